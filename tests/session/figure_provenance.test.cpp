// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_provenance.h"

#include "app/store/database.h"
#include "app/store/figure_sql.h"
#include "app/store/row_reader.h"
#include "tests/session/bundled_shelf.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random.h"

#include <algorithm>
#include <set>

using namespace filingscape;
using namespace filingscape::session;
using namespace Qt::Literals::StringLiterals;
using test::bundledShelf;

namespace {

const QLocale english(QLocale::English);

const domain::FigureSet& set()
{
    return bundledShelf()->figures.front().set;
}

store::Database bundled()
{
    auto database = store::Database::openTrusted(bundledShelf()->figures.front().source.path.toStdString());
    REQUIRE(database.ok());
    return std::move(database).value();
}

/// What a statement gives: ids, values and qualifiers.
std::vector<std::tuple<std::string, double, std::string>> rowsOf(const std::string& sql)
{
    INFO(sql);
    const auto database = bundled();
    std::vector<std::tuple<std::string, double, std::string>> rows;
    store::RowReader row(database, sql);
    while (row.next())
        rows.emplace_back(row.text(0), row.real(1), row.text(2));
    REQUIRE_FALSE(row.failed());
    return rows;
}

std::vector<std::tuple<std::string, double, std::string>> expected(std::vector<std::size_t> positions)
{
    std::ranges::sort(positions);
    std::vector<std::tuple<std::string, double, std::string>> rows;
    for (const auto at : positions) {
        const auto& figure = set().figures[at];
        rows.emplace_back(figure.id, figure.value, key(figure.qualifier));
    }
    return rows;
}

std::string sqlNamed(const ProvenancePage& page, const QString& name)
{
    const auto found = std::ranges::find(page.sql, name, &NamedSql::name);
    REQUIRE(found != page.sql.end());
    REQUIRE(found->sql.ok());
    return found->sql.value();
}

/// An empty one where there is none.
Provenance::Section section(const ProvenancePage& page, const QString& key)
{
    for (const auto& part : page.provenance.sections) {
        if (part.key == key)
            return part;
    }
    return {};
}

QStringList keysOf(const ProvenancePage& page)
{
    QStringList keys;
    for (const auto& part : page.provenance.sections)
        keys << part.key;
    return keys;
}

} // namespace

TEST_CASE("the SQL of any blocks gives just the figures on screen", "[session][provenance][figures]")
{
    const auto topics = figureTopics(set());
    std::vector<FigureBlock> all;
    for (const auto& topic : topics)
        all.insert(all.end(), topic.blocks.begin(), topic.blocks.end());
    const auto check = [](const std::vector<FigureBlock>& blocks) {
        std::vector<std::size_t> positions;
        for (const auto& block : blocks)
            positions.insert(positions.end(), block.figures.begin(), block.figures.end());
        const auto page = figuresProvenance(*bundledShelf(), {0, u"Some"_s, blocks, nullptr}, english);
        CHECK(rowsOf(sqlNamed(page, u"The figures on screen"_s)) == expected(positions));
    };
    for (const auto& block : all)
        check({block});
    test::Random random(23);
    for (int round = 0; round < 60; ++round) {
        std::vector<FigureBlock> some;
        for (const auto& block : all) {
            if (random.chance(0.3))
                some.push_back(block);
        }
        if (!some.empty())
            check(some);
    }
    std::vector<std::size_t> everything(set().figures.size());
    for (std::size_t i = 0; i < everything.size(); ++i)
        everything[i] = i;
    const auto page = claimsProvenance(*bundledShelf(), 0, nullptr, english);
    CHECK(rowsOf(sqlNamed(page, u"All figures"_s)) == expected(everything));
}

TEST_CASE("the SQL of a claim gives the claim and the figures behind it", "[session][provenance][claims]")
{
    int without = 0;
    for (const auto& claim : set().claims) {
        INFO(claim.id);
        const auto page = claimsProvenance(*bundledShelf(), 0, &claim, english);
        const auto database = bundled();
        store::RowReader row(database, sqlNamed(page, u"This claim"_s));
        REQUIRE(row.next());
        CHECK(row.text(0) == claim.id);
        CHECK(row.text(1, true) == claim.claimedValue);
        CHECK(row.text(2) == key(claim.verdict));
        CHECK_FALSE(row.next());
        const auto behind = std::ranges::find(page.sql, u"The figures behind the claim"_s, &NamedSql::name);
        REQUIRE(behind != page.sql.end());
        if (claim.figures.empty()) {
            ++without;
            CHECK(behind->sql.error().code == domain::ErrorCode::NotFound);
            continue;
        }
        std::set<std::size_t> distinct(claim.figures.begin(), claim.figures.end());
        CHECK(rowsOf(behind->sql.value()) == expected({distinct.begin(), distinct.end()}));
    }
    CHECK(without > 0);
}

