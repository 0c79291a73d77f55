// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/window/saved_views.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace filingscape::test {

/// A hand that saves views of the real window and walks between them.
struct Views {
    OpenWindow open;

    /// Saves the view on screen under a name, or as suggested; what the field suggested.
    QString save(const QString& name = {})
    {
        QTest::keyClick(&open.window(), Qt::Key_D, Qt::ControlModifier);
        auto& field = open.find<QLineEdit>("viewName");
        auto suggested = field.text();
        if (!name.isEmpty())
            field.setText(name);
        QTest::mouseClick(&open.find<QPushButton>("viewSave"), Qt::LeftButton);
        closed();
        return suggested;
    }
    /// Closed dialogs are deleted before the next one is looked for.
    void closed()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        open.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&open.window()));
    }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (const auto& saved : open.window().library().views())
            names << saved.name;
        return names;
    }
    void choose(const QString& name)
    {
        for (auto* action : open.find<QMenu>("viewsMenu").actions()) {
            if (bare(action->text()) == name)
                return action->trigger(), open.settle();
        }
        FAIL("no such view");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&open.window(), key, modifiers);
        open.settle();
    }
    void splitBy(int index)
    {
        auto& split = open.find<QComboBox>("timeSplit");
        split.setCurrentIndex(index);
        Q_EMIT split.activated(index);
    }
    [[nodiscard]] QString text(const char* action) { return test::bare(open.find<QAction>(action).text()); }
};

} // namespace filingscape::test
