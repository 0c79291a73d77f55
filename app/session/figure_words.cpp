// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_words.h"

#include "app/figure/filter_words.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>
#include <cmath>

namespace filingscape::session {

using namespace Qt::Literals::StringLiterals;
using domain::PublishedFigure;
using domain::Qualifier;

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::FigureWords)
};

QString spaced(std::string_view key)
{
    return io::visible(key).replace(u'_', u' ');
}

/// What the edition says of a series; nothing where it has no entry.
const domain::FigureSeries& entryOf(const domain::FigureSet& set, std::string_view series)
{
    static const domain::FigureSeries unknown;
    const auto found = set.series.find(series);
    return found == set.series.end() ? unknown : found->second;
}

/// "at least 14,000", "about 9,700", "239 (unconfirmed)".
QString qualified(const QString& number, Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return number;
    case Qualifier::AtLeast:
        return FigureWords::tr("at least %1").arg(number);
    case Qualifier::Approximately:
        return FigureWords::tr("about %1").arg(number);
    case Qualifier::Unconfirmed:
        return FigureWords::tr("%1 (unconfirmed)").arg(number);
    }
    return number;
}

} // namespace

QString allOfAiWords()
{
    return FigureWords::tr("on all of AI");
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString placeName(const PlaceNames& names, std::string_view code)
{
    if (code == "EU")
        return FigureWords::tr("European Union");
    const auto found = names.find(code);
    return io::visible(found == names.end() ? code : std::string_view(found->second));
}

QString seriesTitle(const domain::FigureSet& set, std::string_view series)
{
    const auto& title = entryOf(set, series).title;
    return io::visible(title.empty() ? series : std::string_view(title));
}

QString seriesContract(const domain::FigureSet& set, std::string_view series)
{
    const auto& contract = entryOf(set, series).contract;
    return contract.empty()
        ? FigureWords::tr("Contract not stated; the rows say what they count, where and when.")
        : io::visible(contract);
}

QString seriesPublisher(const domain::FigureSet& set, std::string_view series)
{
    const auto& publisher = entryOf(set, series).publisher;
    return publisher.empty() ? seriesTitle(set, series) : io::visible(publisher);
}

QString scopeWords(const domain::FigureSet& set, std::string_view series)
{
    return io::visible(entryOf(set, series).subject);
}

QString dateWords(const domain::FigureSet& set, std::string_view series)
{
    const auto& dates = entryOf(set, series).dates;
    if (!dates)
        return {};
    switch (*dates) {
    case domain::DateBasis::Priority:
        return FigureWords::tr("by year of priority");
    case domain::DateBasis::Filing:
        return FigureWords::tr("by year of filing");
    case domain::DateBasis::Publication:
        return FigureWords::tr("by year of publication");
    case domain::DateBasis::Grant:
        return FigureWords::tr("by year of grant");
    }
    return {};
}

QString measureWords(std::string_view measure)
{
    const std::array<std::pair<std::string_view, QString>, 11> known{{
        {"patent_families", FigureWords::tr("patent families")},
        {"patent_families_active", FigureWords::tr("active patent families")},
        {"scientific_publications", FigureWords::tr("scientific publications")},
        {"citations", FigureWords::tr("citations")},
        {"applications", FigureWords::tr("patent applications")},
        {"notable_ai_models", FigureWords::tr("notable AI models")},
        {"percent", FigureWords::tr("per cent")},
        {"percent_per_year", FigureWords::tr("per cent a year")},
        {"percent_of_ai_families", FigureWords::tr("per cent of AI patent families")},
        {"percent_of_papers", FigureWords::tr("per cent of papers")},
        {"ratio", FigureWords::tr("times")},
    }};
    for (const auto& [key, words] : known) {
        if (key == measure)
            return words;
    }
    return spaced(measure);
}

QString placeBasisWords(const PublishedFigure& figure)
{
    if (figure.placeBasis == "inventor_location")
        return FigureWords::tr("inventor location");
    if (figure.placeBasis == "not_stated" || (figure.placeBasis.empty() && !figure.place.empty()))
        return FigureWords::tr("basis of place not stated");
    return spaced(figure.placeBasis);
}

QString qualifierWords(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return FigureWords::tr("exact");
    case Qualifier::AtLeast:
        return FigureWords::tr("at least");
    case Qualifier::Approximately:
        return FigureWords::tr("approximately");
    case Qualifier::Unconfirmed:
        return FigureWords::tr("unconfirmed");
    }
    return {};
}

QString ownerBasisWords(const PublishedFigure& figure)
{
    return countsPatents(figure.measure) ? FigureWords::tr("by owner") : FigureWords::tr("by organisation");
}

QString numberText(double value, const QLocale& locale)
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
    return locale.toString(value, 'f', isWhole ? 0 : QLocale::FloatingPointShortest);
}

QString percentText(double percent, const QLocale& locale)
{
    const bool isWhole = std::abs(percent - std::round(percent)) < 1e-9;
    return QStringLiteral("%1\u202f%").arg(locale.toString(percent, 'f', isWhole ? 0 : 1));
}

QString unitText(const PublishedFigure& figure, const QLocale& locale)
{
    const auto number = numberText(figure.value, locale);
    if (figure.measure == "ratio")
        return FigureWords::tr("%1 times").arg(number);
    return figure.measure.starts_with("percent") ? FigureWords::tr("%1\u202f%").arg(number) : number;
}

QString measuredText(const PublishedFigure& figure, const QLocale& locale)
{
    return qualified(unitText(figure, locale), figure.qualifier);
}

domain::YearRange yearsOf(const PublishedFigure& figure)
{
    return {static_cast<domain::Year>(figure.firstYear), static_cast<domain::Year>(figure.lastYear)};
}

QString periodWords(const domain::FigureSet& set, std::string_view series, domain::YearRange years)
{
    auto text = figure::yearsText(years);
    const auto& dates = entryOf(set, series).dates;
    if (!dates)
        return text;
    switch (*dates) {
    case domain::DateBasis::Priority:
        return FigureWords::tr("of priority %1").arg(text);
    case domain::DateBasis::Filing:
        return FigureWords::tr("filed %1").arg(text);
    case domain::DateBasis::Publication:
        return FigureWords::tr("published %1").arg(text);
    case domain::DateBasis::Grant:
        return FigureWords::tr("granted %1").arg(text);
    }
    return text;
}

QString subjectWords(const PublishedFigure& figure, const PlaceNames& names)
{
    if (!figure.owner.empty())
        return io::visible(figure.owner);
    if (!figure.place.empty())
        return placeName(names, figure.place);
    if (!figure.technique.empty())
        return io::visible(figure.technique);
    if (!figure.facet.empty())
        return FigureWords::tr("Any %1").arg(spaced(figure.facet));
    return FigureWords::tr("Worldwide");
}

QString printedAt(const PublishedFigure& figure)
{
    auto host = QUrl(io::fromUtf8(figure.sourceUrl)).host();
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    return io::visible(host);
}

bool countsThings(std::string_view measure)
{
    return !measure.starts_with("percent") && measure != "ratio";
}

bool isShare(std::string_view measure)
{
    return measure.starts_with("percent") && measure != "percent_per_year";
}

bool countsPatents(std::string_view measure)
{
    return measure.starts_with("patent") || measure == "applications" || measure == "grants";
}

} // namespace filingscape::session
