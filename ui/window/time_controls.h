// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/time_choice.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace filingscape::ui {

class WordChoice;

/// The choices of the time chart as four words in a row: lines per what, quantity, which lines, scale.
class TimeControls final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeControls(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const figure::TimeChoice& choice() const { return m_choice; }
    void setChoice(const figure::TimeChoice& choice);
    /// Whether the filter chooses some of what has lines, which then come first.
    void setHasChosen(bool hasChosen);
    /// A table has no scale.
    void setScaleVisible(bool visible);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// A person has chosen.
    void choiceChanged(const filingscape::figure::TimeChoice& choice);

private:
    WordChoice* add(const QString& name, const QString& accessibleName);
    void take();
    void showChoice();
    void offerSeries();

    figure::TimeChoice m_choice;
    WordChoice* m_split;
    WordChoice* m_quantity;
    WordChoice* m_series;
    WordChoice* m_scale;
    bool m_hasScale = true;
    bool m_hasChosen = false;
};

} // namespace filingscape::ui
