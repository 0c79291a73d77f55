// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/model_text.h"
#include "tests/session/shown_applicants.h"
#include "tests/support/random_filter.h"

#include <algorithm>

using namespace filingscape;
using namespace filingscape::domain;
using session::ApplicantTableModel;
using Shown = test::ShownApplicants;

namespace {

std::vector<ApplicantCount> wholeRanking(Shown& shown, const Filter& filter)
{
    const auto all = shown.opened.edition->applicants.size();
    return shown.opened.engine->answer({filter, ++shown.revision, all})->applicants.top;
}

} // namespace

TEST_CASE("what is chosen beyond the ranking stands below it with its true rank",
    "[session][applicant-model][property]")
{
    const test::EditionFiles files;
    Shown shown(files.written(300));
    test::Random random(17);
    for (int round = 0; round < 150; ++round) {
        const auto filter = test::randomFilter(*shown.opened.edition, random);
        const auto ranking = wholeRanking(shown, filter);
        const auto top = random.below(6);
        shown.show(filter, random.chance(0.5), top);
        std::vector<ApplicantId> beyond;
        for (const auto id : filter.applicants.value_or(IdSet<ApplicantId>{})) {
            const auto& ranked = shown.model.result()->applicants.top;
            if (id.index() < shown.opened.edition->applicants.size()
                && std::ranges::find(ranked, id, &ApplicantCount::applicant) == ranked.end())
                beyond.push_back(id);
        }
        const auto ranked = static_cast<int>(shown.model.result()->applicants.top.size());
        const bool hasRest = shown.model.result()->applicants.other.value() > 0;
        REQUIRE(shown.model.rowCount() == ranked + static_cast<int>(beyond.size()) + (hasRest ? 1 : 0));
        for (int row = ranked; row < ranked + static_cast<int>(beyond.size()); ++row) {
            const auto applicant = shown.applicant(row);
            REQUIRE(applicant);
            REQUIRE(std::ranges::count(beyond, *applicant) == 1);
            CHECK(shown.model.index(row, 0).data(ApplicantTableModel::IsChosenRole).toBool());
            const auto found = std::ranges::find(ranking, *applicant, &ApplicantCount::applicant);
            const auto filings = found == ranking.end() ? Count(0) : found->filings;
            const auto before = std::ranges::count_if(ranking,
                [&](const ApplicantCount& other) { return other.filings.value() > filings.value(); });
            CHECK(shown.model.index(row, 0).data(ApplicantTableModel::FilingsRole).toLongLong()
                == filings.value());
            CHECK(shown.text(row, ApplicantTableModel::Rank)
                == (found == ranking.end() ? QString() : QString::number(before + 1)));
        }
        if (hasRest && !beyond.empty() && ranked > 0 && filter.weight == Weight::Whole)
            CHECK(shown.text(shown.model.rowCount() - 1, ApplicantTableModel::Name)
                == QStringLiteral("Other: filings with none of the %1 with most").arg(ranked));
    }
}
