// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filing_sentence.h"

#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;
using session::filingSentence;

namespace {

const QLocale english(QLocale::English);
const QString source
    = QStringLiteral("According to Made up (“Made-up filings”, data of 2025-10-01, sample, not a census), ");

store::FilingRow sampleRow()
{
    store::FilingRow row;
    row.number = std::string("KR1020230001A");
    row.office = std::string("KR");
    row.title = std::string("Method <b>& device</b>");
    row.dates = {"2022-05-06", "2023-02-01", "2024-08-01", ""};
    row.applicants = {ApplicantId{3}};
    return row;
}

QString document(const QString& rest)
{
    return source
        + QStringLiteral(
            "the published filing KR1020230001A of the office South Korea (KR), “Method <b>& device</b>”, ")
        + rest;
}

} // namespace

TEST_CASE("a document is told by the date that is counted, with its verb", "[session][filing-sentence]")
{
    const auto edition = test::sampleEdition();
    const auto row = sampleRow();
    CHECK(filingSentence(*edition, DateBasis::Filing, row, english)
        == document(QStringLiteral("by the applicant Delta, was filed on 1 February 2023.")));
    CHECK(filingSentence(*edition, DateBasis::Priority, row, english)
        == document(QStringLiteral("by the applicant Delta, was first filed on 6 May 2022.")));
    const auto published = filingSentence(*edition, DateBasis::Publication, row, english);
    CHECK(published == document(QStringLiteral("by the applicant Delta, was published on 1 August 2024.")));
    CHECK_FALSE(published.contains(QStringLiteral("filed")));
    CHECK(filingSentence(*edition, DateBasis::Grant, row, english)
        == document(QStringLiteral("by the applicant Delta, has no grant date in this edition.")));
}

TEST_CASE("every applicant is named up to a handful, then how many more", "[session][filing-sentence]")
{
    const auto edition = test::sampleEdition();
    auto row = sampleRow();
    row.applicants = {ApplicantId{3}, ApplicantId{0}};
    CHECK(filingSentence(*edition, DateBasis::Filing, row, english)
        == document(QStringLiteral("by the applicants Delta and Alpha, was filed on 1 February 2023.")));
    row.applicants = {ApplicantId{3}, ApplicantId{0}, ApplicantId{1}};
    CHECK(filingSentence(*edition, DateBasis::Filing, row, english)
        == document(
            QStringLiteral("by the applicants Delta, Alpha and Beta, was filed on 1 February 2023.")));
    for (int i = 0; i < 5; ++i) {
        edition->applicants.push_back({std::string("E").append(std::to_string(i)), ""});
        row.applicants.push_back(ApplicantId{static_cast<std::uint32_t>(4 + i)});
    }
    CHECK(filingSentence(*edition, DateBasis::Filing, row, english)
        == document(QStringLiteral(
            "by the applicants Delta, Alpha, Beta, E0, E1 and 3 more, was filed on 1 February 2023.")));
    row.applicants.clear();
    CHECK(filingSentence(*edition, DateBasis::Filing, row, english)
        == document(QStringLiteral("with no applicant in this edition, was filed on 1 February 2023.")));
}

TEST_CASE("a foreign document says what it has, as it has it", "[session][filing-sentence]")
{
    const auto edition = test::sampleEdition();
    auto row = sampleRow();
    row.title.clear();
    row.office = std::string("ZZ");
    row.dates[static_cast<std::size_t>(DateBasis::Filing)] = std::string("2023");
    edition->unit = Unit::Grant;
    CHECK(filingSentence(*edition, DateBasis::Filing, row, english)
        == source
            + QStringLiteral("the patent grant KR1020230001A of the office ZZ, without a title, by the "
                             "applicant Delta, was filed on 2023."));
    row.title = std::string("%1 of %4 %9"); // nothing that is filled in later
    CHECK(
        filingSentence(*edition, DateBasis::Filing, row, english).contains(QStringLiteral("“%1 of %4 %9”")));
}
