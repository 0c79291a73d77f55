// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tagging/applicant_aliases.h"

#include "tests/tagging/files.h"

#include <utility>

using namespace filingscape;

TEST_CASE("names of one applicant in several scripts resolve to one", "[tagging][applicants]")
{
    const auto aliases = test::bundledAliases();
    using Pair = std::pair<std::string, std::string>;
    const auto same = GENERATE(values<Pair>({{"Google Llc", "谷歌有限责任公司"},
        {"Google LLC", "구글 엘엘씨"}, {"グーグル エルエルシー", "美商谷歌有限責任公司"},
        {"Adobe Inc.", "奥多比公司"}, {"Adobe Systems Incorporated", "Adobe, Inc."},
        {"Samsung Electronics Co., Ltd.", "삼성전자주식회사"},
        {"삼성전자 주식회사", "Самсунг Электроникс Ко., Лтд."}, {"Nvidia Corporation", "辉达公司"},
        {"Zhejiang University", "浙江大学"},
        {"Microsoft Technology Licensing, Llc", "微软技术许可有限责任公司"},
        {"Maplebear Inc.", "Maplebear Inc. (Dba Instacart)"}, {"山東師範大学", "山东师范大学"}}));
    INFO(same.first << " / " << same.second);
    CHECK(aliases.resolve(same.first).isAlias);
    CHECK(aliases.resolve(same.first) == aliases.resolve(same.second));
}

TEST_CASE("a native name stands beside the harmonised one", "[tagging][applicants]")
{
    const auto aliases = test::bundledAliases();
    CHECK(
        aliases.resolve("Tsinghua University").shown == domain::Applicant{"Tsinghua University", "清华大学"});
    CHECK(aliases.resolve("谷歌有限责任公司").shown == domain::Applicant{"Google", ""});
}

TEST_CASE("groups, licensing arms and namesakes are not joined", "[tagging][applicants]")
{
    const auto aliases = test::bundledAliases();
    using Pair = std::pair<std::string, std::string>;
    const auto different = GENERATE(values<Pair>({{"Google LLC", "DeepMind Technologies Limited"},
        {"Northeastern University", "东北大学"}, {"Qualcomm Incorporated", "Qualcomm Technologies, Inc."},
        {"清华大学", "清华大学深圳国际研究生院"},
        {"Meta Platforms, Inc.", "Meta Platforms Technologies, LLC"}}));
    CHECK(aliases.resolve(different.first).key != aliases.resolve(different.second).key);
}

TEST_CASE("a name that nobody listed stays as filed", "[tagging][applicants]")
{
    const auto found = test::bundledAliases().resolve("Nobody Listed This, Inc.");
    CHECK_FALSE(found.isAlias);
    CHECK(found.shown == domain::Applicant{"Nobody Listed This, Inc.", ""});
    CHECK(found.key == "nobody listed this");
}

TEST_CASE("a defective alias file is refused with its line", "[tagging][applicants]")
{
    struct Broken {
        std::string name;
        std::string line;
        std::string says;
    };
    const auto broken = GENERATE(
        values<Broken>({{"empty", "line 1", "no line"}, {"empty_variant", "line 3", "between two bars"},
            {"harmonised_name", "line 3", "harmonised name is missing"},
            {"no_letter", "line 3", "neither letter nor digit"}, {"not_utf8", "line 3", "UTF-8"},
            {"nothing_said", "line 3", "neither a name"}, {"two_applicants", "line 4", "is also Rose"}}));
    const auto file = "tests/tagging/data/broken_" + broken.name + ".aliases";
    const auto aliases = tagging::ApplicantAliases::parse(test::bytesOf(file), file);
    INFO(file);
    REQUIRE_FALSE(aliases);
    CHECK(aliases.error().code == domain::ErrorCode::BadFact);
    CHECK(aliases.error().file == file);
    CHECK(aliases.error().detail == broken.line);
    INFO(aliases.error().what);
    CHECK(aliases.error().what.find(broken.says) != std::string::npos);
}
