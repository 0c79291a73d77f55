// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filing_table_model.h"

#include "app/session/edition_loader.h"
#include "tests/session/edition_files.h"
#include "tests/session/model_text.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_filter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace filingscape;
using namespace filingscape::domain;
using session::FilingTableModel;

namespace {

constexpr int patience = 20'000;

/// An edition with its engine and a table that shows what is asked of it.
class Shown final
{
public:
    explicit Shown(const session::EditionSource& source, session::FilingWorker::Deliver deliver = {})
        : model(nullptr, std::move(deliver))
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        auto outcome = session::openEdition(source);
        REQUIRE(outcome);
        opened = std::move(outcome).value();
        QObject::connect(&model, &FilingTableModel::failed, &model,
            [this](const Error& error) { errors.push_back(error.what); });
    }

    void show(const Filter& filter)
    {
        const auto result = opened.engine->answer({filter, ++revision});
        model.show(opened.filings, result, opened.engine->matching(filter));
    }
    [[nodiscard]] bool await()
    {
        return QTest::qWaitFor([this] { return !model.isPending() || !errors.empty(); }, patience)
            && errors.empty();
    }
    /// Looks at every row, as a screen would, until each has come.
    [[nodiscard]] QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto isRead
                = [&] { return model.index(row, 0).data(FilingTableModel::IsReadRole).toBool(); };
            if (!isRead())
                REQUIRE(QTest::qWaitFor(isRead, patience));
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << test::bare(model.index(row, column).data().toString());
            texts << cells.join(QStringLiteral(" | "));
        }
        return texts;
    }
    [[nodiscard]] std::vector<std::uint32_t> ids() const
    {
        std::vector<std::uint32_t> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.push_back(model.filingAt(row).value);
        return ids;
    }

    session::OpenEdition opened;
    FilingTableModel model;
    QAbstractItemModelTester tester;
    std::vector<std::string> errors;
    std::uint64_t revision = 0;
};

/// The cell of a row as shown, and whether the filing has a value.
std::pair<bool, QString> sortValue(const QString& row, int column)
{
    const auto text = row.split(QStringLiteral(" | ")).at(column).toLower();
    // The harmonised name stands behind the one in its own script, further applicants behind both.
    const auto name = text.section(QStringLiteral(" · "), -1).section(QStringLiteral(" +"), 0, 0);
    return {text.isEmpty() && column != FilingTableModel::Title,
        column == FilingTableModel::Applicant ? name : text};
}

} // namespace

TEST_CASE("the table lists what passes the filter and nothing else", "[session][filing-model][property]")
{
    const test::EditionFiles files;
    Shown shown(files.written(150));
    shown.show({});
    REQUIRE(shown.await());
    const auto whole = shown.rows();
    REQUIRE(whole.size() == 150);
    CHECK(whole.at(0).startsWith(QStringLiteral("XX0A1 | ")));
    test::Random random(4);
    for (int step = 0; step < 60; ++step) {
        const auto filter = test::randomFilter(*shown.opened.edition, random);
        shown.show(filter);
        REQUIRE(shown.await());
        const auto matching = shown.opened.engine->matching(filter);
        REQUIRE(shown.ids() == matching);
        CHECK(shown.model.result()->filter == filter);
        const auto rows = shown.rows();
        REQUIRE(rows.size() == static_cast<qsizetype>(matching.size()));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            // The date is that of the filter; everything else is the filing's own.
            const auto apart = [](const QString& text) {
                auto cells = text.split(QStringLiteral(" | "));
                cells.removeAt(FilingTableModel::Date);
                return cells;
            };
            CHECK(apart(rows.at(row)) == apart(whole.at(matching[static_cast<std::size_t>(row)])));
        }
    }
}

TEST_CASE("each column sorts both ways, equal ones by number, missing ones last", "[session][filing-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(300));
    Filter filter;
    filter.dateBasis = DateBasis::Grant; // which many lack
    shown.show(filter);
    REQUIRE(shown.await());
    const auto whole = shown.rows();
    std::vector<std::uint32_t> byNumber = shown.ids();
    std::ranges::sort(
        byNumber, {}, [&](std::uint32_t id) { return whole.at(id).section(QStringLiteral(" | "), 0, 0); });
    for (int column = 0; column < FilingTableModel::ColumnCount; ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            auto expected = byNumber;
            std::ranges::stable_sort(expected, [&](std::uint32_t a, std::uint32_t b) {
                const auto [lacksA, textA] = sortValue(whole.at(a), column);
                const auto [lacksB, textB] = sortValue(whole.at(b), column);
                if (lacksA != lacksB)
                    return lacksB;
                // Bytes of UTF-8, not the UTF-16 of QString.
                return order == Qt::AscendingOrder ? textA.toUtf8() < textB.toUtf8()
                                                   : textB.toUtf8() < textA.toUtf8();
            });
            shown.model.sort(column, order);
            REQUIRE(shown.await());
            CAPTURE(column, order);
            CHECK(shown.ids() == expected);
            CHECK(shown.rows().at(7) == whole.at(expected[7]));
        }
    }
    shown.model.sort(-1, Qt::AscendingOrder);
    REQUIRE(shown.await());
    CHECK(shown.rows() == whole);
}

