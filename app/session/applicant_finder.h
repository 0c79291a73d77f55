// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace filingscape::session {

/// The words that a person typed to find an applicant, folded as titles are.
[[nodiscard]] QStringList findWords(const QString& typed);

/// Finds applicants by their names. Folding all names of an edition takes a second a million; asking takes
/// some 20 ms a million. Immutable; any thread.
class ApplicantFinder final
{
public:
    /// With the harmonised names and those in their own script.
    explicit ApplicantFinder(const domain::Edition& edition);

    /// A further name, perhaps again.
    void add(domain::ApplicantId applicant, std::string_view name);
    /// Those that have each of the words somewhere in one of their names; ids rise.
    [[nodiscard]] std::vector<domain::ApplicantId> find(const QStringList& words) const;

private:
    std::vector<QString> m_names; ///< all names, folded, one a line, by ApplicantId
    std::unordered_set<std::uint64_t> m_added; ///< so that a name is folded once
};

} // namespace filingscape::session
