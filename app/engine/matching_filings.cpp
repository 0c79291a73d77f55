// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/matching_filings.h"

#include <algorithm>

namespace filingscape::engine {

std::vector<std::uint32_t> matchingFilings(const FilingIndex& index, std::size_t filings,
    std::span<const std::uint8_t> placeVerdicts, std::span<const std::uint8_t> binVerdicts,
    const std::optional<domain::IdSet<domain::ApplicantId>>& applicants)
{
    const auto& rows = index.rows();
    const auto& cells = index.cells();
    const auto& list = cells.list();
    const auto hasChosen = [&rows, &applicants](std::size_t row) {
        return std::ranges::any_of(
            rows.applicants.of(row), [&applicants](auto id) { return applicants->contains(id); });
    };

    // Rows are in the order of their cells: marking the filings and sweeping once is a sort without
    // comparing.
    std::vector<std::uint8_t> passes(filings, 0);
    std::size_t found = 0;
    for (std::size_t group = 0; group < list.groups(); ++group) {
        if (placeVerdicts[list.sets[group]] == 0)
            continue;
        for (auto cell = list.firstCells[group]; cell < list.firstCells[group + 1]; ++cell) {
            if (binVerdicts[list.bins[cell]] == 0)
                continue;
            for (auto row = cells.firstRow(cell); row < cells.endRow(cell); ++row) {
                if (applicants && !hasChosen(row))
                    continue;
                passes[rows.filings[row]] = 1;
                ++found;
            }
        }
    }
    std::vector<std::uint32_t> matching;
    matching.reserve(found);
    for (std::uint32_t filing = 0; filing < filings; ++filing) {
        if (passes[filing] != 0)
            matching.push_back(filing);
    }
    return matching;
}

} // namespace filingscape::engine
