// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/accessible_tree.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/help/help_desk.h"
#include "ui/help/help_window.h"
#include "ui/help/shortcut_list.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QShortcut>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace filingscape;
using test::OpenWindow;

namespace {

ui::HelpWindow& help(OpenWindow& open)
{
    return open.find<ui::HelpWindow>("helpWindow");
}

QString helpText(OpenWindow& open)
{
    return open.find<ui::HelpText>("helpText").toPlainText();
}

QStringList captures(const QString& text, const char* pattern)
{
    QStringList found;
    auto matches = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

/// The anchors of a page as it is shown: those of its file and those of what is written into it.
QStringList anchorsOf(ui::HelpWindow& window, const QString& page)
{
    window.showTopic(page);
    QStringList names;
    const auto* document = window.findChild<ui::HelpText*>()->document();
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at)
            names << at.fragment().charFormat().anchorNames();
        names << block.charFormat().anchorNames();
    }
    return names;
}

} // namespace

TEST_CASE("F1 opens the help on whatever has the focus", "[ui][scenario][help]")
{
    OpenWindow open;
    open.activate();
    const auto shownFor = [&](const char* widget) -> QString {
        auto& focus = open.find<QWidget>(widget);
        focus.setFocus(Qt::OtherFocusReason);
        QTest::keyClick(&focus, Qt::Key_F1);
        const auto shown = help(open).shown();
        help(open).close();
        open.activate();
        return shown.page + u'#' + shown.anchor;
    };
    CHECK(shownFor("timeChart") == QStringLiteral("charts#time"));
    CHECK(shownFor("techniquesChart") == QStringLiteral("charts#bars"));
    CHECK(shownFor("exportPlaces") == QStringLiteral("charts#bars"));
    CHECK(shownFor("placesList") == QStringLiteral("filters#filters"));
    CHECK(shownFor("applicantTable") == QStringLiteral("filters#tables"));
    CHECK(shownFor("editionLineDismiss") == QStringLiteral("counted#"));
}

TEST_CASE("F1 opens the help also in a dialog, which does not shut it out", "[ui][scenario][help]")
{
    OpenWindow open;
    open.activate();
    open.find<QToolButton>("exportPlaces").click();
    auto* dialog = open.window().findChild<ui::ExportDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->activateWindow();
    REQUIRE(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
    auto* focus = dialog->focusWidget() == nullptr ? dialog : dialog->focusWidget();
    QTest::keyClick(focus, Qt::Key_F1);
    REQUIRE(help(open).isVisible());
    CHECK(help(open).shown() == ui::HelpTopic{QStringLiteral("charts"), QStringLiteral("export")});
    CHECK(help(open).parentWidget() == dialog);
    QTest::keyClick(&help(open), Qt::Key_Escape);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open.activate();
    open.find<QAction>("help").trigger();
    CHECK(help(open).parentWidget() == &open.window());
}

TEST_CASE("the help stands beside the window, which stays in use", "[ui][scenario][help]")
{
    OpenWindow open;
    open.find<QAction>("help").trigger();
    CHECK(help(open).isVisible());
    CHECK_FALSE(help(open).isModal());
    open.click("placesList", QStringLiteral("China"));
    CHECK(open.filter().places);
    CHECK(help(open).isVisible());
    auto& pages = open.find<QListWidget>("helpPages");
    pages.setCurrentRow(3);
    CHECK(help(open).shown().page == QStringLiteral("limits"));
    CHECK(helpText(open).contains(QStringLiteral("A sample cannot show")));
    QTest::keyClick(&help(open), Qt::Key_Escape);
    CHECK_FALSE(help(open).isVisible());
}

TEST_CASE("every page is there and every link in it leads somewhere", "[ui][scenario][help]")
{
    OpenWindow open;
    open.find<QAction>("help").trigger();
    QStringList topics;
    QStringList links;
    for (const auto& page : ui::helpPages()) {
        const auto html = ui::helpHtml(page.key);
        REQUIRE_FALSE(html.isEmpty());
        CHECK(html.contains(QStringLiteral("<h1>")));
        CHECK_FALSE(html.contains(QStringLiteral("<img")));
        CHECK_FALSE(html.contains(QStringLiteral("://")));
        topics << page.key;
        for (const auto& anchor : anchorsOf(help(open), page.key))
            topics << page.key + u'#' + anchor;
        for (const auto& link : captures(html, "href=\"([^\"]*)\"")) {
            const auto topic = ui::helpTopic(link, page.key);
            links << (topic.anchor.isEmpty() ? topic.page : topic.page + u'#' + topic.anchor);
        }
    }
    for (const auto* widget : open.window().findChildren<QWidget*>()) {
        const auto topic = widget->property(ui::helpTopicProperty).toString();
        if (!topic.isEmpty())
            links << topic;
    }
    CHECK(links.size() > 6);
    for (const auto& link : links) {
        INFO(link.toStdString());
        CHECK(topics.contains(link));
    }
}

TEST_CASE("a link leads to a page, never out of the help", "[ui][scenario][help]")
{
    OpenWindow open;
    open.find<QAction>("help").trigger();
    auto& text = open.find<ui::HelpText>("helpText");
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("charts#incomplete")));
    CHECK(help(open).shown() == ui::HelpTopic{QStringLiteral("charts"), QStringLiteral("incomplete")});
    CHECK(open.find<QListWidget>("helpPages").currentRow() == 1);
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("#share")));
    CHECK(help(open).shown() == ui::HelpTopic{QStringLiteral("charts"), QStringLiteral("share")});
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    CHECK(help(open).shown().page == QStringLiteral("counted"));
    CHECK(text.loadResource(2, QUrl(QStringLiteral("file:///etc/passwd"))).isNull());
}

