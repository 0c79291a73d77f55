// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_answer_model.h"
#include "app/session/claim_words.h"
#include "app/session/figure_block_model.h"
#include "app/session/figure_sentence.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <algorithm>

using namespace filingscape;
using namespace filingscape::session;
using domain::FigureSet;
using domain::PublishedFigure;

namespace {

FigureFacet plainFacet(const PublishedFigure& figure)
{
    if (!figure.owner.empty())
        return FigureFacet::Owner;
    if (!figure.place.empty())
        return FigureFacet::Place;
    return figure.facet.empty() && figure.technique.empty() ? FigureFacet::Worldwide : FigureFacet::Technique;
}

bool isPlainYear(const PublishedFigure& figure)
{
    return figure.firstYear == figure.lastYear && plainFacet(figure) == FigureFacet::Worldwide;
}

bool plainlyBelongs(const PublishedFigure& figure, const FigureBlock& block, const FigureSet& set)
{
    const auto& first = set.figures[block.figures.front()];
    if (figure.series != block.series || figure.measure != block.measure || plainFacet(figure) != block.facet
        || figure.facet != block.techniqueFacet || figure.placeBasis != first.placeBasis
        || isPlainYear(figure) != block.isByYear)
        return false;
    return block.isByYear || yearsOf(figure) == yearsOf(first);
}

std::optional<std::size_t> plainWhole(const FigureBlock& block, const FigureSet& set)
{
    const auto& first = set.figures[block.figures.front()];
    for (std::size_t i = 0; i < set.figures.size(); ++i) {
        const auto& figure = set.figures[i];
        if (plainFacet(figure) == FigureFacet::Worldwide && figure.series == first.series
            && figure.measure == first.measure && yearsOf(figure) == yearsOf(first))
            return i;
    }
    return std::nullopt;
}

/// Each figure held against every block there is.
std::vector<FigureTopic> plainTopics(const FigureSet& set)
{
    std::vector<std::string> series;
    std::vector<FigureTopic> topics;
    for (std::size_t i = 0; i < set.figures.size(); ++i) {
        const auto& figure = set.figures[i];
        if (std::ranges::find(series, figure.series) == series.end())
            series.push_back(figure.series);
        const auto facet = plainFacet(figure);
        auto topic = std::ranges::find_if(topics, [&](const FigureTopic& known) {
            return known.series == figure.series && known.facet == facet
                && known.techniqueFacet == figure.facet;
        });
        if (topic == topics.end())
            topic = topics.insert(topics.end(), {figure.series, facet, figure.facet, {}});
        const auto block = std::ranges::find_if(
            topic->blocks, [&](const FigureBlock& known) { return plainlyBelongs(figure, known, set); });
        if (block == topic->blocks.end())
            topic->blocks.push_back(
                {figure.series, figure.measure, facet, figure.facet, isPlainYear(figure), {i}, {}});
        else
            block->figures.push_back(i);
    }
    const auto& figures = set.figures;
    for (auto& topic : topics) {
        for (auto& block : topic.blocks) {
            std::ranges::stable_sort(block.figures, [&](std::size_t a, std::size_t b) {
                return block.isByYear ? figures[a].firstYear < figures[b].firstYear
                                      : figures[a].value > figures[b].value;
            });
            if (block.facet != FigureFacet::Worldwide && countsThings(block.measure))
                block.whole = plainWhole(block, set);
        }
        std::ranges::stable_sort(
            topic.blocks, [](const auto& a, const auto& b) { return a.isByYear > b.isByYear; });
        std::ranges::stable_sort(topic.blocks,
            [](const auto& a, const auto& b) { return countsThings(a.measure) > countsThings(b.measure); });
    }
    std::ranges::stable_sort(topics, {}, [&series](const FigureTopic& topic) {
        return std::pair(std::ranges::find(series, topic.series) - series.begin(), topic.facet);
    });
    return topics;
}

FigureSet randomFigures(test::Random& random, std::size_t count)
{
    const auto oneOf = [&random](std::initializer_list<const char*> texts) {
        return std::string(texts.begin()[random.below(texts.size())]);
    };
    FigureSet set;
    for (std::size_t i = 0; i < count; ++i) {
        PublishedFigure figure;
        figure.id = std::to_string(i);
        figure.series = oneOf({"b", "a", "c"});
        figure.measure = oneOf({"patent_families", "percent", "applications"});
        figure.firstYear = 2014 + static_cast<std::int64_t>(random.below(3));
        figure.lastYear = figure.firstYear + static_cast<std::int64_t>(random.below(3));
        figure.placeBasis = oneOf({"", "inventor_location"});
        figure.place = oneOf({"", "", "CN", "US"});
        figure.owner = oneOf({"", "", "", "Tencent"});
        figure.facet = oneOf({"", "", "model", "mode"});
        figure.technique = oneOf({"", "GAN"});
        figure.value = static_cast<double>(random.below(5));
        set.figures.push_back(std::move(figure));
    }
    return set;
}

FigureShelf shelfOf(FigureSet set)
{
    FigureShelf shelf;
    auto edition = std::make_shared<domain::Edition>();
    edition->slug = "many";
    edition->kind = domain::EditionKind::Figures;
    shelf.figures.push_back({std::move(edition), std::move(set), {}, {}, {}});
    shelf.figures.back().arrange();
    return shelf;
}

/// As many series as figures, one of each.
FigureSet oneEach(std::size_t count)
{
    FigureSet set;
    for (std::size_t i = 0; i < count; ++i) {
        PublishedFigure figure;
        figure.id = std::to_string(i);
        figure.series = "series" + figure.id;
        figure.measure = "patent_families";
        figure.firstYear = 2014;
        figure.lastYear = 2023;
        figure.place = "CN";
        figure.value = 1.0;
        set.figures.push_back(std::move(figure));
    }
    return set;
}

} // namespace

