// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_order.h"
#include "app/session/applicant_table_model.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>
#include <unordered_set>
#include <utility>

// How the rows of an applicant table come about and change into those of another moment.

namespace filingscape::session {

namespace {

std::uint64_t keyOf(const ApplicantRow& row)
{
    return row.applicant ? row.applicant->value : std::numeric_limits<std::uint64_t>::max();
}

std::unordered_set<std::uint64_t> keysOf(const std::vector<ApplicantRow>& rows)
{
    std::unordered_set<std::uint64_t> keys;
    for (const auto& row : rows)
        keys.insert(keyOf(row));
    return keys;
}

std::vector<domain::ApplicantId> applicantsOf(const std::vector<ApplicantRow>& rows)
{
    std::vector<domain::ApplicantId> ids;
    for (const auto& row : rows) {
        if (row.applicant)
            ids.push_back(*row.applicant);
    }
    return ids;
}

} // namespace

void ApplicantTableModel::relist(bool isSettled)
{
    const auto topBefore = m_trendTop;
    countApplicants(isSettled);
    takeRows(wantedRows(isSettled));
    if (m_trendTop != topBefore || m_headerAxis != m_result->axis) {
        m_headerAxis = m_result->axis;
        Q_EMIT headerDataChanged(Qt::Horizontal, Trend, Trend);
    }
    Q_EMIT listed();
}

void ApplicantTableModel::countApplicants(bool isSettled)
{
    m_withFilings.reset();
    if (auto* counting = engine();
        counting != nullptr && (isSettled || m_result->edition->rows <= mostFollowed))
        m_withFilings = counting->applicantsWithFilings(m_result->filter);
}

int ApplicantTableModel::ranked() const
{
    return m_result ? static_cast<int>(m_result->applicants.top.size()) : 0;
}

std::vector<ApplicantRow> ApplicantTableModel::wantedRows(bool isSettled)
{
    const bool showsFound = isFinding() && m_found;
    auto rows = showsFound ? foundRows() : rankedRows();
    const auto beyond = showsFound ? std::vector<ApplicantRow>{} : chosenBeyond(isSettled);
    rows.insert(rows.end(), beyond.begin(), beyond.end());
    m_hasChosenBeyond = !beyond.empty();
    scaleTrends(rows, isSettled);
    order(rows, isSettled);
    const auto& ranking = m_result->applicants;
    if (!showsFound && ranking.other.valueOr(1) > 0)
        rows.push_back({std::nullopt, ranking.other, domain::Count::unknown(), std::nullopt});
    return rows;
}

std::vector<ApplicantRow> ApplicantTableModel::rankedRows() const
{
    std::vector<ApplicantRow> rows;
    for (const auto& entry : m_result->applicants.top) {
        const bool isTie = !rows.empty() && entry.filings == rows.back().filings;
        const auto rank
            = isTie ? rows.back().rank : domain::Count(static_cast<std::int64_t>(rows.size()) + 1);
        rows.push_back({entry.applicant, entry.filings, rank, std::nullopt});
    }
    return rows;
}

/// What is chosen is seen: applicants of the filter that the ranking leaves out, with their true rank. While
/// a hand moves over very many filings the rank waits.
std::vector<ApplicantRow> ApplicantTableModel::chosenBeyond(bool isSettled) const
{
    const auto& chosen = m_result->filter.applicants;
    auto* counting = chosen ? engine() : nullptr;
    if (counting == nullptr)
        return {};
    const auto& top = m_result->applicants.top;
    std::vector<domain::ApplicantId> missing;
    for (const auto id : *chosen) {
        if (id.index() < m_result->edition->applicants.size() && missing.size() < mostFound
            && std::ranges::find(top, id, &domain::ApplicantCount::applicant) == top.end())
            missing.push_back(id);
    }
    const bool hasRanks = isSettled || m_result->edition->rows <= mostFollowed;
    const auto standings = hasRanks && !missing.empty() ? counting->standings(m_result->filter, missing)
                                                        : std::vector<domain::ApplicantStanding>{};
    std::vector<ApplicantRow> rows;
    for (const auto id : missing) {
        const auto found = std::ranges::find(standings, id, &domain::ApplicantStanding::applicant);
        if (found != standings.end())
            rows.push_back({id, found->filings, found->rank, std::nullopt});
        else
            rows.push_back({id, hasRanks ? domain::Count(0) : domain::Count::unknown(),
                domain::Count::unknown(), std::nullopt});
    }
    std::ranges::stable_sort(rows, {},
        [](const ApplicantRow& row) { return row.rank.valueOr(std::numeric_limits<std::int64_t>::max()); });
    return rows;
}

std::vector<ApplicantRow> ApplicantTableModel::foundRows()
{
    auto* counting = engine();
    auto standings = counting != nullptr ? counting->standings(m_result->filter, *m_found)
                                         : std::vector<domain::ApplicantStanding>{};
    m_foundWithFilings = static_cast<int>(standings.size());
    std::ranges::stable_sort(
        standings, [](const auto& a, const auto& b) { return a.rank.value() < b.rank.value(); });
    standings.resize(std::min<std::size_t>(standings.size(), mostFound));
    std::vector<ApplicantRow> rows;
    rows.reserve(standings.size());
    for (const auto& standing : standings)
        rows.push_back({standing.applicant, standing.filings, standing.rank, std::nullopt});
    return rows;
}

void ApplicantTableModel::scaleTrends(const std::vector<ApplicantRow>& rows, bool isSettled)
{
    auto* counting = engine();
    const qint64 most
        = counting != nullptr ? counting->mostInOneYear(m_result->filter, applicantsOf(rows)) : 0;
    m_trendTop = isSettled ? most : std::max(m_trendTop, most);
}

void ApplicantTableModel::order(std::vector<ApplicantRow>& rows, bool isSettled) const
{
    if (!needsProfile(m_sortColumn)) {
        sortApplicants(rows, *m_result->edition, m_sortColumn, m_isDescending);
        return;
    }
    if (isSettled) {
        for (auto& row : rows)
            static_cast<void>(profileOf(row));
        sortApplicants(rows, *m_result->edition, m_sortColumn, m_isDescending);
        return;
    }
    const auto before = [this](const ApplicantRow& row) {
        const auto found = m_rowOf.find(row.applicant->value);
        return found == m_rowOf.end() ? static_cast<int>(m_rows.size()) : found->second;
    };
    std::ranges::stable_sort(rows, {}, before);
}

void ApplicantTableModel::takeRows(std::vector<ApplicantRow> wanted)
{
    removeRowsWithout(wanted);
    appendMissing(wanted);
    arrangeAs(std::move(wanted));
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int row = 0; row < rowCount(); ++row) {
        const auto parent = index(row, 0);
        if (const int names = rowCount(parent); names > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(names - 1, ColumnCount - 1, parent));
    }
}

