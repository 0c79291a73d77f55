// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_check.h"
#include "app/session/claim_words.h"
#include "tests/session/bundled_shelf.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"

#include <algorithm>

using namespace filingscape;
using namespace filingscape::session;
using test::bundledShelf;

namespace {

const QLocale english(QLocale::English);
constexpr auto wipoFamilies = "published-figures/wipo_genai_2024/patent_families";
constexpr auto landscape = "ai-landscape/applications";

ClaimParty place(const char* code)
{
    return {ClaimParty::Kind::Place, code};
}

ClaimParty world()
{
    return {ClaimParty::Kind::World, {}};
}

ClaimQuestion ask(
    ClaimKind kind, const char* number, ClaimParty who, ClaimParty base, domain::YearRange years)
{
    ClaimQuestion question;
    question.kind = kind;
    const auto zeros = kind == ClaimKind::Number ? ClosingZeros::AreRounding : ClosingZeros::AreDigits;
    question.number = *typedNumber(QString::fromLatin1(number), zeros, english);
    question.who = std::move(who);
    question.base = std::move(base);
    question.years = years;
    return question;
}

ClaimReport check(const ClaimQuestion& question)
{
    return checkClaim(*bundledShelf(), question);
}

const ClaimAnswer& answerOf(const ClaimReport& report, std::string_view key, bool isPart = false)
{
    const auto found = std::ranges::find_if(report.answers, [&](const ClaimAnswer& answer) {
        return answer.isOfPart() == isPart && answer.counting.key(*bundledShelf()) == key;
    });
    REQUIRE(found != report.answers.end());
    return *found;
}

QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' '));
}

} // namespace

TEST_CASE("a multiple is taken over the years that both have", "[session][claim]")
{
    // Nothing was published of Brazil for 2023 and 2024.
    const auto question = ask(ClaimKind::TimesAs, "20", place("CN"), place("BR"), {2021, 2024});
    const auto report = check(question);
    const auto& asked = answerOf(report, landscape);
    CHECK(asked.obstacle == ClaimObstacle::UnevenYears);
    CHECK_FALSE(asked.result);
    CHECK(asked.unpublished == std::vector<domain::Year>{2023, 2024});
    CHECK(reasonWords(*bundledShelf(), asked, question, english)
              .startsWith(QStringLiteral("For 2023–2024 a number was published for one of the two only")));
    const auto& both = answerOf(report, landscape, true);
    CHECK(both.isCommonPart);
    CHECK(both.years == domain::YearRange{2021, 2022});
    CHECK(both.unpublished.empty());
    REQUIRE(both.result);
    CHECK(both.result->value == both.who->value / both.base->value);
    // The sums of the two years, not of all that one of them has.
    const auto two = check(ask(ClaimKind::Number, "1", place("CN"), {}, {2021, 2022}));
    CHECK(both.who->value == answerOf(two, landscape).who->value);
    const auto wording = nearestWording(*bundledShelf(), report, english);
    INFO(wording.toStdString());
    CHECK(wording.contains(QStringLiteral("by filing year 2021–2022")));
}

TEST_CASE("no multiple of fewer than ten is told", "[session][claim]")
{
    // Luxembourg had three in 2017.
    const auto question = ask(ClaimKind::TimesAs, "4000", place("CN"), place("LU"), {2017, 2017});
    const auto report = check(question);
    for (const auto& answer : report.answers) {
        if (answer.base && answer.base->value > 0 && answer.base->value < 10) {
            CHECK(answer.obstacle == ClaimObstacle::LowBase);
            CHECK_FALSE(answer.result);
            CHECK_FALSE(answer.standing);
            CHECK(reasonWords(*bundledShelf(), answer, question, english)
                      .contains(QStringLiteral("fewer than 10")));
        }
    }
    CHECK_FALSE(nearestWording(*bundledShelf(), report, english).contains(QStringLiteral("times as many")));
    CHECK(answerOf(report, landscape).obstacle == ClaimObstacle::LowBase);
}

