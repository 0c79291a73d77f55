// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/head_pairs.h"

#include <numeric>

namespace filingscape::engine {

namespace {

/// Calls `visit(row, at, first, second, members)` for each row with at least two of the first applicants.
template <class Visit>
void visitShared(const FilingRows& rows, const CellTable& cells, std::span<const std::uint32_t> ranks,
    std::size_t size, Visit visit)
{
    const auto visitRow = [&](std::uint32_t row, HeadPairs::Shared at) {
        const auto applicants = rows.applicants.of(row);
        if (applicants.size() < 2)
            return;
        std::size_t first = size;
        std::size_t second = size;
        std::size_t members = 0;
        for (const auto id : applicants) {
            const std::size_t rank = ranks[id.index()];
            if (rank >= size)
                continue;
            ++members;
            second = std::min(second, std::max(first, rank));
            first = std::min(first, rank);
        }
        if (members > 1)
            visit(row, at, first, second, members);
    };
    const auto& list = cells.list();
    for (std::size_t group = 0; group < list.groups(); ++group) {
        for (auto cell = list.firstCells[group]; cell < list.firstCells[group + 1]; ++cell) {
            for (auto row = cells.firstRow(cell); row < cells.endRow(cell); ++row)
                visitRow(row, {list.sets[group], list.bins[cell]});
        }
    }
}

} // namespace

HeadPairs::HeadPairs(
    const FilingRows& rows, const CellTable& cells, std::span<const std::uint32_t> ranks, std::size_t size)
    : m_size(size)
    , m_ends(size < 2 ? 1 : numberOf(0, size) + 1, 0)
{
    visitShared(rows, cells, ranks, size, [this](auto row, auto at, auto a, auto b, auto members) {
        if (members == 2)
            ++m_ends[numberOf(a, b) + 1];
        else
            m_crowded.push_back({row, at});
    });
    std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
    m_shared.resize(m_ends.back());
    auto next = m_ends;
    visitShared(rows, cells, ranks, size, [&](auto, auto at, auto a, auto b, auto members) {
        if (members == 2)
            m_shared[next[numberOf(a, b)]++] = at;
    });
    m_crowded.shrink_to_fit();
}

std::size_t HeadPairs::bytes() const
{
    return m_ends.capacity() * sizeof(std::uint32_t) + m_shared.capacity() * sizeof(Shared)
        + m_crowded.capacity() * sizeof(CrowdedRow);
}

} // namespace filingscape::engine
