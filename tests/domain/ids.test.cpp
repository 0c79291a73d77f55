// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/filter.h"
#include "tests/support/catch.h"

using namespace filingscape::domain;

TEST_CASE("a set of ids is sorted and has none twice", "[domain][ids]")
{
    const IdSet<PlaceId> set{PlaceId{7}, PlaceId{2}, PlaceId{7}};
    CHECK(set.size() == 2);
    CHECK(*set.begin() == PlaceId{2});
    CHECK(set.contains(PlaceId{7}));
    CHECK(set.with(PlaceId{2}) == set);
    CHECK(set.without(PlaceId{7}) == IdSet<PlaceId>{PlaceId{2}});
    CHECK(set.with(PlaceId{3}).without(PlaceId{3}) == set);
}

TEST_CASE("a year range is always in order", "[domain][years]")
{
    const YearRange range{2023, 2014};
    CHECK(range.first == 2014);
    CHECK(range.size() == 10);
    CHECK(range.contains(2023));
    CHECK_FALSE(range.contains(unknownYear));
    CHECK(range.clampedTo({2016, 2020}) == YearRange{2016, 2020});
}

TEST_CASE("date basis and technique mode alone restrict nothing", "[domain][filter]")
{
    Filter filter;
    filter.dateBasis = DateBasis::Grant;
    filter.techniqueMode = TechniqueMode::None;
    CHECK(filter.isUnrestricted());
    filter.applicants = IdSet<ApplicantId>{};
    CHECK_FALSE(filter.isUnrestricted());
    CHECK(filter != Filter{});
}

TEST_CASE("keys of bases and modes read back as themselves", "[domain][filter]")
{
    for (const auto basis : allDateBases)
        CHECK(dateBasisFromKey(key(basis)) == basis);
    for (const auto mode : allTechniqueModes)
        CHECK(techniqueModeFromKey(key(mode)) == mode);
    CHECK_FALSE(dateBasisFromKey("Filing"));
    CHECK_FALSE(techniqueModeFromKey(""));
}
