// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_order.h"

#include "app/io/case_folding.h"
#include "app/io/utf8.h"

#include <algorithm>
#include <numeric>

namespace filingscape::session {

namespace {

/// By what a row is sorted: a number, or for names their folded text.
struct Key {
    bool isMissing = false;
    std::int64_t number = 0;
    QString text;

    [[nodiscard]] int compare(const Key& other) const
    {
        if (number != other.number)
            return number < other.number ? -1 : 1;
        return text.compare(other.text);
    }
};

Key keyOf(const ApplicantRow& row, const domain::Edition& edition, ApplicantColumn column)
{
    switch (column) {
    case ApplicantColumn::Rank:
        return {!row.rank.isKnown(), row.rank.valueOr(0), {}};
    case ApplicantColumn::Name:
        return {false, 0, io::foldTitle(io::fromUtf8(edition.applicants[row.applicant->index()].name))};
    case ApplicantColumn::Filings:
    case ApplicantColumn::Share:
        return {!row.filings.isKnown(), row.filings.valueOr(0), {}};
    default:
        break;
    }
    if (!row.profile)
        return {true, 0, {}};
    const auto& profile = *row.profile;
    std::int64_t number = 0;
    switch (column) {
    case ApplicantColumn::Trend:
        for (const auto filings : profile.byYear)
            number = std::max(number, filings.valueOr(0));
        return {false, number, {}};
    case ApplicantColumn::First:
        return {!profile.years, profile.years ? profile.years->first : 0, {}};
    case ApplicantColumn::Last:
        return {!profile.years, profile.years ? profile.years->last : 0, {}};
    default:
        number = std::ranges::count_if(
            profile.byPlace, [](domain::Count filings) { return filings.valueOr(0) > 0; });
        return {false, number, {}};
    }
}

} // namespace

void sortApplicants(std::vector<ApplicantRow>& rows, const domain::Edition& edition, ApplicantColumn column,
    bool isDescending)
{
    if (column == ApplicantColumn::Rank && !isDescending)
        return; // as they come
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const auto& row : rows)
        keys.push_back(keyOf(row, edition, column));
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&keys, isDescending](std::size_t a, std::size_t b) {
        if (keys[a].isMissing != keys[b].isMissing)
            return keys[b].isMissing;
        const int compared = keys[a].compare(keys[b]);
        return isDescending ? compared > 0 : compared < 0;
    });
    std::vector<ApplicantRow> sorted;
    sorted.reserve(rows.size());
    for (const auto at : order)
        sorted.push_back(std::move(rows[at]));
    rows = std::move(sorted);
}

} // namespace filingscape::session
