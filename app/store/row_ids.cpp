// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/row_ids.h"

#include "app/store/row_reader.h"

#include <algorithm>
#include <string>
#include <utility>

namespace filingscape::store {

namespace {

/// The first id in one direction; the plus keeps the planner from sorting an index of something else.
domain::Outcome<std::int64_t> endOf(
    const Database& database, std::string_view table, std::int64_t editionId, std::string_view direction)
{
    RowReader row(database,
        std::string("SELECT id FROM ")
            .append(table)
            .append(" WHERE +edition_id = ?1 ORDER BY id ")
            .append(direction)
            .append(" LIMIT 1"));
    row.bind(1, editionId);
    const auto id = row.next() ? row.integer(0) : 0;
    if (row.failed())
        return row.status().error();
    return id;
}

} // namespace

domain::Outcome<RowIds> RowIds::read(
    const Database& database, std::string_view table, std::int64_t editionId, std::size_t expected)
{
    RowIds found;
    found.m_size = expected;
    if (expected == 0)
        return found;
    const auto first = endOf(database, table, editionId, "ASC");
    if (!first)
        return first.error();
    const auto last = endOf(database, table, editionId, "DESC");
    if (!last)
        return last.error();
    found.m_first = first.value();
    const auto span = static_cast<std::uint64_t>(last.value()) - static_cast<std::uint64_t>(first.value());
    if (span == expected - 1)
        return found;

    RowReader row(
        database, std::string("SELECT id FROM ").append(table).append(" WHERE edition_id = ?1 ORDER BY id"));
    row.bind(1, editionId);
    while (row.next() && found.m_ids.size() <= expected)
        found.m_ids.push_back(row.integer(0));
    if (!row.failed() && found.m_ids.size() != expected)
        row.refuse("The file changed while it was read.");
    if (row.failed())
        return row.status().error();
    return found;
}

std::optional<std::uint32_t> RowIds::positionOf(std::int64_t id) const
{
    if (m_size == 0)
        return std::nullopt;
    if (m_ids.empty()) {
        const auto offset = static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(m_first);
        return offset < m_size ? std::optional(static_cast<std::uint32_t>(offset)) : std::nullopt;
    }
    const auto found = std::ranges::lower_bound(m_ids, id);
    if (found == m_ids.end() || *found != id)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - m_ids.begin());
}

domain::Outcome<CatalogueIds> CatalogueIds::read(
    const Database& database, const domain::Edition& edition, std::int64_t editionId)
{
    CatalogueIds found;
    const auto take = [&](std::string_view table, std::size_t size, RowIds& into) -> domain::Status {
        auto ids = RowIds::read(database, table, editionId, size);
        if (!ids)
            return ids.error();
        into = std::move(ids).value();
        return domain::Done{};
    };
    for (const auto& status : {take("result_list", edition.lists.size(), found.lists),
             take("place", edition.places.size(), found.places),
             take("technique", edition.techniques.size(), found.techniques),
             take("applicant", edition.applicants.size(), found.applicants)}) {
        if (!status)
            return status.error();
    }
    return found;
}

} // namespace filingscape::store
