// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/editions_command.h"

#include "app/cli/edition_source.h"
#include "app/cli/error_sentence.h"
#include "app/cli/options.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/store/cell_facts_loader.h"
#include "app/store/edition_loader.h"
#include "app/store/figures_loader.h"
#include "app/store/filing_facts_loader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ostream>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

using domain::Edition;
using domain::Outcome;

namespace {

struct Editions {
    std::vector<std::shared_ptr<const Edition>> sound;
    std::vector<domain::Error> refused;
};

const std::vector<OptionSpec>& specs()
{
    static const std::vector<OptionSpec> all{
        {u"json"_s, {}, u"Answer in JSON instead of words for reading."_s},
        {u"db"_s, u"FILE"_s, u"An edition file; without it the installed ones."_s},
    };
    return all;
}

QString helpPage()
{
    return u"filingscape editions [OPTIONS]\n\n"
           "Lists the editions and what their numbers count. Editions are never added up.\n\nOptions:\n"_s
        + optionHelp(specs())
        + u"\nKeys of each entry of the JSON array, which stay as they are:\n"
          "  slug, title                 for --edition, and for people\n"
          "  kind                        sample, census or figures\n"
          "  unit, place_basis           what one record is, and what a place means\n"
          "  date_bases                  the dates that a year can be taken of, the usual one first\n"
          "  snapshot                    day (or month) of the newest list\n"
          "  published_through           by date, the last year that is fully published; null: not stated\n"
          "  source, licence, caveat     as they have to be told with every number\n"
          "  fingerprint, rows           SHA-256 over the rows in canonical order, and how many they are\n"
          "\nAn edition whose contract is not whole or whose rows do not match it is left out; standard "
          "error\n"
          "says why and the exit code is 1.\n"_s;
}

template <class Loaded> domain::Status statusOf(const Outcome<Loaded>& loaded)
{
    return loaded ? domain::Status(domain::Done{}) : loaded.error();
}

/// Done if everything that the contract says of the rows holds.
domain::Status checkRows(store::Database& database, const Edition& edition)
{
    if (edition.kind == domain::EditionKind::Figures)
        return statusOf(store::loadFigures(database, edition.slug));
    return edition.holdsCounts ? statusOf(store::loadCellFacts(database, edition))
                               : statusOf(store::loadFilingFacts(database, edition, store::WithTitles::No));
}

/// One defective edition does not keep the others from being listed.
domain::Status addEditions(store::Database& database, Editions& into)
{
    const auto known = store::editions(database);
    if (!known)
        return known.error();
    for (const auto& summary : known.value()) {
        auto edition = store::loadEdition(database, summary.slug);
        const auto status = edition ? checkRows(database, *edition.value()) : statusOf(edition);
        if (status) {
            into.sound.push_back(std::move(edition).value());
        } else {
            auto error = status.error();
            error.what = "The edition " + summary.slug + " is refused. " + error.what;
            into.refused.push_back(std::move(error));
        }
    }
    return domain::Done{};
}

QString text(std::string_view utf8)
{
    return io::fromUtf8(utf8);
}

QJsonObject json(const Edition& edition)
{
    QJsonArray bases;
    QJsonObject through;
    for (const auto basis : edition.dateBases) {
        const auto name = text(key(basis));
        bases.append(name);
        const auto year = edition.fullyPublishedThrough(basis);
        through.insert(name, year ? QJsonValue(*year) : QJsonValue(QJsonValue::Null));
    }
    return {{u"slug"_s, text(edition.slug)}, {u"title"_s, text(edition.title)},
        {u"kind"_s, text(key(edition.kind))}, {u"unit"_s, text(key(edition.unit))},
        {u"place_basis"_s, text(key(edition.placeBasis))}, {u"date_bases"_s, bases},
        {u"snapshot"_s, text(edition.snapshot)}, {u"published_through"_s, through},
        {u"source"_s, text(edition.source)}, {u"licence"_s, text(edition.licence)},
        {u"caveat"_s, text(edition.caveat)}, {u"fingerprint"_s, text(edition.fingerprint)},
        {u"rows"_s, static_cast<qint64>(edition.rows)}};
}

QString words(const Edition& edition)
{
    const auto shown = [](std::string_view utf8) { return io::visible(text(utf8)); };
    // Published figures each have a unit and a meaning of place of their own.
    const auto counted = edition.kind == domain::EditionKind::Figures
        ? u"figures"_s
        : u"rows, unit %1, by %2"_s.arg(shown(key(edition.unit)), shown(key(edition.placeBasis)));
    return u"%1: %2\n    %3, %4 %5, as of %6\n    %7\n    Source: %8."_s.arg(shown(edition.slug),
               shown(edition.title), shown(key(edition.kind)), QString::number(edition.rows), counted,
               shown(edition.snapshot), shown(edition.caveat), shown(edition.source))
        + u" "_s + shown(edition.licence) + u'\n';
}

domain::Status list(const QStringList& arguments, Streams& streams, const Environment& environment)
{
    const auto options = Options::parse(arguments, specs());
    if (!options)
        return options.error();
    const auto file = options.value().value(u"db"_s);
    Editions editions;
    auto database = openDatabase(file, environment);
    if (!database)
        return database.error();
    if (auto status = addEditions(database.value(), editions); !status)
        return status;
    if (!file) {
        auto landscape = openLandscape(environment);
        if (!landscape)
            streams.err << io::utf8(missingLandscape(landscape.error())) << '\n';
        else if (auto status = addEditions(landscape.value(), editions); !status)
            return status;
    }
    if (options.value().has(u"json"_s)) {
        QJsonArray array;
        for (const auto& edition : editions.sound)
            array.append(json(*edition));
        streams.out << QJsonDocument(array).toJson(QJsonDocument::Indented).toStdString();
    } else {
        for (const auto& edition : editions.sound)
            streams.out << io::utf8(words(*edition));
    }
    if (editions.refused.empty())
        return domain::Done{};
    for (std::size_t i = 1; i < editions.refused.size(); ++i)
        streams.err << "filingscape: " << io::utf8(errorSentence(editions.refused[i])) << '\n';
    return editions.refused.front();
}

} // namespace

Command editionsCommand()
{
    return {u"editions"_s, u"lists the editions and what they count"_s, helpPage(), list};
}

} // namespace filingscape::cli
