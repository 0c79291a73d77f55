// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/store/database.h"
#include "app/store/watch.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>

namespace filingscape::store {

/// What a file that somebody else made may cost.
struct UntrustedLimits {
    std::int64_t fileBytes = 64LL << 30;
    std::int64_t copyBytes = 2LL << 30; ///< of a file that can only be read from a copy, with its logs
    std::int64_t heapBytes = 256LL << 20; ///< of all SQLite connections of the process together
    /// For opening and checking, and more for each gigabyte of the file.
    std::chrono::milliseconds time{1500};
    std::chrono::milliseconds timePerGigabyte{15'000};
};

/// Opens any file but the installed ones. The file is never written to, and nothing is left beside it: one
/// with an unfinished log (WAL, hot journal) is copied to a private folder that lives as long as the
/// connection. Names that SQLite takes for a URI are file names like others; links are followed.
/// The connection reads only; its pages and tables are checked, its values are for those who read them.
/// `watch` bounds this call, which starts it, and every later question to the connection: once its time is
/// over, those that take more than a moment end as TooLarge until allow() is called. Without one the time of
/// the limits is for all. Errors: NotFound, NotReadable, NotADatabase, Damaged, ForeignSchema, NewerVersion,
/// TooLarge (size, memory or time, or the watch was cancelled), DiskFull or NotWritable for the copy.
[[nodiscard]] domain::Outcome<Database> openUntrusted(
    const QString& path, const UntrustedLimits& limits = {}, std::shared_ptr<Watch> watch = {});

} // namespace filingscape::store
