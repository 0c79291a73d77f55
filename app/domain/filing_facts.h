// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/date_basis.h"
#include "app/domain/ids.h"
#include "app/domain/year_range.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::domain {

/// One bit per TechniqueId.
using TechniqueMask = std::uint64_t;

[[nodiscard]] constexpr TechniqueMask bitOf(TechniqueId technique)
{
    return TechniqueMask{1} << technique.value;
}

/// A list of ids for each filing, end to end.
template <class IdType> struct Ragged {
    std::vector<std::uint32_t> ends; ///< one past the last id of each filing
    std::vector<IdType> ids;

    [[nodiscard]] std::span<const IdType> of(std::size_t filing) const
    {
        const auto begin = filing == 0 ? 0U : ends[filing - 1];
        return {ids.data() + begin, ends[filing] - begin};
    }
    void append(std::span<const IdType> filingIds)
    {
        ids.insert(ids.end(), filingIds.begin(), filingIds.end());
        ends.push_back(static_cast<std::uint32_t>(ids.size()));
    }
};

/// What is counted of every filing of one edition, as flat arrays in row order (FilingId is the position).
/// Every filing has at least one place, one technique bit (`untagged` has a bit of its own); it may have no
/// applicant.
struct FilingFacts {
    std::array<std::vector<Year>, dateBasisCount> years; ///< unknownYear where there is no such date
    std::vector<TechniqueMask> techniques;
    Ragged<PlaceId> places; ///< ids of one filing rise, none twice
    Ragged<ApplicantId> applicants; ///< ids of one filing rise, none twice
    std::string foldedTitles; ///< case-folded UTF-8 end to end; empty if titles were not loaded
    std::vector<std::uint64_t> foldedTitleEnds;

    [[nodiscard]] std::size_t size() const { return techniques.size(); }
    [[nodiscard]] bool hasTitles() const { return foldedTitleEnds.size() == size(); }
    [[nodiscard]] std::string_view foldedTitle(std::size_t filing) const
    {
        const auto begin = filing == 0 ? 0U : foldedTitleEnds[filing - 1];
        return std::string_view(foldedTitles).substr(begin, foldedTitleEnds[filing] - begin);
    }
};

} // namespace filingscape::domain
