// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/random.h"

#include <QObject>
#include <QPoint>
#include <QWidget>

#include <functional>

namespace filingscape::test {

/// A person without a plan: clicks, double clicks, drags, wheels, keys and new window sizes wherever they
/// fall, also inside menus, dialogs and popups that open on the way. Events enter where the window system's
/// would.
class RandomHand final : public QObject
{
public:
    RandomHand(QWidget& window, std::uint64_t seed);

    /// Does so many gestures; Qt handles everything between two of them. False where they do not end in time.
    [[nodiscard]] bool act(int gestures, int patienceMs);
    /// Called after each gesture outside nested event loops.
    std::function<void()> afterGesture;

private:
    void next();
    void gesture();
    void mouse(QWidget& target);
    void drag(QWidget& target);
    void wheel(QWidget& target);
    void key(QWidget& target);
    void resize();
    [[nodiscard]] QWidget& target();
    [[nodiscard]] QPoint spot(const QWidget& target);
    [[nodiscard]] Qt::KeyboardModifiers modifiers();
    [[nodiscard]] int below(int bound);

    QWidget& m_window;
    Random m_random;
    int m_left = 0;
    int m_actingLevel = -1; ///< depth of event loops in which a gesture is under way, -1 for none
};

} // namespace filingscape::test
