// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_check.h"

#include "app/session/claim_evidence.h"

#include <algorithm>
#include <cmath>

namespace filingscape::session {

namespace {

/// What the claim is about, from the numbers of one counting.
void conclude(ClaimAnswer& answer, const ClaimQuestion& question)
{
    if (!answer.who)
        return;
    if (question.kind == ClaimKind::Number) {
        answer.result = answer.who;
    } else if (answer.base) {
        const auto ratio = quotient(*answer.who, *answer.base);
        if (!ratio)
            answer.obstacle = ClaimObstacle::BaseIsZero;
        else if (question.kind == ClaimKind::TimesAs)
            answer.result = ratio;
        else if (question.kind == ClaimKind::TimesMore)
            answer.result = scaled(*ratio, 1.0, -1.0);
        else
            answer.result = scaled(*ratio, 100.0);
    }
    if (question.kind == ClaimKind::Share && answer.result)
        answer.result->high = std::min(answer.result->high, 100.0);
    if (answer.result && answer.obstacle == ClaimObstacle::None)
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

/// What reproduces the claim first, what cannot answer last.
int rank(const ClaimAnswer& answer)
{
    if (!answer.standing)
        return answer.result ? 3 : 4;
    switch (*answer.standing) {
    case Standing::Reproduces:
        return 0;
    case Standing::Differs:
        return 1;
    case Standing::Open:
        return 2;
    }
    return 4;
}

void summarise(ClaimReport& report)
{
    std::optional<double> best;
    for (std::size_t i = 0; i < report.answers.size(); ++i) {
        const auto& answer = report.answers[i];
        if (!answer.result)
            continue;
        const bool isComplete = answer.incomplete.empty() && answer.unpublished.empty();
        if (answer.standing && answer.isWhatWasNamed && isComplete) {
            const double value = answer.result->value;
            report.range = report.range
                ? std::pair(std::min(report.range->first, value), std::max(report.range->second, value))
                : std::pair(value, value);
        }
        const double here = distance(answer, report.question);
        if (!best || here < *best) {
            best = here;
            report.nearest = i;
        }
    }
}

} // namespace

ClaimParty baseOf(const ClaimQuestion& question)
{
    return question.kind == ClaimKind::Share ? ClaimParty{ClaimParty::Kind::World, {}} : question.base;
}

std::size_t ClaimReport::count(Standing standing) const
{
    return static_cast<std::size_t>(std::ranges::count(answers, standing, &ClaimAnswer::standing));
}

ClaimReport checkClaim(const FigureShelf& shelf, const ClaimQuestion& question)
{
    ClaimReport report;
    report.question = question;
    for (const auto& counting : countingsOf(shelf)) {
        const bool isNamed = question.counting == counting.key(shelf);
        if (!countsPatents(counting) && !isNamed)
            continue;
        for (auto& answer : evidenceFor(shelf, counting, question)) {
            answer.isWhatWasNamed = question.counting.empty() || isNamed;
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
