// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/saved_views.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;
using test::Views;

TEST_CASE("a view is saved under a name made of its filter and opened as one step", "[ui][scenario][views]")
{
    Views views;
    auto& open = views.open;
    CHECK_FALSE(open.find<QMenu>("viewsMenu").menuAction()->isEnabled());
    CHECK(views.save() == u"All filings"_s);
    open.click("placesList", u"Japan"_s);
    open.click("techniquesList", u"GAN"_s);
    views.splitBy(1);
    const auto wanted = open.filter();
    CHECK(views.save() == u"office JP · any of GAN"_s);
    CHECK(views.names() == QStringList{u"All filings"_s, u"office JP · any of GAN"_s});

    views.choose(u"All filings"_s);
    CHECK(open.filter().isUnrestricted());
    CHECK(open.find<QComboBox>("timeSplit").currentIndex() == 0);
    CHECK(views.text("undo") == u"&Undo view “All filings”"_s);
    views.choose(u"office JP · any of GAN"_s);
    CHECK(open.filter() == wanted);
    CHECK(open.find<QComboBox>("timeSplit").currentIndex() == 1);
    views.press(Qt::Key_Z, Qt::ControlModifier); // one step
    CHECK(open.filter().isUnrestricted());
    views.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.filter() == wanted);
}

TEST_CASE("Back and Forward walk the opened views as they were left", "[ui][scenario][views]")
{
    Views views;
    auto& open = views.open;
    open.click("placesList", u"Japan"_s);
    views.save(u"Japan"_s);
    open.click("placesList", u"Germany"_s, OpenWindow::Spot::Only);
    views.save(u"Germany & <b>"_s);
    CHECK(views.text("viewBack") == u"&Back to Japan"_s); // what was saved first is where the way begins

    views.choose(u"Japan"_s);
    open.click("techniquesList", u"GAN"_s);
    const auto left = open.filter();
    views.choose(u"Germany && <b>"_s);
    CHECK(views.text("viewBack") == u"&Back to Japan"_s);
    views.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(open.filter() == left); // with what was done there
    CHECK(views.text("viewForward") == u"&Forward to Germany && <b>"_s);
    views.press(Qt::Key_Z, Qt::ControlModifier); // Undo takes the journey back as a step, it does not travel
    CHECK(views.text("viewForward") == u"&Forward to Germany && <b>"_s);
    views.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    views.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(views.text("viewBack") == u"&Back to Japan"_s);
    CHECK(open.text("footer").startsWith(u"14 of"_s)); // Germany, chosen before any view was opened
    views.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(open.filter() == left);
    views.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(open.text("footer").startsWith(u"14 of"_s));
    CHECK_FALSE(open.find<QAction>("viewForward").isEnabled());
}

TEST_CASE("a name that is taken replaces only when said so, an empty one not at all", "[ui][scenario][views]")
{
    Views views;
    views.save(u"A"_s);
    QTest::keyClick(&views.open.window(), Qt::Key_D, Qt::ControlModifier);
    auto& field = views.open.find<QLineEdit>("viewName");
    auto& save = views.open.find<QPushButton>("viewSave");
    CHECK(field.hasSelectedText());
    CHECK(save.text() == u"Save"_s);
    field.setText(u"  A "_s);
    CHECK(save.text() == u"Replace"_s);
    CHECK(views.open.text("viewNameState").contains(u"would be replaced"_s));
    field.setText(u"  "_s);
    CHECK_FALSE(save.isEnabled());
    QTest::mouseClick(&views.open.find<QPushButton>("viewCancel"), Qt::LeftButton);
    views.closed();
    CHECK(views.names() == QStringList{u"A"_s});
}

TEST_CASE("saved views are renamed, deleted and brought back", "[ui][scenario][views]")
{
    Views views;
    for (const auto& name : {u"A"_s, u"B"_s, u"C"_s})
        views.save(name);
    views.open.find<QAction>("manageViews").trigger();
    auto& list = views.open.find<QListWidget>("viewList");
    REQUIRE(list.count() == 3);
    list.setFocus();
    list.setCurrentRow(1);
    QTest::mouseClick(&views.open.find<QPushButton>("viewRename"), Qt::LeftButton);
    auto* editor = list.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->setText(u"<i>B2</i>"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(views.names() == QStringList{u"A"_s, u"<i>B2</i>"_s, u"C"_s});
    list.item(1)->setText(u"C"_s); // taken
    CHECK(list.item(1)->text() == u"<i>B2</i>"_s);
    CHECK(views.open.text("viewListState") == u"Another view is called “C”."_s);

    list.setFocus();
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(views.names() == QStringList{u"<i>B2</i>"_s, u"C"_s});
    CHECK(views.open.text("viewListState") == u"“A” was deleted."_s);
    QTest::mouseClick(&views.open.find<QPushButton>("viewRestore"), Qt::LeftButton);
    CHECK(views.names() == QStringList{u"A"_s, u"<i>B2</i>"_s, u"C"_s});
    for (int left = 0; left < 3; ++left)
        QTest::mouseClick(&views.open.find<QPushButton>("viewDelete"), Qt::LeftButton);
    CHECK(views.names().isEmpty());
    CHECK_FALSE(views.open.find<QPushButton>("viewDelete").isEnabled());
    QTest::mouseClick(&views.open.find<QPushButton>("viewListClose"), Qt::LeftButton);
    CHECK_FALSE(views.open.find<QMenu>("viewsMenu").menuAction()->isEnabled());
}

TEST_CASE("a view of another edition shows what it can and says what is missing", "[ui][scenario][views]")
{
    Views views;
    session::View view;
    view.places = QStringList{u"JP"_s, u"ZZ"_s};
    view.applicants = QStringList{u"Nobody & Sons <b>"_s};
    REQUIRE(views.open.window().library().save(u"odd"_s, view));
    views.choose(u"odd"_s);
    CHECK(views.open.text("footer").startsWith(u"21 of"_s));
    CHECK(views.open.find<QWidget>("noticeBar").isVisible());
    CHECK(views.open.text("noticeText")
        == u"Not in this edition and therefore left out of the view: ZZ, Nobody & Sons <b>."_s);
    QTest::mouseClick(&views.open.find<QToolButton>("noticeDismiss"), Qt::LeftButton);
    CHECK_FALSE(views.open.find<QWidget>("noticeBar").isVisible());
}

TEST_CASE("undo of an opened view takes back its charts as well", "[ui][scenario][views]")
{
    Views views;
    auto& open = views.open;
    const auto split = [&open] { return open.find<QComboBox>("timeSplit").currentData().toString(); };
    const auto began = split();
    auto& box = open.find<QComboBox>("timeSplit");
    box.setCurrentIndex(1);
    Q_EMIT box.activated(1);
    const auto other = split();
    REQUIRE(other != began);
    views.save(u"By place"_s);
    box.setCurrentIndex(0);
    Q_EMIT box.activated(0);
    REQUIRE(split() == began);
    views.choose(u"By place"_s); // the filter stays what it was
    CHECK(split() == other);
    REQUIRE(open.explorer.filters().canUndo());
    open.explorer.filters().undo();
    open.settle();
    CHECK(split() == began);
    open.explorer.filters().redo();
    open.settle();
    CHECK(split() == other);
}
