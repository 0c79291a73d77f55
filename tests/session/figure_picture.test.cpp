// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_picture.h"

#include "app/session/figure_sentence.h"
#include "tests/session/bundled_shelf.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"

#include <algorithm>
#include <cmath>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using domain::Qualifier;

namespace {

figure::Figure drawn(const QString& topic, std::size_t block)
{
    const auto shelf = test::bundledShelf();
    const auto& topics = shelf->figures.front().topics;
    const auto found = session::topicByKey(topics, topic);
    REQUIRE(found);
    return session::blockFigure(*shelf, 0, topics[*found].blocks.at(block), QLocale(QLocale::English));
}

const figure::RankedBars& barsOf(const figure::Figure& figure)
{
    return std::get<figure::RankedBars>(figure.marks);
}

} // namespace

TEST_CASE("published figures stand alone with contract, notes and sources", "[session][figures]")
{
    const auto figure = drawn(u"place"_s, 0);
    CHECK(figure.headline == u"Patent families by inventor location, 2014–2023"_s);
    CHECK(
        figure.scope == u"WIPO, generative AI · patent families, inventor location · published 2014–2023"_s);
    CHECK(figure.notes.join(u' ').contains(u"Worldwide in the same years: 54,358"_s));
    CHECK(figure.caveat.contains(u"Not filings, not applications"_s));
    CHECK(figure.source.startsWith(u"Source: WIPO, Patent Landscape Report: Generative"_s));
    CHECK(figure.source.endsWith(
        u"seen at wipo.int, ipjoin.eu, t3n.de · edition published-figures of 2024-07-04"_s));
    CHECK(figure.altText.contains(u"China: 38,210; United States: 6,276"_s));
    const auto& bars = barsOf(figure);
    REQUIRE(bars.bars.size() == 8);
    CHECK(bars.bars[0].label == u"China"_s);
    CHECK(bars.bars[0].printed->words == u"38,210"_s);
    const auto ratio = static_cast<double>(bars.bars[0].filings.value())
        / static_cast<double>(bars.bars[1].filings.value());
    CHECK(std::abs(ratio - 38210.0 / 6276.0) < 1e-9);
}

TEST_CASE("a bar of a published figure says how sure it is, and a share is a part of a hundred",
    "[session][figures]")
{
    const auto years = drawn(u"worldwide"_s, 0);
    CHECK(years.scope.endsWith(u"published 2014–2023"_s));
    const auto& last = barsOf(years).bars.back();
    CHECK(last.label == u"2023"_s);
    CHECK(last.printed->qualifier == Qualifier::AtLeast);
    CHECK(last.printed->words == u"at least 14,000"_s);
    const auto shelf = test::bundledShelf();
    int shares = 0;
    int drawnBlocks = 0;
    for (const auto& topic : shelf->figures.front().topics) {
        for (const auto& block : topic.blocks) {
            const auto figure = session::blockFigure(*shelf, 0, block, QLocale(QLocale::English));
            const auto& bars = barsOf(figure);
            CAPTURE(figure.headline.toStdString());
            CHECK(bars.bars.size() == block.figures.size());
            CHECK_FALSE(figure.headline.isEmpty());
            CHECK_FALSE(figure.caveat.isEmpty());
            for (std::size_t i = 0; i < bars.bars.size(); ++i) {
                const auto& printed = shelf->figures.front().set.figures[block.figures[i]];
                CHECK(bars.bars[i].printed->qualifier == printed.qualifier);
                CHECK(bars.bars[i].filings.value() <= bars.top);
                if (!session::isShare(block.measure))
                    continue;
                ++shares;
                const auto percent = 100.0 * static_cast<double>(bars.bars[i].filings.value())
                    / static_cast<double>(bars.top);
                CHECK(std::abs(percent - printed.value) < 1e-6);
            }
            ++drawnBlocks;
        }
    }
    CHECK(shares > 0);
    CHECK(drawnBlocks > 10);
}

TEST_CASE(
    "of thousands of notes and sources a picture names a few and says how many more", "[session][figures]")
{
    auto shelf = *test::bundledShelf();
    auto& figures = shelf.figures.front();
    const auto one = figures.set.figures.front();
    figures.set.figures.clear();
    for (int i = 0; i < 5000; ++i) {
        auto figure = one;
        figure.id = "made." + std::to_string(i);
        figure.technique = "Technique " + std::to_string(i);
        figure.note = "made up";
        figure.sourceName = "Source " + std::to_string(i);
        figures.set.figures.push_back(figure);
    }
    figures.arrange();
    const auto& block = figures.topics.front().blocks.front();
    REQUIRE(block.figures.size() == 5000);
    const auto figure = session::blockFigure(shelf, 0, block, QLocale(QLocale::English));
    CHECK(barsOf(figure).bars.size() == 5000);
    CHECK(figure.notes.last() == u"and 4997 more"_s);
    CHECK(figure.source.contains(u"; and 4994 more"_s));
    CHECK(figure.source.size() < 400);
    CHECK(figure.altText.endsWith(u"and 4940 more."_s));
}

TEST_CASE("a share or a multiple in a picture says what it is one of", "[session][figures][bug]")
{
    const auto shelf = test::bundledShelf();
    const auto& topics = shelf->figures.front().topics;
    int told = 0;
    for (const auto& topic : topics) {
        for (const auto& block : topic.blocks) {
            const auto& first = shelf->figures.front().set.figures[block.figures.front()];
            if (session::countsThings(block.measure))
                continue;
            const auto figure = session::blockFigure(*shelf, 0, block, QLocale(QLocale::English));
            const auto words
                = session::toldWords(shelf->figures.front().set, first, QLocale(QLocale::English));
            CAPTURE(figure.headline.toStdString(), words.toStdString());
            CHECK(figure.notes.join(u' ').contains(words));
            CHECK(figure.altText.contains(words));
            CHECK_FALSE(figure.scope.contains(u"published 20"_s));
            ++told;
        }
    }
    CHECK(told > 4);
}

TEST_CASE("a picture says that a fall has no bar", "[session][figures][bug]")
{
    auto shelf = *test::bundledShelf();
    auto& figures = shelf.figures.front();
    auto one = *std::ranges::find(
        figures.set.figures, std::string("percent_per_year"), &domain::PublishedFigure::measure);
    one.value = -5.0;
    figures.set.figures = {one};
    figures.arrange();
    const auto figure
        = session::blockFigure(shelf, 0, figures.topics.front().blocks.front(), QLocale(QLocale::English));
    CHECK(figure.notes.last() == u"Bars start at zero; what fell has a number and no bar"_s);
    CHECK(barsOf(figure).bars.front().printed->words.contains(u"-5"_s));
}
