// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/published_chart.h"

#include "app/cli/count_options.h"
#include "app/io/data_numbers.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/figure_picture.h"
#include "ui/commands/installed_files.h"

#include <algorithm>

namespace filingscape::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Outcome;
using session::FigureShelf;
using session::FigureTopic;

namespace {

domain::Status checkFilters(const cli::Options& options)
{
    for (const auto& spec : cli::countOptionSpecs()) {
        if (spec.name != u"db"_s && spec.name != u"edition"_s && options.has(spec.name))
            return cli::wrongUsage(
                u"--%1 does not go with --chart figures: published figures are not filtered."_s.arg(
                    spec.name));
    }
    return domain::Done{};
}

/// The names of places come from the installed editions.
FigureShelf shelfFor(const cli::Options& options, const cli::Environment& environment)
{
    std::vector<session::EditionSource> files;
    if (const auto file = options.value(u"db"_s))
        files.push_back({*file, false, {}});
    for (const auto& installed : installedFiles(environment))
        files.push_back(installed);
    return session::readShelf(files);
}

Outcome<std::size_t> editionOf(const cli::Options& options, const FigureShelf& shelf)
{
    const auto file = options.value(u"db"_s);
    const auto slug = options.value(u"edition"_s);
    QStringList there;
    for (std::size_t i = 0; i < shelf.figures.size(); ++i) {
        const auto& source = shelf.figures[i].source;
        if (file && source.path != *file)
            continue;
        if (!slug || source.slug == io::utf8(*slug))
            return i;
        there << io::visible(source.slug);
    }
    const auto unread = std::ranges::find_if(
        shelf.missing, [&file](const domain::Error& error) { return file && error.file == io::utf8(*file); });
    if (unread != shelf.missing.end())
        return *unread;
    return there.isEmpty()
        ? cli::wrongUsage(u"The file holds no published figures."_s)
        : cli::wrongUsage(u"There are no published figures called \"%1\"; there is %2."_s.arg(
            io::visible(*slug), there.join(u", "_s)));
}

Outcome<std::size_t> topicOf(const cli::Options& options, const std::vector<FigureTopic>& topics)
{
    const auto key = options.value(u"topic"_s);
    if (!key && !topics.empty())
        return std::size_t{0};
    if (const auto found = session::topicByKey(topics, key.value_or(QString())))
        return *found;
    QStringList keys;
    for (const auto& topic : topics)
        keys << session::topicKey(topic);
    return noSuchTopic(key.value_or(QString()), keys);
}

} // namespace

domain::Error noSuchTopic(const QString& topic, const QStringList& keys)
{
    return cli::wrongUsage(
        u"There is no topic \"%1\"; there is %2."_s.arg(io::visible(topic), io::visible(keys.join(u", "_s))));
}

Outcome<figure::Figure> publishedChart(
    const cli::Options& options, const QLocale& locale, const cli::Environment& environment)
{
    if (const auto status = checkFilters(options); !status)
        return status.error();
    const auto shelf = shelfFor(options, environment);
    const auto edition = editionOf(options, shelf);
    if (!edition)
        return edition.error();
    const auto& topics = shelf.figures[edition.value()].topics;
    const auto topic = topicOf(options, topics);
    if (!topic)
        return topic.error();
    const auto& blocks = topics[topic.value()].blocks;
    const auto number = io::integerFrom(options.value(u"block"_s).value_or(u"1"_s));
    if (!number || *number < 1 || *number > std::ssize(blocks))
        return cli::wrongUsage(u"--block needs a number from 1 to %1."_s.arg(blocks.size()));
    return session::blockFigure(
        shelf, edition.value(), blocks[static_cast<std::size_t>(*number - 1)], locale);
}

} // namespace filingscape::ui
