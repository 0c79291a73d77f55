// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edition_source.h"
#include "tests/cli/run.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using domain::Count;
using domain::Measure;
using domain::PlaceId;
using domain::TechniqueId;
using domain::TechniqueMode;

namespace {

/// Asks the same of SQL, one statement a number; SUM of nothing is NULL, which is unknown.
class Reference final
{
public:
    Reference(const cli::ChosenEdition& chosen, Measure measure)
        : m_chosen(chosen)
        , m_where("c.measure = '" + std::string(key(measure)) + "'")
    {
    }

    [[nodiscard]] Reference places(const std::optional<domain::IdSet<PlaceId>>& places) const
    {
        if (!places)
            return *this;
        std::string codes = "''";
        for (const auto place : *places)
            codes += ", '" + m_chosen.edition->places[place.index()].code + "'";
        return with("p.code IN (" + codes + ")");
    }
    [[nodiscard]] Reference field(TechniqueId field) const
    {
        return with("t.key = '" + m_chosen.edition->techniques[field.index()].key + "'");
    }
    [[nodiscard]] Reference years(const std::optional<domain::YearRange>& years) const
    {
        return years
            ? with("c.year BETWEEN " + std::to_string(years->first) + " AND " + std::to_string(years->last))
            : *this;
    }
    [[nodiscard]] Count sum() const
    {
        const auto number = m_chosen.database.integer(
            "SELECT coalesce(sum(c.value), -1) FROM cell c JOIN place p ON p.id = c.place_id"
            " JOIN technique t ON t.id = c.technique_id WHERE "
            + m_where);
        REQUIRE(number.ok());
        return number.value() < 0 ? Count::unknown() : Count(number.value());
    }

private:
    [[nodiscard]] Reference with(const std::string& condition) const
    {
        auto more = *this;
        more.m_where += " AND " + condition;
        return more;
    }

    const cli::ChosenEdition& m_chosen;
    std::string m_where;
};

domain::Request randomRequest(const domain::Edition& edition, test::Random& random)
{
    domain::Request request;
    request.filter.measure = random.chance(0.5) ? Measure::Grants : Measure::Applications;
    if (random.chance(0.6)) {
        std::vector<PlaceId> places;
        for (auto left = 1 + random.below(4); left > 0; --left)
            places.push_back({static_cast<std::uint32_t>(random.below(edition.places.size()))});
        request.filter.places = domain::IdSet<PlaceId>(places);
    }
    if (random.chance(0.6)) {
        const auto first = 2010 + random.below(16);
        request.filter.years = domain::YearRange{
            static_cast<domain::Year>(first), static_cast<domain::Year>(first + random.below(5))};
    }
    if (random.chance(0.7))
        request.filter.techniques = domain::IdSet<TechniqueId>{
            {static_cast<std::uint32_t>(random.below(edition.techniques.size()))}};
    return request;
}

cli::ChosenEdition landscape()
{
    auto chosen = cli::chooseEdition(std::nullopt, u"ai-landscape"_s, test::bundledEnvironment());
    REQUIRE(chosen.ok());
    return std::move(chosen).value();
}

QJsonObject counted(const QStringList& options)
{
    const auto ran
        = test::run(QStringList{u"count"_s, u"--json"_s, u"--edition"_s, u"ai-landscape"_s} + options);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return QJsonDocument::fromJson(QByteArray::fromStdString(ran.out)).object();
}

} // namespace

TEST_CASE("published counts equal SQL on random filters, view by view", "[cli][count][property]")
{
    auto chosen = landscape();
    const auto& edition = *chosen.edition;
    test::Random random(2024);
    for (int round = 0; round < 40; ++round) {
        const auto request = randomRequest(edition, random);
        const auto& filter = request.filter;
        const auto answered = cli::countFilings(chosen, request);
        REQUIRE(answered.ok());
        const auto& result = *answered.value();
        INFO("round " << round);
        const Reference all(chosen, request.filter.measure);
        const auto field = filter.techniques ? *filter.techniques->begin() : TechniqueId{0};
        CHECK(result.total == all.field({0}).sum());
        CHECK(result.matching == all.places(filter.places).years(filter.years).field(field).sum());
        CHECK(result.places.filings == all.years(filter.years).field(field).sum());
        CHECK(result.techniques.filings == all.places(filter.places).years(filter.years).field({0}).sum());
        for (std::uint32_t place = 0; place < edition.places.size(); ++place) {
            const auto one = all.places(domain::IdSet<PlaceId>{{place}}).field(field);
            REQUIRE(result.places.counts[place] == one.years(filter.years).sum());
        }
        for (std::uint32_t other = 0; other < edition.techniques.size(); ++other) {
            REQUIRE(result.techniques.counts[other]
                == all.places(filter.places).years(filter.years).field({other}).sum());
        }
        for (auto year = result.axis.first; year <= result.axis.last; ++year) {
            const auto ofYear = all.places(filter.places).years(domain::YearRange{year, year});
            const auto row = static_cast<std::size_t>(year - result.axis.first);
            REQUIRE(result.byYear[row] == ofYear.field(field).sum());
            REQUIRE(result.byYearTechnique.at(row, field.index()) == ofYear.field(field).sum());
        }
    }
}

