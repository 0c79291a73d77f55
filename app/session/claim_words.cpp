// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_words.h"

#include "app/figure/filter_words.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/claim_names.h"
#include "app/session/figure_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace filingscape::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ClaimWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::ClaimWords)
};

/// Two decimals below 100, so that 6.09 is not read as 6.
QString rounded(double value, ClaimKind kind, const QLocale& locale)
{
    if (kind == ClaimKind::Number)
        return numberText(value, locale);
    const int decimals = isTimes(kind) ? (std::abs(value) < 100.0 ? 2 : 0) : 1;
    const auto number = locale.toString(std::abs(value), 'f', decimals);
    const bool isNegative = value < 0.0 && locale.toDouble(number) > 0.0;
    return isNegative ? QChar(0x2212) + number : number;
}

QString bounded(const ClaimValue& value, const QString& number)
{
    if (value.isUnconfirmed)
        return ClaimWords::tr("%1 (unconfirmed)").arg(number);
    if (value.isRounded)
        return ClaimWords::tr("about %1").arg(number);
    if (value.low == value.high)
        return number;
    if (value.value == value.low)
        return ClaimWords::tr("at least %1").arg(number);
    if (value.value == value.high)
        return ClaimWords::tr("at most %1").arg(number);
    return ClaimWords::tr("so far %1").arg(number);
}

/// "the 39 to 53 of 70 countries published each year": no source has all of the world.
QString worldWords(const WorldPart& world, const QLocale& locale)
{
    const auto text
        = [&locale](std::size_t number) { return locale.toString(static_cast<qulonglong>(number)); };
    if (world.least == world.of)
        return ClaimWords::tr("all %1 countries that the source lists").arg(text(world.of));
    if (world.least == world.most)
        return ClaimWords::tr("the %1 of %2 countries published each year")
            .arg(text(world.most), text(world.of));
    return ClaimWords::tr("the %1 to %2 of %3 countries published each year")
        .arg(text(world.least), text(world.most), text(world.of));
}

/// The party within a sentence, as this counting knows it.
QString namedIn(
    const FigureShelf& shelf, const ClaimAnswer& answer, const ClaimParty& party, const QLocale& locale)
{
    if (party.kind != ClaimParty::Kind::World)
        return withArticle(nameIn(shelf, answer.counting, party));
    return answer.world ? worldWords(*answer.world, locale) : partyWords(shelf, party);
}

/// The number of the sentence about an answer: of a world that is not published as a whole that of its part.
ClaimValue toldBy(const ClaimAnswer& answer, ClaimKind kind)
{
    if (kind == ClaimKind::Number)
        return *answer.who;
    const auto ratio = quotient(*answer.who, *answer.base).value_or(*answer.result);
    auto told = kind == ClaimKind::Share ? scaled(ratio, 100.0) : ratio;
    if (kind == ClaimKind::Share)
        told.high = std::min(told.high, 100.0);
    return told;
}

/// Empty where there is none.
QString obstacleWords(
    const FigureShelf& shelf, const ClaimAnswer& answer, const ClaimQuestion& question, const QLocale& locale)
{
    const auto years = figure::yearsText(answer.years);
    switch (answer.obstacle) {
    case ClaimObstacle::SingleFilings:
        return editionOf(shelf, answer.counting).kind == domain::EditionKind::Sample
            ? ClaimWords::tr(
                "A keyword sample of single filings, not a census: it shows who appears and what "
                "the filings say, not how many there are.")
            : ClaimWords::tr("Single filings are not counted here; open the edition and set the filters.");
    case ClaimObstacle::NoSuchPart:
        return ClaimWords::tr("It has no figure for “%1”.").arg(partWords(shelf, question.part));
    case ClaimObstacle::NotPublished:
        return ClaimWords::tr("No number was published for what is asked; that is unknown, not zero.");
    case ClaimObstacle::WorldwideOnly: {
        const auto& figure = firstFigure(shelf, answer);
        return ClaimWords::tr("Printed for the world only: %1. That is not the number of %2.")
            .arg(measuredText(figure, locale), partyWords(shelf, question.who));
    }
    case ClaimObstacle::OtherYears:
        return ClaimWords::tr("Printed for %1 as a whole, not for %2.")
            .arg(years, figure::yearsText(question.years));
    case ClaimObstacle::YearsNotCovered:
        return ClaimWords::tr("It covers %1 only.").arg(years);
    case ClaimObstacle::LowBase:
        return ClaimWords::tr("The base is %1, fewer than %2: a multiple of it would say nothing.")
            .arg(numberText(answer.base->value, locale), locale.toString(figure::leastBase));
    case ClaimObstacle::UnevenYears:
        return ClaimWords::tr("For %1 a number was published for one of the two only; a multiple or a share "
                              "needs the same years of both.")
            .arg(figure::yearsText(answer.unpublished));
    case ClaimObstacle::BaseIsZero:
        return ClaimWords::tr("The base is zero or may be zero; no multiple or share of it is a number.");
    case ClaimObstacle::None:
        break;
    }
    return {};
}

} // namespace

