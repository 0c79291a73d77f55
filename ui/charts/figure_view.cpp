// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_view.h"

#include "app/io/plain_text.h"

#include <QHelpEvent>
#include <QToolTip>

namespace filingscape::ui {

FigureView::FigureView(const Theme& theme, QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(theme, Dress::Card)
{
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMinimumSize(200, 120);
}

void FigureView::show(std::shared_ptr<const figure::Figure> figure, bool isSettled)
{
    setAccessibleName(figure->headline);
    setAccessibleDescription(figure->altText);
    m_scene.setFigure(std::move(figure), isSettled);
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    m_scene.setCanvas(viewport()->size());
}

bool FigureView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto text = m_scene.cutTextAt(mapToScene(help->pos()));
        QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : io::toolTipText(text), this);
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace filingscape::ui
