// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_text.h"

#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"
#include "app/io/data_numbers.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/tsv.h"

#include <QCoreApplication>

#include <algorithm>

namespace filingscape::session {

using namespace Qt::Literals::StringLiterals;
using domain::Count;
using io::fromUtf8;

namespace {

struct ApplicantWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::ApplicantWords)
};

std::vector<std::uint32_t> placesByFilings(const domain::ApplicantProfile& profile)
{
    std::vector<std::uint32_t> places;
    for (std::uint32_t place = 0; place < profile.byPlace.size(); ++place) {
        if (profile.byPlace[place].valueOr(0) > 0)
            places.push_back(place);
    }
    std::ranges::stable_sort(places, [&profile](std::uint32_t a, std::uint32_t b) {
        return profile.byPlace[a].value() > profile.byPlace[b].value();
    });
    return places;
}

QString placeList(const domain::ApplicantProfile& profile, const QLocale& locale, const auto& nameOf)
{
    QStringList parts;
    for (const auto place : placesByFilings(profile))
        parts << ApplicantWords::tr("%1 %2", "an office and its filings")
                     .arg(nameOf(place), figure::countText(profile.byPlace[place], locale));
    return parts.join(u", "_s);
}

QString pointWords(const ApplicantTrend::Point& point, const QLocale& locale)
{
    return ApplicantWords::tr("%1 %2", "a year and its filings")
        .arg(QString::number(point.year), figure::countText(point.filings, locale));
}

QString numberCell(Count count)
{
    return count.isKnown() ? QString::fromStdString(io::dataText(count.value())) : QString();
}

QString shareCell(Count part, Count whole, std::int64_t unitsPerFiling)
{
    if (!part.isKnown() || whole.valueOr(0) <= 0)
        return {};
    const auto percent = 100.0 * figure::filingsIn(part, unitsPerFiling) / static_cast<double>(whole.value());
    return QString::number(percent, 'f', 2);
}

QString placesCell(const domain::Edition& edition, const domain::ApplicantProfile& profile)
{
    QStringList parts;
    for (const auto place : placesByFilings(profile))
        parts << u"%1 %2"_s.arg(fromUtf8(edition.places[place].code), numberCell(profile.byPlace[place]));
    return tsvCell(parts.join(u", "_s));
}

QStringList headerCells(const domain::Result& result, bool hasNames)
{
    QStringList cells{ApplicantWords::tr("Rank"), ApplicantWords::tr("Name in its own script"),
        ApplicantWords::tr("Harmonised name")};
    if (hasNames)
        cells << ApplicantWords::tr("Name as filed");
    cells << (result.unitsPerFiling == 1
            ? ApplicantWords::tr("Filings")
            : ApplicantWords::tr("Filings, counted in fractions (1/k per applicant)"))
          << ApplicantWords::tr("Share in %");
    const auto basis = result.filter.dateBasis;
    for (std::size_t i = 0; i < result.byYear.size(); ++i) {
        const auto year = static_cast<domain::Year>(result.axis.first + i);
        const auto number = QString::number(year);
        cells << (figure::isIncomplete(result, year)
                ? ApplicantWords::tr("%1 (not yet fully published)").arg(number)
                : number);
    }
    cells << ApplicantWords::tr("Without %1").arg(figure::yearWords(basis))
          << ApplicantWords::tr("First year") << ApplicantWords::tr("Last year")
          << ApplicantWords::tr("Offices") << ApplicantWords::tr("Restricted to")
          << ApplicantWords::tr("Edition");
    return cells;
}

QStringList profileCells(const domain::Edition& edition, const domain::ApplicantProfile& profile)
{
    QStringList cells;
    for (const auto filings : profile.byYear)
        cells << numberCell(filings);
    cells << numberCell(profile.withoutDate);
    cells << (profile.years ? QString::number(profile.years->first) : QString());
    cells << (profile.years ? QString::number(profile.years->last) : QString());
    return cells << placesCell(edition, profile);
}

} // namespace

