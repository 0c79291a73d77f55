// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/safe_file.h"
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/plain_counter.h"
#include "data/builder/build.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

namespace {

QString source(const QString& name)
{
    return QString::fromUtf8(FILINGSCAPE_SOURCE_DIR) + u"/data/"_s + name;
}

std::string bundledFile()
{
    return std::string(FILINGSCAPE_BINARY_DIR) + "/share/filingscape/filingscape.sqlite";
}

/// A copy of the facts folder with one text put in the place of another in one file.
void copyFacts(const QString& to, const QString& file, const QByteArray& from, const QByteArray& into)
{
    for (const auto& name : QDir(source(u"facts"_s)).entryList(QDir::Files)) {
        auto bytes = io::readWhole(source(u"facts/"_s + name), 1 << 26);
        REQUIRE(bytes.ok());
        if (name == file) {
            REQUIRE(bytes.value().contains(from));
            bytes.value().replace(bytes.value().indexOf(from), from.size(), into);
        }
        REQUIRE(io::writeWhole(to + u'/' + name, bytes.value()).ok());
    }
}

enum class Make { Filings, Landscape };

int runBuilder(
    const QString& facts, const QString& out, QByteArray* complaint = nullptr, Make make = Make::Filings)
{
    QProcess builder;
    QStringList arguments{u"--facts"_s, facts, u"--out"_s, out};
    if (make == Make::Landscape)
        arguments << u"--landscape"_s;
    else
        arguments << u"--rules"_s << source(u"rules/techniques.rules"_s) << u"--aliases"_s
                  << source(u"rules/applicants.aliases"_s);
    builder.start(QString::fromUtf8(FILINGSCAPE_BINARY_DIR) + u"/bin/filingscape-build-data"_s, arguments);
    REQUIRE(builder.waitForFinished());
    if (complaint)
        *complaint = builder.readAllStandardError();
    return builder.exitCode();
}

} // namespace

TEST_CASE("building twice gives the same bytes, wherever the facts lie", "[builder][bundled]")
{
    const QTemporaryDir folder;
    copyFacts(folder.path(), {}, {}, {});
    const auto first = folder.filePath(u"first.sqlite"_s);
    const auto second = folder.filePath(u"second.sqlite"_s);
    REQUIRE(runBuilder(source(u"facts"_s), first) == 0);
    REQUIRE(runBuilder(folder.path(), second) == 0);
    const auto a = io::readWhole(first, 1 << 26);
    const auto b = io::readWhole(second, 1 << 26);
    const auto bundled = io::readWhole(QString::fromStdString(bundledFile()), 1 << 26);
    REQUIRE((a.ok() && b.ok() && bundled.ok()));
    CHECK(a.value() == b.value());
    CHECK(a.value() == bundled.value());
    // Rollback journal, not WAL, so that it opens from a folder that cannot be written.
    CHECK(a.value()[18] == 1);
    CHECK(a.value()[19] == 1);
}

TEST_CASE("the bundled database holds every fact, once and sound", "[builder][bundled]")
{
    auto database = store::Database::openTrusted(bundledFile());
    REQUIRE(database.ok());
    auto check = database.value().prepare("PRAGMA integrity_check");
    REQUIRE(check.ok());
    REQUIRE(check.value().step() == store::Step::Row);
    CHECK(check.value().text(0) == std::string_view("ok"));
    auto dangling = database.value().prepare("PRAGMA foreign_key_check");
    REQUIRE(dangling.ok());
    CHECK(dangling.value().step() == store::Step::Done);

    const auto editions = store::editions(database.value());
    REQUIRE(editions.ok());
    REQUIRE(editions.value().size() == 2);
    CHECK(editions.value()[0].slug == "genai-filings");
    CHECK(editions.value()[1].kind == domain::EditionKind::Figures);
    const auto edition = store::loadEdition(database.value(), "genai-filings");
    REQUIRE(edition.ok());
    CHECK(edition.value()->rows == 2825);
    CHECK(edition.value()->techniques.size() == 7);
    CHECK(edition.value()->places.size() == 17);
    CHECK(edition.value()->fullyPublishedThrough(domain::DateBasis::Filing) == domain::Year{2023});
    const auto facts = store::loadFilingFacts(database.value(), *edition.value(), store::WithTitles::Yes);
    REQUIRE(facts.ok());
    CHECK(facts.value().size() == 2825);

    domain::Request request;
    request.filter.places = domain::IdSet<domain::PlaceId>{*edition.value()->placeByCode("CN")};
    const auto counted = store::plainCount(database.value(), edition.value(), request);
    REQUIRE(counted.ok());
    CHECK(counted.value().total == domain::Count(2825));
    CHECK(counted.value().matching == domain::Count(1317));
    CHECK(database.value().integer("SELECT count(*) FROM published_figure").value() == 64);
    CHECK(database.value().integer("SELECT count(*) FROM claim").value() == 23);
    CHECK(
        database.value()
            .integer("SELECT count(*) FROM filing_technique ft JOIN technique t ON t.id = ft.technique_id"
                     " WHERE t.key <> 'untagged' AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.filing_id ="
                     " ft.filing_id AND e.technique_id = ft.technique_id)")
            .value()
        == 0);
}

