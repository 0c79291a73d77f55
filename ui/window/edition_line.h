// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QStringList>

namespace filingscape::ui {

class PlainLabel;

/// One line that says in a sentence what the edition is, until it is dismissed. Each edition is told once.
class EditionLine final : public QFrame
{
    Q_OBJECT

public:
    explicit EditionLine(const Theme& theme, QWidget* parent = nullptr);

    /// The slugs of the editions that have been dismissed, to be kept between sessions.
    [[nodiscard]] const QStringList& dismissed() const { return m_dismissed; }

    void setDismissed(const QStringList& slugs);
    void showEdition(const domain::Edition& edition);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void dismissedChanged(const QStringList& slugs);

private:
    QStringList m_dismissed;
    QString m_slug;
    PlainLabel* m_text;
};

} // namespace filingscape::ui
