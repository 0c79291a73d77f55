// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/count.h"
#include "ui/filters/year_slider_geometry.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace filingscape::ui {

/// A histogram of filings per year with a handle at either end of the chosen years. Tab goes from handle to
/// handle, arrow keys move the one with the focus, with Shift both; a double click takes all years. Signals
/// are sent for a person's edits only.
class YearRangeSlider final : public QWidget
{
    Q_OBJECT

public:
    using Part = YearSliderGeometry::Part;

    explicit YearRangeSlider(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] domain::YearRange range() const { return m_range; }
    [[nodiscard]] domain::YearRange axis() const { return m_axis; }
    [[nodiscard]] YearSliderGeometry geometryOfYears() const;
    /// The end that arrow keys move.
    [[nodiscard]] Part activePart() const { return m_active; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// `incomplete` are the years that will still grow, rising.
    void setHistogram(
        domain::YearRange axis, std::vector<domain::Count> filings, std::vector<domain::Year> incomplete);
    void setRange(domain::YearRange range);
    void setTheme(const Theme& theme);
    /// As a person's edit: the end goes to that year, the other stays.
    void moveEnd(Part end, domain::Year year);
    void focusEnd(Part end);
    /// Columns that begin at `left` and are `width` wide in all, without labels: for a slider under a chart
    /// that has both already.
    void setColumns(double left, double width);

Q_SIGNALS:
    void rangePreviewed(filingscape::domain::YearRange range);
    void rangeCommitted(filingscape::domain::YearRange range);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void take(domain::YearRange range, bool isLast);
    void describe();
    void paintColumns(QPainter& painter, const YearSliderGeometry& years) const;
    void paintHandle(QPainter& painter, const YearSliderGeometry& years, Part part) const;

    Theme m_theme;
    domain::YearRange m_axis{2014, 2023};
    domain::YearRange m_range{2014, 2023};
    std::vector<domain::Count> m_filings;
    std::vector<domain::Year> m_incomplete;
    std::optional<QPointF> m_columns; ///< left end and width
    Part m_active = Part::First;
    bool m_dragging = false;
    double m_pressX = 0.0;
    domain::YearRange m_pressRange;
};

} // namespace filingscape::ui
