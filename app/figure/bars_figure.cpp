// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_words.h"
#include "app/figure/figures.h"
#include "app/figure/filter_words.h"
#include "app/figure/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace filingscape::figure {

using domain::Result;

namespace {

struct BarsWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::BarsWords)
};

/// By filings, equal ones by catalogue; or in the order to keep, newcomers after it.
void order(std::vector<Bar>& bars, const std::vector<Entity>& keep)
{
    std::ranges::stable_sort(
        bars, [](const Bar& a, const Bar& b) { return a.filings.valueOr(-1) > b.filings.valueOr(-1); });
    if (keep.empty())
        return;
    const auto place = [&keep](const Bar& bar) { return std::ranges::find(keep, bar.entity) - keep.begin(); };
    std::ranges::stable_sort(bars, [&place](const Bar& a, const Bar& b) { return place(a) < place(b); });
}

Figure finish(const Result& result, std::vector<Bar> bars, const BarsOptions& options, QString measured,
    FilterWordsOptions filterOptions)
{
    order(bars, options.keepOrder);
    RankedBars marks;
    for (const auto& bar : bars) {
        marks.top = std::max(marks.top, bar.filings.valueOr(0));
        marks.hasChosen = marks.hasChosen || bar.chosen;
    }
    marks.bars = std::move(bars);
    Figure figure;
    QStringList parts{std::move(measured)};
    parts << filterPhrases(*result.edition, result.filter, filterOptions);
    if (!result.filter.years)
        parts.insert(1, yearsText(result.axis));
    figure.scope = parts.join(QStringLiteral(" · "));
    figure.source = sourceLine(*result.edition);
    figure.marks = std::move(marks);
    return figure;
}

const Bar* largest(const Figure& figure)
{
    const auto& bars = std::get<RankedBars>(figure.marks).bars;
    const auto found = std::ranges::max_element(
        bars, [](const Bar& a, const Bar& b) { return a.filings.valueOr(-1) < b.filings.valueOr(-1); });
    return found == bars.end() || found->filings.valueOr(0) == 0 ? nullptr : &*found;
}

QString altText(const Figure& figure, const QLocale& locale)
{
    const auto* first = largest(figure);
    if (first == nullptr)
        return BarsWords::tr("Bar chart of %1. No filing matches.").arg(figure.scope);
    return BarsWords::tr("Bar chart of %1. Largest: %2 with %3.")
        .arg(figure.scope, first->longLabel, countText(first->filings, locale));
}

} // namespace

QString overlapNote(const domain::FacetCounts& techniques, const QLocale& locale)
{
    if (techniques.filings.valueOr(0) == 0)
        return {};
    std::int64_t tags = 0;
    for (const auto count : techniques.counts)
        tags += count.valueOr(0);
    const double share = 100.0 * static_cast<double>(tags) / static_cast<double>(techniques.filings.value());
    return BarsWords::tr("Tags add to %1\u202f% of filings")
        .arg(locale.toString(share, 'f', share < 100.05 || share > 110 ? 0 : 1));
}

Figure placesFigure(const Result& result, const BarsOptions& options)
{
    std::vector<Bar> bars;
    for (std::uint32_t id = 0; id < result.places.counts.size(); ++id) {
        const auto& place = result.edition->places[id];
        const auto code = QString::fromStdString(place.code);
        const auto name = QString::fromStdString(place.name);
        bars.push_back({{Entity::Kind::Place, code, id}, name, BarsWords::tr("%1 (%2)").arg(name, code),
            result.places.counts[id], result.filter.places && result.filter.places->contains({id})});
    }
    auto figure = finish(result, std::move(bars), options,
        BarsWords::tr("%1 per %2")
            .arg(unitWords(result.edition->unit), placeWords(result.edition->placeBasis)),
        {.withPlaces = false});
    figure.headline = BarsWords::tr("By jurisdiction");
    std::int64_t sum = 0;
    for (const auto count : result.places.counts)
        sum += count.valueOr(0);
    if (sum > result.places.filings.valueOr(0))
        figure.notes << BarsWords::tr(
            "Places add to more than the total: a filing counts once in each of its places");
    figure.altText = altText(figure, options.locale);
    return figure;
}

Figure techniquesFigure(const Result& result, const BarsOptions& options)
{
    std::vector<Bar> bars;
    for (std::uint32_t id = 0; id < result.techniques.counts.size(); ++id) {
        const auto& technique = result.edition->techniques[id];
        const auto name = QString::fromStdString(technique.name);
        bars.push_back({{Entity::Kind::Technique, QString::fromStdString(technique.key), id}, name, name,
            result.techniques.counts[id],
            result.filter.techniques && result.filter.techniques->contains({id})});
    }
    auto figure = finish(result, std::move(bars), options,
        BarsWords::tr("%1 per technique").arg(unitWords(result.edition->unit)), {.withTechniques = false});
    figure.headline = BarsWords::tr("By technique");
    if (const auto note = overlapNote(result.techniques, options.locale); !note.isEmpty())
        figure.notes << note;
    figure.altText = altText(figure, options.locale);
    return figure;
}

} // namespace filingscape::figure
