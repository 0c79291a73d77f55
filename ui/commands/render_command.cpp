// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/render_command.h"

#include "app/cli/count_options.h"
#include "app/cli/edition_source.h"
#include "app/figure/figures.h"
#include "app/io/plain_text.h"
#include "app/io/safe_file.h"
#include "ui/charts/figure_export.h"
#include "ui/commands/picture_options.h"

#include <array>
#include <optional>
#include <ostream>
#include <utility>

namespace filingscape::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Outcome;

namespace {

enum class Chart { Time, Places, Techniques, Applicants };

struct Order {
    QString file;
    Chart chart = Chart::Time;
    figure::Split split = figure::Split::Technique;
    Mode mode = Mode::Light;
    ImageOptions image;
};

const std::array charts{std::pair{u"time"_s, Chart::Time}, std::pair{u"places"_s, Chart::Places},
    std::pair{u"techniques"_s, Chart::Techniques}, std::pair{u"applicants"_s, Chart::Applicants}};
const std::array splits{std::pair{u"technique"_s, figure::Split::Technique},
    std::pair{u"place"_s, figure::Split::Place}, std::pair{u"total"_s, figure::Split::Total}};

std::vector<cli::OptionSpec> specs()
{
    std::vector<cli::OptionSpec> all{
        {u"chart"_s, u"CHART"_s, u"time, places, techniques or applicants."_s},
        {u"split"_s, u"SPLIT"_s, u"Lines of the time chart: technique (default), place or total."_s},
        {u"out"_s, u"FILE.png|svg"_s, u"Where the picture goes; replaced if it is there."_s},
        {u"size"_s, u"WxH"_s, u"Size in pixels, 320x240 to 8192x8192 (1200x628)."_s},
        {u"scale"_s, u"N"_s, u"Pixels of a PNG per pixel of that size, 1 to 3 (1)."_s},
        {u"theme"_s, u"light|dark"_s, u"Colours (light)."_s},
    };
    for (auto spec : cli::countOptionSpecs()) {
        if (spec.name == u"json"_s)
            continue;
        if (spec.name == u"top"_s)
            spec.help = u"How many applicants are ranked (default 12)."_s;
        all.push_back(std::move(spec));
    }
    return all;
}

template <class Choices>
auto choiceFrom(const QString& option, const QString& given, const Choices& choices)
    -> Outcome<decltype(choices[0].second)>
{
    QStringList keys;
    for (const auto& [key, value] : choices) {
        if (key == given)
            return value;
        keys << key;
    }
    return cli::wrongUsage(
        u"--%1 does not know \"%2\"; there is %3."_s.arg(option, io::visible(given), keys.join(u", "_s)));
}

Outcome<Order> orderFrom(const cli::Options& options)
{
    Order order;
    const auto chart = options.value(u"chart"_s);
    if (!chart)
        return cli::wrongUsage(u"--chart time, places, techniques or applicants is missing."_s);
    const auto chosen = choiceFrom(u"chart"_s, *chart, charts);
    if (!chosen)
        return chosen.error();
    order.chart = chosen.value();
    if (const auto given = options.value(u"split"_s)) {
        if (order.chart != Chart::Time)
            return cli::wrongUsage(u"--split belongs to --chart time."_s);
        const auto split = choiceFrom(u"split"_s, *given, splits);
        if (!split)
            return split.error();
        order.split = split.value();
    }
    auto file = pictureFile(options, {u".png"_s, u".svg"_s});
    if (!file)
        return file.error();
    order.file = std::move(file).value();
    const auto size = pictureSize(options, {order.image.size, leastImage, mostImage});
    if (!size)
        return size.error();
    order.image.size = size.value();
    const auto scale = pictureScale(options);
    if (!scale)
        return scale.error();
    order.image.scale = scale.value();
    const auto mode = pictureMode(options);
    if (!mode)
        return mode.error();
    order.mode = mode.value();
    return order;
}

figure::Figure figureOf(const domain::Result& result, const Order& order)
{
    figure::BarsOptions bars;
    bars.locale = order.image.locale;
    switch (order.chart) {
    case Chart::Time: {
        figure::TimeOptions time;
        time.split = order.split;
        time.locale = order.image.locale;
        return figure::timeFigure(result, time);
    }
    case Chart::Places:
        return figure::placesFigure(result, bars);
    case Chart::Techniques:
        return figure::techniquesFigure(result, bars);
    case Chart::Applicants:
        return figure::applicantsFigure(result, bars);
    }
    return {};
}

Outcome<std::shared_ptr<const domain::Result>> answer(
    const cli::Options& options, const cli::Environment& environment)
{
    auto chosen = cli::chooseEdition(options.value(u"db"_s), options.value(u"edition"_s), environment);
    if (!chosen)
        return chosen.error();
    if (chosen.value().holdsCells) {
        return domain::Error{domain::ErrorCode::ForeignSchema,
            "The edition has published counts; this version draws filings only.", {},
            chosen.value().edition->slug};
    }
    auto request = cli::countRequest(options, *chosen.value().edition, false);
    if (!request)
        return request.error();
    if (!options.has(u"top"_s))
        request.value().topApplicants = 12;
    return cli::countFilings(chosen.value(), request.value());
}

domain::Status render(
    const QStringList& arguments, cli::Streams& streams, const cli::Environment& environment)
{
    const auto options = cli::Options::parse(arguments, specs());
    if (!options)
        return options.error();
    const auto order = orderFrom(options.value());
    if (!order)
        return order.error();
    const auto theme = Theme::load(order.value().mode);
    if (!theme)
        return theme.error();
    const auto result = answer(options.value(), environment);
    if (!result)
        return result.error();

    const auto figure = figureOf(*result.value(), order.value());
    const auto& file = order.value().file;
    const auto bytes = file.endsWith(u".svg"_s, Qt::CaseInsensitive)
        ? svgOf(figure, theme.value(), order.value().image)
        : pngOf(figure, theme.value(), order.value().image);
    if (!bytes)
        return bytes.error();
    if (const auto written = io::writeWhole(file, bytes.value()); !written)
        return written.error();
    streams.out << file.toStdString() << '\n';
    return domain::Done{};
}

} // namespace

cli::Command renderCommand()
{
    return {u"render"_s, u"draws one chart into a PNG or SVG, without a display"_s,
        u"filingscape render --chart CHART --out FILE.png|svg [OPTIONS]\n\n"
        "Draws one chart with headline, scope, notes, caveat and source, ready for print. The same options\n"
        "give the same bytes on every desktop that has the same fonts.\n\nOptions:\n"_s
            + cli::optionHelp(specs()),
        render};
}

void prepareRender()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    for (const char* variable : {"QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_FONT_DPI"})
        qunsetenv(variable);
}

} // namespace filingscape::ui