QString placesText(
    const domain::Edition& edition, const domain::ApplicantProfile& profile, const QLocale& locale)
{
    return placeList(profile, locale,
        [&edition](std::uint32_t place) { return io::visible(fromUtf8(edition.places[place].code)); });
}

QString placesWords(
    const domain::Edition& edition, const domain::ApplicantProfile& profile, const QLocale& locale)
{
    return placeList(profile, locale,
        [&edition](std::uint32_t place) { return io::isolated(fromUtf8(edition.places[place].name)); });
}

ApplicantTrend trendOf(const domain::Result& result, const domain::ApplicantProfile& profile, qint64 top)
{
    ApplicantTrend trend;
    trend.top = std::max<qint64>(1, top);
    const auto& filter = result.filter;
    for (std::size_t i = 0; i < profile.byYear.size(); ++i) {
        const auto year = static_cast<domain::Year>(result.axis.first + i);
        trend.points.push_back({year, profile.byYear[i].valueOr(0), figure::isIncomplete(result, year),
            !filter.years || filter.years->contains(year)});
    }
    return trend;
}

QString trendWords(
    const ApplicantTrend& trend, const domain::ApplicantProfile& profile, const QLocale& locale)
{
    QStringList complete;
    QStringList incomplete;
    QStringList chosen;
    for (const auto& point : trend.points) {
        (point.isIncomplete ? incomplete : complete) << pointWords(point, locale);
        if (point.isChosen)
            chosen << QString::number(point.year);
    }
    QStringList sentences;
    if (!complete.isEmpty())
        sentences << ApplicantWords::tr("Filings per year: %1.").arg(complete.join(u", "_s));
    if (!incomplete.isEmpty())
        sentences << ApplicantWords::tr("Not yet fully published: %1.").arg(incomplete.join(u", "_s));
    if (profile.withoutDate.valueOr(0) > 0)
        sentences
            << ApplicantWords::tr("Without a date: %1.").arg(figure::countText(profile.withoutDate, locale));
    if (!chosen.isEmpty() && chosen.size() < trend.points.size())
        sentences << ApplicantWords::tr("Chosen years: %1.")
                         .arg(chosen.size() == 1 ? chosen.front()
                                                 : ApplicantWords::tr("%1 to %2", "a first and a last year")
                                                       .arg(chosen.front(), chosen.back()));
    return sentences.join(u' ');
}

QString applicantsAsTsv(const domain::Result& result, const std::vector<ApplicantLine>& lines)
{
    const auto& edition = *result.edition;
    const bool hasNames
        = std::ranges::any_of(lines, [](const auto& line) { return line.nameAsFiled.has_value(); });
    const auto phrases = figure::filterPhrases(edition, result.filter, {.withApplicants = false});
    const auto restricted = tsvCell(phrases.join(u" · "_s));
    const QStringList origin{
        fromUtf8(edition.slug), fromUtf8(edition.snapshot), figure::licenceName(edition)};
    const auto source = tsvCell(origin.join(u' ').trimmed());
    const auto header = headerCells(result, hasNames);
    QString text = tsvLine(header);
    for (const auto& line : lines) {
        const auto& row = *line.row;
        QStringList cells{numberCell(row.rank)};
        if (row.applicant) {
            const auto& applicant = edition.applicants[row.applicant->index()];
            cells << tsvCell(fromUtf8(applicant.native)) << tsvCell(fromUtf8(applicant.name));
        } else {
            cells << QString() << tsvCell(line.restWords);
        }
        if (hasNames)
            cells << tsvCell(fromUtf8(line.nameAsFiled.value_or(std::string())));
        // Names as filed have whole filings.
        const auto units = line.nameAsFiled ? 1 : result.unitsPerFiling;
        cells << (line.filings.isKnown() ? figure::countData(line.filings, units) : QString())
              << shareCell(line.filings, result.applicants.filings, units);
        if (row.profile && !line.nameAsFiled)
            cells << profileCells(edition, *row.profile);
        while (cells.size() < header.size() - 2)
            cells << QString();
        text += tsvLine(cells << restricted << source);
    }
    return text;
}

} // namespace filingscape::session
