// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/claim_answer_model.h"
#include "ui/style/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class AnswerDelegate;
class ClaimForm;
class PlainLabel;
class RowsView;

/// A claim of one's own: the form, what every counting says of it, and the nearest wording that is right.
class ClaimChecker final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimChecker(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showChoices(std::shared_ptr<const session::FigureShelf> shelf);
    /// Editions that cannot be asked and why, one a line.
    void showMissing(const QStringList& missing);
    /// Fills the form and checks it.
    void ask(const session::ClaimQuestion& question);
    /// The nearest wording that is right; empty where there is none.
    [[nodiscard]] QString nearest() const;
    /// What the countings say, and what the current one says in words that are right; empty where it has no
    /// number.
    [[nodiscard]] QWidget* rows() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const session::ClaimAnswerModel& answers() const { return m_model; }

Q_SIGNALS:
    /// Somebody wants to see what stands behind the answer.
    void showMeAsked(const filingscape::session::ClaimAnswer& answer);

private:
    void buildResults();
    void check();
    void fitTable();
    void fitNearest();
    void followRow();
    void showMe();

    Theme m_theme;
    std::shared_ptr<const session::FigureShelf> m_shelf;
    session::ClaimAnswerModel m_model;
    PlainLabel* m_intro = nullptr;
    ClaimForm* m_form = nullptr;
    PlainLabel* m_reading = nullptr;
    PlainLabel* m_summary = nullptr;
    PlainLabel* m_nearestTitle = nullptr;
    QPlainTextEdit* m_nearest = nullptr;
    QToolButton* m_copyNearest = nullptr;
    RowsView* m_table = nullptr;
    AnswerDelegate* m_delegate = nullptr;
    QToolButton* m_showMe = nullptr;
    PlainLabel* m_whyNot = nullptr; ///< why nothing is shown of the chosen row
    PlainLabel* m_missing = nullptr;
    QToolButton* m_copyTable = nullptr;
};

} // namespace filingscape::ui
