// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/heavy_applicants.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace filingscape::engine {

namespace {

// The lower byte of an entry: filings, and above them those where this applicant is first by rank.
constexpr unsigned countBits = 8;
constexpr unsigned firstsAt = 4;
constexpr std::uint32_t mostCounted = 15;
constexpr std::uint32_t oneLater = 1;
constexpr std::uint32_t oneFirst = 1 << firstsAt | 1;

std::uint32_t filingsOf(std::uint32_t entry)
{
    return entry & mostCounted;
}

/// As sums are kept: firsts in the upper half, filings in the lower one.
std::uint64_t spread(std::uint32_t entry)
{
    return std::uint64_t{entry >> firstsAt & mostCounted} << 32U | filingsOf(entry);
}

// A step leads over groups and entries, in one word where these are few.
constexpr unsigned entryBits = 10;
constexpr std::uint32_t mostEntries = (1 << entryBits) - 1;
constexpr std::uint32_t mostGroups = (1 << (16 - entryBits)) - 1;
constexpr std::uint16_t farStep = 0xffff; ///< groups and entries follow in two words each

template <class Put> void putStep(std::size_t groups, std::size_t entries, Put put)
{
    if (groups < mostGroups && entries < mostEntries)
        return put(groups << entryBits | entries);
    put(farStep);
    for (const auto number : {groups, entries}) {
        put(number >> 16U);
        put(number & 0xffffU);
    }
}

} // namespace

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
    return m_follower.bytes() + (m_all.capacity() + m_present.capacity()) * sizeof(std::uint64_t)
        + (m_ends.capacity() + m_entries.capacity() + m_stepEnds.capacity()) * sizeof(std::uint32_t)
        + m_steps.capacity() * sizeof(std::uint16_t);
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

/// Whether an entry begins another group is not to be guessed, so nothing branches on it.
void HeavyApplicants::appendCells(std::size_t rank, CellList& list) const
{
    const auto& sets = m_cells.list().sets;
    auto step = m_steps.begin() + m_stepEnds[rank];
    const auto end = m_steps.begin() + m_stepEnds[rank + 1];
    const auto most = static_cast<std::size_t>(end - step);
    const auto mostNew = std::min(most, sets.size());
    auto groups = list.groups();
    auto cells = list.size();
    list.sets.resize(groups + mostNew);
    list.firstCells.resize(groups + mostNew + 1);
    list.bins.resize(cells + most);
    list.counts.resize(cells + most);
    const auto number = [&step] {
        const auto upper = std::size_t{*step++} << 16U;
        return upper | *step++;
    };
    std::size_t group = 0; // and the next: after those that the last step led to
    std::size_t next = 0;
    while (step != end) {
        const std::size_t word = *step++;
        const auto overGroups = word == farStep ? number() : word >> entryBits;
        const auto overEntries = word == farStep ? number() : word & mostEntries;
        group += overGroups;
        next += overEntries + 1;
        groups += overGroups != 0 ? 1 : 0;
        const auto entry = m_entries[next - 1];
        list.sets[groups - 1] = sets[group - 1];
        list.bins[cells] = entry >> countBits >> m_shift;
        list.counts[cells] = filingsOf(entry);
        list.firstCells[groups] = static_cast<std::uint32_t>(++cells);
    }
    list.sets.resize(groups);
    list.firstCells.resize(groups + 1);
    list.bins.resize(cells);
    list.counts.resize(cells);
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
        m_ends.push_back(static_cast<std::uint32_t>(m_entries.size()));
        setBound = std::max(setBound, list.sets[group] + 1);
    }
    m_follower.startWith(setBound, 1);
    m_lastEntries = {};
    m_ends.shrink_to_fit();
    m_entries.shrink_to_fit();
    collectSteps();
}

void HeavyApplicants::collectSteps()
{
    struct At {
        std::size_t group = 0;
        std::size_t entry = 0;
    };
    const auto visitSteps = [this](auto put) {
        std::vector<At> afters(m_size);
        for (std::size_t group = 0; group + 1 < m_ends.size(); ++group) {
            for (std::size_t entry = m_ends[group]; entry < m_ends[group + 1]; ++entry) {
                const auto rank = rankAt(m_entries[entry]);
                auto& after = afters[rank];
                putStep(group + 1 - after.group, entry - after.entry,
                    [&](std::size_t word) { put(rank, static_cast<std::uint16_t>(word)); });
                after = {group + 1, entry + 1};
            }
        }
    };
    m_stepEnds.assign(m_size + 1, 0);
    visitSteps([this](std::size_t rank, std::uint16_t) { ++m_stepEnds[rank + 1]; });
    std::partial_sum(m_stepEnds.begin(), m_stepEnds.end(), m_stepEnds.begin());
    m_steps.resize(m_stepEnds.back());
    auto to = m_stepEnds;
    visitSteps([this, &to](std::size_t rank, std::uint16_t word) { m_steps[to[rank]++] = word; });
}

void HeavyApplicants::appendCell(
    const FilingRows& rows, std::uint32_t cell, std::span<const std::uint32_t> ranks)
{
    const auto firstEntry = m_entries.size();
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
            const bool isOfCell = entry >= firstEntry && entry < m_entries.size();
            if (!isOfCell || filingsOf(m_entries[entry]) == mostCounted) {
                entry = static_cast<std::uint32_t>(m_entries.size());
                m_entries.push_back((m_cells.binOf(cell) << m_shift | rank) << countBits);
            }
            m_entries[entry] += rank == best ? oneFirst : oneLater;
        }
    }
}

void HeavyApplicants::sortByRank(std::size_t first)
{
    const std::vector<std::uint32_t> entries(
        m_entries.begin() + static_cast<std::ptrdiff_t>(first), m_entries.end());
    std::vector<std::size_t> next(m_size + 1, 0);
    for (const auto entry : entries)
        ++next[rankAt(entry) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (const auto entry : entries)
        m_entries[first + next[rankAt(entry)]++] = entry;
}

std::size_t HeavyApplicants::rankAt(std::uint32_t entry) const
{
    return entry >> countBits & ((std::uint32_t{1} << m_shift) - 1);
}

std::size_t HeavyApplicants::mostFor(std::size_t bins)
{
    constexpr auto places = std::size_t{1} << (32 - countBits);
    return bins == 0 ? 0 : std::bit_floor(places / bins);
}

void HeavyApplicants::add(std::size_t group, std::uint32_t sign)
{
    // What was added is taken away whole, so no borrow stays between the two halves.
    const std::span<const std::uint32_t> entries(
        m_entries.data() + m_ends[group], m_ends[group + 1] - m_ends[group]);
    if (sign == SetFollower::plus) {
        for (const auto entry : entries)
            m_present[entry >> countBits] += spread(entry);
    } else {
        for (const auto entry : entries)
            m_present[entry >> countBits] -= spread(entry);
    }
}

} // namespace filingscape::engine
