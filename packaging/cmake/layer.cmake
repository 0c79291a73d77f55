# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later

# filingscape_layer(<name> [AUTOMOC] SOURCES <files> [LINKS <public targets>] [PRIVATE_LINKS <targets>])
# One static library a layer. What a layer may link is the table in ARCHITECTURE.md; tests/layering checks it.
function(filingscape_layer name)
  cmake_parse_arguments(layer "AUTOMOC" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(fs_${name} STATIC)
  target_sources(fs_${name} PRIVATE ${layer_SOURCES})
  set_target_properties(fs_${name} PROPERTIES AUTOMOC ${layer_AUTOMOC} AUTOUIC OFF AUTORCC OFF)
  target_link_libraries(fs_${name} PUBLIC filingscape_flags ${layer_LINKS} PRIVATE ${layer_PRIVATE_LINKS})
endfunction()
