// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tagging/applicant_folding.h"

#include "tests/support/catch.h"

#include <utility>

using filingscape::tagging::applicantKey;

TEST_CASE("legal form, case, signs and spacing do not tell applicants apart", "[tagging][applicants]")
{
    using Pair = std::pair<std::string, std::string>;
    const auto same = GENERATE(values<Pair>({{"Google Llc", "GOOGLE LLC"}, {"Adobe, Inc.", "Adobe Inc"},
        {"Samsung Electronics., Ltd.", "Samsung Electronics Co., Ltd."},
        {"Dell Products, L.P.", "Dell Products L.P."}, {"The University Of Chicago", "University of Chicago"},
        {"Elekta Ab (Publ)", "Elekta, Inc."}, {"Deere & Company", "Deere and Co."},
        {"Robert Bosch GmbH", "Robert Bosch Gmbh"}, {"삼성전자 주식회사", "삼성전자주식회사"},
        {"(주)제이엘케이", "주식회사 제이엘케이"}, {"㈜제이엘케이", "제이엘케이"},
        {"Ｋｄｄｉ株式会社", "KDDI Corp"}, {"腾讯科技（深圳）有限公司", "腾讯科技(深圳)"},
        {"北京智谱华章科技有限公司", "北京智谱华章科技股份有限公司"}, {"エレクタ、インク．", "エレクタ"},
        {"Toyota Jidosha Kabushiki Kaisha", "Toyota Jidosha"},
        {"Türk Telekomünikasyon", "Turk Telekomunikasyon"}, {"Groß AG", "GROSS"},
        {"Самсунг Электроникс Ко., Лтд.", "самсунг электроникс"}}));
    INFO(same.first << " / " << same.second);
    CHECK(applicantKey(same.first) == applicantKey(same.second));
}

TEST_CASE("words that tell applicants apart stay", "[tagging][applicants]")
{
    using Pair = std::pair<std::string, std::string>;
    const auto different = GENERATE(values<Pair>({{"Google LLC", "DeepMind Technologies Limited"},
        {"Meta Platforms, Inc.", "Meta Platforms Technologies, LLC"},
        {"Hoffmann-La Roche Inc.", "F. Hoffmann-La Roche Ag"}, {"电子科技大学", "西安电子科技大学"},
        {"哈尔滨工业大学", "哈尔滨工业大学（威海）"},
        {"国网河北省电力有限公司", "国网河北省电力有限公司信息通信分公司"}, {"中山大学·深圳", "中山大学"},
        {"ハタ", "バタ"}, {"Kaisha", "Kabushiki"}}));
    INFO(different.first << " / " << different.second);
    CHECK(applicantKey(different.first) != applicantKey(different.second));
}

TEST_CASE("a key is empty only for a name without letter or digit", "[tagging][applicants]")
{
    CHECK(applicantKey("") == "");
    CHECK(applicantKey(" - ... & ") != applicantKey(""));
    CHECK(applicantKey("--") == "");
    CHECK(applicantKey("Inc.") == "inc");
    CHECK(applicantKey("有限公司") == "有限公司");
    CHECK(applicantKey("The Co") == "co");
    CHECK(applicantKey("3M Company") == "3m");
}

TEST_CASE("folding a key changes nothing", "[tagging][applicants]")
{
    for (const std::string name :
        {"Tyco Fire & Security Gmbh", "深圳市腾讯计算机系统有限公司", "คอสโม เอไอ ลิมิเต็ด",
            "ディズニー エンタープライジーズ インコーポレイテッド", "연세대학교 산학협력단"}) {
        INFO(name);
        CHECK(applicantKey(applicantKey(name)) == applicantKey(name));
    }
}
