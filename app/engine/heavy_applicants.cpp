// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/heavy_applicants.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace filingscape::engine {

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
    const auto rankAt = [this, mask](std::uint32_t place) { return place & mask; };
    for (std::size_t group = 0; group + 1 < m_ends.size(); ++group) {
        const std::span<const std::uint32_t> places(
            m_places.data() + m_ends[group], m_ends[group + 1] - m_ends[group]);
        const auto first = std::ranges::lower_bound(places, rank, std::ranges::less{}, rankAt);
        for (auto place = first; place != places.end() && rankAt(*place) == rank; ++place) {
            const auto entry = m_ends[group] + static_cast<std::size_t>(place - places.begin());
            list.append(m_cells.list().sets[group], *place >> m_shift, m_filings[entry]);
        }
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
        sortByRank(m_ends.back());
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

void HeavyApplicants::sortByRank(std::size_t first)
{
    const auto mask = (std::uint32_t{1} << m_shift) - 1;
    const auto size = m_places.size() - first;
    std::vector<std::uint32_t> next((std::size_t{1} << m_shift) + 1, 0);
    for (std::size_t i = 0; i < size; ++i)
        ++next[(m_places[first + i] & mask) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    const std::vector<std::uint32_t> places(
        m_places.begin() + static_cast<std::ptrdiff_t>(first), m_places.end());
    const std::vector<std::uint8_t> filings(
        m_filings.begin() + static_cast<std::ptrdiff_t>(first), m_filings.end());
    const std::vector<std::uint8_t> firsts(
        m_firsts.begin() + static_cast<std::ptrdiff_t>(first), m_firsts.end());
    for (std::size_t i = 0; i < size; ++i) {
        const auto to = first + next[places[i] & mask]++;
        m_places[to] = places[i];
        m_filings[to] = filings[i];
        m_firsts[to] = firsts[i];
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
