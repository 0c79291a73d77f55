// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings_are_failures.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

namespace {

/// The build runs the program to list its cases, without the environment of the test preset.
void setUnlessSet(const char* variable, const QByteArray& value)
{
    if (!qEnvironmentVariableIsSet(variable))
        qputenv(variable, value);
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir own; // readable by its owner only, as Qt wants it
    const auto path = QFile::encodeName(own.path());
    setUnlessSet("QT_QPA_PLATFORM", "offscreen");
    setUnlessSet("XDG_RUNTIME_DIR", path);
    qputenv("XDG_CONFIG_HOME", path); // no test reads or writes anybody's settings
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    filingscape::test::makeWarningsFailures();
    return Catch::Session().run(argc, argv);
}
