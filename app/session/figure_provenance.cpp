// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_provenance.h"

#include "app/figure/contract_words.h"
#include "app/figure/numbers.h"
#include "app/io/utf8.h"
#include "app/session/claim_words.h"
#include "app/session/provenance_parts.h"
#include "app/store/figure_sql.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace filingscape::session {

using domain::FigureSet;
using domain::Qualifier;
using Section = Provenance::Section;

namespace {

struct FigureProvenance {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::FigureProvenance)
};

constexpr std::size_t mostPages = 30;
constexpr std::size_t mostSeries = 50; ///< each is a section that somebody would have to read

std::int64_t count(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

QString qualifierMeaning(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return FigureProvenance::tr("printed as this number");
    case Qualifier::AtLeast:
        return FigureProvenance::tr("printed as a lower bound: the number may be higher");
    case Qualifier::Approximately:
        return FigureProvenance::tr("printed as about this number");
    case Qualifier::Unconfirmed:
        return FigureProvenance::tr("no page of the publisher was seen that has it");
    }
    return {};
}

Section qualifiersSection(const FigureSet& set, const QLocale& locale)
{
    Section section{
        QStringLiteral("qualifiers"), FigureProvenance::tr("How sure a figure is of itself"), {}, {}};
    for (const auto qualifier : domain::allQualifiers) {
        const auto number = std::ranges::count(set.figures, qualifier, &domain::PublishedFigure::qualifier);
        if (number > 0)
            section.facts.push_back({capitalised(qualifierWords(qualifier)),
                FigureProvenance::tr("%1; %2", "what it means, how many")
                    .arg(qualifierMeaning(qualifier), partOf(number, count(set.figures.size()), locale))});
    }
    return section;
}

/// Where each figure of a series was seen, most first.
QStringList pagesOf(const FigureSet& set, const std::string& series, const QLocale& locale)
{
    std::map<std::string, int> seen;
    for (const auto& figure : set.figures) {
        if (figure.series == series)
            ++seen[figure.sourceUrl];
    }
    std::vector<std::pair<std::string, int>> pages(seen.begin(), seen.end());
    std::ranges::stable_sort(pages, std::ranges::greater(), &std::pair<std::string, int>::second);
    QStringList lines;
    for (const auto& [url, number] : std::span(pages).first(std::min(pages.size(), mostPages)))
        lines << FigureProvenance::tr("%1 (%2)", "a page, how many figures were seen on it")
                     .arg(url.empty() ? FigureProvenance::tr("no page is stated") : shownFact(url),
                         figure::countText(std::int64_t{number}, locale));
    if (pages.size() > mostPages)
        lines << FigureProvenance::tr("and %n more", nullptr, static_cast<int>(pages.size() - mostPages));
    return lines;
}

Section seriesSection(const FigureSet& set, const std::string& series, const QLocale& locale)
{
    Section section{QStringLiteral("series:") + shownFact(series), seriesTitle(set, series), {}, {}};
    std::set<std::string> names;
    std::int64_t figures = 0;
    for (const auto& figure : set.figures) {
        if (figure.series != series)
            continue;
        names.insert(figure.sourceName);
        ++figures;
    }
    QStringList sources;
    for (const auto& name : names)
        sources << shownFact(name);
    section.facts = {{FigureProvenance::tr("Counted"), seriesContract(set, series)},
        {FigureProvenance::tr("Figures"), figure::countText(figures, locale)},
        {FigureProvenance::tr("Source"), sources.join(QStringLiteral("; "))},
        {FigureProvenance::tr("Seen at"), pagesOf(set, series, locale).join(QLatin1Char('\n'))}};
    return section;
}

/// Those on screen first.
void addSeries(const FigureSet& set, const std::vector<FigureBlock>& shown, const QLocale& locale,
    std::vector<Section>& sections)
{
    std::vector<std::string> order;
    std::set<std::string_view> seen;
    const auto add = [&order, &seen](const std::string& series) {
        if (order.size() < mostSeries && seen.insert(series).second)
            order.push_back(series);
    };
    for (const auto& block : shown)
        add(block.series);
    for (const auto& figure : set.figures)
        add(figure.series);
    for (const auto& series : order)
        sections.push_back(seriesSection(set, series, locale));
}

