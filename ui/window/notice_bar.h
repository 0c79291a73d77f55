// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QStringList>

namespace filingscape::ui {

class PlainLabel;

/// Quiet sentences about what the program did by itself; gone when dismissed. Errors have a bar of their own.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const Theme& theme, QWidget* parent = nullptr);

    /// Whole sentences of plain text; one that stands there already is not said twice.
    void say(const QString& sentence);
    /// What it was said about is gone.
    void takeBack(const QStringList& sentences);
    void setTheme(const Theme& theme);

private:
    void dismiss();

    PlainLabel* m_text;
    QStringList m_sentences;
};

} // namespace filingscape::ui