TEST_CASE("a sorted table stays sorted under another filter", "[session][filing-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(200));
    shown.model.sort(FilingTableModel::Title, Qt::DescendingOrder);
    shown.show({});
    REQUIRE(shown.await());
    const auto whole = shown.ids();
    test::Random random(9);
    for (int step = 0; step < 20; ++step) {
        const auto filter = test::randomFilter(*shown.opened.edition, random);
        shown.show(filter);
        REQUIRE(shown.await());
        const auto matching = shown.opened.engine->matching(filter);
        auto expected = whole;
        std::erase_if(expected, [&](auto id) { return !std::ranges::binary_search(matching, id); });
        CHECK(shown.ids() == expected);
    }
}

TEST_CASE("pages come and go, and every row is right however it is reached", "[session][filing-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(9'000)); // more than the pages that are kept
    shown.show({});
    REQUIRE(shown.await());
    test::Random random(2);
    for (int step = 0; step < 300; ++step) {
        const int row = static_cast<int>(random.below(9'000));
        const auto index = shown.model.index(row, FilingTableModel::Number);
        REQUIRE(QTest::qWaitFor([&] { return !index.data().toString().isEmpty(); }, patience));
        CHECK(test::bare(index.data().toString()) == QStringLiteral("XX%1A1").arg(row));
        CHECK(shown.model.rowsOf({shown.model.filingAt(row), FilingId{9'000}, FilingId{0}})
            == (row == 0 ? std::vector<int>{0} : std::vector<int>{0, row}));
    }
    // A thumb that flies past many pages is answered where it stops.
    for (int row = 0; row < 9'000; row += 40)
        static_cast<void>(shown.model.index(row, 0).data());
    const auto last = shown.model.index(8'960, 0);
    CHECK(QTest::qWaitFor([&] { return !last.data().toString().isEmpty(); }, patience));
}

TEST_CASE("details that arrive when another edition is shown are dropped", "[session][filing-model]")
{
    const test::EditionFiles files;
    std::mutex mutex;
    std::vector<session::FilingWorker::Reply> letters;
    const auto arrived = [&](std::size_t count) {
        return QTest::qWaitFor(
            [&] {
                const std::lock_guard lock(mutex);
                return letters.size() == count;
            },
            patience);
    };
    Shown shown(files.written(80), [&](session::FilingWorker::Reply reply) {
        const std::lock_guard lock(mutex);
        letters.push_back(std::move(reply));
    });
    auto other = session::openEdition(files.written(20));
    REQUIRE(other);
    QSignalSpy read(&shown.model, &FilingTableModel::detailsRead);
    shown.show({});
    REQUIRE(arrived(1));
    letters[0]();
    shown.model.readDetails(FilingId{70});
    REQUIRE(arrived(2));
    auto& engine = *other.value().engine;
    shown.model.show(other.value().filings, engine.answer({{}, 9}), engine.matching({}));
    REQUIRE(arrived(3));
    letters[2]();
    CHECK(shown.model.rowCount() == 20);
    letters[1]();
    CHECK(read.isEmpty());
    CHECK(shown.errors.empty());
}

TEST_CASE(
    "a list that is no longer wanted is dropped, and the old one stays until then", "[session][filing-model]")
{
    const test::EditionFiles files;
    std::mutex mutex;
    std::vector<session::FilingWorker::Reply> letters;
    const auto count = [&] {
        const std::lock_guard lock(mutex);
        return letters.size();
    };
    Shown shown(files.written(80), [&](session::FilingWorker::Reply reply) {
        const std::lock_guard lock(mutex);
        letters.push_back(std::move(reply));
    });
    shown.show({});
    REQUIRE(QTest::qWaitFor([&] { return count() == 1; }, patience));
    CHECK(shown.model.rowCount() == 0);
    letters[0]();
    CHECK(shown.model.rowCount() == 80);
    const auto before = shown.ids();

    QSignalSpy listed(&shown.model, &FilingTableModel::listed);
    shown.model.sort(FilingTableModel::Number, Qt::DescendingOrder);
    REQUIRE(QTest::qWaitFor([&] { return count() == 2; }, patience));
    Filter narrow;
    narrow.years = YearRange(2020, 2021);
    shown.show(narrow);
    REQUIRE(QTest::qWaitFor([&] { return count() == 3; }, patience));
    CHECK(shown.ids() == before); // nothing is shown before it is delivered
    letters[1]();
    CHECK(shown.ids() == before);
    CHECK(listed.isEmpty());
    CHECK(shown.model.isPending());
    letters[2]();
    CHECK(listed.size() == 1);
    CHECK_FALSE(shown.model.isPending());
    const auto after = shown.ids();
    CHECK(after.size() == shown.opened.engine->matching(narrow).size());
    CHECK(std::ranges::is_sorted(
        after, std::greater{}, [&](auto id) { return "XX" + std::to_string(id) + "A1"; }));
    letters[1]();
    CHECK(shown.ids() == after);
}

TEST_CASE("many requests in one breath come to the last one", "[session][filing-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(500));
    QSignalSpy listed(&shown.model, &FilingTableModel::listed);
    for (Year last = 2015; last <= 2023; ++last) {
        Filter filter;
        filter.years = YearRange(2014, last);
        shown.show(filter);
        shown.model.sort(last % 6, last % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    REQUIRE(shown.await());
    CHECK(shown.model.result()->filter.years == YearRange(2014, 2023));
    CHECK(shown.model.shownSort().column == store::FilingColumn::Office);
    CHECK(listed.size() == 1);
}

TEST_CASE("details and copies come by themselves and are whole", "[session][filing-model]")
{
    const test::EditionFiles files;
    Shown shown(files.written(120));
    shown.show({});
    REQUIRE(shown.await());
    store::FilingDetails found;
    QObject::connect(&shown.model, &FilingTableModel::detailsRead, &shown.model,
        [&](const store::FilingDetails& details) { found = details; });
    shown.model.readDetails(FilingId{3});
    shown.model.readDetails(FilingId{77});
    REQUIRE(QTest::qWaitFor([&] { return found.row.filing == FilingId{77}; }, patience));
    CHECK(found.row.number == "XX77A1");

    QSignalSpy copied(&shown.model, &FilingTableModel::copied);
    shown.model.copy({5, 2, 119});
    REQUIRE(QTest::qWaitFor([&] { return copied.size() == 1; }, patience));
    const auto lines = copied.at(0).at(0).toString().split(u'\n');
    CHECK(copied.at(0).at(1).toInt() == 3);
    REQUIRE(lines.size() == 5);
    CHECK(lines.at(1).startsWith(QStringLiteral("XX5A1\t")));
    CHECK(lines.at(2).startsWith(QStringLiteral("XX2A1\t")));
    CHECK(lines.at(3).startsWith(QStringLiteral("XX119A1\t")));
    CHECK(lines.at(4).isEmpty());
}

TEST_CASE("a foreign file is read through the connection that was checked", "[session][filing-model]")
{
    const test::EditionFiles files;
    auto source = files.written(70);
    source.isTrusted = false;
    Shown shown(source);
    REQUIRE(QFile::remove(source.path)); // whoever exchanges the file is too late
    shown.model.sort(FilingTableModel::Date, Qt::DescendingOrder);
    shown.show({});
    REQUIRE(shown.await());
    CHECK(shown.rows().size() == 70);
}

TEST_CASE("a defect is told and the list that was there stays", "[session][filing-model]")
{
    const test::EditionFiles files;
    auto source = files.written(70);
    source.isTrusted = false;
    Shown shown(source);
    shown.show({});
    REQUIRE(shown.await());
    QFile file(source.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(static_cast<qsizetype>(file.size()), 'x')); // a disk that lost everything
    file.close();
    shown.model.sort(FilingTableModel::Applicant, Qt::AscendingOrder);
    CHECK(QTest::qWaitFor([&] { return !shown.errors.empty(); }, patience));
    CHECK(shown.model.rowCount() == 70);
}

TEST_CASE("a table may go while it sorts", "[session][filing-model]")
{
    const test::EditionFiles files;
    const auto source = files.written(3'000);
    for (int i = 0; i < 20; ++i) {
        Shown shown(source);
        shown.model.sort(i % FilingTableModel::ColumnCount, Qt::AscendingOrder);
        shown.show({});
        if (i % 2 == 0)
            QCoreApplication::processEvents();
    }
    SUCCEED();
}
