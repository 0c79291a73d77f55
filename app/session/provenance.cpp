// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/provenance.h"

#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/provenance_parts.h"
#include "app/store/cell_sql.h"

#include <QCoreApplication>

#include <utility>

namespace filingscape::session {

using domain::Edition;
using domain::Result;
using Fact = Provenance::Fact;
using Section = Provenance::Section;

namespace {

constexpr qsizetype longestFact = 2000; ///< a foreign edition may say anything at any length

struct ProvenanceWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::Provenance)
};

Section viewSection(const Result& result, const QLocale& locale)
{
    const auto& edition = *result.edition;
    Section section{QStringLiteral("view"), ProvenanceWords::tr("On the screen"), {}, {}};
    section.facts.push_back(
        {ProvenanceWords::tr("Counted"), shownFact(figure::contractSentence(result, locale))});
    const auto filters = figure::filterPhrases(edition, result.filter, {.isWhole = true});
    section.facts.push_back({ProvenanceWords::tr("Filter"),
        filters.isEmpty() ? ProvenanceWords::tr("none") : shownFact(filters.join(QStringLiteral(" · ")))});
    const auto number = [&locale](domain::Count count) {
        return count.isKnown() ? figure::countText(count, locale) : ProvenanceWords::tr("not published");
    };
    section.facts.push_back({ProvenanceWords::tr("Passing the filter"),
        ProvenanceWords::tr("%1 of %2 %3")
            .arg(number(result.matching), number(result.total), figure::unitNoun(edition.unit))});
    if (result.measure)
        section.facts.push_back({ProvenanceWords::tr("Marked incomplete by the source"),
            result.incompleteYears.empty() ? ProvenanceWords::tr("no year")
                                           : figure::yearsText(result.incompleteYears)});
    return section;
}

QString publishedThrough(const Edition& edition)
{
    QStringList parts;
    for (const auto& entry : edition.publishedThrough) {
        auto part = ProvenanceWords::tr("%1 to %2")
                        .arg(figure::yearWords(entry.basis), QString::number(entry.year));
        if (entry.list)
            part = ProvenanceWords::tr("%1 in list %2")
                       .arg(part, io::fromUtf8(edition.lists.at(entry.list->index()).key));
        parts << part;
    }
    return parts.join(QStringLiteral("; "));
}

Section coverageOf(const store::FilingCoverage& counted, const Edition& edition, const QLocale& locale)
{
    Section section{QStringLiteral("coverage"), ProvenanceWords::tr("What records lack"), {}, {}};
    const auto add = [&](const QString& name, std::int64_t lacking) {
        section.facts.push_back({name, partOf(lacking, counted.filings, locale)});
    };
    for (const auto basis : edition.dateBases) {
        const auto lacking = counted.withoutDate[static_cast<std::size_t>(basis)];
        switch (basis) {
        case domain::DateBasis::Priority:
            add(ProvenanceWords::tr("No priority date"), lacking);
            break;
        case domain::DateBasis::Filing:
            add(ProvenanceWords::tr("No filing date"), lacking);
            break;
        case domain::DateBasis::Publication:
            add(ProvenanceWords::tr("No publication date"), lacking);
            break;
        case domain::DateBasis::Grant:
            add(ProvenanceWords::tr("No grant date"), lacking);
            break;
        }
    }
    add(ProvenanceWords::tr("No applicant"), counted.withoutApplicant);
    add(ProvenanceWords::tr("No CPC symbol"), counted.withoutCpc);
    add(ProvenanceWords::tr("Abstract not at hand"), counted.withoutAbstract);
    add(ProvenanceWords::tr("No technique found"), counted.untagged);
    section.sentences << ProvenanceWords::tr(
        "A filing without a grant date may be pending, refused, or granted under another number.");
    section.sentences << ProvenanceWords::tr(
        "An abstract that is not at hand may name a technique all the same: it was not read.");
    return section;
}