TEST_CASE("a place is not set against an owner, and nothing against itself", "[session][claim]")
{
    const ClaimParty tencent{ClaimParty::Kind::Owner, "Tencent"};
    const auto mixed = ask(ClaimKind::TimesAs, "18.4", place("CN"), tencent, {2014, 2023});
    CHECK(check(mixed).fault == ClaimFault::OtherFacet);
    CHECK(check(mixed).answers.empty());
    CHECK(faultWords(*bundledShelf(), mixed).contains(QStringLiteral("Tencent an owner")));
    const auto same = ask(ClaimKind::TimesMore, "1", place("CN"), place("CN"), {2014, 2023});
    CHECK(check(same).fault == ClaimFault::SameParty);
    CHECK(faultWords(*bundledShelf(), same) == QStringLiteral("China is set against itself; choose two."));
    // A part of the world is one of anything.
    CHECK(check(ask(ClaimKind::Share, "3.8", tencent, {}, {2014, 2023})).fault == ClaimFault::None);
    CHECK(check(ask(ClaimKind::Share, "100", world(), {}, {2014, 2023})).fault == ClaimFault::SameParty);
    CHECK(faultWords(*bundledShelf(), ask(ClaimKind::Number, "1", place("CN"), place("CN"), {2014, 2023}))
              .isEmpty());
}

TEST_CASE("counts of all of AI bear out nothing on generative AI", "[session][claim]")
{
    auto question = ask(ClaimKind::Number, "50,000", world(), {}, {2014, 2023});
    question.isMoreThan = true;
    question.counting = wipoFamilies;
    const auto report = check(question);
    CHECK(report.count(Standing::Reproduces) == 1);
    CHECK(answerOf(report, wipoFamilies).standing == Standing::Reproduces);
    for (const auto& answer : report.answers) {
        const bool isActive = answer.counting.measure == "patent_families_active";
        CHECK(answer.isOtherSubject
            == (answer.counting.key(*bundledShelf()) != wipoFamilies
                && answer.counting.source != Counting::Source::Filings));
        if (answer.counting.source != Counting::Source::Cells && !isActive)
            continue;
        CHECK_FALSE(answer.standing);
        CHECK(standingWords(answer) == QStringLiteral("Counts something else"));
        CHECK(
            reasonWords(*bundledShelf(), answer, question, english)
                .contains(isActive ? QStringLiteral("active patent families") : QStringLiteral("all of AI")));
    }
    // They are listed below all others.
    const auto first = std::ranges::find(report.answers, true, &ClaimAnswer::isOtherSubject);
    CHECK(std::all_of(first, report.answers.end(), [](const auto& answer) { return answer.isOtherSubject; }));
    CHECK(summaryWords(report, english).contains(QStringLiteral("listed last")));
    // Models against patents.
    auto models = ask(ClaimKind::Number, "61", place("US"), {}, {2023, 2023});
    models.counting = "published-figures/ai_index_2024/notable_ai_models";
    const auto named = check(models);
    CHECK(named.count(Standing::Reproduces) == 1);
    CHECK(named.count(Standing::Differs) == 0);
    CHECK(named.count(Standing::Open) == 0);
    CHECK(nearestWording(*bundledShelf(), named, english)
              .startsWith(QStringLiteral("The United States had 61 notable AI models")));
}

TEST_CASE("the world of a source is what it published of it", "[session][claim]")
{
    auto question = ask(ClaimKind::Number, "600,000", world(), {}, {2014, 2019});
    question.counting = landscape;
    const auto report = check(question);
    const auto& answer = answerOf(report, landscape);
    REQUIRE(answer.world);
    CHECK(answer.world->of == 70);
    CHECK(answer.world->least < answer.world->most);
    CHECK(answer.world->most < 70);
    CHECK(answer.result->low == answer.who->value);
    CHECK(answer.result->high > answer.result->low); // a least number of the world
    const auto part = QStringLiteral("The %1 to %2 of 70 countries published each year had ")
                          .arg(answer.world->least)
                          .arg(answer.world->most);
    const auto wording = nearestWording(*bundledShelf(), report, english);
    INFO(wording.toStdString());
    CHECK(wording.startsWith(part));
    CHECK(wording.contains(QStringLiteral("all of AI (not generative AI alone)")));
    CHECK_FALSE(wording.contains(QStringLiteral("..")));
    auto share = ask(ClaimKind::Share, "50", place("CN"), {}, {2014, 2019});
    share.counting = landscape;
    const auto told = nearestWording(*bundledShelf(), check(share), english);
    INFO(told.toStdString());
    CHECK(told.contains(QStringLiteral("of 70 countries published each year")));
    CHECK_FALSE(told.contains(QStringLiteral("the world's")));
}

