// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "ui/style/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class PlainLabel;

/// A quiet bar: what happened, to which file, what was kept, and a retry. Hidden while there is nothing to
/// say; where something was kept it can be dismissed, since life goes on.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    void showError(const domain::Error& error);
    /// `kept` is a sentence on what is there all the same.
    void showRefusal(const domain::Error& error, const QString& kept);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void retryPressed();

private:
    PlainLabel* m_text;
    QToolButton* m_dismiss;
};

} // namespace filingscape::ui
