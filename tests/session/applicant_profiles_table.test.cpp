// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/case_folding.h"
#include "app/session/applicant_table_model.h"
#include "app/session/applicant_text.h"
#include "app/session/edition_loader.h"
#include "tests/session/edition_files.h"
#include "tests/session/model_text.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_filter.h"
#include "tests/support/sample_result.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace filingscape;
using namespace filingscape::domain;
using session::ApplicantTableModel;

namespace {

constexpr int patience = 20'000;

/// A table on an edition with its engine and its file.
class Shown final
{
public:
    explicit Shown(const session::EditionSource& source)
        : model({[this](const Edition& edition) {
                     return opened.edition.get() == &edition ? opened.engine.get() : nullptr;
                 },
            [this] { return opened.filings; }})
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        auto outcome = session::openEdition(source);
        REQUIRE(outcome);
        opened = std::move(outcome).value();
        model.setLocale(QLocale(QLocale::English));
    }

    void show(const Filter& filter, bool isSettled = true, std::size_t top = 50)
    {
        model.setResult(opened.engine->answer({filter, ++revision, top}), isSettled);
    }
    [[nodiscard]] bool await()
    {
        return QTest::qWaitFor([this] { return !model.isPending(); }, patience);
    }
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return test::bare(model.index(row, column).data(role).toString());
    }
    [[nodiscard]] std::optional<ApplicantId> applicant(int row) const
    {
        const auto id = model.index(row, 0).data(ApplicantTableModel::IdRole);
        return id.isValid() ? std::optional(ApplicantId{id.toUInt()}) : std::nullopt;
    }
    [[nodiscard]] ApplicantProfile profile(int row) const
    {
        const std::vector ids{*applicant(row)};
        return opened.engine->profiles(model.result()->filter, ids).front();
    }

    session::OpenEdition opened;
    ApplicantTableModel model;
    QAbstractItemModelTester tester;
    std::uint64_t revision = 0;
};

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
