// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/edition_catalogue.h"
#include "app/session/explorer.h"
#include "ui/style/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace filingscape::ui {

class ChartArea;
class ContractBar;
class EmptyState;
class FilterPanel;
class TableArea;

/// The page of one edition that can be counted: contract above, filters left, charts and tables. It shows
/// results and sends edits; it counts nothing.
class ExplorePage final : public QWidget
{
    Q_OBJECT

public:
    ExplorePage(session::Explorer& explorer, const session::EditionCatalogue& catalogue, const Theme& theme,
        QWidget* parent);

    [[nodiscard]] ChartArea& charts() { return *m_charts; }
    /// The row of the contract; what belongs to it may be put at its end.
    [[nodiscard]] QHBoxLayout& contractRow() { return *m_contractRow; }

    void setTheme(const Theme& theme);
    void showEdition();
    void showResult(const session::ResultPtr& result, bool isSettled);

private:
    void connectTables();

    session::Explorer& m_explorer;
    QHBoxLayout* m_contractRow;
    ContractBar* m_contract;
    FilterPanel* m_filters;
    ChartArea* m_charts;
    TableArea* m_tables;
    EmptyState* m_empty;
};

} // namespace filingscape::ui
