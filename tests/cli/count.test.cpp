// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/count_report.h"
#include "app/cli/edition_source.h"
#include "app/store/edition_loader.h"
#include "app/store/plain_counter.h"
#include "tests/cli/run.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/random_filter.h"
#include "tests/support/synthetic_edition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject counted(QStringList options)
{
    options = QStringList{u"count"_s, u"--json"_s} + options;
    const auto ran = test::run(options);
    INFO(options.join(u' ').toStdString() << ran.err);
    REQUIRE(ran.code == 0);
    QJsonParseError defect{};
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ran.out), &defect);
    REQUIRE(defect.error == QJsonParseError::NoError);
    return document.object();
}

int matching(const QStringList& options)
{
    return counted(options)[u"matching"_s].toInt(-1);
}

void checkRefused(const QStringList& options, const std::string& complaint)
{
    const auto ran = test::run(QStringList{u"count"_s} + options);
    INFO(options.join(u' ').toStdString() << " -> " << ran.err);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.find(complaint) != std::string::npos);
}

int sum(const QJsonObject& counts)
{
    int total = 0;
    for (const auto& count : counts)
        total += count.toInt();
    return total;
}

} // namespace

TEST_CASE("the JSON has the keys that others rely on", "[cli][count]")
{
    const auto answer = counted({u"--top"_s, u"2"_s});
    CHECK(answer.keys()
        == QStringList{u"applicants"_s, u"by_place"_s, u"by_technique"_s, u"by_year"_s, u"date_basis"_s,
            u"edition"_s, u"incomplete_years"_s, u"matching"_s, u"other_applicants_filings"_s, u"total"_s,
            u"unit"_s});
    CHECK(answer[u"edition"_s] == u"genai-filings"_s);
    CHECK(answer[u"unit"_s] == u"publication"_s);
    CHECK(answer[u"date_basis"_s] == u"filing"_s);
    CHECK(answer[u"total"_s] == 2825);
    CHECK(answer[u"matching"_s] == 2825);
    CHECK(sum(answer[u"by_year"_s].toObject()) == 2825);
    CHECK(answer[u"by_year"_s].toObject()[u"unknown"_s] == 0);
    CHECK(sum(answer[u"by_place"_s].toObject()) == 2825);
    CHECK(answer[u"by_place"_s].toObject()[u"CN"_s] == 1317);
    CHECK(answer[u"by_technique"_s].toObject()[u"untagged"_s] == 12);
    CHECK(answer[u"incomplete_years"_s] == QJsonArray{2024, 2025});
    const auto applicants = answer[u"applicants"_s].toArray();
    REQUIRE(applicants.size() == 2);
    CHECK(applicants[0].toObject().keys() == QStringList{u"filings"_s, u"name"_s});
    CHECK(counted({})[u"applicants"_s].toArray().size() == 50);
}

TEST_CASE("the same question gives the same bytes", "[cli][count]")
{
    const QStringList question{
        u"count"_s, u"--json"_s, u"--years"_s, u"2019-2023"_s, u"--words"_s, u"image"_s};
    CHECK(test::run(question).out == test::run(question).out);
}

TEST_CASE("each option narrows what it names", "[cli][count]")
{
    CHECK(matching({u"--place"_s, u"CN"_s}) == 1317);
    CHECK(matching({u"--place=CN,US"_s}) == 1317 + 990);
    CHECK(matching({u"--technique"_s, u"untagged"_s}) == 12);
    CHECK(matching({u"--technique"_s, u"GAN,Diffusion"_s}) <= 314 + 1065);
    CHECK(matching({u"--technique"_s, u"GAN,Diffusion"_s, u"--technique-mode"_s, u"none"_s})
        == 2825 - matching({u"--technique"_s, u"GAN,Diffusion"_s}));
    CHECK(matching({u"--technique"_s, u"GAN,Diffusion"_s, u"--technique-mode"_s, u"all"_s})
        == 314 + 1065 - matching({u"--technique"_s, u"GAN,Diffusion"_s}));
    CHECK(matching({u"--technique"_s, u"untagged"_s, u"--technique-mode"_s, u"only"_s}) == 12);
    CHECK(matching({u"--technique-mode"_s, u"none"_s}) == 2825); // a mode alone restricts nothing
    const auto year = counted({})[u"by_year"_s].toObject()[u"2020"_s].toInt();
    CHECK(year > 0);
    CHECK(matching({u"--years"_s, u"2020"_s}) == year);
    CHECK(matching({u"--years"_s, u"2014-2025"_s}) == 2825);
    CHECK(matching({u"--years"_s, u"1900-1950"_s}) == 0);
    CHECK(matching({u"--words"_s, u"GENERATIVE adversarial"_s}) > 0);
    CHECK(matching({u"--words"_s, u"%"_s}) < 100);
    CHECK(counted({u"--date-basis"_s, u"grant"_s})[u"by_year"_s].toObject()[u"unknown"_s].toInt() > 0);
}

