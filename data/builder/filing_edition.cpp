// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/builder/filing_edition.h"

#include "app/io/case_folding.h"
#include "app/io/data_numbers.h"
#include "app/io/sha256.h"
#include "app/io/utf8.h"
#include "data/builder/text_pieces.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace filingscape::builder {

using domain::Edition;
using domain::Error;
using domain::ErrorCode;
using domain::Outcome;
using domain::Status;

namespace {

Error wrongNumber(const std::string& what, std::size_t stated, std::size_t found)
{
    return {ErrorCode::BadFact,
        what + " states " + std::to_string(stated) + " rows, the facts have " + std::to_string(found) + ".",
        "", ""};
}

Status checkNumbers(const Edition& edition, const std::vector<FilingFact>& facts)
{
    if (static_cast<std::size_t>(edition.rows) != facts.size())
        return wrongNumber("The edition", static_cast<std::size_t>(edition.rows), facts.size());
    std::vector<std::size_t> byList(edition.lists.size());
    for (const auto& fact : facts)
        ++byList[fact.list.index()];
    for (std::size_t i = 0; i < byList.size(); ++i) {
        if (static_cast<std::size_t>(edition.lists[i].rows) != byList[i])
            return wrongNumber(
                "List " + edition.lists[i].key, static_cast<std::size_t>(edition.lists[i].rows), byList[i]);
    }
    return domain::Done{};
}

void addPlaces(FilingEdition& built, const Offices& offices)
{
    std::map<std::string, domain::PlaceId> ids;
    for (const auto& filing : built.filings)
        ids.emplace(filing.fact.office, domain::PlaceId{});
    for (auto& [code, id] : ids) {
        id = domain::PlaceId{static_cast<std::uint32_t>(built.edition.places.size())};
        built.edition.places.push_back({code, offices.at(code)});
    }
    for (auto& filing : built.filings)
        filing.place = ids.at(filing.fact.office);
}

void addTechniques(FilingEdition& built, const tagging::TechniqueRules& rules)
{
    auto& techniques = built.edition.techniques;
    for (const auto& key : rules.techniques())
        techniques.push_back({key, key});
    techniques.push_back({std::string(domain::untaggedKey), "Untagged"});
    for (auto& filing : built.filings) {
        filing.tags = rules.tags(filing.fact.title, filing.fact.abstractTerms, filing.fact.cpc);
        for (const auto& tag : filing.tags)
            filing.techniques.push_back(*built.edition.techniqueByKey(tag.technique));
        if (filing.techniques.empty())
            filing.techniques.push_back(*built.edition.techniqueByKey(domain::untaggedKey));
        std::ranges::sort(filing.techniques);
    }
}

/// One applicant while its spellings are being counted.
struct Gathered {
    domain::Applicant shown;
    bool isAlias = false;
    std::map<std::string, int> spellings;
};

void addApplicants(FilingEdition& built, const tagging::ApplicantAliases& aliases)
{
    std::map<std::string, Gathered> byKey;
    std::map<std::string, std::string> keyOf;
    for (const auto& filing : built.filings) {
        for (const auto& name : filing.fact.applicants) {
            const auto harmonised = aliases.resolve(name);
            auto& gathered = byKey[harmonised.key];
            gathered.shown = harmonised.shown;
            gathered.isAlias = harmonised.isAlias;
            ++gathered.spellings[name];
            keyOf[name] = harmonised.key;
        }
    }
    std::vector<std::pair<domain::Applicant, std::string>> order;
    for (auto& [key, gathered] : byKey) {
        if (!gathered.isAlias) {
            // max_element takes the first of equals, which is the first by bytes.
            const auto most = std::ranges::max_element(
                gathered.spellings, {}, [](const auto& entry) { return entry.second; });
            gathered.shown = {most->first, ""};
        }
        order.emplace_back(gathered.shown, key);
    }
    std::ranges::sort(order, {}, [](const auto& entry) { return std::tie(entry.first.name, entry.second); });
    std::map<std::string, domain::ApplicantId> ids;
    for (const auto& [shown, key] : order) {
        ids.emplace(key, domain::ApplicantId{static_cast<std::uint32_t>(built.edition.applicants.size())});
        built.edition.applicants.push_back(shown);
    }
    for (auto& filing : built.filings) {
        for (const auto& name : filing.fact.applicants)
            filing.applicants.push_back(ids.at(keyOf.at(name)));
    }
}

void addYears(FilingEdition& built)
{
    for (std::size_t basis = 0; basis < domain::dateBasisCount; ++basis) {
        auto& bounds = built.edition.yearBounds[basis];
        for (const auto& filing : built.filings) {
            const auto year = io::isoYear(filing.fact.dates[basis]);
            if (year == domain::unknownYear)
                continue;
            bounds = bounds.first == domain::unknownYear
                ? domain::YearRange{year, year}
                : domain::YearRange{std::min(bounds.first, year), std::max(bounds.last, year)};
        }
    }
}

} // namespace

Outcome<FilingEdition> makeFilingEdition(Edition contract, std::vector<FilingFact> facts,
    const Offices& offices, const tagging::TechniqueRules& rules, const tagging::ApplicantAliases& aliases)
{
    if (const auto status = checkNumbers(contract, facts); !status)
        return status.error();
    FilingEdition built;
    built.edition = std::move(contract);
    for (auto& fact : facts) {
        auto& filing = built.filings.emplace_back();
        filing.foldedTitle = io::utf8(io::foldTitle(io::fromUtf8(fact.title)));
        filing.fact = std::move(fact);
    }
    addPlaces(built, offices);
    addTechniques(built, rules);
    addApplicants(built, aliases);
    addYears(built);
    return built;
}

} // namespace filingscape::builder
