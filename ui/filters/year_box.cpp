// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/year_box.h"

#include <QSignalBlocker>

#include <algorithm>

namespace filingscape::ui {

namespace {

constexpr int boxWidth = 60;
constexpr qsizetype mostDigits = 6;

} // namespace

YearBox::YearBox(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QSpinBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setKeyboardTracking(false);
    setGroupSeparatorShown(false);
    setAlignment(Qt::AlignCenter);
    setFixedWidth(boxWidth);
    setSpecialValueText(QStringLiteral(" ")); // a range of nothing has no year
    setRange(0, 0);
}

void YearBox::showYear(domain::YearRange years, domain::Year year)
{
    const QSignalBlocker quiet(this);
    setSpecialValueText({});
    setRange(years.first, years.last);
    setValue(year);
}

QValidator::State YearBox::validate(QString& text, int& at) const
{
    const auto digits = text.trimmed();
    const bool isNumber
        = std::ranges::all_of(digits, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    // Any number may be typed; what becomes of it is decided when it is whole.
    if (isNumber && !digits.isEmpty() && digits.size() <= mostDigits) {
        const int year = digits.toInt();
        return year >= minimum() && year <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    }
    return QSpinBox::validate(text, at);
}

void YearBox::fixup(QString& text) const
{
    bool isNumber = false;
    const int typed = text.trimmed().toInt(&isNumber);
    if (!isNumber || maximum() == 0)
        return QSpinBox::fixup(text);
    text = QString::number(std::clamp(typed, minimum(), maximum()));
    Q_EMIT outside(typed);
}

} // namespace filingscape::ui