Section coverageOf(const store::CellCoverage& counted, const QLocale& locale)
{
    Section section{QStringLiteral("coverage"), ProvenanceWords::tr("What was published"), {}, {}};
    section.facts.push_back({ProvenanceWords::tr("Countries and years"),
        partOf(counted.placeYears, counted.possiblePlaceYears, locale)});
    for (const auto measure : domain::allMeasures) {
        const auto& published = counted.published[static_cast<std::size_t>(measure)];
        const bool isGrants = measure == domain::Measure::Grants;
        section.facts.push_back({isGrants ? ProvenanceWords::tr("Cells with grants")
                                          : ProvenanceWords::tr("Cells with applications"),
            partOf(published.cells, counted.possibleCells, locale)});
        section.facts.push_back({isGrants ? ProvenanceWords::tr("Of these incomplete, grants")
                                          : ProvenanceWords::tr("Of these incomplete, applications"),
            partOf(published.incomplete, published.cells, locale)});
    }
    section.sentences << ProvenanceWords::tr(
        "What is not published is unknown and never zero; a published zero is a zero.");
    return section;
}

Section techniquesSection(const store::FilingCoverage& counted, const Edition& edition, const QLocale& locale)
{
    Section section{QStringLiteral("techniques"), ProvenanceWords::tr("How techniques were found"), {}, {}};
    for (std::size_t id = 0; id < counted.evidence.size(); ++id) {
        const auto& evidence = counted.evidence[id];
        const auto all = evidence.titleOnly + evidence.titleAndMore + evidence.notTitle;
        if (all == 0)
            continue;
        section.facts.push_back({shownFact(edition.techniques[id].name),
            ProvenanceWords::tr(
                "%1: by the title alone %2, by the title and more %3, by abstract or CPC alone %4")
                .arg(locale.toString(static_cast<qlonglong>(all)),
                    figure::shareText(evidence.titleOnly, all, locale),
                    figure::shareText(evidence.titleAndMore, all, locale),
                    figure::shareText(evidence.notTitle, all, locale))});
    }
    section.sentences << ProvenanceWords::tr("A technique is given by words of the title, by a term of the "
                                             "abstract, or by a CPC symbol; the details "
                                             "of a filing show which. A filing may have several.");
    return section;
}

void addAbilities(const Result& result, std::vector<Section>& sections)
{
    Section can{QStringLiteral("can"), ProvenanceWords::tr("What it can show"), {}, {}};
    Section cannot{QStringLiteral("cannot"), ProvenanceWords::tr("What it cannot show"), {}, {}};
    if (result.edition->kind == domain::EditionKind::Sample) {
        can.sentences << ProvenanceWords::tr("Which techniques occur and which occur together.")
                      << ProvenanceWords::tr("How titles are worded, and in which filings a word stands.")
                      << ProvenanceWords::tr("Who appears as an applicant, under which names and where.")
                      << ProvenanceWords::tr("The documents themselves, each with its public page.");
        cannot.sentences << ProvenanceWords::tr(
            "Growth, yearly rates and an index: years hold what the searches found, not what was filed.")
                         << ProvenanceWords::tr(
                                "Shares of the world: what the searches did not find is in no total.")
                         << ProvenanceWords::tr("Who leads: a rank holds in this sample only, and says so.");
    } else if (result.measure) {
        can.sentences << ProvenanceWords::tr(
            "How many families a country was first filed in has, by field and year, and what became of them.")
                      << ProvenanceWords::tr(
                             "Growth and shares over the years that the source calls complete.");
        cannot.sentences
            << ProvenanceWords::tr("Applicants, titles and single documents: only counts were published.")
            << ProvenanceWords::tr("Two fields together: they overlap by a number that was not published.")
            << ProvenanceWords::tr("How good or how much used an invention is: a count is no quality.");
    }
    for (auto* section : {&can, &cannot}) {
        if (!section->sentences.isEmpty())
            sections.push_back(std::move(*section));
    }
}

} // namespace

QString shownFact(const QString& text)
{
    return io::cutForDisplay(io::visible(text), longestFact);
}

QString shownFact(std::string_view text)
{
    return shownFact(io::fromUtf8(text));
}

QString partOf(std::int64_t part, std::int64_t whole, const QLocale& locale)
{
    return ProvenanceWords::tr("%1 of %2 (%3)")
        .arg(figure::countText(part, locale), figure::countText(whole, locale),
            figure::shareText(part, whole, locale));
}

