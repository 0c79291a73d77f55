// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/open_applicants.h"
#include "ui/filters/year_range_slider.h"

#include <QLabel>

using namespace filingscape;
using session::ApplicantTableModel;
using test::OpenApplicants;

TEST_CASE("a row says who, how many, which share, since when and where", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    QStringList cells;
    for (int column = 0; column < ApplicantTableModel::ColumnCount; ++column)
        cells << applicants.cell(0, column);
    CHECK(cells
        == QStringList{QStringLiteral("1"), QStringLiteral("Google"), QStringLiteral("111"),
            QStringLiteral("3.9\u202f%"), QString(), QStringLiteral("2017"), QStringLiteral("2025"),
            QStringLiteral("US 46, WO 37, CN 8, EP 6, KR 6, JP 5, DE 2, TW 1")});
    CHECK(applicants.at(0, ApplicantTableModel::Trend).data(Qt::AccessibleTextRole).toString()
        == QStringLiteral("Filings per year: 2014 0, 2015 0, 2016 0, 2017 1, 2018 0, 2019 1, 2020 1, 2021 2, "
                          "2022 5, 2023 31. Not yet fully published: 2024 64, 2025 6."));
    CHECK(applicants.at(0, ApplicantTableModel::Offices)
              .data(Qt::AccessibleTextRole)
              .toString()
              .startsWith(QStringLiteral("\u2068United States\u2069 46")));
    const auto samsung = applicants.rowOf(QStringLiteral("Samsung Electronics"));
    CHECK(applicants.cell(samsung, ApplicantTableModel::Name)
        == QStringLiteral("삼성전자주식회사 · Samsung Electronics"));
}

TEST_CASE("a sparkline is the engine's profile and follows every filter but years and applicants",
    "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    const auto google = applicants.idOf("Google");
    const auto trend = [&] {
        return applicants.at(applicants.rowOf(QStringLiteral("Google")), ApplicantTableModel::Trend)
            .data(ApplicantTableModel::TrendRole)
            .value<session::ApplicantTrend>();
    };
    const auto isEngines = [&] {
        const std::vector ids{google};
        const auto& result = applicants.open.result();
        const auto profile
            = applicants.open.explorer.engineOf(*result.edition)->profiles(result.filter, ids).front();
        const auto shown = trend();
        REQUIRE(shown.points.size() == static_cast<qsizetype>(profile.byYear.size()));
        for (std::size_t i = 0; i < profile.byYear.size(); ++i)
            CHECK(shown.points[static_cast<qsizetype>(i)].filings == profile.byYear[i].value());
    };
    isEngines();
    const auto whole = trend();
    auto& slider = applicants.open.find<ui::YearRangeSlider>("yearsSlider");
    const auto years = slider.geometryOfYears();
    const int middle = qRound(years.columns.center().y());
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(qRound(years.edge(2026)), middle));
    QTest::mouseMove(&slider, QPoint(qRound(years.edge(2024)), middle));
    applicants.open.settle();
    isEngines();
    for (qsizetype i = 0; i < whole.points.size(); ++i) {
        CHECK(trend().points[i].filings == whole.points[i].filings);
        CHECK(trend().points[i].isChosen == (whole.points[i].year < 2024));
    }
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(qRound(years.edge(2024)), middle));
    applicants.open.settle();
    CHECK(applicants.cell(applicants.rowOf(QStringLiteral("Google")), ApplicantTableModel::Last)
        == QStringLiteral("2023"));
    applicants.open.click("placesList", QStringLiteral("China"));
    isEngines();
    CHECK(trend().points != whole.points);
}

TEST_CASE("every column's name sorts and the arrow says how", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    auto* header = applicants.table.header();
    CHECK(header->sortIndicatorSection() == ApplicantTableModel::Rank);
    const auto number = [&](int row, int column) {
        auto text = applicants.cell(row, column);
        return text.remove(QChar(u',')).toInt();
    };
    const auto filings = [&](int row) { return number(row, ApplicantTableModel::Filings); };

    applicants.clickHeader(ApplicantTableModel::Filings);
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
    applicants.clickHeader(ApplicantTableModel::Filings);
    CHECK(header->sortIndicatorOrder() == Qt::AscendingOrder);
    CHECK(filings(0) <= filings(49));
    CHECK(number(0, ApplicantTableModel::Rank) > 1); // the rank stays what it is
    CHECK(applicants.at(50).data(ApplicantTableModel::IsOtherRole).toBool());

    applicants.clickHeader(ApplicantTableModel::Name);
    const auto name = [&](int row) {
        return applicants.at(row).data(ApplicantTableModel::HarmonisedNameRole).toString();
    };
    CHECK(name(0) == QStringLiteral("Adobe"));
    for (int row = 1; row < 50; ++row)
        CHECK(name(row - 1).toCaseFolded() < name(row).toCaseFolded());

    applicants.clickHeader(ApplicantTableModel::Share);
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(name(0) == QStringLiteral("Google"));

    applicants.clickHeader(ApplicantTableModel::Trend);
    const auto highest = [&](int row) {
        qint64 most = 0;
        for (const auto& point : applicants.at(row, ApplicantTableModel::Trend)
                                     .data(ApplicantTableModel::TrendRole)
                                     .value<session::ApplicantTrend>()
                                     .points)
            most = std::max(most, point.filings);
        return most;
    };
    for (int row = 1; row < 50; ++row)
        CHECK(highest(row - 1) >= highest(row));

    applicants.clickHeader(ApplicantTableModel::First);
    CHECK(header->sortIndicatorOrder() == Qt::AscendingOrder);
    applicants.clickHeader(ApplicantTableModel::Last);
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
    for (int row = 1; row < 50; ++row)
        CHECK(number(row - 1, ApplicantTableModel::Last) >= number(row, ApplicantTableModel::Last));

    applicants.clickHeader(ApplicantTableModel::Offices);
    CHECK(applicants.open.text("applicantScope").endsWith(QStringLiteral("most offices first")));
    const auto offices
        = [&](int row) { return applicants.cell(row, ApplicantTableModel::Offices).count(QChar(u',')); };
    for (int row = 1; row < 50; ++row)
        CHECK(offices(row - 1) >= offices(row));

    applicants.clickHeader(ApplicantTableModel::Rank);
    CHECK(name(0) == QStringLiteral("Google"));
    CHECK(number(0, ApplicantTableModel::Rank) == 1);
}

