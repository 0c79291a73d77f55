// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/empty_words.h"

#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using domain::Facet;

namespace {

const QLocale english(QLocale::English);

domain::Filter narrow()
{
    domain::Filter filter;
    filter.places = domain::IdSet<domain::PlaceId>{domain::PlaceId{0}};
    filter.techniques = domain::IdSet<domain::TechniqueId>{domain::TechniqueId{1}};
    return filter;
}

} // namespace

TEST_CASE("an empty result says what nothing matches and what helps", "[figure][relief]")
{
    const auto result = test::zeroResult(test::sampleEdition(), narrow());
    const auto words = figure::emptyWords(result, domain::Relief{Facet::Places, {}, 1037}, english);
    CHECK(words.what == QStringLiteral("No filing matches: office CN · any of VAE"));
    CHECK(words.help == QStringLiteral("1,037 filings match without this filter: office CN"));
    CHECK(words.button == QStringLiteral("Remove the office filter"));
    const auto one = figure::emptyWords(result, domain::Relief{Facet::Techniques, {}, 1}, english);
    CHECK(one.help == QStringLiteral("1 filing matches without this filter: any of VAE"));
    CHECK(one.button == QStringLiteral("Remove the technique filter"));
}

TEST_CASE("where no single filter helps, that is said", "[figure][relief]")
{
    const auto words = figure::emptyWords(test::zeroResult(test::sampleEdition(), narrow()), {}, english);
    CHECK(words.help == QStringLiteral("Taking any one of these filters away still leaves none."));
    CHECK(words.button == QStringLiteral("Reset filters"));
    const auto none = figure::emptyWords(test::zeroResult(test::sampleEdition()), {}, english);
    CHECK(none.what == QStringLiteral("This edition has no filings."));
    CHECK(none.button.isEmpty());
}
