// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/safe_file.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <csignal>
#include <cstdio>

/// write_once <path> <letter> <bytes>: writes that file once by the safe writer, so that a test can let
/// single system calls fail from outside. Exit 0 written, 1 refused with the reason on standard output, 2
/// wrong usage.
int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    std::signal(SIGXFSZ, SIG_IGN);
    bool ok = false;
    const auto size = QByteArray(argv[3]).toLongLong(&ok);
    if (!ok)
        return 2;
    const auto status
        = filingscape::io::writeWhole(QFile::decodeName(argv[1]), QByteArray(qsizetype(size), argv[2][0]));
    if (status)
        return 0;
    std::printf("%d %s (%s)\n", static_cast<int>(status.error().code), status.error().what.c_str(),
        status.error().detail.c_str());
    return 1;
}
