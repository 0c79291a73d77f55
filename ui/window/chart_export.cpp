// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart_export.h"

#include "ui/charts/drawing_writers.h"
#include "ui/charts/figure_view.h"
#include "ui/help/help_desk.h"
#include "ui/style/way_out.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <utility>

namespace filingscape::ui {

namespace {

/// Headline, scope, notes, caveat and source, a line each: the caveat travels with the number.
QString wordsOf(const figure::Figure& figure)
{
    QStringList lines{figure.finding.isEmpty() ? figure.headline : figure.finding, figure.scope};
    lines << figure.notes << figure.caveat << figure.source;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

ChartExport::ChartExport(
    session::Explorer& explorer, const Theme& theme, std::vector<Chart> charts, QWidget* window)
    : QObject(window)
    , m_explorer(explorer)
    , m_theme(theme)
    , m_charts(std::move(charts))
    , m_window(window)
    , m_export(new QAction(tr("&Export chart…"), this))
    , m_copy(new QAction(tr("Copy &chart"), this))
{
    m_export->setObjectName(QStringLiteral("exportChart"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_export->setIconText(tr("Export…"));
    connect(m_export, &QAction::triggered, this, &ChartExport::exportShown);
    m_copy->setObjectName(QStringLiteral("copyChart"));
    connect(m_copy, &QAction::triggered, this, &ChartExport::copyShown);
    markWayOut(m_copy);
    window->addAction(m_export);
    markWayOut(m_export);
    for (const auto& chart : m_charts)
        addButton(chart);
}

void ChartExport::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (auto* button : m_buttons)
        button->setFont(theme.font(TextSize::Label));
}

void ChartExport::addButton(const Chart& chart)
{
    auto* view = chart.view;
    auto* button = new QToolButton(view);
    button->setObjectName(chart.button);
    button->setText(tr("Export…"));
    button->setToolTip(tr("Save this chart as a picture (Ctrl+E), or copy it"));
    button->setAccessibleName(tr("Export this chart"));
    connect(button, &QToolButton::clicked, this, [this, view] { openDialog(view); });
    button->setFont(m_theme.font(TextSize::Label));
    chart.controls->addWidget(button);
    markWayOut(button);
    m_buttons.push_back(button);

    auto* copyChart = new QAction(tr("Copy chart"), view);
    copyChart->setObjectName(QStringLiteral("copyThisChart"));
    copyChart->setShortcut(QKeySequence::Copy);
    copyChart->setShortcutContext(Qt::WidgetShortcut);
    connect(copyChart, &QAction::triggered, this, [this, view] { copy(view); });
    view->addAction(copyChart);
    markWayOut(copyChart);
}

const ChartExport::Chart* ChartExport::find(const FigureView* view) const
{
    const auto found
        = std::ranges::find_if(m_charts, [view](const Chart& chart) { return chart.view == view; });
    return found == m_charts.end() ? nullptr : &*found;
}

const FigureView* ChartExport::focused() const
{
    const auto* focus = m_window->focusWidget();
    const auto found = std::ranges::find_if(m_charts, [focus](const Chart& chart) {
        return focus != nullptr && (chart.view == focus || chart.view->isAncestorOf(focus));
    });
    return found == m_charts.end() ? m_charts.front().view : found->view;
}

void ChartExport::exportShown()
{
    if (!m_others.areShown || !m_others.areShown())
        return openDialog(focused());
    if (auto chart = m_others.chart())
        openDialog(std::move(*chart));
}

void ChartExport::copyShown()
{
    if (!m_others.areShown || !m_others.areShown())
        return copy(focused());
    if (const auto chart = m_others.chart())
        copy(*chart->figure);
}

void ChartExport::openDialog(const FigureView* view)
{
    const auto* chart = find(view);
    const auto result = m_explorer.result();
    if (chart == nullptr || !result)
        return;
    const auto& edition = *result->edition;
    openDialog({std::make_shared<const figure::Figure>(chart->figure(*result)), chart->name,
        QString::fromStdString(edition.slug + '-' + edition.snapshot)});
}

void ChartExport::openDialog(ExportableChart chart)
{
    const auto figure = chart.figure;
    auto* dialog = new ExportDialog(std::move(chart), m_theme, m_chooseFile, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::copyAsked, this, [this, figure] { copy(*figure); });
    connect(this, &ChartExport::copied, dialog, &ExportDialog::sayCopied);
    dialog->setProperty(helpTopicProperty, QStringLiteral("charts#export"));
    dialog->open();
}

void ChartExport::copy(const FigureView* view)
{
    const auto* chart = find(view);
    if (const auto result = m_explorer.result(); chart != nullptr && result)
        copy(chart->figure(*result));
}

void ChartExport::copy(const figure::Figure& figure)
{
    const auto theme = Theme::load(Mode::Light);
    if (!theme)
        return;
    const ImageOptions options;
    const QPointer<ChartExport> self(this);
    const int number = ++m_newestCopy;
    QThreadPool::globalInstance()->start(
        [self, number, headline = figure.headline, words = wordsOf(figure),
            drawing = drawingOf(figure, theme.value(), options.size, options.locale)] {
            auto png = pngOf(drawing, 2.0);
            const Copy made{headline, words, png ? std::move(png).value() : QByteArray(), svgOf(drawing)};
            const auto hand = [self, number, made] {
                if (auto* here = self.data())
                    here->deliver(number, made);
            };
            QMetaObject::invokeMethod(QCoreApplication::instance(), hand, Qt::QueuedConnection);
        });
}

void ChartExport::deliver(int number, const Copy& made)
{
    if (number != m_newestCopy)
        return;
    auto data = std::make_unique<QMimeData>();
    data->setText(made.words);
    data->setData(QStringLiteral("image/svg+xml"), made.svg);
    if (!made.png.isEmpty())
        data->setData(QStringLiteral("image/png"), made.png);
    QApplication::clipboard()->setMimeData(data.release());
    Q_EMIT copied(made.headline);
}

} // namespace filingscape::ui
