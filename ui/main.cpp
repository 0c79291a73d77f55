// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatcher.h"
#include "app/session/explorer.h"
#include "ui/commands/render_command.h"
#include "ui/commands/screenshot_command.h"
#include "ui/style/desktop_mode.h"
#include "ui/window/file_opening.h"
#include "ui/window/frame_fit.h"
#include "ui/window/main_window.h"
#include "ui/window/session_keeper.h"
#include "ui/window/theme_switch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <clocale>
#include <csignal>
#include <iostream>
#include <memory>
#include <utility>

namespace {

using namespace filingscape;

QString settingsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("settings.json"));
}

int openWindow(const cli::Dispatcher::WindowRequest& request, const cli::Environment& environment)
{
    session::SettingsStore store(settingsFile());
    auto loaded = store.load();
    const auto choice = request.isClean ? session::ThemeChoice::System : loaded.settings.theme;
    const auto theme = ui::Theme::load(ui::modeOf(choice, ui::desktopMode()));
    if (!theme) {
        std::cerr << "filingscape: " << theme.error().what << '\n';
        return 1;
    }
    session::Explorer explorer;
    const ui::FrameFit frames(qApp);
    ui::MainWindow window(explorer, theme.value());
    ui::fitToScreen(window);
    window.files().setBundled({QString::fromStdString(environment.bundledDatabase.string()), true, {}},
        {QString::fromStdString(cli::landscapeDatabase(environment).string())});
    ui::SessionKeeper keeper(window, explorer, store, std::move(loaded), {.isClean = request.isClean});
    keeper.start(request.files);
    window.show();
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
    commands.setWindow([&environment](const auto& request) { return openWindow(request, environment); });

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
