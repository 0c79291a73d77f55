// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "ui/style/theme.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace filingscape::ui {

class HelpWindow;

/// The property by which a widget names the help topic of itself and of what is in it.
inline constexpr const char* helpTopicProperty = "helpTopic";

/// F1 opens the help at the topic of whatever has the focus, in the window and in its dialogs. Its actions go
/// into the window's Help menu, where there is one.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    HelpDesk(const Theme& theme, QWidget* window);

    /// What help there is on a widget: its own topic or that of what it is in.
    [[nodiscard]] static QString topicOf(const QWidget* widget);

    void open(const QString& topic);
    void setEdition(std::shared_ptr<const domain::Edition> edition);
    void setTheme(const Theme& theme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const QWidget* focused() const;
    QAction* action(const QString& name, const QString& text);

    Theme m_theme;
    QWidget* m_window;
    std::shared_ptr<const domain::Edition> m_edition;
    QAction* m_action;
    QPointer<HelpWindow> m_help; ///< made when first asked for, of a dialog gone with it
};

} // namespace filingscape::ui
