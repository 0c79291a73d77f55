// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/provenance.h"

#include "app/session/edition_loader.h"
#include "app/store/database.h"
#include "app/store/row_reader.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "tests/support/random_filter.h"

#include <cmath>
#include <map>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using domain::Count;
using session::Provenance;
using store::View;

namespace {

const QLocale english(QLocale::English);

QString installed(const char* name)
{
    return QStringLiteral(FILINGSCAPE_BINARY_DIR "/share/filingscape/") + QString::fromLatin1(name);
}

session::OpenEdition opened(const char* name)
{
    auto outcome = session::openEdition({installed(name), true, {}});
    REQUIRE(outcome.ok());
    return std::move(outcome).value();
}

/// Name and number of each row; a NULL is what nobody published. Of one column, under an empty name.
std::map<std::string, std::optional<double>> rowsOf(const store::Database& database, const std::string& sql)
{
    std::map<std::string, std::optional<double>> rows;
    auto prepared = database.prepare(sql);
    INFO(sql);
    REQUIRE(prepared.ok());
    auto& row = prepared.value();
    const int number = row.columnCount() - 1;
    while (row.step() == store::Step::Row) {
        std::string name;
        if (number == 1)
            name = row.text(0)  ? std::string(*row.text(0))
                : row.isNull(0) ? std::string()
                                : std::to_string(row.integer(0).value_or(-1));
        std::optional<double> value;
        if (!row.isNull(number))
            value = row.integer(number) ? static_cast<double>(*row.integer(number)) : *row.real(number);
        rows[name] = value;
    }
    CHECK(row.step() != store::Step::Failed);
    return rows;
}

/// The number that the SQL tells for a name; none for a row that it does not have, where zero is no row too.
void checkNumber(const std::map<std::string, std::optional<double>>& rows, const std::string& name,
    Count count, double units, bool zeroIsNoRow)
{
    INFO(name << ": " << (count.isKnown() ? count.value() : -1));
    const auto found = rows.find(name);
    const bool hasNumber = found != rows.end() && found->second;
    if (!count.isKnown() || (zeroIsNoRow && count == Count(0))) {
        CHECK_FALSE(hasNumber);
        return;
    }
    REQUIRE(hasNumber);
    CHECK(std::abs(*found->second - static_cast<double>(count.value()) / units) < 0.0005);
}

/// Every row of a year that the SQL tells is the number of the grid, and it tells all that are not zero or
/// unknown, but for fields that the filter leaves untold.
template <class IdOf>
void checkGrid(const store::Database& database, const domain::Result& result, View view,
    const domain::CountGrid& grid, double units, IdOf idOf)
{
    const auto sql = session::sqlOf(result, view);
    if (!sql)
        return;
    INFO(sql.value());
    double told = 0;
    store::RowReader row(database, sql.value());
    while (row.next()) {
        if (row.isNull(0) || row.isNull(2))
            continue; // without the date, or not published
        const auto count
            = grid.at(static_cast<std::size_t>(row.integer(0)) - result.axis.first, idOf(row.view(1)));
        const auto number = units > 1 ? row.real(2) : static_cast<double>(row.integer(2));
        REQUIRE(count.isKnown());
        CHECK(std::abs(number - static_cast<double>(count.value()) / units) < 0.0005);
        told += number;
    }
    REQUIRE_FALSE(row.failed());
    for (const auto count : grid.cells)
        told -= result.measure ? 0 : static_cast<double>(count.value()) / units;
    if (!result.measure)
        CHECK(std::abs(told) < 0.01);
}

void checkViews(const store::Database& database, const domain::Result& result)
{
    const bool isCells = result.measure.has_value();
    const auto& edition = *result.edition;
    const auto ask = [&](View view) {
        const auto sql = session::sqlOf(result, view);
        return sql ? std::optional(rowsOf(database, sql.value())) : std::nullopt;
    };
    if (const auto rows = ask(View::Matching))
        checkNumber(*rows, "", result.matching, 1, false);
    else
        CHECK((!result.matching.isKnown() || result.matching == Count(0)));
    if (const auto rows = ask(View::Years)) {
        for (std::size_t row = 0; row < result.byYear.size(); ++row)
            checkNumber(*rows, std::to_string(result.axis.first + row), result.byYear[row], 1, !isCells);
    }
    checkGrid(database, result, View::YearsByPlace, result.byYearPlace, 1,
        [&](std::string_view code) { return edition.placeByCode(code)->index(); });
    checkGrid(database, result, View::YearsByTechnique, result.byYearTechnique,
        static_cast<double>(result.unitsPerFiling),
        [&](std::string_view key) { return edition.techniqueByKey(key)->index(); });
    if (const auto rows = ask(View::Places)) {
        for (std::size_t id = 0; id < edition.places.size(); ++id)
            checkNumber(*rows, edition.places[id].code, result.places.counts[id], 1, !isCells);
    }
    if (const auto rows = ask(View::Techniques)) {
        for (std::size_t id = 0; id < edition.techniques.size(); ++id)
            checkNumber(*rows, edition.techniques[id].key, result.techniques.counts[id],
                static_cast<double>(result.unitsPerFiling), !isCells);
    }
    if (isCells)
        return;
    const auto pairs = session::sqlOf(result, View::TechniquePairs);
    REQUIRE(pairs.ok());
    std::int64_t summed = 0;
    store::RowReader pair(database, pairs.value());
    while (pair.next()) {
        const auto one = edition.techniqueByKey(pair.view(0));
        const auto other = edition.techniqueByKey(pair.view(1));
        REQUIRE((one && other));
        CHECK(result.byTechniquePair.at(one->index(), other->index()) == Count(pair.integer(2)));
        summed += pair.integer(2);
    }
    for (const auto count : result.byTechniquePair.cells)
        summed -= count.value();
    CHECK(summed == 0);
    if (const auto rows = ask(View::Applicants)) {
        for (const auto& ranked : result.applicants.top)
            checkNumber(*rows, edition.applicants[ranked.applicant.index()].name, ranked.filings,
                static_cast<double>(result.unitsPerFiling), true);
    }
}

const Provenance::Section* section(const Provenance& provenance, const QString& key)
{
    for (const auto& section : provenance.sections) {
        if (section.key == key)
            return &section;
    }
    return nullptr;
}

QString fact(const Provenance& provenance, const QString& key, const QString& name)
{
    const auto* found = section(provenance, key);
    for (const auto& fact : found != nullptr ? found->facts : std::vector<Provenance::Fact>{}) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

} // namespace

TEST_CASE("the SQL that is shown gives the numbers that are shown", "[session][provenance]")
{
    for (const auto* file : {"filingscape.sqlite", "ai-landscape.sqlite"}) {
        auto edition = opened(file);
        const auto database = store::Database::openTrusted(installed(file).toStdString());
        REQUIRE(database.ok());
        test::Random random(3);
        const int filters = edition.cells ? 150 : 25;
        for (int i = 0; i < filters; ++i) {
            auto filter = test::randomFilter(*edition.edition, random);
            if (i == 0)
                filter = {};
            checkViews(database.value(), *edition.answer({filter, 1, 20}));
        }
    }
}

TEST_CASE("what no published number answers has no SQL", "[session][provenance]")
{
    auto edition = opened("ai-landscape.sqlite");
    domain::Filter filter;
    filter.techniques = domain::IdSet<domain::TechniqueId>{{1}, {2}};
    const auto result = edition.answer({filter, 1, 20});
    CHECK_FALSE(result->matching.isKnown());
    CHECK(session::sqlOf(*result, View::Matching).error().code == domain::ErrorCode::NotFound);
    CHECK(session::sqlOf(*result, View::Techniques).ok());
    CHECK_FALSE(session::sqlOf(*result, View::Applicants).ok());
    filter.techniques.reset();
    filter.words = domain::TitleWords{"x", {"x"}};
    CHECK_FALSE(session::sqlOf(*edition.answer({filter, 1, 20}), View::Years).ok());
}

TEST_CASE("provenance of the filings says where they come from, what they lack and what bends them",
    "[session][provenance]")
{
    auto edition = opened("filingscape.sqlite");
    const auto result = edition.answer({});
    const auto before = session::provenanceOf(*result, nullptr, english);
    CHECK(section(before, u"coverage"_s) == nullptr);
    const auto coverage = edition.filings->coverage();
    REQUIRE(coverage.ok());
    const auto made = session::provenanceOf(*result, &coverage.value(), english);
    QStringList keys;
    for (const auto& part : made.sections)
        keys << part.key;
    CHECK(keys
        == QStringList{
            u"view"_s, u"edition"_s, u"coverage"_s, u"techniques"_s, u"biases"_s, u"can"_s, u"cannot"_s});
    CHECK(fact(made, u"view"_s, u"Passing the filter"_s) == u"2,825 of 2,825 filings"_s);
    CHECK(fact(made, u"view"_s, u"Filter"_s) == u"none"_s);
    CHECK(fact(made, u"edition"_s, u"Source"_s) == u"Google Patents"_s);
    CHECK(fact(made, u"edition"_s, u"Fingerprint"_s).size() == 64);
    CHECK(fact(made, u"edition"_s, u"Fingerprint"_s).toStdString() == edition.edition->fingerprint);
    CHECK(fact(made, u"coverage"_s, u"No priority date"_s) == u"42 of 2,825 (1.5\u202f%)"_s);
    CHECK(fact(made, u"coverage"_s, u"No CPC symbol"_s) == u"1,822 of 2,825 (64\u202f%)"_s);
    CHECK(fact(made, u"coverage"_s, u"Abstract not at hand"_s) == u"1,788 of 2,825 (63\u202f%)"_s);
    CHECK(fact(made, u"coverage"_s, u"No technique found"_s) == u"12 of 2,825 (0.4\u202f%)"_s);
    CHECK(fact(made, u"techniques"_s, u"GAN"_s)
        == u"314: by the title alone 76\u202f%, by the title and more 8.3\u202f%, by abstract or CPC alone "
           "16\u202f%"_s);
    CHECK(section(made, u"biases"_s)->sentences.front().contains(u"1,941 of 2,825 records (69\u202f%)"_s));
    CHECK(section(made, u"cannot"_s)->sentences.join(u' ').contains(u"Who leads"_s));
}

TEST_CASE("provenance of published counts says how much was published", "[session][provenance]")
{
    auto edition = opened("ai-landscape.sqlite");
    REQUIRE(edition.coverage);
    const auto made = session::provenanceOf(*edition.answer({}), edition.coverage.get(), english);
    CHECK(fact(made, u"coverage"_s, u"Countries and years"_s) == u"461 of 770 (60\u202f%)"_s);
    CHECK(fact(made, u"coverage"_s, u"Cells with applications"_s) == u"5,071 of 8,470 (60\u202f%)"_s);
    CHECK(fact(made, u"coverage"_s, u"Cells with grants"_s) == u"4,433 of 8,470 (52\u202f%)"_s);
    CHECK(
        fact(made, u"coverage"_s, u"Of these incomplete, applications"_s) == u"1,903 of 5,071 (38\u202f%)"_s);
    CHECK(fact(made, u"edition"_s, u"Licence"_s).contains(u"CC BY-NC 4.0"_s));
    CHECK(section(made, u"techniques"_s) == nullptr);
    CHECK(section(made, u"biases"_s)->sentences.size() == 6);
}
