// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/csv.h"
#include "app/io/safe_file.h"
#include "tests/cli/run.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/synthetic_edition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <set>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray listed(
    const QStringList& arguments, const cli::Environment& environment = test::bundledEnvironment())
{
    const auto ran = test::run(arguments, cli::standardCommands(), environment);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ran.out));
    REQUIRE(document.isArray());
    return document.array();
}

/// Each entry says what its row of the facts says, under the names of the columns.
void checkAgainstFacts(const QJsonArray& entries, const QString& file)
{
    const auto table = io::readCsv(QStringLiteral(FILINGSCAPE_SOURCE_DIR "/data/facts/") + file);
    REQUIRE(table.ok());
    const auto& rows = table.value().rows();
    REQUIRE(static_cast<std::size_t>(entries.size()) == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto entry = entries[static_cast<qsizetype>(i)].toObject();
        for (std::size_t column = 0; column < rows[i].size(); ++column) {
            const auto name = QString::fromStdString(table.value().header()[column].text);
            const auto expected = QString::fromStdString(rows[i][column].text);
            INFO(file.toStdString() << ", row " << i << ", " << name.toStdString());
            REQUIRE(entry.contains(name));
            if (entry[name].isDouble())
                CHECK(entry[name].toDouble() == expected.toDouble());
            else
                CHECK(entry[name].toString() == expected);
        }
    }
}

} // namespace

TEST_CASE("editions says the contract of each edition of every installed file", "[cli][editions]")
{
    const auto editions = listed({u"editions"_s, u"--json"_s});
    REQUIRE(editions.size() == 3);
    QStringList slugs;
    for (const auto& value : editions) {
        const auto edition = value.toObject();
        slugs << edition[u"slug"_s].toString();
        const QStringList keys{u"slug"_s, u"title"_s, u"kind"_s, u"unit"_s, u"place_basis"_s, u"date_bases"_s,
            u"snapshot"_s, u"published_through"_s, u"source"_s, u"licence"_s, u"caveat"_s, u"fingerprint"_s,
            u"rows"_s};
        for (const auto& key : keys) {
            INFO(key.toStdString());
            CHECK(edition.contains(key));
        }
        CHECK(edition[u"fingerprint"_s].toString().size() == 64);
    }
    CHECK(slugs == QStringList{u"genai-filings"_s, u"published-figures"_s, u"ai-landscape"_s});
    CHECK(editions[0][u"published_through"_s][u"filing"_s] == 2023);
    CHECK(editions[1][u"published_through"_s][u"publication"_s].isNull());
    CHECK(editions[2][u"published_through"_s][u"filing"_s] == 2019);
    CHECK(editions[2][u"rows"_s] == 5071);
    CHECK(editions[2][u"licence"_s].toString().contains(u"CC BY-NC 4.0"_s));
}

TEST_CASE("without the AI landscape the others are listed and it is said what is missing", "[cli][editions]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"filingscape.sqlite"_s);
    REQUIRE(QFile::copy(QString::fromStdString(test::bundledEnvironment().bundledDatabase.string()), file));
    const cli::Environment alone{file.toStdString(), "9.9"};
    CHECK(listed({u"editions"_s, u"--json"_s}, alone).size() == 2);
    const auto ran = test::run({u"editions"_s}, cli::standardCommands(), alone);
    CHECK(ran.err.find("ai-landscape is not installed") != std::string::npos);
    const auto counted
        = test::run({u"count"_s, u"--edition"_s, u"ai-landscape"_s}, cli::standardCommands(), alone);
    CHECK(counted.code == 1);
    CHECK(counted.err.find("ai-landscape.sqlite") != std::string::npos);
    CHECK(test::run({u"count"_s}, cli::standardCommands(), alone).code == 0);
}

TEST_CASE("figures and claims are those of the facts, word for word", "[cli][figures]")
{
    checkAgainstFacts(listed({u"figures"_s, u"--json"_s}), u"published_figures.csv"_s);
    const auto claims = listed({u"claims"_s, u"--json"_s});
    checkAgainstFacts(claims, u"claims.csv"_s);
    const auto ratio = claims[2].toObject();
    REQUIRE(ratio[u"figures"_s].toArray().size() == 2);
    CHECK(ratio[u"figures"_s][0][u"value"_s] == 38210);
    CHECK(ratio[u"figures"_s][1][u"value"_s] == 6276);
    CHECK(test::run({u"claims"_s}).out.find("\"The United States filed 6,276\"") != std::string::npos);
    CHECK(test::run({u"figures"_s}).out.find("54358  patent_families") != std::string::npos);
}

TEST_CASE("a title with a place marker is told as it is", "[cli][editions]")
{
    auto made = test::tinyEdition(4);
    auto edition = *made.edition;
    edition.title = "100%1 of %4";
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"marked.sqlite"_s);
    REQUIRE(test::writeEditionFile(file.toStdString(), edition, made.facts).ok());
    const auto ran = test::run({u"editions"_s, u"--db"_s, file});
    INFO(ran.out);
    CHECK(ran.out.find("synthetic: 100%1 of %4\n") != std::string::npos);
}

TEST_CASE("a file without published figures says so", "[cli][figures]")
{
    const auto landscape = QStringLiteral(FILINGSCAPE_BINARY_DIR "/share/filingscape/ai-landscape.sqlite");
    for (const auto& command : {u"figures"_s, u"claims"_s}) {
        const auto ran = test::run({command, u"--db"_s, landscape});
        CHECK(ran.code == 1);
        CHECK(ran.err.find("no published figures") != std::string::npos);
    }
    CHECK(test::run({u"editions"_s, u"--wrong"_s}).code == 2);
}
