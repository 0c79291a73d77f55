// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/random_editions.h"

#include <array>
#include <sstream>
#include <utility>

namespace filingscape::test {

using namespace filingscape::domain;

namespace {

constexpr std::array<std::string_view, 8> titleWords{
    "image", "speech", "adversarial", "network", "method", "token", "diffusion", "größe"};

std::string numbered(std::string_view name, std::uint32_t number)
{
    std::string text(name);
    text += std::to_string(number);
    return text;
}

template <class IdType> IdSet<IdType> someIds(Dice& dice, std::size_t most, std::size_t bound)
{
    IdSet<IdType> ids;
    for (std::size_t i = 0; i < most && bound != 0; ++i)
        ids = ids.with(IdType{dice.skewedBelow(bound)});
    return ids;
}

template <class IdType> void append(Ragged<IdType>& lists, const IdSet<IdType>& ids)
{
    lists.append(std::vector<IdType>(ids.begin(), ids.end()));
}

void appendTitle(Dice& dice, FilingFacts& facts)
{
    const auto words = dice.below(4);
    for (std::uint32_t i = 0; i < words; ++i) {
        facts.foldedTitles += titleWords[dice.below(titleWords.size())];
        facts.foldedTitles += ' ';
    }
    facts.foldedTitleEnds.push_back(facts.foldedTitles.size());
}

template <class IdType> void change(Dice& dice, std::size_t bound, std::optional<IdSet<IdType>>& facet)
{
    const auto what = dice.below(8);
    if (what == 0)
        facet.reset();
    else if (what == 1)
        facet = IdSet<IdType>{};
    else if (what < 4 || !facet)
        facet = someIds<IdType>(dice, 1 + dice.below(4), bound);
    else {
        // One more than the catalogue has: an id that nobody has is no mistake.
        const IdType toggled{dice.skewedBelow(bound + 1)};
        facet = facet->contains(toggled) ? facet->without(toggled) : facet->with(toggled);
    }
}

template <class IdType>
void print(std::ostream& out, std::string_view name, const std::optional<IdSet<IdType>>& ids)
{
    if (!ids)
        return;
    out << ' ' << name << " {";
    for (const auto id : *ids)
        out << id.value << ' ';
    out << '}';
}

std::string pairOf(std::string_view name, Count expected, Count found)
{
    std::ostringstream out;
    out << name << ": expected " << expected.valueOr(-1) << ", found " << found.valueOr(-1);
    return out.str();
}

std::string differenceOf(
    std::string_view name, const std::vector<Count>& expected, const std::vector<Count>& found)
{
    if (expected.size() != found.size())
        return std::string(name) + ": other size";
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (expected[i] != found[i])
            return pairOf(numbered(name, static_cast<std::uint32_t>(i)), expected[i], found[i]);
    }
    return {};
}

} // namespace

RandomEdition randomEdition(Dice& dice, const RandomBounds& bounds)
{
    auto edition = std::make_shared<Edition>();
    edition->slug = "random";
    edition->dateBases = {DateBasis::Filing, DateBasis::Priority, DateBasis::Publication};
    const auto filings = dice.oneIn(20) ? 0 : dice.below(bounds.filings);
    edition->rows = filings;
    const auto placeCount = 1 + dice.below(bounds.places - 1);
    for (std::uint32_t i = 0; i < placeCount; ++i)
        edition->places.push_back({numbered("P", i), numbered("Place ", i)});
    const auto techniqueCount = 1 + dice.below(7);
    for (std::uint32_t i = 0; i < techniqueCount; ++i)
        edition->techniques.push_back({numbered("T", i), numbered("Technique ", i)});
    edition->techniques.push_back({std::string(untaggedKey), "Untagged"});
    const auto applicants = dice.below(bounds.applicants);
    for (std::uint32_t i = 0; i < applicants; ++i)
        edition->applicants.push_back({numbered("Applicant ", 100 + i), ""});

    const auto places = edition->places.size();
    const auto tagged = edition->techniques.size() - 1;
    const auto mostPlaces = 1 + dice.below(4);
    const auto mostApplicants = dice.below(5);
    const auto lacksDate = 2 + dice.below(20);
    FilingFacts facts;
    for (std::uint32_t filing = 0; filing < filings; ++filing) {
        for (const auto basis : edition->dateBases) {
            auto& axis = edition->yearBounds[static_cast<std::size_t>(basis)];
            const auto year = dice.oneIn(lacksDate) ? unknownYear : static_cast<Year>(2014 + dice.below(9));
            facts.years[static_cast<std::size_t>(basis)].push_back(year);
            if (year != unknownYear) {
                axis = axis.first == unknownYear
                    ? YearRange(year, year)
                    : YearRange(std::min(axis.first, year), std::max(axis.last, year));
            }
        }
        facts.years[static_cast<std::size_t>(DateBasis::Grant)].push_back(unknownYear);
        TechniqueMask mask = 0;
        for (const auto id : someIds<TechniqueId>(dice, dice.below(4), tagged))
            mask |= bitOf(id);
        facts.techniques.push_back(mask != 0 ? mask : TechniqueMask{1} << tagged);
        append(facts.places, someIds<PlaceId>(dice, 1 + dice.below(mostPlaces), places));
        append(facts.applicants, someIds<ApplicantId>(dice, dice.below(mostApplicants + 1), applicants));
        appendTitle(dice, facts);
    }
    return {std::move(edition), std::move(facts)};
}

