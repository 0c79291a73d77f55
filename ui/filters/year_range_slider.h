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
/// are sent for a person's edits only. An end of the range beyond the axis is shown at its edge and stays
/// where it is until a hand moves it.
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
    /// What a double click takes where the axis shows fewer years than there are.
    void setAllYears(domain::YearRange all) { m_all = all; }
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
    /// The range shown, and what it stands for.
    struct Ends {
        domain::YearRange shown;
        domain::YearRange meant;
    };
    [[nodiscard]] Ends ends() const { return {m_range, m_meant}; }
    void take(domain::YearRange range, const Ends& from, bool isLast);
    void takeAll();
    void describe();
    void paintColumns(QPainter& painter, const YearSliderGeometry& years) const;
    void paintHandle(QPainter& painter, const YearSliderGeometry& years, Part part) const;

    Theme m_theme;
    domain::YearRange m_axis{2014, 2023};
    domain::YearRange m_range{2014, 2023}; ///< of m_meant what the axis shows
    domain::YearRange m_meant{2014, 2023};
    std::optional<domain::YearRange> m_all;
    std::vector<domain::Count> m_filings;
    std::vector<domain::Year> m_incomplete;
    std::optional<QPointF> m_columns; ///< left end and width
    Part m_active = Part::First;
    bool m_dragging = false;
    double m_pressX = 0.0;
    domain::YearRange m_pressRange;
    Ends m_pressEnds; ///< before the press
};

} // namespace filingscape::ui
