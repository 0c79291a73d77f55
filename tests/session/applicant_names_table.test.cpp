// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_text.h"
#include "tests/session/model_text.h"
#include "tests/session/shown_applicants.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;
using session::ApplicantTableModel;
using Shown = test::ShownApplicants;

namespace {

QStringList namesOf(const Shown& shown, const QModelIndex& parent)
{
    QStringList lines;
    for (int line = 0; line < shown.model.rowCount(parent); ++line) {
        const auto cell = [&](int column) {
            return test::bare(shown.model.index(line, column, parent).data().toString());
        };
        lines << cell(ApplicantTableModel::Name) + QStringLiteral(": ") + cell(ApplicantTableModel::Filings);
    }
    return lines;
}

} // namespace

TEST_CASE("an opened applicant lists its names as filed with their filings under the filter",
    "[session][applicant-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(200));
    shown.show({});
    const auto row = shown.model.index(0, 0);
    CHECK(shown.model.hasChildren(row));
    CHECK(shown.model.rowCount(row) == 0);
    shown.model.openNames(row);
    CHECK(namesOf(shown, row) == QStringList{QStringLiteral("Reading the names as filed…: ")});
    REQUIRE(shown.await());
    const auto first = shown.text(0, ApplicantTableModel::Filings);
    CHECK(namesOf(shown, row) == QStringList{QStringLiteral("as filed: ") + first});
    shown.model.openNames(row);
    CHECK_FALSE(shown.model.isPending());
    const int last = shown.model.rowCount() - 1;
    CHECK(shown.model.hasChildren(shown.model.index(last, 0)) == shown.applicant(last).has_value());

    const auto applicant = shown.applicant(0);
    Filter filter;
    filter.years = YearRange(2019, 2021);
    filter.applicants = IdSet<ApplicantId>{*applicant}; // its own facet does not count
    shown.show(filter, false);
    int now = 0;
    while (shown.applicant(now) != applicant)
        ++now;
    CHECK(namesOf(shown, shown.model.index(now, 0))
        == QStringList{QStringLiteral("as filed: ") + shown.text(now, ApplicantTableModel::Filings)});
    CHECK(shown.text(now, ApplicantTableModel::Filings) != first);
}

TEST_CASE("several applicants opened at once are all read", "[session][applicant-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(200));
    shown.show({});
    for (int row = 0; row < 4; ++row)
        shown.model.openNames(shown.model.index(row, 0));
    REQUIRE(shown.await());
    for (int row = 0; row < 4; ++row)
        CHECK(namesOf(shown, shown.model.index(row, 0)).at(0).startsWith(QStringLiteral("as filed: ")));
}

TEST_CASE(
    "looking for a name lists everybody who has it, with the rank among all", "[session][applicant-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(300));
    shown.show({}, true, 2); // the ranking shows but two
    const auto& applicants = shown.opened.edition->applicants;
    const auto wanted = ApplicantId{4};
    const auto& name = applicants[wanted.index()].name;
    shown.model.find(QString::fromStdString(name).toUpper());
    CHECK(shown.model.rowCount() == 3); // as before until it is found
    REQUIRE(shown.await());
    REQUIRE(shown.model.rowCount() == 1);
    CHECK(shown.applicant(0) == wanted);
    const std::vector ids{wanted};
    const auto standing = shown.opened.engine->standings({}, ids).front();
    CHECK(shown.text(0, ApplicantTableModel::Rank) == QString::number(standing.rank.value()));
    CHECK(shown.text(0, ApplicantTableModel::Filings) == QString::number(standing.filings.value()));
    CHECK(shown.model.matchingNames() == 1);

    // It follows the filter, and the ranking comes back without words.
    Filter nothing;
    nothing.places = IdSet<PlaceId>{};
    shown.show(nothing);
    CHECK(shown.model.rowCount() == 0);
    CHECK(shown.model.matchingNames() == 1);
    CHECK(shown.model.foundWithFilings() == 0);
    shown.show({}, true, 2);
    CHECK(shown.model.rowCount() == 1);
    shown.model.find(QStringLiteral("  "));
    CHECK(shown.model.rowCount() == 3);
    shown.model.find(QStringLiteral("nobody at all"));
    REQUIRE(shown.await());
    CHECK(shown.model.rowCount() == 0);
}

