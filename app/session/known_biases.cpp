// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/numbers.h"
#include "app/io/plain_text.h"
#include "app/session/provenance.h"

#include <QCoreApplication>

#include <algorithm>

namespace filingscape::session {

namespace {

struct Biases {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::KnownBiases)
};

/// Of any sample from lists: the one that weighs most.
QString largestList(const domain::Edition& edition, const QLocale& locale)
{
    const auto largest = std::ranges::max_element(edition.lists, {}, &domain::ResultList::rows);
    if (edition.lists.size() < 2)
        return {};
    constexpr qsizetype longest = 200;
    return Biases::tr(
        "The list “%1” supplies %2 of %3 records (%4), so what it asked for looks larger than it is.")
        .arg(io::cutForDisplay(io::visible(largest->wording), longest),
            figure::countText(largest->rows, locale), figure::countText(edition.rows, locale),
            figure::shareText(largest->rows, edition.rows, locale));
}

QStringList ofGenAiFilings()
{
    return {
        Biases::tr("The list of May 2024 asked for health terms and holds applications only."),
        Biases::tr("Google Patents usually lists one publication a family, so twins at WO, EP and JP are "
                   "rare; a few "
                   "inventions are there twice, mostly as an application and its grant."),
        Biases::tr("Titles of most Chinese, Japanese and Korean documents are machine translations, and a "
                   "title names "
                   "about half of the techniques that an abstract would."),
        Biases::tr(
            "A filing whose only sign is the CPC group G06N3/0475 has weaker evidence than one with words."),
        Biases::tr("Filings appear about eighteen months after their priority date: the last years will "
                   "still grow."),
        Biases::tr(
            "An office shows where protection was sought, not where an invention was made; offices differ in "
            "how easily and how often one files there."),
        Biases::tr("Applicants are those on the document; later owners and parent groups are not followed."),
    };
}

QStringList ofLandscape()
{
    return {
        Biases::tr("It counts all of artificial intelligence, of which generative models are a part."),
        Biases::tr(
            "A country is the one of the first filing, which is not where inventors live or what they are "
            "citizens of; applicants file at home first."),
        Biases::tr(
            "Ten application fields overlap; the total holds them all and families of no field besides."),
        Biases::tr(
            "The source itself calls the late years of most countries incomplete, and small countries have "
            "years that it did not publish."),
        Biases::tr(
            "Grants follow years after applications, so the newest years have few of them whatever was "
            "filed."),
        Biases::tr(
            "Habits of filing, fees and subsidies differ between countries: more families are not more or "
            "better inventions."),
    };
}

QStringList ofFigures()
{
    return {
        Biases::tr("Three publishers count three things: their figures are never added or compared."),
        Biases::tr(
            "WIPO counts a family once in every country its inventors live in, so countries add to more than "
            "the world, and by the year of first publication, one or two years after the filing."),
        Biases::tr("Many figures are rounded or lower bounds; each says whether it is exact."),
    };
}

QStringList ofAnySample()
{
    return {
        Biases::tr(
            "It is a sample: what was not looked for is not in it, and how it was chosen bends every count."),
    };
}

} // namespace

QStringList knownBiases(const domain::Edition& edition, const QLocale& locale)
{
    QStringList biases;
    const bool isSample = edition.kind == domain::EditionKind::Sample;
    if (const auto largest = isSample ? largestList(edition, locale) : QString(); !largest.isEmpty())
        biases << largest;
    if (edition.slug == "genai-filings")
        return biases + ofGenAiFilings();
    if (edition.slug == "ai-landscape" && edition.holdsCounts)
        return ofLandscape();
    if (edition.slug == "published-figures")
        return ofFigures();
    return isSample ? biases + ofAnySample() : biases;
}

} // namespace filingscape::session