TEST_CASE("fractional weight shares each filing out, and says so in a key of its own", "[cli][count][weight]")
{
    const auto whole = counted({u"--weight"_s, u"whole"_s});
    CHECK(whole == counted({}));
    CHECK_FALSE(whole.contains(u"weight"_s));
    const auto parts = counted({u"--weight"_s, u"fractional"_s});
    CHECK(parts[u"weight"_s] == u"fractional"_s);
    CHECK(parts[u"matching"_s] == 2825);
    CHECK(parts[u"by_place"_s] == whole[u"by_place"_s]);
    CHECK(parts[u"by_year"_s] == whole[u"by_year"_s]);
    CHECK(sum(whole[u"by_technique"_s].toObject()) > 2825);
    double techniques = 0;
    for (const auto& count : parts[u"by_technique"_s].toObject())
        techniques += count.toDouble();
    CHECK(std::abs(techniques - 2825) < 1e-6);
    CHECK(parts[u"by_technique"_s].toObject()[u"untagged"_s] == 12);
    auto applicants = parts[u"other_applicants_filings"_s].toDouble();
    for (const auto& applicant : parts[u"applicants"_s].toArray())
        applicants += applicant.toObject()[u"filings"_s].toDouble();
    CHECK(std::abs(applicants - 2825) < 1e-6);
    const auto table = test::run({u"count"_s, u"--weight"_s, u"fractional"_s}).out;
    CHECK(table.find("counted in fractions (1/k per technique)") != std::string::npos);
    CHECK(table.find("counted in fractions (1/k per applicant)") != std::string::npos);
}

TEST_CASE("a weight that cannot be is wrong usage with the reason", "[cli][count][weight]")
{
    checkRefused({u"--weight"_s, u"half"_s}, "there is whole, fractional.");
    checkRefused({u"--edition"_s, u"ai-landscape"_s, u"--weight"_s, u"fractional"_s},
        "has published counts, which are whole");
    CHECK(test::run({u"count"_s, u"--edition"_s, u"ai-landscape"_s, u"--weight"_s, u"whole"_s}).code == 0);
}

TEST_CASE("an applicant is found in either script, one that nobody has gives nothing", "[cli][count]")
{
    const auto filings = matching({u"--applicant"_s, u"Zhejiang University"_s});
    CHECK(filings > 0);
    CHECK(matching({u"--applicant"_s, u"浙江大学"_s}) == filings);
    CHECK(matching({u"--applicant"_s, u"Nobody & Sons"_s}) == 0);
    const auto google = matching({u"--applicant"_s, u"Google"_s});
    CHECK(google > 0);
    CHECK(matching({u"--applicant"_s, u"GOOGLE"_s}) == google);
    CHECK(matching({u"--applicant"_s, u"Nobody & Sons"_s, u"--applicant"_s, u"浙江大学"_s}) == filings);
    // The view of applicants is not narrowed by its own filter.
    CHECK(counted({u"--applicant"_s, u"Nobody & Sons"_s})[u"applicants"_s].toArray().size() == 50);
}

TEST_CASE("a name as filed is no wrong zero but wrong usage, with harmonised names like it", "[cli][count]")
{
    checkRefused({u"--applicant"_s, u"Google LLC"_s}, "Google");
    checkRefused({u"--applicant"_s, u"谷歌有限责任公司"_s}, "is a name under which Google filed.");
    const auto nobody = test::run({u"count"_s, u"--applicant"_s, u"Nobody <b>"_s});
    CHECK(nobody.code == 0);
    CHECK(nobody.err
        == "filingscape count: no applicant of genai-filings has the name \"Nobody <b>\", so no filing "
           "passes for "
           "it.\n");
}