void addEnd(
    const FigureShelf& shelf, std::size_t edition, const QLocale& locale, std::vector<Section>& sections)
{
    const auto& figures = shelf.figures[edition];
    sections.push_back(qualifiersSection(figures.set, locale));
    if (auto biases = knownBiases(*figures.edition, locale); !biases.isEmpty())
        sections.push_back({QStringLiteral("biases"), FigureProvenance::tr("What bends these numbers"), {},
            std::move(biases)});
    sections.push_back({QStringLiteral("can"), FigureProvenance::tr("What it can show"), {},
        {FigureProvenance::tr(
             "What was printed: how many of what, for the places and years it was printed for."),
            FigureProvenance::tr(
                "Which number a statement in print rests on, and what has to be said with it.")}});
    sections.push_back({QStringLiteral("cannot"), FigureProvenance::tr("What it cannot show"), {},
        {FigureProvenance::tr("Other places, years or techniques than those printed: nothing is filled in."),
            FigureProvenance::tr("Sums and rests: figures overlap, round and bound, so none are added or "
                                 "subtracted.")}});
}

QString nothingAdded()
{
    return FigureProvenance::tr("Nothing is added up: each figure stands as it was printed, and only figures "
                                "of one series, one measure "
                                "and one period share a scale.");
}

store::FigureChoice choiceOf(const FigureBlock& block, const FigureSet& set)
{
    using Cut = store::FigureChoice::Cut;
    const auto& first = set.figures[block.figures.front()];
    store::FigureChoice choice{block.series, block.measure, static_cast<Cut>(block.facet),
        block.techniqueFacet, first.placeBasis, std::nullopt};
    static_assert(static_cast<int>(Cut::Technique) == static_cast<int>(FigureFacet::Technique));
    if (!block.isByYear)
        choice.period = std::pair(first.firstYear, first.lastYear);
    return choice;
}

NamedSql behindSql(const std::string& slug, const FigureSet& set, const domain::Claim& claim)
{
    NamedSql sql{FigureProvenance::tr("The figures behind the claim"),
        domain::Error{domain::ErrorCode::NotFound, "No published figure stands behind this claim.", {}, {}}};
    std::vector<std::string> ids;
    for (const auto position : claim.figures)
        ids.push_back(set.figures[position].id);
    if (!ids.empty())
        sql.sql = store::readableFigureSqlOf(slug, ids);
    return sql;
}

} // namespace

ProvenancePage figuresProvenance(const FigureShelf& shelf, const ShownFigures& shown, const QLocale& locale)
{
    const auto& [edition, set, source, topics, groups] = shelf.figures[shown.edition];
    std::size_t onScreen = 0;
    std::vector<store::FigureChoice> choices;
    for (const auto& block : shown.blocks) {
        onScreen += block.figures.size();
        choices.push_back(choiceOf(block, set));
    }
    ProvenancePage page;
    page.fingerprint = io::fromUtf8(edition->fingerprint);
    auto& sections = page.provenance.sections;
    Section view{QStringLiteral("view"), FigureProvenance::tr("On the screen"), {}, {nothingAdded()}};
    view.facts = {{FigureProvenance::tr("Shown"), shownFact(shown.title)},
        {FigureProvenance::tr("Figures"), partOf(count(onScreen), count(set.figures.size()), locale)}};
    sections.push_back(std::move(view));
    sections.push_back(editionSection(*edition, locale));
    addSeries(set, shown.blocks, locale, sections);
    addEnd(shelf, shown.edition, locale, sections);
    if (!choices.empty())
        page.sql.push_back({FigureProvenance::tr("The figures on screen"),
            store::readableFigureSql(edition->slug, choices)});
    if (shown.behind != nullptr)
        page.sql.push_back(behindSql(edition->slug, set, *shown.behind));
    page.sql.push_back({FigureProvenance::tr("All figures"), store::readableFigureSql(edition->slug, {})});
    return page;
}

