// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_applicants.h"
#include "ui/charts/figure_view.h"
#include "ui/table/filings_view.h"
#include "ui/window/edition_switcher.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

const QString source = u"According to Google Patents (“Published generative-AI filings, 2014–2025”, data of "
                       "2025-10-01, sample, not a census), "_s;
const QString contract = u", one publication each, by office, counted whole"_s;
const QString tail = u"; filing years 2024–2025: not yet fully published (18-month rule); "
                     "2022–2023: the list of 2024-05-01 (399 filings) is fully published to 2021 only."_s;
const QString china = source
    + u"the office China (CN) has 1,317 of the 2,825 published filings of filing years 2014–2025 (47\u202f%)"_s
    + contract + tail;
const QString total
    = source + u"there are 2,825 published filings of filing years 2014–2025"_s + contract + tail;

void activate(OpenWindow& open)
{
    open.activate();
    QApplication::clipboard()->clear();
}

QString copied()
{
    return QApplication::clipboard()->text();
}

void pressCopy(OpenWindow& open)
{
    auto* focus = QApplication::focusWidget();
    QTest::keyClick(
        focus != nullptr ? focus : &open.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
}

/// Opens the context menu as a right click or the Menu key does, and chooses its first entry.
void chooseFromMenu(QWidget& widget, QContextMenuEvent::Reason reason, QPoint at)
{
    QContextMenuEvent event(reason, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
    auto* menu = widget.window()->findChild<QMenu*>(u"sentenceMenu"_s);
    REQUIRE(menu != nullptr);
    REQUIRE_FALSE(menu->actions().isEmpty());
    menu->actions().front()->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("the sentence of a bar is copied by keys and from the menu", "[ui][scenario][sentence]")
{
    OpenWindow open;
    activate(open);
    auto& places = open.find<ui::FigureView>("placesChart");
    places.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&places, Qt::Key_Down);
    REQUIRE(places.markAtHand());
    pressCopy(open);
    CHECK(copied() == china);
    CHECK(open.text("footer").startsWith(u"Copied: According to Google Patents"_s));
    open.settle();

    QApplication::clipboard()->clear();
    chooseFromMenu(places, QContextMenuEvent::Keyboard, places.rect().center());
    CHECK(copied() == china);

    places.clearFocus();
    QTest::keyClick(&places, Qt::Key_Escape);
    QApplication::clipboard()->clear();
    const auto spots = places.figureScene().plot()->spots();
    const auto at = places.mapFromScene(spots.front().area.center());
    QTest::mouseMove(places.viewport(), at);
    REQUIRE(places.markAtHand());
    chooseFromMenu(*places.viewport(), QContextMenuEvent::Mouse, at);
    CHECK(copied() == china);
}

TEST_CASE(
    "a point of the time chart tells its year, with the caveat where one applies", "[ui][scenario][sentence]")
{
    OpenWindow open;
    activate(open);
    auto& time = open.find<ui::FigureView>("timeChart");
    time.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&time, Qt::Key_End);
    const auto mark = time.markAtHand();
    REQUIRE(mark);
    pressCopy(open);
    CHECK(copied().contains(u"of filing year 2025"_s));
    CHECK(copied().endsWith(u"; filing year 2025: not yet fully published (18-month rule)."_s));
    QTest::keyClick(&time, Qt::Key_Home);
    pressCopy(open);
    CHECK_FALSE(copied().contains(u"not yet fully published"_s));
}

TEST_CASE("a row of applicants and a cell of a chart's table tell their sentence", "[ui][scenario][sentence]")
{
    OpenWindow open;
    activate(open);
    auto& rows = open.find<QTreeView>("applicantTable");
    rows.setFocus(Qt::TabFocusReason);
    rows.setCurrentIndex(rows.model()->index(0, 1));
    pressCopy(open);
    const auto& top = open.result().applicants.top.front();
    const auto name = QString::fromStdString(open.result().edition->applicants[top.applicant.index()].name);
    CHECK(copied()
        == source
            + u"%1 is an applicant of %2 of the 2,825 published filings of filing years 2014–2025 "_s.arg(
                name, QString::number(top.filings.value()))
            + copied().mid(copied().indexOf(u'(', source.size()),
                copied().indexOf(u')', source.size()) - copied().indexOf(u'(', source.size()) + 1)
            + contract + tail);

    open.find<QToolButton>("placesTableToggle").click();
    auto& table = open.find<QTableView>("placesTable");
    table.setFocus(Qt::TabFocusReason);
    table.setCurrentIndex(table.model()->index(0, 2));
    pressCopy(open);
    CHECK(copied() == china);
}

TEST_CASE("the rest of the applicants and a name as filed tell their sentence", "[ui][scenario][sentence]")
{
    test::OpenApplicants applicants;
    activate(applicants.open);
    auto& rows = applicants.table;
    rows.setFocus(Qt::TabFocusReason);
    rows.setCurrentIndex(applicants.at(rows.model()->rowCount() - 1));
    pressCopy(applicants.open);
    CHECK(copied()
        == source
            + u"none of the 50 most frequent applicants is an applicant of 1,688 of the 2,825 published "
              u"filings "
              "of filing years 2014–2025 (60\u202f%)"_s
            + contract + tail);

    applicants.clickArrow(applicants.rowOf(u"Google"_s));
    const auto google = applicants.at(applicants.rowOf(u"Google"_s), 0);
    REQUIRE(rows.model()->rowCount(google) == 6);
    for (int line = 0; line < 6; ++line) {
        const auto name = rows.model()->index(line, 1, google);
        if (test::bare(name.data().toString()) == u"谷歌有限责任公司"_s)
            rows.setCurrentIndex(name);
    }
    rows.setFocus(Qt::TabFocusReason);
    pressCopy(applicants.open);
    CHECK(copied()
        == source
            + u"the applicant Google stands under the name “谷歌有限责任公司” in 8 of its 111 published "
              u"filings of "
              "filing years 2014–2025 (7.2\u202f%)"_s
            + contract + tail);
}

TEST_CASE("a row of filings tells its document", "[ui][scenario][sentence]")
{
    OpenWindow open;
    activate(open);
    open.find<QTabBar>("tables").setCurrentIndex(1);
    auto& rows = open.find<QTableView>("filingsTable");
    REQUIRE(QTest::qWaitFor(
        [&] {
            return rows.model()->rowCount() > 0 && !rows.model()->index(0, 0).data().toString().isEmpty();
        },
        10'000));
    rows.setFocus(Qt::TabFocusReason);
    rows.setCurrentIndex(rows.model()->index(0, 3));
    pressCopy(open);
    const QString document = source
        + u"the published filing AU2019257675B2 of the office Australia (AU), “Image enhancement using "
          "generative adversarial networks”, by the applicant Elekta, was "_s;
    CHECK(copied() == document + u"filed on 23 April 2019."_s);
    auto* here = rows.findChild<QAction*>(u"copySentenceHere"_s);
    REQUIRE(here != nullptr);
    QApplication::clipboard()->clear();
    here->trigger();
    CHECK(copied() == document + u"filed on 23 April 2019."_s);

    auto filter = open.filter();
    filter.dateBasis = domain::DateBasis::Publication;
    open.explorer.filters().commit(filter);
    open.settle();
    auto* filings = open.window().findChild<ui::FilingsView*>();
    REQUIRE(QTest::qWaitFor([&] { return !filings->isPending(); }, 10'000));
    here->trigger();
    CHECK(copied() == document + u"published on 8 July 2021."_s);
}

TEST_CASE("the footer tells all that passes, with every filter by name", "[ui][scenario][sentence]")
{
    OpenWindow open;
    activate(open);
    auto& footer = open.find<QWidget>("footer");
    chooseFromMenu(footer, QContextMenuEvent::Mouse, footer.rect().center());
    CHECK(copied() == total);

    auto filter = open.filter();
    filter.years = domain::YearRange{2019, 2022};
    filter.places = domain::IdSet<domain::PlaceId>{*open.explorer.edition()->placeByCode("KR")};
    filter.dateBasis = domain::DateBasis::Publication;
    open.explorer.filters().commit(filter);
    open.settle();
    open.find<QAction>("copySentence").trigger();
    const auto matching
        = QLocale(QLocale::English).toString(static_cast<qlonglong>(open.result().matching.value()));
    CHECK(copied().startsWith(source
        + u"there are %1 published filings of publication years 2019–2022, limited to "
          "office Republic of Korea ("_s.arg(matching)));
    CHECK(copied().endsWith(u" of the 2,825 in this edition)"_s + contract + u"."_s));
    CHECK_FALSE(copied().contains(u"filed"_s));
}
