// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/case_folding.h"
#include "app/session/applicant_text.h"
#include "tests/session/model_text.h"
#include "tests/session/shown_applicants.h"
#include "tests/support/random_filter.h"

using namespace filingscape;
using namespace filingscape::domain;
using session::ApplicantTableModel;
using Shown = test::ShownApplicants;

namespace {

/// What a column is sorted by, and whether the row has none.
std::pair<bool, QString> sortValue(const Shown& shown, int row, int column)
{
    const auto number
        = [](std::int64_t value) { return QStringLiteral("%1").arg(value, 10, 10, QChar(u'0')); };
    const auto profile = shown.profile(row);
    switch (column) {
    case ApplicantTableModel::Rank:
        return {false, number(shown.text(row, column).toInt())};
    case ApplicantTableModel::Name:
        return {false,
            io::foldTitle(
                shown.model.index(row, 0).data(ApplicantTableModel::HarmonisedNameRole).toString())};
    case ApplicantTableModel::Filings:
    case ApplicantTableModel::Share:
        return {false, number(profile.filings.value())};
    case ApplicantTableModel::Trend: {
        std::int64_t most = 0;
        for (const auto filings : profile.byYear)
            most = std::max(most, filings.value());
        return {false, number(most)};
    }
    case ApplicantTableModel::Offices:
        return {false, number(std::ranges::count_if(profile.byPlace, [](Count n) { return n.value() > 0; }))};
    default:
        return {!profile.years,
            number(!profile.years                          ? 0
                    : column == ApplicantTableModel::First ? profile.years->first
                                                           : profile.years->last)};
    }
}

void mustBeSorted(const Shown& shown, int column, bool isDescending)
{
    for (int row = 1; row < shown.model.rowCount() && shown.applicant(row); ++row) {
        const auto before = sortValue(shown, row - 1, column);
        const auto after = sortValue(shown, row, column);
        CAPTURE(column, isDescending, row);
        CHECK((!before.first || after.first)); // those without a value come last
        if (!before.first && !after.first)
            CHECK((isDescending ? before.second >= after.second : before.second <= after.second));
    }
}

} // namespace

TEST_CASE(
    "rows say what the engine's profiles say, under every filter", "[session][applicant-model][property]")
{
    const test::EditionFiles files;
    Shown shown(files.written(200));
    test::Random random(3);
    for (int step = 0; step < 40; ++step) {
        shown.show(test::randomFilter(*shown.opened.edition, random), random.chance(0.5));
        std::int64_t most = 0;
        for (int row = 0; row < shown.model.rowCount() && shown.applicant(row); ++row) {
            const auto profile = shown.profile(row);
            const auto trend = shown.model.index(row, ApplicantTableModel::Trend)
                                   .data(ApplicantTableModel::TrendRole)
                                   .value<session::ApplicantTrend>();
            REQUIRE(trend.points.size() == static_cast<qsizetype>(profile.byYear.size()));
            for (std::size_t year = 0; year < profile.byYear.size(); ++year) {
                CHECK(trend.points[static_cast<qsizetype>(year)].filings == profile.byYear[year].value());
                most = std::max(most, profile.byYear[year].value());
            }
            CHECK(trend.top >= most);
            CHECK(shown.text(row, ApplicantTableModel::First)
                == (profile.years ? QString::number(profile.years->first) : QString()));
            CHECK(shown.text(row, ApplicantTableModel::Last)
                == (profile.years ? QString::number(profile.years->last) : QString()));
            CHECK(shown.text(row, ApplicantTableModel::Offices)
                == session::placesText(*shown.opened.edition, profile, QLocale(QLocale::English)));
        }
    }
}

TEST_CASE("the scale of the sparklines is one, the most of any row, and never shrinks under a moving hand",
    "[session][applicant-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(300));
    const auto top = [&] {
        return shown.model.index(0, ApplicantTableModel::Trend)
            .data(ApplicantTableModel::TrendRole)
            .value<session::ApplicantTrend>()
            .top;
    };
    shown.show({});
    const auto whole = top();
    Filter few;
    few.places = IdSet<PlaceId>{PlaceId{3}};
    shown.show(few, false);
    REQUIRE(shown.applicant(0));
    CHECK(top() == whole);
    shown.show(few, true);
    CHECK(top() < whole);
    shown.show({}, false);
    CHECK(top() == whole);
}

TEST_CASE("every column sorts both ways and the rest stays last", "[session][applicant-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(150));
    test::Random random(8);
    for (int step = 0; step < 12; ++step) {
        shown.show(step == 0 ? Filter{} : test::randomFilter(*shown.opened.edition, random), true, 6);
        for (int column = 0; column < ApplicantTableModel::ColumnCount; ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                shown.model.sort(column, order);
                mustBeSorted(shown, column, order == Qt::DescendingOrder);
                for (int row = 0; row + 1 < shown.model.rowCount(); ++row)
                    CHECK(shown.applicant(row));
            }
        }
    }
}

TEST_CASE("rows keep their order under a moving hand where it would ask for every profile, and settle",
    "[session][applicant-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(300));
    shown.show({});
    shown.model.sort(ApplicantTableModel::Offices, Qt::AscendingOrder);
    std::vector<std::optional<ApplicantId>> before;
    for (int row = 0; row < shown.model.rowCount(); ++row)
        before.push_back(shown.applicant(row));
    Filter filter;
    filter.years = YearRange(2019, 2021);
    shown.show(filter, false);
    std::vector<std::optional<ApplicantId>> moving;
    for (int row = 0; row < shown.model.rowCount(); ++row)
        moving.push_back(shown.applicant(row));
    std::erase_if(before, [&](const auto& id) { return std::ranges::find(moving, id) == moving.end(); });
    CHECK(moving == before);
    shown.show(filter, true);
    mustBeSorted(shown, ApplicantTableModel::Offices, false);
}

TEST_CASE(
    "an index follows its applicant when rows move, and its names with it", "[session][applicant-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(200));
    shown.show({});
    const QPersistentModelIndex second(shown.model.index(1, ApplicantTableModel::Name));
    const auto applicant = *shown.applicant(1);
    shown.model.openNames(shown.model.index(1, 0));
    REQUIRE(shown.await());
    const QPersistentModelIndex name(
        shown.model.index(0, ApplicantTableModel::Name, shown.model.index(1, 0)));
    shown.model.sort(ApplicantTableModel::Filings, Qt::AscendingOrder);
    REQUIRE(second.isValid());
    CHECK(second.row() != 1);
    CHECK(shown.applicant(second.row()) == applicant);
    REQUIRE(name.isValid());
    CHECK(name.parent().row() == second.row());
    // Gone with its applicant.
    Filter nothing;
    nothing.places = IdSet<PlaceId>{};
    shown.show(nothing);
    CHECK_FALSE(second.isValid());
    CHECK_FALSE(name.isValid());
}
