// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace filingscape::store {

/// The published figures of an edition (?1) in the order of the file, all columns: what is read is what the
/// fingerprint is over.
inline constexpr std::string_view figureRows
    = "SELECT figure_id, series, measure, period_from, period_to, place_basis, place, owner, owner_country,"
      " facet, technique, value, qualifier, source_name, source_url, note"
      " FROM published_figure WHERE edition_id = ?1 ORDER BY rowid";

} // namespace filingscape::store
