// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filingscape::io {

/// A file name made from foreign text: one name inside its folder, never a path, on Linux, Windows and macOS.
/// Path separators, `* ? " < > | :`, controls, bidirectional and other invisible marks give way to a blank;
/// leading dots and hyphens, trailing dots and blanks go; device names such as NUL get an underscore.
/// At most 120 UTF-16 units and 240 bytes of UTF-8, so an ending such as ".csv" has room, cut between
/// characters; composed (NFC), so that what looks the same is the same name. Empty text gives the fallback,
/// which is treated likewise and must not come out empty.
[[nodiscard]] QString fileNameFrom(const QString& data, const QString& fallback);

} // namespace filingscape::io
