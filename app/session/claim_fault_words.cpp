// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/plain_text.h"
#include "app/session/claim_words.h"

#include <QCoreApplication>

namespace filingscape::session {

namespace {

struct ClaimWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::ClaimWords)
};

} // namespace

QString toleranceWords(const ClaimQuestion& question, const QLocale& locale)
{
    const auto text = [&locale](double value) { return numberText(value, locale); };
    const auto& number = question.number;
    return question.isMoreThan
        ? ClaimWords::tr("“More than %1” is met by every number above it.").arg(text(number.value))
        : ClaimWords::tr("“%1” is read as rounded: %2 up to, not including, %3.")
              .arg(text(number.value), text(number.low), text(number.high));
}

QString faultWords(const FigureShelf& shelf, const ClaimQuestion& question)
{
    switch (faultOf(question)) {
    case ClaimFault::SameParty:
        return ClaimWords::tr("%1 is set against itself; choose two.")
            .arg(capitalised(partyWords(shelf, question.who)));
    case ClaimFault::OtherFacet: {
        const bool isPlace = question.who.kind == ClaimParty::Kind::Place;
        const auto& place = isPlace ? question.who : question.base;
        const auto& owner = isPlace ? question.base : question.who;
        return ClaimWords::tr("%1 is a place of inventors, %2 an owner. The same family counts for both, so "
                              "the one is no multiple of the other.")
            .arg(capitalised(partyWords(shelf, place)), partyWords(shelf, owner));
    }
    case ClaimFault::None:
        break;
    }
    return {};
}

QString numberFaultWords(const QString& text, const QLocale& locale)
{
    const auto typed = io::visible(text.trimmed());
    switch (numberFault(text, locale)) {
    case NumberFault::Empty:
        return ClaimWords::tr("The claim has no number yet.");
    case NumberFault::NotANumber:
        return ClaimWords::tr("“%1” is not read as a number; decimals are written like %2.")
            .arg(typed, locale.toString(6.5, 'f', 1));
    case NumberFault::Negative:
        return ClaimWords::tr("“%1” is below zero; a number of families, a share or a multiple is not.")
            .arg(typed);
    case NumberFault::TooLarge:
        return ClaimWords::tr("“%1” is too large; numbers up to %2 are checked.")
            .arg(typed, locale.toString(mostTyped, 'f', 0));
    case NumberFault::None:
        break;
    }
    return {};
}

} // namespace filingscape::session
