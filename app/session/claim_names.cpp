// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_names.h"

#include "app/figure/filter_words.h"
#include "app/io/plain_text.h"
#include "app/session/figure_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace filingscape::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ClaimNames {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::ClaimNames)
};

/// Only of a counting of figures.
const domain::FigureSet& setOf(const FigureShelf& shelf, const Counting& counting)
{
    return shelf.figures[counting.edition].set;
}

/// Starts of names that take an article within an English sentence.
constexpr std::array articled{"United ", "Republic of ", "European ", "Netherlands", "Philippines",
    "Czech Rep", "Russian Fed", "Dominican Rep", "Cayman ", "Bahamas"};

} // namespace

QString withArticle(const QString& name)
{
    const bool takesArticle = std::ranges::any_of(
        articled, [&name](const char* start) { return name.startsWith(QLatin1StringView(start)); });
    return takesArticle ? ClaimNames::tr("the %1", "United States").arg(name) : name;
}

const domain::Edition& editionOf(const FigureShelf& shelf, const Counting& counting)
{
    switch (counting.source) {
    case Counting::Source::Cells:
        return *shelf.cells[counting.edition].edition;
    case Counting::Source::Filings:
        return *shelf.filings[counting.edition].edition;
    case Counting::Source::Figures:
        break;
    }
    return *shelf.figures[counting.edition].edition;
}

const domain::PublishedFigure& firstFigure(const FigureShelf& shelf, const ClaimAnswer& answer)
{
    return shelf.figures[answer.counting.edition].set.figures[answer.figures.front()];
}

QString placeBasisOf(const FigureShelf& shelf, const ClaimAnswer& answer)
{
    if (answer.counting.source == Counting::Source::Cells)
        return ClaimNames::tr("by country of first filing");
    auto basis = placeBasisWords(firstFigure(shelf, answer));
    if (firstFigure(shelf, answer).placeBasis != "inventor_location")
        return basis;
    return ClaimNames::tr("by %1").arg(basis);
}

/// The name that the edition itself has for a place.
QString nameIn(const FigureShelf& shelf, const Counting& counting, const ClaimParty& party)
{
    if (counting.source == Counting::Source::Cells && party.kind == ClaimParty::Kind::Place) {
        const auto& edition = editionOf(shelf, counting);
        if (const auto place = edition.placeByCode(party.key))
            return io::visible(edition.places[place->index()].name);
    }
    return partyName(shelf, party);
}

QString sourceOf(const FigureShelf& shelf, const ClaimAnswer& answer)
{
    const auto& edition = editionOf(shelf, answer.counting);
    if (answer.counting.source == Counting::Source::Figures)
        return io::visible(firstFigure(shelf, answer).sourceName);
    auto licence = io::visible(edition.licence);
    while (licence.endsWith(u'.'))
        licence.chop(1);
    return ClaimNames::tr("%1, data of %2; %3")
        .arg(io::visible(edition.source), io::visible(edition.snapshot), licence);
}

/// "published 2014–2023", "filed 2014–2019".
QString yearsOfAnswer(const FigureShelf& shelf, const ClaimAnswer& answer)
{
    return answer.counting.source == Counting::Source::Cells
        ? ClaimNames::tr("by filing year %1").arg(figure::yearsText(answer.years))
        : periodWords(setOf(shelf, answer.counting), answer.counting.series, answer.years);
}

QString unitOf(const FigureShelf& shelf, const ClaimAnswer& answer)
{
    if (answer.counting.source == Counting::Source::Figures)
        return thingsWords(setOf(shelf, answer.counting), answer.counting.series, answer.counting.measure);
    return answer.counting.measure == "grants"
        ? ClaimNames::tr("granted patent families on all of AI (not generative AI alone)")
        : ClaimNames::tr("patent families on all of AI (not generative AI alone)");
}

QString partyName(const FigureShelf& shelf, const ClaimParty& party)
{
    switch (party.kind) {
    case ClaimParty::Kind::Place:
        return placeName(shelf.names, party.key);
    case ClaimParty::Kind::Owner:
        return io::visible(party.key);
    case ClaimParty::Kind::World:
        return ClaimNames::tr("World");
    }
    return {};
}

QString partyWords(const FigureShelf& shelf, const ClaimParty& party)
{
    return party.kind == ClaimParty::Kind::World ? ClaimNames::tr("the world")
                                                 : withArticle(partyName(shelf, party));
}

QString basisWords(const FigureShelf& shelf, const ClaimAnswer& answer)
{
    QStringList parts;
    if (answer.counting.source == Counting::Source::Cells)
        parts = {ClaimNames::tr("by country of first filing"), ClaimNames::tr("by filing year")};
    else if (!answer.figures.empty())
        parts << placeBasisOf(shelf, answer);
    if (answer.counting.source == Counting::Source::Figures)
        parts << dateWords(setOf(shelf, answer.counting), answer.counting.series);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString countingTitle(const FigureShelf& shelf, const Counting& counting)
{
    if (counting.source == Counting::Source::Filings)
        return io::visible(editionOf(shelf, counting).title);
    if (counting.source == Counting::Source::Cells) {
        const auto slug = io::visible(editionOf(shelf, counting).slug);
        return counting.measure == "grants"
            ? ClaimNames::tr("granted patent families on all of AI (%1)").arg(slug)
            : ClaimNames::tr("patent families on all of AI (%1)").arg(slug);
    }
    const auto& set = setOf(shelf, counting);
    return ClaimNames::tr("%1 (%2)").arg(
        thingsWords(set, counting.series, counting.measure), seriesPublisher(set, counting.series));
}

QString partWords(const FigureShelf& shelf, const ClaimPart& part)
{
    if (part.isAll())
        return ClaimNames::tr("all fields");
    if (part.facet == "field") {
        for (const auto& cells : shelf.cells) {
            if (const auto field = cells.edition->techniqueByKey(part.key))
                return ClaimNames::tr("field: %1")
                    .arg(io::visible(cells.edition->techniques[field->index()].name));
        }
    }
    return ClaimNames::tr("%1: %2", "model: GAN").arg(io::visible(part.facet), io::visible(part.key));
}

} // namespace filingscape::session
