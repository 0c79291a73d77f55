// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filingscape::store {

/// Published figures that may stand in one chart: one measure of a series, told apart by one thing.
struct FigureChoice {
    enum class Cut { Worldwide, Place, Owner, Technique };

    std::string series;
    std::string measure;
    Cut cut = Cut::Worldwide;
    std::string facet; ///< of techniques: "model", "mode"; empty for none
    std::string placeBasis;
    std::optional<std::pair<std::int64_t, std::int64_t>> period; ///< empty: figures of single years
};

// Statements to be read and pasted by a person, with values written out. Nothing in them adds figures up.

/// Id, value and qualifier of these figures in the order of the edition; of all where none are chosen.
[[nodiscard]] std::string readableFigureSql(std::string_view slug, const std::vector<FigureChoice>& chosen);
/// The same of the figures with these ids, of which there is at least one.
[[nodiscard]] std::string readableFigureSqlOf(std::string_view slug, const std::vector<std::string>& ids);
/// Id, number and verdict of a claim, or of all for an empty id.
[[nodiscard]] std::string readableClaimSql(std::string_view slug, std::string_view claimId);

} // namespace filingscape::store