QString standingWords(const ClaimAnswer& answer)
{
    if (answer.isOtherSubject)
        return ClaimWords::tr("Counts something else");
    if (!answer.standing)
        return ClaimWords::tr("Cannot answer");
    if (answer.isOfPart()) {
        const auto years = figure::yearsText(answer.years);
        return *answer.standing == Standing::Reproduces ? ClaimWords::tr("Reproduces it for %1").arg(years)
                                                        : ClaimWords::tr("For %1 only").arg(years);
    }
    switch (*answer.standing) {
    case Standing::Reproduces:
        return ClaimWords::tr("Reproduces it");
    case Standing::Open:
        return ClaimWords::tr("Cannot settle it");
    case Standing::Differs:
        return ClaimWords::tr("Gives another number");
    }
    return {};
}

QString resultWords(const ClaimAnswer& answer, const ClaimQuestion& question, const QLocale& locale)
{
    if (!answer.result)
        return {};
    auto number = bounded(*answer.result, rounded(answer.result->value, question.kind, locale));
    switch (question.kind) {
    case ClaimKind::TimesAs:
        return ClaimWords::tr("%1 times as many").arg(number);
    case ClaimKind::TimesMore:
        return answer.result->value < 0.0
            ? ClaimWords::tr("%1 times more: %2 fewer", "-0.05 times more: 5 % fewer")
                  .arg(number, percentText(-100.0 * answer.result->value, locale))
            : ClaimWords::tr("%1 times more").arg(number);
    case ClaimKind::Share:
        return ClaimWords::tr("%1\u202f%").arg(number);
    case ClaimKind::Number:
        break;
    }
    return number;
}

QString numbersWords(
    const FigureShelf& shelf, const ClaimAnswer& answer, const ClaimQuestion& question, const QLocale& locale)
{
    const auto one = [&](const ClaimParty& party, const ClaimValue& value) {
        const bool isWorld = party.kind == ClaimParty::Kind::World && answer.world;
        return ClaimWords::tr("%1 %2", "China 38,210")
            .arg(isWorld ? worldWords(*answer.world, locale) : nameIn(shelf, answer.counting, party),
                bounded(value, numberText(value.value, locale)));
    };
    if (!answer.who)
        return {};
    QStringList parts{one(question.who, *answer.who)};
    if (answer.base)
        parts << one(baseOf(question), *answer.base);
    return parts.join(u"; "_s);
}

QString reasonWords(
    const FigureShelf& shelf, const ClaimAnswer& answer, const ClaimQuestion& question, const QLocale& locale)
{
    QStringList notes;
    if (answer.isOtherSubject)
        notes << ClaimWords::tr("It counts %1, which the claim is not about.")
                     .arg(countingTitle(shelf, answer.counting));
    if (answer.obstacle != ClaimObstacle::None) {
        notes << obstacleWords(shelf, answer, question, locale);
        return notes.join(u' ');
    }
    if (answer.isCommonPart)
        notes << ClaimWords::tr("The years published for both.");
    if (answer.isCompletePart)
        notes << ClaimWords::tr("Complete years only.");
    if (!answer.incomplete.empty())
        notes << ClaimWords::tr("The source calls %1 incomplete; these years will still grow.")
                     .arg(figure::yearsText(answer.incomplete));
    if (!answer.unpublished.empty())
        notes << ClaimWords::tr("For %1 no number was published; that is unknown, not zero.")
                     .arg(figure::yearsText(answer.unpublished));
    if (answer.result && answer.result->isRounded)
        notes << ClaimWords::tr("It rests on a figure that is printed as approximate.");
    if (answer.result && answer.result->isUnconfirmed)
        notes << ClaimWords::tr("It rests on a figure that is not confirmed.");
    if (!answer.isWhatWasNamed && !answer.isOtherSubject)
        notes << ClaimWords::tr("It counts something else than the claim names.");
    const bool isCells = answer.counting.source == Counting::Source::Cells;
    if (answer.world)
        notes << ClaimWords::tr("The source has no number of the world; this is that of %1.")
                     .arg(worldWords(*answer.world, locale));
    if (!isCells && question.kind == ClaimKind::Share && question.who.kind == ClaimParty::Kind::Place)
        notes << ClaimWords::tr(
            "A family counts in each of its places, so shares add to more than 100\u202f%.");
    return notes.join(u' ');
}

