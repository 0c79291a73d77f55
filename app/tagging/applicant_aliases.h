// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace filingscape::tagging {

/// Names with the same `key` are one applicant. Where `isAlias` is false the alias file does not know the
/// name: `shown.name` is the name as filed, and among several spellings of one key the caller chooses.
struct HarmonisedApplicant {
    domain::Applicant shown;
    std::string key;
    bool isAlias = false;

    bool operator==(const HarmonisedApplicant&) const = default;
};

/// The curated list of names that are the same applicant; its file explains the form. Immutable; any thread.
class ApplicantAliases final
{
public:
    /// BadFact with the line in `detail` for the first defect.
    [[nodiscard]] static domain::Outcome<ApplicantAliases> parse(
        std::string_view bytes, const std::string& file);

    [[nodiscard]] HarmonisedApplicant resolve(std::string_view asFiled) const;
    [[nodiscard]] const std::vector<domain::Applicant>& applicants() const { return m_applicants; }

private:
    ApplicantAliases() = default;

    std::vector<domain::Applicant> m_applicants; ///< in the order of the file
    std::unordered_map<std::string, std::size_t> m_byKey;
};

} // namespace filingscape::tagging
