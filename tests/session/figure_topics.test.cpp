// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_list_model.h"
#include "app/session/claim_words.h"
#include "app/session/figure_block_model.h"
#include "app/session/figure_sentence.h"
#include "tests/session/bundled_shelf.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"

#include <QAbstractItemModelTester>

#include <algorithm>
#include <map>
#include <set>

using namespace filingscape;
using namespace filingscape::session;
using test::bundledShelf;

namespace {

const domain::FigureSet& set()
{
    return bundledShelf()->figures.front().set;
}

} // namespace

TEST_CASE("each figure stands in one block, with its like only", "[session][figures]")
{
    std::multiset<std::size_t> seen;
    for (const auto& topic : figureTopics(set())) {
        INFO(topicTitle(topic, set()).toStdString());
        for (const auto& block : topic.blocks) {
            REQUIRE_FALSE(block.figures.empty());
            const auto& first = set().figures[block.figures.front()];
            for (const auto position : block.figures) {
                const auto& figure = set().figures[position];
                seen.insert(position);
                CHECK(figure.series == topic.series);
                CHECK(figure.measure == block.measure);
                CHECK((block.isByYear || yearsOf(figure) == yearsOf(first)));
            }
            if (block.whole) {
                CHECK(set().figures[*block.whole].series == block.series);
                CHECK(set().figures[*block.whole].measure == block.measure);
            }
        }
    }
    CHECK(seen.size() == 64);
    CHECK(std::set<std::size_t>(seen.begin(), seen.end()).size() == 64);
}

TEST_CASE("each topic has a key of its own, and the first by a facet is found by it", "[session][figures]")
{
    const auto topics = figureTopics(set());
    for (std::size_t i = 0; i < topics.size(); ++i) {
        INFO(topicKey(topics[i]).toStdString());
        CHECK(topicByKey(topics, topicKey(topics[i])) == i);
    }
    CHECK(topicKey(topics.at(0)) == QStringLiteral("wipo_genai_2024/worldwide"));
    CHECK(topicByKey(topics, QStringLiteral("worldwide")) == 0U);
    CHECK(topicByKey(topics, QStringLiteral("mode"))
        == topicByKey(topics, QStringLiteral("wipo_genai_2024/mode")));
    CHECK_FALSE(topicByKey(topics, QStringLiteral("moon")));
    CHECK_FALSE(topicByKey(topics, QString()));
}

TEST_CASE("series are browsed by location, owner, model, mode, application and year", "[session][figures]")
{
    QStringList titles;
    for (const auto& topic : figureTopics(set())) {
        titles << QStringLiteral("%1: %2 (%3)")
                      .arg(QString::fromStdString(topic.series), topicTitle(topic, set()))
                      .arg(topic.figureCount());
    }
    CHECK(titles
        == QStringList{QStringLiteral("wipo_genai_2024: Worldwide and by year (13)"),
            QStringLiteral("wipo_genai_2024: By inventor location (10)"),
            QStringLiteral("wipo_genai_2024: By owner (14)"), QStringLiteral("wipo_genai_2024: By model (7)"),
            QStringLiteral("wipo_genai_2024: By mode (7)"),
            QStringLiteral("wipo_genai_2024: By application (7)"),
            QStringLiteral("tsinghua_ai_2020: Worldwide (1)"),
            QStringLiteral("tsinghua_ai_2020: By country (2)"),
            QStringLiteral("ai_index_2024: By country (3)")});
}

TEST_CASE("figures of other years, units and series are not drawn on one scale", "[session][figures]")
{
    const auto topics = figureTopics(set());
    const auto models = std::ranges::find(topics, std::string("model"), &FigureTopic::techniqueFacet);
    QStringList titles;
    for (const auto& block : models->blocks)
        titles << blockTitle(block, set());
    CHECK(titles
        == QStringList{QStringLiteral("Patent families by model, 2014–2023"),
            QStringLiteral("Patent families by model, 2023"),
            QStringLiteral("Patent families by model, 2020"),
            QStringLiteral("Shares of patent families by model, 2014–2023")});
}

