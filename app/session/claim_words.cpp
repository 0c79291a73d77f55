// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_words.h"

#include "app/figure/filter_words.h"
#include "app/figure/honest_years.h"
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
    const int decimals = isTimes(kind) ? (value < 100.0 ? 2 : 0) : 1;
    return locale.toString(value, 'f', decimals);
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

} // namespace

QString standingWords(const ClaimAnswer& answer)
{
    if (!answer.standing)
        return ClaimWords::tr("Cannot answer");
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
    const auto number = bounded(*answer.result, rounded(answer.result->value, question.kind, locale));
    switch (question.kind) {
    case ClaimKind::TimesAs:
        return ClaimWords::tr("%1 times as many").arg(number);
    case ClaimKind::TimesMore:
        return ClaimWords::tr("%1 times more").arg(number);
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
        return ClaimWords::tr("%1 %2", "China 38,210")
            .arg(nameIn(shelf, answer.counting, party), bounded(value, numberText(value.value, locale)));
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
            .arg(valueText(figure.value, figure.qualifier, locale), partyWords(shelf, question.who));
    }
    case ClaimObstacle::OtherYears:
        return ClaimWords::tr("Printed for %1 as a whole, not for %2.")
            .arg(years, figure::yearsText(question.years));
    case ClaimObstacle::YearsNotCovered:
        return ClaimWords::tr("It covers %1 only.").arg(years);
    case ClaimObstacle::BaseIsZero:
        return ClaimWords::tr("The base is zero or may be zero; no multiple or share of it is a number.");
    case ClaimObstacle::None:
        break;
    }
    QStringList notes;
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
    if (!answer.isWhatWasNamed)
        notes << ClaimWords::tr("It counts something else than the claim names.");
    const bool isCells = answer.counting.source == Counting::Source::Cells;
    if (isCells && question.kind == ClaimKind::Share)
        notes << ClaimWords::tr("The whole is all countries that the source lists.");
    if (!isCells && question.kind == ClaimKind::Share && question.who.kind == ClaimParty::Kind::Place)
        notes << ClaimWords::tr(
            "A family counts in each of its places, so shares add to more than 100\u202f%.");
    return notes.join(u' ');
}

QString toleranceWords(const ClaimQuestion& question, const QLocale& locale)
{
    const auto text = [&locale](double value) { return numberText(value, locale); };
    const auto& number = question.number;
    return question.isMoreThan
        ? ClaimWords::tr("“More than %1” is met by every number above it.").arg(text(number.value))
        : ClaimWords::tr("“%1” is read as rounded: %2 up to, not including, %3.")
              .arg(text(number.value), text(number.low), text(number.high));
}

QString summaryWords(const ClaimReport& report, const QLocale& locale)
{
    const auto reproduces = report.count(Standing::Reproduces);
    const auto differs = report.count(Standing::Differs);
    const auto open = report.count(Standing::Open);
    const auto all = report.answers.size();
    const auto cannot = all - reproduces - differs - open;
    const auto text
        = [&locale](std::size_t number) { return locale.toString(static_cast<qulonglong>(number)); };
    if (cannot == all)
        return ClaimWords::tr("No edition can answer this.");
    QStringList parts;
    const auto add = [&](const QString& words, std::size_t number) {
        if (number > 0)
            parts << words.arg(text(number));
    };
    add(ClaimWords::tr("reproduced by %1"), reproduces);
    add(ClaimWords::tr("another number by %1"), differs);
    add(ClaimWords::tr("not settled by %1"), open);
    add(ClaimWords::tr("no answer from %1"), cannot);
    auto summary = ClaimWords::tr("%1 countings: %2.").arg(text(all), parts.join(u", "_s));
    if (report.range && report.question.kind != ClaimKind::Number) {
        const auto one = [&](double value) { return rounded(value, report.question.kind, locale); };
        const auto& [low, high] = *report.range;
        const auto range
            = one(low) == one(high) ? one(low) : ClaimWords::tr("%1 to %2").arg(one(low), one(high));
        summary += u' '
            + (report.question.kind == ClaimKind::Share
                    ? ClaimWords::tr("Over complete years the share is %1\u202f%.").arg(range)
                    : ClaimWords::tr("Over complete years the multiple is %1.").arg(range));
    }
    return summary;
}

QString wordingOf(
    const FigureShelf& shelf, const ClaimAnswer& answer, const ClaimQuestion& question, const QLocale& locale)
{
    const auto named = [&](const ClaimParty& party) {
        return party.kind == ClaimParty::Kind::World ? partyWords(shelf, party)
                                                     : withArticle(nameIn(shelf, answer.counting, party));
    };
    const auto who = named(question.who);
    auto unit = unitOf(shelf, answer);
    if (!question.part.isAll())
        unit = ClaimWords::tr("%1 (%2)").arg(unit, partWords(shelf, question.part));
    const auto number = bounded(*answer.result, rounded(answer.result->value, question.kind, locale));
    QStringList how{placeBasisOf(shelf, answer), yearsOfAnswer(answer)};
    how.removeAll(QString());
    const auto tail = how.join(u", "_s);
    QString sentence;
    switch (question.kind) {
    case ClaimKind::TimesAs:
    case ClaimKind::TimesMore: {
        const auto base = named(question.base);
        const auto ratio
            = question.kind == ClaimKind::TimesAs ? *answer.result : scaled(*answer.result, 1.0, 1.0);
        sentence
            = ClaimWords::tr("%1 had %2 times as many %3 as %4 (%5), %6")
                  .arg(capitalised(who), bounded(ratio, rounded(ratio.value, ClaimKind::TimesAs, locale)),
                      unit, base, numbersWords(shelf, answer, question, locale), tail);
        break;
    }
    case ClaimKind::Number:
        sentence = ClaimWords::tr("%1 had %2 %3, %4").arg(capitalised(who), number, unit, tail);
        break;
    case ClaimKind::Share:
        sentence
            = ClaimWords::tr("%1 had %2\u202f% of the world's %3 (%4), %5")
                  .arg(capitalised(who), number, unit, numbersWords(shelf, answer, question, locale), tail);
        break;
    }
    auto wording = ClaimWords::tr("%1. Source: %2.").arg(sentence, sourceOf(shelf, answer));
    if (!answer.incomplete.empty())
        wording += u' '
            + ClaimWords::tr("The source calls %1 incomplete.").arg(figure::yearsText(answer.incomplete));
    return wording;
}

QString nearestWording(const FigureShelf& shelf, const ClaimReport& report, const QLocale& locale)
{
    if (report.nearest)
        return wordingOf(shelf, report.answers[*report.nearest], report.question, locale);
    const auto worldwide
        = std::ranges::find(report.answers, ClaimObstacle::WorldwideOnly, &ClaimAnswer::obstacle);
    if (worldwide != report.answers.end()) {
        const auto& set = shelf.figures[worldwide->counting.edition].set;
        return figureSentence(set, set.figures[worldwide->figures.front()], shelf.names, locale);
    }
    return ClaimWords::tr("There is no number to word it with.");
}

} // namespace filingscape::session
