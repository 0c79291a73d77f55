// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/claim_list_model.h"
#include "ui/style/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QListView;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace filingscape::ui {

class ClaimChecker;
class ClaimDelegate;
class ClaimPane;
class PlainLabel;

/// Claims in print with what became of them, and a form for one's own. Sends what somebody wants to see.
class ClaimsPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Printed, Own };

    explicit ClaimsPage(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showClaims(std::shared_ptr<const session::FigureShelf> shelf, std::size_t edition);
    void showPart(Part part);
    [[nodiscard]] Part part() const;
    /// Lifts the filter where it would hide the claim.
    void selectClaim(const QString& claimId);
    /// Fills the form with the claim that is selected and shows it; false where it is of no kind that the
    /// form has.
    bool checkSelected();
    /// nullptr where none is chosen. It lies on the shelf.
    [[nodiscard]] const domain::Claim* selectedClaim() const;
    /// A button for it stands beside the tabs.
    void addProvenance(QAction* action);
    [[nodiscard]] ClaimChecker& checker() { return *m_checker; }
    [[nodiscard]] ClaimPane& pane() { return *m_pane; }

Q_SIGNALS:
    void showClaimAsked(const filingscape::domain::Claim& claim);
    /// Another claim is chosen, or another part is on screen.
    void shownChanged();

private:
    QWidget* buildPrinted();
    void fillVerdicts();
    void filter();
    void showCurrent();

    Theme m_theme;
    std::shared_ptr<const session::FigureShelf> m_shelf;
    std::size_t m_edition = 0;
    session::ClaimListModel m_model;
    QHBoxLayout* m_head = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_parts = nullptr;
    QComboBox* m_verdicts = nullptr;
    QLineEdit* m_words = nullptr;
    PlainLabel* m_count = nullptr;
    QListView* m_list = nullptr;
    ClaimDelegate* m_delegate = nullptr;
    ClaimPane* m_pane = nullptr;
    ClaimChecker* m_checker = nullptr;
};

} // namespace filingscape::ui
