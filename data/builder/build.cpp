// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/builder/build.h"

#include "app/io/csv.h"
#include "app/io/safe_file.h"
#include "app/store/database.h"
#include "app/store/schema.h"
#include "app/tagging/applicant_aliases.h"
#include "app/tagging/technique_rules.h"
#include "data/builder/cells_reader.h"
#include "data/builder/contract_reader.h"
#include "data/builder/edition_tables.h"
#include "data/builder/filings_reader.h"

#include <QFileInfo>

#include <cctype>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::builder {

using domain::Done;
using domain::Edition;
using domain::Outcome;
using domain::Status;
using store::Database;

namespace {

/// A rules or aliases file, parsed.
template <class Parsed> Outcome<Parsed> parsed(const QString& path)
{
    constexpr qint64 mostBytes = 16 << 20;
    const auto bytes = io::readWhole(path, mostBytes);
    if (!bytes)
        return bytes.error();
    return Parsed::parse(
        {bytes.value().constData(), static_cast<std::size_t>(bytes.value().size())}, path.toStdString());
}

Outcome<Edition> contractOf(const QString& path)
{
    const auto table = io::readCsv(path);
    return table ? readContract(table.value()) : table.error();
}

Outcome<Edition> filingContract(const QString& facts)
{
    auto edition = contractOf(facts + u"/edition_genai_filings.csv"_s);
    if (!edition)
        return edition;
    const auto lists = io::readCsv(facts + u"/lists.csv"_s);
    if (!lists)
        return lists.error();
    if (const auto status = addLists(edition.value(), lists.value()); !status)
        return status.error();
    const auto bounds = io::readCsv(facts + u"/published_through.csv"_s);
    if (!bounds)
        return bounds.error();
    if (const auto status = addPublishedThrough(edition.value(), bounds.value()); !status)
        return status.error();
    return edition;
}

Outcome<FilingEdition> filingEdition(const Sources& sources)
{
    auto contract = filingContract(sources.facts);
    if (!contract)
        return contract.error();
    const auto officeTable = io::readCsv(sources.facts + u"/offices.csv"_s);
    if (!officeTable)
        return officeTable.error();
    const auto offices = readOffices(officeTable.value());
    if (!offices)
        return offices.error();
    const auto rules = parsed<tagging::TechniqueRules>(sources.rules);
    if (!rules)
        return rules.error();
    const auto aliases = parsed<tagging::ApplicantAliases>(sources.aliases);
    if (!aliases)
        return aliases.error();
    const auto table = io::readCsv(sources.facts + u"/genai_filings.csv"_s);
    if (!table)
        return table.error();
    auto facts = readFilings(table.value(), offices.value(), contract.value(), rules.value());
    if (!facts)
        return facts.error();
    return makeFilingEdition(std::move(contract).value(), std::move(facts).value(), offices.value(),
        rules.value(), aliases.value());
}

Status addFigures(Database& database, const QString& facts)
{
    const QString contractPath = facts + u"/edition_published_figures.csv"_s;
    if (!QFileInfo::exists(contractPath))
        return Done{};
    auto contract = contractOf(contractPath);
    if (!contract)
        return contract.error();
    const auto figureTable = io::readCsv(facts + u"/published_figures.csv"_s);
    if (!figureTable)
        return figureTable.error();
    const auto claimTable = io::readCsv(facts + u"/claims.csv"_s);
    if (!claimTable)
        return claimTable.error();
    const auto seriesTable = io::readCsv(facts + u"/series.csv"_s);
    if (!seriesTable)
        return seriesTable.error();
    const auto figures = readFigures(figureTable.value(), claimTable.value(), seriesTable.value());
    if (!figures)
        return figures.error();
    if (static_cast<std::size_t>(contract.value().rows) != figures.value().figures.size()) {
        return figureTable.value().badFact(
            figureTable.value().header().front(), "The edition states another number of figures.");
    }
    return writeFigures(database, 2, contract.value(), figures.value());
}

/// A new database with the tables and what `fill` writes into them.
template <class Fill> Outcome<std::string> bytesOf(Fill fill)
{
    auto made = Database::createInMemory();
    if (!made)
        return made.error();
    auto& database = made.value();
    if (const auto status = store::createSchema(database); !status)
        return status.error();
    if (const auto status = database.execute("BEGIN"); !status)
        return status.error();
    if (const auto status = fill(database); !status)
        return status.error();
    if (const auto status = database.execute("COMMIT; VACUUM"); !status)
        return status.error();
    return database.serialized();
}

} // namespace

Outcome<std::string> buildDatabase(const Sources& sources)
{
    const auto filings = filingEdition(sources);
    if (!filings)
        return filings.error();
    return bytesOf([&](Database& database) -> Status {
        if (auto status = writeFilings(database, 1, filings.value()); !status)
            return status;
        return addFigures(database, sources.facts);
    });
}

Outcome<std::string> buildLandscape(const QString& facts)
{
    auto contract = contractOf(facts + u"/edition_ai_landscape.csv"_s);
    if (!contract)
        return contract.error();
    const auto countryTable = io::readCsv(facts + u"/countries.csv"_s);
    if (!countryTable)
        return countryTable.error();
    const auto countries = readCountries(countryTable.value());
    if (!countries)
        return countries.error();
    const auto table = io::readCsv(facts + u"/ai_families_by_country.csv"_s);
    if (!table)
        return table.error();
    const auto cells = readCells(table.value(), countries.value(), std::move(contract).value());
    if (!cells)
        return cells.error();
    return bytesOf([&](Database& database) { return writeCells(database, 1, cells.value()); });
}

std::string located(const domain::Error& error)
{
    auto text = error.file;
    if (error.code == domain::ErrorCode::BadFact) {
        // "line 3, column 5" becomes ":3:5".
        bool inNumber = false;
        for (const char c : error.detail) {
            const bool isDigit = c >= '0' && c <= '9';
            if (isDigit && !inNumber)
                text += ':';
            if (isDigit)
                text += c;
            inNumber = isDigit;
        }
    }
    if (!text.empty())
        text += ": ";
    text += error.what;
    if (error.code != domain::ErrorCode::BadFact && !error.detail.empty())
        text += " (" + error.detail + ")";
    return text;
}

} // namespace filingscape::builder
