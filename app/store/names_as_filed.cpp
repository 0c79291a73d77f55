// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/names_as_filed.h"

#include "app/store/filing_reader.h"
#include "app/store/row_reader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace filingscape::store {

namespace {

constexpr std::uint32_t rowsBetweenQuestions = 4096;

void sortLinks(NamesAsFiled& names)
{
    std::ranges::sort(names.links);
    names.links.erase(std::unique(names.links.begin(), names.links.end()), names.links.end());
}

/// Renumbers the names, those of most filings first.
void sortNames(NamesAsFiled& names)
{
    std::vector<std::pair<std::int64_t, std::uint32_t>> order(names.names.size());
    for (std::uint32_t name = 0; name < order.size(); ++name)
        order[name].second = name;
    for (const auto& link : names.links)
        --order[link.name].first;
    std::ranges::sort(order, [&names](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : names.names[a.second] < names.names[b.second];
    });
    std::vector<std::uint32_t> numbers(order.size());
    std::vector<std::string> sorted(order.size());
    for (std::uint32_t at = 0; at < order.size(); ++at) {
        numbers[order[at].second] = at;
        sorted[at] = std::move(names.names[order[at].second]);
    }
    names.names = std::move(sorted);
    for (auto& link : names.links)
        link.name = numbers[link.name];
    std::ranges::sort(names.links);
}

} // namespace

domain::Outcome<NamesAsFiled> readNamesAsFiled(const FilingReader& reader, domain::ApplicantId applicant)
{
    NamesAsFiled read;
    std::map<std::string, std::uint32_t, std::less<>> numbers;
    RowReader row(
        reader.database(), "SELECT filing_id, name_as_filed FROM filing_applicant WHERE applicant_id = ?1");
    row.bind(1, reader.applicantIds().at(applicant.index()));
    while (row.next()) {
        const auto filing = reader.filingIds().positionOf(row.integer(0));
        const auto name = row.view(1, true);
        if (!filing)
            row.refuse("An applicant has a filing that its edition does not have.");
        if (row.failed())
            break;
        auto number = numbers.find(name);
        if (number == numbers.end())
            number = numbers.emplace(name, static_cast<std::uint32_t>(numbers.size())).first;
        read.links.push_back({*filing, number->second});
    }
    if (const auto status = row.status(); !status)
        return status.error();
    read.names.resize(numbers.size());
    for (const auto& [name, number] : numbers)
        read.names[number] = name;
    sortLinks(read);
    sortNames(read);
    return read;
}

domain::Status visitNamesAsFiled(const FilingReader& reader,
    const std::function<void(domain::ApplicantId, std::string_view)>& visit, const GoOn& goOn)
{
    RowReader row(reader.database(), "SELECT applicant_id, name_as_filed FROM filing_applicant");
    for (std::uint32_t rows = 1; row.next(); ++rows) {
        const auto name = row.view(1, true);
        // A file may hold further editions, whose applicants are nobody here.
        const auto applicant = reader.applicantIds().positionOf(row.integer(0));
        if (applicant && !row.failed())
            visit(domain::ApplicantId{*applicant}, name);
        if (rows % rowsBetweenQuestions == 0 && !goOn())
            return domain::Error{domain::ErrorCode::TooLarge, "Reading the names as filed was stopped.",
                reader.database().file().string(), {}};
    }
    return row.status();
}

std::vector<std::int64_t> filingsByName(const NamesAsFiled& names, std::span<const std::uint32_t> filings)
{
    std::vector<std::int64_t> counts(names.names.size(), 0);
    auto filing = filings.begin();
    for (const auto& link : names.links) {
        while (filing != filings.end() && *filing < link.filing)
            ++filing;
        if (filing != filings.end() && *filing == link.filing)
            ++counts[link.name];
    }
    return counts;
}

} // namespace filingscape::store
