// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/text_ranks.h"

#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <map>

using namespace filingscape;

namespace {

std::vector<std::uint32_t> naiveRanks(const std::vector<std::string>& texts)
{
    std::map<std::string, std::uint32_t> ranks;
    for (const auto& text : texts)
        ranks[text] = 0;
    std::uint32_t rank = 0;
    for (auto& [text, value] : ranks)
        value = rank++;
    std::vector<std::uint32_t> result;
    for (const auto& text : texts)
        result.push_back(ranks[text]);
    return result;
}

std::vector<std::uint32_t> fastRanks(const std::vector<std::string>& texts)
{
    std::string joined;
    std::vector<std::uint64_t> ends;
    for (const auto& text : texts)
        ends.push_back((joined += text).size());
    std::uint32_t distinct = 0;
    return store::ranksOf(joined, ends, distinct, [] { return true; });
}

} // namespace

TEST_CASE("texts are ranked byte by byte, whatever they share", "[store][property]")
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        test::Random random(seed);
        std::vector<std::string> texts(random.below(60));
        for (auto& text : texts) {
            const std::string stem(random.below(4) * 7, 'm');
            text = stem;
            for (auto left = random.below(12); left > 0; --left)
                text.push_back(
                    static_cast<char>(random.chance(0.1) ? random.below(256) : 'a' + random.below(2)));
        }
        CHECK(fastRanks(texts) == naiveRanks(texts));
    }
    CHECK(fastRanks({std::string("a\0", 2), "a", std::string("a\0\0", 3), "", "b"})
        == std::vector<std::uint32_t>{2, 1, 3, 0, 4});
    const std::string longText(3'000'000, 'x'); // too deep for a call for each piece
    CHECK(fastRanks({longText, longText + "b", longText + "a", longText})
        == std::vector<std::uint32_t>{0, 2, 1, 0});
}

TEST_CASE("a dictionary numbers texts as they come and ranks them as they sort", "[store]")
{
    store::TextDictionary dictionary;
    CHECK(dictionary.add("US") == 0);
    CHECK(dictionary.add("CN") == 1);
    CHECK(dictionary.add("US") == 0);
    CHECK(dictionary.add("") == 2);
    CHECK(dictionary.ranks() == std::vector<std::uint32_t>{2, 1, 0});
}
