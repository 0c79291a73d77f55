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

constexpr std::string_view wipo = "wipo_genai_2024";
constexpr std::string_view tsinghua = "tsinghua_ai_2020";
constexpr std::string_view aiIndex = "ai_index_2024";

QString shown(std::string_view text)
{
    return io::visible(io::fromUtf8(text));
}

QString spaced(std::string_view key)
{
    return shown(key).replace(u'_', u' ');
}

} // namespace

QString allOfAiWords()
{
    return FigureWords::tr("on all of AI");
}

QString scopeWords(std::string_view series)
{
    if (series == wipo)
        return FigureWords::tr("on generative AI");
    if (series == tsinghua)
        return allOfAiWords();
    return {};
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
    return shown(found == names.end() ? code : std::string_view(found->second));
}

QString seriesTitle(std::string_view series)
{
    if (series == wipo)
        return FigureWords::tr("WIPO, generative AI");
    if (series == tsinghua)
        return FigureWords::tr("Tsinghua University, all of AI");
    if (series == aiIndex)
        return FigureWords::tr("AI Index, notable models");
    return spaced(series);
}

QString seriesContract(std::string_view series)
{
    if (series == wipo) {
        return FigureWords::tr(
            "Published patent families on generative AI, one family each, by year of first publication, "
            "2014–2023. Where rows are places, a place is the inventors' location, and a family counts once "
            "in "
            "each of its locations. Not filings, not applications; rows that count something else say so.");
    }
    if (series == tsinghua) {
        return FigureWords::tr("Patent applications on all of AI, one application each, 2011–2020; the basis "
                               "of place and the date "
                               "they are counted by are not stated. Not comparable with families on "
                               "generative AI.");
    }
    if (series == aiIndex) {
        return FigureWords::tr(
            "Notable AI models, one model each, by country, of the year 2023, as an article "
            "quoted them. Models, not patents.");
    }
    return FigureWords::tr("Figures as printed; the rows say what they count, where and when.");
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

QString valueText(double value, Qualifier qualifier, const QLocale& locale)
{
    return qualified(numberText(value, locale), qualifier);
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

QString periodWords(std::string_view series, domain::YearRange years)
{
    const auto text = figure::yearsText(years);
    return series == wipo ? FigureWords::tr("published %1").arg(text) : text;
}

QString subjectWords(const PublishedFigure& figure, const PlaceNames& names)
{
    if (!figure.owner.empty())
        return shown(figure.owner);
    if (!figure.place.empty())
        return placeName(names, figure.place);
    if (!figure.technique.empty())
        return shown(figure.technique);
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
