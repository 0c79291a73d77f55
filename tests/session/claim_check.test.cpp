// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_check.h"

#include "app/session/claim_words.h"
#include "app/store/database.h"
#include "tests/session/bundled_shelf.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random.h"

#include <algorithm>

using namespace filingscape;
using namespace filingscape::session;
using Catch::Matchers::WithinAbs;
using test::bundledShelf;

namespace {

const QLocale english(QLocale::English);

ClaimParty place(const char* code)
{
    return {ClaimParty::Kind::Place, code};
}

ClaimParty owner(const char* name)
{
    return {ClaimParty::Kind::Owner, name};
}

ClaimParty world()
{
    return {ClaimParty::Kind::World, {}};
}

TypedNumber typed(const char* text, ClosingZeros zeros = ClosingZeros::AreDigits)
{
    const auto number = typedNumber(QString::fromLatin1(text), zeros, english);
    REQUIRE(number);
    return *number;
}

ClaimQuestion times(const char* number, const char* who, const char* base, domain::YearRange years)
{
    ClaimQuestion question;
    question.number = typed(number);
    question.who = place(who);
    question.base = place(base);
    question.years = years;
    return question;
}

ClaimQuestion number(const char* text, const ClaimParty& who, domain::YearRange years)
{
    ClaimQuestion question;
    question.kind = ClaimKind::Number;
    question.number = typed(text, ClosingZeros::AreRounding);
    question.who = who;
    question.years = years;
    return question;
}

/// The answer of a counting, by the end of its key, over all years asked for.
const ClaimAnswer& answerOf(const ClaimReport& report, const char* key)
{
    const auto found = std::ranges::find_if(report.answers, [&](const ClaimAnswer& answer) {
        return !answer.isOfPart() && answer.counting.key(*bundledShelf()).ends_with(key);
    });
    REQUIRE(found != report.answers.end());
    return *found;
}

constexpr auto wipoFamilies = "wipo_genai_2024/patent_families";

} // namespace

TEST_CASE("China had six times the families of the United States, by WIPO", "[session][claim]")
{
    const auto report = checkClaim(*bundledShelf(), times("6", "CN", "US", {2014, 2023}));
    const auto& wipo = answerOf(report, wipoFamilies);
    CHECK(wipo.standing == Standing::Reproduces);
    CHECK_THAT(wipo.result->value, WithinAbs(38210.0 / 6276.0, 1e-9));
    CHECK(resultWords(wipo, report.question, english) == QStringLiteral("6.09 times as many"));
    CHECK(nearestWording(*bundledShelf(), report, english)
        == QStringLiteral(
            "China had 6.09 times as many patent families on generative AI as the United States (China "
            "38,210; "
            "United States 6,276), by inventor location, published 2014–2023. Source: WIPO, Patent Landscape "
            "Report: Generative Artificial Intelligence (2024)."));
    // The sample is refused with the reason; a source of other years answers for its own.
    CHECK(answerOf(report, "genai-filings").obstacle == ClaimObstacle::SingleFilings);
    CHECK_FALSE(answerOf(report, "genai-filings").result);
    CHECK(answerOf(report, "tsinghua_ai_2020/applications").obstacle == ClaimObstacle::NotPublished);
}

TEST_CASE("six times more is five times more", "[session][claim]")
{
    auto question = times("6", "CN", "US", {2014, 2023});
    question.kind = ClaimKind::TimesMore;
    const auto report = checkClaim(*bundledShelf(), question);
    const auto& wipo = answerOf(report, wipoFamilies);
    CHECK(wipo.standing == Standing::Differs);
    CHECK(resultWords(wipo, question, english) == QStringLiteral("5.09 times more"));
    CHECK(wordingOf(*bundledShelf(), wipo, question, english)
              .startsWith(QStringLiteral("China had 6.09 times as many")));
}

TEST_CASE("a multiple goes through both qualifiers", "[session][claim]")
{
    // 14,000 or more over 733: at least 19.1.
    ClaimQuestion question;
    question.number = typed("19.1");
    question.kind = ClaimKind::TimesAs;
    CHECK(compare(*quotient(atLeast(14000), exactly(733)), typed("19.1"), false) == Standing::Open);
    CHECK(compare(*quotient(atLeast(14000), exactly(733)), typed("18"), false) == Standing::Differs);
    CHECK(compare(*quotient(atLeast(14000), exactly(733)), typed("19"), true) == Standing::Reproduces);
    // 733 over 14,000 or more: at most 0.05.
    const auto inverse = *quotient(exactly(733), atLeast(14000));
    CHECK(inverse.low == 0.0);
    CHECK_THAT(inverse.high, WithinAbs(733.0 / 14000.0, 1e-12));
    // Nothing is known of two open ends but that they are not negative.
    const auto open = *quotient(atLeast(10), atLeast(5));
    CHECK(open.low == 0.0);
    CHECK(compare(open, typed("7"), false) == Standing::Open);
    CHECK_FALSE(quotient(exactly(3), exactly(0)));
    CHECK_FALSE(quotient(exactly(3), atLeast(0)));
}