QString summaryWords(const ClaimReport& report, const QLocale& locale)
{
    const auto text
        = [&locale](std::size_t number) { return locale.toString(static_cast<qulonglong>(number)); };
    const auto countIf
        = [&report](auto is) { return static_cast<std::size_t>(std::ranges::count_if(report.answers, is)); };
    const auto others = countIf([](const ClaimAnswer& answer) { return answer.isOtherSubject; });
    const auto cannot
        = countIf([](const ClaimAnswer& answer) { return !answer.isOtherSubject && !answer.standing; });
    const auto asked
        = countIf([](const ClaimAnswer& answer) { return !answer.isOtherSubject && !answer.isOfPart(); });
    QStringList parts;
    const auto add = [&](const QString& words, std::size_t number) {
        if (number > 0)
            parts << words.arg(text(number));
    };
    add(ClaimWords::tr("reproduced by %1"), report.count(Standing::Reproduces));
    add(ClaimWords::tr("another number by %1"), report.count(Standing::Differs));
    add(ClaimWords::tr("not settled by %1"), report.count(Standing::Open));
    add(ClaimWords::tr("no answer from %1"), cannot);
    QStringList sentences;
    if (cannot == asked)
        sentences << ClaimWords::tr("No edition can answer this as it is asked.");
    else
        sentences << ClaimWords::tr("%1 countings: %2.").arg(text(asked), parts.join(u", "_s));
    if (!report.ranges.empty() && report.question.kind != ClaimKind::Number) {
        const bool isShare = report.question.kind == ClaimKind::Share;
        QStringList ranges;
        for (const auto& range : report.ranges) {
            const auto one = [&](double value) {
                const auto number = rounded(value, isShare ? ClaimKind::Share : ClaimKind::TimesAs, locale);
                return isShare ? ClaimWords::tr("%1\u202f%").arg(number) : number;
            };
            const auto both = one(range.low) == one(range.high)
                ? one(range.low)
                : ClaimWords::tr("%1 to %2").arg(one(range.low), one(range.high));
            ranges << ClaimWords::tr("%1 for %2", "6.09 for 2014–2023")
                          .arg(both, figure::yearsText(range.years));
        }
        sentences << (isShare ? ClaimWords::tr("Over complete years the share is %1.")
                              : ClaimWords::tr("Over complete years the multiple is %1."))
                         .arg(ranges.join(u"; "_s));
    }
    if (others > 0)
        sentences << ClaimWords::tr("Counting something else: %1, listed last.").arg(text(others));
    return sentences.join(u' ');
}

QString wordingOf(
    const FigureShelf& shelf, const ClaimAnswer& answer, const ClaimQuestion& question, const QLocale& locale)
{
    const auto who = capitalised(namedIn(shelf, answer, question.who, locale));
    auto unit = unitOf(shelf, answer);
    if (!question.part.isAll())
        unit = ClaimWords::tr("%1, %2", "families on AI, field: energy")
                   .arg(unit, partWords(shelf, question.part));
    const auto told = toldBy(answer, question.kind);
    const auto kind = question.kind == ClaimKind::TimesMore ? ClaimKind::TimesAs : question.kind;
    const auto number = bounded(told, rounded(told.value, kind, locale));
    const auto numbers = numbersWords(shelf, answer, question, locale);
    QStringList how{placeBasisOf(shelf, answer), yearsOfAnswer(shelf, answer)};
    how.removeAll(QString());
    const auto tail = how.join(u", "_s);
    QString sentence;
    switch (question.kind) {
    case ClaimKind::TimesAs:
    case ClaimKind::TimesMore:
        sentence = ClaimWords::tr("%1 had %2 times as many %3 as %4 (%5), %6")
                       .arg(who, number, unit, namedIn(shelf, answer, question.base, locale), numbers, tail);
        break;
    case ClaimKind::Number:
        sentence = ClaimWords::tr("%1 had %2 %3, %4").arg(who, number, unit, tail);
        break;
    case ClaimKind::Share:
        sentence = answer.world
            ? ClaimWords::tr("%1 had %2\u202f% of the %3 of %4 (%5), %6")
                  .arg(who, number, unit, worldWords(*answer.world, locale), numbers, tail)
            : ClaimWords::tr("%1 had %2\u202f% of the world's %3 (%4), %5")
                  .arg(who, number, unit, numbers, tail);
        break;
    }
    QStringList sentences{ClaimWords::tr("%1. Source: %2.").arg(sentence, sourceOf(shelf, answer))};
    if (!answer.incomplete.empty())
        sentences
            << ClaimWords::tr("The source calls %1 incomplete.").arg(figure::yearsText(answer.incomplete));
    if (!answer.unpublished.empty())
        sentences
            << ClaimWords::tr("For %1 no number was published.").arg(figure::yearsText(answer.unpublished));
    return sentences.join(u' ');
}

QString nearestWording(const FigureShelf& shelf, const ClaimReport& report, const QLocale& locale)
{
    if (report.nearest)
        return wordingOf(shelf, report.answers[*report.nearest], report.question, locale);
    const auto worldwide = std::ranges::find_if(report.answers, [](const ClaimAnswer& answer) {
        return answer.obstacle == ClaimObstacle::WorldwideOnly && !answer.isOtherSubject;
    });
    if (worldwide != report.answers.end()) {
        const auto& set = shelf.figures[worldwide->counting.edition].set;
        return figureSentence(set, set.figures[worldwide->figures.front()], shelf.names, locale);
    }
    return {};
}

} // namespace filingscape::session
