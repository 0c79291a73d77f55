// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace filingscape::test {

/// A picture and a pipe that nothing may open. A pipe hangs whoever reads it, so an alarm ends the program
/// after a minute.
class Trap final
{
public:
    Trap();
    ~Trap();
    Trap(const Trap&) = delete;
    Trap& operator=(const Trap&) = delete;

    [[nodiscard]] QString picture() const { return m_folder.filePath(QStringLiteral("marker.png")); }
    [[nodiscard]] QString pipe() const { return m_folder.filePath(QStringLiteral("pipe")); }
    /// How often either was opened or read since the last call.
    [[nodiscard]] int openings();

private:
    QTemporaryDir m_folder;
    int m_watch = -1;
};

} // namespace filingscape::test
