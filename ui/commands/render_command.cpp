// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/render_command.h"

#include "app/cli/applicant_names.h"
#include "app/cli/count_options.h"
#include "app/cli/edition_source.h"
#include "app/figure/figures.h"
#include "app/io/plain_text.h"
#include "app/io/safe_file.h"
#include "ui/charts/figure_export.h"
#include "ui/commands/picture_options.h"
#include "ui/commands/published_chart.h"

#include <array>
#include <optional>
#include <ostream>
#include <utility>

namespace filingscape::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Outcome;

namespace {

enum class Chart { Time, Places, Techniques, Pairs, Applicants, Figures };

struct Order {
    QString file;
    Chart chart = Chart::Time;
    figure::TimeChoice time;
    Mode mode = Mode::Light;
    ImageOptions image;
};

const std::array charts{std::pair{u"time"_s, Chart::Time}, std::pair{u"places"_s, Chart::Places},
    std::pair{u"techniques"_s, Chart::Techniques}, std::pair{u"pairs"_s, Chart::Pairs},
    std::pair{u"applicants"_s, Chart::Applicants}, std::pair{u"figures"_s, Chart::Figures}};

std::vector<cli::OptionSpec> specs()
{
    std::vector<cli::OptionSpec> all{
        {u"chart"_s, u"CHART"_s,
            u"time, places, techniques, pairs (of techniques), applicants, or figures as published."_s},
        {u"topic"_s, u"KEY"_s,
            u"Of figures: the topic, such as place, owner or tsinghua_ai_2020/place (the first)."_s},
        {u"block"_s, u"N"_s, u"Of figures: which of the topic's tables, as they stand on its page (1)."_s},
        {u"split"_s, u"SPLIT"_s, u"Lines of the time chart: technique (default), place or total."_s},
        {u"quantity"_s, u"QUANTITY"_s,
            u"Its points: count (default), share of the year, cumulative, index or change on the year before."_s},
        {u"scale-y"_s, u"linear|log"_s, u"Its upright axis (linear)."_s},
        {u"incomplete"_s, u"shown|hidden"_s,
            u"Its years that are not fully published: drawn apart (default) or left out."_s},
        {u"out"_s, u"FILE.png|svg"_s, u"Where the picture goes; replaced if it is there."_s},
        {u"size"_s, u"WxH"_s, u"Size in pixels, 320x240 to 8192x8192 (1200x628)."_s},
        {u"scale"_s, u"N"_s, u"Pixels of a PNG per pixel of that size, 1 to 3 (1)."_s},
        {u"theme"_s, u"light|dark"_s, u"Colours (light)."_s},
    };
    for (auto spec : cli::countOptionSpecs()) {
        if (spec.name == u"json"_s)
            continue;
        if (spec.name == u"top"_s) {
            spec.placeholder = u"N|all"_s;
            spec.help
                = u"How many applicants are ranked (12), or lines of the time chart (those chosen, else 7)."_s;
        }
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

/// One choice of the time chart by its key; the value stays where it is not given.
template <class Value>
domain::Status readKey(const cli::Options& options, const QString& name, const QString& valid,
    std::optional<Value> (*fromKey)(QStringView), Value& value)
{
    const auto given = options.value(name);
    if (!given)
        return domain::Done{};
    const auto read = fromKey(*given);
    if (!read)
        return cli::wrongUsage(
            u"--%1 does not know \"%2\"; there is %3."_s.arg(name, io::visible(*given), valid));
    value = *read;
    return domain::Done{};
}

domain::Status readTimeChoice(const cli::Options& options, Order& order)
{
    if (order.chart != Chart::Time) {
        for (const auto& name : {u"split"_s, u"quantity"_s, u"scale-y"_s, u"incomplete"_s}) {
            if (options.has(name))
                return cli::wrongUsage(u"--%1 belongs to --chart time."_s.arg(name));
        }
        return domain::Done{};
    }
    auto& time = order.time;
    if (auto read
        = readKey(options, u"split"_s, u"technique, place, total"_s, figure::splitFromKey, time.split);
        !read)
        return read;
    if (auto read = readKey(options, u"quantity"_s, u"count, share, cumulative, index, change"_s,
            figure::quantityFromKey, time.quantity);
        !read)
        return read;
    if (time.split == figure::Split::Total && time.quantity == figure::Quantity::Share)
        return cli::wrongUsage(u"--quantity share needs --split technique or place."_s);
    if (auto read = readKey(options, u"scale-y"_s, u"linear, log"_s, figure::scaleFromKey, time.scale); !read)
        return read;
    if (time.quantity == figure::Quantity::Change && time.scale == figure::Scale::Log)
        return cli::wrongUsage(u"--quantity change needs --scale-y linear: a fall has no logarithm."_s);
    if (auto read
        = readKey(options, u"incomplete"_s, u"shown, hidden"_s, figure::incompleteFromKey, time.incomplete);
        !read)
        return read;
    return readKey(options, u"top"_s, u"1 to 1000, all, chosen"_s, figure::seriesFromKey, time.series);
}

Outcome<Order> orderFrom(const cli::Options& options)
{
    Order order;
    const auto chart = options.value(u"chart"_s);
    if (!chart)
        return cli::wrongUsage(
            u"--chart time, places, techniques, pairs, applicants or figures is missing."_s);
    const auto chosen = choiceFrom(u"chart"_s, *chart, charts);
    if (!chosen)
        return chosen.error();
    order.chart = chosen.value();
    if (const auto read = readTimeChoice(options, order); !read)
        return read.error();
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
        time.choice = order.time;
        time.locale = order.image.locale;
        return figure::timeFigure(result, time);
    }
    case Chart::Places:
        return figure::placesFigure(result, bars);
    case Chart::Techniques:
        return figure::techniquesFigure(result, bars);
    case Chart::Pairs:
        return figure::pairsFigure(result, order.image.locale);
    case Chart::Applicants:
        return figure::applicantsFigure(result, bars);
    case Chart::Figures:
        break; // no counts
    }
    return {};
}

Outcome<std::shared_ptr<const domain::Result>> answer(const cli::Options& options, const Order& order,
    cli::Streams& streams, const cli::Environment& environment)
{
    auto chosen = cli::chooseEdition(options.value(u"db"_s), options.value(u"edition"_s), environment);
    if (!chosen)
        return chosen.error();
    if (chosen.value().edition->holdsCounts && order.chart == Chart::Applicants) {
        return cli::wrongUsage(
            u"--chart applicants needs single filings; the edition %1 has published counts."_s.arg(
                io::visible(chosen.value().edition->slug)));
    }
    if (order.chart == Chart::Time && figure::isGrowth(order.time.quantity)) {
        if (const auto refusal = figure::growthRefusal(*chosen.value().edition); !refusal.isEmpty())
            return cli::wrongUsage(
                u"--quantity %1 is refused. %2"_s.arg(figure::key(order.time.quantity), refusal));
    }
    // Of the time chart --top counts lines, not applicants.
    const auto counted = order.chart == Chart::Time ? options.without(u"top"_s) : options;
    auto request = cli::countRequest(counted, *chosen.value().edition);
    if (!request)
        return request.error();
    if (const auto told = cli::tellNobody(options, chosen.value(), u"render"_s, streams.err); !told)
        return told.error();
    if (!options.has(u"top"_s))
        request.value().topApplicants = 12;
    return cli::countFilings(chosen.value(), request.value());
}

Outcome<figure::Figure> chartOf(const cli::Options& options, const Order& order, cli::Streams& streams,
    const cli::Environment& environment)
{
    if (order.chart == Chart::Figures)
        return publishedChart(options, order.image.locale, environment);
    for (const auto& name : {u"topic"_s, u"block"_s}) {
        if (options.has(name))
            return cli::wrongUsage(u"--%1 belongs to --chart figures."_s.arg(name));
    }
    const auto result = answer(options, order, streams, environment);
    if (!result)
        return result.error();
    return figureOf(*result.value(), order);
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
    const auto drawn = chartOf(options.value(), order.value(), streams, environment);
    if (!drawn)
        return drawn.error();
    const auto& figure = drawn.value();
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