TEST_CASE(
    "provenance of figures names contract, source, pages and qualifiers", "[session][provenance][figures]")
{
    const auto topics = figureTopics(set());
    const auto& tsinghua = *std::ranges::find(topics, "tsinghua_ai_2020", &FigureTopic::series);
    const auto page
        = figuresProvenance(*bundledShelf(), {0, u"A title"_s, tsinghua.blocks, nullptr}, english);
    CHECK(keysOf(page)
        == QStringList{u"view"_s, u"edition"_s, u"series:tsinghua_ai_2020"_s, u"series:wipo_genai_2024"_s,
            u"series:ai_index_2024"_s, u"qualifiers"_s, u"biases"_s, u"can"_s, u"cannot"_s});
    const auto fact = [&page](const QString& key, const QString& name) {
        const auto part = section(page, key);
        for (const auto& entry : part.facts) {
            if (entry.name == name)
                return entry.value;
        }
        return QString();
    };
    CHECK(fact(u"view"_s, u"Shown"_s) == u"A title"_s);
    CHECK(section(page, u"view"_s).sentences.value(0).startsWith(u"Nothing is added up"_s));
    CHECK(fact(u"edition"_s, u"Fingerprint"_s) == page.fingerprint);
    CHECK(page.fingerprint.size() == 64);
    CHECK(fact(u"edition"_s, u"Licence"_s) == u"Figures and short statements, credited figure by figure."_s);
    CHECK(fact(u"series:wipo_genai_2024"_s, u"Figures"_s) == u"58"_s);
    CHECK(fact(u"series:wipo_genai_2024"_s, u"Counted"_s) == seriesContract(set(), "wipo_genai_2024"));
    CHECK(fact(u"series:wipo_genai_2024"_s, u"Source"_s)
        == u"WIPO, Patent Landscape Report: Generative Artificial Intelligence (2024)"_s);
    CHECK(fact(u"series:wipo_genai_2024"_s, u"Seen at"_s)
              .startsWith(u"https://www.wipo.int/pressroom/en/articles/2024/article_0009.html (23)\n"_s));
    CHECK(fact(u"series:ai_index_2024"_s, u"Seen at"_s) == u"no page is stated (3)"_s);
    CHECK(fact(u"qualifiers"_s, u"At least"_s)
        == u"printed as a lower bound: the number may be higher; 11 of 64 (17\u202f%)"_s);
}

TEST_CASE("a claim of one's own names every edition that is asked", "[session][provenance][claims]")
{
    const auto page = checkProvenance(*bundledShelf(), 0, english);
    for (const auto& key :
        {u"edition:published-figures"_s, u"edition:ai-landscape"_s, u"edition:genai-filings"_s})
        CHECK(section(page, key).key == key);
    const auto printed = claimsProvenance(*bundledShelf(), 0, nullptr, english);
    CHECK(section(printed, u"verdicts"_s).facts.size() > 4);
    int claims = 0;
    for (const auto verdict : domain::allVerdicts)
        claims += static_cast<int>(std::ranges::count(set().claims, verdict, &domain::Claim::verdict));
    CHECK(claims == 23);
    CHECK(section(printed, u"view"_s).facts.at(1).value == u"23, from 5 articles"_s);
}

TEST_CASE("a name with quotes is a name in the SQL of figures", "[session][provenance][figures]")
{
    store::FigureChoice choice{"it's", "m", store::FigureChoice::Cut::Place, "", "", std::nullopt};
    CHECK(rowsOf(store::readableFigureSql("published-figures", {choice})).empty());
    CHECK(rowsOf(store::readableFigureSqlOf("published-figures", {"'; DROP TABLE claim; --"})).empty());
    CHECK(rowsOf(store::readableFigureSql("no such edition", {})).empty());
}
