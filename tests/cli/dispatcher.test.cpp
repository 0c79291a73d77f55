// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatcher.h"

#include "app/cli/options.h"
#include "tests/cli/run.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Asked wrongly: exit code 2, nothing answered, one line of complaint that says this.
void checkWrong(const QStringList& arguments, const std::string& complaint)
{
    const auto ran = test::run(arguments);
    INFO(arguments.join(u' ').toStdString() << " -> " << ran.err);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    CHECK(ran.err.find(complaint) != std::string::npos);
}

} // namespace

TEST_CASE("help and version are answers, not complaints", "[cli]")
{
    for (const auto& arguments : {QStringList{u"--help"_s}, QStringList{u"count"_s, u"--help"_s},
             QStringList{u"count"_s, u"--json"_s, u"-h"_s}}) {
        const auto ran = test::run(arguments);
        CHECK(ran.code == 0);
        CHECK(ran.err.empty());
        CHECK(ran.out.find("count") != std::string::npos);
    }
    CHECK(test::run({u"--version"_s}).out == "filingscape 9.9\n");
}

TEST_CASE("what is not understood is named in one line and ends with 2", "[cli]")
{
    checkWrong({}, "A command is missing: count, editions, figures, claims.");
    checkWrong({u"cuont"_s}, "There is no command \"cuont\"; there is count, editions, figures, claims.");
    checkWrong({u"--verbose"_s}, "There is no option --verbose.");
    checkWrong({u"count"_s, u"--jsno"_s}, "There is no option --jsno.");
    checkWrong({u"count"_s, u"CN"_s}, "\"CN\" is not an option.");
    checkWrong({u"count"_s, u"--"_s}, "\"--\" is not an option.");
    checkWrong({u"count"_s, u"--place"_s}, "The option --place needs a value (CODE,...).");
    checkWrong({u"count"_s, u"--json=yes"_s}, "The option --json takes no value.");
    checkWrong({u"count"_s, u"--top=1"_s, u"--top=2"_s}, "The option --top may be given once.");
    checkWrong({u"count"_s, u"--json"_s, u"--json"_s}, "The option --json may be given once.");
    checkWrong({u"line\nbreak"_s}, "There is no command");
}

TEST_CASE("a failure ends with 1 and one line that names file and cure", "[cli]")
{
    auto environment = test::bundledEnvironment();
    environment.bundledDatabase = "/nowhere/filingscape.sqlite";
    const auto missing = test::run({u"count"_s}, cli::standardCommands(), environment);
    CHECK(missing.code == 1);
    CHECK(missing.out.empty());
    CHECK(missing.err
        == "filingscape count: /nowhere/filingscape.sqlite: The database file was not found. Check the "
           "name.\n");
    const auto text = test::run({u"count"_s, u"--db"_s, u"/etc/passwd"_s});
    CHECK(text.code == 1);
    CHECK(text.err.find("/etc/passwd: ") != std::string::npos);
    CHECK(text.err.find("Choose an edition file of Filingscape.") != std::string::npos);
}

TEST_CASE("an answer that cannot be written is a failure", "[cli]")
{
    std::ostringstream out;
    std::ostringstream err;
    out.setstate(std::ios::badbit);
    CHECK(cli::standardCommands().run({u"--version"_s}, {out, err}, test::bundledEnvironment()) == 1);
    CHECK(err.str() == "filingscape: The answer could not be written in full.\n");
}

TEST_CASE("with a window no command and names of files start it, a slip does not", "[cli]")
{
    auto dispatcher = cli::standardCommands();
    QStringList opened{u"untouched"_s};
    bool isClean = false;
    dispatcher.setWindow([&opened, &isClean](const cli::Dispatcher::WindowRequest& request) {
        opened = request.files;
        isClean = request.isClean;
        return 7;
    });
    CHECK(test::run({}, dispatcher).code == 7);
    CHECK(opened.isEmpty());
    CHECK(test::run({u"my.sqlite"_s}, dispatcher).code == 7);
    CHECK(opened == QStringList{u"my.sqlite"_s});
    CHECK(test::run({u"/tmp"_s}, dispatcher).code == 7);
    CHECK_FALSE(isClean);
    CHECK(test::run({u"--clean"_s}, dispatcher).code == 7);
    CHECK(isClean);
    CHECK(opened.isEmpty());
    CHECK(test::run({u"my.sqlite"_s, u"--clean"_s}, dispatcher).code == 7);
    CHECK(opened == QStringList{u"my.sqlite"_s});
    CHECK(test::run({u"--clean"_s, u"--clena"_s}, dispatcher).code == 2);
    CHECK(test::run({u"a.sqlite"_s, u"b.sqlite"_s}, dispatcher).code == 2);
    CHECK(test::run({u"--help"_s}, dispatcher).out.find("--clean") != std::string::npos);
    CHECK(test::run({u"--help"_s}).out.find("--clean") == std::string::npos);
    CHECK(test::run({u"cuont"_s}, dispatcher).code == 2);
    CHECK(test::run({u"--jsno"_s}, dispatcher).code == 2);
    CHECK(test::run({u"--version"_s}, dispatcher).code == 0);
}

TEST_CASE("a command added later is listed and run with what follows its name", "[cli]")
{
    auto dispatcher = cli::standardCommands();
    QStringList got;
    dispatcher.add({u"screenshot"_s, u"draws"_s, u"How to draw.\n"_s,
        [&got](const QStringList& arguments, cli::Streams&, const cli::Environment&) {
            got = arguments;
            return domain::Status(domain::Done{});
        }});
    CHECK(test::run({u"screenshot"_s, u"--out"_s, u"a.png"_s}, dispatcher).code == 0);
    CHECK(got == QStringList{u"--out"_s, u"a.png"_s});
    CHECK(test::run({u"screenshot"_s, u"--help"_s}, dispatcher).out == "How to draw.\n");
    CHECK(test::run({u"--help"_s}, dispatcher).out.find("screenshot") != std::string::npos);
}
