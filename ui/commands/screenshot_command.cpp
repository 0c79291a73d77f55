// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/screenshot_command.h"

#include "app/cli/count_options.h"
#include "app/io/plain_text.h"
#include "app/io/safe_file.h"
#include "app/io/utf8.h"
#include "app/session/edition_catalogue.h"
#include "app/session/explorer.h"
#include "ui/commands/installed_files.h"
#include "ui/commands/page_turn.h"
#include "ui/commands/picture_options.h"
#include "ui/table/filings_view.h"
#include "ui/window/file_opening.h"
#include "ui/window/main_window.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>

#include <cmath>
#include <utility>

namespace filingscape::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Outcome;

namespace {

constexpr int leastWidth = 960;
constexpr int leastHeight = 640;
constexpr int mostPixels = 8192;

struct Shot {
    QString file;
    QSize size{1280, 800};
    Mode mode = Mode::Light;
};

/// The options of its own and those that filter, without the ones that shape count's answer.
std::vector<cli::OptionSpec> specs()
{
    std::vector<cli::OptionSpec> all{
        {u"out"_s, u"FILE.png"_s, u"Where the picture goes; replaced if it is there."_s},
        {u"size"_s, u"WxH"_s, u"Size of the window in logical pixels (1280x800)."_s},
        {u"scale"_s, u"1|2|3"_s, u"Pixels of the picture per logical pixel (1)."_s},
        {u"theme"_s, u"light|dark"_s, u"Colours (light)."_s},
    };
    for (const auto& spec : pageOptionSpecs())
        all.push_back(spec);
    for (const auto& spec : cli::countOptionSpecs()) {
        if (spec.name != u"json"_s && spec.name != u"top"_s)
            all.push_back(spec);
    }
    return all;
}

Outcome<Shot> shotFrom(const cli::Options& options)
{
    Shot shot;
    auto file = pictureFile(options, {u".png"_s});
    if (!file)
        return file.error();
    shot.file = std::move(file).value();
    const auto size = pictureSize(options, {shot.size, {leastWidth, leastHeight}, {mostPixels, mostPixels}});
    if (!size)
        return size.error();
    shot.size = size.value();
    if (const auto scale = pictureScale(options); !scale || std::floor(scale.value()) != scale.value())
        return cli::wrongUsage(u"--scale needs 1, 2 or 3."_s);
    const auto mode = pictureMode(options);
    if (!mode)
        return mode.error();
    shot.mode = mode.value();
    return shot;
}

/// Which file has the edition that is asked for; the installed ones are looked through where none is named.
Outcome<session::EditionSource> sourceOf(const cli::Options& options, const cli::Environment& environment)
{
    const auto slug = options.value(u"edition"_s);
    if (const auto foreign = options.value(u"db"_s))
        return session::EditionSource{*foreign, false, io::utf8(slug.value_or(QString()))};
    const auto installed = installedFiles(environment);
    if (!slug)
        return installed.front();
    QStringList valid;
    QStringList troubles;
    const auto known = session::readCatalogue(installed);
    for (const auto& entry : known) {
        const bool isAsked = entry.source.slug == io::utf8(*slug);
        if (isAsked && entry.isFigures() && !entry.trouble)
            return cli::wrongUsage(u"The edition \"%1\" has figures and no charts; --page figures or claims "
                                   "shows it."_s.arg(io::visible(*slug)));
        if (entry.isFigures())
            continue;
        if (isAsked)
            return entry.source;
        if (entry.trouble)
            troubles << entry.title;
        else
            valid << io::visible(entry.source.slug);
    }
    const auto missing = troubles.isEmpty()
        ? QString()
        : u" Not installed or not readable: %1."_s.arg(troubles.join(u", "_s));
    return cli::wrongUsage(u"There is no edition \"%1\"; there is %2.%3"_s.arg(
        io::visible(*slug), valid.join(u", "_s), missing));
}

/// Runs the event loop until an edition is open, its newest filter answered and the filings in sight listed,
/// or opening has failed.
void waitForPicture(session::Explorer& explorer, const MainWindow& window)
{
    const auto* filings = window.findChild<FilingsView*>();
    const auto isPending = [&explorer, filings] {
        return !explorer.error()
            && (!explorer.result() || explorer.result()->revision != explorer.filters().revision()
                || filings->isPending());
    };
    while (isPending())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

/// The page of the charts, with the edition and the filter that the options give.
domain::Status showCharts(MainWindow& window, session::Explorer& explorer, const cli::Options& options,
    const cli::Environment& environment)
{
    const auto source = sourceOf(options, environment);
    if (!source)
        return source.error();
    window.files().openEdition(source.value());
    waitForPicture(explorer, window);
    if (explorer.error())
        return *explorer.error();
    const auto request = cli::countRequest(options, *explorer.edition());
    if (!request)
        return request.error();
    explorer.filters().commit(request.value().filter);
    waitForPicture(explorer, window);
    return domain::Done{};
}

domain::Status screenshot(
    const QStringList& arguments, cli::Streams& streams, const cli::Environment& environment)
{
    const auto options = cli::Options::parse(arguments, specs());
    if (!options)
        return options.error();
    const auto shot = shotFrom(options.value());
    if (!shot)
        return shot.error();
    const auto theme = Theme::load(shot.value().mode);
    if (!theme)
        return theme.error();
    const auto turn = pageTurn(options.value());
    if (!turn)
        return turn.error();

    session::Explorer explorer;
    explorer.setCheckedFirst(session::allCheckedFirst);
    MainWindow window(explorer, theme.value());
    window.resize(shot.value().size);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    window.files().setBundled(
        {fileOf(environment.bundledDatabase), true, {}}, {fileOf(cli::landscapeDatabase(environment))});
    const auto ready = turn.value() ? turnPage(window, *turn.value())
                                    : showCharts(window, explorer, options.value(), environment);
    if (!ready)
        return ready.error();

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly); // layering: memory may write
    if (!window.grab().save(&buffer, "PNG"))
        return domain::Error{domain::ErrorCode::Internal, "The picture could not be made.", {}, {}};
    if (const auto written = io::writeWhole(shot.value().file, png); !written)
        return written.error();
    streams.out << shot.value().file.toStdString() << '\n';
    return domain::Done{};
}

} // namespace

cli::Command screenshotCommand()
{
    return {u"screenshot"_s, u"draws the window into a picture, without a display"_s,
        u"filingscape screenshot --out FILE.png [OPTIONS]\n\nDraws the window as it would open, with the "
        u"page "
        "or the filter that the options give.\n\nOptions:\n"_s
            + cli::optionHelp(specs()),
        screenshot};
}

void prepareScreenshot(const QStringList& arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto options = cli::Options::parse(arguments, specs());
    const auto scale = options ? pictureScale(options.value()) : Outcome<double>(1.0);
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale ? std::floor(scale.value()) : 1.0));
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "1");
}

} // namespace filingscape::ui
