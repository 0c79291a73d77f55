// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/year_range.h"

#include <QSpinBox>

namespace filingscape::ui {

/// A year to type. One outside the years there are becomes the nearest of them, and outside() says so. Blank
/// until it knows them.
class YearBox final : public QSpinBox
{
    Q_OBJECT

public:
    YearBox(const QString& objectName, const QString& accessibleName, QWidget* parent);

    /// Sends nothing.
    void showYear(domain::YearRange years, domain::Year year);

Q_SIGNALS:
    /// `year` was typed and is not among the years; the nearest holds.
    void outside(int year) const;

protected:
    QValidator::State validate(QString& text, int& at) const override;
    void fixup(QString& text) const override;
};

} // namespace filingscape::ui
