// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace filingscape::tagging {

/// What is compared of an applicant's name; names with the same key are the same applicant. Never shown.
///
/// 1. Compatibility forms are folded (NFKC: full-width letters, ligatures), accents of Latin, Greek and
/// Cyrillic
///    letters dropped, case folded, sharp s becomes ss.
/// 2. "&" becomes "and"; full stops and apostrophes vanish; all other signs become blanks.
/// 3. Names with Chinese, Japanese or Korean characters lose their blanks, then legal forms at either end
///    (for example a trailing 有限公司 or 주식회사); a branch (分公司) keeps its word.
///    Other names lose a leading "the" and trailing legal forms (Inc, LLC, Co Ltd, GmbH, Лтд ...).
///    A name that is nothing but a legal form keeps it.
///
/// Empty only for a name without any letter or digit.
[[nodiscard]] std::string applicantKey(std::string_view name);

} // namespace filingscape::tagging
