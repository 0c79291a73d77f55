// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <QString>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::io {

/// Where a field begins in its file; both from 1, columns in characters (code points).
struct CsvPosition {
    std::size_t line = 1;
    std::size_t column = 1;

    bool operator==(const CsvPosition&) const = default;
};

struct CsvField {
    std::string text; ///< valid UTF-8 without NUL, quotes taken off
    CsvPosition at;
};

using CsvRow = std::vector<CsvField>;

/// The project's own facts: RFC 4180, UTF-8, one header line, every row as long as the header. Immutable.
class CsvTable final
{
public:
    CsvTable(std::string file, CsvRow header, std::vector<CsvRow> rows);

    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const CsvRow& header() const { return m_header; }
    [[nodiscard]] const std::vector<CsvRow>& rows() const { return m_rows; }
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
    /// The positions of these columns, in this order; BadFact names the ones that are missing.
    [[nodiscard]] domain::Outcome<std::vector<std::size_t>> columns(
        std::initializer_list<std::string_view> names) const;
    /// A BadFact that points at a field.
    [[nodiscard]] domain::Error badFact(const CsvField& field, std::string what) const;

private:
    std::string m_file;
    CsvRow m_header;
    std::vector<CsvRow> m_rows;
};

/// Refuses with BadFact, line and column in `detail`: unbalanced quotes, text after a closing quote, a lone
/// carriage return, a row of another length than the header, defective UTF-8, NUL, a header with an empty or
/// repeated name, an empty file. A byte order mark at the start is skipped; lines end with LF or CRLF.
[[nodiscard]] domain::Outcome<CsvTable> parseCsv(std::string_view bytes, std::string file);

/// The same from a regular file of at most 64 MiB. Errors also: NotFound, NotReadable, TooLarge.
[[nodiscard]] domain::Outcome<CsvTable> readCsv(const QString& path);

} // namespace filingscape::io
