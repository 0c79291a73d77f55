// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/figure_block_model.h"
#include "ui/style/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class FigureDelegate;
class PlainLabel;
class RowsView;
class VerdictMark;

/// One printed claim: what it says, who printed it when, the verdict with its reason, the figures behind it.
class ClaimPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimPane(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// nullptr: no claim is chosen.
    void showClaim(const std::shared_ptr<const session::FigureShelf>& shelf, std::size_t edition,
        const domain::Claim* claim);
    /// The claim as text: for a mail, a note, a correction.
    [[nodiscard]] QString text() const;

    /// The figures behind it, and the sentence of the current one; empty where there is none.
    [[nodiscard]] QWidget* rows() const;
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void showMePressed();
    void checkPressed();

private:
    void buildButtons();
    void fitTable();

    Theme m_theme;
    session::FigureBlockModel m_model;
    QWidget* m_page = nullptr;
    PlainLabel* m_words = nullptr;
    PlainLabel* m_where = nullptr;
    VerdictMark* m_mark = nullptr;
    PlainLabel* m_verdict = nullptr;
    PlainLabel* m_reason = nullptr;
    PlainLabel* m_behind = nullptr;
    PlainLabel* m_unasked = nullptr; ///< why the form has no words for it
    RowsView* m_table = nullptr;
    FigureDelegate* m_delegate = nullptr;
    QToolButton* m_showMe = nullptr;
    QToolButton* m_check = nullptr;
    QToolButton* m_copy = nullptr;
};

} // namespace filingscape::ui
