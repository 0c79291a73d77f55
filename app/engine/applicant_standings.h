// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/applicant_profile.h"
#include "app/engine/filing_index.h"
#include "app/engine/verdicts.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// The filings of every applicant, for the ranks of those that no ranking lists. The first question under
/// some verdicts counts all filings that pass, in O(cells + applicants of these filings + applicants);
/// further ones under the same verdicts only read. The index must outlive it.
class ApplicantStandings final
{
public:
    ApplicantStandings(const FilingIndex& index, std::size_t applicants);

    [[nodiscard]] std::size_t bytes() const;

    /// In the order asked for, those without a passing filing left out.
    [[nodiscard]] std::vector<domain::ApplicantStanding> of(
        std::span<const domain::ApplicantId> applicants, const Verdicts& verdicts, domain::Weight weight);

    /// How many applicants have a passing filing.
    [[nodiscard]] std::int64_t withFilings(const Verdicts& verdicts, domain::Weight weight);

private:
    void ensureCounted(const Verdicts& verdicts, domain::Weight weight);
    void count(const Verdicts& verdicts, domain::Weight weight);
    void countRows(std::uint32_t first, std::uint32_t end);

    const FilingIndex& m_index;
    std::vector<std::int64_t> m_units; ///< by applicant, in filings or parts of a filing
    std::vector<std::int64_t> m_sorted; ///< the same without zeros, falling
    std::vector<std::uint8_t> m_sets; ///< the verdicts that they are counted under
    std::vector<std::uint8_t> m_bins;
    domain::Weight m_weight = domain::Weight::Whole;
    std::size_t m_applicants;
};

/// The filings of one applicant that pass, as rising FilingIds. O(its filings * log(cells)) at most.
[[nodiscard]] std::vector<std::uint32_t> filingsOfApplicant(
    const FilingIndex& index, std::uint32_t applicant, const Verdicts& verdicts);

} // namespace filingscape::engine