TEST_CASE("names are found in both scripts, folded, in any order of the words", "[session][applicant-model]")
{
    Edition edition;
    edition.applicants
        = {{"Google LLC", "谷歌有限责任公司"}, {"Größe Gmbh", ""}, {"Ｆｕｊｉ Film", "富士フイルム"}};
    session::ApplicantFinder finder(edition);
    for (int again = 0; again < 2; ++again)
        finder.add(ApplicantId{0}, "グーグル エルエルシー");
    const auto found = [&](const QString& typed) { return finder.find(session::findWords(typed)); };
    CHECK(found(QStringLiteral("谷歌")) == std::vector{ApplicantId{0}});
    CHECK(found(QStringLiteral("llc GOOG")) == std::vector{ApplicantId{0}});
    CHECK(found(QStringLiteral("GRÖSSE")) == std::vector{ApplicantId{1}});
    CHECK(found(QStringLiteral("fuji film 富士")) == std::vector{ApplicantId{2}});
    CHECK(found(QStringLiteral("グーグル")) == std::vector{ApplicantId{0}});
    CHECK(found(QStringLiteral("google film")).empty());
}

TEST_CASE("rows are copied as a table of numbers that no spreadsheet mistakes", "[session][applicant-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(200));
    shown.model.setLocale(QLocale(QLocale::German));
    Filter filter;
    filter.places = IdSet<PlaceId>{PlaceId{0}, PlaceId{1}};
    shown.show(filter, true, 3);
    const auto row = shown.model.index(0, 0);
    shown.model.openNames(row);
    REQUIRE(shown.await());
    QModelIndexList rows{row, shown.model.index(0, 0, row), shown.model.index(3, 0)};
    const auto lines = shown.model.asTsv(rows).split(QChar(u'\n'));
    REQUIRE(lines.size() == 5);
    CHECK(lines.back().isEmpty());
    QList<QStringList> cells;
    for (int line = 0; line < 4; ++line)
        cells << lines[line].split(QChar(u'\t'));
    const auto years = static_cast<qsizetype>(shown.model.result()->byYear.size());
    for (const auto& line : cells)
        CHECK(line.size() == 6 + years + 6);
    CHECK(cells[0].mid(0, 6)
        == QStringList{QStringLiteral("Rank"), QStringLiteral("Name in its own script"),
            QStringLiteral("Harmonised name"), QStringLiteral("Name as filed"), QStringLiteral("Filings"),
            QStringLiteral("Share in %")});
    const auto profile = shown.profile(0);
    CHECK(cells[1][0] == QStringLiteral("1"));
    CHECK(cells[1][4] == QString::number(profile.filings.value()));
    const double share = 100.0 * static_cast<double>(profile.filings.value())
        / static_cast<double>(shown.model.result()->applicants.filings.value());
    CHECK(cells[1][5] == QString::number(share, 'f', 2));
    for (qsizetype year = 0; year < years; ++year)
        CHECK(cells[1][6 + year] == QString::number(profile.byYear[static_cast<std::size_t>(year)].value()));
    CHECK(cells[1][6 + years + 1] == QString::number(profile.years->first));
    CHECK(cells[1][6 + years + 5].startsWith(QStringLiteral("synthetic ")));
    CHECK(cells[2][3] == QStringLiteral("as filed"));
    CHECK(cells[2][4] == cells[1][4]);
    CHECK(cells[2][6].isEmpty());
    CHECK(cells[3][0].isEmpty());
    CHECK(cells[3][2] == QStringLiteral("Other: filings with none of these 3"));
    CHECK(cells[3][4] == QString::number(shown.model.result()->applicants.other.value()));
}

TEST_CASE("a sparkline is put into words with what is not yet fully published and what is chosen",
    "[session][applicant-model]")
{
    auto result = test::zeroResult(test::sampleEdition());
    result.filter.years = YearRange(2020, 2022);
    ApplicantProfile profile;
    profile.byYear = {0, 2, 5, 0, 1, 1200, 0};
    profile.withoutDate = 3;
    const auto trend = session::trendOf(result, profile, 1200);
    CHECK(session::trendWords(trend, profile, QLocale(QLocale::English))
        == QStringLiteral(
            "Filings per year: 2019 0, 2020 2, 2021 5, 2022 0, 2023 1. Not yet fully published: "
            "2024 1,200, 2025 0. Without a date: 3. Chosen years: 2020 to 2022."));
    CHECK(trend.points[1].isChosen);
    CHECK_FALSE(trend.points[0].isChosen);
    CHECK(trend.points[5].isIncomplete);
    CHECK(trend.top == 1200);
}
