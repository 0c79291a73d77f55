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

/// "China has the most filings in this sample": only where one bar is longer than every other and no unknown
/// one could be; untagged filings name no technique.
QString finding(const Result& result, const RankedBars& marks)
{
    const Bar* first = nullptr;
    std::int64_t second = 0;
    for (const auto& bar : marks.bars) {
        if (!bar.filings.isKnown())
            return {};
        if (bar.entity.key.toStdString() == domain::untaggedKey)
            continue;
        if (first != nullptr && bar.filings.value() <= first->filings.value()) {
            second = std::max(second, bar.filings.value());
            continue;
        }
        second = first != nullptr ? first->filings.value() : 0;
        first = &bar;
    }
    if (first == nullptr || first->filings.value() == second)
        return {};
    const bool isSample = result.edition->kind == domain::EditionKind::Sample;
    if (first->entity.kind == Entity::Kind::Technique)
        return isSample
            ? BarsWords::tr("%1 is the technique most often named in this sample").arg(first->label)
            : BarsWords::tr("%1 is the technique most often named").arg(first->label);
    return isSample ? BarsWords::tr("%1 has the most filings in this sample").arg(first->label)
                    : BarsWords::tr("%1 has the most filings").arg(first->label);
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
    figure.caveat = QString::fromStdString(result.edition->caveat);
    figure.source = sourceLine(*result.edition);
    figure.finding = finding(result, marks);
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
    if (first == nullptr) {
        const auto& bars = std::get<RankedBars>(figure.marks).bars;
        const bool isKnown = std::ranges::all_of(bars, [](const Bar& bar) { return bar.filings.isKnown(); });
        return isKnown ? BarsWords::tr("Bar chart of %1. No filing matches.").arg(figure.scope)
                       : BarsWords::tr("Bar chart of %1. Not known for this combination.").arg(figure.scope);
    }
    return BarsWords::tr("Bar chart of %1. Largest: %2 with %3.")
        .arg(figure.scope, first->longLabel, countText(first->filings, locale));
}

QString restNote(const domain::ApplicantRanking& ranking, int ranked, const QLocale& locale)
{
    const auto other = countText(ranking.other, locale);
    const auto all = countText(ranking.filings, locale);
    return ranked == 1 ? BarsWords::tr("%1 of %2 filings do not have this applicant").arg(other, all)
                       : BarsWords::tr("%1 of %2 filings have none of the %3 applicants ranked")
                             .arg(other, all, QString::number(ranked));
}

} // namespace

QString overlapNote(const domain::FacetCounts& techniques, const QLocale& locale)
{
    if (techniques.filings.valueOr(0) == 0)
        return {};
    std::int64_t tags = 0;
    for (const auto count : techniques.counts) {
        if (!count.isKnown())
            return {};
        tags += count.value();
    }
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
    if (result.places.filings.isKnown() && sum > result.places.filings.value())
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

Figure applicantsFigure(const Result& result, const BarsOptions& options)
{
    const auto& ranking = result.applicants;
    std::vector<Bar> bars;
    for (const auto& entry : ranking.top) {
        const auto& applicant = result.edition->applicants.at(entry.applicant.index());
        const auto name = QString::fromStdString(applicant.name);
        const auto native = QString::fromStdString(applicant.native);
        const auto label = native.isEmpty() ? name : QStringLiteral("%1 · %2").arg(native, name);
        bars.push_back({{Entity::Kind::Applicant, name, entry.applicant.value}, label, label, entry.filings,
            result.filter.applicants && result.filter.applicants->contains(entry.applicant)});
    }
    const auto ranked = static_cast<int>(bars.size());
    auto figure = finish(result, std::move(bars), options,
        BarsWords::tr("%1 per applicant, harmonised names").arg(unitWords(result.edition->unit)),
        {.withApplicants = false});
    figure.headline = BarsWords::tr("By applicant");
    if (ranked > 0)
        figure.notes << BarsWords::tr("Co-applicants count for each");
    if (ranked > 0 && ranking.other.isKnown() && ranking.filings.isKnown())
        figure.notes << restNote(ranking, ranked, options.locale);
    figure.altText = altText(figure, options.locale);
    return figure;
}

} // namespace filingscape::figure
