// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace filingscape::ui {

class PaneCycle;

/// Puts the whole window under the keyboard: F6 between filters, time chart, bar charts and tables, Tab from
/// each chart to its own controls, and what F1 explains where. Called once, when every pane has been built.
PaneCycle* addWindowKeys(QWidget& window);

} // namespace filingscape::ui
