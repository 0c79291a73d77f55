// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_topics.h"

#include "app/figure/filter_words.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/figure_sentence.h"
#include "app/session/figure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace filingscape::session {

using domain::FigureSet;
using domain::PublishedFigure;

namespace {

struct TopicWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::TopicWords)
};

FigureFacet facetOf(const PublishedFigure& figure)
{
    if (!figure.owner.empty())
        return FigureFacet::Owner;
    if (!figure.place.empty())
        return FigureFacet::Place;
    if (!figure.facet.empty() || !figure.technique.empty())
        return FigureFacet::Technique;
    return FigureFacet::Worldwide;
}

/// A year of its own, which lines up with other years; a part of such a year stays with its like.
bool isYear(const PublishedFigure& figure)
{
    return figure.firstYear == figure.lastYear && facetOf(figure) == FigureFacet::Worldwide;
}

/// What the figures of a block have in common; years count where a block is not a row of them.
using BlockKey = std::tuple<std::string_view, FigureFacet, std::string_view, std::string_view,
    std::string_view, bool, std::int64_t, std::int64_t>;

BlockKey keyOf(const PublishedFigure& figure)
{
    const bool isByYear = isYear(figure);
    return {figure.series, facetOf(figure), figure.facet, figure.measure, figure.placeBasis, isByYear,
        isByYear ? 0 : figure.firstYear, isByYear ? 0 : figure.lastYear};
}

using TopicKey = std::tuple<std::string_view, FigureFacet, std::string_view>;
/// Series, measure, years.
using WholeKey = std::tuple<std::string_view, std::string_view, std::int64_t, std::int64_t>;

WholeKey wholeKeyOf(const PublishedFigure& figure)
{
    return {figure.series, figure.measure, figure.firstYear, figure.lastYear};
}

/// The first worldwide figure of each measure and period.
std::map<WholeKey, std::size_t> wholesOf(const FigureSet& set)
{
    std::map<WholeKey, std::size_t> wholes;
    for (std::size_t i = 0; i < set.figures.size(); ++i) {
        if (facetOf(set.figures[i]) == FigureFacet::Worldwide)
            wholes.emplace(wholeKeyOf(set.figures[i]), i);
    }
    return wholes;
}

FigureBlock blockOf(const PublishedFigure& figure)
{
    return {figure.series, figure.measure, facetOf(figure), figure.facet, isYear(figure), {}, {}};
}

void arrange(FigureBlock& block, const FigureSet& set, const std::map<WholeKey, std::size_t>& wholes)
{
    const auto& figures = set.figures;
    std::ranges::stable_sort(block.figures, [&](std::size_t a, std::size_t b) {
        return block.isByYear ? figures[a].firstYear < figures[b].firstYear
                              : figures[a].value > figures[b].value;
    });
    if (block.facet == FigureFacet::Worldwide || !countsThings(block.measure))
        return;
    const auto whole = wholes.find(wholeKeyOf(figures[block.figures.front()]));
    if (whole != wholes.end())
        block.whole = whole->second;
}

std::string facetKey(const FigureTopic& topic)
{
    switch (topic.facet) {
    case FigureFacet::Worldwide:
        return "worldwide";
    case FigureFacet::Place:
        return "place";
    case FigureFacet::Owner:
        return "owner";
    case FigureFacet::Technique:
        return topic.techniqueFacet;
    }
    return {};
}

QString facetWords(FigureFacet facet, const std::string& techniqueFacet, const PublishedFigure& example)
{
    switch (facet) {
    case FigureFacet::Worldwide:
        return TopicWords::tr("worldwide");
    case FigureFacet::Place:
        return example.placeBasis == "inventor_location" ? TopicWords::tr("by inventor location")
                                                         : TopicWords::tr("by country");
    case FigureFacet::Owner:
        return ownerBasisWords(example);
    case FigureFacet::Technique:
        return TopicWords::tr("by %1").arg(io::visible(techniqueFacet));
    }
    return {};
}

} // namespace

std::size_t FigureTopic::figureCount() const
{
    return std::accumulate(blocks.begin(), blocks.end(), std::size_t{0},
        [](std::size_t sum, const FigureBlock& block) { return sum + block.figures.size(); });
}

