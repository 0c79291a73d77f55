// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatcher.h"
#include "app/session/explorer.h"
#include "ui/commands/render_command.h"
#include "ui/commands/screenshot_command.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <clocale>
#include <csignal>
#include <iostream>
#include <memory>

namespace {

using namespace filingscape;

/// The desktop's choice: Qt 6.4 tells it by its palette only.
ui::Mode desktopMode()
{
    const auto palette = QGuiApplication::palette();
    const bool isDark
        = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? ui::Mode::Dark : ui::Mode::Light;
}

int openWindow(const QStringList& files, const cli::Environment& environment)
{
    const auto theme = ui::Theme::load(desktopMode());
    if (!theme) {
        std::cerr << "filingscape: " << theme.error().what << '\n';
        return 1;
    }
    session::Explorer explorer;
    ui::MainWindow window(explorer, theme.value());
    window.show();
    if (files.isEmpty())
        explorer.open({QString::fromStdString(environment.bundledDatabase.string()), true, {}});
    else
        explorer.open({files.first(), false, {}});
    return QApplication::exec();
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

// The composition root. Commands that count need no application object; those that draw make one, off screen.
int main(int argc, char** argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file-size limit is an error to report, not a death
    const auto arguments = cli::argumentsOf(argc, argv);
    const auto environment = cli::processEnvironment();
    auto commands = cli::standardCommands();
    commands.add(ui::renderCommand());
    commands.add(ui::screenshotCommand());
    commands.setWindow([&environment](const QStringList& files) { return openWindow(files, environment); });

    std::unique_ptr<QTemporaryDir>
        runtime; // Qt wants a runtime folder of its own even where nobody is logged in
    std::unique_ptr<QApplication> application;
    const auto first = arguments.value(0);
    const bool draws = first == QStringLiteral("screenshot") || first == QStringLiteral("render");
    if (draws && !qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime->path()));
    }
    if (first == QStringLiteral("screenshot"))
        ui::prepareScreenshot(arguments.mid(1));
    else if (draws)
        ui::prepareRender();
    if (commands.startsWindow(arguments) && !hasDisplay()) {
        std::cerr << "filingscape: There is no display to open the window on; "
                     "`filingscape screenshot --out FILE.png` draws it into a picture.\n";
        return 1;
    }
    if (draws || commands.startsWindow(arguments)) {
        application = std::make_unique<QApplication>(argc, argv);
        QApplication::setApplicationName(QStringLiteral("filingscape"));
        QApplication::setApplicationDisplayName(QStringLiteral("Filingscape"));
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    std::setlocale(LC_NUMERIC, "C"); // QApplication set the user's; data is read and written as everywhere
    return commands.run(arguments, {std::cout, std::cerr}, environment);
}
