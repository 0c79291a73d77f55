// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QActionGroup;
class QWidget;
QT_END_NAMESPACE

namespace filingscape::ui {

/// The one place that keeps numbers in the window while the rows of a large edition are still being checked:
/// shuts everything that markWayOut() marks, and the copying that Qt's own widgets know, and says why.
class WaysOut final : public QObject
{
    Q_OBJECT

public:
    /// `page` shows the edition; marked actions and widgets are looked for in the whole window.
    WaysOut(session::Explorer& explorer, QWidget& page, QWidget* window);

    /// Whether `page` is what the window shows; the numbers of other pages were checked before.
    void setOnScreen(bool isOnScreen);
    /// The sentence to have on screen; empty where everything is open or was shut just now.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void sentenceChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void shut();
    void open();
    [[nodiscard]] static QString reason();

    session::Explorer& m_explorer;
    QWidget& m_page;
    QWidget* m_window;
    QActionGroup* m_actions; ///< remembers which of its own would be disabled all the same
    QHash<QObject*, QString> m_toolTips; ///< of what is shut, to be put back
    std::vector<QPointer<QAbstractButton>> m_buttons; ///< shut
    QTimer m_patience; ///< what is over sooner is not worth a word
    bool m_isOnScreen = true;
    bool m_isShut = false;
    bool m_isTold = false;
};

} // namespace filingscape::ui
