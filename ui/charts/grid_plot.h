// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/grid_layout.h"
#include "ui/charts/painted_item.h"
#include "ui/charts/plot.h"

namespace filingscape::ui {

/// Techniques against techniques, with the number in each cell on a scale of one hue. One item of our own.
class GridPlot final : public Plot
{
public:
    GridPlot(QGraphicsScene& scene, Dress dress);
    ~GridPlot() override;

    void show(const figure::Figure& figure, const Theme& theme, const QLocale& locale, QRectF area,
        bool isSettled) override;
    [[nodiscard]] bool isWhole() const override { return m_layout.hidden == 0 && !m_layout.hasCutName; }
    [[nodiscard]] std::optional<figure::Entity> entityAt(QPointF point) const override;
    [[nodiscard]] std::optional<Hover> hoverAt(QPointF point) const override;
    [[nodiscard]] std::vector<MarkSpot> spots() const override;
    [[nodiscard]] PlotParts parts() const override;
    [[nodiscard]] std::optional<Hover> hoverOn(MarkIndex mark) const override;
    [[nodiscard]] const GridLayout& layout() const { return m_layout; }

private:
    /// Row and column under a point; the name of a row is its diagonal.
    [[nodiscard]] std::optional<MarkIndex> cellUnder(QPointF point) const;

    Dress m_dress;
    PaintedItem* m_item; ///< in the scene, and taken away with the plot
    figure::PairGrid m_grid;
    QLocale m_locale;
    GridLayout m_layout;
};

/// What a cell is painted with.
[[nodiscard]] Theme::InkedGround cellColours(
    const figure::PairGrid& grid, std::size_t row, std::size_t column, const Theme& theme);

} // namespace filingscape::ui