TEST_CASE("a typed number is read as rounded, and says so", "[session][claim]")
{
    CHECK(typed("6") == TypedNumber{6, 5.5, 6.5});
    CHECK(typed("10") == TypedNumber{10, 9.5, 10.5});
    CHECK(typed("6.1") == TypedNumber{6.1, 6.05, 6.15});
    CHECK(typed("6.10") == TypedNumber{6.1, 6.095, 6.105});
    CHECK(typed("3.8") == TypedNumber{3.8, 3.75, 3.85});
    CHECK(typed("38,000", ClosingZeros::AreRounding) == TypedNumber{38000, 37500, 38500});
    CHECK(typed("1,234", ClosingZeros::AreRounding) == TypedNumber{1234, 1233.5, 1234.5});
    CHECK(typed("0", ClosingZeros::AreRounding) == TypedNumber{0, 0, 0.5});
    for (const auto* text : {"", "six", "-1", "1e30", "6 6", "nan", "inf"})
        CHECK_FALSE(typedNumber(QString::fromLatin1(text), ClosingZeros::AreDigits, english));
    const auto german = typedNumber(QStringLiteral("6,1"), ClosingZeros::AreDigits, QLocale(QLocale::German));
    REQUIRE(german);
    CHECK_THAT(german->high, WithinAbs(6.15, 1e-12));
    CHECK(toleranceWords(times("6", "CN", "US", {2014, 2023}), english)
        == QStringLiteral("“6” is read as rounded: 5.5 up to, not including, 6.5."));
}

TEST_CASE("a worldwide number is not a country's", "[session][claim]")
{
    auto question = number("17,996", place("CN"), {2014, 2023});
    question.part = {"mode", "Image, video"};
    const auto report = checkClaim(*bundledShelf(), question);
    const auto& wipo = answerOf(report, wipoFamilies);
    CHECK(wipo.obstacle == ClaimObstacle::WorldwideOnly);
    CHECK_FALSE(wipo.standing);
    CHECK(reasonWords(*bundledShelf(), wipo, question, english)
        == QStringLiteral("Printed for the world only: 17,996. That is not the number of China."));
    CHECK(
        nearestWording(*bundledShelf(), report, english).startsWith(QStringLiteral("Image, video: 17,996")));
    question.who = world();
    CHECK(answerOf(checkClaim(*bundledShelf(), question), wipoFamilies).standing == Standing::Reproduces);
}

TEST_CASE("figures are never cut to other years", "[session][claim]")
{
    const auto report = checkClaim(*bundledShelf(), times("6", "CN", "US", {2015, 2023}));
    const auto& wipo = answerOf(report, wipoFamilies);
    CHECK(wipo.obstacle == ClaimObstacle::OtherYears);
    CHECK_FALSE(wipo.standing);
    CHECK(wipo.years == domain::YearRange{2014, 2023});
    CHECK(wipo.result); // what it would be in its own years, said with these
    CHECK(answerOf(report, "ai-landscape/applications").years == domain::YearRange{2015, 2023});
    const auto outside = checkClaim(*bundledShelf(), times("6", "CN", "US", {2011, 2020}));
    CHECK(answerOf(outside, "ai-landscape/applications").obstacle == ClaimObstacle::YearsNotCovered);
}

