// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "app/figure/numbers.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/applicant_table_model.h"
#include "app/session/applicant_text.h"
#include "app/session/filing_text.h"

#include <algorithm>

// What the cells of an applicant table say.

namespace filingscape::session {

namespace {

/// A name as filed can be any text of a foreign file.
constexpr qsizetype mostShown = 1024;

/// Text to the left, numbers to the right, header and cells alike.
QVariant alignmentOf(int column)
{
    using Column = ApplicantTableModel::Column;
    const bool isText = column == Column::Name || column == Column::Offices || column == Column::Trend;
    return QVariant::fromValue(
        isText ? Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) : Qt::AlignRight | Qt::AlignVCenter);
}

QString shownNameAsFiled(const std::string& name)
{
    return io::isolated(io::cutForDisplay(io::fromUtf8(name), mostShown));
}

QString yearText(const domain::ApplicantProfile* profile, bool isFirst)
{
    if (profile == nullptr || !profile->years)
        return {};
    return QString::number(isFirst ? profile->years->first : profile->years->last);
}

} // namespace

QVariant ApplicantTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_result)
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (index.internalId() != 0) {
        const domain::ApplicantId applicant{static_cast<std::uint32_t>(index.internalId() - 1)};
        return nameData(applicant, index.row(), column, role);
    }
    return rowData(m_rows[static_cast<std::size_t>(index.row())], column, role);
}

QVariant ApplicantTableModel::rowData(ApplicantRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::AccessibleTextRole:
        return cellWords(row, column);
    case Qt::ToolTipRole: {
        const auto text = toolTip(row, column);
        return text.isEmpty() ? QVariant() : io::toolTipOfShown(text);
    }
    case FilingsRole:
        return static_cast<qlonglong>(row.filings.valueOr(-1));
    case IsOtherRole:
    case IsQuietRole:
        return !row.applicant;
    case IsNameRole:
        return false;
    default:
        break;
    }
    if (!row.applicant)
        return {};
    const auto& applicant = m_result->edition->applicants[row.applicant->index()];
    switch (role) {
    case FractionRole:
        return fractionOf(row.filings);
    case NativeNameRole:
        return io::fromUtf8(applicant.native);
    case HarmonisedNameRole:
        return io::fromUtf8(applicant.name);
    case IdRole:
        return row.applicant->value;
    case IsChosenRole:
        return m_result->filter.applicants && m_result->filter.applicants->contains(*row.applicant);
    case TrendRole:
        if (const auto* profile = profileOf(row))
            return QVariant::fromValue(trendOf(*m_result, *profile, m_trendTop));
        return {};
    default:
        return {};
    }
}

QString ApplicantTableModel::cellText(ApplicantRow& row, int column) const
{
    switch (column) {
    case Rank:
        return row.rank.isKnown() ? figure::countText(row.rank, m_locale) : QString();
    case Name:
        return row.applicant ? shownName(m_result->edition->applicants[row.applicant->index()]) : restWords();
    case Filings:
        return figure::countText(row.filings, m_locale, m_result->unitsPerFiling);
    case Share:
        return figure::shareText(
            row.filings, m_result->applicants.filings, m_locale, m_result->unitsPerFiling);
    case First:
    case Last:
        return yearText(profileOf(row), column == First);
    case Offices:
        if (const auto* profile = profileOf(row))
            return placesText(*m_result->edition, *profile, m_locale);
        return {};
    default:
        return {};
    }
}

/// For those who hear a cell and do not see the header above it.
QString ApplicantTableModel::cellWords(ApplicantRow& row, int column) const
{
    auto text = cellText(row, column);
    const auto* profile = profileOf(row);
    switch (column) {
    case Rank:
        return row.rank.isKnown() ? tr("Rank %1").arg(text) : QString();
    case Name:
        return m_result->filter.applicants && row.applicant
                && m_result->filter.applicants->contains(*row.applicant)
            ? tr("%1, part of the filter").arg(text)
            : text;
    case Filings:
        return row.filings == domain::Count(1) && m_result->unitsPerFiling == 1 ? tr("1 filing")
                                                                                : tr("%1 filings").arg(text);
    case Share:
        return tr("%1 of %2 filings").arg(text, figure::countText(m_result->applicants.filings, m_locale));
    case Trend:
        return profile == nullptr ? QString()
                                  : trendWords(trendOf(*m_result, *profile, m_trendTop), *profile, m_locale);
    case First:
        return text.isEmpty() ? text : tr("First year %1").arg(text);
    case Last:
        return text.isEmpty() ? text : tr("Last year %1").arg(text);
    case Offices:
        return profile == nullptr ? QString() : placesWords(*m_result->edition, *profile, m_locale);
    default:
        return text;
    }
}

QString ApplicantTableModel::toolTip(ApplicantRow& row, int column) const
{
    if (!row.applicant)
        return column == Name ? restWords() : QString();
    switch (column) {
    case Name:
        return cellText(row, Name);
    case Trend:
    case Offices:
        return cellWords(row, column);
    default:
        return {};
    }
}

QString ApplicantTableModel::restWords() const
{
    const auto listed = static_cast<int>(m_result->applicants.top.size());
    if (m_hasChosenBeyond && listed > 0 && m_result->unitsPerFiling == 1)
        return tr("Other: filings with none of the %n with most", nullptr, listed);
    if (listed > 0 && m_result->unitsPerFiling != 1)
        return tr("Other: what these %n leave of all filings", nullptr, listed);
    return listed == 0 ? tr("Filings without an applicant")
                       : tr("Other: filings with none of these %n", nullptr, listed);
}

