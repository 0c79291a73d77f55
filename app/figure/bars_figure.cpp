// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/bars_finding.h"
#include "app/figure/contract_words.h"
#include "app/figure/figures.h"
#include "app/figure/filter_words.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"

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

/// What bars count that no year limits: "filing year 2014–2025, and 42 without one".
QString anyYear(const Result& result, std::optional<std::int64_t> undated, const QLocale& locale)
{
    const auto year = yearWords(result.filter.dateBasis);
    if (!undated || result.axis.first == domain::unknownYear)
        return BarsWords::tr("any %1 or none").arg(year);
    const auto dated = BarsWords::tr("%1 %2").arg(year, yearsText(result.axis));
    return undated == 0 ? dated
                        : BarsWords::tr("%1, and %2 without one").arg(dated, countText(*undated, locale));
}

/// What the bars are counted from.
struct Ground {
    Entity::Kind kind;
    QString perWhat;
    FilterWordsOptions words;
    domain::Count ofAll;
};

Figure finish(const Result& result, std::vector<Bar> bars, const BarsOptions& options, const Ground& ground)
{
    order(bars, options.keepOrder);
    RankedBars marks;
    const bool isShared = ground.kind != Entity::Kind::Place;
    marks.unitsPerFiling = isShared ? result.unitsPerFiling : 1;
    for (const auto& bar : bars) {
        marks.top = std::max(marks.top, bar.filings.valueOr(0));
        marks.hasChosen = marks.hasChosen || bar.chosen;
    }
    if (const auto* years = facetYears(result, ground.kind); result.measure && years != nullptr) {
        for (auto& bar : bars) {
            if (bar.entity.id < years->unpublished.size())
                bar.unpublished = years->unpublished[bar.entity.id];
        }
    }
    marks.bars = std::move(bars);
    marks.ofAll = ground.ofAll;
    marks.caveat = incompleteSentence(result, growingYears(result, ground.kind), chosenYears(result));
    marks.unknownWords = unknownWords(result);
    marks.unit = result.edition->unit;
    Figure figure;
    QStringList parts{BarsWords::tr("%1 per %2").arg(countedWords(result), ground.perWhat)};
    parts << filterPhrases(*result.edition, result.filter, ground.words);
    if (!result.filter.years)
        parts.insert(1, anyYear(result, undatedOf(result, ground.kind, ground.ofAll), options.locale));
    if (isShared && result.unitsPerFiling != 1)
        parts.insert(1,
            weightWords(result,
                ground.kind == Entity::Kind::Applicant ? BarsWords::tr("applicant")
                                                       : techniqueWords(*result.edition)));
    figure.scope = parts.join(QStringLiteral(" · "));
    figure.caveat = wholeCaveat(result);
    figure.source = sourceLine(*result.edition);
    figure.marks = std::move(marks);
    return figure;
}

/// What a filter asks for: under "none of" the others.
bool isChosen(const domain::Filter& filter, domain::TechniqueId technique)
{
    return filter.techniques
        && filter.techniques->contains(technique) == (filter.techniqueMode != domain::TechniqueMode::None);
}

/// A filter beside the bars' own leaves a part of the edition.
bool isSelection(const domain::Filter& filter, bool others)
{
    return filter.years || filter.words || others;
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
        return isKnown ? BarsWords::tr("Bar chart of %1. No %2 matches.")
                             .arg(figure.scope, unitNounOne(std::get<RankedBars>(figure.marks).unit))
                       : BarsWords::tr("Bar chart of %1. Not known for this combination.").arg(figure.scope);
    }
    return BarsWords::tr("Bar chart of %1. Largest: %2 with %3.")
        .arg(figure.scope, first->longLabel,
            countText(first->filings, locale, std::get<RankedBars>(figure.marks).unitsPerFiling));
}

QString restNote(const Result& result, int ranked, const QLocale& locale)
{
    const auto& ranking = result.applicants;
    const auto unit = result.edition->unit;
    const auto other = countText(ranking.other, locale, result.unitsPerFiling);
    const auto all = countText(ranking.filings, locale);
    if (result.unitsPerFiling != 1)
        return ranked == 1
            ? BarsWords::tr("This applicant leaves %1 of %2 %3").arg(other, all, unitNoun(unit))
            : BarsWords::tr("The %3 applicants ranked leave %1 of %2 %4")
                  .arg(other, all, QString::number(ranked), unitNoun(unit));
    return ranked == 1
        ? BarsWords::tr("%1 of %2 %3 do not have this applicant").arg(other, all, unitNoun(unit))
        : BarsWords::tr("%1 of %2 %4 have none of the %3 applicants ranked")
              .arg(other, all, QString::number(ranked), unitNoun(unit));
}

} // namespace

