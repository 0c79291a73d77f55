// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatcher.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <iostream>

// The program without a window. With one, ui/main.cpp takes its place and adds the commands that draw.
int main(int argc, char** argv)
{
    using namespace filingscape::cli;
    std::signal(SIGXFSZ, SIG_IGN); // a file-size limit is an error to report, not a death
    QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // data is read and written as in every other country
    return standardCommands().run(argumentsOf(argc, argv), {std::cout, std::cerr}, processEnvironment());
}
