// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/heavy_applicants.h"

#include <algorithm>
#include <limits>

namespace filingscape::engine
{

HeavyApplicants::HeavyApplicants(
    const FilingRows& rows, const CellTable& cells, std::span<const std::uint32_t> ranks, std::size_t size)
    : m_cells(cells)
    , m_size(size)
    , m_bins(cells.bins().size())
    , m_ends(1, 0)
{
    m_filings.present.resize(m_size * m_bins);
    m_firsts.present.resize(m_size * m_bins);
    collect(rows, ranks);
    for (std::size_t group = 0; group < m_cells.list().groups(); ++group)
        add(group, SetFollower::plus);
    m_filings.all = m_filings.present;
    m_firsts.all = m_firsts.present;
}

std::size_t HeavyApplicants::bytes() const
{
    std::size_t sum = m_follower.bytes() + m_entryFilings.capacity() + m_entryFirsts.capacity();
    for (const auto* table :
        {&m_filings.all, &m_filings.present, &m_firsts.all, &m_firsts.present, &m_ends, &m_places})
        sum += table->capacity() * sizeof(std::uint32_t);
    return sum;
}

void HeavyApplicants::appendCells(std::size_t rank, CellList& list) const
{
    const auto first = static_cast<std::uint32_t>(rank * m_bins);
    for (std::size_t group = 0; group + 1 < m_ends.size(); ++group) {
        for (auto entry = m_ends[group]; entry < m_ends[group + 1]; ++entry) {
            const auto bin = m_places[entry] - first;
            if (bin < m_bins)
                list.append(m_cells.list().sets[group], bin, m_entryFilings[entry]);
        }
    }
}

void HeavyApplicants::followPlaces(std::span<const std::uint8_t> verdicts)
{
    m_follower.follow(
        m_cells.list().sets, m_ends, verdicts,
        [this] {
            std::ranges::fill(m_filings.present, 0U);
            std::ranges::fill(m_firsts.present, 0U);
        },
        [this] {
            m_filings.present = m_filings.all;
            m_firsts.present = m_firsts.all;
        },
        [this](std::size_t group, std::uint32_t sign) { add(group, sign); });
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
    m_entryFilings.shrink_to_fit();
    m_entryFirsts.shrink_to_fit();
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
            if (!isOfCell || m_entryFilings[entry] == most) {
                entry = static_cast<std::uint32_t>(m_places.size());
                m_places.push_back(static_cast<std::uint32_t>(rank * m_bins + m_cells.binOf(cell)));
                m_entryFilings.push_back(0);
                m_entryFirsts.push_back(0);
            }
            ++m_entryFilings[entry];
            m_entryFirsts[entry] = static_cast<std::uint8_t>(m_entryFirsts[entry] + (rank == best ? 1 : 0));
        }
    }
}

void HeavyApplicants::add(std::size_t group, std::uint32_t sign)
{
    for (auto entry = m_ends[group]; entry < m_ends[group + 1]; ++entry) {
        m_filings.present[m_places[entry]] += sign * m_entryFilings[entry];
        m_firsts.present[m_places[entry]] += sign * m_entryFirsts[entry];
    }
}

} // namespace filingscape::engine
