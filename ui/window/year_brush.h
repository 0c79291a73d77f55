// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "ui/style/theme.h"

#include <QObject>

namespace filingscape::ui {

class FigureView;
class YearRangeSlider;

/// The years as a slim slider under the time chart, its columns those of the chart. It edits the same filter
/// as the slider beside the chart, so both always agree.
class YearBrush final : public QObject
{
    Q_OBJECT

public:
    YearBrush(session::FilterStore& filters, const Theme& theme, FigureView& view);

    void setTheme(const Theme& theme);
    void setVisible(bool visible);
    /// `axis` are the years that the chart shows: those of the result or, where some are left out, fewer.
    void showResult(const domain::Result& result, domain::YearRange axis);

private:
    void place();

    FigureView& m_view;
    YearRangeSlider* m_slider;
    domain::YearRange m_axis;
    bool m_isWanted = false;
};

} // namespace filingscape::ui
