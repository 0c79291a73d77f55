// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace filingscape::domain {

/// What kind of failure it was; the words for a person are made from it where they are shown.
enum class ErrorCode {
    WrongUsage, ///< the request itself cannot be answered
    NotFound, ///< no such file
    NotReadable, ///< a file is there but cannot be read
    NotWritable, ///< a file or folder cannot be written
    DiskFull, ///< no space or quota left; what was there before is whole
    NotADatabase, ///< not an SQLite file, or not a regular file
    Damaged, ///< an SQLite file whose pages or values are broken
    ForeignSchema, ///< a sound database that is not an edition file
    NewerVersion, ///< written by a later Filingscape
    TooLarge, ///< beyond the stated bounds of time, memory or size
    BadFact, ///< a line of a facts or rules file is defective
    Internal, ///< a fault of this program
};

/// `what` is one plain English sentence without the file name; `detail` is for the log (SQL, line, errno).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string what;
    std::string file;
    std::string detail;

    bool operator==(const Error&) const = default;
};

/// A value or the reason why there is none. Never both, never neither.
template <class T> class [[nodiscard]] Outcome
{
public:
    Outcome(T value)
        : m_state{std::in_place_index<0>, std::move(value)}
    {
    }
    Outcome(Error error)
        : m_state{std::in_place_index<1>, std::move(error)}
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done {
    bool operator==(const Done&) const = default;
};

/// For work whose only result is that it was done.
using Status = Outcome<Done>;

} // namespace filingscape::domain
