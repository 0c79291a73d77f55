// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/frame_fit.h"

#include "app/session/window_placement.h"

#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace filingscape::ui {

namespace {

constexpr int likelyTitle = 36; ///< of the taller title bars
constexpr int likelyEdge = 4;

QMargins frameOf(const QWidget& window)
{
    const auto inner = window.geometry();
    const auto outer = window.frameGeometry();
    return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
        outer.bottom() - inner.bottom()};
}

/// Only windows that a window manager dresses.
QWidget* dressed(QObject* watched)
{
    auto* window = qobject_cast<QWidget*>(watched);
    const bool isDressed = window != nullptr && window->isWindow()
        && (qobject_cast<QMainWindow*>(window) != nullptr || qobject_cast<QDialog*>(window) != nullptr);
    return isDressed ? window : nullptr;
}

} // namespace

QMargins likelyFrame(const QWidget& window)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return {likelyEdge, std::max(title, likelyTitle), likelyEdge, likelyEdge};
}

void fitToScreen(QWidget& window)
{
    const auto room = window.screen()->availableGeometry().marginsRemoved(likelyFrame(window));
    window.resize(window.size().boundedTo(room.size()));
}

FrameFit::FrameFit(QObject* application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool FrameFit::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (auto* window = dressed(watched); window != nullptr && !event->spontaneous()) {
            m_shown.removeAll(nullptr);
            if (!m_shown.contains(window))
                m_shown << window;
        }
        break;
    case QEvent::WindowActivate:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Paint:
    case QEvent::UpdateRequest:
        if (!m_shown.isEmpty()) {
            if (auto* window = dressed(watched); window != nullptr && m_shown.contains(window))
                fit(*window);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FrameFit::fit(QWidget& window)
{
    const auto frame = frameOf(window);
    if (frame.isNull()) // not told yet
        return;
    m_shown.removeAll(&window);
    m_shown.removeAll(nullptr);
    if (window.windowState().testAnyFlags(Qt::WindowMaximized | Qt::WindowFullScreen | Qt::WindowMinimized))
        return;
    QList<QRect> screens;
    for (const auto* screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    // The window may stand where a person left it; a dialog belongs before their eyes.
    const auto place = qobject_cast<QMainWindow*>(&window) != nullptr
        ? session::visiblePlace(window.geometry(), screens, window.minimumSize(), frame)
        : session::wholePlace(window.geometry(), window.screen()->availableGeometry(), frame);
    if (place != window.geometry())
        window.setGeometry(place);
}

} // namespace filingscape::ui
