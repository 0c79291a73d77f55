// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/store/names_as_filed.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace filingscape::session {

/// The names as filed of the applicants that somebody opened, and how many filings each has under a result.
/// Names come once from the file, numbers from the engine with every result. One thread.
class ApplicantNames final
{
public:
    /// A name more than so many lines is only counted.
    static constexpr int mostLines = 100;

    /// The filings of an applicant that pass a result's filters but that of the applicants, rising.
    using FilingsOf = std::function<std::vector<std::uint32_t>(const domain::Result&, domain::ApplicantId)>;

    explicit ApplicantNames(FilingsOf filingsOf)
        : m_filingsOf(std::move(filingsOf))
    {
    }

    [[nodiscard]] bool isOpen(domain::ApplicantId applicant) const;
    [[nodiscard]] bool isRead(domain::ApplicantId applicant) const;
    /// Lines below an applicant: one while its names are on their way.
    [[nodiscard]] int lines(domain::ApplicantId applicant) const;
    /// Lines below an applicant once these names are read.
    [[nodiscard]] static int linesOf(const store::NamesAsFiled& names);
    /// The name of a line; nothing for a line that is not a name.
    [[nodiscard]] const std::string* name(domain::ApplicantId applicant, int line) const;
    /// How many names are in no line of their own.
    [[nodiscard]] int furtherNames(domain::ApplicantId applicant) const;
    /// Filings of the name of a line under `result`.
    [[nodiscard]] domain::Count filings(
        const std::shared_ptr<const domain::Result>& result, domain::ApplicantId applicant, int line) const;

    void open(domain::ApplicantId applicant);
    void take(domain::ApplicantId applicant, store::NamesAsFiled names);
    void forget(domain::ApplicantId applicant);
    void clear();

private:
    struct Entry {
        std::optional<store::NamesAsFiled> names; ///< none while they are on their way
        std::vector<std::int64_t> filings; ///< by name, under `countedFor`
        std::shared_ptr<const domain::Result> countedFor;
    };

    [[nodiscard]] const Entry* find(domain::ApplicantId applicant) const;

    FilingsOf m_filingsOf;
    mutable std::unordered_map<std::uint32_t, Entry> m_entries; ///< by ApplicantId
};

} // namespace filingscape::session
