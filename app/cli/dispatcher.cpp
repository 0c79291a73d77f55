// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatcher.h"

#include "app/cli/count_command.h"
#include "app/cli/editions_command.h"
#include "app/cli/error_sentence.h"
#include "app/cli/figures_command.h"
#include "app/domain/guarded.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"

#include <QFileInfo>

#include <algorithm>
#include <ostream>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

namespace {

const auto cleanOption = u"--clean"_s;

int code(ExitCode exit)
{
    return static_cast<int>(exit);
}

/// Done only if every byte arrived; a full disk shows here at the latest.
int finished(Streams& streams, QStringView who)
{
    streams.out.flush();
    if (streams.out.good())
        return code(ExitCode::Done);
    streams.err << io::utf8(who) << ": The answer could not be written in full.\n";
    return code(ExitCode::Failed);
}

int wrong(Streams& streams, QStringView who, const QString& sentence, const QString& helpFor)
{
    streams.err << io::utf8(who) << ": " << io::utf8(sentence) << " See filingscape " << io::utf8(helpFor)
                << "--help.\n";
    return code(ExitCode::WrongUsage);
}

} // namespace

void Dispatcher::add(Command command)
{
    m_commands.push_back(std::move(command));
}

void Dispatcher::setWindow(StartWindow startWindow)
{
    m_startWindow = std::move(startWindow);
}

bool Dispatcher::startsWindow(const QStringList& arguments) const
{
    return m_startWindow
        && (arguments.isEmpty() || arguments.first() == cleanOption || namesFile(arguments.first()));
}

int Dispatcher::run(const QStringList& arguments, Streams streams, const Environment& environment) const
{
    const auto program = u"filingscape"_s;
    if (startsWindow(arguments))
        return openWindow(arguments, streams);
    if (arguments.isEmpty())
        return wrong(streams, program, u"A command is missing: %1."_s.arg(commandNames()), {});
    const auto& first = arguments.first();
    if (first == u"--help"_s || first == u"-h"_s) {
        streams.out << io::utf8(helpPage());
        return finished(streams, program);
    }
    if (first == u"--version"_s) {
        streams.out << "filingscape " << environment.version << '\n';
        return finished(streams, program);
    }
    const auto* command = find(first);
    if (!command) {
        const auto sentence = first.startsWith(u'-')
            ? u"There is no option %1."_s.arg(io::visible(first))
            : u"There is no command \"%1\"; there is %2."_s.arg(io::visible(first), commandNames());
        return wrong(streams, program, sentence, {});
    }
    const QString who = program + u' ' + command->name;
    const auto rest = arguments.mid(1);
    if (rest.contains(u"--help"_s) || rest.contains(u"-h"_s)) {
        streams.out << io::utf8(command->help);
        return finished(streams, who);
    }
    const auto status = domain::guarded([&] { return command->run(rest, streams, environment); });
    if (status)
        return finished(streams, who);
    if (status.error().code == domain::ErrorCode::WrongUsage)
        return wrong(streams, who, io::fromUtf8(status.error().what), command->name + u' ');
    streams.err << io::utf8(who) << ": " << io::utf8(errorSentence(status.error())) << '\n';
    return code(ExitCode::Failed);
}

int Dispatcher::openWindow(const QStringList& arguments, Streams& streams) const
{
    WindowRequest request;
    for (const auto& argument : arguments) {
        if (argument == cleanOption)
            request.isClean = true;
        else if (argument.startsWith(u'-'))
            return wrong(
                streams, u"filingscape"_s, u"There is no option %1."_s.arg(io::visible(argument)), {});
        else
            request.files << argument;
    }
    if (request.files.size() > 1)
        return wrong(streams, u"filingscape"_s, u"The window opens one file at a time."_s, {});
    return m_startWindow(request);
}

const Command* Dispatcher::find(const QString& name) const
{
    const auto found = std::ranges::find(m_commands, name, &Command::name);
    return found == m_commands.end() ? nullptr : &*found;
}

bool Dispatcher::namesFile(const QString& argument) const
{
    if (find(argument) || argument.startsWith(u'-'))
        return false;
    return argument.contains(u'/') || argument.contains(u'.') || QFileInfo::exists(argument);
}

QString Dispatcher::commandNames() const
{
    QStringList names;
    for (const auto& command : m_commands)
        names.append(command.name);
    return names.join(u", "_s);
}

QString Dispatcher::helpPage() const
{
    QString page = u"Explores published generative-AI patent filings.\n\n"_s;
    if (m_startWindow)
        page += u"filingscape [--clean] [FILE]  opens the window\n"_s;
    page += u"filingscape COMMAND OPTIONS   answers without a window\n\nCommands:\n"_s;
    for (const auto& command : m_commands)
        page += u"  "_s + command.name.leftJustified(12) + command.summary + u'\n';
    page += u"\nOptions:\n  --help      this page; after a command, the page of that command\n"
            "  --version   name and version\n"_s;
    if (m_startWindow)
        page += u"  --clean     opens the window with the defaults; how the last one was left is kept until "
                u"this\n"
                "              one closes, saved views and recent files in any case\n"_s;
    return page
        + u"\nFILINGSCAPE_DATA_DIR names the folder of filingscape.sqlite where it is not the installed "
          u"one.\n"
          "Exit codes: 0 done, 1 could not be done, 2 asked wrongly.\n"_s;
}

Dispatcher standardCommands()
{
    Dispatcher dispatcher;
    dispatcher.add(countCommand());
    dispatcher.add(editionsCommand());
    dispatcher.add(figuresCommand());
    dispatcher.add(claimsCommand());
    return dispatcher;
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace filingscape::cli
