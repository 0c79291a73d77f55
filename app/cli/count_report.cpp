// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/count_report.h"

#include "app/io/plain_text.h"
#include "app/io/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

using domain::Count;
using domain::Result;

namespace {

QJsonValue json(Count count)
{
    return count.isKnown() ? QJsonValue(static_cast<qint64>(count.value())) : QJsonValue(QJsonValue::Null);
}

/// A count in units of a filing that the result says.
QJsonValue shared(Count count, const Result& result)
{
    if (!count.isKnown() || result.unitsPerFiling == 1)
        return json(count);
    return static_cast<double>(count.value()) / static_cast<double>(result.unitsPerFiling);
}

QString json(std::string_view text)
{
    return io::fromUtf8(text);
}

bool hasAxis(const Result& result)
{
    return result.axis.first != domain::unknownYear;
}

struct Line {
    Count count;
    QString label;
};

QString number(Count count, std::int64_t unitsPerFiling = 1)
{
    if (!count.isKnown())
        return u"unknown"_s.rightJustified(9);
    if (unitsPerFiling == 1)
        return QString::number(count.value()).rightJustified(9);
    const auto filings = static_cast<double>(count.value()) / static_cast<double>(unitsPerFiling);
    return QString::number(filings, 'f', 1).rightJustified(9);
}

QString section(
    const QString& title, std::vector<Line> lines, bool largestFirst, std::int64_t unitsPerFiling = 1)
{
    if (largestFirst) {
        std::ranges::stable_sort(
            lines, [](const Line& a, const Line& b) { return a.count.valueOr(-1) > b.count.valueOr(-1); });
    }
    QString text = u'\n' + title + u'\n';
    for (const auto& line : lines)
        text += number(line.count, unitsPerFiling) + u"  "_s + line.label + u'\n';
    return text;
}

std::vector<Line> yearLines(const Result& result)
{
    std::vector<Line> lines;
    for (std::size_t i = 0; hasAxis(result) && i < result.byYear.size(); ++i) {
        const auto year = static_cast<domain::Year>(result.axis.first + i);
        auto label = QString::number(year);
        if (std::ranges::find(result.incompleteYears, year) != result.incompleteYears.end())
            label += u", not yet fully published"_s;
        lines.push_back({result.byYear[i], label});
    }
    lines.push_back({result.withoutDate, u"without this date"_s});
    return lines;
}

/// What is counted, as a plural.
QString counted(const Result& result)
{
    const auto measured = result.measure == domain::Measure::Grants ? u", by grants"_s
        : result.measure                                            ? u", by applications"_s
                                                                    : QString();
    switch (result.edition->unit) {
    case domain::Unit::Publication:
        return u"filings match, one publication each"_s;
    case domain::Unit::Family:
        return u"families match"_s + measured;
    case domain::Unit::Application:
        return u"applications match"_s;
    case domain::Unit::Grant:
        return u"grants match"_s;
    }
    return {};
}

QString applicantSection(const Result& result)
{
    std::vector<Line> applicants;
    for (const auto& [applicant, filings] : result.applicants.top)
        applicants.push_back({filings, io::visible(result.edition->applicants[applicant.index()].name)});
    const bool isShared = result.unitsPerFiling != 1;
    applicants.push_back({result.applicants.other,
        isShared ? u"filings left by these applicants"_s : u"filings of none of these applicants"_s});
    return section(isShared ? u"By applicant (harmonised names), counted in fractions (1/k per applicant)"_s
                            : u"By applicant (harmonised names)"_s,
        applicants, false, result.unitsPerFiling);
}

} // namespace

std::string countJson(const Result& result)
{
    const auto& edition = *result.edition;
    QJsonObject byYear;
    for (std::size_t i = 0; hasAxis(result) && i < result.byYear.size(); ++i)
        byYear.insert(QString::number(result.axis.first + i), json(result.byYear[i]));
    byYear.insert(u"unknown"_s, json(result.withoutDate));
    QJsonObject byPlace;
    for (std::size_t i = 0; i < edition.places.size(); ++i)
        byPlace.insert(json(edition.places[i].code), json(result.places.counts[i]));
    QJsonObject byTechnique;
    for (std::size_t i = 0; i < edition.techniques.size(); ++i)
        byTechnique.insert(json(edition.techniques[i].key), shared(result.techniques.counts[i], result));
    QJsonArray applicants;
    for (const auto& [applicant, filings] : result.applicants.top) {
        applicants.append(QJsonObject{{u"name"_s, json(edition.applicants[applicant.index()].name)},
            {u"filings"_s, shared(filings, result)}});
    }
    QJsonArray incomplete;
    for (const auto year : result.incompleteYears)
        incomplete.append(year);
    QJsonObject answer{{u"edition"_s, json(edition.slug)}, {u"unit"_s, json(key(edition.unit))},
        {u"date_basis"_s, json(key(result.filter.dateBasis))}, {u"total"_s, json(result.total)},
        {u"matching"_s, json(result.matching)}, {u"by_year"_s, byYear}, {u"by_place"_s, byPlace},
        {u"by_technique"_s, byTechnique}, {u"applicants"_s, applicants},
        {u"other_applicants_filings"_s, shared(result.applicants.other, result)},
        {u"incomplete_years"_s, incomplete}};
    if (result.measure)
        answer.insert(u"measure"_s, json(key(*result.measure)));
    if (result.unitsPerFiling != 1)
        answer.insert(u"weight"_s, json(key(result.filter.weight)));
    return QJsonDocument(answer).toJson(QJsonDocument::Indented).toStdString();
}

std::string countTable(const Result& result)
{
    const auto& edition = *result.edition;
    QString text = io::visible(edition.title) + u'\n';
    text += u"%1 of %2 %3, as of %4\n"_s.arg(number(result.matching).trimmed(),
        number(result.total).trimmed(), counted(result), io::visible(edition.snapshot));
    text += io::visible(edition.caveat) + u'\n';
    text += section(u"By year of "_s + io::visible(key(result.filter.dateBasis)), yearLines(result), false);
    std::vector<Line> places;
    for (std::size_t i = 0; i < edition.places.size(); ++i) {
        const auto& place = edition.places[i];
        places.push_back(
            {result.places.counts[i], QString(io::visible(place.code) + u"  "_s + io::visible(place.name))});
    }
    text += section(u"By jurisdiction"_s, places, true);
    std::vector<Line> techniques;
    for (std::size_t i = 0; i < edition.techniques.size(); ++i)
        techniques.push_back({result.techniques.counts[i], io::visible(edition.techniques[i].key)});
    text += section(result.measure       ? u"By field (fields overlap and are never added)"_s
            : result.unitsPerFiling != 1 ? u"By technique, counted in fractions (1/k per technique)"_s
                                         : u"By technique (a filing may have several)"_s,
        techniques, true, result.unitsPerFiling);
    if (!result.measure)
        text += applicantSection(result);
    text += u"\nEach list follows every filter but its own.\nSource: "_s + io::visible(edition.source)
        + u". "_s + io::visible(edition.licence) + u'\n';
    return io::utf8(text);
}

} // namespace filingscape::cli
