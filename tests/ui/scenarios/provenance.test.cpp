// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/provenance.h"

#include "app/store/database.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/pages/figures_page.h"
#include "ui/window/page_stack.h"
#include "ui/window/provenance_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

QString shownText(OpenWindow& open)
{
    return open.find<QTextBrowser>("provenanceText").toPlainText();
}

/// What records lack follows from a thread of its own.
void awaitCoverage(OpenWindow& open)
{
    REQUIRE(QTest::qWaitFor([&] { return shownText(open).contains(u"Abstract not at hand"_s); }, 20'000));
}

} // namespace

TEST_CASE("the window says where its numbers come from and follows the filter", "[ui][scenario][provenance]")
{
    OpenWindow open;
    open.find<QToolButton>("provenanceButton").click();
    auto& panel = open.find<ui::ProvenanceWindow>("provenanceWindow");
    REQUIRE(panel.isVisible());
    awaitCoverage(open);
    const auto text = shownText(open);
    CHECK(text.contains(u"Google Patents"_s));
    CHECK(text.contains(QString::fromStdString(open.explorer.edition()->fingerprint)));
    CHECK(text.contains(u"1,788 of 2,825 (63\u202f%)"_s));
    CHECK(text.contains(u"2,825 of 2,825"_s));
    CHECK(text.contains(u"Who leads: a rank holds in this sample only"_s));

    auto filter = open.filter();
    filter.places = domain::IdSet<domain::PlaceId>{*open.explorer.edition()->placeByCode("CN")};
    open.explorer.filters().commit(filter);
    open.settle();
    CHECK(shownText(open).contains(u"1,317 of 2,825"_s));
    CHECK(shownText(open).contains(u"Abstract not at hand"_s));
}

TEST_CASE("the SQL on screen can be copied and gives the number on screen", "[ui][scenario][provenance]")
{
    OpenWindow open;
    open.find<QAction>("provenance").trigger();
    auto filter = open.filter();
    filter.places = domain::IdSet<domain::PlaceId>{*open.explorer.edition()->placeByCode("CN")};
    open.explorer.filters().commit(filter);
    open.settle();
    open.find<QPushButton>("copySql").click();
    const auto sql = QApplication::clipboard()->text();
    CHECK(sql == open.find<QPlainTextEdit>("provenanceSql").toPlainText());
    const auto database = store::Database::openTrusted(test::bundledFile().toStdString());
    REQUIRE(database.ok());
    CHECK(database.value().integer(sql.toStdString()).value() == 1317);

    auto& view = open.find<QComboBox>("provenanceView");
    CHECK(view.count() == 8);
    for (int i = 1; i < view.count(); ++i) {
        view.setCurrentIndex(i);
        CHECK(open.find<QPlainTextEdit>("provenanceSql").toPlainText().contains(u"GROUP BY"_s));
    }
    open.find<QPushButton>("copyFingerprint").click();
    CHECK(QApplication::clipboard()->text().toStdString() == open.explorer.edition()->fingerprint);
}

TEST_CASE(
    "a page of other numbers has neither this provenance nor these sentences", "[ui][scenario][provenance]")
{
    OpenWindow open;
    open.window().pages().addPage(u"another"_s, new QLabel(u"Figures"_s));
    REQUIRE(open.window().pages().showPage(u"another"_s));
    CHECK_FALSE(open.find<QAction>("provenance").isEnabled());
    QApplication::clipboard()->setText(u"as it was"_s);
    open.find<QAction>("copySentence").trigger();
    CHECK(QApplication::clipboard()->text() == u"as it was"_s);
    REQUIRE(open.window().pages().showPage(ui::explorePage));
    CHECK(open.find<QAction>("provenance").isEnabled());
    open.find<QAction>("copySentence").trigger();
    CHECK(QApplication::clipboard()->text().startsWith(u"According to Google Patents"_s));
}

TEST_CASE("published counts have their own provenance and SQL", "[ui][scenario][provenance]")
{
    OpenWindow open;
    open.explorer.open({test::landscapeFile(), true, "ai-landscape"});
    REQUIRE(QTest::qWaitFor([&] { return open.explorer.edition()->slug == "ai-landscape"; }, 20'000));
    open.settle();
    open.find<QAction>("provenance").trigger();
    CHECK(shownText(open).contains(u"461 of 770"_s));
    CHECK(shownText(open).contains(u"CC BY-NC 4.0"_s));
    CHECK(open.find<QComboBox>("provenanceView").count() == 6);
    auto filter = open.filter();
    filter.techniques = domain::IdSet<domain::TechniqueId>{{1}, {2}};
    open.explorer.filters().commit(filter);
    open.settle();
    CHECK(open.find<QPlainTextEdit>("provenanceSql").toPlainText().contains(u"No published number"_s));
    CHECK_FALSE(open.find<QPushButton>("copySql").isEnabled());
}

TEST_CASE("pages of figures and claims have a provenance that follows them", "[ui][scenario][provenance]")
{
    OpenWindow open;
    REQUIRE(QTest::qWaitFor([&] { return open.window().catalogue().isRead(); }, 20'000));
    open.find<QAction>("provenance").trigger();
    REQUIRE(shownText(open).contains(u"Google Patents"_s));
    open.window().turnTo(open.window().figures(), ui::figuresPage);
    REQUIRE(QTest::qWaitFor([&] { return shownText(open).contains(u"Seen at"_s); }, 20'000));
    const auto text = shownText(open);
    CHECK(text.contains(u"WIPO, generative AI, worldwide and by year"_s));
    CHECK(text.contains(u"Nothing is added up"_s));
    CHECK(text.contains(u"https://www.wipo.int/pressroom/en/articles/2024/article_0009.html (23)"_s));
    CHECK(text.contains(u"Figures and short statements, credited figure by figure."_s));
    CHECK_FALSE(text.contains(u"Google Patents"_s));
    CHECK_FALSE(open.find<QWidget>("provenanceOffers").isVisible());

    const auto database = store::Database::openTrusted(test::bundledFile().toStdString());
    REQUIRE(database.ok());
    const auto figures = [&] {
        open.find<QPushButton>("copySql").click();
        const auto sql = QApplication::clipboard()->text().chopped(1); // the semicolon
        return database.value().integer("SELECT count(*) FROM (" + sql.toStdString() + ")").value();
    };
    auto& view = open.find<QComboBox>("provenanceView");
    const auto& page = open.find<ui::FiguresPage>("figuresPage");
    for (const auto& topic : page.topicKeys()) {
        REQUIRE(open.find<ui::FiguresPage>("figuresPage").selectTopic(topic));
        qint64 onScreen = 0;
        for (int row = 0; row < page.model().rowCount(); ++row)
            onScreen += page.model().isHead(row) ? 0 : 1;
        CHECK(figures() == onScreen);
    }
    view.setCurrentIndex(view.count() - 1);
    CHECK(figures() == 64);
    open.find<QPushButton>("copyFingerprint").click();
    CHECK(shownText(open).contains(QApplication::clipboard()->text()));

    open.window().turnTo(open.window().figures(), ui::claimsPage);
    CHECK(shownText(open).contains(u"What a verdict says"_s));
    CHECK(figures() == 1); // the claim that is chosen
    open.find<QTabBar>("claimsTabs").setCurrentIndex(1);
    CHECK(shownText(open).contains(u"Every counting is asked by itself"_s));
    CHECK(shownText(open).contains(u"CC BY-NC 4.0"_s));

    REQUIRE(open.window().pages().showPage(ui::explorePage));
    CHECK(shownText(open).contains(u"Google Patents"_s));
    CHECK(view.count() == 8);
}

TEST_CASE("each page has a button for its provenance", "[ui][scenario][provenance]")
{
    OpenWindow open;
    REQUIRE(QTest::qWaitFor([&] { return open.window().catalogue().isRead(); }, 20'000));
    for (const auto& [page, button] : {std::pair(ui::figuresPage, "figuresProvenance"),
             std::pair(ui::claimsPage, "claimsProvenance"), std::pair(ui::explorePage, "provenanceButton")}) {
        open.window().turnTo(
            page == ui::explorePage ? open.explorer.source() : open.window().figures(), page);
        auto& found = open.find<QToolButton>(button);
        REQUIRE(QTest::qWaitFor([&] { return found.isVisible(); }, 20'000));
        CHECK(found.isEnabled());
        found.click();
        CHECK(open.find<ui::ProvenanceWindow>("provenanceWindow").isVisible());
        open.find<ui::ProvenanceWindow>("provenanceWindow").close();
    }
}
