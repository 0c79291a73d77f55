// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_view.h"

#include "app/io/plain_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
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
    setMouseTracking(true);
}

void FigureView::show(std::shared_ptr<const figure::Figure> figure, bool isSettled)
{
    setAccessibleName(figure->headline);
    setAccessibleDescription(figure->altText);
    m_scene.setFigure(std::move(figure), isSettled);
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    const auto hover = m_scene.hoverAt(mapToScene(event->pos()));
    m_scene.showHover(hover);
    const bool isMark = hover || m_scene.entityAt(mapToScene(event->pos()));
    viewport()->setCursor(isMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_isDoubleClick) {
        m_isDoubleClick = false;
        return;
    }
    if (const auto entity = m_scene.entityAt(mapToScene(event->pos())))
        Q_EMIT markClicked(*entity, event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_isDoubleClick = true; // its release is not another click
    if (const auto entity = m_scene.entityAt(mapToScene(event->pos())))
        Q_EMIT markDoubleClicked(*entity);
}

void FigureView::leaveEvent(QEvent* event)
{
    m_scene.showHover(std::nullopt);
    QGraphicsView::leaveEvent(event);
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_scene.showHover(std::nullopt);
    else
        QGraphicsView::keyPressEvent(event);
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
