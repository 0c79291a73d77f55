// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace filingscape::store
{

/// True for well-formed UTF-8: no overlong forms, surrogates or values beyond U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view bytes);

} // namespace filingscape::store
