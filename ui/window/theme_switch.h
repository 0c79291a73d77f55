// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/settings.h"
#include "ui/style/theme.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace filingscape::ui {

/// The colours that a choice means while the desktop is of this kind.
[[nodiscard]] Mode modeOf(session::ThemeChoice choice, Mode desktop);

/// System, light or dark, while the program runs. With System the window follows the desktop at once.
class ThemeSwitch final : public QObject
{
    Q_OBJECT

public:
    using Apply = std::function<void(const Theme& theme)>;
    using DesktopMode = std::function<Mode()>;

    /// `shown` is what the window has now; `apply` gives it another one.
    ThemeSwitch(const Theme& shown, Apply apply, QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] session::ThemeChoice choice() const { return m_choice; }

    void setDesktopMode(DesktopMode desktopMode) { m_desktopMode = std::move(desktopMode); }
    void choose(session::ThemeChoice choice);

Q_SIGNALS:
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    Mode m_shown;
    double m_textScale;
    Apply m_apply;
    DesktopMode m_desktopMode;
    session::ThemeChoice m_choice = session::ThemeChoice::System;
    QMenu* m_menu;
    QList<QAction*> m_actions; ///< in the order of ThemeChoice
    bool m_isDue = false;
    bool m_isApplying = false;
};

} // namespace filingscape::ui
