// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace filingscape::ui {

/// Moves labels apart that want to stand at `wanted` (centres, any order): each keeps at least `height` from
/// its neighbours and stays within [low, high] as far as there is room, moving as little as possible.
/// Returns the centres in the order given.
[[nodiscard]] std::vector<double> placeLabels(
    const std::vector<double>& wanted, double height, double low, double high);

} // namespace filingscape::ui
