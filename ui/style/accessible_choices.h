// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace filingscape::ui {

/// On Linux Qt calls a combo box by what is chosen in it, not by its accessible name. What the choice is
/// about is then said as its description.
inline void describeChoices(const QWidget& window)
{
    for (auto* box : window.findChildren<QComboBox*>()) {
        if (box->accessibleDescription().isEmpty())
            box->setAccessibleDescription(box->accessibleName());
    }
}

} // namespace filingscape::ui
