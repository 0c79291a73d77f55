# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The one place for warnings, Qt strictness and sanitizers.

add_library(filingscape_flags INTERFACE)
target_compile_features(filingscape_flags INTERFACE cxx_std_20)
target_include_directories(filingscape_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(filingscape_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wnull-dereference)
target_compile_definitions(filingscape_flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  QT_STRICT_ITERATORS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(FILINGSCAPE_SANITIZE)
  # g++ 12 sees uninitialised members in libstdc++'s own <regex> once it is instrumented.
  target_compile_options(filingscape_flags INTERFACE -Wno-maybe-uninitialized
    -fsanitize=${FILINGSCAPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(filingscape_flags INTERFACE -fsanitize=${FILINGSCAPE_SANITIZE})
else()
  # -Wnull-dereference and fortified libc calls need the optimiser; both come with Release.
  target_compile_options(filingscape_flags INTERFACE -fstack-protector-strong)
  target_compile_definitions(filingscape_flags INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
  target_link_options(filingscape_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