void ApplicantTableModel::removeRowsWithout(const std::vector<ApplicantRow>& wanted)
{
    const auto kept = keysOf(wanted);
    for (auto end = m_rows.size(); end > 0;) {
        auto first = end;
        while (first > 0 && !kept.contains(keyOf(m_rows[first - 1])))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        for (auto row = first; row < end; ++row) {
            if (const auto applicant = m_rows[row].applicant)
                m_names.forget(*applicant);
        }
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
            m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        numberRows();
        endRemoveRows();
        end = first;
    }
}

void ApplicantTableModel::appendMissing(const std::vector<ApplicantRow>& wanted)
{
    const auto present = keysOf(m_rows);
    std::vector<ApplicantRow> missing;
    std::ranges::copy_if(wanted, std::back_inserter(missing),
        [&present](const ApplicantRow& row) { return !present.contains(keyOf(row)); });
    if (missing.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(missing.size()) - 1);
    m_rows.insert(m_rows.end(), missing.begin(), missing.end());
    numberRows();
    endInsertRows();
}

/// The same rows in another order, with other values.
void ApplicantTableModel::arrangeAs(std::vector<ApplicantRow> wanted)
{
    if (std::ranges::equal(m_rows, wanted, [](const auto& a, const auto& b) { return a.isOf(b); })) {
        m_rows = std::move(wanted);
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = persistentIndexList();
    std::vector<std::optional<domain::ApplicantId>> applicants;
    for (const auto& index : before)
        applicants.push_back(applicantAt(index));
    m_rows = std::move(wanted);
    numberRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto& old = before[i];
        const auto& applicant = applicants[static_cast<std::size_t>(i)];
        if (old.internalId() != 0)
            after << old; // a name goes with its applicant
        else
            after << createIndex(
                applicant ? m_rowOf.at(applicant->value) : rowCount() - 1, old.column(), quintptr{0});
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ApplicantTableModel::numberRows()
{
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].applicant)
            m_rowOf[m_rows[row].applicant->value] = static_cast<int>(row);
    }
}

const domain::ApplicantProfile* ApplicantTableModel::profileOf(ApplicantRow& row) const
{
    auto* counting = row.profile || !row.applicant ? nullptr : engine();
    if (counting != nullptr)
        row.profile = counting->profiles(m_result->filter, std::span(&*row.applicant, 1)).front();
    return row.profile ? &*row.profile : nullptr;
}

} // namespace filingscape::session
