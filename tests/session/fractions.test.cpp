// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_table_model.h"
#include "app/session/facet_model.h"
#include "app/session/filter_edits.h"
#include "tests/session/model_text.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;
using session::ApplicantTableModel;
using session::FacetModel;

namespace {

const QLocale english(QLocale::English);

/// GAN 2.5 of 10 filings, Alpha 1⅓ of them.
std::shared_ptr<const Result> shared()
{
    Filter filter;
    filter.weight = Weight::Fractional;
    auto result = test::zeroResult(test::sampleEdition(), filter);
    result.unitsPerFiling = partsOfAFiling;
    result.techniques.counts[0] = partsOfAFiling * 5 / 2;
    result.techniques.filings = 10;
    result.places.counts[0] = 10;
    result.applicants = {{{ApplicantId{0}, partsOfAFiling * 4 / 3}}, partsOfAFiling * 26 / 3, 10};
    return std::make_shared<const Result>(std::move(result));
}

} // namespace

TEST_CASE("the list of techniques counts in fractions, that of places whole", "[session][weight]")
{
    FacetModel techniques(FacetModel::Facet::Techniques);
    techniques.setLocale(english);
    techniques.setResult(shared(), true);
    CHECK(techniques.index(0).data(FacetModel::FilingsTextRole).toString() == QStringLiteral("2.5"));
    CHECK(techniques.index(0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("GAN, 2.5 filings"));
    FacetModel places(FacetModel::Facet::Places);
    places.setLocale(english);
    places.setResult(shared(), true);
    CHECK(places.index(0).data(FacetModel::FilingsTextRole).toString() == QStringLiteral("10"));
}

TEST_CASE(
    "the table of applicants counts in fractions and says so, on screen and copied", "[session][weight]")
{
    ApplicantTableModel model;
    model.setLocale(english);
    model.setResult(shared());
    const auto text = [&model](int row, int column, int role = Qt::DisplayRole) {
        return test::bare(model.index(row, column).data(role).toString());
    };
    CHECK(text(0, ApplicantTableModel::Filings) == QStringLiteral("1.3"));
    CHECK(text(0, ApplicantTableModel::Share) == QStringLiteral("13\u202f%"));
    CHECK(text(0, ApplicantTableModel::Filings, Qt::AccessibleTextRole) == QStringLiteral("1.3 filings"));
    CHECK(text(1, ApplicantTableModel::Filings) == QStringLiteral("8.7"));
    CHECK(text(1, ApplicantTableModel::Name).startsWith(QStringLiteral("Other: what these 1 leave")));
    const auto head
        = model.headerData(ApplicantTableModel::Filings, Qt::Horizontal, Qt::ToolTipRole).toString();
    CHECK(head.contains(QStringLiteral("1/k for each")));
    CHECK(head.contains(QStringLiteral("count whole filings")));
    const auto copied = model.asTsv({model.index(0, 0)});
    CHECK(copied.contains(QStringLiteral("counted in fractions (1/k per applicant)")));
    CHECK(copied.contains(QStringLiteral("\t1.3333333333333333\t13.33\t")));
}

TEST_CASE("a click on a pair asks for both, a second one for everything", "[session][pairs]")
{
    const TechniqueId one{1};
    const TechniqueId other{4};
    Filter before;
    before.techniqueMode = TechniqueMode::None;
    const auto both = session::clickedPair(before, one, other);
    CHECK(both.techniques == IdSet<TechniqueId>{one, other});
    CHECK(both.techniqueMode == TechniqueMode::All);
    CHECK(session::clickedPair(both, other, one).isUnrestricted());
    const auto single = session::clickedOfGrid(before, one);
    CHECK(single.techniques == IdSet<TechniqueId>{one});
    CHECK(single.techniqueMode == TechniqueMode::Any); // "none of" would ask for the opposite
    CHECK(session::clickedOfGrid(single, one).isUnrestricted());
}
