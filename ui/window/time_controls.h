// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/figure/time_choice.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace filingscape::ui {

class WordChoice;

/// The choices of the time chart as words in a row: lines per what, quantity, which lines, what becomes of
/// years that are not fully published, scale.
class TimeControls final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeControls(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const figure::TimeChoice& choice() const { return m_choice; }
    void setChoice(const figure::TimeChoice& choice);
    /// Whether the filter chooses some of what has lines, which then come first.
    void setHasChosen(bool hasChosen);
    /// The words of an edition, and what it cannot answer: greyed with the reason.
    void setEdition(const domain::Edition& edition);
    /// Whether some year is not fully published, so that there is a choice about it.
    void setHasIncomplete(bool hasIncomplete);
    /// Where there is room, words keep their places whatever is chosen.
    void setSteady(bool isSteady);
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
    /// The quantity that is drawn: what an edition refuses is asked for again by the next that does not.
    [[nodiscard]] figure::Quantity shownQuantity() const;
    void enable(figure::Quantity quantity, const QString& refusal);

    figure::TimeChoice m_choice;
    WordChoice* m_split;
    WordChoice* m_quantity;
    WordChoice* m_series;
    WordChoice* m_incomplete;
    WordChoice* m_scale;
    QString m_growthRefusal; ///< empty where growth can be told
    bool m_hasScale = true;
    bool m_hasChosen = false;
    bool m_hasIncomplete = false;
};

} // namespace filingscape::ui
