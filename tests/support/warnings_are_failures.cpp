// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings_are_failures.h"

#include <QMessageLogContext>
#include <QString>
#include <QtGlobal>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace filingscape::test {

namespace {

bool isKnownHarmless(const QString& message)
{
    // The offscreen platform has no window manager to hint to, and no other windows to rise above or to
    // take keys from. From Qt 6.8 on QAbstractItemModelTester asks whether a decoration is a QPixmap, a type
    // that programs without Qt Gui do not have.
    static const std::array harmless{QStringLiteral("This plugin does not support propagateSizeHints()"),
        QStringLiteral("This plugin does not support raise()"),
        QStringLiteral("This plugin does not support grabbing the keyboard"),
        QStringLiteral("Trying to construct an instance of an invalid type, type id: 4097")};
    for (const auto& text : harmless) {
        if (message.contains(text))
            return true;
    }
    return false;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
    if (type >= QtWarningMsg && type != QtInfoMsg && !isKnownHarmless(message)) {
        std::fprintf(stderr, "An unexpected Qt warning fails the test.\n");
        std::abort();
    }
}

} // namespace

void makeWarningsFailures()
{
    qInstallMessageHandler(handle);
}

} // namespace filingscape::test
