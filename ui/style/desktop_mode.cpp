// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/desktop_mode.h"

#include <QGuiApplication>
#include <QPalette>

namespace filingscape::ui {

Mode desktopMode()
{
    const auto own = QGuiApplication::palette();
    const bool isOwn = own.resolveMask() != 0;
    if (isOwn)
        QGuiApplication::setPalette(QPalette()); // what is left is the desktop's
    const auto palette = QGuiApplication::palette();
    if (isOwn)
        QGuiApplication::setPalette(own);
    const bool isDark
        = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? Mode::Dark : Mode::Light;
}

} // namespace filingscape::ui
