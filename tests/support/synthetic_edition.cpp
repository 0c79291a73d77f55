// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthetic_edition.h"

#include "tests/support/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace filingscape::test {

using namespace domain;

namespace {

constexpr std::array words{"image", "model", "language", "netz", "größe", "生成", "モデル", "100%", "a_b",
    "o'neil", "x?y", "diffusion", "method", "speech", "i̇stanbul", "\"quoted\"", "back\\slash"};

/// Draws positions whose frequency falls with their rank.
class LongTail final
{
public:
    explicit LongTail(std::size_t entries)
    {
        double sum = 0;
        m_upTo.reserve(entries);
        for (std::size_t rank = 1; rank <= entries; ++rank) {
            sum += 1.0 / std::pow(static_cast<double>(rank), 0.9);
            m_upTo.push_back(sum);
        }
    }
    std::uint32_t draw(Random& random) const
    {
        const auto found = std::ranges::upper_bound(m_upTo, random.unit() * m_upTo.back());
        return static_cast<std::uint32_t>(
            std::min<std::ptrdiff_t>(found - m_upTo.begin(), static_cast<std::ptrdiff_t>(m_upTo.size()) - 1));
    }

private:
    std::vector<double> m_upTo;
};

std::string paddedName(std::string_view prefix, std::size_t number)
{
    const auto digits = std::to_string(number);
    return std::string(prefix) + std::string(digits.size() < 8 ? 8 - digits.size() : 0, '0') + digits;
}

Edition catalogue(const SyntheticShape& shape)
{
    Edition edition;
    edition.slug = "synthetic";
    edition.title = "Synthetic filings";
    edition.kind = EditionKind::Sample;
    edition.dateBases.assign(allDateBases.begin(), allDateBases.end());
    edition.snapshot = "2025-10-01";
    edition.lists = {{"S1", "made up", "2025-10-01", static_cast<std::int64_t>(shape.filings)}};
    edition.publishedThrough = {{DateBasis::Filing, std::nullopt, static_cast<Year>(shape.years.last - 2)}};
    edition.source = "Made up by a test.";
    edition.licence = "Free.";
    edition.method = "Drawn at random.";
    edition.caveat = "Nothing of it is so.";
    edition.fingerprint = std::string(64, '0'); // until it is written
    edition.rows = static_cast<std::int64_t>(shape.filings);
    for (std::size_t i = 0; i < shape.places; ++i) {
        const std::array code{static_cast<char>('A' + i / 26 % 26), static_cast<char>('A' + i % 26)};
        const std::string suffix = i < 676 ? "" : std::to_string(i / 676);
        edition.places.push_back({std::string(code.data(), code.size()) + suffix, paddedName("Place ", i)});
    }
    for (std::size_t i = 0; i + 1 < shape.techniques; ++i)
        edition.techniques.push_back(
            {std::string("T").append(std::to_string(i)), paddedName("Technique ", i)});
    edition.techniques.push_back({std::string(untaggedKey), "Untagged"});
    for (std::size_t i = 0; i < shape.applicants; ++i)
        edition.applicants.push_back(
            {paddedName("Applicant ", i), i % 3 == 0 ? paddedName("申請人", i) : ""});
    return edition;
}

template <class IdType>
void appendSome(Ragged<IdType>& list, std::size_t count, const LongTail& tail, Random& random)
{
    std::vector<IdType> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(IdType{tail.draw(random)});
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    list.append(ids);
}

TechniqueMask someTechniques(const SyntheticShape& shape, const LongTail& tail, Random& random)
{
    TechniqueMask mask = 0;
    if (shape.techniques > 1) {
        for (auto left = random.below(shape.techniquesPerFiling + 1); left > 0; --left)
            mask |= bitOf(TechniqueId{tail.draw(random)});
    }
    const auto untagged = TechniqueId{static_cast<std::uint32_t>(shape.techniques - 1)};
    return mask != 0 ? mask : bitOf(untagged);
}

Year laterYear(Year year, std::size_t years, YearRange bounds)
{
    return static_cast<Year>(std::min<std::size_t>(year + years, bounds.last));
}

void appendYears(FilingFacts& facts, const SyntheticShape& shape, const LongTail& recent, Random& random)
{
    const auto back = std::min<std::size_t>(recent.draw(random), shape.years.size() - 1);
    const auto filed = static_cast<Year>(shape.years.last - back);
    const auto published = laterYear(filed, 1 + random.below(2), shape.years);
    const auto priority = static_cast<Year>(
        filed > shape.years.first && random.chance(0.4) ? filed - 1 : static_cast<int>(filed));
    const bool hasPriority = !random.chance(shape.missingDate);
    const bool hasGrant = random.chance(0.4);
    facts.years[0].push_back(hasPriority ? priority : unknownYear);
    facts.years[1].push_back(random.chance(shape.missingDate / 2) ? unknownYear : filed);
    facts.years[2].push_back(published);
    facts.years[3].push_back(hasGrant ? laterYear(published, random.below(3), shape.years) : unknownYear);
}

void appendTitle(FilingFacts& facts, Random& random)
{
    for (auto left = random.below(6); left > 0; --left) {
        facts.foldedTitles += words[random.below(words.size())];
        if (left > 1)
            facts.foldedTitles += ' ';
    }
    facts.foldedTitleEnds.push_back(facts.foldedTitles.size());
}

void setBounds(Edition& edition, const FilingFacts& facts)
{
    for (std::size_t basis = 0; basis < dateBasisCount; ++basis) {
        auto& bounds = edition.yearBounds[basis];
        for (const auto year : facts.years[basis]) {
            if (year == unknownYear)
                continue;
            bounds = bounds.first == unknownYear
                ? YearRange{year, year}
                : YearRange{std::min(bounds.first, year), std::max(bounds.last, year)};
        }
    }
}

} // namespace

