// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/heavy_applicants.h"

#include <algorithm>
#include <array>
#include <limits>

namespace filingscape::engine
{

HeavyApplicants::HeavyApplicants(
    const FilingRows& rows, const CellTable& cells, std::span<const std::uint32_t> ranks, std::size_t size)
    : m_cells(cells)
    , m_size(size)
    , m_ends(1, 0)
{
    while (std::size_t{1} << m_shift < m_size)
        ++m_shift;
    if (m_size != 0)
        m_present.resize(cells.bins().size() << m_shift);
    collect(rows, ranks);
    for (std::size_t group = 0; group < m_cells.list().groups(); ++group)
        add(group, SetFollower::plus);
    m_all = m_present;
}

std::size_t HeavyApplicants::bytes() const
{
    return m_follower.bytes() + m_filings.capacity() + m_firsts.capacity()
        + (m_all.capacity() + m_present.capacity()) * sizeof(std::uint64_t)
        + (m_ends.capacity() + m_places.capacity()) * sizeof(std::uint32_t);
}

std::vector<HeavyApplicants::Sum> HeavyApplicants::sums(std::span<const std::uint8_t> binVerdicts) const
{
    std::vector<std::uint64_t> packed(m_size, 0);
    for (std::size_t bin = 0; bin < binVerdicts.size() && m_size != 0; ++bin) {
        if (binVerdicts[bin] == 0)
            continue;
        const auto* present = m_present.data() + (bin << m_shift);
        for (std::size_t rank = 0; rank < packed.size(); ++rank)
            packed[rank] += present[rank];
    }
    std::vector<Sum> sums(m_size);
    for (std::size_t rank = 0; rank < m_size; ++rank)
        sums[rank]
            = {static_cast<std::uint32_t>(packed[rank]), static_cast<std::uint32_t>(packed[rank] >> 32U)};
    return sums;
}

void HeavyApplicants::appendCells(std::size_t rank, CellList& list) const
{
    const auto mask = (std::uint32_t{1} << m_shift) - 1;
    std::size_t group = 0;
    const auto take = [&](std::uint32_t entry) {
        while (entry >= m_ends[group + 1])
            ++group;
        list.append(m_cells.list().sets[group], m_places[entry] >> m_shift, m_filings[entry]);
    };
    // Most blocks have no entry of this rank; which ones have is not to be guessed, so nothing branches on
    // it.
    constexpr std::uint32_t blockSize = 16;
    const auto size = static_cast<std::uint32_t>(m_places.size());
    std::array<std::uint32_t, blockSize> found{};
    for (std::uint32_t begin = 0; begin < size; begin += blockSize) {
        const auto end = std::min(begin + blockSize, size);
        std::uint32_t any = 0;
        for (auto entry = begin; entry < end; ++entry)
            any |= (m_places[entry] & mask) == rank ? 1U : 0U;
        if (any == 0)
            continue;
        std::size_t count = 0;
        for (auto entry = begin; entry < end; ++entry) {
            found[count] = entry;
            count += (m_places[entry] & mask) == rank ? 1U : 0U;
        }
        for (std::size_t i = 0; i < count; ++i)
            take(found[i]);
    }
}

void HeavyApplicants::followPlaces(std::span<const std::uint8_t> verdicts)
{
    m_follower.follow(
        m_cells.list().sets, m_ends, verdicts, [this] { std::ranges::fill(m_present, 0U); },
        [this] { m_present = m_all; }, [this](std::size_t group, std::uint32_t sign) { add(group, sign); });
}

void HeavyApplicants::collect(const FilingRows& rows, std::span<const std::uint32_t> ranks)
{
    const auto& list = m_cells.list();
    m_lastEntries.assign(m_size, std::numeric_limits<std::uint32_t>::max());
    std::uint32_t setBound = 0;
    for (std::size_t group = 0; group < list.groups(); ++group) {
        for (auto cell = list.firstCells[group]; cell < list.firstCells[group + 1]; ++cell)
            appendCell(rows, cell, ranks);
        m_ends.push_back(static_cast<std::uint32_t>(m_places.size()));
        setBound = std::max(setBound, list.sets[group] + 1);
    }
    m_follower.startWith(setBound, 1);
    m_lastEntries = {};
    m_ends.shrink_to_fit();
    m_places.shrink_to_fit();
    m_filings.shrink_to_fit();
    m_firsts.shrink_to_fit();
}

void HeavyApplicants::appendCell(
    const FilingRows& rows, std::uint32_t cell, std::span<const std::uint32_t> ranks)
{
    constexpr auto most = std::numeric_limits<std::uint8_t>::max();
    const auto firstEntry = m_places.size();
    for (auto row = m_cells.firstRow(cell); row < m_cells.endRow(cell); ++row) {
        const auto applicants = rows.applicants.of(row);
        auto best = std::numeric_limits<std::uint32_t>::max();
        for (const auto id : applicants)
            best = std::min(best, ranks[id.index()]);
        if (best >= m_size)
            continue;
        for (const auto id : applicants) {
            const auto rank = ranks[id.index()];
            if (rank >= m_size)
                continue;
            auto& entry = m_lastEntries[rank];
            const bool isOfCell = entry >= firstEntry && entry < m_places.size();
            if (!isOfCell || m_filings[entry] == most) {
                entry = static_cast<std::uint32_t>(m_places.size());
                m_places.push_back(m_cells.binOf(cell) << m_shift | rank);
                m_filings.push_back(0);
                m_firsts.push_back(0);
            }
            ++m_filings[entry];
            m_firsts[entry] = static_cast<std::uint8_t>(m_firsts[entry] + (rank == best ? 1 : 0));
        }
    }
}

void HeavyApplicants::add(std::size_t group, std::uint32_t sign)
{
    // What was added is taken away whole, so no borrow stays between the two halves.
    const auto begin = m_ends[group];
    const auto end = m_ends[group + 1];
    if (sign == SetFollower::plus) {
        for (auto entry = begin; entry < end; ++entry)
            m_present[m_places[entry]] += std::uint64_t{m_firsts[entry]} << 32U | m_filings[entry];
    } else {
        for (auto entry = begin; entry < end; ++entry)
            m_present[m_places[entry]] -= std::uint64_t{m_firsts[entry]} << 32U | m_filings[entry];
    }
}

} // namespace filingscape::engine
