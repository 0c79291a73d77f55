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
#include <numeric>

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

bool belongs(const PublishedFigure& figure, const FigureBlock& block, const FigureSet& set)
{
    const auto& first = set.figures[block.figures.front()];
    if (figure.series != block.series || figure.measure != block.measure || facetOf(figure) != block.facet
        || figure.facet != block.techniqueFacet || figure.placeBasis != first.placeBasis
        || isYear(figure) != block.isByYear)
        return false;
    return block.isByYear || yearsOf(figure) == yearsOf(first);
}

FigureBlock blockOf(const PublishedFigure& figure, std::size_t position)
{
    return {figure.series, figure.measure, facetOf(figure), figure.facet, isYear(figure), {position}, {}};
}

void arrange(FigureBlock& block, const FigureSet& set)
{
    const auto& figures = set.figures;
    std::ranges::stable_sort(block.figures, [&](std::size_t a, std::size_t b) {
        return block.isByYear ? figures[a].firstYear < figures[b].firstYear
                              : figures[a].value > figures[b].value;
    });
    if (block.facet == FigureFacet::Worldwide || !countsThings(block.measure))
        return;
    const auto& first = figures[block.figures.front()];
    const auto whole = std::ranges::find_if(figures, [&](const PublishedFigure& figure) {
        return facetOf(figure) == FigureFacet::Worldwide && figure.series == first.series
            && figure.measure == first.measure && yearsOf(figure) == yearsOf(first);
    });
    if (whole != figures.end())
        block.whole = static_cast<std::size_t>(whole - figures.begin());
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
        return TopicWords::tr("by %1").arg(io::visible(io::fromUtf8(techniqueFacet)));
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
    std::vector<std::string> series;
    std::vector<FigureTopic> topics;
    for (std::size_t i = 0; i < set.figures.size(); ++i) {
        const auto& figure = set.figures[i];
        if (std::ranges::find(series, figure.series) == series.end())
            series.push_back(figure.series);
        const auto facet = facetOf(figure);
        auto topic = std::ranges::find_if(topics, [&](const FigureTopic& known) {
            return known.series == figure.series && known.facet == facet
                && known.techniqueFacet == figure.facet;
        });
        if (topic == topics.end())
            topic = topics.insert(topics.end(), {figure.series, facet, figure.facet, {}});
        const auto block = std::ranges::find_if(
            topic->blocks, [&](const FigureBlock& known) { return belongs(figure, known, set); });
        if (block == topic->blocks.end())
            topic->blocks.push_back(blockOf(figure, i));
        else
            block->figures.push_back(i);
    }
    for (auto& topic : topics) {
        for (auto& block : topic.blocks)
            arrange(block, set);
        std::ranges::stable_sort(
            topic.blocks, [](const auto& a, const auto& b) { return a.isByYear > b.isByYear; });
        std::ranges::stable_sort(topic.blocks,
            [](const auto& a, const auto& b) { return countsThings(a.measure) > countsThings(b.measure); });
    }
    std::ranges::stable_sort(topics, [&series](const FigureTopic& a, const FigureTopic& b) {
        const auto rank = [&series](const FigureTopic& topic) {
            return std::pair(std::ranges::find(series, topic.series) - series.begin(), topic.facet);
        };
        return rank(a) < rank(b);
    });
    return topics;
}

std::vector<FigureBlock> blocksHolding(
    const std::vector<FigureTopic>& topics, const std::vector<std::size_t>& figures)
{
    std::vector<FigureBlock> blocks;
    for (const auto& topic : topics) {
        for (const auto& block : topic.blocks) {
            if (std::ranges::find_first_of(block.figures, figures) != block.figures.end())
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
