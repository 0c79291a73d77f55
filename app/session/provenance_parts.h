// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/provenance.h"

#include <string_view>

namespace filingscape::session {

// What every provenance is made of.

/// Safe to show and of bounded length: a foreign edition may say anything.
[[nodiscard]] QString shownFact(const QString& text);
[[nodiscard]] QString shownFact(std::string_view text);
/// "42 of 2,825 (1.5 %)"
[[nodiscard]] QString partOf(std::int64_t part, std::int64_t whole, const QLocale& locale);
[[nodiscard]] Provenance::Section editionSection(const domain::Edition& edition, const QLocale& locale);

} // namespace filingscape::session
