// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/store/watch.h"

#include <QString>

#include <cstdint>
#include <memory>

class QTemporaryDir;

namespace filingscape::store {

/// A copy of a database with its logs, in a folder that nobody else can read and that goes with it.
struct PrivateCopy {
    std::shared_ptr<QTemporaryDir> folder;
    QString file;
};

/// True if the file has a write-ahead log, or is of the kind that SQLite would make one for while reading.
/// Errors: NotReadable, also where something else than a file lies in the place of a log.
[[nodiscard]] domain::Outcome<bool> needsPrivateCopy(const QString& file);

/// Errors: NotReadable; TooLarge beyond `bytes` in all or when the watch is over; DiskFull, NotWritable.
[[nodiscard]] domain::Outcome<PrivateCopy> copyPrivately(
    const QString& file, std::int64_t bytes, const Watch& watch);

} // namespace filingscape::store