std::vector<FigureTopic> figureTopics(const FigureSet& set)
{
    std::map<std::string_view, std::size_t> series; // ranks in the order of the set
    std::map<TopicKey, std::size_t> topicOf;
    std::map<BlockKey, std::size_t> blockOfKey; // within its topic
    std::vector<FigureTopic> topics;
    for (std::size_t i = 0; i < set.figures.size(); ++i) {
        const auto& figure = set.figures[i];
        series.emplace(figure.series, series.size());
        const auto facet = facetOf(figure);
        const auto [topicAt, isNewTopic]
            = topicOf.emplace(TopicKey(figure.series, facet, figure.facet), topics.size());
        if (isNewTopic)
            topics.push_back({figure.series, facet, figure.facet, {}});
        auto& blocks = topics[topicAt->second].blocks;
        const auto [blockAt, isNewBlock] = blockOfKey.emplace(keyOf(figure), blocks.size());
        if (isNewBlock)
            blocks.push_back(blockOf(figure));
        blocks[blockAt->second].figures.push_back(i);
    }
    const auto wholes = wholesOf(set);
    for (auto& topic : topics) {
        for (auto& block : topic.blocks)
            arrange(block, set, wholes);
        std::ranges::stable_sort(
            topic.blocks, [](const auto& a, const auto& b) { return a.isByYear > b.isByYear; });
        std::ranges::stable_sort(topic.blocks,
            [](const auto& a, const auto& b) { return countsThings(a.measure) > countsThings(b.measure); });
    }
    std::ranges::stable_sort(topics, {},
        [&series](const FigureTopic& topic) { return std::pair(series.at(topic.series), topic.facet); });
    return topics;
}

FigureGroups figureGroups(const FigureSet& set)
{
    FigureGroups groups;
    for (std::size_t i = 0; i < set.figures.size(); ++i) {
        const auto& figure = set.figures[i];
        groups[{figure.series, figure.measure}].push_back(i);
    }
    return groups;
}

std::vector<FigureBlock> blocksHolding(
    const std::vector<FigureTopic>& topics, const std::vector<std::size_t>& figures)
{
    const std::unordered_set<std::size_t> wanted(figures.begin(), figures.end());
    std::vector<FigureBlock> blocks;
    for (const auto& topic : topics) {
        for (const auto& block : topic.blocks) {
            if (std::ranges::any_of(
                    block.figures, [&](std::size_t figure) { return wanted.contains(figure); }))
                blocks.push_back(block);
        }
    }
    return blocks;
}

QString topicKey(const FigureTopic& topic)
{
    return io::fromUtf8(topic.series + '/' + facetKey(topic));
}

std::optional<std::size_t> topicByKey(const std::vector<FigureTopic>& topics, const QString& key)
{
    auto found = std::ranges::find(topics, key, topicKey);
    if (found == topics.end())
        found = std::ranges::find(topics, io::utf8(key), facetKey);
    if (found == topics.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - topics.begin());
}

QString topicTitle(const FigureTopic& topic, const FigureSet& set)
{
    const auto& blocks = topic.blocks;
    if (topic.facet == FigureFacet::Worldwide && std::ranges::any_of(blocks, &FigureBlock::isByYear))
        return TopicWords::tr("Worldwide and by year");
    const auto& example = set.figures[blocks.front().figures.front()];
    return capitalised(facetWords(topic.facet, topic.techniqueFacet, example));
}

QString blockTitle(const FigureBlock& block, const FigureSet& set)
{
    const auto& first = set.figures[block.figures.front()];
    const auto what
        = TopicWords::tr("%1 %2", "unit, by what")
              .arg(measureTitle(set, first), facetWords(block.facet, block.techniqueFacet, first));
    return block.isByYear ? TopicWords::tr("%1, by year").arg(what)
                          : TopicWords::tr("%1, %2").arg(what, figure::yearsText(yearsOf(first)));
}

QString blockNote(const FigureBlock& block, const FigureSet& set, const QLocale& locale)
{
    QStringList notes;
    if (block.whole) {
        const auto& whole = set.figures[*block.whole];
        notes << TopicWords::tr("Worldwide in the same years: %1 (%2).")
                     .arg(numberText(whole.value, locale), qualifierWords(whole.qualifier));
    }
    const bool overlaps = block.figures.size() > 1 && block.whole
        && (block.facet == FigureFacet::Technique || block.facet == FigureFacet::Place);
    if (overlaps)
        notes << TopicWords::tr("A family can stand in several rows, so the rows are never added.");
    return notes.join(u' ');
}

} // namespace filingscape::session
