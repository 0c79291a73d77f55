// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace filingscape::ui {

/// Qt hands tool tips to assistive programs as descriptions with their markup. This describes every widget
/// of the program by the plain words of its tool tip, where nothing else describes it.
class SpokenTips final : public QObject
{
    Q_OBJECT

public:
    /// Those that the window has, and all that come by a tool tip later.
    explicit SpokenTips(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace filingscape::ui
