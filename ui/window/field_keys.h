// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace filingscape::ui {

/// On Linux text fields take Ctrl+E, Ctrl+D and more for moving and deleting, as an old editor did, before a
/// window hears of them. Here the shortcuts of a window go first; a field keeps what belongs to writing:
/// the clipboard, and Undo and Redo while there is something typed to take back.
class FieldKeys final : public QObject
{
    Q_OBJECT

public:
    explicit FieldKeys(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isShortcut(const QKeyEvent& event) const;

    QWidget* m_window;
};

} // namespace filingscape::ui
