// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/table_bench.h"

#include "app/session/explorer.h"
#include "tests/support/edition_writer.h"
#include "tests/support/synthetic_edition.h"
#include "ui/table/filings_view.h"
#include "ui/table/rows_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace filingscape::bench {

namespace {

using namespace Qt::Literals::StringLiterals;
using session::FilingTableModel;

session::EditionSource written(const QTemporaryDir& folder, std::size_t filings)
{
    test::SyntheticShape shape;
    shape.filings = filings;
    shape.applicants = filings / 10 + 1;
    shape.titles = true;
    const auto made = test::syntheticEdition(shape, 11);
    const auto file = folder.filePath(u"synthetic.sqlite"_s);
    if (const auto status = test::writeEditionFile(file.toStdString(), *made.edition, made.facts); !status)
        qFatal("%s", status.error().detail.c_str());
    return {file, true, "synthetic"};
}

struct Times {
    double ms = 0;
    double longestGapMs = 0; ///< in which the window took no event
};

class Stage final
{
public:
    Stage(session::Explorer& explorer, ui::MainWindow& window)
        : m_explorer(explorer)
        , m_filings(*window.findChild<ui::FilingsView*>())
        , m_table(*window.findChild<ui::RowsView*>())
    {
    }

    [[nodiscard]] ui::RowsView& table() { return m_table; }

    /// From an input until the wanted rows are in sight and painted.
    [[nodiscard]] Times play(const std::function<void()>& input)
    {
        Times times;
        QElapsedTimer clock;
        QElapsedTimer gap;
        clock.start();
        gap.start();
        const auto look = [&] {
            times.longestGapMs = std::max(times.longestGapMs, static_cast<double>(gap.nsecsElapsed()) / 1e6);
            gap.start();
        };
        input();
        look();
        while (m_explorer.result()->revision != m_explorer.filters().revision() || m_filings.isPending()
            || !isRead()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
            look();
        }
        m_table.viewport()->repaint();
        look();
        times.ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        return times;
    }

private:
    [[nodiscard]] bool isRead() const
    {
        const auto* model = m_table.model();
        const int first = std::max(0, m_table.rowAt(0));
        const int below = m_table.rowAt(m_table.viewport()->height() - 1);
        const int last = below < 0 ? model->rowCount() - 1 : below;
        bool all = true;
        for (int row = first; row <= last; ++row)
            all = model->index(row, 0).data(FilingTableModel::IsReadRole).toBool() && all;
        return all;
    }

    session::Explorer& m_explorer;
    ui::FilingsView& m_filings;
    ui::RowsView& m_table;
};

QJsonObject asJson(const QString& name, const Times& times)
{
    return {{u"name"_s, name}, {u"ms"_s, times.ms}, {u"longest_gap_ms"_s, times.longestGapMs}};
}

QJsonArray measure(Stage& stage, session::Explorer& explorer, ui::MainWindow& window)
{
    QJsonArray measured;
    auto& table = stage.table();
    measured << asJson(
        u"open the tab"_s, stage.play([&] { window.findChild<QTabBar*>(u"tables"_s)->setCurrentIndex(1); }));
    for (int column = 0; column < FilingTableModel::ColumnCount; ++column) {
        const auto name
            = table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toLower();
        const auto sort
            = [&](Qt::SortOrder order) { return stage.play([&] { table.sortByColumn(column, order); }); };
        measured << asJson(u"first sort by "_s + name, sort(Qt::AscendingOrder));
        measured << asJson(u"second sort by "_s + name, sort(Qt::DescendingOrder));
    }
    auto* bar = table.verticalScrollBar();
    Times jump;
    for (int i = 1; i <= 40; ++i) {
        const auto one = stage.play(
            [&] { bar->setValue(static_cast<int>(qint64{bar->maximum()} * ((i * 17) % 41) / 41)); });
        jump = {std::max(jump.ms, one.ms), std::max(jump.longestGapMs, one.longestGapMs)};
    }
    measured << asJson(u"slowest of 40 far jumps"_s, jump);
    auto filter = explorer.filters().filter();
    filter.places = domain::IdSet{domain::PlaceId{0}, domain::PlaceId{3}};
    measured << asJson(u"filter by two places"_s, stage.play([&] { explorer.filters().commit(filter); }));
    measured << asJson(u"all again, another order"_s, stage.play([&] {
        explorer.filters().commit({});
        table.sortByColumn(FilingTableModel::Date, Qt::DescendingOrder);
    }));
    return measured;
}

} // namespace

int tableMain(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const auto filings = QCoreApplication::arguments().value(2).toULongLong();
    const auto theme = ui::Theme::load(ui::Mode::Light);
    if (filings == 0 || filings > 20'000'000 || !theme) {
        std::fputs("filingscape-bench: --table needs a number of filings, at most 20 million\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    const auto source = written(folder, filings);
    session::Explorer explorer;
    ui::MainWindow window(explorer, theme.value());
    window.resize(1280, 800);
    window.show();
    explorer.open(source);
    while (!explorer.result() && !explorer.error())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    if (explorer.error()) {
        std::fprintf(stderr, "%s\n", explorer.error()->what.c_str());
        return 1;
    }
    QCoreApplication::processEvents();
    Stage stage(explorer, window);
    const QJsonObject report{
        {u"filings"_s, static_cast<qint64>(filings)}, {u"measured"_s, measure(stage, explorer, window)}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}

} // namespace filingscape::bench
