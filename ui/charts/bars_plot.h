// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bars_layout.h"
#include "ui/charts/painted_item.h"
#include "ui/charts/plot.h"

namespace filingscape::ui {

/// The colour of a mark while others are chosen: as far back as tinted bars, which a poor projector still
/// shows.
[[nodiscard]] QColor steppedBack(const QColor& colour, const Theme& theme);

/// Ranked bars, labels left and numbers at the bars' ends. One item of our own: a bar chart of Qt Charts has
/// no number at the bar's end outside it, colours bars by series only and costs a frame's budget at 4K.
class BarsPlot final : public Plot
{
public:
    BarsPlot(QGraphicsScene& scene, Dress dress);
    ~BarsPlot() override;

    void show(const figure::Figure& figure, const Theme& theme, const QLocale& locale, QRectF area,
        bool isSettled) override;
    [[nodiscard]] std::optional<figure::Entity> entityAt(QPointF point) const override;
    [[nodiscard]] bool isWhole() const override { return m_layout.hidden == 0 && !m_layout.hasCutLabel; }
    [[nodiscard]] std::optional<Hover> hoverAt(QPointF point) const override;
    [[nodiscard]] std::vector<MarkSpot> spots() const override;
    [[nodiscard]] PlotParts parts() const override;
    [[nodiscard]] std::optional<Hover> hoverOn(MarkIndex mark) const override;
    [[nodiscard]] const BarsLayout& layout() const { return m_layout; }

private:
    Dress m_dress;
    PaintedItem* m_item; ///< in the scene, and taken away with the plot
    figure::RankedBars m_bars;
    QLocale m_locale;
    BarsLayout m_layout;
};

} // namespace filingscape::ui
