// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/sha256.h"
#include "app/tagging/applicant_folding.h"
#include "tests/tagging/files.h"

#include <QDir>

#include <algorithm>
#include <map>
#include <set>

using namespace filingscape;

namespace {

struct Filing {
    std::string title;
    std::vector<std::string> applicants;
    std::vector<std::string> abstractTerms;
    std::vector<std::string> cpc;
};

std::vector<Filing> filings()
{
    const auto facts = test::csv("data/facts/genai_filings.csv");
    const auto columns = facts.columns({"title", "applicants", "abstract_terms", "cpc"});
    REQUIRE(columns);
    const auto& at = columns.value();
    std::vector<Filing> result;
    for (const auto& row : facts.rows()) {
        result.push_back({row[at[0]].text, test::pieces(row[at[1]].text, ';'),
            test::pieces(row[at[2]].text, '|'), test::pieces(row[at[3]].text, ';')});
    }
    return result;
}

} // namespace

// The figures of data/README.md.

TEST_CASE("the filings are tagged as the data's page says", "[tagging][facts]")
{
    const auto rules = test::bundledRules();
    std::map<std::string, int> counted;
    std::map<std::string, int> byTitle;
    int tags = 0;
    int more = 0;
    for (const auto& filing : filings()) {
        const auto keys = test::techniquesOf(rules.tags(filing.title, filing.abstractTerms, filing.cpc));
        for (const auto& key : keys)
            ++counted[key];
        counted["untagged"] += keys.empty() ? 1 : 0;
        more += keys.size() > 1 ? 1 : 0;
        tags += static_cast<int>(keys.empty() ? 1 : keys.size());
        for (const auto& key : test::techniquesOf(rules.tags(filing.title, {}, {})))
            ++byTitle[key];
    }
    CHECK(counted
        == std::map<std::string, int>{{"GAN", 314}, {"VAE", 41}, {"Diffusion", 1065}, {"Autoregressive", 33},
            {"LLM", 622}, {"Generative", 793}, {"untagged", 12}});
    CHECK(byTitle
        == std::map<std::string, int>{{"GAN", 265}, {"VAE", 27}, {"Diffusion", 933}, {"Autoregressive", 29},
            {"LLM", 520}, {"Generative", 604}});
    CHECK(more == 54);
    CHECK(tags == 2880);
}

TEST_CASE("so many names become so many applicants", "[tagging][facts]")
{
    const auto aliases = test::bundledAliases();
    std::map<std::string, int> namesAsFiled;
    for (const auto& filing : filings()) {
        CHECK_FALSE(filing.applicants.empty());
        for (const auto& name : filing.applicants)
            ++namesAsFiled[name];
    }
    std::map<std::string, std::pair<int, std::set<std::string>>> folded;
    std::set<std::string> harmonised;
    std::map<std::string, std::string> shown;
    for (const auto& [name, mentions] : namesAsFiled) {
        auto& group = folded[tagging::applicantKey(name)];
        group.first += mentions;
        group.second.insert(name);
        const auto resolved = aliases.resolve(name);
        harmonised.insert(resolved.key);
        const auto [known, isNew] = shown.try_emplace(resolved.key, resolved.shown.name);
        INFO(name);
        CHECK(known->second == resolved.shown.name); // every group of several spellings has a line
    }
    CHECK(folded.count("") == 0);
    CHECK(namesAsFiled.size() == 1381);
    CHECK(folded.size() == 1333);
    CHECK(harmonised.size() == 1253);
    CHECK(aliases.applicants().size() == 292);
}

TEST_CASE("the 150 most frequent names have a line in the alias file", "[tagging][facts]")
{
    const auto aliases = test::bundledAliases();
    std::map<std::string, int> mentions;
    std::map<std::string, std::string> example;
    for (const auto& filing : filings()) {
        for (const auto& name : filing.applicants) {
            ++mentions[tagging::applicantKey(name)];
            example[tagging::applicantKey(name)] = name;
        }
    }
    std::vector<std::pair<int, std::string>> ranked;
    for (const auto& [key, count] : mentions)
        ranked.emplace_back(-count, key);
    std::ranges::sort(ranked);
    ranked.resize(150);
    for (const auto& [count, key] : ranked) {
        INFO(example[key]);
        CHECK(aliases.resolve(example[key]).isAlias);
    }
}

TEST_CASE("the data's page has the checksum of every facts file", "[tagging][facts]")
{
    const auto page = test::bytesOf("data/README.md");
    const auto files = QDir(test::sourcePath("data/facts")).entryList(QDir::Files);
    CHECK(files.size() >= 8);
    for (const auto& file : files) {
        const auto name = file.toStdString();
        INFO(name);
        CHECK(page.find(name) != std::string::npos);
        CHECK(page.find(io::sha256Hex(test::bytesOf("data/facts/" + name))) != std::string::npos);
    }
}
