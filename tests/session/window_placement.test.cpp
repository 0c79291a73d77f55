// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/window_placement.h"

#include "tests/support/catch.h"

using filingscape::session::visiblePlace;

namespace {

const QList<QRect> twoScreens{{0, 0, 1920, 1080}, {1920, 0, 2560, 1440}};
constexpr QSize least(960, 640);

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
