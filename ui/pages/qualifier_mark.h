// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/published_figure.h"
#include "ui/style/theme.h"

#include <QRectF>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace filingscape::ui {

/// A bar that shows how sure its figure is: exact is solid, at least is open at its end, approximately is
/// hatched, unconfirmed is hollow. Returns where the mark ends.
double paintQualifierBar(QPainter& painter, const QRectF& bar, domain::Qualifier qualifier,
    const QColor& colour, const Theme& theme);

/// The four marks with their words.
class QualifierLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit QualifierLegend(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
};

} // namespace filingscape::ui
