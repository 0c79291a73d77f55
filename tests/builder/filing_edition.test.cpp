// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/builder/filing_edition.h"

#include "tests/builder/small_facts.h"

using namespace filingscape;
using domain::ApplicantId;
using domain::TechniqueId;

namespace {

builder::FilingEdition made()
{
    auto facts = test::readSmall("sound.csv");
    REQUIRE(facts.ok());
    auto edition = builder::makeFilingEdition(test::smallContract(3), std::move(facts).value(),
        test::fewOffices(), test::fewRules(), test::fewAliases());
    REQUIRE(edition.ok());
    return std::move(edition).value();
}

} // namespace

TEST_CASE("filings come in the order of their numbers with places, tags and applicants", "[builder]")
{
    const auto built = made();
    REQUIRE(built.filings.size() == 3);
    CHECK(built.filings[0].fact.number == "US20190000009A1");
    CHECK(built.edition.places == std::vector<domain::Place>{{"US", "United States"}});
    REQUIRE(built.edition.techniques.size() == 4);
    CHECK(built.edition.techniques.back().key == domain::untaggedKey);
    CHECK(built.filings[0].techniques == std::vector{TechniqueId{3}});
    CHECK(built.filings[0].tags.empty());
    CHECK(built.filings[1].techniques == std::vector{TechniqueId{0}});
    CHECK(built.filings[1].tags[0].evidence.size() == 2);
    CHECK(built.filings[1].foldedTitle == "images by a generative adversarial network");
    CHECK(built.edition.yearsOf(domain::DateBasis::Priority) == domain::YearRange{2019, 2019});
    CHECK(built.edition.yearsOf(domain::DateBasis::Grant) == domain::YearRange{});
}

TEST_CASE("an alias gathers the spellings of an applicant and keeps the names as filed", "[builder]")
{
    const auto built = made();
    CHECK(built.edition.applicants
        == std::vector<domain::Applicant>{{"Acme", "アクメ"}, {"Example University", ""}});
    CHECK(built.filings[0].applicants == std::vector{ApplicantId{0}});
    CHECK(built.filings[0].fact.applicants == std::vector<std::string>{"ACME INC"});
    CHECK(built.filings[1].applicants == std::vector{ApplicantId{0}, ApplicantId{1}});
}

TEST_CASE("an applicant that no alias knows is shown in the spelling used most", "[builder]")
{
    auto facts = test::readSmall("sound.csv");
    REQUIRE(facts.ok());
    facts.value()[0].applicants = {"EXAMPLE UNIVERSITY"};
    const auto edition = builder::makeFilingEdition(test::smallContract(3), std::move(facts).value(),
        test::fewOffices(), test::fewRules(), test::fewAliases());
    REQUIRE(edition.ok());
    CHECK(edition.value().edition.applicants[1].name == "Example University");
    CHECK(edition.value().filings[0].applicants == std::vector{ApplicantId{1}});
}

TEST_CASE("a contract that states another number of rows stops the build", "[builder][broken]")
{
    for (const bool listIsWrong : {false, true}) {
        auto facts = test::readSmall("sound.csv");
        REQUIRE(facts.ok());
        auto contract = test::smallContract(3);
        (listIsWrong ? contract.lists[0].rows : contract.rows) = 4;
        const auto edition = builder::makeFilingEdition(
            contract, std::move(facts).value(), test::fewOffices(), test::fewRules(), test::fewAliases());
        REQUIRE_FALSE(edition.ok());
        CHECK(edition.error().code == domain::ErrorCode::BadFact);
    }
}