TEST_CASE("what needs the union of overlapping fields is unknown, never a sum", "[cli][count]")
{
    const auto two = counted({u"--technique"_s, u"Security,Business"_s});
    CHECK(two[u"matching"_s].isNull());
    CHECK(two[u"by_year"_s][u"2019"_s].isNull());
    CHECK(two[u"by_place"_s][u"CN"_s].isNull());
    CHECK(two[u"by_technique"_s][u"Security"_s].isDouble());
    for (const auto& mode : {u"all"_s, u"only"_s, u"none"_s}) {
        INFO(mode.toStdString());
        CHECK(counted({u"--technique"_s, u"Security,Business"_s, u"--technique-mode"_s, mode})[u"matching"_s]
                  .isNull());
    }
    const QJsonValue security = counted({u"--technique"_s, u"Security"_s})[u"matching"_s];
    CHECK(security.toInt() > 0);
    // The total holds every other field.
    CHECK(counted({u"--technique"_s, u"All,Security"_s})[u"matching"_s] == 608850);
    CHECK(counted({u"--technique"_s, u"All,Security"_s, u"--technique-mode"_s, u"all"_s})[u"matching"_s]
        == security);
    CHECK(counted({u"--technique"_s, u"All"_s, u"--technique-mode"_s, u"none"_s})[u"matching"_s] == 0);
}

TEST_CASE("what was not published is null and a published zero is zero", "[cli][count]")
{
    const auto all = counted({});
    CHECK(all[u"total"_s] == 608850);
    CHECK(all[u"unit"_s] == u"family"_s);
    CHECK(all[u"measure"_s] == u"applications"_s);
    CHECK(all[u"by_year"_s][u"2019"_s] == 73621);
    CHECK(all[u"incomplete_years"_s].toArray() == QJsonArray{2020, 2021, 2022, 2023, 2024});
    const auto argentina = counted({u"--place"_s, u"AR"_s});
    CHECK(argentina[u"by_year"_s][u"2014"_s].isNull());
    CHECK(argentina[u"by_year"_s][u"2016"_s] == 1);
    const auto banking = counted({u"--place"_s, u"AR"_s, u"--technique"_s, u"Banking and Finance"_s});
    CHECK(banking[u"by_year"_s][u"2016"_s] == 0);
    const auto grants = counted({u"--place"_s, u"AR"_s, u"--measure"_s, u"grants"_s});
    CHECK(grants[u"by_year"_s][u"2016"_s].isNull());
    CHECK(grants[u"incomplete_years"_s].toArray() == QJsonArray{2018, 2019, 2020, 2022});
}

TEST_CASE("options that an edition cannot answer are wrong usage", "[cli][count]")
{
    const auto complains = [](const QStringList& options, const std::string& words) {
        const auto ran = test::run(QStringList{u"count"_s} + options);
        INFO(options.join(u' ').toStdString() << " -> " << ran.err);
        CHECK(ran.code == 2);
        CHECK(ran.err.find(words) != std::string::npos);
    };
    const QStringList landscape{u"--edition"_s, u"ai-landscape"_s};
    complains(landscape + QStringList{u"--applicant"_s, u"Google"_s}, "needs single filings");
    complains(landscape + QStringList{u"--words"_s, u"image"_s}, "needs single filings");
    complains(landscape + QStringList{u"--measure"_s, u"inventions"_s}, "there is applications, grants.");
    complains(landscape + QStringList{u"--technique"_s, u"GAN"_s}, "there is All, Banking and Finance");
    complains(landscape + QStringList{u"--date-basis"_s, u"priority"_s}, "there is filing.");
    complains({u"--measure"_s, u"grants"_s}, "needs an edition of published counts");
}

TEST_CASE("the table of published counts speaks of families and fields", "[cli][count]")
{
    const auto ran = test::run({u"count"_s, u"--edition"_s, u"ai-landscape"_s});
    CHECK(
        ran.out.find("608850 of 608850 families match, by applications, as of 2024-12") != std::string::npos);
    CHECK(ran.out.find("By field (fields overlap and are never added)") != std::string::npos);
    CHECK(ran.out.find("applicant") == std::string::npos);
    CHECK(ran.out.find("CC BY-NC 4.0") != std::string::npos);
}
