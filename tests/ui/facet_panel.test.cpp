// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/facet_panel.h"

#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"
#include "tests/ui/themes.h"
#include "ui/filters/facet_delegate.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using session::FacetModel;

namespace {

/// Places CN 9, US 7, KR 5, EP 0 in a panel, and what a person did there.
struct Shown {
    Shown()
        : model(FacetModel::Facet::Places)
        , panel(QStringLiteral("Jurisdictions"), QStringLiteral("places"), model, test::themeOf())
    {
        show({});
        QObject::connect(
            &panel, &ui::FacetPanel::toggled, &panel, [this](quint32 id) { said("toggled", id); });
        QObject::connect(
            &panel, &ui::FacetPanel::onlyChosen, &panel, [this](quint32 id) { said("only", id); });
        QObject::connect(
            &panel, &ui::FacetPanel::cleared, &panel, [this] { log << QStringLiteral("cleared"); });
        panel.resize(260, 300);
        panel.show();
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }
    void show(domain::Filter filter)
    {
        auto result = test::zeroResult(edition, std::move(filter));
        result.places.counts = {9, 7, 5, 0};
        model.setResult(std::make_shared<const domain::Result>(std::move(result)), true);
    }
    void said(const char* what, quint32 id)
    {
        log << QStringLiteral("%1 %2").arg(
            QLatin1StringView(what), QString::fromStdString(edition->places[id].code));
    }
    [[nodiscard]] QString keyAt(int row) const
    {
        return model.index(row).data(FacetModel::KeyRole).toString();
    }
    [[nodiscard]] QRect rowRect(int row) { return panel.list().visualRect(model.index(row)); }
    void press(Qt::Key key) { QTest::keyClick(&panel.list(), key); }

    std::shared_ptr<domain::Edition> edition = test::sampleEdition();
    FacetModel model;
    ui::FacetPanel panel;
    QStringList log;
};

} // namespace

TEST_CASE("a click ticks a row, a click on only chooses it alone", "[ui][facet-panel]")
{
    Shown shown;
    auto* viewport = shown.panel.list().viewport();
    const auto second = shown.rowRect(1);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, second.topLeft() + QPoint(30, 10));
    QTest::mouseClick(viewport, Qt::RightButton, {}, second.topLeft() + QPoint(30, 10));
    const auto* delegate = qobject_cast<ui::FacetDelegate*>(shown.panel.list().itemDelegate());
    REQUIRE(delegate != nullptr);
    QTest::mouseMove(viewport, shown.rowRect(2).center());
    QTest::mouseClick(viewport, Qt::LeftButton, {}, delegate->onlyRect(shown.rowRect(2)).center());
    CHECK(shown.log == QStringList{QStringLiteral("toggled US"), QStringLiteral("only KR")});
}

TEST_CASE("Space ticks, Enter is only, arrows go from row to row", "[ui][facet-panel]")
{
    Shown shown;
    shown.panel.list().setFocus(Qt::TabFocusReason);
    CHECK(shown.panel.list().currentIndex().row() == 0);
    shown.press(Qt::Key_Space);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Enter);
    CHECK(shown.log
        == QStringList{QStringLiteral("toggled CN"), QStringLiteral("only US"), QStringLiteral("only KR")});
}

TEST_CASE("the keyboard stays with its entry when ticking moves it", "[ui][facet-panel]")
{
    Shown shown;
    shown.panel.list().setFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    REQUIRE(shown.panel.list().currentIndex().data(FacetModel::KeyRole).toString() == QStringLiteral("KR"));
    domain::Filter filter;
    filter.places = domain::IdSet{domain::PlaceId{2}};
    shown.show(filter); // what is ticked stands on top
    REQUIRE(shown.keyAt(0) == QStringLiteral("KR"));
    CHECK(shown.panel.list().currentIndex().row() == 0);
    shown.press(Qt::Key_Space);
    CHECK(shown.log == QStringList{QStringLiteral("toggled KR")});

    // Found away, there is nothing to stay with, and the next entry is not taken for it.
    shown.model.setFindText(QStringLiteral("US"));
    CHECK_FALSE(shown.panel.list().currentIndex().isValid());
}

TEST_CASE("find shortens the list as one types", "[ui][facet-panel]")
{
    Shown shown;
    auto* find = shown.panel.findChild<QLineEdit*>(QStringLiteral("placesFind"));
    REQUIRE(find != nullptr);
    QTest::keyClicks(find, QStringLiteral("kor"));
    REQUIRE(shown.model.rowCount() == 1);
    CHECK(shown.keyAt(0) == QStringLiteral("KR"));
    QTest::mouseClick(
        shown.panel.list().viewport(), Qt::LeftButton, {}, shown.rowRect(0).topLeft() + QPoint(30, 10));
    CHECK(shown.log == QStringList{QStringLiteral("toggled KR")});
    find->clear();
    CHECK(shown.model.rowCount() == 4);
}

TEST_CASE("clear is there only with something to clear and leaves its room", "[ui][facet-panel]")
{
    Shown shown;
    auto* clear = shown.panel.findChild<QToolButton*>(QStringLiteral("placesClear"));
    REQUIRE(clear != nullptr);
    CHECK_FALSE(clear->isVisible());
    const auto before = shown.panel.list().geometry();
    shown.panel.setClearEnabled(true);
    QTest::qWait(0);
    CHECK(clear->isVisible());
    CHECK(shown.panel.list().geometry() == before);
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(shown.log == QStringList{QStringLiteral("cleared")});
}

TEST_CASE("a name too long for a row stands in it on two lines", "[ui][facet]")
{
    const ui::FacetDelegate delegate(test::themeOf());
    const QRect row(0, 0, 240, 24);
    CHECK(delegate.nameLines(QStringLiteral("Business"), row) == QStringList{QStringLiteral("Business")});
    CHECK(delegate.nameLines(QStringLiteral("Personal Devices and Computing"), row)
        == QStringList{QStringLiteral("Personal Devices and"), QStringLiteral("Computing")});
    const auto cut = delegate.nameLines(QStringLiteral("word ").repeated(40), row);
    REQUIRE(cut.size() == 2);
    CHECK(cut.back().endsWith(QChar(0x2026)));
}

TEST_CASE("a ticked row shows only no longer when the pointer has left it", "[ui][facet-panel]")
{
    Shown shown;
    auto& list = shown.panel.list();
    const auto picture = [&] {
        QCoreApplication::processEvents();
        return list.viewport()->grab(shown.rowRect(1)).toImage();
    };
    const auto before = picture();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, shown.rowRect(1).topLeft() + QPoint(30, 10));
    REQUIRE(list.currentIndex().row() == 1);
    REQUIRE(list.hasFocus());
    CHECK(picture() == before);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Up); // by keys it is marked
    CHECK(picture() != before);
}
