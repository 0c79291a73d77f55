// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart_table.h"

#include "ui/charts/figure_view.h"
#include "ui/style/way_out.h"
#include "ui/table/rows_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace filingscape::ui {

namespace {

constexpr int noticeMs = 2000;
constexpr int cellSide = 8; ///< beside the text of a cell, as the style sheet has it
constexpr int textMargin = 3; ///< what the style itself leaves beside a text
constexpr int besideText = 4 * textMargin; ///< of both sides, and the same again for titles

} // namespace

ChartTable::ChartTable(const Theme& theme, FigureView& view, const QString& name, QHBoxLayout& controls)
    : QObject(&view)
    , m_view(view)
    , m_copy(new QToolButton(&view))
    , m_toggle(new QToolButton(&view))
    , m_table(new RowsView(&view))
{
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(tr("The chart as a table"));
    m_table->setProperty("twin", true);
    m_table->setModel(&m_model);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copyRows = new QAction(tr("Copy rows"), m_table);
    auto* copyAll = new QAction(tr("Copy table"), m_table);
    connect(copyRows, &QAction::triggered, this, &ChartTable::copyRows);
    connect(copyAll, &QAction::triggered, this, &ChartTable::copyAll);
    m_table->addActions({copyRows, copyAll});
    for (QObject* way : std::initializer_list<QObject*>{copyRows, copyAll, m_copy})
        markWayOut(way);
    m_table->hide();

    m_copy->setObjectName(name + QStringLiteral("TableCopy"));
    m_copy->setText(tr("Copy table"));
    m_copy->setAccessibleName(tr("Copy this table"));
    m_copy->hide();
    m_toggle->setObjectName(name + QStringLiteral("TableToggle"));
    m_toggle->setText(tr("Table"));
    m_toggle->setToolTip(tr("Show the numbers of this chart as a table"));
    m_toggle->setAccessibleName(tr("This chart as a table"));
    m_toggle->setCheckable(true);
    controls.addWidget(m_copy);
    controls.addWidget(m_toggle);

    connect(&view.figureScene(), &FigureScene::laidOut, this, &ChartTable::place);
    connect(m_table, &RowsView::copyPressed, this, &ChartTable::copyRows);
    connect(m_table, &RowsView::resized, this, &ChartTable::fitColumns);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChartTable::fitColumns);
    connect(m_copy, &QToolButton::clicked, this, &ChartTable::copyAll);
    connect(m_toggle, &QToolButton::clicked, this, [this](bool shown) {
        setShown(shown);
        Q_EMIT toggled(shown);
    });
    m_copied.setSingleShot(true);
    m_copied.setInterval(noticeMs);
    connect(&m_copied, &QTimer::timeout, this, [this] { m_copy->setText(tr("Copy table")); });
    setTheme(theme);
}

bool ChartTable::isShown() const
{
    return m_toggle->isChecked();
}

void ChartTable::setShown(bool shown)
{
    m_toggle->setChecked(shown);
    m_copy->setVisible(shown);
    m_table->setVisible(shown);
    if (shown)
        m_view.hideCard();
    m_view.setFocusProxy(shown ? m_table : nullptr); // no walking on marks that the table covers
    fill();
}

void ChartTable::setTheme(const Theme& theme)
{
    m_table->setFont(theme.font(TextSize::Body));
    for (auto* button : {m_copy, m_toggle})
        button->setFont(theme.font(TextSize::Label));
    m_table->verticalHeader()->setDefaultSectionSize(qRound(24 * theme.textScale()));
}

void ChartTable::showFigure(std::shared_ptr<const figure::Figure> figure)
{
    m_figure = std::move(figure);
    fill();
}

/// A hidden table counts nothing.
void ChartTable::fill()
{
    if (!isShown() || !m_figure)
        return;
    m_model.setTable(figure::tableOf(*m_figure, m_view.locale()));
    place();
}

/// Over the plot, the words at its top and the strip below; headline, scope and notes stay where they are.
void ChartTable::place()
{
    const auto& scene = m_view.figureScene();
    m_table->setGeometry(scene.plotArea()
                             .adjusted(-cellSide - textMargin, -cellSide, cellSide, scene.strip().height())
                             .toAlignedRect());
}

/// As wide as the widest word; the room that is left goes to the words.
void ChartTable::fitColumns()
{
    auto* header = m_table->horizontalHeader();
    const auto& columns = m_model.table().columns;
    const QFontMetrics cells(m_table->font());
    const QFontMetrics titles(header->font());
    int stretched = -1;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const int section = static_cast<int>(column);
        int widest = titles.horizontalAdvance(columns[column].title.text);
        for (const auto& row : m_model.table().rows)
            widest = std::max(widest, cells.horizontalAdvance(row[column].text));
        header->setSectionResizeMode(section, QHeaderView::Interactive);
        header->resizeSection(section, widest + 2 * cellSide + besideText);
        if (!columns[column].isNumber)
            stretched = columns.front().isNumber ? section : 0;
    }
    if (stretched >= 0 && header->length() < m_table->viewport()->width())
        header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void ChartTable::copyRows()
{
    const auto chosen = m_table->chosenRows();
    QGuiApplication::clipboard()->setText(
        session::tableAsTsv(m_model.table(), std::vector<std::size_t>(chosen.begin(), chosen.end())));
    m_copy->setText(tr("Copied"));
    m_copied.start();
}

void ChartTable::copyAll()
{
    m_table->clearSelection();
    copyRows();
}

} // namespace filingscape::ui
