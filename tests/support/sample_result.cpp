// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_result.h"

#include <utility>

namespace filingscape::test {

using namespace domain;

std::shared_ptr<Edition> sampleEdition()
{
    auto edition = std::make_shared<Edition>();
    edition->slug = "made-up-filings";
    edition->title = "Made-up filings";
    edition->dateBases = {DateBasis::Filing, DateBasis::Publication};
    edition->snapshot = "2025-10-01";
    edition->lists
        = {{"main", "all of it", "2025-10-01", 2426}, {"health", "health terms", "2024-05-01", 1399}};
    edition->publishedThrough = {{DateBasis::Filing, std::nullopt, 2023},
        {DateBasis::Filing, ListId{0}, 2023}, {DateBasis::Filing, ListId{1}, 2021}};
    edition->source = "Made up";
    edition->rows = 3825;
    edition->places
        = {{"CN", "China"}, {"US", "United States"}, {"KR", "South Korea"}, {"EP", "European Patent Office"}};
    edition->techniques = {{"GAN", "GAN"}, {"VAE", "VAE"}, {"Diffusion", "Diffusion"},
        {"Autoregressive", "Autoregressive"}, {"LLM", "LLM"},
        {"Generative", "Generative AI, no named family"}, {std::string(untaggedKey), "Untagged"}};
    edition->applicants = {{"Alpha", ""}, {"Beta", "贝塔"}, {"Gamma", ""}, {"Delta", "델타"}};
    edition->yearBounds.fill({2019, 2025});
    return edition;
}

Result zeroResult(std::shared_ptr<const Edition> edition, Filter filter)
{
    Result result;
    result.revision = 1;
    result.axis = edition->yearsOf(filter.dateBasis);
    result.incompleteYears = edition->incompleteYears(filter.dateBasis);
    result.placeYears.incomplete = result.techniqueYears.incomplete = result.incompleteYears;
    result.byYear.resize(result.axis.size());
    result.byYearTechnique = CountGrid(result.axis.size(), edition->techniques.size());
    result.byYearPlace = CountGrid(result.axis.size(), edition->places.size());
    result.places.counts.resize(edition->places.size());
    result.techniques.counts.resize(edition->techniques.size());
    result.filter = std::move(filter);
    result.edition = std::move(edition);
    return result;
}

void setColumn(CountGrid& grid, std::uint32_t column, const std::vector<Count>& counts)
{
    for (std::size_t row = 0; row < counts.size() && row < grid.rows; ++row)
        grid.at(row, column) = counts[row];
}

} // namespace filingscape::test
