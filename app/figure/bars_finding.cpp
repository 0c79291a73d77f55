// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/bars_finding.h"

#include <QCoreApplication>

#include <algorithm>

namespace filingscape::figure {

using domain::Result;

namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::FindingWords)
};

/// The bar with more than every other by this count; untagged filings name no technique.
template <class CountOf> const Bar* foremost(const RankedBars& marks, CountOf countOf)
{
    const Bar* best = nullptr;
    std::int64_t most = 0;
    for (const auto& bar : marks.bars) {
        if (bar.entity.key.toStdString() == domain::untaggedKey)
            continue;
        const domain::Count here = countOf(bar);
        if (!here.isKnown())
            return nullptr;
        if (here.value() == most)
            best = nullptr;
        else if (here.value() > most) {
            most = here.value();
            best = &bar;
        }
    }
    return best;
}

domain::Count completeYears(
    const Result& result, const domain::CountGrid& byYear, domain::YearRange years, std::uint32_t entity)
{
    std::int64_t total = 0;
    for (std::size_t row = 0; row < byYear.rows; ++row) {
        const auto year = static_cast<domain::Year>(result.axis.first + row);
        if (!years.contains(year) || result.edition->isIncomplete(result.filter.dateBasis, year))
            continue;
        const auto count = byYear.at(row, entity);
        if (!count.isKnown())
            return domain::Count::unknown();
        total += count.value();
    }
    return total;
}

} // namespace

QString barsFinding(
    const Result& result, const RankedBars& marks, const domain::CountGrid* byYear, bool isSelection)
{
    const auto* first = foremost(marks, [](const Bar& bar) { return bar.filings; });
    if (first == nullptr)
        return {};
    const auto years = result.filter.years.value_or(result.axis).clampedTo(result.axis);
    if (result.edition->isIncomplete(result.filter.dateBasis, years.last)) {
        if (byYear == nullptr)
            return {};
        const auto* ofComplete = foremost(
            marks, [&](const Bar& bar) { return completeYears(result, *byYear, years, bar.entity.id); });
        if (ofComplete != first)
            return {};
    }
    const bool isSample = result.edition->kind == domain::EditionKind::Sample;
    const auto& name = first->label;
    if (first->entity.kind == Entity::Kind::Technique) {
        if (isSelection)
            return isSample
                ? FindingWords::tr("%1 is the technique most often named in this selection of the sample")
                      .arg(name)
                : FindingWords::tr("%1 is the technique most often named in this selection").arg(name);
        return isSample ? FindingWords::tr("%1 is the technique most often named in this sample").arg(name)
                        : FindingWords::tr("%1 is the technique most often named").arg(name);
    }
    if (isSelection)
        return isSample
            ? FindingWords::tr("%1 has the most filings in this selection of the sample").arg(name)
            : FindingWords::tr("%1 has the most filings in this selection").arg(name);
    return isSample ? FindingWords::tr("%1 has the most filings in this sample").arg(name)
                    : FindingWords::tr("%1 has the most filings").arg(name);
}

} // namespace filingscape::figure
