// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicant_standings.h"

#include <algorithm>
#include <functional>

namespace filingscape::engine {

ApplicantStandings::ApplicantStandings(const FilingIndex& index, std::size_t applicants)
    : m_index(index)
    , m_applicants(applicants)
{
}

std::size_t ApplicantStandings::bytes() const
{
    return (m_units.capacity() + m_sorted.capacity()) * sizeof(std::int64_t) + m_sets.capacity()
        + m_bins.capacity();
}

std::vector<domain::ApplicantStanding> ApplicantStandings::of(
    std::span<const domain::ApplicantId> applicants, const Verdicts& verdicts, domain::Weight weight)
{
    ensureCounted(verdicts, weight);
    std::vector<domain::ApplicantStanding> standings;
    for (const auto applicant : applicants) {
        const auto units = applicant.index() < m_applicants ? m_units[applicant.index()] : 0;
        if (units == 0)
            continue;
        const auto first = std::ranges::lower_bound(m_sorted, units, std::ranges::greater{});
        standings.push_back({applicant, units, std::int64_t{first - m_sorted.begin()} + 1});
    }
    return standings;
}

std::int64_t ApplicantStandings::withFilings(const Verdicts& verdicts, domain::Weight weight)
{
    ensureCounted(verdicts, weight);
    return static_cast<std::int64_t>(m_sorted.size());
}

void ApplicantStandings::ensureCounted(const Verdicts& verdicts, domain::Weight weight)
{
    const bool isCounted = m_units.size() == m_applicants && m_weight == weight
        && std::ranges::equal(m_sets, verdicts.sets) && std::ranges::equal(m_bins, verdicts.bins);
    if (!isCounted)
        count(verdicts, weight);
}

void ApplicantStandings::count(const Verdicts& verdicts, domain::Weight weight)
{
    m_weight = weight;
    m_sets.assign(verdicts.sets.begin(), verdicts.sets.end());
    m_bins.assign(verdicts.bins.begin(), verdicts.bins.end());
    m_units.assign(m_applicants, 0);
    const auto& cells = m_index.cells();
    const auto& list = cells.list();
    for (std::size_t group = 0; group < list.groups(); ++group) {
        if (verdicts.sets[list.sets[group]] == 0)
            continue;
        for (auto cell = list.firstCells[group]; cell < list.firstCells[group + 1]; ++cell) {
            if (verdicts.bins[list.bins[cell]] == 0)
                continue;
            countRows(cells.firstRow(cell), cells.endRow(cell));
        }
    }
    m_sorted.clear();
    std::ranges::copy_if(
        m_units, std::back_inserter(m_sorted), [](std::int64_t units) { return units != 0; });
    std::ranges::sort(m_sorted, std::ranges::greater{});
}

void ApplicantStandings::countRows(std::uint32_t first, std::uint32_t end)
{
    const auto& rows = m_index.rows();
    if (m_weight == domain::Weight::Whole) {
        for (const auto id : rows.applicantsOf(first, end))
            ++m_units[id.index()];
        return;
    }
    for (auto row = first; row < end; ++row) {
        const auto applicants = rows.applicants.of(row);
        const auto units = domain::unitsFor(m_weight, applicants.size());
        for (const auto id : applicants)
            m_units[id.index()] += units;
    }
}

std::vector<std::uint32_t> filingsOfApplicant(
    const FilingIndex& index, std::uint32_t applicant, const Verdicts& verdicts)
{
    const auto& cells = index.cells();
    std::vector<std::uint32_t> filings;
    std::uint32_t end = 0; // of the cell of the row before
    std::uint32_t passes = 0;
    for (const auto row : index.applicants().of(applicant)) {
        if (row >= end) {
            const auto cell = cells.cellOf(row);
            end = cells.endRow(cell);
            passes = verdicts.of(cells.placeSetOf(cell), cells.binOf(cell));
        }
        if (passes != 0)
            filings.push_back(index.rows().filings[row]);
    }
    std::ranges::sort(filings);
    return filings;
}

} // namespace filingscape::engine
