// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_picture.h"

#include "app/figure/filter_words.h"
#include "app/io/plain_text.h"
#include "app/session/figure_sentence.h"
#include "app/session/figure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace filingscape::session {

using namespace Qt::Literals::StringLiterals;
using domain::PublishedFigure;

namespace {

constexpr double partsOfOne = 1000.0; ///< lengths of bars are whole numbers, figures are not
constexpr qsizetype mostNotes = 3;

struct FigurePicture {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::FigurePicture)
};

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

QString sourceOf(const domain::Edition& edition, const QStringList& names, const QStringList& pages)
{
    const auto named = FigurePicture::tr("Source: %1").arg(names.join(u"; "_s));
    const auto seen = pages.isEmpty()
        ? named
        : FigurePicture::tr("%1, seen at %2", "source, pages").arg(named, pages.join(u", "_s));
    return FigurePicture::tr("%1 · edition %2 of %3")
        .arg(seen, io::visible(edition.slug), io::visible(edition.snapshot));
}

figure::Bar barOf(const PublishedFigure& figure, const QString& subject, const QLocale& locale)
{
    figure::Bar bar;
    bar.entity = {figure::Entity::Kind::Other, io::visible(figure.id), 0};
    bar.label = bar.longLabel = subject;
    bar.filings = std::llround(std::max(0.0, figure.value) * partsOfOne);
    bar.printed = {measuredText(figure, locale), figure.qualifier};
    return bar;
}

} // namespace

figure::Figure blockFigure(
    const FigureShelf& shelf, std::size_t edition, const FigureBlock& block, const QLocale& locale)
{
    const auto& set = shelf.figures[edition].set;
    const auto& first = set.figures[block.figures.front()];
    auto years = yearsOf(first);
    figure::RankedBars bars;
    // A share is a part of a hundred.
    bars.top = isShare(block.measure) ? std::llround(100.0 * partsOfOne) : 0;
    QStringList told;
    QStringList notes;
    QStringList names;
    QStringList pages;
    for (const auto position : block.figures) {
        const auto& figure = set.figures[position];
        years = {std::min(years.first, yearsOf(figure).first), std::max(years.last, yearsOf(figure).last)};
        const auto subject
            = block.isByYear ? QString::number(figure.firstYear) : subjectWords(figure, shelf.names);
        bars.bars.push_back(barOf(figure, subject, locale));
        bars.top = std::max(bars.top, bars.bars.back().filings.value());
        told << FigurePicture::tr("%1: %2").arg(subject, measuredText(figure, locale));
        if (!figure.note.empty())
            addOnce(notes, FigurePicture::tr("%1: %2").arg(subject, io::visible(figure.note)));
        addOnce(names, io::visible(figure.sourceName));
        addOnce(pages, printedAt(figure));
    }
    figure::Figure made;
    made.headline = blockTitle(block, set);
    made.scope = QStringList{seriesTitle(set, block.series), countedWords(set, first),
        countsPatents(thingsOf(set, first)) ? periodWords(set, block.series, years)
                                            : figure::yearsText(years)}
                     .join(u" · "_s);
    addOnce(made.notes, blockNote(block, set, locale));
    made.notes << notes.first(std::min(notes.size(), mostNotes));
    if (notes.size() > mostNotes)
        made.notes << FigurePicture::tr("and %1 more notes").arg(notes.size() - mostNotes);
    made.caveat = seriesContract(set, block.series);
    made.source = sourceOf(*shelf.figures[edition].edition, names, pages);
    made.altText = FigurePicture::tr("%1. %2. %3.", "headline, what is counted, the figures")
                       .arg(made.headline, made.scope, told.join(u"; "_s));
    made.marks = std::move(bars);
    return made;
}

} // namespace filingscape::session
