// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drop_target.h"

#include "app/io/plain_text.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QTimer>
#include <QUrl>

namespace filingscape::ui {

namespace {

/// The one regular file of this machine that is dragged; empty where it is anything else.
QString draggedFile(const QMimeData& data)
{
    const auto urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const auto& url = urls.front();
    if (!url.host().isEmpty() && url.host() != QStringLiteral("localhost"))
        return {};
    const auto path = url.path(QUrl::FullyDecoded);
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace

DropTarget::DropTarget(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("dropTarget"));
    setAcceptDrops(true);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    hide();
}

void DropTarget::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        offer(*static_cast<QDropEvent*>(event));
        return true;
    case QEvent::DragLeave:
        // The window is left as soon as this covers it; only if the drag does not arrive here is it over.
        m_isUnderHand = false;
        QTimer::singleShot(0, this, [this] { setVisible(m_isUnderHand); });
        return true;
    case QEvent::Drop:
        take(*static_cast<QDropEvent*>(event));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DropTarget::dragEnterEvent(QDragEnterEvent* event)
{
    m_isUnderHand = true;
    offer(*event);
}

void DropTarget::dragMoveEvent(QDragMoveEvent* event)
{
    offer(*event);
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_isUnderHand = false;
    hide();
    event->accept();
}

void DropTarget::dropEvent(QDropEvent* event)
{
    take(*event);
}

void DropTarget::offer(QDropEvent& event)
{
    if (!event.mimeData()->hasUrls() || QApplication::activeModalWidget() != nullptr) {
        event.ignore();
        return;
    }
    const auto file = draggedFile(*event.mimeData());
    m_isWelcome = !file.isEmpty();
    m_words = m_isWelcome ? tr("Drop to open %1").arg(io::isolated(QFileInfo(file).fileName()))
                          : tr("Only one file of this computer can be opened at a time.");
    setAccessibleName(m_words);
    event.setDropAction(m_isWelcome ? Qt::CopyAction : Qt::IgnoreAction);
    event.accept();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropTarget::take(QDropEvent& event)
{
    m_isUnderHand = false;
    hide();
    const auto file = draggedFile(*event.mimeData());
    if (file.isEmpty() || QApplication::activeModalWidget() != nullptr) {
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    // Not from inside the drag: opening may ask or say something.
    QTimer::singleShot(0, this, [this, file] { Q_EMIT fileDropped(file); });
}

void DropTarget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto veil = m_theme.canvas;
    veil.setAlphaF(0.9F);
    painter.fillRect(rect(), veil);
    const double inset = m_theme.xl;
    painter.setPen(QPen(m_isWelcome ? m_theme.accent : m_theme.warning, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_theme.s, m_theme.s);
    painter.setFont(m_theme.font(TextSize::Headline, QFont::DemiBold));
    painter.setPen(m_isWelcome ? m_theme.accent : m_theme.warning);
    const auto room = rect().adjusted(m_theme.xxl * 2, m_theme.xxl, -m_theme.xxl * 2, -m_theme.xxl);
    const auto words = painter.fontMetrics().elidedText(m_words, Qt::ElideMiddle, room.width());
    painter.drawText(room, Qt::AlignCenter, words);
}

} // namespace filingscape::ui
