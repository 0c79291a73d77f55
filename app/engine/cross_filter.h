// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/applicant_profile.h"
#include "app/domain/edition.h"
#include "app/domain/filing_facts.h"
#include "app/domain/result.h"
#include "app/engine/tuning.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace filingscape::engine {

/// Answers a filter with every view of one moment, counted in memory. Times and memory are those of the last
/// question's neighbourhood: a small change costs less than a new date basis or new words, which sort the
/// filings anew. One thread at a time; results may be read by any.
class CrossFilter final
{
public:
    /// `facts` are those of `edition`. Less than 2^32 filings, places and applicants of filings.
    CrossFilter(std::shared_ptr<const domain::Edition> edition, domain::FilingFacts&& facts);
    /// The same with other limits between the ways of counting, for tests.
    CrossFilter(std::shared_ptr<const domain::Edition> edition, domain::FilingFacts&& facts, Tuning tuning);
    ~CrossFilter();
    CrossFilter(CrossFilter&&) noexcept;
    CrossFilter& operator=(CrossFilter&&) noexcept;

    /// Words can be searched only where the facts came with titles.
    [[nodiscard]] bool hasTitles() const;
    /// Columns and index of the date basis in use, without the titles.
    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] std::size_t titleBytes() const;

    /// Ids that the edition does not have are taken as ids that no filing has. Throws std::logic_error for
    /// words where there are no titles: no count would be true.
    [[nodiscard]] std::shared_ptr<const domain::Result> answer(const domain::Request& request);
    /// The filings that pass every filter, as rising FilingIds; as many as Result::matching of the same
    /// filter, and quickest right after its answer. Throws std::logic_error where the facts came without
    /// titles, since then it is not kept which row is which filing.
    [[nodiscard]] std::vector<std::uint32_t> matching(const domain::Filter& filter);

    // What is asked of single applicants, quickest right after the answer to the same filter. The applicants
    // of the filter itself never matter.

    /// One profile each, in the order asked for. The first time an applicant is asked for it costs its
    /// filings, later the place sets and bins that they are in.
    [[nodiscard]] std::vector<domain::ApplicantProfile> profiles(
        const domain::Filter& filter, std::span<const domain::ApplicantId> applicants);
    /// The largest number in the `byYear` of their profiles, without making them all.
    [[nodiscard]] std::int64_t mostInOneYear(
        const domain::Filter& filter, std::span<const domain::ApplicantId> applicants);
    /// Filings and rank of each that has a filing, in the order asked for. Counts every filing that passes,
    /// once for each filter.
    [[nodiscard]] std::vector<domain::ApplicantStanding> standings(
        const domain::Filter& filter, std::span<const domain::ApplicantId> applicants);
    /// How many applicants have a filing under every filter but the applicants; at the cost of standings().
    [[nodiscard]] std::int64_t applicantsWithFilings(const domain::Filter& filter);
    /// The filings that a profile counts in `filings`, as rising FilingIds. Throws as matching() does.
    [[nodiscard]] std::vector<std::uint32_t> filingsOf(
        const domain::Filter& filter, domain::ApplicantId applicant);

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace filingscape::engine
