// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/year_range.h"

namespace filingscape::ui {

class YearRangeSlider;

/// Lets assistive programs see a YearRangeSlider as a group of two sliders, the first year and the last,
/// whose values can be read and set. May be called any number of times.
void installYearSliderAccess();

/// Says that the ends have moved from where they were.
void announceYears(YearRangeSlider& slider, domain::YearRange before);
/// Says which end has the keyboard's focus.
void announceFocusedEnd(YearRangeSlider& slider);

} // namespace filingscape::ui
