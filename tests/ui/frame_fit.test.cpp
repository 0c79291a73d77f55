// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/frame_fit.h"

#include "tests/support/catch.h"

#include <QDialog>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QTest>

using namespace filingscape;

TEST_CASE("a window never shown leaves room for its frame", "[ui][frame]")
{
    QMainWindow window;
    window.resize(5000, 4000);
    ui::fitToScreen(window);
    const auto frame = ui::likelyFrame(window);
    CHECK(frame.top() >= 24);
    CHECK(window.size() == window.screen()->availableGeometry().marginsRemoved(frame).size());
    window.resize(300, 200);
    ui::fitToScreen(window);
    CHECK(window.size() == QSize(300, 200));
}

TEST_CASE("a dialog that opens partly off its screen comes back with its frame, once", "[ui][frame]")
{
    const auto screen = QGuiApplication::primaryScreen()->availableGeometry();
    const ui::FrameFit fit(QCoreApplication::instance());
    QDialog dialog;
    dialog.setGeometry(screen.right() - 50, screen.top() - 40, 300, 200);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    if (dialog.frameGeometry() == dialog.geometry())
        return; // a platform without frames
    REQUIRE(QTest::qWaitFor([&] { return screen.contains(dialog.frameGeometry()); }));
    dialog.move(screen.right() - 20, screen.top() + 10); // whoever moves it there wants it there
    QCoreApplication::processEvents();
    CHECK_FALSE(screen.contains(dialog.frameGeometry()));
}
