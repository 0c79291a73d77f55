// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicant_ranker.h"

#include <queue>

#include <algorithm>
#include <functional>

namespace filingscape::engine
{

namespace
{

/// Calls `visit(cell)` for each cell that passes.
template <class Visit> void visitPassing(std::span<const std::uint8_t> passes, Visit visit)
{
    for (auto at = passes.begin(); (at = std::find(at, passes.end(), 1)) != passes.end(); ++at)
        visit(static_cast<std::size_t>(at - passes.begin()));
}

} // namespace

ApplicantRanker::ApplicantRanker(
    const FilingRows& rows, const CellTable& cells, ApplicantIndex& index, std::size_t rowsBelow)
    : m_rows(rows)
    , m_cells(cells)
    , m_index(index)
    , m_rowsBelow(rowsBelow)
    , m_counts(index.size(), 0)
{
}

std::size_t ApplicantRanker::bytes() const
{
    return m_counts.capacity() * sizeof(std::uint32_t) + m_counted.capacity() * sizeof(Counted);
}

domain::ApplicantRanking ApplicantRanker::rank(
    std::span<const std::uint8_t> passes, std::uint32_t filings, std::size_t top)
{
    domain::ApplicantRanking result;
    result.filings = filings;
    m_counted.clear();
    const bool fewPass = std::size_t{filings} * m_rowsBelow < m_rows.size();
    const bool byRows = fewPass || !countHead(passes, top);
    if (byRows)
        countRows(passes);
    keepBest(top);
    const auto having = byRows ? unionByRows(passes) : unionOfBest(passes);
    result.other = std::int64_t{filings} - having;
    result.top.reserve(m_counted.size());
    for (const auto& counted : m_counted)
        result.top.push_back({domain::ApplicantId{counted.applicant}, counted.filings});
    return result;
}

bool ApplicantRanker::countHead(std::span<const std::uint8_t> passes, std::size_t top)
{
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> best;
    for (std::size_t rank = 0; rank < m_index.size() && top != 0; ++rank) {
        const auto applicant = m_index.atRank(rank);
        const auto most = m_index.filings(applicant);
        if (most == 0 || (best.size() == top && most < best.top()))
            break;
        if (rank == m_index.headSize()) {
            m_counted.clear();
            return false;
        }
        const auto entries = m_index.entries(rank);
        std::uint32_t sum = 0;
        for (std::size_t i = 0; i < entries.cells.size(); ++i)
            sum += std::uint32_t{entries.filings[i]} * passes[entries.cells[i]];
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

void ApplicantRanker::countRows(std::span<const std::uint8_t> passes)
{
    visitPassing(passes, [this](std::size_t cell) {
        for (const auto id : m_rows.applicantsOf(m_cells.firstRow(cell), m_cells.endRow(cell))) {
            if (m_counts[id.index()]++ == 0)
                m_counted.push_back({0, id.value});
        }
    });
    for (auto& counted : m_counted) {
        counted.filings = m_counts[counted.applicant];
        m_counts[counted.applicant] = 0;
    }
}

void ApplicantRanker::keepBest(std::size_t top)
{
    const auto isBefore = [](const Counted& a, const Counted& b) {
        return a.filings != b.filings ? a.filings > b.filings : a.applicant < b.applicant;
    };
    const auto kept = std::min(top, m_counted.size());
    std::ranges::partial_sort(m_counted, m_counted.begin() + static_cast<std::ptrdiff_t>(kept), isBefore);
    m_counted.resize(kept);
}

std::uint32_t ApplicantRanker::unionOfBest(std::span<const std::uint8_t> passes)
{
    std::uint32_t sum = 0;
    std::vector<std::uint32_t> members;
    for (const auto& counted : m_counted) {
        sum += counted.filings;
        members.push_back(counted.applicant);
    }
    m_index.visitOverlap(
        members, [&](std::uint32_t cell, std::uint32_t surplus) { sum -= surplus * passes[cell]; });
    return sum;
}

std::uint32_t ApplicantRanker::unionByRows(std::span<const std::uint8_t> passes)
{
    for (const auto& counted : m_counted)
        m_counts[counted.applicant] = 1;
    std::uint32_t sum = 0;
    visitPassing(passes, [&](std::size_t cell) {
        for (auto row = m_cells.firstRow(cell); row < m_cells.endRow(cell); ++row) {
            std::uint32_t any = 0;
            for (const auto id : m_rows.applicants.of(row))
                any |= m_counts[id.index()];
            sum += any;
        }
    });
    for (const auto& counted : m_counted)
        m_counts[counted.applicant] = 0;
    return sum;
}

} // namespace filingscape::engine
