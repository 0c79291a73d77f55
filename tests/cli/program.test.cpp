// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ended {
    int code = 0;
    QByteArray out;
    QByteArray err;
};

/// The program as people start it, on a machine without a display and with other folders than usual.
Ended start(const QStringList& arguments, const QString& dataFolder = {})
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"there-is-no-such-platform"_s);
    environment.insert(u"HOME"_s, u"/nonexistent"_s);
    if (!dataFolder.isEmpty())
        environment.insert(u"FILINGSCAPE_DATA_DIR"_s, dataFolder);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QString::fromUtf8(FILINGSCAPE_BINARY_DIR) + u"/bin/filingscape"_s, arguments);
    REQUIRE(program.waitForFinished());
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

TEST_CASE("the program counts without a display and finds its data beside itself", "[cli][program]")
{
    const auto ended = start({u"count"_s, u"--json"_s, u"--place"_s, u"CN"_s});
    CHECK(ended.code == 0);
    CHECK(ended.err.isEmpty());
    CHECK(ended.out.contains("\"matching\": 1317"));
}

TEST_CASE("the program takes its data from the folder that the environment names", "[cli][program]")
{
    const QTemporaryDir folder;
    const auto ended = start({u"count"_s}, folder.path());
    CHECK(ended.code == 1);
    CHECK(ended.out.isEmpty());
    CHECK(ended.err.startsWith(
        QByteArray("filingscape count: " + folder.path().toUtf8() + "/filingscape.sqlite: ")));
}

TEST_CASE("a slip ends the program with 2", "[cli][program]")
{
    CHECK(start({u"count"_s, u"--place"_s, u"XX"_s}).code == 2);
    CHECK(start({u"cuont"_s}).code == 2);
    CHECK(start({u"--version"_s}).code == 0);
}
