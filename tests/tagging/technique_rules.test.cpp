// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tagging/technique_rules.h"

#include "tests/tagging/files.h"

using namespace filingscape;
using tagging::Evidence;
using tagging::Where;

namespace {

tagging::TechniqueRules rulesOf(const std::string& text)
{
    auto rules = tagging::TechniqueRules::parse(text, "a.rules");
    REQUIRE(rules);
    return std::move(rules).value();
}

const std::string threeSections = "# made up\n"
                                  "[Rose]\n"
                                  "not: \\brose (?:to|by)\\b\n"
                                  "title: \\broses?\\b\n"
                                  "abstract: Rosa\n"
                                  "[Lily]\n"
                                  "title: \\blil(?:y|ies)\\b\n"
                                  "[Flower]\n"
                                  "alone: yes\n"
                                  "title: \\bflowers?\\b\n"
                                  "cpc: A01H5/02\n";

} // namespace

TEST_CASE("a tag keeps the words it rests on", "[tagging][rules]")
{
    const auto rules = rulesOf(threeSections);
    const auto tags = rules.tags("Pruning  ROSES and lilies", {"Rosa"}, {"A01H5/02"});
    REQUIRE(tags.size() == 2);
    CHECK(tags[0].technique == "Rose");
    CHECK(tags[0].evidence == std::vector<Evidence>{{Where::Title, "ROSES"}, {Where::Abstract, "Rosa"}});
    CHECK(tags[1].evidence == std::vector<Evidence>{{Where::Title, "lilies"}});
}

TEST_CASE("a technique that stands alone gives way to any other", "[tagging][rules]")
{
    const auto rules = rulesOf(threeSections);
    CHECK(test::techniquesOf(rules.tags("Flower pot", {}, {})) == std::vector<std::string>{"Flower"});
    CHECK(test::techniquesOf(rules.tags("Pot", {}, {" A01H5/02 "})) == std::vector<std::string>{"Flower"});
    CHECK(test::techniquesOf(rules.tags("Flower pot", {"Rosa"}, {})) == std::vector<std::string>{"Rose"});
    CHECK(rules.tags("Pot", {"Rosae"}, {"A01H5/021"}).empty());
}

TEST_CASE("blanked words hide themselves, not the rest of the title", "[tagging][rules]")
{
    const auto rules = rulesOf(threeSections);
    CHECK(rules.tags("Prices rose by half", {}, {}).empty());
    const auto tags = rules.tags("Prices of a rose rose by half", {}, {});
    REQUIRE(tags.size() == 1);
    CHECK(tags[0].evidence.front().term == "rose");
}

TEST_CASE("titles are compared without regard to form", "[tagging][rules]")
{
    CHECK(tagging::preparedTitle(" Ｔｅｘｔ\u2010to\u2013image \n\t model ")
        == QStringLiteral("Text-to-image model"));
    const auto rules = rulesOf(threeSections);
    CHECK(rules.tags("ＲＯＳＥ", {}, {}).size() == 1);
}

TEST_CASE("the bundled rules list the techniques in the order of the edition", "[tagging][rules]")
{
    CHECK(test::bundledRules().techniques()
        == std::vector<std::string>{"GAN", "VAE", "Diffusion", "Autoregressive", "LLM", "Generative"});
}

TEST_CASE("made-up titles with every wording and every trap", "[tagging][rules]")
{
    const auto rules = test::bundledRules();
    const auto fixtures = test::csv("tests/tagging/data/made_up.csv");
    const auto columns = fixtures.columns({"title", "expected", "note"});
    REQUIRE(columns);
    CHECK(fixtures.rows().size() >= 60);
    for (const auto& row : fixtures.rows()) {
        const auto& title = row[columns.value()[0]].text;
        INFO(title << " (" << row[columns.value()[2]].text << ")");
        CHECK(
            test::techniquesOf(rules.tags(title, {}, {})) == test::pieces(row[columns.value()[1]].text, '|'));
    }
}

TEST_CASE("a defective rules file is refused with its line", "[tagging][rules]")
{
    struct Broken {
        std::string name;
        std::string line;
        std::string says;
    };
    const auto broken = GENERATE(values<Broken>({{"abstract_empty", "line 4", "no value"},
        {"alone_no", "line 4", "only value of alone"}, {"cpc_symbol", "line 4", "not a CPC symbol"},
        {"duplicate_section", "line 5", "same key: Rose"}, {"empty", "line 1", "no line"},
        {"matches_everything", "line 4", "matches nothing at all"}, {"no_colon", "line 4", "a colon"},
        {"no_section", "line 3", "before the first section"}, {"not_utf8", "line 4", "UTF-8"},
        {"pattern", "line 4", "not a regular expression"}, {"section_head", "line 3", "letters, digits"},
        {"section_without_rules", "line 3", "no rule by which"}, {"untagged", "line 3", "untagged"},
        {"word", "line 4", "no rule word titel"}}));
    const auto file = "tests/tagging/data/broken_" + broken.name + ".rules";
    const auto rules = tagging::TechniqueRules::parse(test::bytesOf(file), file);
    INFO(file);
    REQUIRE_FALSE(rules);
    CHECK(rules.error().code == domain::ErrorCode::BadFact);
    CHECK(rules.error().file == file);
    CHECK(rules.error().detail == broken.line);
    INFO(rules.error().what);
    CHECK(rules.error().what.find(broken.says) != std::string::npos);
}
