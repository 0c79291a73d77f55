// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filing_facts.h"
#include "app/domain/result.h"

#include <cstdint>
#include <memory>
#include <random>
#include <string>

namespace filingscape::test {

/// Small numbers from a fixed seed, the same with every standard library.
class Dice final
{
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    /// 0 to bound - 1; 0 for bound 0.
    [[nodiscard]] std::uint32_t below(std::size_t bound)
    {
        return bound == 0 ? 0 : static_cast<std::uint32_t>(m_engine() % bound);
    }
    [[nodiscard]] bool oneIn(std::size_t sides) { return below(sides) == 0; }
    /// The same, small numbers more often.
    [[nodiscard]] std::uint32_t skewedBelow(std::size_t bound)
    {
        return below(below(bound) + std::size_t{1});
    }

private:
    std::mt19937_64 m_engine;
};

struct RandomEdition {
    std::shared_ptr<const domain::Edition> edition;
    domain::FilingFacts facts;
};

/// What a random edition stays below.
struct RandomBounds {
    std::size_t filings = 300;
    std::size_t places = 10;
    std::size_t applicants = 60;
};

/// Filings with 1-4 places, 0-4 applicants, dates that may lack and titles of a few words.
[[nodiscard]] RandomEdition randomEdition(Dice& dice, const RandomBounds& bounds = {});

/// The same without titles.
[[nodiscard]] RandomEdition randomEditionWithoutTitles(Dice& dice);

/// Changes one or several facets, sometimes back to no restriction or to an empty set.
void changeSomething(Dice& dice, const domain::Edition& edition, domain::Filter& filter);

[[nodiscard]] std::string describe(const domain::Request& request);
/// The first view in which the two differ, with both numbers.
[[nodiscard]] std::string difference(const domain::Result& expected, const domain::Result& found);

} // namespace filingscape::test
