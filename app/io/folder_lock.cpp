// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/folder_lock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace filingscape::io {

FolderLock::FolderLock(const QString& folder, int patienceMs)
    : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    constexpr unsigned long stepMs = 5;
    const QDeadlineTimer patience(patienceMs);
    while (m_descriptor >= 0) {
        m_isHeld = ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
        if (m_isHeld || patience.hasExpired())
            return;
        QThread::msleep(stepMs);
    }
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace filingscape::io
