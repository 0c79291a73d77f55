// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/filing_text.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QTextEdit;
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

/// All facts of one filing as text to read and to select. Links are text: nothing is ever opened.
class FilingDetailsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit FilingDetailsPane(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(std::shared_ptr<const domain::Edition> edition, const session::FilingDetails& details);
    /// To the text, for reading on with the keys.
    void takeFocus();

Q_SIGNALS:
    void closePressed();
    /// A text was put on the clipboard.
    void copied(const QString& text);

private:
    QToolButton* button(const QString& text, const QString& name);
    void write();

    Theme m_theme;
    std::shared_ptr<const domain::Edition> m_edition;
    session::FilingDetails m_details;
    QToolButton* m_copyNumber;
    QToolButton* m_copyLink;
    QTextEdit* m_text;
};

} // namespace filingscape::ui
