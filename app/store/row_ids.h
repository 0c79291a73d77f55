// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace filingscape::store {

class Database;

/// The ids that one edition's rows have in a table, and their positions. Ids without gaps, as the builder
/// gives them, are only a first one and a number: a million need no reading.
class RowIds final
{
public:
    RowIds() = default;
    /// `table` is a table with id and edition_id that is known to have `expected` rows of the edition.
    /// Damaged if it has another number.
    [[nodiscard]] static domain::Outcome<RowIds> read(
        const Database& database, std::string_view table, std::int64_t editionId, std::size_t expected);

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// `position` < size().
    [[nodiscard]] std::int64_t at(std::size_t position) const
    {
        return m_ids.empty() ? m_first + static_cast<std::int64_t>(position) : m_ids[position];
    }
    [[nodiscard]] std::optional<std::uint32_t> positionOf(std::int64_t id) const;

private:
    std::int64_t m_first = 0;
    std::size_t m_size = 0;
    std::vector<std::int64_t> m_ids; ///< empty where there are no gaps
};

/// The ids behind the names of one edition.
struct CatalogueIds {
    RowIds lists;
    RowIds places;
    RowIds techniques;
    RowIds applicants;

    /// Damaged where a table has another number of rows than the edition's catalogue.
    [[nodiscard]] static domain::Outcome<CatalogueIds> read(
        const Database& database, const domain::Edition& edition, std::int64_t editionId);
};

} // namespace filingscape::store
