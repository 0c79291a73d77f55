// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filing_facts.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace filingscape::bench {

/// Draws positions by weight in constant time (Vose's alias table); the same with every standard library.
class WeightedDraw final
{
public:
    explicit WeightedDraw(std::span<const double> weights);
    /// Weights 1, 1/2, 1/3, ... 1/size.
    [[nodiscard]] static WeightedDraw zipf(std::size_t size);

    /// `random` is 64 even bits.
    [[nodiscard]] std::uint32_t operator()(std::uint64_t random) const;

private:
    std::vector<std::uint32_t> m_limits;
    std::vector<std::uint32_t> m_aliases;
};

struct SyntheticFilings {
    std::shared_ptr<const domain::Edition> edition;
    domain::FilingFacts facts;
};

/// Filings of 2014-2023 growing by a quarter a year, 60 places by Zipf, 1-3 of 12 techniques by Zipf, 1-2 of
/// N/10 applicants by Zipf, all independent of each other; the same for the same numbers. Nobody filed them.
[[nodiscard]] SyntheticFilings syntheticFilings(std::size_t filings, std::size_t mostPlaces);

} // namespace filingscape::bench
