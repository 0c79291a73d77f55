// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/mark_walker.h"

namespace filingscape::ui {

class FigureView;

/// Lets assistive programs see a FigureView as a chart: its name is the headline, its description the mark
/// under the pointer or the keyboard, the alternative text and the notes; each mark is a child that is named
/// in words, has its count as value and can be pressed. May be called any number of times.
void installFigureAccess();

/// Says that the keyboard is on a mark, which screen readers then read.
void announceMark(FigureView& view, MarkIndex mark);

} // namespace filingscape::ui
