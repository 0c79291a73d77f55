// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_answer_model.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/accessible_tree.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/help/help_desk.h"
#include "ui/pages/claim_checker.h"
#include "ui/pages/claims_page.h"
#include "ui/pages/figures_page.h"
#include "ui/window/page_stack.h"
#include "ui/window/theme_switch.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using session::FigureBlockModel;
using test::OpenWindow;

namespace {

constexpr int patienceMs = 10'000;

/// The window on one of the two pages, read.
struct Pages {
    OpenWindow open;

    explicit Pages(const QString& page)
    {
        REQUIRE(QTest::qWaitFor([this] { return open.window().catalogue().isRead(); }, patienceMs));
        open.window().turnTo(open.window().figures(), page);
        await();
    }
    void await()
    {
        REQUIRE(QTest::qWaitFor(
            [this] { return open.find<QListView>("claimList").model()->rowCount() > 0; }, patienceMs));
    }
    [[nodiscard]] QString page() { return open.window().pages().shownPage(); }
    [[nodiscard]] const session::FigureBlockModel& figures()
    {
        return open.find<ui::FiguresPage>("figuresPage").model();
    }
    [[nodiscard]] QStringList marked()
    {
        QStringList names;
        for (int row = 0; row < figures().rowCount(); ++row) {
            if (figures().index(row, 0).data(FigureBlockModel::IsMarkedRole).toBool())
                names << test::bare(figures().index(row, 0).data().toString());
        }
        return names;
    }
    void press(const char* button)
    {
        auto& found = open.find<QToolButton>(button);
        REQUIRE(found.isVisible());
        REQUIRE(found.isEnabled());
        QTest::mouseClick(&found, Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("from each of the 23 claims a reader comes to what is right, and back", "[ui][scenario][claims]")
{
    Pages pages(ui::claimsPage);
    auto& open = pages.open;
    auto& list = open.find<QListView>("claimList");
    REQUIRE(list.model()->rowCount() == 23);
    for (int row = 0; row < 23; ++row) {
        list.setCurrentIndex(list.model()->index(row, 0));
        const auto words = list.currentIndex().data().toString();
        INFO(words.toStdString());
        CHECK(open.text("claimWords").contains(words));
        CHECK_FALSE(open.text("claimVerdict").isEmpty());
        pages.press("showMe");
        CHECK(pages.page() == ui::figuresPage);
        CHECK(open.find<QTableView>("figuresTable").isVisible());
        CHECK(pages.figures().rowCount() > 1);
        CHECK(open.find<QLabel>("claimBandText").isVisible());
        CHECK(open.text("claimBandText").contains(words));
        const bool isEstimate
            = open.text("claimBandText").contains(u"No published figure stands behind it"_s);
        CHECK(pages.marked().isEmpty() == isEstimate);
        CHECK_FALSE(open.text("figuresContract").isEmpty());
        pages.press("backToClaim");
        CHECK(pages.page() == ui::claimsPage);
        CHECK(list.currentIndex().row() == row);
    }
}

TEST_CASE("a claim about two countries marks both among all", "[ui][scenario][claims]")
{
    Pages pages(ui::claimsPage);
    auto& list = pages.open.find<QListView>("claimList");
    list.setCurrentIndex(list.model()->index(2, 0));
    pages.press("showMe");
    CHECK(pages.marked() == QStringList{u"China"_s, u"United States"_s});
    auto& topics = pages.open.find<QListWidget>("figureTopics");
    topics.setFocus();
    QTest::keyClick(&topics, Qt::Key_Down);
    CHECK_FALSE(pages.open.find<QLabel>("claimBandText").isVisible());
    CHECK(pages.marked().isEmpty());
}

TEST_CASE("a claim is checked from the menu, and an answer opens the edition that shows it",
    "[ui][scenario][claims]")
{
    Pages pages(ui::figuresPage);
    auto& open = pages.open;
    open.find<QAction>("checkClaim").trigger();
    CHECK(pages.page() == ui::claimsPage);
    CHECK(open.find<ui::ClaimsPage>("claimsPage").part() == ui::ClaimsPage::Part::Own);
    auto& number = open.find<QLineEdit>("claimNumber");
    number.setFocus();
    number.selectAll();
    QTest::keyClicks(&number, u"2"_s);
    QTest::keyClick(&number, Qt::Key_Return);
    auto& answers = open.find<QTableView>("claimAnswers");
    CHECK(answers.model()->index(0, 0).data().toString() == u"Reproduces it for 2014–2019"_s);
    CHECK(open.find<QPlainTextEdit>("claimNearest")
              .toPlainText()
              .startsWith(u"China (mainland) had 1.98 times as many patent families on all of AI"_s));
    answers.setFocus();
    QTest::keyClick(&answers, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return open.result().edition->slug == "ai-landscape"; }, patienceMs));
    open.settle();
    CHECK(pages.page() == ui::explorePage);
    CHECK(open.filter().years == domain::YearRange{2014, 2019});
    REQUIRE(open.filter().places);
    CHECK(open.filter().places->size() == 2);
    // 100,712 and 50,881, as the answer said.
    CHECK(open.result().matching == domain::Count(151593));
    open.find<QAction>("checkClaim").trigger();
    for (int row = 0; row < answers.model()->rowCount(); ++row) {
        if (answers.model()->index(row, 1).data().toString().startsWith(
                u"patent families on generative AI"_s))
            answers.selectRow(row);
    }
    pages.press("showAnswer");
    CHECK(pages.page() == ui::figuresPage);
    CHECK(pages.marked() == QStringList{u"China"_s, u"United States"_s});
}

TEST_CASE("figures and claims have names, help and keys", "[ui][scenario][claims][access]")
{
    Pages pages(ui::figuresPage);
    auto& open = pages.open;
    CHECK(test::unnamed(open.window()).join(u'\n') == QString());
    CHECK(ui::HelpDesk::topicOf(&open.find<QWidget>("figuresTable")) == u"claims#figures"_s);
    open.window().turnTo(open.window().figures(), ui::claimsPage);
    CHECK(test::unnamed(open.window()).join(u'\n') == QString());
    open.find<QAction>("checkClaim").trigger();
    CHECK(test::unnamed(open.window()).join(u'\n') == QString());
    CHECK(ui::HelpDesk::topicOf(&open.find<QWidget>("claimNumber")) == u"claims#claims"_s);
    open.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.window()));
    // Tab goes through the blanks in the order of the sentence.
    open.find<QWidget>("claimWho").setFocus(Qt::TabFocusReason);
    for (const auto* next : {"claimSign", "claimNumber", "claimKind", "claimCounting", "claimBase",
             "claimPart", "claimFirstYear", "claimLastYear", "claimCheck"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == QLatin1StringView(next));
    }
}

