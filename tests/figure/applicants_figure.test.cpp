// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figures.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;

namespace {

Result ranked(std::vector<ApplicantCount> top, Count other, Count filings, Filter filter = {})
{
    auto result = test::zeroResult(test::sampleEdition(), std::move(filter));
    result.applicants = {std::move(top), other, filings};
    return result;
}

const figure::RankedBars& marks(const figure::Figure& figure)
{
    return std::get<figure::RankedBars>(figure.marks);
}

} // namespace

TEST_CASE("applicants stand under both their names, own script first", "[figure][applicants]")
{
    Filter filter;
    filter.applicants = IdSet{ApplicantId{3}};
    filter.years = YearRange(2019, 2022);
    const auto figure = figure::applicantsFigure(
        ranked({{ApplicantId{1}, 9}, {ApplicantId{3}, 5}, {ApplicantId{0}, 5}}, 1200, 1215, filter), {});
    REQUIRE(marks(figure).bars.size() == 3);
    CHECK(marks(figure).bars[0].label == QStringLiteral("贝塔 · Beta"));
    CHECK(marks(figure).bars[1].label == QStringLiteral("델타 · Delta"));
    CHECK(marks(figure).bars[1].chosen);
    CHECK(marks(figure).bars[2].label == QStringLiteral("Alpha"));
    CHECK(marks(figure).top == 9);
    CHECK(figure.scope
        == QStringLiteral("Published filings per applicant, harmonised names · filing year 2019–2022"));
    CHECK(
        figure.finding == QStringLiteral("贝塔 · Beta has the most filings in this selection of the sample"));
}

TEST_CASE(
    "the rest is filings with none of the applicants, never what is left of a sum", "[figure][applicants]")
{
    // Two bars of 9 and 5 beside 1,200 others out of 1,210: four filings have both applicants.
    const auto figure
        = figure::applicantsFigure(ranked({{ApplicantId{1}, 9}, {ApplicantId{0}, 5}}, 1200, 1210), {});
    CHECK(
        figure.notes.contains(QStringLiteral("1,200 of 1,210 filings have none of the 2 applicants ranked")));
    CHECK(marks(figure).bars.size() == 2);

    const auto unknown
        = figure::applicantsFigure(ranked({{ApplicantId{1}, 9}}, Count::unknown(), Count::unknown()), {});
    CHECK(unknown.notes == QStringList{QStringLiteral("Co-applicants count for each")});
}

TEST_CASE("no applicant, no bar, no note", "[figure][applicants]")
{
    const auto figure = figure::applicantsFigure(ranked({}, 0, 0), {});
    CHECK(marks(figure).bars.empty());
    CHECK(figure.notes.isEmpty());
    CHECK(figure.finding == QStringLiteral("No filing matches"));
    CHECK(figure.altText.endsWith(QStringLiteral("No filing matches.")));
}

TEST_CASE("a finding needs one bar longer than every other", "[figure][bars]")
{
    Filter filter;
    filter.years = YearRange(2019, 2022);
    auto result = test::zeroResult(test::sampleEdition(), filter);
    const auto finding = [&result](std::vector<Count> counts) {
        result.places.counts = std::move(counts);
        for (std::uint32_t id = 0; id < result.places.counts.size(); ++id)
            test::setColumn(result.byYearPlace, id, {result.places.counts[id]});
        return figure::placesFigure(result, {}).finding;
    };
    CHECK(finding({3, 12, 3, 1})
        == QStringLiteral("United States has the most filings in this selection of the sample"));
    const auto none = QStringLiteral("Published filings per office in this selection of the sample");
    CHECK(finding({12, 12, 3, 1}) == none);
    CHECK(finding({12, 3, 3, Count::unknown()}) == none);
    CHECK(finding({0, 0, 0, 0}) == QStringLiteral("No filing matches"));
    CHECK(finding({0, Count::unknown(), 0, 0}) == QStringLiteral("Not known for this combination"));

    result.filter.years.reset();
    CHECK(finding({3, 12, 3, 1}) == QStringLiteral("United States has the most filings in this sample"));
    auto census = test::sampleEdition();
    census->kind = EditionKind::Census;
    result.edition = census;
    CHECK(finding({3, 12, 3, 1}) == QStringLiteral("United States has the most filings"));
}

TEST_CASE("a finding rests on years that are fully published", "[figure][bars]")
{
    auto result = test::zeroResult(test::sampleEdition());
    result.techniques.counts = {14, 13, 0, 0, 0, 0, 90};
    const auto finding = [&result] { return figure::techniquesFigure(result, {}).finding; };
    const auto gan = QStringLiteral("GAN is the technique most often named in this sample");
    test::setColumn(result.byYearTechnique, 0, {14});
    test::setColumn(result.byYearTechnique, 1, {13});
    test::setColumn(result.byYearTechnique, 6, {90}); // untagged names none
    CHECK(finding() == gan);
    test::setColumn(result.byYearTechnique, 0, {4, 0, 0, 0, 0, 0, 10}); // ten of them in 2025
    CHECK(
        finding() == QStringLiteral("GAN is the technique most often named in this sample; up to 2023: VAE"));
    test::setColumn(result.byYearTechnique, 1, {4, 0, 0, 0, 0, 0, 9}); // level in the complete years
    CHECK(finding() == QStringLiteral("Published filings per technique in this sample"));
    // The counts per year follow the techniques chosen, so they say nothing about the others.
    test::setColumn(result.byYearTechnique, 0, {14, 0, 0, 0, 0, 0, 0});
    result.filter.techniques = IdSet{TechniqueId{0}};
    CHECK(finding() == QStringLiteral("Published filings per technique in this sample"));
    CHECK(figure::applicantsFigure(ranked({{ApplicantId{1}, 9}}, 0, 9), {}).finding
        == QStringLiteral("The applicants with most filings in this sample"));
}

TEST_CASE("every figure carries the edition's caveat", "[figure]")
{
    auto edition = test::sampleEdition();
    edition->caveat = "Not a census.";
    const auto result = test::zeroResult(edition);
    const auto caveat = QStringLiteral(
        "Not a census. 2022–2023: the list of 2024-05-01 (1,399 filings) is fully published to 2021 only.");
    CHECK(figure::timeFigure(result, {}).caveat == caveat);
    CHECK(figure::placesFigure(result, {}).caveat == caveat);
    CHECK(figure::techniquesFigure(result, {}).caveat == caveat);
    CHECK(figure::applicantsFigure(result, {}).caveat == caveat);
}