ProvenancePage claimsProvenance(
    const FigureShelf& shelf, std::size_t at, const domain::Claim* chosen, const QLocale& locale)
{
    const auto& [edition, set, source, topics, groups] = shelf.figures[at];
    ProvenancePage page;
    page.fingerprint = io::fromUtf8(edition->fingerprint);
    auto& sections = page.provenance.sections;
    std::set<std::string> articles;
    for (const auto& claim : set.claims)
        articles.insert(claim.articleId);
    Section view{QStringLiteral("view"), FigureProvenance::tr("On the screen"), {},
        {FigureProvenance::tr(
             "A claim is held against the figures that it rests on, by hand; the reason stands "
             "with each verdict."),
            nothingAdded()}};
    view.facts = {{FigureProvenance::tr("Shown"), FigureProvenance::tr("Claims in print, checked")},
        {FigureProvenance::tr("Claims"),
            FigureProvenance::tr("%1, from %2 articles", "claims, articles")
                .arg(figure::countText(count(set.claims.size()), locale),
                    figure::countText(count(articles.size()), locale))}};
    if (chosen != nullptr)
        view.facts.push_back({FigureProvenance::tr("Chosen"),
            FigureProvenance::tr("%1, printed in %2", "number of a claim, the article")
                .arg(shownFact(chosen->id), printedWhere(*chosen, locale))});
    sections.push_back(std::move(view));
    sections.push_back(editionSection(*edition, locale));
    Section verdicts{QStringLiteral("verdicts"), FigureProvenance::tr("What a verdict says"), {}, {}};
    for (const auto verdict : domain::allVerdicts) {
        const auto number = std::ranges::count(set.claims, verdict, &domain::Claim::verdict);
        if (number > 0)
            verdicts.facts.push_back({verdictWords(verdict),
                FigureProvenance::tr("%1 of %2. %3", "claims, all claims, what it means")
                    .arg(figure::countText(std::int64_t{number}, locale),
                        figure::countText(count(set.claims.size()), locale), verdictMeaning(verdict))});
    }
    sections.push_back(std::move(verdicts));
    addSeries(set, {}, locale, sections);
    addEnd(shelf, at, locale, sections);
    if (chosen != nullptr) {
        page.sql.push_back(
            {FigureProvenance::tr("This claim"), store::readableClaimSql(edition->slug, chosen->id)});
        page.sql.push_back(behindSql(edition->slug, set, *chosen));
    }
    page.sql.push_back({FigureProvenance::tr("All claims"), store::readableClaimSql(edition->slug, {})});
    page.sql.push_back({FigureProvenance::tr("All figures"), store::readableFigureSql(edition->slug, {})});
    return page;
}

ProvenancePage checkProvenance(const FigureShelf& shelf, std::size_t at, const QLocale& locale)
{
    const auto& edition = *shelf.figures[at].edition;
    ProvenancePage page;
    page.fingerprint = io::fromUtf8(edition.fingerprint);
    auto& sections = page.provenance.sections;
    Section view{QStringLiteral("view"), FigureProvenance::tr("On the screen"), {},
        {FigureProvenance::tr(
             "Every counting is asked by itself, and “Show me” opens the one that answers, with its "
             "own provenance and SQL."),
            FigureProvenance::tr("Numbers of different sources are never set against each other."),
            FigureProvenance::tr(
                "Published figures answer for the years they were printed for; published counts "
                "are added over the years of one field, which do not overlap.")}};
    view.facts = {{FigureProvenance::tr("Shown"), FigureProvenance::tr("A claim of your own")}};
    sections.push_back(std::move(view));
    const auto add = [&](const domain::Edition& asked) {
        auto section = editionSection(asked, locale);
        section.key = QStringLiteral("edition:") + shownFact(asked.slug);
        section.title = shownFact(asked.title);
        sections.push_back(std::move(section));
    };
    for (const auto& figures : shelf.figures)
        add(*figures.edition);
    for (const auto& cells : shelf.cells)
        add(*cells.edition);
    for (const auto& filings : shelf.filings)
        add(*filings.edition);
    addSeries(shelf.figures[at].set, {}, locale, sections);
    addEnd(shelf, at, locale, sections);
    page.sql.push_back({FigureProvenance::tr("All figures"), store::readableFigureSql(edition.slug, {})});
    return page;
}

} // namespace filingscape::session
