// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/view.h"

#include "app/io/case_folding.h"
#include "app/session/view_history.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_filter.h"
#include "tests/support/synthetic_edition.h"

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using session::View;

namespace {

domain::Edition smallEdition()
{
    test::SyntheticShape shape;
    shape.filings = 200;
    shape.places = 6;
    shape.applicants = 9;
    return *test::syntheticEdition(shape, 7).edition;
}

session::SavedView saved(const QString& name, const QString& words)
{
    View view;
    view.words = words;
    return {name, view};
}

} // namespace

TEST_CASE("a filter that becomes a view and a filter again is the same", "[session][view]")
{
    const auto edition = smallEdition();
    test::Random random(11);
    for (int round = 0; round < 2000; ++round) {
        auto filter = test::randomFilter(edition, random);
        if (!edition.has(filter.dateBasis))
            filter.dateBasis = edition.dateBases.front();
        filter.years.reset();
        if (random.chance(0.5)) {
            const auto axis = edition.yearsOf(filter.dateBasis);
            const auto first = static_cast<domain::Year>(axis.first + random.below(axis.size()));
            filter.years = domain::YearRange(first, axis.last);
        }
        // As typed is what is kept; what is compared follows from it.
        if (filter.words)
            filter.words = io::titleWords(QString::fromStdString(filter.words->typed));
        if (filter.words && filter.words->folded.empty())
            filter.words.reset();
        const auto made = session::filterOf(session::viewOf(filter, edition), edition);
        REQUIRE(made.dropped.isEmpty());
        REQUIRE(made.filter == filter);
    }
}

TEST_CASE("what an edition does not have is left out of a view and named", "[session][view]")
{
    const auto edition = smallEdition();
    View view;
    view.places = QStringList{QString::fromStdString(edition.places[2].code), u"ZZ"_s};
    view.techniques = QStringList{u"steam"_s};
    view.applicants = QStringList();
    view.years = domain::YearRange(1801, 1802);
    const auto made = session::filterOf(view, edition);
    CHECK(made.filter.places == domain::IdSet<domain::PlaceId>{domain::PlaceId{2}});
    CHECK_FALSE(made.filter.techniques); // not "none of the techniques"
    CHECK(made.filter.applicants == domain::IdSet<domain::ApplicantId>{});
    CHECK_FALSE(made.filter.years);
    CHECK(made.dropped == QStringList{u"1801–1802"_s, u"ZZ"_s, u"steam"_s});

    auto narrow = edition;
    narrow.dateBases = {domain::DateBasis::Filing};
    View grants;
    grants.dateBasis = domain::DateBasis::Grant;
    grants.years = edition.yearsOf(domain::DateBasis::Filing);
    const auto byFiling = session::filterOf(grants, narrow);
    CHECK(byFiling.filter.dateBasis == domain::DateBasis::Filing);
    CHECK_FALSE(byFiling.filter.years);
    CHECK(byFiling.dropped == QStringList{u"the grant date"_s});
}

TEST_CASE("back and forward show views as they were left", "[session][view]")
{
    session::ViewHistory history;
    CHECK_FALSE(history.canGoBack());
    CHECK_FALSE(history.back({}).has_value());
    const auto beginning = saved({}, u"began"_s).view;
    history.open(saved(u"A"_s, u"a"_s), beginning);
    history.open(saved(u"B"_s, u"b"_s), saved({}, u"a, changed"_s).view);
    CHECK(history.backName() == u"A"_s);
    CHECK(history.back(saved({}, u"b, changed"_s).view) == saved(u"A"_s, u"a, changed"_s));
    CHECK(history.forwardName() == u"B"_s);
    CHECK(history.back(saved({}, u"a again"_s).view)->view == beginning);
    CHECK_FALSE(history.canGoBack());
    CHECK(history.forward(beginning) == saved(u"A"_s, u"a again"_s));
    CHECK(history.forward(saved(u"A"_s, u"a again"_s).view) == saved(u"B"_s, u"b, changed"_s));
    CHECK_FALSE(history.forward({}).has_value());
}

TEST_CASE("opening a view forgets what was forward, opening it again is no new place", "[session][view]")
{
    session::ViewHistory history;
    history.open(saved(u"A"_s, u"a"_s), {});
    history.open(saved(u"A"_s, u"a"_s), saved(u"A"_s, u"a"_s).view);
    REQUIRE(history.back(saved(u"A"_s, u"a"_s).view));
    CHECK_FALSE(history.canGoBack());
    history.open(saved(u"C"_s, u"c"_s), {});
    CHECK_FALSE(history.canGoForward());
    for (int i = 0; i < 300; ++i)
        history.open(saved(QString::number(i), u"x"_s), {});
    int back = 0;
    while (history.back({}))
        ++back;
    CHECK(back == 99);
}
