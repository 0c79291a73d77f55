// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_view.h"

#include "app/io/plain_text.h"
#include "ui/charts/figure_accessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace filingscape::ui {

namespace {

constexpr Qt::KeyboardModifiers extending = Qt::ShiftModifier | Qt::ControlModifier;

std::optional<MarkStep> stepOf(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Left:
        return MarkStep::Left;
    case Qt::Key_Right:
        return MarkStep::Right;
    case Qt::Key_Up:
        return MarkStep::Up;
    case Qt::Key_Down:
        return MarkStep::Down;
    case Qt::Key_Home:
        return MarkStep::First;
    case Qt::Key_End:
        return MarkStep::Last;
    default:
        return std::nullopt;
    }
}

bool isPress(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

} // namespace

FigureView::FigureView(const Theme& theme, QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(theme, Dress::Card)
{
    installFigureAccess(); // before the first event that would make Qt choose for itself
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMinimumSize(200, 120);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

std::optional<MarkIndex> FigureView::keyboardMark() const
{
    return m_isWalking && m_key && m_scene.figure() ? findMark(*m_scene.figure(), *m_key) : std::nullopt;
}

std::optional<MarkIndex> FigureView::markAtHand() const
{
    if (const auto mark = keyboardMark())
        return mark;
    if (!m_hover || !m_scene.figure() || !m_scene.plot())
        return std::nullopt;
    const auto& figure = *m_scene.figure();
    if (std::holds_alternative<figure::RankedBars>(figure.marks))
        return findMark(figure, {m_hover->entity, domain::unknownYear});
    for (const auto& spot : m_scene.plot()->spots()) {
        const auto key = keyOf(figure, spot.mark);
        const auto here = m_scene.plot()->hoverOn(spot.mark);
        if (key && key->entity == m_hover->entity && here && here->card == m_hover->card)
            return spot.mark;
    }
    return std::nullopt;
}

void FigureView::show(std::shared_ptr<const figure::Figure> figure, bool isSettled)
{
    setAccessibleName(figure->headline);
    setAccessibleDescription(figure->altText);
    m_scene.setFigure(std::move(figure), isSettled);
    refreshHover();
}

void FigureView::walkTo(MarkIndex mark)
{
    if (!m_scene.figure() || !m_scene.plot())
        return;
    m_key = keyOf(*m_scene.figure(), mark);
    m_isWalking = true;
    m_pointer.reset();
    showHover(m_scene.plot()->hoverOn(mark));
    if (hasFocus())
        announceMark(*this, mark);
}

void FigureView::hideCard()
{
    m_isWalking = false;
    m_pointer.reset();
    showHover(std::nullopt);
}

void FigureView::press(MarkIndex mark, bool extends)
{
    const auto key = m_scene.figure() ? keyOf(*m_scene.figure(), mark) : std::nullopt;
    if (key)
        Q_EMIT markClicked(key->entity, extends);
}

void FigureView::showHover(std::optional<Hover> hover)
{
    m_hover = std::move(hover);
    m_scene.showHover(m_hover);
    if (QAccessible::isActive())
        announce();
}

void FigureView::announce()
{
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    QAccessibleValueChangeEvent changed(this, m_hover ? figure::spoken(m_hover->card) : QString());
    QAccessible::updateAccessibility(&changed);
}

void FigureView::refreshHover()
{
    if (m_pointer) {
        showHover(m_scene.hoverAt(*m_pointer));
    } else if (m_isWalking) {
        const auto mark = keyboardMark();
        showHover(mark ? m_scene.plot()->hoverOn(*mark) : std::nullopt);
    }
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = mapToScene(event->pos());
    m_isWalking = false;
    showHover(m_scene.hoverAt(*m_pointer));
    const bool isMark = m_hover || m_scene.entityAt(*m_pointer);
    viewport()->setCursor(isMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_isDoubleClick) {
        m_isDoubleClick = false;
        return;
    }
    if (const auto entity = m_scene.entityAt(mapToScene(event->pos())))
        Q_EMIT markClicked(*entity, event->modifiers() & extending);
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_isDoubleClick = true; // its release is not another click
    if (const auto entity = m_scene.entityAt(mapToScene(event->pos())))
        Q_EMIT markDoubleClicked(*entity);
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    m_hasRing = true;
    viewport()->update();
    const auto step = stepOf(*event);
    if (step && m_scene.plot()) {
        const auto from = m_key ? findMark(*m_scene.figure(), *m_key) : std::nullopt;
        if (const auto mark = walked(m_scene.plot()->spots(), from, *step))
            walkTo(*mark);
    } else if (isPress(event->key()) && m_hover && m_isWalking) {
        Q_EMIT markClicked(figure::Entity(m_hover->entity), event->modifiers() & extending);
    } else if (event->key() == Qt::Key_Escape && m_hover) {
        hideCard();
    } else {
        event->ignore(); // the scene has no use for keys, the window may
    }
}

void FigureView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    // A pointer shows by itself where it is.
    m_hasRing = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    viewport()->update();
}

void FigureView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_hasRing = false;
    if (m_isWalking && event->reason() != Qt::PopupFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason) {
        m_isWalking = false;
        showHover(std::nullopt);
    }
    viewport()->update();
}

void FigureView::paintEvent(QPaintEvent* event)
{
    QGraphicsView::paintEvent(event);
    if (!m_hasRing || !hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_scene.theme().accent, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

bool FigureView::event(QEvent* event)
{
    const bool isTaken = QGraphicsView::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        m_scene.setCorner(layout() == nullptr ? QSizeF() : QSizeF(layout()->minimumSize()));
    return isTaken;
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    m_scene.setCanvas(viewport()->size());
    refreshHover();
}

bool FigureView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto text = m_scene.cutTextAt(mapToScene(help->pos()));
        QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : io::toolTipText(text), this);
        return true;
    }
    if (event->type() == QEvent::Leave && m_pointer) {
        m_pointer.reset();
        showHover(std::nullopt);
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace filingscape::ui
