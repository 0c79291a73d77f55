// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/figure_shelf.h"

#include <QAbstractListModel>

#include <optional>

namespace filingscape::session {

/// The printed claims of an edition of figures, all or those with a verdict and words.
class ClaimListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        VerdictRole = Qt::UserRole, ///< domain::Verdict as a number
        VerdictTextRole,
        WhereRole, ///< the article and its date
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::shared_ptr<const FigureShelf> shelf, std::size_t edition);
    /// Words are looked for in claim, article and reason; each has to occur.
    void setFilter(std::optional<domain::Verdict> verdict, const QString& words);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const domain::Claim* claimAt(int row) const;
    /// -1 where the filter leaves it out.
    [[nodiscard]] int rowOf(std::string_view claimId) const;
    [[nodiscard]] std::size_t claimCount() const { return m_shelf ? claims().size() : 0; }
    [[nodiscard]] std::size_t claimCount(domain::Verdict verdict) const;

private:
    [[nodiscard]] const std::vector<domain::Claim>& claims() const
    {
        return m_shelf->figures[m_edition].set.claims;
    }
    void choose();

    std::shared_ptr<const FigureShelf> m_shelf;
    std::size_t m_edition = 0;
    std::optional<domain::Verdict> m_verdict;
    QStringList m_words; ///< case-folded
    std::vector<std::size_t> m_rows; ///< positions among the claims
    QLocale m_locale;
};

} // namespace filingscape::session