Section editionSection(const Edition& edition, const QLocale& locale)
{
    Section section{QStringLiteral("edition"), ProvenanceWords::tr("The edition"), {}, {}};
    const auto add = [&section](const QString& name, const QString& value) {
        if (!value.isEmpty())
            section.facts.push_back({name, value});
    };
    add(ProvenanceWords::tr("Edition"),
        ProvenanceWords::tr("%1 (%2), %3")
            .arg(shownFact(edition.title), shownFact(edition.slug), figure::kindWords(edition.kind)));
    add(ProvenanceWords::tr("Source"), shownFact(edition.source));
    add(ProvenanceWords::tr("Licence"), shownFact(edition.licence));
    add(ProvenanceWords::tr("Method"), shownFact(edition.method));
    add(ProvenanceWords::tr("Caveat"), shownFact(edition.caveat));
    add(ProvenanceWords::tr("Snapshot"), shownFact(edition.snapshot));
    for (const auto& list : edition.lists) {
        add(ProvenanceWords::tr("List %1").arg(shownFact(list.key)),
            ProvenanceWords::tr("%1; %2 records, %3")
                .arg(shownFact(list.wording), locale.toString(static_cast<qlonglong>(list.rows)),
                    shownFact(list.snapshot)));
    }
    if (!edition.holdsCounts) // whose source marks years, by measure and place
        add(ProvenanceWords::tr("Fully published"), shownFact(publishedThrough(edition)));
    add(ProvenanceWords::tr("Records"), locale.toString(static_cast<qlonglong>(edition.rows)));
    add(ProvenanceWords::tr("Fingerprint"), shownFact(edition.fingerprint));
    return section;
}

Provenance provenanceOf(const Result& result, const store::Coverage* coverage, const QLocale& locale)
{
    const auto& edition = *result.edition;
    Provenance made;
    made.sections.push_back(viewSection(result, locale));
    made.sections.push_back(editionSection(edition, locale));
    if (coverage != nullptr && coverage->filings) {
        made.sections.push_back(coverageOf(*coverage->filings, edition, locale));
        made.sections.push_back(techniquesSection(*coverage->filings, edition, locale));
    } else if (coverage != nullptr && coverage->cells) {
        made.sections.push_back(coverageOf(*coverage->cells, locale));
    }
    if (auto biases = knownBiases(edition, locale); !biases.isEmpty())
        made.sections.push_back({QStringLiteral("biases"), ProvenanceWords::tr("What bends these numbers"),
            {}, std::move(biases)});
    addAbilities(result, made.sections);
    return made;
}

ProvenancePage resultProvenance(const Result& result, const store::Coverage* coverage, const QLocale& locale)
{
    using store::View;
    const bool isCounts = result.measure.has_value();
    ProvenancePage page{provenanceOf(result, coverage, locale), shownFact(result.edition->fingerprint), {}};
    const auto add = [&](const QString& name, View view) { page.sql.push_back({name, sqlOf(result, view)}); };
    add(ProvenanceWords::tr("All that match"), View::Matching);
    add(ProvenanceWords::tr("By year"), View::Years);
    add(isCounts ? ProvenanceWords::tr("By year and country")
                 : ProvenanceWords::tr("By year and jurisdiction"),
        View::YearsByPlace);
    add(isCounts ? ProvenanceWords::tr("By year and application field")
                 : ProvenanceWords::tr("By year and technique"),
        View::YearsByTechnique);
    add(isCounts ? ProvenanceWords::tr("By country") : ProvenanceWords::tr("By jurisdiction"), View::Places);
    add(isCounts ? ProvenanceWords::tr("By application field") : ProvenanceWords::tr("By technique"),
        View::Techniques);
    if (!isCounts) {
        add(ProvenanceWords::tr("By pair of techniques"), View::TechniquePairs);
        add(ProvenanceWords::tr("By applicant"), View::Applicants);
    }
    return page;
}

domain::Outcome<std::string> sqlOf(const Result& result, store::View view)
{
    return result.measure ? store::readableCellSql(*result.edition, result.filter, view)
                          : store::readableSql(*result.edition, result.filter, view);
}

} // namespace filingscape::session
