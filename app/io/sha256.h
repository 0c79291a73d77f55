// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <QCryptographicHash>
#include <QString>

#include <string>
#include <string_view>

namespace filingscape::io {

/// SHA-256 of bytes that come bit by bit; text is lower-case hexadecimal, 64 characters.
class Sha256 final
{
public:
    /// The sum of all bytes added so far.
    [[nodiscard]] std::string hex() const;

    void add(std::string_view bytes);

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

[[nodiscard]] std::string sha256Hex(std::string_view bytes);

/// Of a regular file of any size, read in pieces. Errors: NotFound, NotReadable.
[[nodiscard]] domain::Outcome<std::string> sha256OfFile(const QString& path);

} // namespace filingscape::io