TEST_CASE("the AI landscape is a file of its own, the same from run to run", "[builder][bundled]")
{
    const QTemporaryDir folder;
    copyFacts(folder.path(), {}, {}, {});
    const auto again = folder.filePath(u"again.sqlite"_s);
    REQUIRE(runBuilder(folder.path(), again, nullptr, Make::Landscape) == 0);
    const auto file = std::string(FILINGSCAPE_BINARY_DIR) + "/share/filingscape/ai-landscape.sqlite";
    const auto made = io::readWhole(again, 1 << 26);
    const auto bundled = io::readWhole(QString::fromStdString(file), 1 << 26);
    REQUIRE((made.ok() && bundled.ok()));
    CHECK(made.value() == bundled.value());

    auto database = store::Database::openTrusted(file);
    REQUIRE(database.ok());
    const auto edition = store::loadEdition(database.value(), "ai-landscape");
    REQUIRE(edition.ok());
    CHECK(edition.value()->kind == domain::EditionKind::Census);
    CHECK(edition.value()->unit == domain::Unit::Family);
    CHECK(edition.value()->places.size() == 70);
    CHECK(edition.value()->techniques.size() == 11);
    CHECK(edition.value()->techniques.front().key == "All");
    CHECK(edition.value()->snapshot == "2024-12");
    CHECK(edition.value()->fullyPublishedThrough(domain::DateBasis::Filing) == domain::Year{2019});
    // 638 cells have no grants published: no row, where a zero is one.
    CHECK(
        database.value().integer("SELECT count(*) FROM cell WHERE measure = 'applications'").value() == 5071);
    CHECK(
        database.value().integer("SELECT count(*) FROM cell WHERE measure = 'grants'").value() == 5071 - 638);
    CHECK(database.value().integer("SELECT count(*) FROM cell WHERE value = 0").value() > 0);
}

TEST_CASE("a defective fact stops the program and keeps the old file", "[builder][broken]")
{
    struct Defect {
        QString file;
        QByteArray from;
        QByteArray into;
        QByteArray complaint;
        Make make = Make::Filings;
    };
    const Defect defects[]{
        {u"genai_filings.csv"_s, "2019-04-23", "2019-04-31", "genai_filings.csv:2:104: This is not a day"},
        {u"offices.csv"_s, "\nCN,", "\nCX,", ": The office stands here a second time."},
        {u"lists.csv"_s, ",1941", ",1942", "List Q1 states 1942 rows, the facts have 1941."},
        {u"published_through.csv"_s, ",Q4,", ",Q5,", "The edition does not have this list."},
        {u"edition_genai_filings.csv"_s, "kind,sample", "kind,survey", "The word is not one of those"},
        {u"edition_genai_filings.csv"_s, "slug,genai-filings\n", "", "The key slug is missing."},
        {u"published_figures.csv"_s, ",54358,", ",many,", "This is not a number."},
        {u"published_figures.csv"_s, ",54358,", ",-54358,", "This cannot be a figure of what is counted."},
        {u"published_figures.csv"_s, ",2014,2023,", ",2023,2014,", "The years of a figure are not in order."},
        {u"claims.csv"_s, "genai.location.CN/", "genai.location.XX/", "There is no figure of this id."},
        {u"countries.csv"_s, "\nAR,", "\nAT,", "countries.csv:3:1: The country stands here a second time.",
            Make::Landscape},
        {u"series.csv"_s, "wipo_genai_2024,", "wipo_genai_2023,",
            "published_figures.csv:2:13: The series has no contract.", Make::Filings},
        {u"series.csv"_s, ",publication,", ",published,", "series.csv:2:", Make::Filings},
        {u"countries.csv"_s, "Argentina,Argentina", "Argentina,", "the name it is listed under.",
            Make::Landscape},
        {u"ai_families_by_country.csv"_s, "\nArgentina,All,2016", "\nAtlantis,All,2016",
            "ai_families_by_country.csv:2:1: The list of countries does not have this one.", Make::Landscape},
        {u"ai_families_by_country.csv"_s, "All,2016,1,true", "All,2016,-1,true",
            ":2:20: This is not a number of families.", Make::Landscape},
        {u"ai_families_by_country.csv"_s, "All,2016,1,true", "All,2016,1,maybe",
            ":2:22: This says neither true nor false.", Make::Landscape},
        {u"ai_families_by_country.csv"_s, "All,2016,1,true", "All,2016,,true",
            ":2:20: This is not a number of families.", Make::Landscape},
        {u"ai_families_by_country.csv"_s, "All,2016,1,true", "All,2016,,",
            ":2:20: The cell has neither applications nor grants.", Make::Landscape},
        {u"ai_families_by_country.csv"_s, "All,2017,1,true,1", "All,2016,1,true,1",
            ":3:11: The cell stands here a second time.", Make::Landscape},
        {u"ai_families_by_country.csv"_s, "Business,2018,3", "Business,2018,8",
            "The field has more than the total.", Make::Landscape},
        {u"ai_families_by_country.csv"_s, "All,2018,7,true,6", "All,2018,7,true,8",
            "There are more grants than applications.", Make::Landscape},
        {u"ai_families_by_country.csv"_s, "Argentina,Business,2016,0,true,,\n", "",
            "lack the field Business.", Make::Landscape},
        {u"edition_ai_landscape.csv"_s, "rows,5071", "rows,5072", "states another number of cells.",
            Make::Landscape},
        {u"edition_ai_landscape.csv"_s, "snapshot,2024-12", "snapshot,2024-13", "This is not a day",
            Make::Landscape},
    };
    for (const auto& defect : defects) {
        const QTemporaryDir folder;
        copyFacts(folder.path(), defect.file, defect.from, defect.into);
        const auto out = folder.filePath(u"out.sqlite"_s);
        REQUIRE(io::writeWhole(out, "what was there").ok());
        QByteArray complaint;
        INFO(defect.file.toStdString());
        CHECK(runBuilder(folder.path(), out, &complaint, defect.make) == 1);
        INFO(complaint.toStdString());
        CHECK(complaint.contains(defect.complaint));
        CHECK(complaint.count('\n') == 1);
        CHECK(io::readWhole(out, 100).value() == "what was there");
    }
}
