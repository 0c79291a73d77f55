// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/link_cursor.h"

#include <array>
#include <limits>
#include <utility>

namespace filingscape::store {

LinkCursor::LinkCursor(const Database& database, std::string_view sql, const RowIds& others)
    : m_database(database)
    , m_rows(database, sql)
    , m_others(others)
{
    m_filing = std::numeric_limits<std::int64_t>::min();
    advance();
}

bool LinkCursor::collect(std::int64_t filing, std::vector<std::uint32_t>& found)
{
    found.clear();
    if (!m_atEnd && m_filing < filing && !passForeignRows(filing))
        return false;
    while (!m_atEnd && m_filing == filing) {
        const auto position = m_others.positionOf(m_other);
        if (!position) {
            m_rows.refuse(
                "A filing refers to a place, technique or applicant that its edition does not have.");
            return false;
        }
        found.push_back(*position);
        advance();
    }
    return !failed();
}

bool LinkCursor::finish()
{
    return m_atEnd ? !failed() : passForeignRows(std::numeric_limits<std::int64_t>::max());
}

void LinkCursor::advance()
{
    if (!m_rows.next()) {
        m_atEnd = true;
        return;
    }
    const auto before = m_filing;
    std::array<std::int64_t, 2> row{};
    m_atEnd = !m_rows.integers(row);
    m_filing = row[0];
    m_other = row[1];
    if (m_filing < before) {
        m_rows.refuse("The rows of the database are not in the order of their key.");
        m_atEnd = true;
    }
}

bool LinkCursor::passForeignRows(std::int64_t before)
{
    while (!m_atEnd && m_filing < before) {
        const auto foreign = m_filing;
        if (!belongsToAnotherEdition(foreign)) {
            m_rows.refuse("The database refers to a filing that it does not have.");
            return false;
        }
        while (!m_atEnd && m_filing == foreign)
            advance();
    }
    return !failed();
}

bool LinkCursor::belongsToAnotherEdition(std::int64_t filing)
{
    if (!m_lookUp) {
        auto prepared = m_database.prepare("SELECT 1 FROM filing WHERE id = ?1");
        if (!prepared)
            return false;
        m_lookUp.emplace(std::move(prepared).value());
    }
    m_lookUp->reset();
    return m_lookUp->bind(1, filing).step() == Step::Row;
}

} // namespace filingscape::store
