// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/applicant_profile.h"
#include "app/domain/filing_facts.h"
#include "app/domain/result.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace filingscape::test {

/// The answer by looking at every filing once per view, written from the words of result.h alone.
[[nodiscard]] domain::Result naiveCount(const domain::FilingFacts& facts,
    std::shared_ptr<const domain::Edition> edition, const domain::Request& request);

/// The filings that pass every filter, rising, by looking at each.
[[nodiscard]] std::vector<std::uint32_t> naiveMatching(
    const domain::FilingFacts& facts, const domain::Filter& filter);

/// The profile by looking at every filing, written from the words of applicant_profile.h alone.
[[nodiscard]] domain::ApplicantProfile naiveProfile(const domain::FilingFacts& facts,
    const domain::Edition& edition, const domain::Filter& filter, domain::ApplicantId applicant);

/// Where an applicant stands, by counting every filing of everybody.
[[nodiscard]] domain::ApplicantStanding naiveStanding(const domain::FilingFacts& facts,
    const domain::Edition& edition, const domain::Filter& filter, domain::ApplicantId applicant);

} // namespace filingscape::test