TEST_CASE("owners, the world, shares and least numbers are checked", "[session][claim]")
{
    const auto& shelf = *bundledShelf();
    CHECK(answerOf(checkClaim(shelf, number("2,074", owner("Tencent"), {2014, 2023})), wipoFamilies).standing
        == Standing::Reproduces);
    auto over = number("50,000", world(), {2014, 2023});
    over.isMoreThan = true;
    CHECK(answerOf(checkClaim(shelf, over), wipoFamilies).standing == Standing::Reproduces);
    over.number = typed("60,000");
    CHECK(answerOf(checkClaim(shelf, over), wipoFamilies).standing == Standing::Differs);
    auto share = number("70.3", place("CN"), {2014, 2023});
    share.kind = ClaimKind::Share;
    share.number = typed("70.3");
    CHECK(answerOf(checkClaim(shelf, share), wipoFamilies).standing == Standing::Reproduces);
    share.number = typed("74.7");
    share.years = {2011, 2020};
    CHECK(
        answerOf(checkClaim(shelf, share), "tsinghua_ai_2020/applications").standing == Standing::Reproduces);
    // 14,000 is printed as a least number.
    const auto last = answerOf(checkClaim(shelf, number("14,000", world(), {2023, 2023})), wipoFamilies);
    CHECK(last.standing == Standing::Open);
    // 239 is right and unconfirmed.
    auto code = number("239", world(), {2014, 2023});
    code.part = {"mode", "Software, code"};
    CHECK(answerOf(checkClaim(shelf, code), wipoFamilies).standing == Standing::Open);
    // Models are asked for by name only.
    auto models = times("4", "US", "CN", {2023, 2023});
    CHECK(std::ranges::none_of(checkClaim(shelf, models).answers,
        [](const ClaimAnswer& answer) { return answer.counting.measure == "notable_ai_models"; }));
    models.counting = "published-figures/ai_index_2024/notable_ai_models";
    const auto named = checkClaim(shelf, models);
    CHECK(answerOf(named, "notable_ai_models").standing == Standing::Reproduces); // 61 / 15 = 4.07
    CHECK_FALSE(answerOf(named, "ai-landscape/applications").isWhatWasNamed);
    REQUIRE(named.ranges.size() == 1);
    CHECK(named.ranges[0].low == named.ranges[0].high);
}

TEST_CASE("published counts answer as SQL does, and say which years grow", "[session][claim]")
{
    const auto database = store::Database::openTrusted(
        test::bundledSource(QStringLiteral("ai-landscape.sqlite")).path.toStdString());
    REQUIRE(database.ok());
    const auto ask = [&database](const std::string& what, const std::string& code, const std::string& field,
                         domain::Measure measure, domain::YearRange years) {
        const auto found = database.value().integer("SELECT " + what
            + " FROM cell JOIN place ON place.id = place_id JOIN technique ON technique.id = technique_id"
              " WHERE place.code = '"
            + code + "' AND technique.key = '" + field + "' AND measure = '"
            + std::string(domain::key(measure)) + "' AND year BETWEEN " + std::to_string(years.first)
            + " AND " + std::to_string(years.last));
        REQUIRE(found.ok());
        return found.value();
    };
    const auto& cells = bundledShelf()->cells.front();
    test::Random random(4);
    const auto below = [&random](std::size_t n) { return static_cast<std::size_t>(random.next() % n); };
    int answered = 0;
    int uneven = 0;
    for (int round = 0; round < 1000; ++round) {
        const auto& who = cells.edition->places[below(cells.edition->places.size())];
        const auto& base = cells.edition->places[below(cells.edition->places.size())];
        if (who.code == base.code)
            continue;
        const auto& field = cells.edition->techniques[below(cells.edition->techniques.size())];
        const auto measure = domain::allMeasures[below(2)];
        const domain::YearRange years{
            static_cast<domain::Year>(2014 + below(11)), static_cast<domain::Year>(2014 + below(11))};
        auto question = times("2", who.code.c_str(), base.code.c_str(), years);
        question.part = {"field", field.key};
        INFO(who.code << " " << base.code << " " << field.key << " " << years.first << " " << years.last);
        const auto report = checkClaim(*bundledShelf(), question);
        const auto& answer
            = answerOf(report, measure == domain::Measure::Grants ? "scape/grants" : "scape/applications");
        const auto known
            = [&](const std::string& code) { return ask("COUNT(value)", code, field.key, measure, years); };
        const auto sum = [&](const std::string& code) {
            return static_cast<double>(ask("COALESCE(SUM(value), 0)", code, field.key, measure, years));
        };
        const auto closed = [&](const std::string& code) {
            const auto complete = ask(
                "COALESCE(SUM(value IS NOT NULL AND complete = 1), 0)", code, field.key, measure, years);
            return complete == static_cast<std::int64_t>(years.size());
        };
        if (known(who.code) == 0 || known(base.code) == 0) {
            CHECK(answer.obstacle == ClaimObstacle::NotPublished);
            CHECK_FALSE(answer.who);
            continue;
        }
        CHECK(answer.who->value == sum(who.code));
        CHECK(answer.base->value == sum(base.code));
        CHECK((answer.who->low == answer.who->high) == closed(who.code));
        CHECK((answer.base->low == answer.base->high) == closed(base.code));
        const auto ofOne = database.value().integer(
            "SELECT COUNT(*) FROM (SELECT year FROM cell JOIN place ON place.id = place_id JOIN technique ON "
            "technique.id = technique_id WHERE place.code IN ('"
            + who.code + "', '" + base.code + "') AND technique.key = '" + field.key + "' AND measure = '"
            + std::string(domain::key(measure)) + "' AND value IS NOT NULL AND year BETWEEN "
            + std::to_string(years.first) + " AND " + std::to_string(years.last)
            + " GROUP BY year HAVING COUNT(*) = 1)");
        REQUIRE(ofOne.ok());
        CHECK((ofOne.value() > 0) == (answer.obstacle == ClaimObstacle::UnevenYears));
        if (answer.obstacle == ClaimObstacle::UnevenYears) {
            CHECK_FALSE(answer.result);
            ++uneven;
            continue;
        }
        if (sum(base.code) == 0.0) {
            CHECK(answer.obstacle == ClaimObstacle::BaseIsZero);
            continue;
        }
        if (sum(base.code) < 10.0) {
            CHECK(answer.obstacle == ClaimObstacle::LowBase);
            CHECK_FALSE(answer.result);
            continue;
        }
        REQUIRE(answer.result);
        CHECK_THAT(answer.result->value, WithinAbs(sum(who.code) / sum(base.code), 1e-9));
        ++answered;
    }
    CHECK(answered > 50);
    CHECK(uneven > 50);
}

