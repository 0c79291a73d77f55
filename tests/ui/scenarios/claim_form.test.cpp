// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/pages/claim_checker.h"
#include "ui/pages/claims_page.h"
#include "ui/pages/figure_pages.h"
#include "ui/window/page_stack.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

constexpr int patienceMs = 10'000;

/// The window on the form, with every edition read.
struct Form {
    OpenWindow open;

    Form()
    {
        open.window().resize(1280, 800);
        REQUIRE(QTest::qWaitFor([this] { return open.window().catalogue().isRead(); }, patienceMs));
        open.window().turnTo(open.window().figures(), ui::claimsPage);
        REQUIRE(QTest::qWaitFor(
            [this] { return open.find<QListView>("claimList").model()->rowCount() > 0; }, patienceMs));
        open.find<QAction>("checkClaim").trigger();
        QCoreApplication::processEvents();
    }
    void choose(const char* box, const QString& text)
    {
        auto& found = open.find<QComboBox>(box);
        for (int row = 0; row < found.count(); ++row) {
            if (test::bare(found.itemText(row)).startsWith(text)) {
                found.setCurrentIndex(row);
                return;
            }
        }
        FAIL(text.toStdString());
    }
    void type(const QString& text)
    {
        auto& number = open.find<QLineEdit>("claimNumber");
        number.selectAll();
        number.setFocus();
        QTest::keyClick(&number, Qt::Key_Delete);
        QTest::keyClicks(&number, text);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QAbstractItemModel& answers() { return *open.find<QTableView>("claimAnswers").model(); }
    [[nodiscard]] QString outcome(const QString& counting)
    {
        for (int row = 0; row < answers().rowCount(); ++row) {
            if (answers().index(row, 1).data().toString().startsWith(counting))
                return answers().index(row, 0).data().toString();
        }
        return {};
    }
    [[nodiscard]] int top(const char* widget)
    {
        auto& found = open.find<QWidget>(widget);
        return found.mapTo(&open.window(), QPoint()).y();
    }
    [[nodiscard]] QString nearest() { return open.find<QPlainTextEdit>("claimNearest").toPlainText(); }
};

const auto genAi = u"patent families on generative AI"_s;

} // namespace

TEST_CASE("a verdict never stands under another claim", "[ui][scenario][claims]")
{
    Form form;
    form.type(u"6.1"_s);
    CHECK(form.outcome(genAi) == u"Reproduces it"_s);
    form.choose("claimWho", u"Japan"_s);
    CHECK(form.outcome(genAi) == u"Gives another number"_s);
    CHECK(form.nearest().startsWith(u"Japan had "_s));
    form.choose("claimWho", u"China"_s);
    CHECK(form.outcome(genAi) == u"Reproduces it"_s);
    form.choose("claimKind", u"times more"_s);
    CHECK(form.outcome(genAi) == u"Gives another number"_s);
    form.choose("claimKind", u"times the"_s);
    form.choose("claimSign", u"had more than"_s);
    CHECK(form.outcome(genAi) == u"Gives another number"_s); // 6.09 is not more than 6.1
    form.choose("claimSign", u"had"_s);
    // A year of another period, typed and sent by Return.
    auto& first = form.open.find<QSpinBox>("claimFirstYear");
    first.setFocus();
    first.selectAll();
    QTest::keyClicks(&first, u"2015"_s);
    QTest::keyClick(&first, Qt::Key_Return);
    CHECK(form.outcome(genAi) == u"Cannot answer"_s);
}

TEST_CASE("what is no number is told below the form, which stays where it is", "[ui][scenario][claims]")
{
    Form form;
    const int number = form.top("claimNumber");
    const int check = form.top("claimCheck");
    for (const auto& [text, words] : {std::pair(u"abc"_s, u"not read as a number"_s),
             std::pair(u"-5"_s, u"below zero"_s), std::pair(u"6,09"_s, u"decimals are written like 6.5"_s),
             std::pair(u"1e300"_s, u"too large"_s), std::pair(QString(), u"no number yet"_s)}) {
        INFO(text.toStdString());
        form.type(text);
        CHECK(form.open.text("claimFault").contains(words));
        CHECK(form.top("claimNumber") == number);
        CHECK(form.top("claimCheck") == check);
        CHECK(form.top("claimFault") - check < 60);
        CHECK(form.answers().rowCount() == 0);
        CHECK_FALSE(form.open.find<QTableView>("claimAnswers").isVisible());
    }
    form.type(u"3.8"_s);
    CHECK_FALSE(form.open.find<QLabel>("claimFault").isVisible());
    CHECK(form.open.text("claimReading").contains(u"3.75 up to, not including, 3.85"_s));
    CHECK(form.top("claimNumber") == number);
}

