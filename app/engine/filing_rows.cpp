// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/filing_rows.h"

#include <algorithm>
#include <numeric>

namespace filingscape::engine {

namespace {

template <class Value>
std::vector<Value> pickedFrom(const std::vector<Value>& column, std::span<const std::uint32_t> rows)
{
    std::vector<Value> result;
    if (column.empty())
        return result;
    result.reserve(rows.size());
    for (const auto row : rows)
        result.push_back(column[row]);
    return result;
}

} // namespace

FilingRows::FilingRows(domain::FilingFacts& facts)
    : years(std::move(facts.years))
    , applicants(std::move(facts.applicants))
{
    for (auto& column : years) {
        if (std::ranges::all_of(column, [](domain::Year year) { return year == domain::unknownYear; }))
            column = {};
    }
    if (facts.hasTitles()) {
        filings = std::vector<std::uint32_t>(size());
        std::iota(filings.begin(), filings.end(), 0U);
    }
}

FilingRows FilingRows::picked(std::span<const std::uint32_t> rows) const
{
    FilingRows result;
    for (std::size_t basis = 0; basis < years.size(); ++basis)
        result.years[basis] = pickedFrom(years[basis], rows);
    result.filings = pickedFrom(filings, rows);
    result.applicants.ends.reserve(rows.size());
    std::size_t ids = 0;
    for (const auto row : rows)
        ids += applicants.of(row).size();
    result.applicants.ids.reserve(ids);
    for (const auto row : rows)
        result.applicants.append(applicants.of(row));
    return result;
}

std::size_t FilingRows::bytes() const
{
    auto sum = applicants.ends.capacity() * sizeof(std::uint32_t)
        + applicants.ids.capacity() * sizeof(domain::ApplicantId)
        + filings.capacity() * sizeof(std::uint32_t);
    for (const auto& column : years)
        sum += column.capacity() * sizeof(domain::Year);
    return sum;
}

RowKeys RowKeys::picked(std::span<const std::uint32_t> rows) const
{
    return {pickedFrom(placeSets, rows), pickedFrom(techniqueSets, rows), pickedFrom(years, rows)};
}

} // namespace filingscape::engine
