// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_table_model.h"

#include "app/engine/cross_filter.h"
#include "tests/session/model_text.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_filter.h"
#include "tests/support/sample_result.h"
#include "tests/support/synthetic_edition.h"

#include <QAbstractItemModelTester>

using namespace filingscape;
using namespace filingscape::domain;
using session::ApplicantTableModel;

namespace {

std::shared_ptr<const Result> ranking(std::vector<ApplicantCount> top, Count other, Count filings)
{
    auto result = test::zeroResult(test::sampleEdition());
    result.applicants = {std::move(top), other, filings};
    return std::make_shared<const Result>(std::move(result));
}

const ApplicantId alpha{0};
const ApplicantId beta{1};
const ApplicantId gamma_{2};
const ApplicantId delta{3};

/// The columns that nobody can fill without an engine.
const QString noProfile(QStringLiteral(" |  |  |  | "));

struct Shown {
    Shown()
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setLocale(QLocale(QLocale::English));
    }
    ApplicantTableModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("equal filings share a rank and the next one is skipped", "[session][applicant-model]")
{
    Shown shown;
    shown.model.setResult(ranking({{alpha, 1500}, {beta, 20}, {gamma_, 20}, {delta, 1}}, 59, 1600));
    const QString thin(QStringLiteral("\u202f%"));
    CHECK(test::rowsOf(shown.model)
        == QStringList{QStringLiteral("1 | Alpha | 1,500 | 94") + thin + noProfile,
            QStringLiteral("2 | 贝塔 · Beta | 20 | 1.3") + thin + noProfile,
            QStringLiteral("2 | Gamma | 20 | 1.3") + thin + noProfile,
            QStringLiteral("4 | 델타 · Delta | 1 | 0.1") + thin + noProfile,
            QStringLiteral(" | Other: filings with none of these 4 | 59 | 3.7") + thin + noProfile});
}

TEST_CASE("the last row is there only where filings are left, or may be", "[session][applicant-model]")
{
    Shown shown;
    shown.model.setResult(ranking({{alpha, 3}}, 0, 3));
    CHECK(shown.model.rowCount() == 1);
    shown.model.setResult(ranking({{alpha, 3}}, Count::unknown(), Count::unknown()));
    CHECK(test::rowsOf(shown.model)
        == QStringList{QStringLiteral("1 | Alpha | 3 | –") + noProfile,
            QStringLiteral(" | Other: filings with none of these 1 | – | –") + noProfile});
    shown.model.setResult(ranking({}, 7, 7));
    CHECK(test::rowsOf(shown.model)
        == QStringList{QStringLiteral(" | Filings without an applicant | 7 | 100\u202f%") + noProfile});
    shown.model.setResult(ranking({}, 0, 0));
    CHECK(shown.model.rowCount() == 0);
}

TEST_CASE("rows say their bar, their names and whether they are the rest", "[session][applicant-model]")
{
    Shown shown;
    shown.model.setResult(ranking({{beta, 8}, {alpha, 2}}, 5, 15));
    const auto cell
        = [&](int row, int role) { return shown.model.index(row, ApplicantTableModel::Name).data(role); };
    CHECK(cell(0, ApplicantTableModel::FractionRole).toDouble() == 1.0);
    CHECK(cell(1, ApplicantTableModel::FractionRole).toDouble() == 0.25);
    CHECK(cell(0, ApplicantTableModel::NativeNameRole).toString() == QStringLiteral("贝塔"));
    CHECK(cell(0, ApplicantTableModel::HarmonisedNameRole).toString() == QStringLiteral("Beta"));
    CHECK(cell(1, ApplicantTableModel::NativeNameRole).toString().isEmpty());
    CHECK_FALSE(cell(1, ApplicantTableModel::IsOtherRole).toBool());
    CHECK(cell(2, ApplicantTableModel::IsOtherRole).toBool());
    CHECK(cell(2, ApplicantTableModel::FilingsRole).toLongLong() == 5);
    CHECK(shown.model.headerData(ApplicantTableModel::Share, Qt::Horizontal, Qt::DisplayRole).toString()
        == QStringLiteral("Share"));
}

TEST_CASE("a table follows random results that grow and shrink", "[session][applicant-model][property]")
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        test::Random random(seed);
        Shown shown;
        auto& model = shown.model;
        auto made = test::tinyEdition(seed);
        auto engine = std::make_unique<engine::CrossFilter>(made.edition, FilingFacts(made.facts));
        for (std::uint64_t step = 0; step < 25; ++step) {
            if (random.chance(0.1)) {
                made = test::tinyEdition(seed * 1000 + step);
                engine = std::make_unique<engine::CrossFilter>(made.edition, FilingFacts(made.facts));
            }
            const auto result
                = engine->answer({test::randomFilter(*made.edition, random), step, random.below(9)});
            model.setResult(result, random.chance(0.7));
            const auto& top = result->applicants.top;
            const bool hasRest = result->applicants.other.value() > 0;
            REQUIRE(model.rowCount() == static_cast<int>(top.size()) + (hasRest ? 1 : 0));
            for (std::size_t row = 0; row < top.size(); ++row) {
                const auto rank = 1 + std::count_if(top.begin(), top.end(), [&](const ApplicantCount& other) {
                    return other.filings.value() > top[row].filings.value();
                });
                const auto index = [&](int column) { return model.index(static_cast<int>(row), column); };
                CHECK(index(ApplicantTableModel::Rank).data().toString() == QString::number(rank));
                CHECK(
                    index(ApplicantTableModel::Name).data(ApplicantTableModel::HarmonisedNameRole).toString()
                    == QString::fromStdString(made.edition->applicants[top[row].applicant.index()].name));
                CHECK(index(ApplicantTableModel::Filings).data(ApplicantTableModel::FilingsRole).toLongLong()
                    == top[row].filings.value());
            }
        }
    }
}