RandomEdition randomEditionWithoutTitles(Dice& dice)
{
    auto made = randomEdition(dice);
    auto& facts = made.facts;
    facts.foldedTitles.clear();
    facts.foldedTitleEnds.clear();
    facts.foldedTitleEnds.resize(facts.size() == 0 ? 1 : 0);
    return made;
}

void changeSomething(Dice& dice, const Edition& edition, Filter& filter)
{
    do {
        switch (dice.below(12)) {
        case 0:
        case 1:
            filter.years = YearRange(
                static_cast<Year>(2013 + dice.below(12)), static_cast<Year>(2013 + dice.below(12)));
            break;
        case 2:
            filter.years.reset();
            break;
        case 3:
        case 4:
        case 5:
            change(dice, edition.places.size(), filter.places);
            break;
        case 6:
        case 7:
            change(dice, edition.techniques.size(), filter.techniques);
            break;
        case 8:
            filter.techniqueMode = allTechniqueModes[dice.below(allTechniqueModes.size())];
            break;
        case 9:
            change(dice, edition.applicants.size(), filter.applicants);
            break;
        case 10:
            filter.words.reset();
            if (dice.oneIn(2)) {
                filter.words.emplace();
                for (auto i = dice.below(3); i != 0; --i)
                    filter.words->folded.emplace_back(titleWords[dice.below(titleWords.size())].substr(0, 5));
            }
            break;
        default:
            if (dice.oneIn(2))
                filter.weight = allWeights[dice.below(allWeights.size())];
            if (dice.oneIn(3))
                filter.dateBasis = allDateBases[dice.below(allDateBases.size())];
            break;
        }
    } while (dice.oneIn(4));
}

std::string describe(const Request& request)
{
    const auto& filter = request.filter;
    std::ostringstream out;
    out << "top " << request.topApplicants << ' ' << key(filter.weight) << ' ' << key(filter.dateBasis);
    if (filter.years)
        out << " years " << filter.years->first << '-' << filter.years->last;
    print(out, "places", filter.places);
    print(out, key(filter.techniqueMode), filter.techniques);
    print(out, "applicants", filter.applicants);
    if (filter.words) {
        for (const auto& word : filter.words->folded)
            out << " \"" << word << '"';
    }
    return out.str();
}

std::string difference(const Result& expected, const Result& found)
{
    if (expected.total != found.total)
        return pairOf("total", expected.total, found.total);
    if (expected.matching != found.matching)
        return pairOf("matching", expected.matching, found.matching);
    if (expected.axis != found.axis)
        return "other axis";
    if (expected.withoutDate != found.withoutDate)
        return pairOf("withoutDate", expected.withoutDate, found.withoutDate);
    if (expected.unitsPerFiling != found.unitsPerFiling)
        return "other units";
    const std::array<std::string, 8> lists{differenceOf("byYear", expected.byYear, found.byYear),
        differenceOf("byYearTechnique", expected.byYearTechnique.cells, found.byYearTechnique.cells),
        differenceOf("byYearPlace", expected.byYearPlace.cells, found.byYearPlace.cells),
        differenceOf("placeYears.filings", expected.placeYears.filings, found.placeYears.filings),
        differenceOf("techniqueYears.filings", expected.techniqueYears.filings, found.techniqueYears.filings),
        differenceOf("places", expected.places.counts, found.places.counts),
        differenceOf("techniques", expected.techniques.counts, found.techniques.counts),
        differenceOf("byTechniquePair", expected.byTechniquePair.cells, found.byTechniquePair.cells)};
    for (const auto& list : lists) {
        if (!list.empty())
            return list;
    }
    if (expected.places.filings != found.places.filings)
        return pairOf("places.filings", expected.places.filings, found.places.filings);
    if (expected.techniques.filings != found.techniques.filings)
        return pairOf("techniques.filings", expected.techniques.filings, found.techniques.filings);
    if (expected.applicants.filings != found.applicants.filings)
        return pairOf("applicants.filings", expected.applicants.filings, found.applicants.filings);
    if (expected.applicants.other != found.applicants.other)
        return pairOf("applicants.other", expected.applicants.other, found.applicants.other);
    if (expected.applicants != found.applicants)
        return "other ranking";
    return sameNumbers(expected, found) ? "" : "differs in shape";
}

} // namespace filingscape::test
