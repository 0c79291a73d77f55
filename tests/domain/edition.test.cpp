// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/edition.h"

#include "tests/support/catch.h"

using namespace filingscape::domain;

namespace {

Edition sample()
{
    Edition edition;
    edition.dateBases = {DateBasis::Filing, DateBasis::Grant};
    edition.publishedThrough
        = {{DateBasis::Filing, ListId{1}, 2021}, {DateBasis::Filing, std::nullopt, 2023}};
    edition.places = {{"CN", "China"}, {"US", "United States"}};
    edition.techniques = {{"GAN", "GAN"}, {"untagged", "Untagged"}};
    edition.applicants = {{"Google LLC", "谷歌有限责任公司"}, {"Adobe Inc.", ""}};
    edition.yearBounds[static_cast<std::size_t>(DateBasis::Filing)] = {2014, 2025};
    return edition;
}

} // namespace

TEST_CASE(
    "years after the edition's own bound are incomplete, a list's bound does not count", "[domain][edition]")
{
    const auto edition = sample();
    CHECK(edition.fullyPublishedThrough(DateBasis::Filing) == Year{2023});
    CHECK_FALSE(edition.isIncomplete(DateBasis::Filing, 2023));
    CHECK(edition.incompleteYears(DateBasis::Filing) == std::vector<Year>{2024, 2025});
}

TEST_CASE("where the source says nothing no year is called incomplete", "[domain][edition]")
{
    CHECK_FALSE(sample().fullyPublishedThrough(DateBasis::Grant));
    CHECK(sample().incompleteYears(DateBasis::Grant).empty());
}

TEST_CASE("names lead to ids, an applicant by either script", "[domain][edition]")
{
    const auto edition = sample();
    CHECK(edition.placeByCode("US") == PlaceId{1});
    CHECK_FALSE(edition.placeByCode("us"));
    CHECK(edition.techniqueByKey(untaggedKey) == TechniqueId{1});
    CHECK(edition.applicantByName("谷歌有限责任公司") == ApplicantId{0});
    CHECK_FALSE(edition.applicantByName(""));
    CHECK(edition.has(DateBasis::Grant));
    CHECK_FALSE(edition.has(DateBasis::Priority));
}
