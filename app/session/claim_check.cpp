// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_check.h"

#include "app/figure/numbers.h"
#include "app/session/claim_evidence.h"

#include <algorithm>
#include <cmath>

namespace filingscape::session {

namespace {

/// What the claim is about, from the numbers of one counting.
void conclude(ClaimAnswer& answer, const ClaimQuestion& question)
{
    if (!answer.who || answer.obstacle == ClaimObstacle::UnevenYears)
        return;
    // The countries that a source publishes are not all of the world, so their sum is a least number of it.
    auto who = *answer.who;
    if (question.who.kind == ClaimParty::Kind::World && answer.world
        && answer.world->least < answer.world->of)
        who = atLeast(who.value);
    if (question.kind == ClaimKind::Number) {
        answer.result = who;
    } else if (answer.base) {
        const auto ratio = quotient(who, *answer.base);
        const bool isLow
            = isTimes(question.kind) && answer.base->value < static_cast<double>(figure::leastBase);
        if (!ratio || isLow)
            answer.obstacle = ratio ? ClaimObstacle::LowBase : ClaimObstacle::BaseIsZero;
        else if (question.kind == ClaimKind::TimesAs)
            answer.result = ratio;
        else if (question.kind == ClaimKind::TimesMore)
            answer.result = scaled(*ratio, 1.0, -1.0);
        else
            answer.result = scaled(*ratio, 100.0);
    }
    if (question.kind == ClaimKind::Share && answer.result)
        answer.result->high = std::min(answer.result->high, 100.0);
    if (answer.result && answer.obstacle == ClaimObstacle::None && !answer.isOtherSubject)
        answer.standing = compare(*answer.result, question.number, question.isMoreThan);
}

/// How far from what was claimed; what was named before other countings, the years asked for before others.
double distance(const ClaimAnswer& answer, const ClaimQuestion& question)
{
    constexpr double far = 1000.0;
    double sum = answer.isWhatWasNamed ? 0.0 : 100.0 * far;
    if (answer.obstacle != ClaimObstacle::None)
        sum += 10.0 * far;
    if (answer.standing != Standing::Reproduces)
        sum += far;
    if (answer.counting.source == Counting::Source::Cells && !answer.isCompletePart
        && !answer.incomplete.empty())
        sum += far / 2.0;
    const double value = std::max(answer.result->value, 1e-9);
    return sum + std::abs(std::log(value / std::max(question.number.value, 1e-9)));
}

/// What reproduces the claim first, what cannot answer last, other subjects below all.
int rank(const ClaimAnswer& answer)
{
    if (answer.isOtherSubject)
        return answer.result ? 7 : 8;
    if (!answer.standing)
        return answer.result ? 5 : 6;
    if (answer.isOfPart())
        return *answer.standing == Standing::Reproduces ? 1 : 4;
    switch (*answer.standing) {
    case Standing::Reproduces:
        return 0;
    case Standing::Differs:
        return 2;
    case Standing::Open:
        return 3;
    }
    return 6;
}

void widen(std::vector<ClaimRange>& ranges, domain::YearRange years, double value)
{
    const auto known = std::ranges::find(ranges, years, &ClaimRange::years);
    if (known == ranges.end()) {
        ranges.push_back({years, value, value});
        return;
    }
    known->low = std::min(known->low, value);
    known->high = std::max(known->high, value);
}

void summarise(ClaimReport& report)
{
    std::optional<double> best;
    for (std::size_t i = 0; i < report.answers.size(); ++i) {
        const auto& answer = report.answers[i];
        if (!answer.result || answer.isOtherSubject)
            continue;
        const bool isComplete = answer.incomplete.empty() && answer.unpublished.empty();
        if (answer.standing && answer.isWhatWasNamed && isComplete) {
            const double added = report.question.kind == ClaimKind::TimesMore ? 1.0 : 0.0;
            widen(report.ranges, answer.years, answer.result->value + added);
        }
        const double here = distance(answer, report.question);
        if (!best || here < *best) {
            best = here;
            report.nearest = i;
        }
    }
    std::ranges::sort(report.ranges, {},
        [](const ClaimRange& range) { return std::pair(range.years.first, range.years.last); });
}

} // namespace

ClaimFault faultOf(const ClaimQuestion& question)
{
    using Kind = ClaimParty::Kind;
    if (question.kind == ClaimKind::Number)
        return ClaimFault::None;
    const auto base = baseOf(question);
    if (question.who == base)
        return ClaimFault::SameParty;
    const bool isOfWorld = question.who.kind == Kind::World || base.kind == Kind::World;
    return isOfWorld || question.who.kind == base.kind ? ClaimFault::None : ClaimFault::OtherFacet;
}

ClaimParty baseOf(const ClaimQuestion& question)
{
    return question.kind == ClaimKind::Share ? ClaimParty{ClaimParty::Kind::World, {}} : question.base;
}

std::size_t ClaimReport::count(Standing standing) const
{
    return static_cast<std::size_t>(std::ranges::count_if(answers, [standing](const ClaimAnswer& answer) {
        return answer.standing == standing && !answer.isOfPart() && !answer.isOtherSubject;
    }));
}

ClaimReport checkClaim(const FigureShelf& shelf, const ClaimQuestion& question)
{
    ClaimReport report;
    report.question = question;
    report.fault = faultOf(question);
    if (report.fault != ClaimFault::None)
        return report;
    const auto all = countingsOf(shelf);
    const auto named = std::ranges::find_if(
        all, [&](const Counting& counting) { return counting.key(shelf) == question.counting; });
    for (const auto& counting : all) {
        const bool isNamed = question.counting == counting.key(shelf);
        if (!countsPatents(counting) && !isNamed)
            continue;
        for (auto& answer : evidenceFor(shelf, counting, question)) {
            answer.isWhatWasNamed = question.counting.empty() || isNamed;
            answer.isOtherSubject = named != all.end() && !isSameSubject(shelf, counting, *named);
            conclude(answer, question);
            report.answers.push_back(std::move(answer));
        }
    }
    std::ranges::stable_sort(
        report.answers, [](const ClaimAnswer& a, const ClaimAnswer& b) { return rank(a) < rank(b); });
    summarise(report);
    return report;
}

} // namespace filingscape::session
