// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicant_ranker.h"

#include <queue>

#include <algorithm>
#include <functional>

namespace filingscape::engine {

ApplicantRanker::ApplicantRanker(
    const FilingRows& rows, const CellTable& cells, ApplicantIndex& index, const Tuning& tuning)
    : m_rows(rows)
    , m_cells(cells)
    , m_index(index)
    , m_tuning(tuning)
    , m_counts(index.applicants().size(), 0)
{
}

std::size_t ApplicantRanker::bytes() const
{
    return m_counts.capacity() * sizeof(std::uint32_t) + m_counted.capacity() * sizeof(Counted)
        + (m_rowEnds.capacity() + m_ids.capacity()) * sizeof(std::uint32_t)
        + m_parts.capacity() * sizeof(std::int64_t) + m_ranges.capacity() * sizeof(RowRange);
}

domain::ApplicantRanking ApplicantRanker::rank(const Question& question)
{
    if (question.weight == domain::Weight::Fractional)
        return rankParts(question);
    domain::ApplicantRanking result;
    result.filings = question.filings;
    if (!countHead(question))
        countRows(question.verdicts);
    keepBest(question.top);
    result.other = std::int64_t{question.filings} - unionOfBest(question);
    result.top.reserve(m_counted.size());
    for (const auto& counted : m_counted)
        result.top.push_back({domain::ApplicantId{counted.applicant}, counted.units});
    return result;
}

domain::ApplicantRanking ApplicantRanker::rankParts(const Question& question)
{
    m_parts.resize(m_counts.size());
    m_counted.clear();
    visitPassing(
        question.verdicts, [this](std::span<const std::uint32_t> ends, std::span<const std::uint32_t> ids) {
            std::size_t at = 0;
            for (const auto end : ends) {
                const auto units = domain::unitsFor(domain::Weight::Fractional, end - at);
                for (; at < end; ++at) {
                    if (m_parts[ids[at]] == 0)
                        m_counted.push_back({0, ids[at]});
                    m_parts[ids[at]] += units;
                }
            }
        });
    for (auto& counted : m_counted) {
        counted.units = m_parts[counted.applicant];
        m_parts[counted.applicant] = 0;
    }
    keepBest(question.top);
    domain::ApplicantRanking result;
    result.filings = question.filings;
    auto rest = question.filings * domain::partsOfAFiling;
    for (const auto& counted : m_counted) {
        result.top.push_back({domain::ApplicantId{counted.applicant}, counted.units});
        rest -= counted.units;
    }
    result.other = rest;
    return result;
}

bool ApplicantRanker::countHead(const Question& question)
{
    m_counted.clear();
    m_heavySums.clear();
    const auto top = question.top;
    const auto budget = std::size_t{question.filings} * m_tuning.rowCost;
    // Reading the tables of the heavy ones takes the time of about so many entries.
    std::size_t spent = question.verdicts.bins.size() * m_index.heavy().size() / 8;
    if (spent > budget)
        return false;
    m_index.followPlaces(question.verdicts.sets);
    m_heavySums = m_index.heavy().sums(question.verdicts.bins);
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> best;
    for (std::size_t rank = 0; rank < m_index.applicants().size() && top != 0; ++rank) {
        const auto applicant = m_index.applicants().atRank(rank);
        const auto most = m_index.applicants().filings(applicant);
        if (most == 0 || (best.size() == top && most < best.top()))
            break;
        if (rank == m_index.headSize() || spent > budget)
            return false;
        spent += rank < m_heavySums.size() ? 0 : most;
        const auto sum = countOf(rank, question.verdicts);
        if (sum == 0)
            continue;
        m_counted.push_back({sum, applicant});
        if (best.size() == top && sum > best.top())
            best.pop();
        if (best.size() < top)
            best.push(sum);
    }
    return true;
}

std::uint32_t ApplicantRanker::countOf(std::size_t rank, const Verdicts& verdicts) const
{
    if (rank < m_heavySums.size())
        return m_heavySums[rank].filings;
    const auto entries = m_index.entries(rank);
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < entries.sets.size(); ++i)
        sum += verdicts.of(entries.sets[i], entries.bins[i]);
    return sum;
}

