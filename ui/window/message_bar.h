// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "ui/style/theme.h"

#include <QFrame>

namespace filingscape::ui {

class PlainLabel;

/// A quiet bar: what happened, to which file, and a retry. Hidden while there is nothing to say.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    void showError(const domain::Error& error);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void retryPressed();

private:
    PlainLabel* m_text;
};

} // namespace filingscape::ui
