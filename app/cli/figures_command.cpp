// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figures_command.h"

#include "app/cli/edition_source.h"
#include "app/cli/options.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/store/edition_loader.h"
#include "app/store/figures_loader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ostream>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

using domain::Claim;
using domain::FigureSet;
using domain::Outcome;
using domain::PublishedFigure;

namespace {

const std::vector<OptionSpec>& specs()
{
    static const std::vector<OptionSpec> all{
        {u"json"_s, {}, u"Answer in JSON instead of words for reading."_s},
        {u"db"_s, u"FILE"_s, u"An edition file; without it the installed one."_s},
    };
    return all;
}

QString text(std::string_view utf8)
{
    return io::fromUtf8(utf8);
}

QJsonObject json(const PublishedFigure& figure)
{
    return {{u"figure_id"_s, text(figure.id)}, {u"series"_s, text(figure.series)},
        {u"measure"_s, text(figure.measure)}, {u"period_from"_s, static_cast<qint64>(figure.firstYear)},
        {u"period_to"_s, static_cast<qint64>(figure.lastYear)}, {u"place_basis"_s, text(figure.placeBasis)},
        {u"place"_s, text(figure.place)}, {u"owner"_s, text(figure.owner)},
        {u"owner_country"_s, text(figure.ownerCountry)}, {u"facet"_s, text(figure.facet)},
        {u"technique"_s, text(figure.technique)}, {u"value"_s, figure.value},
        {u"qualifier"_s, text(key(figure.qualifier))}, {u"source_name"_s, text(figure.sourceName)},
        {u"source_url"_s, text(figure.sourceUrl)}, {u"note"_s, text(figure.note)}};
}

QJsonObject json(const Claim& claim, const FigureSet& set)
{
    QJsonArray figures;
    for (const auto position : claim.figures) {
        const auto& figure = set.figures[position];
        figures.append(QJsonObject{{u"figure_id"_s, text(figure.id)}, {u"value"_s, figure.value},
            {u"qualifier"_s, text(key(figure.qualifier))}, {u"measure"_s, text(figure.measure)}});
    }
    return {{u"claim_id"_s, text(claim.id)}, {u"article_id"_s, text(claim.articleId)},
        {u"article"_s, text(claim.article)}, {u"article_date"_s, text(claim.articleDate)},
        {u"claim"_s, text(claim.words)}, {u"figure_ids"_s, text(claim.figureIds)},
        {u"claimed_value"_s, text(claim.claimedValue)}, {u"verdict"_s, text(key(claim.verdict))},
        {u"reason"_s, text(claim.reason)}, {u"figures"_s, figures}};
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString words(const PublishedFigure& figure)
{
    QStringList who;
    for (const auto* part : {&figure.place, &figure.owner, &figure.facet, &figure.technique}) {
        if (!part->empty())
            who << io::visible(*part);
    }
    const auto period = figure.firstYear == figure.lastYear
        ? QString::number(figure.firstYear)
        : u"%1-%2"_s.arg(figure.firstYear).arg(figure.lastYear);
    return u"%1  %2, %3, %4 (%5)%6\n"_s.arg(number(figure.value).rightJustified(9),
        io::visible(figure.measure), period, io::visible(figure.series), io::visible(key(figure.qualifier)),
        who.isEmpty() ? QString() : QString(u": "_s + who.join(u", "_s)));
}

QString words(const Claim& claim, const FigureSet& set)
{
    QString page = u"%1  \"%2\"\n     %3, %4\n"_s.arg(io::visible(claim.id), io::visible(claim.words),
        io::visible(claim.article), io::visible(claim.articleDate));
    for (const auto position : claim.figures)
        page += u"     "_s + words(set.figures[position]).trimmed() + u'\n';
    return page + u"     %1: %2\n"_s.arg(io::visible(key(claim.verdict)), io::visible(claim.reason));
}

/// The first edition of published figures of the file.
Outcome<FigureSet> figuresFor(const Options& options, const Environment& environment)
{
    const auto database = openDatabase(options.value(u"db"_s), environment);
    if (!database)
        return database.error();
    const auto known = store::editions(database.value());
    if (!known)
        return known.error();
    const auto found
        = std::ranges::find(known.value(), domain::EditionKind::Figures, &store::EditionSummary::kind);
    if (found == known.value().end()) {
        for (const auto& edition : known.value()) {
            if (edition.refusal)
                return *edition.refusal;
        }
        return domain::Error{domain::ErrorCode::ForeignSchema, "The file has no published figures.",
            database.value().file().string(), ""};
    }
    return store::loadFigures(database.value(), found->slug);
}

/// Runs a command that tells the entries of a figure set.
template <class ToJson, class ToWords>
domain::Status tell(const QStringList& arguments, Streams& streams, const Environment& environment,
    ToJson toJson, ToWords toWords)
{
    const auto options = Options::parse(arguments, specs());
    if (!options)
        return options.error();
    const auto set = figuresFor(options.value(), environment);
    if (!set)
        return set.error();
    if (options.value().has(u"json"_s))
        streams.out << QJsonDocument(toJson(set.value())).toJson(QJsonDocument::Indented).toStdString();
    else
        streams.out << io::utf8(toWords(set.value()));
    return domain::Done{};
}

domain::Status figures(const QStringList& arguments, Streams& streams, const Environment& environment)
{
    const auto toJson = [](const FigureSet& set) {
        QJsonArray array;
        for (const auto& figure : set.figures)
            array.append(json(figure));
        return array;
    };
    const auto toWords = [](const FigureSet& set) {
        QString page;
        for (const auto& figure : set.figures)
            page += words(figure);
        return page;
    };
    return tell(arguments, streams, environment, toJson, toWords);
}

domain::Status claims(const QStringList& arguments, Streams& streams, const Environment& environment)
{
    const auto toJson = [](const FigureSet& set) {
        QJsonArray array;
        for (const auto& claim : set.claims)
            array.append(json(claim, set));
        return array;
    };
    const auto toWords = [](const FigureSet& set) {
        QString page;
        for (const auto& claim : set.claims)
            page += words(claim, set);
        return page;
    };
    return tell(arguments, streams, environment, toJson, toWords);
}

} // namespace

Command figuresCommand()
{
    return {u"figures"_s, u"lists published figures with qualifier and source"_s,
        u"filingscape figures [OPTIONS]\n\n"
        "Lists what publishers printed. Figures of different series are never added or compared.\n\n"
        "Options:\n"_s
            + optionHelp(specs())
            + u"\nThe JSON array has the columns of data/facts/published_figures.csv as keys; value, "
              "period_from\nand period_to are numbers.\n"_s,
        figures};
}

Command claimsCommand()
{
    return {u"claims"_s, u"lists printed claims with the figures behind them"_s,
        u"filingscape claims [OPTIONS]\n\n"
        "Lists statements of articles, the figures they rest on, and what became of them.\n\nOptions:\n"_s
            + optionHelp(specs())
            + u"\nThe JSON array has the columns of data/facts/claims.csv as keys, and figures: id, value, "
              "qualifier\nand measure of each figure behind the claim.\n"_s,
        claims};
}

} // namespace filingscape::cli
