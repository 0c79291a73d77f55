// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace filingscape::bench {

struct WindowBench {
    QString database; ///< an edition file that came with the program
    QSize size{1280, 800};
    int repetitions = 120; ///< steps of each gesture
    int watchSeconds = 0; ///< instead of playing, watch the event loop for so long while somebody else does
};

/// Plays gestures on the real window and prints, as JSON, the time from an input event to the frame that
/// shows its result, painted. Needs a QApplication. Returns the exit code.
[[nodiscard]] int playOnWindow(const WindowBench& bench);

/// Opens the window and prints the longest gap of its event loop and how many results it showed meanwhile.
[[nodiscard]] int watchWindow(const WindowBench& bench);

/// filingscape-bench --window WxH [--db FILE] [--watch SECONDS]; makes the application object.
[[nodiscard]] int windowMain(int argc, char** argv);

} // namespace filingscape::bench
