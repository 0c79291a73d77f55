// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/window/chart_export.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

/// Waits for the copy that `press` asks for; the first line of its words.
template <class Press> QString copiedBy(OpenWindow& open, Press press)
{
    QApplication::clipboard()->clear();
    QSignalSpy copied(open.window().findChild<ui::ChartExport*>(), &ui::ChartExport::copied);
    press();
    REQUIRE((!copied.isEmpty() || copied.wait(10'000)));
    const auto* data = QApplication::clipboard()->mimeData();
    CHECK_FALSE(data->data(u"image/png"_s).isEmpty());
    CHECK(data->data(u"image/svg+xml"_s).contains("<svg"));
    return data->text().section(u'\n', 1, 1);
}

} // namespace

TEST_CASE(
    "a chart is copied from its own menu and from Edit, and the window says so", "[ui][scenario][export]")
{
    OpenWindow open;
    auto& places = open.find<ui::FigureView>("placesChart");
    const auto scope = copiedBy(open, [&] {
        Q_EMIT places.customContextMenuRequested({5, 5});
        auto& menu = open.find<QMenu>("sentenceMenu");
        auto* entry = menu.findChild<QAction*>(u"copyThisChart"_s);
        for (auto* action : menu.actions()) {
            if (action->objectName() == u"copyThisChart"_s)
                entry = action;
        }
        REQUIRE(entry != nullptr);
        CHECK(entry->text() == u"Copy chart"_s);
        entry->trigger();
        menu.close();
    });
    CHECK(scope.startsWith(u"Published filings per office"_s));
    CHECK(open.text("footer") == u"Copied: the chart “By jurisdiction”"_s);

    open.find<ui::FigureView>("techniquesChart").setFocus();
    CHECK(copiedBy(open, [&] {
        open.find<QAction>("copyChart").trigger();
    }).startsWith(u"Published filings per technique"_s));
    CHECK(open.text("footer") == u"Copied: the chart “By technique”"_s);
    CHECK(QTest::qWaitFor([&] { return open.text("footer").startsWith(u"2,825 of"_s); }, 10'000));
}

TEST_CASE("the dialog of pictures copies as well; Enter in a field ends the number", "[ui][scenario][export]")
{
    OpenWindow open;
    QTest::mouseClick(&open.find<QToolButton>("exportPlaces"), Qt::LeftButton);
    auto& dialog = open.find<ui::ExportDialog>("exportDialog");
    CHECK(copiedBy(open, [&] {
        QTest::mouseClick(&open.find<QPushButton>("exportCopy"), Qt::LeftButton);
    }).startsWith(u"Published filings per office"_s));
    CHECK(open.text("exportState") == u"Copied as PNG, SVG and words."_s);

    bool wasAsked = false;
    open.window().findChild<ui::ChartExport*>()->setChooseFile(
        [&wasAsked](QWidget*, const QString&, const QString&) {
            wasAsked = true;
            return QString();
        });
    dialog.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(&open.find<QToolButton>("exportTime"), Qt::LeftButton);
    auto& width = open.find<QSpinBox>("exportWidth");
    width.setFocus();
    width.selectAll();
    QTest::keyClicks(&width, u"700"_s);
    QTest::keyClick(&width, Qt::Key_Return);
    CHECK_FALSE(wasAsked);
    CHECK(open.text("exportPixels").startsWith(u"1400 × "_s));
    CHECK(open.find<ui::ExportDialog>("exportDialog").isVisible());
}