QString overlapNote(const domain::FacetCounts& techniques, domain::Unit unit, const QLocale& locale,
    std::int64_t unitsPerFiling)
{
    if (techniques.filings.valueOr(0) == 0)
        return {};
    std::int64_t tags = 0;
    for (const auto count : techniques.counts) {
        if (!count.isKnown())
            return {};
        tags += count.value();
    }
    const double share
        = 100.0 * filingsIn(tags, unitsPerFiling) / static_cast<double>(techniques.filings.value());
    return BarsWords::tr("Tags add to %1\u202f% of %2")
        .arg(locale.toString(share, 'f', share < 100.05 || share > 110 ? 0 : 1), unitNoun(unit));
}

Figure placesFigure(const Result& result, const BarsOptions& options)
{
    const auto& edition = *result.edition;
    std::vector<Bar> bars;
    for (std::uint32_t id = 0; id < result.places.counts.size(); ++id) {
        const auto& place = edition.places[id];
        const auto code = QString::fromStdString(place.code);
        const auto name = QString::fromStdString(place.name);
        bars.push_back({{Entity::Kind::Place, code, id}, name, BarsWords::tr("%1 (%2)").arg(name, code),
            result.places.counts[id], result.filter.places && result.filter.places->contains({id})});
    }
    auto figure = finish(result, std::move(bars), options,
        {Entity::Kind::Place, placeWords(edition.placeBasis), {.withPlaces = false}, result.places.filings});
    auto& marks = std::get<RankedBars>(figure.marks);
    marks.title = placeTitle(edition.placeBasis);
    figure.headline = edition.placeBasis == domain::PlaceBasis::Office
        ? BarsWords::tr("By jurisdiction")
        : BarsWords::tr("By %1").arg(placeWords(edition.placeBasis));
    // The counts per year follow the places chosen, which the bars do not.
    const auto& filter = result.filter;
    figure.finding = barsFinding(result, marks, filter.places ? nullptr : &result.byYearPlace,
        {isSelection(filter, filter.techniques || filter.applicants), options.locale});
    std::int64_t sum = 0;
    for (const auto count : result.places.counts)
        sum += count.valueOr(0);
    if (result.places.filings.isKnown() && sum > result.places.filings.value())
        figure.notes << BarsWords::tr(
            "Places add to more than the total: a %1 counts once in each of its places")
                            .arg(unitNounOne(edition.unit));
    if (result.measure)
        figure.notes << BarsWords::tr("A bar adds the years that the source published for the country");
    figure.altText = altText(figure, options.locale);
    return figure;
}

Figure techniquesFigure(const Result& result, const BarsOptions& options)
{
    const auto& edition = *result.edition;
    const bool isFields = hasFields(edition);
    std::vector<Bar> bars;
    // The total is no bar among its parts.
    for (std::uint32_t id = isFields ? 1 : 0; id < result.techniques.counts.size(); ++id) {
        const auto& technique = edition.techniques[id];
        const auto name = QString::fromStdString(technique.name);
        bars.push_back({{Entity::Kind::Technique, QString::fromStdString(technique.key), id}, name, name,
            result.techniques.counts[id], isChosen(result.filter, {id})});
    }
    auto figure = finish(result, std::move(bars), options,
        {Entity::Kind::Technique, techniqueWords(edition), {.withTechniques = false},
            result.techniques.filings});
    auto& marks = std::get<RankedBars>(figure.marks);
    marks.title = isFields ? BarsWords::tr("Application field") : BarsWords::tr("Technique");
    figure.headline = isFields ? BarsWords::tr("By application field") : BarsWords::tr("By technique");
    const auto& filter = result.filter;
    figure.finding = barsFinding(result, marks, filter.techniques ? nullptr : &result.byYearTechnique,
        {isSelection(filter, filter.places || filter.applicants), options.locale});
    if (isFields)
        figure.notes << BarsWords::tr("Fields overlap and are never added: a %1 can be in several or in none")
                            .arg(unitNounOne(edition.unit));
    else if (const auto note
             = overlapNote(result.techniques, edition.unit, options.locale, result.unitsPerFiling);
             !note.isEmpty())
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
        {Entity::Kind::Applicant, BarsWords::tr("applicant, harmonised names"), {.withApplicants = false},
            ranking.filings});
    auto& marks = std::get<RankedBars>(figure.marks);
    marks.title = BarsWords::tr("Applicant");
    figure.headline = BarsWords::tr("By applicant");
    const auto& filter = result.filter;
    figure.finding = barsFinding(
        result, marks, nullptr, {isSelection(filter, filter.places || filter.techniques), options.locale});
    if (ranked > 0)
        figure.notes << (result.unitsPerFiling == 1
                ? BarsWords::tr("Co-applicants count for each")
                : BarsWords::tr("Co-applicants share a %1 equally").arg(unitNounOne(result.edition->unit)));
    if (ranked > 0 && ranking.other.isKnown() && ranking.filings.isKnown())
        figure.notes << restNote(result, ranked, options.locale);
    figure.altText = altText(figure, options.locale);
    return figure;
}

} // namespace filingscape::figure