TEST_CASE("a wording names years without a number", "[session][claim]")
{
    auto question = ask(ClaimKind::Number, "1,000", place("IN"), {}, {2021, 2024});
    question.counting = landscape;
    const auto report = check(question);
    const auto& answer = answerOf(report, landscape);
    REQUIRE(answer.result);
    CHECK(wordingOf(*bundledShelf(), answer, question, english)
              .endsWith(QStringLiteral("For 2023–2024 no number was published.")));
}

TEST_CASE("less is fewer, with a true minus", "[session][claim]")
{
    auto question = ask(ClaimKind::TimesMore, "6", place("US"), place("CN"), {2014, 2019});
    const auto report = check(question);
    const auto& families = answerOf(report, landscape);
    REQUIRE(families.result);
    REQUIRE(families.result->value < 0.0);
    const auto words = plain(resultWords(families, question, english));
    INFO(words.toStdString());
    CHECK(words.startsWith(QStringLiteral("\u2212")));
    CHECK(words.endsWith(QStringLiteral("fewer")));
    CHECK_FALSE(words.contains(u'-'));
    for (const auto& range : report.ranges)
        CHECK(range.low >= 0.0);
}

TEST_CASE("multiples of other years are told with them, and are no other number", "[session][claim]")
{
    const auto report = check(ask(ClaimKind::TimesAs, "6", place("CN"), place("US"), {2014, 2023}));
    const auto summary = summaryWords(report, english);
    INFO(summary.toStdString());
    CHECK(summary.contains(QStringLiteral("6.09 for 2014–2023")));
    CHECK(summary.contains(QStringLiteral("for 2014–2019")));
    const auto& part = answerOf(report, landscape, true);
    CHECK(part.standing == Standing::Differs);
    CHECK(standingWords(part) == QStringLiteral("For 2014–2019 only"));
    CHECK(report.count(Standing::Differs) == 0);
}

TEST_CASE("a typed text says why it is no number", "[session][claim]")
{
    CHECK(numberFault(QStringLiteral("abc"), english) == NumberFault::NotANumber);
    CHECK(numberFault(QStringLiteral("inf"), english) == NumberFault::NotANumber);
    CHECK(numberFault(QStringLiteral("nan"), english) == NumberFault::NotANumber);
    CHECK(numberFault(QStringLiteral("6,09"), english) == NumberFault::NotANumber);
    CHECK(numberFault(QStringLiteral("-5"), english) == NumberFault::Negative);
    CHECK(numberFault(QStringLiteral("\u22125"), english) == NumberFault::Negative);
    CHECK(numberFault(QStringLiteral("1e300"), english) == NumberFault::TooLarge);
    CHECK(numberFault(QStringLiteral("1e999"), english) == NumberFault::TooLarge);
    CHECK(numberFault(QStringLiteral("  "), english) == NumberFault::Empty);
    CHECK(numberFault(QStringLiteral("6,09"), QLocale(QLocale::German)) == NumberFault::None);
    CHECK(numberFaultWords(QStringLiteral("1e300"), english).contains(QStringLiteral("too large")));
    CHECK(numberFaultWords(QStringLiteral("6"), english).isEmpty());
    const auto question = ask(ClaimKind::TimesAs, "3.8", place("CN"), place("US"), {2014, 2023});
    CHECK(toleranceWords(question, english)
        == QStringLiteral("“3.8” is read as rounded: 3.75 up to, not including, 3.85."));
    const auto zero = ask(ClaimKind::Number, "0", place("CN"), {}, {2014, 2023});
    CHECK(toleranceWords(zero, english)
        == QStringLiteral("“0” is read as rounded: 0 up to, not including, 0.5."));
}
