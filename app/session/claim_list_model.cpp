// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_list_model.h"

#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/claim_words.h"

#include <algorithm>
#include <utility>

namespace filingscape::session {

void ClaimListModel::show(std::shared_ptr<const FigureShelf> shelf, std::size_t edition)
{
    beginResetModel();
    m_shelf = std::move(shelf);
    m_edition = edition;
    choose();
    endResetModel();
}

void ClaimListModel::setFilter(std::optional<domain::Verdict> verdict, const QString& words)
{
    beginResetModel();
    m_verdict = verdict;
    m_words = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    choose();
    endResetModel();
}

void ClaimListModel::choose()
{
    m_rows.clear();
    if (!m_shelf)
        return;
    for (std::size_t i = 0; i < claims().size(); ++i) {
        const auto& claim = claims()[i];
        const auto text = io::fromUtf8(claim.words + ' ' + claim.article + ' ' + claim.reason).toCaseFolded();
        const bool hasWords
            = std::ranges::all_of(m_words, [&text](const QString& word) { return text.contains(word); });
        if (hasWords && (!m_verdict || claim.verdict == *m_verdict))
            m_rows.push_back(i);
    }
}

int ClaimListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClaimListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& claim = claims()[m_rows[static_cast<std::size_t>(index.row())]];
    const auto words = io::visible(claim.words);
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3").arg(words, verdictWords(claim.verdict), printedWhere(claim, m_locale));
    case Qt::ToolTipRole:
        return io::toolTipText(words);
    case VerdictRole:
        return static_cast<int>(claim.verdict);
    case VerdictTextRole:
        return verdictWords(claim.verdict);
    case WhereRole:
        return printedWhere(claim, m_locale);
    default:
        return {};
    }
}

const domain::Claim* ClaimListModel::claimAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &claims()[m_rows[static_cast<std::size_t>(row)]];
}

int ClaimListModel::rowOf(std::string_view claimId) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&](std::size_t claim) { return claims()[claim].id == claimId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::size_t ClaimListModel::claimCount(domain::Verdict verdict) const
{
    return m_shelf ? static_cast<std::size_t>(std::ranges::count(claims(), verdict, &domain::Claim::verdict))
                   : 0;
}

} // namespace filingscape::session
