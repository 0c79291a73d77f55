// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QList>

#include <array>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QSplitter;
class QTabBar;
QT_END_NAMESPACE

namespace filingscape::ui {

class ApplicantTable;
class FilingsView;
class PlainLabel;

/// Applicants and filings: one behind the other under tabs, or side by side where the window is wide. The
/// widgets stay the same, so that nothing chosen is lost on the way.
class TableArea final : public QWidget
{
    Q_OBJECT

public:
    TableArea(session::Explorer& explorer, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Where the edition has no single filings, a line that says so takes the place of the tables and no more
    /// room than it needs.
    void showEdition(const domain::Edition& edition);
    void showResult(const session::ResultPtr& result, bool isSettled);

Q_SIGNALS:
    /// As of ApplicantTable.
    void applicantClicked(quint32 applicant, bool extends);
    /// These too are wanted.
    void applicantsExtended(const std::vector<filingscape::domain::ApplicantId>& applicants);
    void applicantDoubleClicked(quint32 applicant);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void buildReason(const Theme& theme);
    void fitReason();

    QTabBar* m_tabs;
    QHBoxLayout* m_tabRow;
    QSplitter* m_splitter;
    QFrame* m_frame;
    QWidget* m_reason;
    PlainLabel* m_reasonTitle;
    PlainLabel* m_reasonText;
    std::array<QFrame*, 2> m_cards{};
    ApplicantTable* m_applicants;
    FilingsView* m_filings;
    bool m_isWide = false;
    bool m_hasTables = true;
    QList<int> m_sizes; ///< of the splitter around it, while there are no tables
};

} // namespace filingscape::ui
