// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filter_store.h"

#include "tests/support/catch.h"

#include <QSignalSpy>

using namespace filingscape;
using domain::Filter;
using domain::YearRange;
using session::FilterStore;

namespace {

Filter years(domain::Year first, domain::Year last)
{
    Filter filter;
    filter.years = YearRange(first, last);
    return filter;
}

} // namespace

TEST_CASE("a preview changes the filter, its number and nothing else", "[session][filter-store]")
{
    FilterStore store;
    QSignalSpy changed(&store, &FilterStore::changed);
    QSignalSpy settled(&store, &FilterStore::settled);
    const auto before = store.revision();
    store.preview(years(2019, 2023));
    CHECK(store.filter() == years(2019, 2023));
    CHECK(store.revision() == before + 1);
    CHECK(store.isPreviewing());
    CHECK(changed.count() == 1);
    CHECK(settled.count() == 0);
}

TEST_CASE("an equal filter stops at its owner", "[session][filter-store]")
{
    FilterStore store;
    store.preview(years(2019, 2023));
    QSignalSpy changed(&store, &FilterStore::changed);
    const auto before = store.revision();
    for (int i = 0; i < 3; ++i)
        store.preview(years(2019, 2023));
    CHECK(changed.count() == 0);
    CHECK(store.revision() == before);
}

TEST_CASE("a commit ends the gesture once, also where it changes nothing more", "[session][filter-store]")
{
    FilterStore store;
    store.preview(years(2019, 2023));
    const auto before = store.revision();
    QSignalSpy changed(&store, &FilterStore::changed);
    QSignalSpy settled(&store, &FilterStore::settled);
    store.commit(years(2019, 2023));
    CHECK_FALSE(store.isPreviewing());
    CHECK(changed.count() == 0);
    CHECK(settled.count() == 1);
    CHECK(store.revision() == before);

    store.commit(years(2020, 2021));
    CHECK(changed.count() == 1);
    CHECK(settled.count() == 2);
    CHECK(store.revision() == before + 1);
    CHECK(store.filter() == years(2020, 2021));
}

TEST_CASE("listeners of a change already see whether the gesture goes on", "[session][filter-store]")
{
    FilterStore store;
    std::vector<bool> previewing;
    QObject::connect(
        &store, &FilterStore::changed, &store, [&] { previewing.push_back(store.isPreviewing()); });
    store.preview(years(2019, 2020));
    store.commit(years(2019, 2021));
    CHECK(previewing == std::vector<bool>{true, false});
}

TEST_CASE("another edition takes a new number even for an equal filter", "[session][filter-store]")
{
    FilterStore store;
    store.preview(years(2019, 2023));
    QSignalSpy changed(&store, &FilterStore::changed);
    QSignalSpy settled(&store, &FilterStore::settled);
    const auto before = store.revision();
    store.reset(years(2019, 2023));
    CHECK(store.revision() == before + 1);
    CHECK_FALSE(store.isPreviewing());
    CHECK(changed.count() == 1);
    CHECK(settled.count() == 1);
}

TEST_CASE(
    "a step that changed only the charts is a step, and asks for them both ways", "[session][filter-store]")
{
    FilterStore store;
    QSignalSpy asked(&store, &FilterStore::chartsAsked);
    const session::ChartChoice before{{QStringLiteral("split"), QStringLiteral("a")}};
    const session::ChartChoice after{{QStringLiteral("split"), QStringLiteral("b")}};
    store.commit(store.filter(), QStringLiteral("view"), session::ChartStep{before, before});
    CHECK_FALSE(store.canUndo());
    store.commit(store.filter(), QStringLiteral("view"), session::ChartStep{before, after});
    REQUIRE(store.canUndo());
    CHECK(asked.isEmpty());
    store.undo();
    REQUIRE(asked.count() == 1);
    CHECK(asked.last().at(0).value<session::ChartChoice>() == before);
    store.redo();
    CHECK(asked.last().at(0).value<session::ChartChoice>() == after);
    store.commit(years(2019, 2020));
    store.undo();
    CHECK(asked.count() == 2); // an ordinary step says nothing of charts
}

TEST_CASE("steps in published counts are called by countries and fields", "[session][filter-store]")
{
    FilterStore store;
    store.reset({}, session::FacetNames::OfCounts);
    Filter filter;
    filter.places = domain::IdSet<domain::PlaceId>{{1}};
    store.commit(filter);
    CHECK(store.undoName() == QStringLiteral("change of countries"));
    filter.techniques = domain::IdSet<domain::TechniqueId>{{1}};
    store.commit(filter);
    CHECK(store.undoName() == QStringLiteral("change of fields"));
}