TEST_CASE("the table of figures says qualifier, unit, years and source of each", "[session][figures]")
{
    FigureBlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto topics = figureTopics(set());
    for (const auto& topic : topics) {
        model.show(bundledShelf(), 0, topic.blocks, {});
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (!model.isHead(row))
                    CHECK_FALSE(model.index(row, column).data().toString().isEmpty());
            }
            const auto fraction = model.index(row, 0).data(FigureBlockModel::FractionRole).toDouble();
            CHECK((fraction >= 0.0 && fraction <= 1.0));
        }
    }
    model.show(bundledShelf(), 0, topics.front().blocks, {});
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const auto* figure = model.figureAt(row);
            figure != nullptr && figure->id == "genai.papers.share_2023")
            CHECK(model.index(row, 0).data(FigureBlockModel::FractionRole).toDouble() == 0.45);
    }
    model.show(bundledShelf(), 0, topics[1].blocks, {});
    CHECK(model.sentence(1).replace(QChar(0x202f), QLatin1Char(' '))
        == QStringLiteral("China: 38,210 patent families on generative AI, by inventor location, published "
                          "2014–2023, 70.3 % of 54,358 worldwide. Source: WIPO, Patent Landscape Report: "
                          "Generative Artificial Intelligence (2024) (seen at "
                          "https://www.wipo.int/pressroom/en/articles/2024/article_0009.html). "
                          "Note: A family with inventors in two places counts in both."));
    CHECK(model.sentence(0).isEmpty()); // a heading states nothing
    const auto lines = model.tsv({1}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(QStringLiteral("# WIPO, generative AI: Published patent families")));
    CHECK(lines[1].startsWith(QStringLiteral("figure_id\tseries\tmeasure\tperiod_from")));
    CHECK(lines[2].startsWith(QStringLiteral(
        "genai.location.CN\twipo_genai_2024\tpatent_families\t2014\t2023\tinventor_location\tCN\t")));
    CHECK(lines[2].contains(QStringLiteral("\t38210\texact\tWIPO, Patent")));
    CHECK(model.tsv({0}).count(QLatin1Char('\n')) == 2 + 8); // a head stands for its block
}

TEST_CASE("papers have an organisation, patents an owner", "[session][figures]")
{
    const auto topics = figureTopics(set());
    const auto owners = std::ranges::find(topics, FigureFacet::Owner, &FigureTopic::facet);
    REQUIRE(owners != topics.end());
    QStringList titles;
    for (const auto& block : owners->blocks)
        titles << blockTitle(block, set());
    CHECK(titles
        == QStringList{QStringLiteral("Patent families by owner, 2014–2023"),
            QStringLiteral("Scientific publications by organisation, 2014–2023"),
            QStringLiteral("Citations by organisation, 2014–2023")});
}

TEST_CASE("a share, a rate or a multiple says what it is one of", "[session][figures]")
{
    const auto told = [](const char* id) {
        const auto found = std::ranges::find(set().figures, std::string(id), &domain::PublishedFigure::id);
        REQUIRE(found != set().figures.end());
        return figureSentence(set(), *found, bundledShelf()->names, QLocale(QLocale::English))
            .replace(QChar(0x202f), QLatin1Char(' '))
            .section(QStringLiteral(" Source:"), 0, 0);
    };
    CHECK(told("genai.share_2023_of_decade")
        == QStringLiteral("Worldwide: at least 25 % of the patent families on generative AI published "
                          "2014–2023 were published in 2023."));
    CHECK(told("genai.papers.share_2023")
        == QStringLiteral("Worldwide: at least 45 % of the scientific publications on generative AI of "
                          "2014–2023 are of 2023."));
    CHECK(told("genai.share_of_ai_2017")
        == QStringLiteral(
            "Worldwide: patent families on generative AI are 4.2 % of all patent families on AI, "
            "published 2017."));
    CHECK(told("genai.multiple_2017_2023")
        == QStringLiteral(
            "Worldwide: about 8 times as many patent families on generative AI published in 2023 "
            "as in 2017."));
    CHECK(told("genai.growth.mode.molecules")
        == QStringLiteral("Molecules, genes, proteins: growth of about 78 % a year in patent families on "
                          "generative AI worldwide, published 2018–2023."));
    CHECK(told("genai.growth.IN")
        == QStringLiteral(
            "India: growth of about 56 % a year in patent families on generative AI, by inventor "
            "location, published 2014–2023."));
    CHECK(told("genai.model.coverage")
        == QStringLiteral("Any model: about 25 % of the patent families on generative AI worldwide (54,358), "
                          "published 2014–2023."));
    CHECK(told("genai.mode.image")
        == QStringLiteral("Image, video: 17,996 patent families on generative AI worldwide, published "
                          "2014–2023, 33.1 % of 54,358 worldwide."));
    CHECK(told("genai.papers.openai")
        == QStringLiteral(
            "OpenAI: 48 scientific publications on generative AI, by organisation, 2014–2023."));
    // One value reads alike as a row and within a sentence.
    CHECK(told("ai2020.CN").endsWith(QStringLiteral("74.7 % of 521,264 worldwide.")));
    CHECK(told("ai2020.CN.share")
        == QStringLiteral(
            "China: 74.7 % of the patent applications on all of AI worldwide (521,264), basis of "
            "place not stated, 2011–2020."));
    // A series of somebody else's of which nothing is known.
    domain::PublishedFigure alone;
    alone.series = std::string("other");
    alone.measure = std::string("percent");
    alone.value = 12;
    alone.firstYear = alone.lastYear = 2020;
    alone.sourceName = std::string("X");
    CHECK(figureSentence({{alone}, {}, {}}, alone, {}, QLocale::c()).replace(QChar(0x202f), QLatin1Char(' '))
        == QStringLiteral("Worldwide: 12 % as printed, 2020. Source: X."));
}

