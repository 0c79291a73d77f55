// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trap.h"

#include <QFile>
#include <QImage>

#include <array>
#include <stdexcept>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace filingscape::test {

Trap::Trap()
    : m_watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    QImage marker(16, 16, QImage::Format_RGB32);
    marker.fill(Qt::magenta);
    const auto pipeName = QFile::encodeName(pipe());
    bool isSet = m_watch >= 0 && marker.save(picture()) && mkfifo(pipeName.constData(), 0600) == 0;
    for (const auto& name : {QFile::encodeName(picture()), pipeName})
        isSet = isSet && inotify_add_watch(m_watch, name.constData(), IN_OPEN | IN_ACCESS) >= 0;
    if (!isSet)
        throw std::runtime_error("the trap could not be set");
    alarm(60);
}

Trap::~Trap()
{
    alarm(0);
    if (m_watch >= 0)
        close(m_watch);
}

int Trap::openings()
{
    alignas(inotify_event) std::array<char, 4096> buffer{};
    int count = 0;
    for (auto bytes = read(m_watch, buffer.data(), buffer.size()); bytes > 0;
         bytes = read(m_watch, buffer.data(), buffer.size()))
        count += static_cast<int>(bytes / static_cast<ssize_t>(sizeof(inotify_event)));
    return count;
}

} // namespace filingscape::test
