// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/dialogs/picture_preview.h"
#include "ui/pages/figures_page.h"
#include "ui/window/chart_export.h"
#include "ui/window/page_stack.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

/// The dialog of one chart; what is chosen as the file comes from `answer`.
struct OpenDialog {
    OpenWindow open;
    QTemporaryDir folder;
    QString suggested;
    QString answer;
    ui::ExportDialog* dialog = nullptr;

    explicit OpenDialog(const char* button)
    {
        auto* controller = open.window().findChild<ui::ChartExport*>();
        REQUIRE(controller != nullptr);
        controller->setChooseFile([this](QWidget*, const QString& name, const QString&) {
            suggested = QFileInfo(name).fileName();
            return answer;
        });
        QTest::mouseClick(&open.find<QToolButton>(button), Qt::LeftButton);
        dialog = &open.find<ui::ExportDialog>("exportDialog");
    }
    template <class Widget> Widget& find(const char* name) { return open.find<Widget>(name); }
    [[nodiscard]] QString state() { return test::bare(find<QLabel>("exportState").text()); }
    /// Presses Save and waits for what comes of it.
    bool save(const QString& file)
    {
        answer = file;
        QSignalSpy saved(dialog, &ui::ExportDialog::saved);
        QTest::mouseClick(&find<QPushButton>("exportSave"), Qt::LeftButton);
        REQUIRE((!saved.isEmpty() || saved.wait(10'000)));
        return saved.front().front().toBool();
    }
};

} // namespace

TEST_CASE("a chart is saved as a picture from its own button", "[ui][scenario][export]")
{
    OpenDialog export_("exportPlaces");
    CHECK(export_.find<QLabel>("exportPixels").text() == u"2400 × 1256 pixels"_s);
    const auto file = export_.folder.filePath(u"china.png"_s);
    CHECK(export_.save(file));
    CHECK(export_.suggested == u"filingscape-places-genai-filings-2025-10-01.png"_s);
    CHECK(export_.state() == u"Saved as %1."_s.arg(file));
    CHECK(QImage(file).size() == QSize(2400, 1256));
    CHECK(export_.dialog->isVisible());
}

TEST_CASE("size, scale, format and colours decide what is saved and shown", "[ui][scenario][export]")
{
    OpenDialog export_("exportTime");
    auto& preview = export_.find<ui::PicturePreview>("exportPreview");
    const auto first = preview.image();
    export_.find<QComboBox>("exportTheme").setCurrentIndex(1);
    CHECK(preview.image() != first);
    export_.find<QSpinBox>("exportWidth").setValue(640);
    export_.find<QSpinBox>("exportHeight").setValue(700);
    CHECK(export_.find<QComboBox>("exportPreset").currentText() == u"Free size"_s);
    CHECK(preview.image().width() < preview.image().height());
    export_.find<QComboBox>("exportScale").setCurrentIndex(2);
    const auto png = export_.folder.filePath(u"a.png"_s);
    CHECK(export_.save(png));
    CHECK(QImage(png).size() == QSize(1920, 2100));
    CHECK(QImage(png).pixelColor(0, 0).lightness() < 60);

    export_.find<QComboBox>("exportFormat").setCurrentIndex(1);
    CHECK_FALSE(export_.find<QComboBox>("exportScale").isEnabled());
    CHECK(export_.save(export_.folder.filePath(u"a.name"_s))); // the ending is added
    CHECK(export_.suggested.endsWith(u".svg"_s));
    QFile svg(export_.folder.filePath(u"a.name.svg"_s));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(svg.readAll().contains("viewBox=\"0 0 640 700\""));
}

TEST_CASE("a save that fails says what, where and what was kept", "[ui][scenario][export]")
{
    OpenDialog export_("exportTechniques");
    const auto file = export_.folder.filePath(u"missing/a.png"_s);
    CHECK_FALSE(export_.save(file));
    CHECK(export_.state().contains(u"Nothing was written."_s));
    CHECK(export_.state().contains(file));
    CHECK(export_.find<QPushButton>("exportSave").isEnabled());

    // A chooser that is closed changes nothing.
    export_.answer.clear();
    QTest::mouseClick(&export_.find<QPushButton>("exportSave"), Qt::LeftButton);
    CHECK_FALSE(export_.dialog->isSaving());
    // An ending of ours must not replace a file that the chooser did not ask about.
    QFile there(export_.folder.filePath(u"b.png"_s));
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.close();
    export_.answer = export_.folder.filePath(u"b"_s);
    QTest::mouseClick(&export_.find<QPushButton>("exportSave"), Qt::LeftButton);
    CHECK_FALSE(export_.dialog->isSaving());
    CHECK(export_.state().contains(u"already there"_s));
    CHECK(QFileInfo(there).size() == 0);
}

TEST_CASE("Ctrl+E exports the chart with the focus, under the filter of the moment", "[ui][scenario][export]")
{
    OpenWindow open;
    open.click("placesList", u"Japan"_s);
    open.find<ui::FigureView>("techniquesChart").setFocus();
    QTest::keyClick(&open.window(), Qt::Key_E, Qt::ControlModifier);
    auto& dialog = open.find<ui::ExportDialog>("exportDialog");
    CHECK(dialog.suggestedName() == u"filingscape-techniques-genai-filings-2025-10-01.png"_s);
    CHECK(open.find<ui::PicturePreview>("exportPreview").accessibleDescription().contains(u"office JP"_s));
}

TEST_CASE("published figures are exported from their own page, the bars that the chosen row is in",
    "[ui][scenario][export][figures]")
{
    OpenWindow open;
    auto* controller = open.window().findChild<ui::ChartExport*>();
    REQUIRE(controller != nullptr);
    const QTemporaryDir folder;
    QString suggested;
    controller->setChooseFile([&](QWidget*, const QString& name, const QString&) {
        suggested = QFileInfo(name).fileName();
        return folder.filePath(u"places.svg"_s);
    });
    REQUIRE(QTest::qWaitFor([&] { return open.window().catalogue().isRead(); }, 10'000));
    open.window().turnTo(open.window().catalogue().figures()->source, ui::figuresPage);
    auto& page = open.find<ui::FiguresPage>("figuresPage");
    REQUIRE(QTest::qWaitFor([&] { return page.selectTopic(u"place"_s); }, 10'000));
    REQUIRE(page.chosenChart());
    CHECK(page.chosenChart()->headline == u"Patent families by inventor location, 2014–2023"_s);
    QTest::mouseClick(&open.find<QToolButton>("exportFigures"), Qt::LeftButton);
    auto& dialog = open.find<ui::ExportDialog>("exportDialog");
    auto& format = open.find<QComboBox>("exportFormat");
    format.setCurrentIndex(static_cast<int>(ui::ExportDialog::Format::Svg));
    QSignalSpy saved(&dialog, &ui::ExportDialog::saved);
    QTest::mouseClick(&open.find<QPushButton>("exportSave"), Qt::LeftButton);
    REQUIRE((!saved.isEmpty() || saved.wait(10'000)));
    CHECK(saved.front().front().toBool());
    CHECK(suggested == u"filingscape-figures-published-figures-2024-07-04.svg"_s);
    QFile file(folder.filePath(u"places.svg"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains(">38,210<"));
    dialog.close();

    auto& rows = open.find<QTableView>("figuresTable");
    rows.selectRow(page.model().rowCount() - 1); // of the last block
    CHECK(page.chosenChart()->headline != u"Patent families by inventor location, 2014–2023"_s);
    open.window().pages().showPage(ui::claimsPage);
    CHECK_FALSE(open.find<QAction>("exportChart").isEnabled());
    open.window().pages().showPage(ui::explorePage);
    CHECK(open.find<QAction>("exportChart").isEnabled());
}

TEST_CASE("Ctrl+C on a chart copies it as picture, drawing and words", "[ui][scenario][export]")
{
    OpenWindow open;
    auto& chart = open.find<ui::FigureView>("placesChart");
    chart.setFocus();
    QSignalSpy copied(open.window().findChild<ui::ChartExport*>(), &ui::ChartExport::copied);
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    REQUIRE((!copied.isEmpty() || copied.wait(10'000)));
    const auto* data = QApplication::clipboard()->mimeData();
    QImage image;
    REQUIRE(image.loadFromData(data->data(u"image/png"_s)));
    CHECK(image.size() == QSize(2400, 1256));
    CHECK(data->data(u"image/svg+xml"_s).contains(">China</text>"));
    const auto lines = data->text().split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"China has the most filings in this sample; up to 2023: United States"_s);
    CHECK(lines[1] == u"Published filings per office · filing year 2014–2025"_s);
    CHECK(lines[2].startsWith(u"A keyword sample, not a census"_s));
    CHECK(lines[3].startsWith(u"Source: Google Patents"_s));
}
