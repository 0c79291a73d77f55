// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace filingscape::ui {

/// The frame that a window manager is likely to put around a window, before it has told.
[[nodiscard]] QMargins likelyFrame(const QWidget& window);

/// Makes a window that was never placed small enough for its screen.
void fitToScreen(QWidget& window);

/// Watches the windows of an application: as soon as a window that was just shown has its frame, it is
/// brought onto its screen with it. Where a person puts it after that is where it stays.
class FrameFit final : public QObject
{
    Q_OBJECT

public:
    explicit FrameFit(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit(QWidget& window);

    QList<QPointer<QWidget>> m_shown; ///< without a known frame so far
};

} // namespace filingscape::ui
