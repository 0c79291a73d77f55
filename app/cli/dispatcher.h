// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/environment.h"
#include "app/domain/outcome.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace filingscape::cli {

/// One command: `filingscape NAME ...`. `run` gets the arguments after the name. An error that it gives back
/// is told in one sentence; WrongUsage ends with exit code 2, every other with 1.
struct Command {
    QString name;
    QString summary; ///< half a line for the list of commands
    QString help; ///< the whole help page
    std::function<domain::Status(
        const QStringList& arguments, Streams& streams, const Environment& environment)>
        run;
};

/// Chooses among commands. It makes no application object; a command that needs one makes it.
class Dispatcher final
{
public:
    /// Starts the window with what the command line says; the exit code is its own.
    struct WindowRequest {
        QStringList files;
        bool isClean = false; ///< as if the program had never run
    };
    using StartWindow = std::function<int(const WindowRequest& request)>;

    void add(Command command);
    /// Without this, no command is wrong usage. With it the window starts where there are no arguments, or
    /// where the first is --clean or the name of a file: it is there, or contains a slash or a point.
    void setWindow(StartWindow startWindow);

    /// True where run() would start the window: the process needs an application object with a display.
    [[nodiscard]] bool startsWindow(const QStringList& arguments) const;
    /// Runs what the arguments (without the program's name) say and gives the exit code of the process.
    [[nodiscard]] int run(
        const QStringList& arguments, Streams streams, const Environment& environment) const;

private:
    [[nodiscard]] int openWindow(const QStringList& arguments, Streams& streams) const;
    [[nodiscard]] const Command* find(const QString& name) const;
    [[nodiscard]] bool namesFile(const QString& argument) const;
    [[nodiscard]] QString helpPage() const;
    [[nodiscard]] QString commandNames() const;

    std::vector<Command> m_commands;
    StartWindow m_startWindow;
};

/// The commands that need no window.
[[nodiscard]] Dispatcher standardCommands();

/// The arguments of main() without the program's name.
[[nodiscard]] QStringList argumentsOf(int argc, char** argv);

} // namespace filingscape::cli
