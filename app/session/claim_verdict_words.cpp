// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/data_numbers.h"
#include "app/io/plain_text.h"
#include "app/session/claim_words.h"

#include <QCoreApplication>

#include <utility>

namespace filingscape::session {

using domain::Verdict;

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::VerdictWords)
};

} // namespace

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return VerdictWords::tr("Holds");
    case Verdict::Reworded:
        return VerdictWords::tr("True in other words");
    case Verdict::WrongScope:
        return VerdictWords::tr("Wrong scope");
    case Verdict::Partly:
        return VerdictWords::tr("Partly true");
    case Verdict::Differs:
        return VerdictWords::tr("Differs from the figures");
    case Verdict::Unconfirmed:
        return VerdictWords::tr("Not confirmed");
    case Verdict::Estimate:
        return VerdictWords::tr("An estimate");
    case Verdict::OtherScope:
        return VerdictWords::tr("Counts something else");
    }
    return {};
}

QString verdictMeaning(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return VerdictWords::tr("The published figures say the same.");
    case Verdict::Reworded:
        return VerdictWords::tr("The number is right; the words around it have to change.");
    case Verdict::WrongScope:
        return VerdictWords::tr("The number was printed for something else than the claim says.");
    case Verdict::Partly:
        return VerdictWords::tr("A part of the claim stands in the published figures, a part does not.");
    case Verdict::Differs:
        return VerdictWords::tr("The published figures say something else.");
    case Verdict::Unconfirmed:
        return VerdictWords::tr("No page of the publisher was seen that has the number.");
    case Verdict::Estimate:
        return VerdictWords::tr("Somebody's estimate; no published count stands behind it.");
    case Verdict::OtherScope:
        return VerdictWords::tr("The number is of another source and another unit than the figures that it "
                                "is read beside.");
    }
    return {};
}

QString verdictReason(const domain::Claim& claim)
{
    auto reason = io::visible(claim.reason);
    if (reason.isEmpty())
        return verdictMeaning(claim.verdict);
    reason = capitalised(std::move(reason));
    return reason.endsWith(u'.') ? reason : reason + QLatin1Char('.');
}

QString unaskedWords(ClaimUnasked reason)
{
    switch (reason) {
    case ClaimUnasked::NoFigure:
        return VerdictWords::tr("It cannot be checked in the form: no published figure stands behind it.");
    case ClaimUnasked::NoNumber:
        return VerdictWords::tr("It cannot be checked in the form: it claims no number.");
    case ClaimUnasked::NotACount:
        return VerdictWords::tr(
            "It cannot be checked in the form, which has no words for a share of years or "
            "a rate of growth.");
    case ClaimUnasked::NotOfFigure:
        return VerdictWords::tr("It cannot be checked in the form: its number is not that of one place or "
                                "owner, but of how many there are.");
    case ClaimUnasked::None:
        break;
    }
    return {};
}

QString printedWhere(const domain::Claim& claim, const QLocale& locale)
{
    const auto day = io::isoDate(std::string_view(claim.articleDate));
    return VerdictWords::tr("“%1”, %2", "an article and its date")
        .arg(io::visible(claim.article),
            day ? locale.toString(*day, VerdictWords::tr("d MMMM yyyy", "a date"))
                : io::visible(claim.articleDate));
}

} // namespace filingscape::session
