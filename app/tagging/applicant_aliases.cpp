// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tagging/applicant_aliases.h"

#include "app/io/utf8.h"
#include "app/tagging/applicant_folding.h"
#include "app/tagging/rule_lines.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace filingscape::tagging {

using domain::Outcome;

Outcome<ApplicantAliases> ApplicantAliases::parse(std::string_view bytes, const std::string& file)
{
    const auto lines = ruleLines(bytes, file);
    if (!lines)
        return lines.error();
    ApplicantAliases aliases;
    for (const auto& line : lines.value()) {
        auto fields = line.text.split(QChar(u'|'));
        for (auto& field : fields)
            field = field.simplified();
        if (fields.front().isEmpty())
            return badLine(file, line.number, "The harmonised name is missing.");
        const bool saysSomething = fields.size() > 2 || (fields.size() == 2 && !fields.at(1).isEmpty());
        if (!saysSomething)
            return badLine(
                file, line.number, "The line gives neither a name in its own script nor another name.");
        if (std::ranges::any_of(
                fields.cbegin() + std::min<qsizetype>(2, fields.size()), fields.cend(), &QString::isEmpty))
            return badLine(file, line.number, "A name between two bars is missing.");

        const auto position = aliases.m_applicants.size();
        aliases.m_applicants.push_back(
            {io::utf8(fields.front()), fields.size() > 1 ? io::utf8(fields.at(1)) : std::string()});
        for (const auto& field : std::as_const(fields)) {
            if (field.isEmpty())
                continue;
            auto key = applicantKey(io::utf8(field));
            if (key.empty())
                return badLine(
                    file, line.number, "A name has neither letter nor digit: " + io::utf8(field) + ".");
            const auto [known, isNew] = aliases.m_byKey.try_emplace(std::move(key), position);
            if (!isNew && known->second != position) {
                return badLine(file, line.number,
                    "A name belongs to two applicants: " + io::utf8(field) + " is also "
                        + aliases.m_applicants[known->second].name + ".");
            }
        }
    }
    return aliases;
}

HarmonisedApplicant ApplicantAliases::resolve(std::string_view asFiled) const
{
    auto key = applicantKey(asFiled);
    const auto known = m_byKey.find(key);
    if (known == m_byKey.end())
        return {{std::string(asFiled), {}}, std::move(key), false};
    const auto& applicant = m_applicants[known->second];
    return {applicant, applicantKey(applicant.name), true};
}

} // namespace filingscape::tagging
