// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/window_bench.h"

#include "app/session/explorer.h"
#include "ui/filters/year_range_slider.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QMouseEvent>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace filingscape::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Counts the frames in which the time chart was painted; it is part of every answer.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget* watched) { watched->installEventFilter(this); }
    int paints = 0;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++paints;
        return false;
    }
};

struct Stage {
    session::Explorer& explorer;
    ui::MainWindow& window;
    PaintCounter& painted;

    /// Sends one input and waits until its result is on the screen.
    [[nodiscard]] double frameMs(const std::function<void()>& input) const
    {
        const auto before = explorer.filters().revision();
        const int paints = painted.paints;
        QElapsedTimer clock;
        clock.start();
        input();
        if (explorer.filters().revision() == before)
            return -1.0; // the input changed nothing
        while (explorer.result()->revision != explorer.filters().revision() || painted.paints == paints)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        QCoreApplication::processEvents();
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

    /// Lets the frame pass, as a hand does between two events at 60 a second.
    static void pause()
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 17)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
};

void mouse(QWidget* target, QEvent::Type type, QPointF at)
{
    const bool isRelease = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, target->mapToGlobal(at),
        type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, isRelease ? Qt::NoButton : Qt::LeftButton,
        Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

std::vector<double> dragYears(const Stage& stage, int repetitions)
{
    auto* slider = stage.window.findChild<ui::YearRangeSlider*>(u"yearsSlider"_s);
    std::vector<double> times;
    const auto years = slider->geometryOfYears();
    const double middle = years.columns.center().y();
    mouse(slider, QEvent::MouseButtonPress, {years.edge(years.axis.first) + 1, middle});
    for (int step = 0; step < repetitions; ++step) {
        const int span = static_cast<int>(years.axis.size()) - 1;
        const int offset = std::abs(span - (step % (2 * span)));
        times.push_back(stage.frameMs([&] {
            mouse(slider, QEvent::MouseMove, {years.edge(years.axis.first + span - offset) + 1, middle});
        }));
        Stage::pause();
    }
    mouse(slider, QEvent::MouseButtonRelease, {years.edge(years.axis.first) + 1, middle});
    Stage::pause();
    return times;
}

std::vector<double> tick(const Stage& stage, const QString& listName, int repetitions)
{
    auto* list = stage.window.findChild<QListView*>(listName);
    std::vector<double> times;
    for (int step = 0; step < repetitions; ++step) {
        const auto row
            = list->visualRect(list->model()->index((step / 2) % std::min(4, list->model()->rowCount()), 0));
        const QPointF at(row.left() + 12, row.center().y());
        mouse(list->viewport(), QEvent::MouseButtonPress, at);
        times.push_back(stage.frameMs([&] { mouse(list->viewport(), QEvent::MouseButtonRelease, at); }));
        Stage::pause();
    }
    return times;
}

QJsonObject summary(const QString& name, std::vector<double> times)
{
    std::erase_if(times, [](double ms) { return ms < 0; });
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times.empty() ? 0.0
                             : times[std::min(times.size() - 1,
                                 static_cast<std::size_t>(share * static_cast<double>(times.size())))];
    };
    return {{u"name"_s, name}, {u"frames"_s, static_cast<int>(times.size())}, {u"p50_ms"_s, at(0.5)},
        {u"p95_ms"_s, at(0.95)}, {u"max_ms"_s, times.empty() ? 0.0 : times.back()}};
}

} // namespace

int playOnWindow(const WindowBench& bench)
{
    const auto theme = ui::Theme::load(ui::Mode::Light);
    if (!theme)
        return 1;
    session::Explorer explorer;
    ui::MainWindow window(explorer, theme.value());
    PaintCounter painted(window.findChild<QGraphicsView*>(u"timeChart"_s)->viewport());
    window.resize(bench.size);
    window.show();
    int paintsAtResult = 0; // its frame may come before the loop below looks again
    QObject::connect(&explorer, &session::Explorer::resultChanged, [&] { paintsAtResult = painted.paints; });
    explorer.open({bench.database, true, "genai-filings"});
    while (!explorer.result() && !explorer.error())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    if (explorer.error()) {
        std::fprintf(stderr, "%s\n", explorer.error()->what.c_str());
        return 1;
    }
    if (bench.isStartOnly) {
        while (painted.paints == paintsAtResult)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        return 0;
    }
    const Stage stage{explorer, window, painted};
    for (int i = 0; i < 10; ++i)
        Stage::pause();

    QJsonArray gestures;
    gestures << summary(u"year edge"_s, dragYears(stage, bench.repetitions));
    gestures << summary(u"one place"_s, tick(stage, u"placesList"_s, bench.repetitions));
    gestures << summary(u"one technique"_s, tick(stage, u"techniquesList"_s, bench.repetitions));
    const QJsonObject report{{u"window"_s, u"%1x%2"_s.arg(window.width()).arg(window.height())},
        {u"device_pixel_ratio"_s, window.devicePixelRatioF()},
        {u"platform"_s, QGuiApplication::platformName()},
        {u"filings"_s, static_cast<qint64>(explorer.result()->total.value())}, {u"gestures"_s, gestures}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}

int watchWindow(const WindowBench& bench)
{
    const auto theme = ui::Theme::load(ui::Mode::Light);
    if (!theme)
        return 1;
    session::Explorer explorer;
    ui::MainWindow window(explorer, theme.value());
    window.resize(bench.size);
    window.show();
    explorer.open({bench.database, true, "genai-filings"});

    // Watching starts with the first result, so that opening the window is not part of it.
    QElapsedTimer sinceBeat;
    qint64 longestGapNs = 0;
    int previewed = 0;
    int settled = 0;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    beat.setInterval(1);
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longestGapNs = std::max(longestGapNs, sinceBeat.nsecsElapsed());
        sinceBeat.start();
    });
    QObject::connect(
        &explorer, &session::Explorer::resultChanged, [&](const session::ResultPtr&, bool isSettled) {
            ++(isSettled ? settled : previewed);
            if (!beat.isActive()) {
                QTimer::singleShot(500, &beat, [&] {
                    sinceBeat.start();
                    beat.start();
                    std::fputs("watching\n", stderr);
                });
            }
        });
    QTimer::singleShot(bench.watchSeconds * 1000, qApp, &QApplication::quit);
    const int code = QApplication::exec();
    const QJsonObject report{{u"longest_gap_ms"_s, static_cast<double>(longestGapNs) / 1e6},
        {u"results_while_moving"_s, previewed}, {u"results_settled"_s, settled}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return code;
}

int windowMain(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const auto arguments = QCoreApplication::arguments();
    const auto size = arguments.value(2).split(u'x');
    WindowBench bench;
    bench.size = {size.value(0).toInt(), size.value(1).toInt()};
    bench.database = QCoreApplication::applicationDirPath() + u"/../share/filingscape/filingscape.sqlite"_s;
    for (qsizetype i = 3; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == u"--db"_s)
            bench.database = arguments[i + 1];
        else if (arguments[i] == u"--start"_s)
            bench.isStartOnly = arguments[i + 1] == u"yes"_s;
        else if (arguments[i] == u"--watch"_s)
            bench.watchSeconds = arguments[i + 1].toInt();
    }
    if (bench.size.isEmpty()) {
        std::fputs("filingscape-bench: --window needs a size such as 1280x800\n", stderr);
        return 2;
    }
    return bench.watchSeconds > 0 ? watchWindow(bench) : playOnWindow(bench);
}

} // namespace filingscape::bench