TEST_CASE("the page of the source tells the edition's own contract as plain text", "[ui][scenario][help]")
{
    OpenWindow open;
    open.find<QAction>("help").trigger();
    help(open).showTopic(QStringLiteral("source"));
    const auto text = helpText(open);
    CHECK(text.contains(QStringLiteral("Google Patents")));
    CHECK(text.contains(QStringLiteral("Bibliographic facts of published documents")));
    CHECK(text.contains(QStringLiteral("https://patents.google.com/patent/%1/en")));
    auto hostile = std::make_shared<domain::Edition>(*open.explorer.edition());
    hostile->source = "<img src=\"/dev/zero\"><b>x</b>";
    help(open).setEdition(hostile);
    CHECK(helpText(open).contains(QStringLiteral("<img src=\"/dev/zero\"><b>x</b>")));
}

TEST_CASE("no shortcut does two things, and the help lists every one", "[ui][scenario][help][keyboard]")
{
    OpenWindow open;
    CHECK(ui::clashingShortcuts(open.window()).join(u'\n') == QString());
    QAction twice(QStringLiteral("Twice"), &open.window());
    twice.setShortcut(QKeySequence(Qt::Key_F1));
    CHECK(ui::clashingShortcuts(open.window()) == QStringList{QStringLiteral("F1: Help, Twice")});
    twice.setShortcut({});

    open.find<QAction>("helpKeys").trigger();
    const auto page = helpText(open);
    int shortcuts = 0;
    for (const auto* action : open.window().findChildren<QAction*>()) {
        for (const auto& keys : action->shortcuts()) {
            INFO(action->text().toStdString());
            CHECK_FALSE(action->text().isEmpty());
            CHECK(page.contains(keys.toString(QKeySequence::NativeText)));
            ++shortcuts;
        }
    }
    for (const auto* shortcut : open.window().findChildren<QShortcut*>()) {
        INFO(shortcut->key().toString().toStdString());
        CHECK_FALSE(shortcut->whatsThis().isEmpty());
        ++shortcuts;
    }
    CHECK(shortcuts >= 6);
    for (const auto& hint : ui::keyHints(open.window()))
        CHECK(page.contains(hint.what));
}

TEST_CASE("the pages of the help stand one below the other", "[ui][scenario][help]")
{
    OpenWindow open;
    open.find<QAction>("help").trigger();
    QCoreApplication::processEvents();
    const auto& pages = open.find<QListWidget>("helpPages");
    for (int row = 0; row < pages.count(); ++row) {
        const auto place = pages.visualItemRect(pages.item(row));
        CHECK(place.height() >= pages.fontMetrics().height() + 8);
        if (row > 0)
            CHECK(place.top() > pages.visualItemRect(pages.item(row - 1)).bottom());
    }
}

TEST_CASE("keys are listed by what they do, not by what they would do now", "[ui][scenario][help]")
{
    OpenWindow open;
    open.click("placesList", QStringLiteral("Japan"));
    open.find<QAction>("helpKeys").trigger();
    CHECK_FALSE(helpText(open).contains(QStringLiteral("change of")));
    CHECK(helpText(open).contains(QStringLiteral("Undo")));
}

TEST_CASE("everything in the help that can be operated has a name", "[ui][scenario][help][access]")
{
    OpenWindow open;
    open.find<QAction>("help").trigger();
    CHECK(test::unnamed(help(open)).join(u'\n') == QString());
}
