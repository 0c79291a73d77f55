// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace filingscape::store {

enum class StoredType { Integer, Real, Text, Blob, Null };

enum class Step {
    Row, ///< a row can be read
    Done, ///< there are no more rows
    Failed, ///< error() says why; the rows read so far are not all
};

/// What stands for NULL where numbers are read in bulk.
inline constexpr std::int64_t nullInteger = std::numeric_limits<std::int64_t>::min();

/// One prepared statement of one connection, on that connection's thread. Parameters count from 1 and are
/// kept until bound anew, columns count from 0. A value is read only as the type it is stored as: nothing is
/// converted, so a file cannot pass a text off as a number.
class Statement final
{
public:
    [[nodiscard]] static domain::Outcome<Statement> prepare(sqlite3* connection, std::string_view sql);

    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) noexcept = default;
    ~Statement() = default;

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] StoredType typeOf(int column) const;
    [[nodiscard]] bool isNull(int column) const { return typeOf(column) == StoredType::Null; }
    [[nodiscard]] std::optional<std::int64_t> integer(int column) const;
    [[nodiscard]] std::optional<double> real(int column) const;
    /// The first columns at once, for long walks: NULL becomes nullInteger, false if one is something else.
    [[nodiscard]] bool integers(std::span<std::int64_t> values) const;
    /// The bytes as stored, perhaps not UTF-8; valid until the next step() or reset().
    [[nodiscard]] std::optional<std::string_view> text(int column) const;
    [[nodiscard]] domain::Error error() const;

    /// A value that cannot be bound makes the next step() fail.
    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, std::string_view text);
    Statement& bindNull(int parameter);
    [[nodiscard]] Step step();
    void reset();
    /// Runs a statement without rows once and makes it ready for the next time.
    [[nodiscard]] domain::Status run();

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };

    explicit Statement(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }
    void note(int bindCode);

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_bindCode = 0;
};

} // namespace filingscape::store
