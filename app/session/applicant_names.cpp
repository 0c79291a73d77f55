// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_names.h"

#include <algorithm>
#include <utility>

namespace filingscape::session {

const ApplicantNames::Entry* ApplicantNames::find(domain::ApplicantId applicant) const
{
    const auto found = m_entries.find(applicant.value);
    return found == m_entries.end() ? nullptr : &found->second;
}

bool ApplicantNames::isOpen(domain::ApplicantId applicant) const
{
    return find(applicant) != nullptr;
}

bool ApplicantNames::isRead(domain::ApplicantId applicant) const
{
    const auto* entry = find(applicant);
    return entry != nullptr && entry->names;
}

int ApplicantNames::lines(domain::ApplicantId applicant) const
{
    const auto* entry = find(applicant);
    if (entry == nullptr)
        return 0;
    if (!entry->names)
        return 1;
    return linesOf(*entry->names);
}

int ApplicantNames::linesOf(const store::NamesAsFiled& names)
{
    return std::clamp(static_cast<int>(names.names.size()), 1, mostLines + 1);
}

const std::string* ApplicantNames::name(domain::ApplicantId applicant, int line) const
{
    const auto* entry = find(applicant);
    if (entry == nullptr || !entry->names || line < 0 || line >= mostLines
        || static_cast<std::size_t>(line) >= entry->names->names.size())
        return nullptr;
    return &entry->names->names[static_cast<std::size_t>(line)];
}

int ApplicantNames::furtherNames(domain::ApplicantId applicant) const
{
    const auto* entry = find(applicant);
    return entry == nullptr || !entry->names
        ? 0
        : std::max(0, static_cast<int>(entry->names->names.size()) - mostLines);
}

domain::Count ApplicantNames::filings(
    const std::shared_ptr<const domain::Result>& result, domain::ApplicantId applicant, int line) const
{
    const auto found = m_entries.find(applicant.value);
    if (name(applicant, line) == nullptr)
        return domain::Count::unknown();
    auto& entry = found->second;
    if (entry.countedFor != result) {
        entry.filings = store::filingsByName(*entry.names, m_filingsOf(*result, applicant));
        entry.countedFor = result;
    }
    return entry.filings[static_cast<std::size_t>(line)];
}

void ApplicantNames::open(domain::ApplicantId applicant)
{
    m_entries.try_emplace(applicant.value);
}

void ApplicantNames::take(domain::ApplicantId applicant, store::NamesAsFiled names)
{
    m_entries[applicant.value] = {std::move(names), {}, {}};
}

void ApplicantNames::forget(domain::ApplicantId applicant)
{
    m_entries.erase(applicant.value);
}

void ApplicantNames::clear()
{
    m_entries.clear();
}

} // namespace filingscape::session