TEST_CASE("years that run backwards and parties that cannot be compared are told", "[ui][scenario][claims]")
{
    Form form;
    form.open.find<QSpinBox>("claimFirstYear").setValue(2024);
    CHECK(form.open.text("claimFault") == u"The years run backwards: 2024 comes after 2023."_s);
    CHECK(form.answers().rowCount() == 0);
    form.open.find<QSpinBox>("claimFirstYear").setValue(2014);
    CHECK(form.answers().rowCount() > 0);
    form.choose("claimBase", u"China"_s);
    CHECK(form.open.text("claimFault").contains(u"China is set against itself"_s));
    form.choose("claimBase", u"Tencent"_s);
    CHECK(form.open.text("claimFault").contains(u"Tencent an owner"_s));
    CHECK(form.answers().rowCount() == 0);
    form.choose("claimBase", u"Japan"_s);
    CHECK(form.outcome(genAi) == u"Gives another number"_s);
}

TEST_CASE("where nothing is to copy or to show, the buttons say so", "[ui][scenario][claims]")
{
    Form form;
    form.choose("claimWho", u"France"_s);
    form.choose("claimKind", u"(number of)"_s);
    form.choose("claimPart", u"model: GAN"_s);
    form.choose("claimCounting", u"notable AI models"_s);
    auto& copy = form.open.find<QToolButton>("copyNearest");
    CHECK(form.nearest() == u"No number was published to word it with."_s);
    CHECK_FALSE(copy.isEnabled());
    form.choose("claimWho", u"China"_s);
    form.choose("claimPart", u"all fields"_s);
    form.open.find<QSpinBox>("claimFirstYear").setValue(2023);
    CHECK(copy.isEnabled());
    form.choose("claimWho", u"Argentina"_s);
    auto& table = form.open.find<QTableView>("claimAnswers");
    for (int row = 0; row < form.answers().rowCount(); ++row) {
        table.selectRow(row);
        const bool isShown = form.open.find<QToolButton>("showAnswer").isEnabled();
        CHECK(form.open.text("showAnswerNot").isEmpty() == isShown);
    }
}

TEST_CASE("the nearest wording needs no bar of its own", "[ui][scenario][claims]")
{
    Form form;
    for (const auto& size : {QSize(1280, 800), QSize(1920, 1080)}) {
        form.open.window().resize(size);
        form.choose("claimCounting", u"patents of any kind"_s);
        form.type(u"2"_s);
        QCoreApplication::processEvents();
        auto& nearest = form.open.find<QPlainTextEdit>("claimNearest");
        INFO(nearest.toPlainText().toStdString());
        CHECK(nearest.verticalScrollBar()->maximum() == 0);
        CHECK_FALSE(nearest.horizontalScrollBar()->isVisible());
    }
}

TEST_CASE("a printed claim that the form has no words for says why", "[ui][scenario][claims]")
{
    Form form;
    form.open.find<ui::ClaimsPage>("claimsPage").showPart(ui::ClaimsPage::Part::Printed);
    auto& list = form.open.find<QListView>("claimList");
    for (const int row : {19, 20, 7, 11}) { // C20, C21, C08, C12
        list.setCurrentIndex(list.model()->index(row, 0));
        CHECK_FALSE(form.open.find<QToolButton>("checkThis").isVisible());
        CHECK(form.open.text("claimUnasked").startsWith(u"It cannot be checked in the form"_s));
    }
    list.setCurrentIndex(list.model()->index(2, 0));
    CHECK(form.open.find<QToolButton>("checkThis").isVisible());
    CHECK_FALSE(form.open.find<QLabel>("claimUnasked").isVisible());
}

TEST_CASE("an edition that is missing is named beside those that cannot answer", "[ui][scenario][claims]")
{
    Form form;
    CHECK_FALSE(form.open.find<QLabel>("claimMissing").isVisible());
    auto source = form.open.window().catalogue().entries().front().source;
    source.slug.clear();
    form.open.window().catalogue().setInstalled({source, {u"/nowhere/ai-landscape.sqlite"_s, true, {}}});
    REQUIRE(QTest::qWaitFor([&] { return form.open.find<QLabel>("claimMissing").isVisible(); }, patienceMs));
    CHECK(form.open.text("claimMissing").contains(u"ai-landscape"_s));
}
