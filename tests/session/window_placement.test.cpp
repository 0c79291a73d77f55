// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/window_placement.h"

#include "tests/support/catch.h"

using filingscape::session::visiblePlace;
using filingscape::session::wholePlace;

namespace {

const QList<QRect> twoScreens{{0, 0, 1920, 1080}, {1920, 0, 2560, 1440}};
constexpr QSize least(960, 640);
constexpr QMargins frame(2, 24, 2, 4);

} // namespace

TEST_CASE("a window comes back where it was, on whichever screen", "[session][placement]")
{
    for (const QRect& place : {QRect(10, 30, 1280, 800), QRect(2500, 300, 1400, 900)})
        CHECK(visiblePlace(place, twoScreens, least) == place);
}

TEST_CASE("a window off all screens comes to the middle of the first", "[session][placement]")
{
    for (const QRect& lost : {QRect(9000, 0, 1280, 800), QRect(0, -5000, 1280, 800),
             QRect(-1270, 0, 1280, 800), QRect(100, 1075, 1280, 800)}) {
        const auto place = visiblePlace(lost, twoScreens, least);
        CHECK(place.size() == lost.size());
        CHECK(twoScreens.front().contains(place));
    }
}

TEST_CASE("a window is as large as its screen at most and not too small to use", "[session][placement]")
{
    CHECK(visiblePlace(QRect(0, 0, 90'000, 90'000), twoScreens, least).size() == QSize(1920, 1080));
    CHECK(visiblePlace(QRect(0, 0, 1, 1), twoScreens, least).size() == least);
    CHECK(visiblePlace(QRect(0, 0, 1, 1), {QRect(0, 0, 800, 480)}, least).size() == QSize(800, 480));
    CHECK(visiblePlace(QRect(5, 5, 10, 10), {}, least) == QRect(5, 5, 10, 10));
}

TEST_CASE("a window fits a small screen with the frame around it", "[session][placement]")
{
    for (const QSize& screen : {QSize(1280, 800), QSize(1366, 768), QSize(1280, 720)}) {
        const QRect area({}, screen);
        for (const QRect& wanted :
            {QRect(0, 0, 1280, 800), QRect(30, 60, 1400, 900), QRect(0, 4, 1280, 780)}) {
            const auto place = visiblePlace(wanted, {area}, least, frame);
            CAPTURE(screen.width(), wanted.left(), place.top(), place.height());
            CHECK(place.top() - frame.top() >= 0);
            CHECK(place.height() + frame.top() + frame.bottom() <= screen.height());
            CHECK(place.width() + frame.left() + frame.right() <= screen.width());
        }
        CHECK(area.contains(visiblePlace({0, 0, 1280, 800}, {area}, least, frame).marginsAdded(frame)));
    }
    // On a panel's side the area does not begin at the corner.
    CHECK(visiblePlace({0, 0, 1280, 800}, {QRect(60, 30, 1220, 770)}, least, frame)
        == QRect(62, 54, 1216, 742));
}

TEST_CASE("a dialog is whole on its screen with the frame around it", "[session][placement]")
{
    const QRect screen(0, 0, 1280, 800);
    CHECK(wholePlace({100, 100, 860, 600}, screen, frame) == QRect(100, 100, 860, 600));
    CHECK(wholePlace({210, 10, 860, 720}, screen, frame) == QRect(210, 24, 860, 720));
    CHECK(wholePlace({900, 300, 860, 720}, screen, frame) == QRect(418, 76, 860, 720));
    CHECK(wholePlace({-50, -50, 2000, 2000}, screen, frame) == QRect(2, 24, 1276, 772));
}