double ApplicantTableModel::fractionOf(domain::Count filings) const
{
    const auto& top = m_result->applicants.top;
    const auto most = top.empty() ? filings : top.front().filings;
    return static_cast<double>(filings.valueOr(0))
        / static_cast<double>(std::max<qint64>(1, most.valueOr(1)));
}

QVariant ApplicantTableModel::nameData(domain::ApplicantId applicant, int line, int column, int role) const
{
    const auto* name = m_names.name(applicant, line);
    const auto filings = name == nullptr || (role == Qt::DisplayRole && column != Filings)
        ? domain::Count::unknown()
        : m_names.filings(m_result, applicant, line);
    QString shown;
    if (name != nullptr)
        shown = name->empty() ? tr("(no name)") : shownNameAsFiled(*name);
    else if (m_names.isRead(applicant))
        shown = tr("%n further names", nullptr, m_names.furtherNames(applicant));
    else
        shown = tr("Reading the names as filed…");
    switch (role) {
    case Qt::DisplayRole:
        if (column == Filings && name != nullptr)
            return figure::countText(filings, m_locale);
        return column == Name ? shown : QString();
    case Qt::AccessibleTextRole:
        if (column == Name)
            return name == nullptr ? shown : tr("filed as %1").arg(shown);
        if (column != Filings || name == nullptr)
            return QString();
        return filings == domain::Count(1) ? tr("1 filing")
                                           : tr("%1 filings").arg(figure::countText(filings, m_locale));
    case Qt::ToolTipRole:
        return column == Name ? io::toolTipOfShown(shown) : QVariant();
    case FilingsRole:
        return static_cast<qlonglong>(filings.valueOr(-1));
    case FractionRole:
        return fractionOf(filings);
    case IsQuietRole:
        return filings.valueOr(0) == 0;
    case IsNameRole:
        return true;
    case NameAsFiledRole:
        return name == nullptr ? QVariant() : io::fromUtf8(*name);
    case IsOtherRole:
    case IsChosenRole:
        return false;
    default:
        return {};
    }
}

QVariant ApplicantTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignmentOf(section);
    case Qt::InitialSortOrderRole: {
        const bool startsLow = section == Rank || section == Name || section == First;
        return static_cast<int>(startsLow ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    case Qt::ToolTipRole:
        return io::toolTipText(headerToolTip(section));
    case Qt::AccessibleDescriptionRole:
        return headerToolTip(section);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (section) {
    case Rank:
        return tr("Rank");
    case Name:
        return tr("Applicant");
    case Filings:
        return tr("Filings");
    case Share:
        return tr("Share");
    case Trend:
        return m_result && !m_result->byYear.empty() ? figure::yearsText(m_result->axis) : tr("By year");
    case First:
        return tr("First");
    case Last:
        return tr("Last");
    case Offices:
        return tr("Offices");
    default:
        return {};
    }
}

QString ApplicantTableModel::headerToolTip(int section) const
{
    const auto year = figure::yearWords(m_result ? m_result->filter.dateBasis : domain::DateBasis::Filing);
    const bool isShared = m_result && m_result->unitsPerFiling != 1;
    switch (section) {
    case Rank:
        return isShared ? tr("Rank by filings counted in fractions. Equal numbers share a rank.")
                        : tr("Rank by filings. Equal filings share a rank.");
    case Name:
        return tr("The name in its own script, then the harmonised name. Sorts by the harmonised name.");
    case Filings:
        return isShared
            ? tr("Filings that pass every filter but that of the applicants, counted in fractions: one "
                 "with k applicants counts 1/k for each. Years, offices and names as filed count "
                 "whole filings.")
            : tr("Filings that pass every filter but that of the applicants.");
    case Share:
        return isShared
            ? tr("Share, in the same fractions, of all filings that pass every filter but that of the "
                 "applicants.")
            : tr("Share of all filings that pass every filter but that of the applicants.");
    case Trend:
        return tr(
            "Filings per %1, every row on one scale from 0 to %2. Hollow years are not yet fully published; "
            "a line below marks the chosen years. Sorts by the highest year.")
            .arg(year, figure::countText(m_trendTop, m_locale));
    case First:
        return tr("The first %1 among these filings.").arg(year);
    case Last:
        return tr("The last %1 among these filings.").arg(year);
    case Offices:
        return tr("Offices with their filings, most first. Sorts by the number of offices.");
    default:
        return {};
    }
}

QString ApplicantTableModel::asTsv(const QModelIndexList& rows) const
{
    if (!m_result)
        return {};
    std::vector<ApplicantLine> lines;
    for (const auto& index : rows) {
        ApplicantLine line;
        const auto top = index.parent().isValid() ? index.parent() : index;
        auto& row = m_rows[static_cast<std::size_t>(top.row())];
        static_cast<void>(profileOf(row));
        line.row = &row;
        line.filings = row.filings;
        if (!row.applicant)
            line.restWords = restWords();
        if (top != index) {
            const auto* name = m_names.name(*row.applicant, index.row());
            if (name == nullptr)
                continue;
            line.nameAsFiled = *name;
            line.filings = m_names.filings(m_result, *row.applicant, index.row());
        }
        lines.push_back(std::move(line));
    }
    return lines.empty() ? QString() : applicantsAsTsv(*m_result, lines);
}

} // namespace filingscape::session
