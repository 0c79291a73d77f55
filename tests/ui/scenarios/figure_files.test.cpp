// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/schema.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "tests/ui/themes.h"
#include "ui/pages/figures_page.h"
#include "ui/window/edition_row.h"
#include "ui/window/edition_switcher.h"
#include "ui/window/file_opening.h"
#include "ui/window/page_stack.h"

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

constexpr int patienceMs = 10'000;

/// A file that holds one edition of published figures, `count` of them in a series each.
QString writtenFigures(const QTemporaryDir& folder, int count)
{
    const auto path = folder.filePath(u"figures.sqlite"_s);
    auto made = store::Database::createNew(path.toStdString());
    REQUIRE(made.ok());
    auto& database = made.value();
    REQUIRE(store::createSchema(database).ok());
    const auto number = std::to_string(count);
    REQUIRE(
        database
            .execute("INSERT INTO edition VALUES (1, 'own', 'Own figures', 'figures', 'family',"
                     " 'inventor-location', 'publication', '2024-07-04', 's', 'l', 'm', 'c', '"
                + std::string(64, '0') + "', " + number
                + ", ''); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + number
                + ") INSERT INTO published_figure SELECT 'f' || i, 1, 'wipo_genai_' || i,"
                  " 'patent_families', 2014, 2023, 'inventor_location', 'CN', '', '', '', '', 12.0,"
                  " 'exact', 'source', '', '' FROM n;"
                  "INSERT INTO claim VALUES ('C1', 1, 'A', 'An article', '2024', 'China had 12', 'f1',"
                  " '12', 'holds', '');")
            .ok());
    const auto edition = store::loadEdition(database, "own");
    REQUIRE(edition.ok());
    REQUIRE(test::stamp(database, *edition.value()).ok());
    return path;
}

QStringList topics(OpenWindow& open)
{
    auto& list = open.find<QListWidget>("figureTopics");
    QStringList texts;
    for (int row = 0; row < list.count(); ++row)
        texts << list.item(row)->text();
    return texts;
}

} // namespace

TEST_CASE("a file that holds published figures only opens their page", "[ui][scenario][files]")
{
    const QTemporaryDir folder;
    const auto path = writtenFigures(folder, 1);
    OpenWindow open;
    open.window().files().open(path);
    REQUIRE(QTest::qWaitFor([&] { return topics(open).contains(u"wipo_genai_1"_s); }, patienceMs));
    CHECK(open.window().pages().shownPage() == ui::figuresPage);
    CHECK_FALSE(open.explorer.error());
    CHECK_FALSE(open.explorer.isLoading());
    CHECK(open.text("figuresContract").startsWith(u"Contract not stated"_s));
    CHECK(open.result().edition->slug == "genai-filings"); // what was open stays open
    CHECK(open.window().library().recent() == QStringList{path});

    auto& switcher = open.find<ui::EditionSwitcher>("editionSwitcher");
    CHECK(switcher.text() == u"Own figures"_s);
    switcher.openList();
    QStringList names;
    for (const auto* row : switcher.popup()->findChildren<ui::EditionRow*>())
        names << row->accessibleName();
    CHECK(names.contains(u"Own figures, on screen"_s));
    switcher.popup()->hide();

    open.window().files().open(path); // once more from another page
    open.window().pages().showPage(ui::explorePage);
    REQUIRE(
        QTest::qWaitFor([&] { return open.window().pages().shownPage() == ui::figuresPage; }, patienceMs));
}

TEST_CASE("a window that starts with a file of published figures shows them", "[ui][scenario][files]")
{
    const QTemporaryDir folder;
    const auto path = writtenFigures(folder, 1);
    session::Explorer explorer;
    ui::MainWindow window(explorer, test::themeOf());
    window.resize(1280, 800);
    window.show();
    window.files().setBundled({test::bundledFile(), true, {}});
    window.files().open(path);
    auto* list = window.findChild<QListWidget*>(u"figureTopics"_s);
    REQUIRE(list != nullptr);
    REQUIRE(QTest::qWaitFor(
        [&] { return list->count() > 0 && list->item(0)->text() == u"wipo_genai_1"_s; }, patienceMs));
    CHECK(window.pages().shownPage() == ui::figuresPage);
    CHECK_FALSE(explorer.error());
}

TEST_CASE("10,000 series of published figures are browsed", "[ui][scenario][files]")
{
    const QTemporaryDir folder;
    const auto path = writtenFigures(folder, 10'000);
    OpenWindow open;
    open.window().files().open(path);
    REQUIRE(QTest::qWaitFor([&] { return topics(open).size() == 20'000; }, 30'000));
    CHECK(open.find<ui::FiguresPage>("figuresPage").model().rowCount() == 2);
}
