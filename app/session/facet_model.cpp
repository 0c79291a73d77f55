// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/facet_model.h"

#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"
#include "app/io/plain_text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace filingscape::session {

FacetModel::FacetModel(Facet facet, QObject* parent)
    : QAbstractListModel(parent)
    , m_facet(facet)
{
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_result)
        return {};
    const auto id = m_rows[static_cast<std::size_t>(index.row())];
    const auto filings = counts().counts[id];
    switch (role) {
    case Qt::DisplayRole:
        return io::isolated(name(id));
    case Qt::ToolTipRole:
        return io::toolTipText(name(id) == key(id) ? name(id) : tr("%1 (%2)").arg(name(id), key(id)));
    case Qt::CheckStateRole:
        return isChosen(id) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(
            name(id), figure::unitCount(filings, m_result->edition->unit, m_locale, unitsPerFiling()));
    case IdRole:
        return id;
    case KeyRole:
        return key(id);
    case FilingsRole:
        return static_cast<qlonglong>(filings.valueOr(-1));
    case FilingsTextRole:
        return figure::countText(filings, m_locale, unitsPerFiling());
    case FractionRole: {
        std::int64_t top = 1;
        for (auto entry = firstEntry(); entry < counts().counts.size(); ++entry)
            top = std::max(top, counts().counts[entry].valueOr(0));
        return static_cast<double>(filings.valueOr(0)) / static_cast<double>(top);
    }
    case HasFilingsRole:
        return filings.valueOr(1) > 0;
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !m_result)
        return false;
    const auto id = m_rows[static_cast<std::size_t>(index.row())];
    if ((value.toInt() == Qt::Checked) != isChosen(id))
        Q_EMIT tickAsked(id);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

bool FacetModel::hasChosen() const
{
    if (!m_result)
        return false;
    return m_facet == Facet::Places ? m_result->filter.places.has_value()
                                    : m_result->filter.techniques.has_value();
}

void FacetModel::setResult(const std::shared_ptr<const domain::Result>& result, bool isSettled)
{
    const bool isOtherEdition = !m_result || m_result->edition != result->edition;
    if (isOtherEdition) {
        // Whoever looks while the model says that it is about to change sees the old edition whole.
        beginResetModel();
        m_result = result;
        m_wholeEdition.clear();
        for (const auto count : counts().counts)
            m_wholeEdition.push_back(count.valueOr(0));
        m_rows = wantedOrder();
        endResetModel();
        return;
    }
    m_result = result;
    if (isSettled)
        reorder();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void FacetModel::setFindText(const QString& text)
{
    if (text == m_findText)
        return;
    m_findText = text;
    relist();
}

void FacetModel::setLocale(const QLocale& locale)
{
    m_locale = locale;
    relist();
}

const domain::FacetCounts& FacetModel::counts() const
{
    return m_facet == Facet::Places ? m_result->places : m_result->techniques;
}

/// The total of application fields is what they are parts of and not one of them.
std::uint32_t FacetModel::firstEntry() const
{
    return m_facet == Facet::Techniques && m_result && figure::hasFields(*m_result->edition) ? 1 : 0;
}

std::int64_t FacetModel::unitsPerFiling() const
{
    return m_facet == Facet::Techniques ? m_result->unitsPerFiling : 1;
}

bool FacetModel::isChosen(std::uint32_t id) const
{
    const auto& filter = m_result->filter;
    return m_facet == Facet::Places ? filter.places && filter.places->contains({id})
                                    : filter.techniques && filter.techniques->contains({id});
}

QString FacetModel::name(std::uint32_t id) const
{
    const auto& edition = *m_result->edition;
    return QString::fromStdString(
        m_facet == Facet::Places ? edition.places[id].name : edition.techniques[id].name);
}

QString FacetModel::key(std::uint32_t id) const
{
    const auto& edition = *m_result->edition;
    return QString::fromStdString(
        m_facet == Facet::Places ? edition.places[id].code : edition.techniques[id].key);
}

std::vector<std::uint32_t> FacetModel::wantedOrder() const
{
    std::vector<std::uint32_t> ids;
    for (auto id = firstEntry(); id < m_wholeEdition.size(); ++id) {
        if (m_findText.isEmpty() || name(id).contains(m_findText, Qt::CaseInsensitive)
            || key(id).contains(m_findText, Qt::CaseInsensitive))
            ids.push_back(id);
    }
    std::ranges::stable_sort(ids, [this](std::uint32_t a, std::uint32_t b) {
        if (isChosen(a) != isChosen(b))
            return isChosen(a);
        const auto inA = counts().counts[a].valueOr(0);
        const auto inB = counts().counts[b].valueOr(0);
        return inA != inB ? inA > inB : m_wholeEdition[a] > m_wholeEdition[b];
    });
    return ids;
}

/// The same entries in another order: whoever holds one of them keeps it.
void FacetModel::reorder()
{
    auto wanted = wantedOrder();
    if (wanted == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged();
    QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const auto& held : before) {
        const auto id = m_rows[static_cast<std::size_t>(held.row())];
        after << index(static_cast<int>(std::ranges::find(wanted, id) - wanted.begin()));
    }
    m_rows = std::move(wanted);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void FacetModel::relist()
{
    beginResetModel();
    m_rows = m_result ? wantedOrder() : std::vector<std::uint32_t>{};
    endResetModel();
}

} // namespace filingscape::session