TEST_CASE("topics of random figures are those that a plain walk finds", "[session][figures]")
{
    test::Random random(85);
    for (int round = 0; round < 200; ++round) {
        const auto set = randomFigures(random, random.below(120));
        REQUIRE(figureTopics(set) == plainTopics(set));
        std::vector<Counting> plain;
        for (const auto& figure : set.figures) {
            const Counting counting{Counting::Source::Figures, 0, figure.series, figure.measure};
            if (countsThings(figure.measure) && std::ranges::find(plain, counting) == plain.end())
                plain.push_back(counting);
        }
        REQUIRE(countingsOf(shelfOf(set)) == plain);
    }
}

TEST_CASE("10,000 series of one figure each are listed, asked and answered", "[session][figures]")
{
    constexpr std::size_t many = 10'000;
    const auto shelf = std::make_shared<const FigureShelf>(shelfOf(oneEach(many)));
    CHECK(shelf->figures.front().topics.size() == many);
    ClaimQuestion question;
    question.kind = ClaimKind::Number;
    question.number = *typedNumber(QStringLiteral("1"), ClosingZeros::AreDigits, QLocale::c());
    question.who = {ClaimParty::Kind::Place, "CN"};
    question.years = {2014, 2023};
    auto report = checkClaim(*shelf, question);
    CHECK(report.count(Standing::Reproduces) == many);
    ClaimAnswerModel model;
    model.show(shelf, std::move(report));
    CHECK(model.rowCount() == ClaimAnswerModel::mostRows); // the table says how many there are besides
    CHECK(model.report().answers.size() == many);
}

TEST_CASE("a series that is called like a known one has its own words", "[session][figures]")
{
    auto set = oneEach(1);
    auto& figure = set.figures.front();
    figure.series = "wipo_genai_2024";
    CHECK(seriesTitle(set, figure.series) == QStringLiteral("wipo_genai_2024"));
    CHECK(seriesContract(set, figure.series).startsWith(QStringLiteral("Contract not stated")));
    CHECK(dateWords(set, figure.series).isEmpty());
    const QLocale english(QLocale::English);
    CHECK_FALSE(figureSentence(set, figure, {}, english).contains(QStringLiteral("generative")));
    set.series[figure.series] = {"Mine <b>", "Me", "on fish", domain::DateBasis::Grant, "One fish each."};
    CHECK(seriesTitle(set, figure.series) == QStringLiteral("Mine <b>"));
    CHECK(seriesContract(set, figure.series) == QStringLiteral("One fish each."));
    CHECK(figureSentence(set, figure, {}, english).contains(QStringLiteral("patent families on fish")));
    const auto shelf = shelfOf(set);
    const auto countings = countingsOf(shelf);
    REQUIRE(countings.size() == 1);
    CHECK(countingTitle(shelf, countings.front()) == QStringLiteral("patent families on fish (Me)"));
}

TEST_CASE("the longest number of a block is known to its bars", "[session][figures]")
{
    auto set = oneEach(3);
    for (auto& figure : set.figures)
        figure.series = "s";
    set.figures[1].value = 123456789012.0;
    const auto shelf = std::make_shared<const FigureShelf>(shelfOf(std::move(set)));
    FigureBlockModel model;
    model.show(shelf, 0, shelf->figures.front().topics.front().blocks, {});
    REQUIRE(model.rowCount() == 4);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto longest = model.index(row, 0).data(FigureBlockModel::LongestNumberRole).toString();
        CHECK(longest == model.index(1, 0).data(FigureBlockModel::NumberRole).toString());
    }
}
