// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filing_text.h"

#include "tests/session/model_text.h"
#include "tests/support/markup_payloads.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;
using store::FoundIn;

namespace {

store::FilingDetails sampleDetails()
{
    store::FilingDetails details;
    details.row.number = std::string("KR1020230001A");
    details.row.office = std::string("KR");
    details.row.kind = std::string("A");
    details.row.title = std::string("Method");
    details.row.dates = {"", "2023-02-01", "2024-08-01", ""};
    details.row.applicants = {ApplicantId{3}, ApplicantId{0}};
    details.row.techniques = bitOf(TechniqueId{0}) | bitOf(TechniqueId{2});
    details.cpc = {"G06N3/0475", "G06T11/00"};
    details.hasAbstract = true;
    details.applicants = {{ApplicantId{3}, "주식회사 델타"}, {ApplicantId{0}, "Alpha"}};
    details.evidence
        = {{TechniqueId{0}, FoundIn::Title, "adversarial"}, {TechniqueId{0}, FoundIn::Title, "GAN"},
            {TechniqueId{0}, FoundIn::Cpc, "G06N3/0475"}, {TechniqueId{2}, FoundIn::Abstract, "Diffusion"}};
    return details;
}

QStringList textOf(const std::vector<session::DetailLine>& lines)
{
    QStringList texts;
    for (const auto& line : lines)
        texts << test::bare(line.name + QStringLiteral(" = ") + line.values.join(QStringLiteral(" / ")));
    return texts;
}

} // namespace

TEST_CASE("details say every fact and what each technique was told by", "[session][filing-text]")
{
    const auto edition = test::sampleEdition();
    edition->dateBases = {DateBasis::Filing, DateBasis::Publication, DateBasis::Grant};
    auto details = sampleDetails();
    CHECK(textOf(session::detailLines(*edition, details))
        == QStringList{QStringLiteral("Number = KR1020230001A"), QStringLiteral("Office = KR · South Korea"),
            QStringLiteral("Kind code = A"), QStringLiteral("Filing date = 2023-02-01"),
            QStringLiteral("Publication date = 2024-08-01"),
            QStringLiteral("Grant date = not granted, or not in the source"),
            QStringLiteral("Applicants = 주식회사 델타 (harmonised: Delta) / Alpha"),
            QStringLiteral("Techniques = GAN: title “adversarial”, “GAN”; CPC G06N3/0475 / "
                           "Diffusion: abstract “Diffusion”"),
            QStringLiteral("CPC = G06N3/0475; G06T11/00")});

    details.row.techniques = bitOf(TechniqueId{6});
    details.evidence.clear();
    details.applicants.clear();
    details.cpc.clear();
    details.hasAbstract = false;
    details.list = ListId{0};
    details.link = std::string("https://example.org/KR1020230001A");
    const auto lines = textOf(session::detailLines(*edition, details));
    CHECK(lines.contains(QStringLiteral("Applicants = not in the source")));
    CHECK(lines.contains(QStringLiteral("Techniques = Untagged: no rule found a technique / The abstract was "
                                        "not searched: title and CPC only.")));
    CHECK(lines.contains(QStringLiteral("CPC = not in the source")));
    CHECK(lines.last() == QStringLiteral("Public link = https://example.org/KR1020230001A"));
}

TEST_CASE("a cell shows the first applicant and how many more", "[session][filing-text]")
{
    const auto edition = test::sampleEdition();
    auto row = sampleDetails().row;
    CHECK(test::bare(session::firstApplicant(*edition, row)) == QStringLiteral("델타 · Delta +1"));
    row.applicants = {ApplicantId{0}};
    CHECK(test::bare(session::firstApplicant(*edition, row)) == QStringLiteral("Alpha"));
    row.applicants.clear();
    CHECK(session::firstApplicant(*edition, row).isEmpty());
    CHECK(session::techniqueNames(*edition, row.techniques) == QStringLiteral("GAN, Diffusion"));
}

TEST_CASE("copied rows are one line each, with the source", "[session][filing-text]")
{
    const auto edition = test::sampleEdition();
    edition->link = std::string("https://example.org/%1/en");
    auto formula = sampleDetails().row;
    formula.title = std::string("=HYPERLINK(\"x\")\tand\nmore");
    formula.applicants.clear();
    formula.dates = {};
    CHECK(session::filingsAsTsv(*edition, DateBasis::Filing, {sampleDetails().row, formula})
        == QStringLiteral("Number\tOffice\tFiling date\tTitle\tApplicants\tTechniques\tPublic link\tEdition\n"
                          "KR1020230001A\tKR\t2023-02-01\tMethod\tDelta; Alpha\tGAN, Diffusion\t"
                          "https://example.org/KR1020230001A/en\t%1\n"
                          "KR1020230001A\tKR\t\t'=HYPERLINK(\"x\") and more\t\tGAN, Diffusion\t"
                          "https://example.org/KR1020230001A/en\t%1\n")
               .arg(QStringLiteral("made-up-filings 2025-10-01")));
}

TEST_CASE("no title breaks the table it is copied into", "[session][filing-text]")
{
    const auto edition = test::sampleEdition();
    auto payloads = test::markupPayloads(QStringLiteral("/trap"));
    for (const auto* start : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
        payloads.push_back(QString::fromLatin1(start));
    for (const auto& payload : payloads) {
        auto row = sampleDetails().row;
        row.title = payload.toStdString();
        const auto lines = session::filingsAsTsv(*edition, DateBasis::Filing, {row}).split(u'\n');
        REQUIRE(lines.size() == 3);
        const auto cells = lines.at(1).split(u'\t');
        REQUIRE(cells.size() == 8);
        CHECK((cells.at(3).isEmpty() || !QStringLiteral("=+-@").contains(cells.at(3).front())));
        CHECK_FALSE(cells.at(3).contains(u'\r'));
    }
}