TEST_CASE("complete years answer apart from those that still grow", "[session][claim]")
{
    const auto report = checkClaim(*bundledShelf(), times("2", "CN", "US", {2014, 2023}));
    std::vector<ClaimAnswer> answers;
    std::ranges::copy_if(report.answers, std::back_inserter(answers), [](const ClaimAnswer& answer) {
        return answer.counting.source == Counting::Source::Cells && answer.counting.measure == "applications";
    });
    REQUIRE(answers.size() == 2);
    std::ranges::sort(answers, {}, &ClaimAnswer::isCompletePart);
    CHECK(answers[0].incomplete == std::vector<domain::Year>{2020, 2021, 2022, 2023});
    CHECK(answers[0].standing == Standing::Open);
    CHECK(answers[1].isCompletePart);
    CHECK(answers[1].years == domain::YearRange{2014, 2019});
    CHECK(answers[1].result->isExact());
    CHECK(answers[1].view.places == QStringList{QStringLiteral("CN"), QStringLiteral("US")});
    CHECK(answers[1].view.years == domain::YearRange{2014, 2019});
}

TEST_CASE("printed claims that fit the form become questions", "[session][claim]")
{
    const auto& shelf = *bundledShelf();
    const auto& claims = shelf.figures.front().set.claims;
    const auto asked = [&](const char* id) {
        const auto found = std::ranges::find(claims, id, &domain::Claim::id);
        REQUIRE(found != claims.end());
        return questionOf(shelf, 0, *found);
    };
    CHECK(asked("C03")->kind == ClaimKind::TimesAs);
    CHECK(answerOf(checkClaim(shelf, *asked("C03")), wipoFamilies).standing == Standing::Reproduces);
    CHECK(asked("C16")->kind == ClaimKind::TimesMore);
    CHECK(answerOf(checkClaim(shelf, *asked("C16")), wipoFamilies).standing == Standing::Differs);
    CHECK(asked("C05")->who == place("CN"));
    CHECK(answerOf(checkClaim(shelf, *asked("C05")), wipoFamilies).obstacle == ClaimObstacle::WorldwideOnly);
    CHECK(asked("C06")->isMoreThan == false);
    CHECK(answerOf(checkClaim(shelf, *asked("C06")), wipoFamilies).standing == Standing::Reproduces);
    CHECK(asked("C14")->isMoreThan);
    CHECK(answerOf(checkClaim(shelf, *asked("C14")), wipoFamilies).standing == Standing::Reproduces);
    CHECK(asked("C18")->isMoreThan);
    CHECK(answerOf(checkClaim(shelf, *asked("C18")), wipoFamilies).standing == Standing::Reproduces);
    CHECK_FALSE(asked("C08")); // a share of years
    CHECK_FALSE(asked("C21")); // rests on no figure
    CHECK_FALSE(asked("C20")); // four is how many companies, not how many families one had
    const auto why = [&](const char* id) {
        return unaskedOf(shelf, 0, *std::ranges::find(claims, id, &domain::Claim::id));
    };
    CHECK(why("C20") == ClaimUnasked::NotOfFigure);
    CHECK(why("C21") == ClaimUnasked::NoFigure);
    CHECK(why("C12") == ClaimUnasked::NoNumber);
    CHECK(why("C08") == ClaimUnasked::NotACount);
    for (const auto& claim : claims) {
        INFO(claim.id);
        CHECK(questionOf(shelf, 0, claim).has_value() == unaskedWords(unaskedOf(shelf, 0, claim)).isEmpty());
    }
}
