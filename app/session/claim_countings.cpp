// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/utf8.h"
#include "app/session/claim_check.h"
#include "app/session/figure_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace filingscape::session {

using domain::PublishedFigure;

std::string Counting::key(const FigureShelf& shelf) const
{
    switch (source) {
    case Source::Figures:
        return shelf.figures[edition].edition->slug + '/' + series + '/' + measure;
    case Source::Cells:
        return shelf.cells[edition].edition->slug + '/' + measure;
    case Source::Filings:
        return shelf.filings[edition].edition->slug;
    }
    return {};
}

std::vector<Counting> countingsOf(const FigureShelf& shelf)
{
    using Source = Counting::Source;
    std::vector<Counting> all;
    for (std::size_t edition = 0; edition < shelf.figures.size(); ++edition) {
        // In the order in which the set first has them.
        std::map<std::size_t, Counting> countings;
        for (const auto& [counted, figures] : shelf.figures[edition].groups) {
            const auto& [series, measure] = counted;
            if (countsThings(measure))
                countings.emplace(figures.front(), Counting{Source::Figures, edition, series, measure});
        }
        for (auto& [first, counting] : countings)
            all.push_back(std::move(counting));
    }
    for (std::size_t edition = 0; edition < shelf.cells.size(); ++edition) {
        for (const auto measure : domain::allMeasures)
            all.push_back({Source::Cells, edition, {}, std::string(domain::key(measure))});
    }
    for (std::size_t edition = 0; edition < shelf.filings.size(); ++edition)
        all.push_back({Source::Filings, edition, {}, {}});
    return all;
}

bool countsPatents(const Counting& counting)
{
    return counting.source != Counting::Source::Figures || countsPatents(counting.measure);
}

bool isSameSubject(const FigureShelf& shelf, const Counting& a, const Counting& b)
{
    using Source = Counting::Source;
    const auto scope = [&shelf](const Counting& counting) {
        return counting.source == Source::Figures
            ? scopeWords(shelf.figures[counting.edition].set, counting.series)
            : allOfAiWords();
    };
    if (a.source == Source::Filings || b.source == Source::Filings)
        return true; // refused by itself, with its own reason
    if (a.source == Source::Figures && b.source == Source::Figures && a.edition == b.edition
        && a.series == b.series)
        return a.measure == b.measure;
    const bool isSameScope = scope(a) == scope(b) && !scope(a).isEmpty();
    const bool arePatents = countsPatents(a) && countsPatents(b);
    return isSameScope && (arePatents || a.measure == b.measure);
}

namespace {

ClaimParty partyOf(const PublishedFigure& figure)
{
    using Kind = ClaimParty::Kind;
    if (!figure.owner.empty())
        return ClaimParty{Kind::Owner, figure.owner};
    if (!figure.place.empty())
        return ClaimParty{Kind::Place, figure.place};
    return ClaimParty{Kind::World, {}};
}

/// "more than 38,000", "over 50,000".
bool saysMoreThan(const QString& words, const QString& number)
{
    return words.contains(QStringLiteral("more than ") + number, Qt::CaseInsensitive)
        || words.contains(QStringLiteral("over ") + number, Qt::CaseInsensitive);
}

/// The place that the words begin with, whatever the figures behind them are of.
std::optional<std::string> placeNamed(const PlaceNames& names, const QString& words)
{
    for (const auto& [code, name] : names) {
        if (words.startsWith(io::fromUtf8(name), Qt::CaseInsensitive))
            return code;
    }
    return std::nullopt;
}

std::string firstValue(const domain::Claim& claim)
{
    return claim.claimedValue.substr(0, claim.claimedValue.find(';'));
}

bool isRatio(const domain::Claim& claim)
{
    return claim.figureIds.find('/') != std::string::npos && claim.figures.size() == 2;
}

/// Whether the words have the number in digits, and the name of its owner.
bool saysNumberOf(const PublishedFigure& figure, const QString& words, double number)
{
    const auto hasWord = [&words](const QString& word) {
        return words.contains(QRegularExpression(
            QStringLiteral("(?<![\\d,.])%1(?![\\d])").arg(QRegularExpression::escape(word))));
    };
    const QLocale english(QLocale::English);
    const auto plain = QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest);
    const auto grouped = english.toString(number, 'f', QLocale::FloatingPointShortest);
    const auto owner = io::fromUtf8(figure.owner).section(u' ', 0, 0);
    return (hasWord(grouped) || hasWord(plain)) && words.contains(owner, Qt::CaseInsensitive);
}

} // namespace

ClaimUnasked unaskedOf(const FigureShelf& shelf, std::size_t edition, const domain::Claim& claim)
{
    if (claim.figures.empty())
        return ClaimUnasked::NoFigure;
    const auto number = typedNumber(io::fromUtf8(firstValue(claim)), ClosingZeros::AreDigits, QLocale::c());
    if (!number)
        return ClaimUnasked::NoNumber;
    const auto& first = shelf.figures[edition].set.figures[claim.figures.front()];
    if (!countsThings(first.measure))
        return ClaimUnasked::NotACount;
    return isRatio(claim) || saysNumberOf(first, io::fromUtf8(claim.words), number->value)
        ? ClaimUnasked::None
        : ClaimUnasked::NotOfFigure;
}

std::optional<ClaimQuestion> questionOf(
    const FigureShelf& shelf, std::size_t edition, const domain::Claim& claim)
{
    if (unaskedOf(shelf, edition, claim) != ClaimUnasked::None)
        return std::nullopt;
    const auto& figures = shelf.figures[edition].set.figures;
    const auto& first = figures[claim.figures.front()];
    const auto number = typedNumber(io::fromUtf8(firstValue(claim)),
        isRatio(claim) ? ClosingZeros::AreDigits : ClosingZeros::AreRounding, QLocale::c());
    if (!number)
        return std::nullopt;
    ClaimQuestion question;
    question.number = *number;
    question.years = yearsOf(first);
    question.counting = Counting{Counting::Source::Figures, edition, first.series, first.measure}.key(shelf);
    question.part = {first.facet, first.technique};
    question.who = partyOf(first);
    question.kind = ClaimKind::Number;
    const auto words = io::fromUtf8(claim.words);
    question.isMoreThan = saysMoreThan(words, QLocale(QLocale::English).toString(number->value, 'f', 0));
    if (const auto place = placeNamed(shelf.names, words);
        place && question.who.kind == ClaimParty::Kind::World)
        question.who = {ClaimParty::Kind::Place, *place};
    if (isRatio(claim)) {
        question.kind = words.contains(QStringLiteral("times more"), Qt::CaseInsensitive)
            ? ClaimKind::TimesMore
            : ClaimKind::TimesAs;
        question.base = partyOf(figures[claim.figures.back()]);
    }
    return question;
}

} // namespace filingscape::session
