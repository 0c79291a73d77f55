// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/row_ids.h"
#include "app/store/row_reader.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace filingscape::store {

/// Walks a link table (filing_id, other_id), ordered by filing_id, in step with filings whose ids rise.
class LinkCursor final
{
public:
    /// `sql` answers filing_id and other_id.
    LinkCursor(const Database& database, std::string_view sql, const RowIds& others);

    [[nodiscard]] domain::Status status() const { return m_rows.status(); }
    [[nodiscard]] bool failed() const { return m_rows.failed(); }

    /// Puts the positions of everything linked to `filing` into `found`. False where the table is defective.
    [[nodiscard]] bool collect(std::int64_t filing, std::vector<std::uint32_t>& found);
    /// Checks what is left after the last filing.
    [[nodiscard]] bool finish();

private:
    void advance();
    [[nodiscard]] bool passForeignRows(std::int64_t before);
    [[nodiscard]] bool belongsToAnotherEdition(std::int64_t filing);

    const Database& m_database;
    RowReader m_rows;
    const RowIds& m_others;
    std::optional<Statement> m_lookUp;
    bool m_atEnd = false;
    std::int64_t m_filing = 0;
    std::int64_t m_other = 0;
};

} // namespace filingscape::store