/// Calls `visit(ends, ids)` with the applicants of a good many passing filings at a time, in which `ends` has
/// one past the last applicant of each filing.
template <class Visit> void ApplicantRanker::visitPassing(const Verdicts& verdicts, Visit visit)
{
    constexpr std::size_t manyRanges = 4096;
    const auto& list = m_cells.list();
    m_ranges.clear();
    for (std::size_t group = 0; group < list.groups(); ++group) {
        if (verdicts.sets[list.sets[group]] == 0)
            continue;
        for (auto cell = list.firstCells[group]; cell < list.firstCells[group + 1]; ++cell) {
            if (verdicts.bins[list.bins[cell]] == 0)
                continue;
            const auto first = m_cells.firstRow(cell);
            if (!m_ranges.empty() && m_ranges.back().end == first)
                m_ranges.back().end = m_cells.endRow(cell);
            else
                m_ranges.push_back({first, m_cells.endRow(cell)});
        }
        if (m_ranges.size() >= manyRanges)
            visitGathered(visit);
    }
    visitGathered(visit);
}

template <class Visit> void ApplicantRanker::visitGathered(Visit visit)
{
    constexpr std::size_t ahead = 16;
    const auto& applicants = m_rows.applicants;
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        if (i + 2 * ahead < m_ranges.size())
            __builtin_prefetch(applicants.ends.data() + m_ranges[i + 2 * ahead].first);
        if (i + ahead < m_ranges.size())
            __builtin_prefetch(applicants.of(m_ranges[i + ahead].first).data());
        for (auto row = m_ranges[i].first; row < m_ranges[i].end; ++row) {
            for (const auto id : applicants.of(row))
                m_ids.push_back(id.value);
            m_rowEnds.push_back(static_cast<std::uint32_t>(m_ids.size()));
        }
    }
    for (const auto id : m_ids)
        __builtin_prefetch(m_counts.data() + id);
    visit(std::span<const std::uint32_t>(m_rowEnds), std::span<const std::uint32_t>(m_ids));
    m_ranges.clear();
    m_rowEnds.clear();
    m_ids.clear();
}

void ApplicantRanker::countRows(const Verdicts& verdicts)
{
    m_counted.clear();
    visitPassing(verdicts, [this](std::span<const std::uint32_t>, std::span<const std::uint32_t> ids) {
        for (const auto id : ids) {
            if (m_counts[id]++ == 0)
                m_counted.push_back({0, id});
        }
    });
    for (auto& counted : m_counted) {
        counted.units = m_counts[counted.applicant];
        m_counts[counted.applicant] = 0;
    }
}

void ApplicantRanker::keepBest(std::size_t top)
{
    const auto isBefore = [](const Counted& a, const Counted& b) {
        return a.units != b.units ? a.units > b.units : a.applicant < b.applicant;
    };
    const auto kept = std::min(top, m_counted.size());
    std::ranges::partial_sort(m_counted, m_counted.begin() + static_cast<std::ptrdiff_t>(kept), isBefore);
    m_counted.resize(kept);
}

std::uint32_t ApplicantRanker::unionOfBest(const Question& question)
{
    std::vector<std::uint32_t> ranks;
    std::size_t rowsOfTail = 0;
    for (const auto& counted : m_counted) {
        ranks.push_back(m_index.applicants().rankOf(counted.applicant));
        if (ranks.back() >= m_index.pairedSize())
            rowsOfTail += m_index.applicants().filings(counted.applicant);
    }
    std::ranges::sort(ranks);
    if (rowsOfTail > question.filings || question.filings < m_tuning.fewFilings)
        return unionByRows(question.verdicts);
    return unionByOverlap(ranks, question.verdicts);
}

std::uint32_t ApplicantRanker::unionByOverlap(std::span<const std::uint32_t> ranks, const Verdicts& verdicts)
{
    std::size_t settled = 0;
    std::uint32_t sum = 0;
    for (const auto& counted : m_counted)
        sum += static_cast<std::uint32_t>(counted.units);
    while (settled < ranks.size() && settled < m_heavySums.size() && ranks[settled] == settled) {
        sum += m_heavySums[settled].firsts - m_heavySums[settled].filings;
        ++settled;
    }
    m_index.visitOverlap(ranks, settled, [&](std::uint32_t set, std::uint32_t bin, std::uint32_t surplus) {
        sum -= surplus * verdicts.of(set, bin);
    });
    return sum;
}

std::uint32_t ApplicantRanker::unionByRows(const Verdicts& verdicts)
{
    for (const auto& counted : m_counted)
        m_counts[counted.applicant] = 1;
    std::uint32_t sum = 0;
    visitPassing(verdicts, [&](std::span<const std::uint32_t> ends, std::span<const std::uint32_t> ids) {
        std::size_t at = 0;
        for (const auto end : ends) {
            std::uint32_t any = 0;
            for (; at < end; ++at)
                any |= m_counts[ids[at]];
            sum += any;
        }
    });
    for (const auto& counted : m_counted)
        m_counts[counted.applicant] = 0;
    return sum;
}

} // namespace filingscape::engine
