// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <sys/wait.h>
#include <unistd.h>

namespace filingscape::test {

/// How a child process ended.
struct ChildEnd {
    int exitCode = -1; ///< -1 where a signal ended it
    int signal = 0;
    bool wasKilledForTime = false;
};

/// Waits for the child; after `milliseconds` it is killed.
inline ChildEnd awaitChild(pid_t child, int milliseconds)
{
    ChildEnd end;
    int status = 0;
    sigset_t childEnds;
    sigemptyset(&childEnds);
    sigaddset(&childEnds, SIGCHLD);
    sigset_t before;
    sigprocmask(SIG_BLOCK, &childEnds, &before);
    timespec begin{};
    clock_gettime(CLOCK_MONOTONIC, &begin);
    const auto elapsed = [begin] {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        return (now.tv_sec - begin.tv_sec) * 1000 + (now.tv_nsec - begin.tv_nsec) / 1'000'000;
    };
    while (waitpid(child, &status, WNOHANG) == 0) {
        const auto left = milliseconds - elapsed();
        if (left <= 0) {
            kill(child, SIGKILL);
            end.wasKilledForTime = true;
            waitpid(child, &status, 0);
            break;
        }
        const timespec rest{left / 1000, (left % 1000) * 1'000'000};
        sigtimedwait(&childEnds, nullptr, &rest);
    }
    sigprocmask(SIG_SETMASK, &before, nullptr);
    if (WIFEXITED(status))
        end.exitCode = WEXITSTATUS(status);
    else
        end.signal = WTERMSIG(status);
    return end;
}

/// Runs `work` in a process of its own, which ends with what `work` returns.
template <class Work> ChildEnd inChild(int milliseconds, Work work)
{
    std::fflush(nullptr);
    const auto child = fork();
    if (child == 0)
        _exit(work());
    return awaitChild(child, milliseconds);
}

} // namespace filingscape::test
