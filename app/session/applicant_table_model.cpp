// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_table_model.h"

#include "app/figure/numbers.h"
#include "app/io/plain_text.h"
#include "app/session/filing_text.h"

namespace filingscape::session {

ApplicantTableModel::ApplicantTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

int ApplicantTableModel::rowsFor(const domain::Result& result) const
{
    const auto applicants = static_cast<int>(result.applicants.top.size());
    return result.applicants.other.valueOr(1) > 0 ? applicants + 1 : applicants;
}

int ApplicantTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ApplicantTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApplicantTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_result)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto& ranking = m_result->applicants;
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (row >= ranking.top.size())
        return otherRow(index.column(), role);
    const auto& entry = ranking.top[row];
    const auto& applicant = m_result->edition->applicants[entry.applicant.index()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Rank:
            return m_locale.toString(m_ranks[row]);
        case Name:
            return shownName(applicant);
        case Filings:
            return figure::countText(entry.filings, m_locale);
        case Share:
            return figure::shareText(entry.filings, ranking.filings, m_locale);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == Name ? io::toolTipText(shownName(applicant)) : QVariant();
    case FilingsRole:
        return static_cast<qlonglong>(entry.filings.valueOr(-1));
    case FractionRole:
        return static_cast<double>(entry.filings.valueOr(0))
            / static_cast<double>(ranking.top.front().filings.valueOr(1));
    case NativeNameRole:
        return QString::fromStdString(applicant.native);
    case HarmonisedNameRole:
        return QString::fromStdString(applicant.name);
    case IdRole:
        return entry.applicant.value;
    case IsChosenRole:
        return m_result->filter.applicants && m_result->filter.applicants->contains(entry.applicant);
    case IsOtherRole:
        return false;
    default:
        return {};
    }
}

QVariant ApplicantTableModel::otherRow(int column, int role) const
{
    const auto& ranking = m_result->applicants;
    if (role == IsOtherRole)
        return true;
    if (role == FilingsRole)
        return static_cast<qlonglong>(ranking.other.valueOr(-1));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return ranking.top.empty()
            ? tr("Filings without an applicant")
            : tr("Other: filings with none of these %n", nullptr, static_cast<int>(ranking.top.size()));
    case Filings:
        return figure::countText(ranking.other, m_locale);
    case Share:
        return figure::shareText(ranking.other, ranking.filings, m_locale);
    default:
        return {};
    }
}

QVariant ApplicantTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Name ? Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter)
                                                   : Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Name:
        return tr("Applicant");
    case Filings:
        return tr("Filings");
    case Share:
        return tr("Share");
    default:
        return {};
    }
}

void ApplicantTableModel::setResult(const std::shared_ptr<const domain::Result>& result)
{
    // What listeners hold true: rows that come or go change no others. So surplus rows go while the old
    // result still stands, and further ones come when the new one already does.
    const int wanted = rowsFor(*result);
    if (wanted < m_rows) {
        beginRemoveRows({}, wanted, m_rows - 1);
        m_rows = wanted;
        endRemoveRows();
    }
    m_result = result;
    m_ranks.clear();
    const auto& top = result->applicants.top;
    for (std::size_t row = 0; row < top.size(); ++row) {
        const bool isTie = row > 0 && top[row].filings == top[row - 1].filings;
        m_ranks.push_back(isTie ? m_ranks.back() : static_cast<int>(row) + 1);
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    if (wanted > m_rows) {
        beginInsertRows({}, m_rows, wanted - 1);
        m_rows = wanted;
        endInsertRows();
    }
}

void ApplicantTableModel::setLocale(const QLocale& locale)
{
    m_locale = locale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace filingscape::session
