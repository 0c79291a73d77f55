// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <QFile>
#include <QString>

#include <memory>

namespace filingscape::io {

/// A file opened for reading. Anything but a regular file (folder, pipe, device, socket) is refused without
/// waiting for it; symbolic links are followed. Errors: NotFound, NotReadable.
[[nodiscard]] domain::Outcome<std::unique_ptr<QFile>> openRegular(const QString& path);

} // namespace filingscape::io
