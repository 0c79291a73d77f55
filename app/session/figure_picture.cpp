// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_picture.h"

#include "app/figure/filter_words.h"
#include "app/io/plain_text.h"
#include "app/session/figure_sentence.h"
#include "app/session/figure_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace filingscape::session {

using namespace Qt::Literals::StringLiterals;
using domain::PublishedFigure;

namespace {

constexpr double partsOfOne = 1000.0; ///< lengths of bars are whole numbers, figures are not
constexpr qsizetype mostNotes = 3;
constexpr qsizetype mostSources = 6;
constexpr qsizetype mostTold = 60; ///< of the figures in words

struct FigurePicture {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::FigurePicture)
};

/// The first of many texts, each once, and how many more there are.
class Few final
{
public:
    explicit Few(qsizetype most)
        : m_most(most)
    {
    }
    void add(const QString& text)
    {
        if (text.isEmpty() || m_all.contains(text))
            return;
        m_all.insert(text);
        if (m_first.size() < m_most)
            m_first << text;
    }
    [[nodiscard]] QStringList texts() const
    {
        const auto more = m_all.size() - m_first.size();
        return more == 0 ? m_first : m_first + QStringList{FigurePicture::tr("and %1 more").arg(more)};
    }

private:
    qsizetype m_most;
    QSet<QString> m_all;
    QStringList m_first;
};

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
    const bool isCount = countsThings(block.measure);
    bool hasFall = false;
    Few told(mostTold);
    Few notes(mostNotes);
    Few names(mostSources);
    Few pages(mostSources);
    for (const auto position : block.figures) {
        const auto& figure = set.figures[position];
        years = {std::min(years.first, yearsOf(figure).first), std::max(years.last, yearsOf(figure).last)};
        const auto subject
            = block.isByYear ? QString::number(figure.firstYear) : subjectWords(figure, shelf.names);
        bars.bars.push_back(barOf(figure, subject, locale));
        bars.top = std::max(bars.top, bars.bars.back().filings.value());
        // A share or a multiple says nothing without what it is one of.
        const auto words = isCount ? measuredText(figure, locale) : toldWords(set, figure, locale);
        told.add(FigurePicture::tr("%1: %2").arg(subject, words));
        if (!isCount)
            notes.add(FigurePicture::tr("%1: %2").arg(subject, words));
        hasFall = hasFall || figure.value < 0.0;
        if (!figure.note.empty())
            notes.add(FigurePicture::tr("%1: %2").arg(subject, io::visible(figure.note)));
        names.add(io::visible(figure.sourceName));
        pages.add(printedAt(figure));
    }
    figure::Figure made;
    made.headline = blockTitle(block, set);
    QStringList scope{seriesTitle(set, block.series), countedWords(set, first)};
    if (isCount)
        scope << (countsPatents(block.measure) ? periodWords(set, block.series, years)
                                               : figure::yearsText(years));
    made.scope = scope.join(u" · "_s);
    if (const auto note = blockNote(block, set, locale); !note.isEmpty())
        made.notes << note;
    made.notes << notes.texts();
    if (hasFall)
        made.notes << FigurePicture::tr("Bars start at zero; what fell has a number and no bar");
    made.caveat = seriesContract(set, block.series);
    made.source = sourceOf(*shelf.figures[edition].edition, names.texts(), pages.texts());
    made.altText = FigurePicture::tr("%1. %2. %3.", "headline, what is counted, the figures")
                       .arg(made.headline, made.scope, told.texts().join(u"; "_s));
    made.marks = std::move(bars);
    return made;
}

} // namespace filingscape::session