TEST_CASE("the sentence of the chosen figure is copied by key, a heading is none", "[ui][scenario][claims]")
{
    Pages pages(ui::figuresPage);
    auto& open = pages.open;
    auto& table = open.find<QTableView>("figuresTable");
    auto* clipboard = QGuiApplication::clipboard();
    clipboard->clear();
    REQUIRE_FALSE(pages.figures().isHead(1));
    table.selectRow(1);
    open.find<QAction>("copySentence").trigger();
    const auto sentence = clipboard->text();
    CHECK(sentence == pages.figures().sentence(1));
    CHECK(open.find<QPlainTextEdit>("figureDetails").toPlainText() == sentence);
    CHECK(sentence.contains(u"Source: WIPO"_s));
    clipboard->clear();
    REQUIRE(pages.figures().isHead(0));
    table.selectRow(0);
    CHECK_FALSE(open.find<QToolButton>("copyFigureSentence").isEnabled());
    open.find<QAction>("copySentence").trigger();
    CHECK(clipboard->text().isEmpty());
}

TEST_CASE("rows of figures are whole, and no sentence needs a bar to be read", "[ui][scenario][claims]")
{
    Pages pages(ui::claimsPage);
    auto& open = pages.open;
    open.window().resize(1280, 800);
    auto& list = open.find<QListView>("claimList");
    for (const int claim : {17, 21}) { // C18, and C22 with its long basis
        list.setCurrentIndex(list.model()->index(claim, 0));
        pages.press("showMe");
        auto& table = open.find<QTableView>("figuresTable");
        const QFontMetrics metrics(table.font());
        const int counted = table.columnWidth(FigureBlockModel::Counted);
        for (int row = 0; row < pages.figures().rowCount(); ++row) {
            const auto words = pages.figures().index(row, FigureBlockModel::Counted).data().toString();
            INFO(words.toStdString());
            CHECK(metrics.horizontalAdvance(words) <= counted);
        }
        const auto* bar = open.find<QPlainTextEdit>("figureDetails").horizontalScrollBar();
        CHECK_FALSE(bar->isVisible());
        pages.press("backToClaim");
    }
}

TEST_CASE("the pages of figures and claims follow the theme", "[ui][scenario][claims][theme]")
{
    Pages pages(ui::figuresPage);
    auto& window = pages.open.window();
    const auto light = window.grab().toImage();
    window.themes().choose(session::ThemeChoice::Dark);
    const auto dark = window.grab().toImage();
    CHECK(dark != light);
    window.themes().choose(session::ThemeChoice::Light);
    CHECK(window.grab().toImage() == light);
}

TEST_CASE("figures and answers tell their sentence by keys", "[ui][scenario][claims][sentence]")
{
    Pages pages(ui::figuresPage);
    auto& open = pages.open;
    const auto copied = [&open](QTableView& table) {
        open.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&open.window()));
        table.setFocus(Qt::TabFocusReason);
        QApplication::clipboard()->setText(u"as it was"_s);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return QApplication::clipboard()->text();
    };
    REQUIRE(open.find<ui::FiguresPage>("figuresPage").selectTopic(u"place"_s));
    auto& figures = open.find<QTableView>("figuresTable");
    CHECK(copied(figures).startsWith(
        u"China: 38,210 patent families on generative AI, by inventor location, published 2014–2023, "_s));
    CHECK(open.text("footer").startsWith(u"Copied: China: 38,210"_s));

    auto& claims = open.find<ui::ClaimsPage>("claimsPage");
    claims.selectClaim(u"C02"_s);
    open.window().turnTo(open.window().figures(), ui::claimsPage);
    auto& behind = open.find<QTableView>("claimFigures");
    behind.selectRow(behind.model()->rowCount() - 1);
    CHECK(copied(behind).startsWith(u"United States: 6,276 patent families on generative AI"_s));

    claims.selectClaim(u"C03"_s);
    REQUIRE(claims.checkSelected());
    auto& answers = open.find<QTableView>("claimAnswers");
    for (int row = 0; row < answers.model()->rowCount(); ++row) {
        if (answers.model()->index(row, session::ClaimAnswerModel::Years).data() == u"2014–2019"_s)
            answers.selectRow(row);
    }
    const auto second = copied(answers);
    CHECK(second.contains(u"1.98 times as many"_s));
    CHECK(second.contains(u"2014–2019"_s));
    answers.selectRow(answers.model()->rowCount() - 1); // has no number
    CHECK(copied(answers) == claims.checker().nearest());
}