TEST_CASE("what an edition does not have is wrong usage and lists what it has", "[cli][count]")
{
    checkRefused({u"--edition"_s, u"nowhere"_s}, "there is genai-filings, ai-landscape.");
    checkRefused({u"--edition"_s, u"published-figures"_s}, "there is genai-filings, ai-landscape.");
    checkRefused({u"--place"_s, u"CN,XX"_s}, "--place does not know \"XX\"; there is AU, CA, CN,");
    checkRefused({u"--place"_s, u"cn"_s}, "--place does not know \"cn\"");
    checkRefused({u"--place"_s, u""_s}, "--place does not know \"\"");
    checkRefused({u"--technique"_s, u"GAN,"_s}, "--technique does not know \"\"; there is GAN, VAE,");
    checkRefused(
        {u"--technique"_s, u"GAN"_s, u"--technique-mode"_s, u"some"_s}, "there is any, all, only, none.");
    checkRefused({u"--date-basis"_s, u"birth"_s}, "there is filing, priority, publication, grant.");
    checkRefused({u"--years"_s, u"2023-2019"_s}, "the earlier year first: 2019-2023.");
    for (const auto& years : {u""_s, u"19"_s, u"2019-"_s, u"-2019"_s, u"2019-2020-2021"_s, u"2019 - 2020"_s,
             u"next"_s, u"٢٠١٩"_s, u"0000"_s})
        checkRefused({u"--years"_s, years}, "--years needs a year or two");
    for (const auto& top : {u""_s, u"0"_s, u"-1"_s, u"1e3"_s, u"999999999999999999999"_s})
        checkRefused({u"--top"_s, top}, "--top needs a number");
    checkRefused({u"--words"_s, u"  "_s}, "--words needs at least one word.");
    checkRefused({u"--applicant"_s, u""_s}, "--applicant needs a name.");
}

TEST_CASE("without --json the same numbers come as a table with their caveat", "[cli][count]")
{
    const auto ran = test::run({u"count"_s, u"--place"_s, u"CN"_s});
    CHECK(ran.code == 0);
    CHECK(ran.out.find("1317 of 2825 filings match") != std::string::npos);
    CHECK(ran.out.find("A keyword sample, not a census") != std::string::npos);
    CHECK(ran.out.find("2024, not yet fully published") != std::string::npos);
    CHECK(ran.out.find("     1317  CN  China\n") != std::string::npos);
}

TEST_CASE("a file of one's own is counted as its rows say, fast and plain alike", "[cli][count][property]")
{
    const QTemporaryDir folder;
    for (std::uint64_t seed = 21; seed < 27; ++seed) {
        const auto made = test::tinyEdition(seed);
        const auto file = folder.filePath(QString::number(seed) + u".sqlite"_s);
        REQUIRE(test::writeEditionFile(file.toStdString(), *made.edition, made.facts).ok());
        auto chosen = cli::chooseEdition(file, std::nullopt, {});
        REQUIRE(chosen.ok());
        const auto& edition = chosen.value().edition;
        test::Random random(seed);
        for (int round = 0; round < 25; ++round) {
            domain::Request request;
            request.filter = test::randomWeightedFilter(*edition, random);
            request.topApplicants = 1 + random.below(5);
            const auto fast = cli::countFilings(chosen.value(), request);
            const auto plain = store::plainCount(chosen.value().database, edition, request);
            REQUIRE((fast.ok() && plain.ok()));
            INFO("seed " << seed << ", round " << round);
            CHECK(domain::sameNumbers(*fast.value(), plain.value()));
            CHECK(cli::countJson(*fast.value()) == cli::countJson(plain.value()));
        }
    }
}

TEST_CASE("fast and plain agree on the bundled filings", "[cli][count][property]")
{
    auto chosen = cli::chooseEdition(std::nullopt, std::nullopt, test::bundledEnvironment());
    REQUIRE(chosen.ok());
    const auto& edition = chosen.value().edition;
    test::Random random(1);
    for (int round = 0; round < 40; ++round) {
        domain::Request request;
        request.filter = test::randomWeightedFilter(*edition, random);
        const auto fast = cli::countFilings(chosen.value(), request);
        const auto plain = store::plainCount(chosen.value().database, edition, request);
        REQUIRE((fast.ok() && plain.ok()));
        INFO("round " << round);
        CHECK(domain::sameNumbers(*fast.value(), plain.value()));
    }
}

TEST_CASE("an unknown count is null, not zero", "[cli][count]")
{
    const auto made = test::tinyEdition(3);
    domain::Result result;
    result.edition = made.edition;
    result.total = domain::Count::unknown();
    result.places.counts.assign(made.edition->places.size(), domain::Count::unknown());
    result.techniques.counts.assign(made.edition->techniques.size(), 0);
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(cli::countJson(result))).object();
    CHECK(json[u"total"_s].isNull());
    CHECK(json[u"by_place"_s].toObject().begin().value().isNull());
    CHECK(cli::countTable(result).find("unknown  AA") != std::string::npos);
}
