// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/contract_choices.h"

#include "app/figure/contract_words.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

#include <algorithm>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using figure::ContractTopic;
using session::contractChoices;

namespace {

const QLocale english(QLocale::English);

domain::Result filings()
{
    domain::Result result;
    result.edition = test::sampleEdition();
    result.axis = {2014, 2025};
    result.incompleteYears = {2024, 2025};
    return result;
}

domain::Result counts()
{
    auto edition = std::make_shared<domain::Edition>();
    edition->slug = "cells";
    edition->kind = domain::EditionKind::Census;
    edition->unit = domain::Unit::Family;
    edition->placeBasis = domain::PlaceBasis::FirstFilingOffice;
    edition->dateBases = {domain::DateBasis::Filing};
    edition->snapshot = "2024-12";
    edition->techniques = {{"All", "All"}, {"Energy", "Energy"}};
    domain::Result result;
    result.edition = edition;
    result.measure = domain::Measure::Applications;
    result.axis = {2014, 2024};
    return result;
}

/// "text" of what is offered, "text: reason" of what is not; the chosen in brackets.
QStringList told(ContractTopic topic, const domain::Result& result,
    const std::vector<session::CatalogueEntry>& editions = {})
{
    QStringList lines;
    for (const auto& choice : contractChoices(topic, result, editions, english)) {
        CHECK(choice.isOffered() == choice.reason.isEmpty());
        const auto text = choice.reason.isEmpty() ? choice.text : u"%1: %2"_s.arg(choice.text, choice.reason);
        lines << (choice.isChosen ? u"[%1]"_s.arg(text) : text);
    }
    return lines;
}

} // namespace

TEST_CASE("the parts of the contract make the sentence, wherever it is said", "[session][contract]")
{
    for (const auto basis : domain::allDateBases) {
        auto result = filings();
        result.filter.dateBasis = basis;
        const auto parts = figure::contractParts(result, english);
        CHECK(figure::joined(parts) == figure::contractSentence(*result.edition, basis, english));
        CHECK(std::ranges::count_if(parts, [](const auto& part) { return part.topic.has_value(); }) >= 5);
    }
    auto result = filings();
    result.filter.weight = domain::Weight::Fractional;
    CHECK(figure::joined(figure::contractParts(result, english))
              .startsWith(
                  u"Published filings, one publication each, by office, counted fractionally, by filing "
                  "year; lists of 2025-10-01, fully published to 2023"_s));
    CHECK(figure::joined(figure::contractParts(counts(), english))
        == u"Patent families with an application, by country of first filing, counted whole, by filing year; "
           u"as "
           "published in 2024-12"_s);
}

TEST_CASE("a name with a percent sign stays what it is in the parts", "[session][contract]")
{
    auto result = counts();
    auto edition = std::make_shared<domain::Edition>(*result.edition);
    edition->snapshot = "%1 %7";
    result.edition = edition;
    CHECK(figure::joined(figure::contractParts(result, english)).endsWith(u"as published in %1 %7"_s));
}

TEST_CASE("what an edition lacks is told with the reason, and which edition has it", "[session][contract]")
{
    session::CatalogueEntry families;
    families.title = u"Families"_s;
    families.unit = domain::Unit::Family;
    families.kind = domain::EditionKind::Census;
    session::CatalogueEntry broken = families;
    broken.unit = domain::Unit::Grant;
    broken.trouble = domain::Error{};
    CHECK(told(ContractTopic::Unit, filings(), {families, broken})
        == QStringList{u"[Published filings]"_s, u"Patent families: counted in the edition “Families”"_s,
            u"Patent applications: not in this edition"_s, u"Patent grants: not in this edition"_s});
    CHECK(told(ContractTopic::Place, counts())
        == QStringList{u"by office: the places of this edition are countries of first filing"_s,
            u"[by country of first filing]"_s,
            u"by inventor location: the places of this edition are countries of first filing"_s});
    CHECK(told(ContractTopic::Date, counts())
        == QStringList{u"by priority year: the source of this edition does not give it"_s,
            u"[by filing year]"_s, u"by publication year: the source of this edition does not give it"_s,
            u"by grant year: the source of this edition does not give it"_s});
    CHECK(told(ContractTopic::Weight, counts()).last().endsWith(u": published counts are whole"_s));
    CHECK(
        told(ContractTopic::Measure, counts()) == QStringList{u"[with an application]"_s, u"with a grant"_s});
    CHECK(told(ContractTopic::Lists, counts())
        == QStringList{u"[data of 2024-12, the only one in this edition]"_s});
}

TEST_CASE("a choice asks for its filter and for nothing else", "[session][contract]")
{
    auto result = filings();
    result.filter.places = domain::IdSet<domain::PlaceId>{{0}};
    result.filter.years = domain::YearRange(2019, 2025);
    const auto dates = contractChoices(ContractTopic::Date, result, {}, english);
    REQUIRE(dates.size() == 4);
    auto wanted = result.filter;
    for (const auto& choice : dates) {
        if (choice.isChosen) {
            CHECK(choice.filter == result.filter);
        } else if (choice.filter) {
            CHECK_FALSE(choice.filter->years); // the years of another date
            CHECK(choice.filter->places == result.filter.places);
        }
    }
    const auto grants = contractChoices(ContractTopic::Measure, counts(), {}, english)[1];
    auto expected = counts().filter;
    expected.measure = domain::Measure::Grants;
    CHECK(grants.filter == expected);
}

TEST_CASE("only fully published years can be asked for, where there are some", "[session][contract]")
{
    auto result = filings();
    auto choices = contractChoices(ContractTopic::Through, result, {}, english);
    REQUIRE(choices.size() == 2);
    CHECK(choices[0].isChosen);
    CHECK(choices[1].text == u"only fully published years, 2014–2023"_s);
    CHECK(choices[1].filter->years == domain::YearRange(2014, 2023));
    result.filter = *choices[1].filter;
    choices = contractChoices(ContractTopic::Through, result, {}, english);
    CHECK_FALSE(choices[0].isChosen);
    CHECK(choices[1].isChosen);
    CHECK_FALSE(choices[0].filter->years);
    result.filter.years = domain::YearRange(2020, 2025); // the first year stays
    choices = contractChoices(ContractTopic::Through, result, {}, english);
    CHECK(choices[1].filter->years == domain::YearRange(2020, 2023));
    result.incompleteYears.assign({2014, 2015});
    choices = contractChoices(ContractTopic::Through, result, {}, english);
    CHECK(choices[1].reason == u"no year here is fully published"_s);
}
