// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tagging/title_sample.h"

#include "tests/tagging/files.h"

#include <cstdio>
#include <map>
#include <sstream>

using namespace filingscape;

namespace {

std::string joined(const std::vector<std::string>& keys)
{
    std::string text;
    for (const auto& key : keys)
        text += (text.empty() ? "" : "|") + key;
    return text;
}

std::string differences(const std::vector<test::ReadTitle>& sample)
{
    std::ostringstream list;
    for (const auto& title : sample) {
        if (title.expected != title.found)
            list << title.number << ": read " << joined(title.expected) << ", rules " << joined(title.found)
                 << ": " << title.title << '\n';
    }
    return list.str();
}

} // namespace

TEST_CASE("the rules agree with a reader as well as recorded", "[tagging][sample]")
{
    const auto sample = test::readSample(test::bundledRules());
    CHECK(sample.size() >= 300);
    INFO("Titles that differ:\n" << differences(sample));
    const auto recorded = test::csv("tests/tagging/data/recorded.csv");
    const auto columns = recorded.columns({"technique", "precision", "recall"});
    REQUIRE(columns);
    CHECK(recorded.rows().size() == 7);
    constexpr double rounding = 0.0005;
    for (const auto& row : recorded.rows()) {
        const auto& technique = row[columns.value()[0]].text;
        INFO(technique);
        CHECK(
            test::precisionOf(technique, sample).value > std::stod(row[columns.value()[1]].text) - rounding);
        CHECK(test::recallOf(technique, sample).value > std::stod(row[columns.value()[2]].text) - rounding);
    }
}

TEST_CASE("every title of the sample stands in the facts", "[tagging][sample]")
{
    const auto facts = test::csv("data/facts/genai_filings.csv");
    const auto columns = facts.columns({"publication_number", "title"});
    REQUIRE(columns);
    std::map<std::string, std::string> titles;
    for (const auto& row : facts.rows())
        titles[row[columns.value()[0]].text] = row[columns.value()[1]].text;
    std::size_t missing = 0;
    double stoodFor = 0;
    for (const auto& title : test::readSample(test::bundledRules())) {
        missing += titles[title.number] == title.title ? 0U : 1U;
        stoodFor += title.weight;
    }
    CHECK(missing == 0);
    CHECK(static_cast<int>(stoodFor + 0.5) == 2825);
}

// Not run by itself: `test_tagging "[.table]"` prints the table of data/README.md.
TEST_CASE("print the table of precision and recall", "[.table]")
{
    const auto rules = test::bundledRules();
    const auto sample = test::readSample(rules);
    auto keys = rules.techniques();
    keys.emplace_back("untagged");
    for (const auto& technique : keys) {
        const auto p = test::precisionOf(technique, sample);
        const auto r = test::recallOf(technique, sample);
        std::printf("| %s | %d | %.1f (%.1f-%.1f) | %d | %.1f (%.1f-%.1f) |\n", technique.c_str(), p.titles,
            100 * p.value, 100 * p.low, 100 * p.high, r.titles, 100 * r.value, 100 * r.low, 100 * r.high);
    }
    std::printf("%s", differences(sample).c_str());
}