TEST_CASE("each figure of the bundle is a sentence of its own with source and note", "[session][figures]")
{
    std::set<QString> told;
    for (const auto& figure : set().figures) {
        const auto sentence = figureSentence(set(), figure, bundledShelf()->names, QLocale(QLocale::English));
        INFO(sentence.toStdString());
        CHECK(told.insert(sentence).second);
        CHECK(sentence.contains(QString::fromStdString(figure.sourceName)));
        CHECK(sentence.contains(QStringLiteral("Note: ")) == !figure.note.empty());
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.contains(QStringLiteral("..")));
        CHECK_FALSE(sentence.contains(QStringLiteral("per cent")));
        CHECK_FALSE(sentence.contains(QStringLiteral("article A")));
    }
}

TEST_CASE("figures that are set against each other share a scale across blocks", "[session][figures]")
{
    const auto& claims = set().claims;
    const auto claim = std::ranges::find(claims, std::string("C18"), &domain::Claim::id);
    REQUIRE(claim != claims.end());
    FigureBlockModel model;
    model.show(bundledShelf(), 0, blocksHolding(figureTopics(set()), claim->figures), {});
    std::map<std::string, double> lengths;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const auto* figure = model.figureAt(row))
            lengths[figure->id] = model.index(row, 0).data(FigureBlockModel::FractionRole).toDouble();
    }
    CHECK(lengths.at("genai.total") == 1.0);
    CHECK(lengths.at("genai.location.CN") == 38210.0 / 54358.0);
}

TEST_CASE("each claim is held against whole blocks with its figures", "[session][figures]")
{
    const auto topics = figureTopics(set());
    for (const auto& claim : set().claims) {
        INFO(claim.id);
        const auto blocks = blocksHolding(topics, claim.figures);
        std::set<std::size_t> shown;
        for (const auto& block : blocks)
            shown.insert(block.figures.begin(), block.figures.end());
        for (const auto figure : claim.figures)
            CHECK(shown.contains(figure));
        CHECK_FALSE(verdictReason(claim).isEmpty());
        CHECK_FALSE(verdictWords(claim.verdict).isEmpty());
        CHECK_FALSE(printedWhere(claim, QLocale(QLocale::English)).isEmpty());
    }
}

TEST_CASE("claims are found by verdict and by words", "[session][figures]")
{
    ClaimListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(bundledShelf(), 0);
    CHECK(model.rowCount() == 23);
    CHECK(model.claimCount(domain::Verdict::Holds) == 11);
    model.setFilter(domain::Verdict::Holds, {});
    CHECK(model.rowCount() == 11);
    model.setFilter({}, QStringLiteral("openai RANK"));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.claimAt(0)->id == "C10");
    CHECK(model.rowOf("C01") == -1);
    model.setFilter(domain::Verdict::Estimate, QStringLiteral("tencent"));
    CHECK(model.rowCount() == 0);
    CHECK(model.claimAt(0) == nullptr);
}
