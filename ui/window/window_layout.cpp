// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_layout.h"

#include "app/session/window_placement.h"
#include "ui/window/frame_fit.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QTabBar>
#include <QWidget>

namespace filingscape::ui {

namespace {

/// A hidden side has no size to remember.
bool isWhole(const QSplitter& splitter)
{
    for (int i = 0; i < splitter.count(); ++i) {
        if (splitter.widget(i)->isHidden())
            return false;
    }
    return splitter.isVisible() && !splitter.property(keepsOldSizes).toBool();
}

template <class Widget, class Visit> void visitNamed(const QWidget& window, Visit visit)
{
    for (auto* widget : window.findChildren<Widget*>()) {
        if (!widget->objectName().isEmpty())
            visit(*widget);
    }
}

} // namespace

session::WindowLayout layoutOf(const QWidget& window, const session::WindowLayout& before)
{
    auto layout = before;
    layout.place = window.normalGeometry();
    layout.isMaximised = window.isMaximized();
    visitNamed<QSplitter>(window, [&layout](const QSplitter& splitter) {
        if (isWhole(splitter))
            layout.splitters[splitter.objectName()] = splitter.sizes();
    });
    visitNamed<QTabBar>(
        window, [&layout](const QTabBar& tabs) { layout.tabs[tabs.objectName()] = tabs.currentIndex(); });
    return layout;
}

void restoreLayout(QWidget& window, const session::WindowLayout& layout)
{
    if (layout.place) {
        QList<QRect> screens;
        for (const auto* screen : QGuiApplication::screens())
            screens << screen->availableGeometry();
        window.setGeometry(
            session::visiblePlace(*layout.place, screens, window.minimumSize(), likelyFrame(window)));
    }
    if (layout.isMaximised)
        window.setWindowState(Qt::WindowMaximized);
    visitNamed<QTabBar>(window, [&layout](QTabBar& tabs) {
        const int tab = layout.tabs.value(tabs.objectName(), -1);
        if (tab >= 0 && tab < tabs.count())
            tabs.setCurrentIndex(tab);
    });
    visitNamed<QSplitter>(window, [&layout](QSplitter& splitter) {
        const auto sizes = layout.splitters.value(splitter.objectName());
        if (sizes.size() == splitter.count() && sizes.count(0) == 0)
            splitter.setSizes(sizes);
    });
}

} // namespace filingscape::ui