SyntheticEdition syntheticEdition(const SyntheticShape& shape, std::uint64_t seed)
{
    Random random(seed);
    auto edition = catalogue(shape);
    FilingFacts facts;
    const LongTail recent(shape.years.size()); // years counted back from the last: most filings are recent
    const LongTail places(shape.places);
    const LongTail techniques(std::max<std::size_t>(shape.techniques, 2) - 1);
    const LongTail applicants(std::max<std::size_t>(shape.applicants, 1));
    for (auto& years : facts.years)
        years.reserve(shape.filings);
    facts.techniques.reserve(shape.filings);
    for (std::size_t filing = 0; filing < shape.filings; ++filing) {
        appendYears(facts, shape, recent, random);
        facts.techniques.push_back(someTechniques(shape, techniques, random));
        appendSome(facts.places, 1 + random.below(shape.placesPerFiling), places, random);
        const auto named = shape.applicants == 0 ? 0 : random.below(shape.applicantsPerFiling + 1);
        appendSome(facts.applicants, named, applicants, random);
        if (shape.titles)
            appendTitle(facts, random);
    }
    setBounds(edition, facts);
    return {std::make_shared<const Edition>(std::move(edition)), std::move(facts)};
}

SyntheticEdition tinyEdition(std::uint64_t seed)
{
    Random random(seed);
    SyntheticShape shape;
    shape.filings = random.chance(0.05) ? 0 : 1 + random.below(60);
    shape.places = 1 + random.below(5);
    shape.techniques = random.chance(0.05) ? maxTechniques : 1 + random.below(6);
    shape.applicants = random.below(12);
    shape.placesPerFiling = 1 + random.below(3);
    shape.techniquesPerFiling = random.below(4);
    shape.applicantsPerFiling = random.below(4);
    shape.missingDate = random.chance(0.2) ? 1.0 : random.unit() / 2;
    const auto first = static_cast<Year>(2000 + random.below(20));
    shape.years = {first, static_cast<Year>(first + random.below(8))};
    shape.titles = true;
    return syntheticEdition(shape, random.next());
}

} // namespace filingscape::test
