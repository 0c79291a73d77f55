// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filingscape::io {

/// Keeps other processes that take the same lock out of a folder, for the moment between reading a file and
/// writing it anew. Nothing is written for it, and it ends with the process at the latest. Any thread.
class FolderLock final
{
public:
    /// Waits for at most so many milliseconds and goes on without, since a stuck process must not stop
    /// others.
    FolderLock(const QString& folder, int patienceMs);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor;
    bool m_isHeld = false;
};

} // namespace filingscape::io
