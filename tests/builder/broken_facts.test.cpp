// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/builder/build.h"
#include "tests/builder/small_facts.h"

#include <QDir>

#include <map>

using namespace filingscape;

TEST_CASE("each defect of a fact is found at its line and column", "[builder][broken]")
{
    const std::map<std::string, std::string> expected{
        {"date_in_words", "3:110: This is not a day of the calendar, written as 2024-02-29."},
        {"duplicate_number", "3:1: The number stands here a second time."},
        {"empty_applicant", "3:66: An applicant is empty."},
        {"empty_cpc_symbol", "3:133: A CPC symbol is empty."},
        {"empty_title", "3:23: The filing has no title."},
        {"grant_before_filing", "3:132: The grant lies before the filing."},
        {"has_abstract_maybe", "3:157: This says neither 0 nor 1."},
        {"list_of_another_day", "3:162: The list is of another day."},
        {"missing_column", "1:1: "},
        {"missing_column_value", "3:1: "},
        {"no_applicant", "3:66: An applicant is empty."},
        {"no_filing_date", "3:110: A filing needs the days of filing and of publication."},
        {"no_publication_date", "3:121: A filing needs the days of filing and of publication."},
        {"no_such_day", "3:110: This is not a day of the calendar, written as 2024-02-29."},
        {"number_of_another_office",
            "3:1: The number does not begin with its office and end with its kind code."},
        {"number_without_kind", "3:1: The number does not begin with its office and end with its kind code."},
        {"priority_after_publication", "3:99: The priority lies after the publication."},
        {"publication_before_filing", "3:121: The publication lies before the filing."},
        {"terms_without_abstract", "3:153: Terms were found in an abstract that was not at hand."},
        {"unknown_abstract_term", "3:153: No rule knows a term of the abstract."},
        {"unknown_list", "3:159: The edition does not have this list."},
        {"unknown_office", "3:17: The office is not one of those in the list of offices."},
        {"year_out_of_range", "3:99: This is not a day of the calendar, written as 2024-02-29."},
    };
    const auto files = QDir(test::builderData("")).entryList({QStringLiteral("broken_*.csv")}, QDir::Files);
    CHECK(static_cast<std::size_t>(files.size()) == expected.size());
    for (const auto& [defect, complaint] : expected) {
        const auto facts = test::readSmall("broken_" + defect + ".csv");
        INFO(defect);
        REQUIRE_FALSE(facts.ok());
        CHECK(facts.error().code == domain::ErrorCode::BadFact);
        const auto said = builder::located(facts.error());
        const auto place = "broken_" + defect + ".csv:" + complaint;
        INFO(said);
        CHECK(said.find(place) != std::string::npos);
    }
}
