// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/head_pairs.h"

#include <numeric>

namespace filingscape::engine
{

namespace
{

/// Calls `visit(row, cell, first, second, members)` for each row with at least two applicants of the head.
template <class Visit>
void visitShared(const FilingRows& rows, const CellTable& cells, std::span<const std::uint32_t> ranks,
    std::size_t headSize, Visit visit)
{
    for (std::uint32_t cell = 0; cell < cells.size(); ++cell) {
        for (auto row = cells.firstRow(cell); row < cells.endRow(cell); ++row) {
            const auto applicants = rows.applicants.of(row);
            if (applicants.size() < 2)
                continue;
            std::size_t first = headSize;
            std::size_t second = headSize;
            std::size_t members = 0;
            for (const auto id : applicants) {
                const std::size_t rank = ranks[id.index()];
                if (rank >= headSize)
                    continue;
                ++members;
                second = std::min(second, std::max(first, rank));
                first = std::min(first, rank);
            }
            if (members > 1)
                visit(row, cell, first, second, members);
        }
    }
}

} // namespace

HeadPairs::HeadPairs(const FilingRows& rows, const CellTable& cells, std::span<const std::uint32_t> ranks,
    std::size_t headSize)
    : m_firstCells(headSize < 2 ? 1 : numberOf(0, headSize) + 1, 0)
{
    visitShared(rows, cells, ranks, headSize, [this](auto row, auto cell, auto a, auto b, auto members) {
        if (members == 2)
            ++m_firstCells[numberOf(a, b) + 1];
        else
            m_crowded.push_back({row, cell});
    });
    std::partial_sum(m_firstCells.begin(), m_firstCells.end(), m_firstCells.begin());
    m_cells.resize(m_firstCells.back());
    auto next = m_firstCells;
    visitShared(rows, cells, ranks, headSize, [&](auto, auto cell, auto a, auto b, auto members) {
        if (members == 2)
            m_cells[next[numberOf(a, b)]++] = cell;
    });
    m_crowded.shrink_to_fit();
}

std::size_t HeadPairs::bytes() const
{
    return (m_firstCells.capacity() + m_cells.capacity()) * sizeof(std::uint32_t)
        + m_crowded.capacity() * sizeof(CrowdedRow);
}

} // namespace filingscape::engine