TEST_CASE(
    "an applicant is found as it is typed, by any of its names in any script", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    applicants.type(QStringLiteral("GOOG"));
    REQUIRE(applicants.table.model()->rowCount() == 1);
    CHECK(applicants.cell(0, ApplicantTableModel::Name) == QStringLiteral("Google"));
    CHECK(applicants.open.text("applicantScope").startsWith(QStringLiteral("1 applicant of such a name")));
    applicants.find.clear();
    applicants.await();
    CHECK(applicants.table.model()->rowCount() == 51);

    applicants.type(QStringLiteral("谷歌"));
    REQUIRE(applicants.table.model()->rowCount() == 1);
    CHECK(applicants.cell(0, ApplicantTableModel::Name) == QStringLiteral("Google"));
    CHECK(applicants.cell(0, ApplicantTableModel::Rank) == QStringLiteral("1"));

    // One that the ranking does not show, with its rank among all.
    applicants.find.clear();
    applicants.type(QStringLiteral("富士通"));
    REQUIRE(applicants.table.model()->rowCount() == 1);
    CHECK(applicants.cell(0, ApplicantTableModel::Name) == QStringLiteral("富士通株式会社 · Fujitsu"));
    const auto rank = applicants.cell(0, ApplicantTableModel::Rank).toInt();
    CHECK(rank > 50);
    const std::vector ids{applicants.idOf("Fujitsu")};
    CHECK(applicants.open.explorer.engineOf(*applicants.open.explorer.edition())
              ->standings({}, ids)
              .front()
              .rank
        == domain::Count(rank));

    // It follows the filter, and says so where nothing is left.
    applicants.open.click("placesList", QStringLiteral("Republic of Korea"));
    CHECK(applicants.table.model()->rowCount() == 0);
    CHECK(applicants.open.text("applicantsEmpty")
        == QStringLiteral("No applicant of such a name has filings here"));
    applicants.open.click("placesList", QStringLiteral("Republic of Korea"));
    CHECK(applicants.table.model()->rowCount() == 1);
    applicants.find.clear();
    applicants.type(QStringLiteral("zzzz"));
    CHECK(applicants.open.text("applicantsEmpty") == QStringLiteral("No applicant has such a name"));
    QTest::keyClick(&applicants.find, Qt::Key_Escape);
    CHECK(applicants.table.model()->rowCount() == 51);
    CHECK_FALSE(applicants.open.find<QLabel>("applicantsEmpty").isVisible());
}

TEST_CASE(
    "an applicant chosen beyond the ranking is seen below it with its rank", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    applicants.type(QStringLiteral("富士通"));
    REQUIRE(applicants.table.model()->rowCount() == 1);
    const auto rank = applicants.cell(0, ApplicantTableModel::Rank);
    const auto filings = applicants.cell(0, ApplicantTableModel::Filings);
    applicants.click(applicants.at(0));
    applicants.find.clear();
    applicants.await();
    REQUIRE(applicants.table.model()->rowCount() == 52);
    CHECK(applicants.rowOf(QStringLiteral("Fujitsu")) == 50);
    CHECK(applicants.cell(50, ApplicantTableModel::Rank) == rank);
    CHECK(applicants.cell(50, ApplicantTableModel::Filings) == filings);
    CHECK(applicants.at(50).data(ApplicantTableModel::IsChosenRole).toBool());
    CHECK(applicants.cell(51, ApplicantTableModel::Name)
        == QStringLiteral("Other: filings with none of the 50 with most"));
    applicants.click(applicants.at(50)); // again to clear
    CHECK(applicants.open.filter().isUnrestricted());
    CHECK(applicants.table.model()->rowCount() == 51);
}
