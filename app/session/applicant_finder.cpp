// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_finder.h"

#include "app/io/case_folding.h"
#include "app/io/utf8.h"

#include <algorithm>
#include <functional>

namespace filingscape::session {

QStringList findWords(const QString& typed)
{
    return io::foldTitle(typed).split(QChar(u' '), Qt::SkipEmptyParts);
}

ApplicantFinder::ApplicantFinder(const domain::Edition& edition)
{
    m_names.reserve(edition.applicants.size());
    for (const auto& applicant : edition.applicants) {
        auto name = io::foldTitle(io::fromUtf8(applicant.name));
        if (!applicant.native.empty())
            name += QChar(u'\n') + io::foldTitle(io::fromUtf8(applicant.native));
        m_names.push_back(std::move(name));
    }
}

void ApplicantFinder::add(domain::ApplicantId applicant, std::string_view name)
{
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15U;
    if (!m_added.insert(std::hash<std::string_view>{}(name) ^ (applicant.value + 1) * spread).second)
        return;
    const auto folded = io::foldTitle(io::fromUtf8(name));
    auto& names = m_names[applicant.index()];
    if (!names.contains(folded))
        names += QChar(u'\n') + folded;
}

std::vector<domain::ApplicantId> ApplicantFinder::find(const QStringList& words) const
{
    std::vector<domain::ApplicantId> found;
    for (std::uint32_t id = 0; id < m_names.size(); ++id) {
        if (std::ranges::all_of(words, [&](const QString& word) { return m_names[id].contains(word); }))
            found.push_back(domain::ApplicantId{id});
    }
    return found;
}

} // namespace filingscape::session
