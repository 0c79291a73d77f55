// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/bins.h"
#include "app/engine/filing_rows.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace filingscape::engine {

/// Counts of filings in groups of one place set each. Several groups may have the same set. Counts are taken
/// modulo 2^32, so that one group can correct another downwards; only sums are meant to be read.
struct CellList {
    std::vector<std::uint32_t> sets; ///< by group
    std::vector<std::uint32_t> firstCells; ///< by group, one more at the end
    std::vector<std::uint32_t> bins; ///< by cell
    std::vector<std::uint32_t> counts; ///< by cell

    CellList()
        : firstCells(1, 0)
    {
    }
    /// Adds a cell at the end, in a new group where `set` is another than that of the cell before.
    void append(std::uint32_t set, std::uint32_t bin, std::uint32_t count)
    {
        if (sets.empty() || sets.back() != set) {
            sets.push_back(set);
            firstCells.push_back(firstCells.back());
        }
        bins.push_back(bin);
        counts.push_back(count);
        ++firstCells.back();
    }
    void clear();
    [[nodiscard]] std::size_t groups() const { return sets.size(); }
    [[nodiscard]] std::size_t size() const { return bins.size(); }
    [[nodiscard]] std::size_t bytes() const;
};

/// All rows of an index sorted by place set and bin; a cell is a run of rows that share both.
class CellTable final
{
public:
    /// Sorts `rows` into cells by the years of `basis`, and takes these years away from them.
    CellTable(FilingRows& rows, RowKeys keys, domain::DateBasis basis, std::size_t placeSets,
        std::size_t techniqueSets);

    [[nodiscard]] const Bins& bins() const { return m_bins; }
    [[nodiscard]] const CellList& list() const { return m_list; }
    [[nodiscard]] std::size_t size() const { return m_list.size(); }
    [[nodiscard]] std::uint32_t firstRow(std::size_t cell) const { return m_firstRows[cell]; }
    [[nodiscard]] std::uint32_t endRow(std::size_t cell) const { return m_firstRows[cell + 1]; }
    [[nodiscard]] std::uint32_t binOf(std::size_t cell) const { return m_list.bins[cell]; }
    [[nodiscard]] std::uint32_t placeSetOf(std::uint32_t cell) const;
    [[nodiscard]] std::uint32_t cellOf(std::uint32_t row) const;
    /// What the rows were sorted by, row by row, the years included.
    [[nodiscard]] RowKeys keys() const;
    [[nodiscard]] std::size_t bytes() const;

private:
    Bins m_bins;
    CellList m_list;
    std::vector<std::uint32_t> m_firstRows; ///< by cell, one more at the end
};

} // namespace filingscape::engine
