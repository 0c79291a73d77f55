// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace filingscape::ui {

/// Lies over the window while something is dragged across it and says what a drop would do. One regular file
/// of this machine can be dropped, nothing else; text may still go to the fields below.
class DropTarget final : public QWidget
{
    Q_OBJECT

public:
    DropTarget(const Theme& theme, QWidget* window);

    void setTheme(const Theme& theme);

Q_SIGNALS:
    void fileDropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void offer(QDropEvent& event);
    void take(QDropEvent& event);

    Theme m_theme;
    QString m_words;
    bool m_isWelcome = false;
    bool m_isUnderHand = false; ///< the drag has arrived here, so that its leaving ends it
};

} // namespace filingscape::ui
