// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/painted_item.h"
#include "ui/charts/plot.h"
#include "ui/charts/time_layout.h"

#include <QList>
#include <QPointF>
#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QChart;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace filingscape::ui {

/// Lines over years: strokes by Qt Charts; grid, band, hollow points and labels are our own items around
/// them.
class TimePlot final : public Plot
{
public:
    TimePlot(QGraphicsScene& scene, Dress dress);

    void show(const figure::Figure& figure, const Theme& theme, const QLocale& locale, QRectF area,
        bool isSettled) override;
    [[nodiscard]] std::optional<figure::Entity> entityAt(QPointF point) const override;
    [[nodiscard]] bool isWhole() const override
    {
        return !m_layout.hasCutName && m_layout.labels.size() == m_marks.lines.size();
    }
    [[nodiscard]] std::optional<Hover> hoverAt(QPointF point) const override;
    [[nodiscard]] std::vector<MarkSpot> spots() const override;
    [[nodiscard]] PlotParts parts() const override;
    [[nodiscard]] std::optional<Hover> hoverOn(MarkIndex mark) const override;
    void setRoomBelow(double height) override { m_roomBelow = height; }
    [[nodiscard]] std::optional<QRectF> yearColumns() const override { return m_layout.plot; }
    [[nodiscard]] const TimeLayout& layout() const { return m_layout; }

private:
    void showStrokes(const Theme& theme, QRectF area);
    void showUnderlay(const Theme& theme, const QStringList& ticks, QRectF area);
    void showOverlay(const Theme& theme, QRectF area);
    QLineSeries& stroke(std::size_t number);

    Dress m_dress;
    QChart* m_chart; ///< owned by the scene, as are the items
    QValueAxis* m_years;
    QValueAxis* m_heights;
    std::vector<QLineSeries*> m_strokes; ///< kept between figures: adding series is dear
    PaintedItem* m_underlay;
    PaintedItem* m_dashes;
    PaintedItem* m_overlay;
    figure::TimeLines m_marks;
    QLocale m_locale;
    figure::ValueAxis m_axis;
    TimeLayout m_layout;
    double m_roomBelow = 0.0;
};

} // namespace filingscape::ui
