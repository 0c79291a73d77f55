// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/storm/random_hand.h"

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <array>

namespace filingscape::test {

namespace {

// What programs act on. Quitting by key is left out: it ends the run, not the program's life.
constexpr std::array keys{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Escape,
    Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
    Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F6, Qt::Key_F1, Qt::Key_F10,
    Qt::Key_Menu, Qt::Key_A, Qt::Key_C, Qt::Key_E, Qt::Key_F, Qt::Key_O, Qt::Key_X, Qt::Key_Z, Qt::Key_0,
    Qt::Key_2, Qt::Key_9, Qt::Key_Minus, Qt::Key_Percent};

constexpr std::array sizes{
    QSize(960, 640), QSize(1280, 800), QSize(1280, 800), QSize(1600, 900), QSize(1920, 1080)};

QWindow& windowOf(const QWidget& widget)
{
    return *widget.window()->windowHandle();
}

/// A window that is just being resized may be smaller than the widget in it.
QPoint within(const QWindow& window, QPoint at)
{
    return {std::clamp(at.x(), 0, std::max(0, window.width() - 1)),
        std::clamp(at.y(), 0, std::max(0, window.height() - 1))};
}

} // namespace

RandomHand::RandomHand(QWidget& window, std::uint64_t seed)
    : m_window(window)
    , m_random(seed)
{
}

bool RandomHand::act(int gestures, int patienceMs)
{
    m_left = gestures;
    QTimer::singleShot(0, this, &RandomHand::next);
    return QTest::qWaitFor([this] { return m_left == 0 && m_actingLevel < 0; }, patienceMs);
}

int RandomHand::below(int bound)
{
    return static_cast<int>(m_random.below(static_cast<std::size_t>(bound)));
}

void RandomHand::next()
{
    if (m_left == 0) {
        if (m_actingLevel < 0)
            return;
        // A menu or dialog that the last gesture is about to open, or has opened, runs an event loop of its
        // own until it is closed.
        if (auto* popup = QApplication::activePopupWidget())
            popup->close();
        else if (auto* modal = QApplication::activeModalWidget())
            modal->close();
        QTimer::singleShot(1, this, &RandomHand::next);
        return;
    }
    // The next turn is booked first: a dialog that runs its own event loop gets gestures too.
    QTimer::singleShot(0, this, &RandomHand::next);
    const int level = QThread::currentThread()->loopLevel();
    if (m_actingLevel == level)
        return; // sending an event handles others; one gesture at a time
    const int outer = m_actingLevel;
    m_actingLevel = level;
    --m_left;
    gesture();
    m_actingLevel = outer;
    if (!m_window.isVisible())
        m_window.show();
    if (outer < 0 && afterGesture)
        afterGesture();
}

QWidget& RandomHand::target()
{
    if (auto* popup = QApplication::activePopupWidget())
        return *popup;
    if (auto* modal = QApplication::activeModalWidget())
        return *modal;
    for (auto* other : QApplication::topLevelWidgets()) {
        if (other != &m_window && other->isVisible() && other->isWindow() && other->windowHandle() != nullptr
            && m_random.chance(0.5))
            return *other;
    }
    return m_window;
}

QPoint RandomHand::spot(const QWidget& target)
{
    const auto inside = [this](const QRect& rect) {
        return rect.topLeft() + QPoint(below(std::max(1, rect.width())), below(std::max(1, rect.height())));
    };
    if (m_random.chance(0.4))
        return inside(target.rect());
    // Small controls would hardly ever be hit by area alone.
    QList<QWidget*> visible;
    for (auto* child : target.findChildren<QWidget*>()) {
        if (child->isVisible() && !child->isWindow() && !child->visibleRegion().isEmpty())
            visible << child;
    }
    if (visible.isEmpty())
        return inside(target.rect());
    const auto* child = visible[below(static_cast<int>(visible.size()))];
    return child->mapTo(&target, inside(child->visibleRegion().boundingRect()));
}

Qt::KeyboardModifiers RandomHand::modifiers()
{
    switch (below(8)) {
    case 0:
        return Qt::ControlModifier;
    case 1:
        return Qt::ShiftModifier;
    case 2:
        return Qt::ControlModifier | Qt::ShiftModifier;
    default:
        return Qt::NoModifier;
    }
}

void RandomHand::gesture()
{
    auto& widget = target();
    const int kind = below(100);
    if (kind < 50)
        mouse(widget);
    else if (kind < 64)
        drag(widget);
    else if (kind < 70)
        wheel(widget);
    else if (kind < 99)
        key(widget);
    else
        resize();
}

void RandomHand::mouse(QWidget& target)
{
    auto& window = windowOf(target);
    const auto at = within(window, spot(target));
    QTest::mouseMove(&window, at);
    if (m_random.chance(0.15))
        QTest::mouseDClick(&window, Qt::LeftButton, modifiers(), at);
    else
        QTest::mouseClick(&window, m_random.chance(0.08) ? Qt::RightButton : Qt::LeftButton, modifiers(), at);
}

void RandomHand::drag(QWidget& target)
{
    const QPointer<QWindow> window = &windowOf(target);
    auto at = within(*window, spot(target));
    const auto held = modifiers();
    QTest::mousePress(window, Qt::LeftButton, held, at);
    const QPoint stride(below(61) - 30, below(21) - 10);
    for (int step = 2 + below(8); step > 0 && window; --step) {
        at = within(*window, at + stride);
        QTest::mouseMove(window, at);
    }
    if (window)
        QTest::mouseRelease(window, Qt::LeftButton, held, at);
}

void RandomHand::wheel(QWidget& target)
{
    const auto at = spot(target);
    auto* under = target.childAt(at);
    auto& receiver = under != nullptr ? *under : target;
    const QPoint angle(0, m_random.chance(0.5) ? 120 : -120);
    QWheelEvent event(receiver.mapFrom(&target, at), target.mapToGlobal(at), {}, angle, Qt::NoButton,
        modifiers(), Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&receiver, &event);
}

void RandomHand::key(QWidget& target)
{
    const auto pressed = keys[m_random.below(keys.size())];
    QTest::keyClick(&windowOf(target), pressed, modifiers());
}

void RandomHand::resize()
{
    m_window.resize(sizes[m_random.below(sizes.size())]);
}

} // namespace filingscape::test
