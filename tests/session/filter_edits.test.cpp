// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filter_edits.h"

#include "tests/support/catch.h"

using namespace filingscape;
using namespace filingscape::domain;
using namespace filingscape::session;

TEST_CASE("ticking and unticking leaves no restriction behind", "[session][filter-edits]")
{
    const PlaceId one{1};
    const PlaceId two{2};
    auto filter = toggled(Filter{}, one);
    CHECK(filter.places == std::optional(IdSet{one}));
    filter = toggled(filter, two);
    CHECK(filter.places == std::optional(IdSet{one, two}));
    filter = toggled(filter, one);
    CHECK(filter.places == std::optional(IdSet{two}));
    filter = toggled(filter, two);
    CHECK(filter == Filter{});

    const auto technique = toggled(Filter{}, TechniqueId{3});
    CHECK(technique.techniques == std::optional(IdSet{TechniqueId{3}}));
    CHECK(toggled(technique, TechniqueId{3}) == Filter{});
}

TEST_CASE("only replaces what was ticked and clearing touches one facet", "[session][filter-edits]")
{
    auto filter = toggled(toggled(toggled(Filter{}, PlaceId{1}), PlaceId{2}), TechniqueId{3});
    const auto only = onlyThis(filter, PlaceId{7});
    CHECK(only.places == std::optional(IdSet{PlaceId{7}}));
    CHECK(only.techniques == filter.techniques);
    CHECK(onlyThis(filter, TechniqueId{1}).techniques == std::optional(IdSet{TechniqueId{1}}));
    CHECK(onlyThis(filter, TechniqueId{1}).places == filter.places);
    CHECK_FALSE(withoutPlaces(filter).places.has_value());
    CHECK(withoutPlaces(filter).techniques == filter.techniques);
    CHECK_FALSE(withoutTechniques(filter).techniques.has_value());
    CHECK(withoutTechniques(filter).places == filter.places);
}

TEST_CASE("the whole axis is no restriction and part of it is one", "[session][filter-edits]")
{
    const YearRange axis(2014, 2025);
    CHECK_FALSE(withYears(Filter{}, axis, axis).years.has_value());
    CHECK_FALSE(withYears(Filter{}, {2000, 2030}, axis).years.has_value());
    CHECK(withYears(Filter{}, {2015, 2025}, axis).years == std::optional(YearRange(2015, 2025)));
    CHECK(withYears(Filter{}, {2014, 2014}, axis).years == std::optional(YearRange(2014, 2014)));
    Filter restricted;
    restricted.years = YearRange(2016, 2017);
    CHECK(withYears(restricted, axis, axis) == Filter{});
}

TEST_CASE("a step is called by what it changed, a reset of several facets by that", "[session][filter-edits]")
{
    const auto one = toggled(Filter{}, PlaceId{1});
    const auto two = toggled(one, TechniqueId{1});
    CHECK(nameOfChange(Filter{}, one) == QStringLiteral("change of jurisdictions"));
    CHECK(nameOfChange(two, Filter{}) == QStringLiteral("reset of filters"));
    CHECK(nameOfChange(Filter{}, two) == QStringLiteral("several changes"));
    CHECK(nameOfChange(two, toggled(Filter{}, PlaceId{2})) == QStringLiteral("several changes"));
    CHECK(withThese(one, {ApplicantId{3}, ApplicantId{1}, ApplicantId{3}}).applicants
        == std::optional(IdSet{ApplicantId{1}, ApplicantId{3}}));
}

TEST_CASE("a reset shows every filing and keeps how years and techniques are read", "[session][filter-edits]")
{
    Filter filter;
    filter.dateBasis = DateBasis::Grant;
    filter.techniqueMode = TechniqueMode::Only;
    filter.years = YearRange(2016, 2017);
    filter.places = IdSet{PlaceId{1}};
    filter.techniques = IdSet{TechniqueId{1}};
    filter.applicants = IdSet{ApplicantId{1}};
    filter.words = TitleWords{"Speech", {"speech"}};
    const auto clear = cleared(filter);
    CHECK(clear.isUnrestricted());
    CHECK(clear.dateBasis == DateBasis::Grant);
    CHECK(clear.techniqueMode == TechniqueMode::Only);
}
