// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <QByteArray>
#include <QString>

namespace filingscape::io {

/// The only writer of the program. Afterwards the path holds either all of `bytes` or exactly what it held
/// before. Small and big files alike are made whole in memory first and handed over at once.
///
/// A symbolic link at the path is refused, not followed and not replaced; so is anything that is not a
/// regular file. Permissions of an earlier file are kept. The folder must exist. Errors: DiskFull (no space,
/// quota or size limit), NotWritable; the sentence says what was kept. Any thread; two writers of one path at
/// once: the later one wins, whole.
[[nodiscard]] domain::Status writeWhole(const QString& path, const QByteArray& bytes);

/// All bytes of a regular file. Errors: NotFound, NotReadable, TooLarge (more than `maxBytes`).
[[nodiscard]] domain::Outcome<QByteArray> readWhole(const QString& path, qint64 maxBytes);

} // namespace filingscape::io
