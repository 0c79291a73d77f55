// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTimer>
int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    using namespace filingscape;
    auto theme = ui::Theme::load(qEnvironmentVariable("FT") == QStringLiteral("dark") ? ui::Mode::Dark : ui::Mode::Light);
    session::Explorer explorer;
    ui::MainWindow window(explorer, theme.value());
    if (argc > 3) window.resize(QString::fromLatin1(argv[3]).section(QLatin1Char('x'),0,0).toInt(), QString::fromLatin1(argv[3]).section(QLatin1Char('x'),1,1).toInt());
    window.show();
    explorer.open({QString::fromLocal8Bit(argv[1]), true, "genai-filings"});
    if (argc > 2) QTimer::singleShot(1500, &app, [&] { window.grab().save(QString::fromLocal8Bit(argv[2])); app.quit(); });
    return app.exec();
}
