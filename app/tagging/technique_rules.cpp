// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tagging/technique_rules.h"

#include "app/io/utf8.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace filingscape::tagging {

namespace {

constexpr QChar blank{u'\uFFFC'};

/// As long as the title, so that positions of matches hold in both.
QString blankedOut(QString title, const std::vector<QRegularExpression>& patterns)
{
    for (const auto& pattern : patterns) {
        auto matches = pattern.globalMatch(title);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto length = match.capturedLength();
            title.replace(match.capturedStart(), length, QString(length, blank));
        }
    }
    return title;
}

std::optional<Evidence> inTitle(const TechniqueSection& section, const QString& title)
{
    const auto readable = blankedOut(title, section.blanked);
    for (const auto& pattern : section.titlePatterns) {
        const auto match = pattern.match(readable);
        if (match.hasMatch())
            return Evidence{Where::Title,
                io::utf8(QStringView(title).mid(match.capturedStart(), match.capturedLength()))};
    }
    return std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::optional<Evidence> inList(
    Where where, const std::vector<std::string>& wanted, const std::vector<std::string>& present)
{
    for (const auto& term : wanted) {
        if (std::ranges::any_of(present, [&](const auto& other) { return trimmed(other) == term; }))
            return Evidence{where, term};
    }
    return std::nullopt;
}

} // namespace

TechniqueRules::TechniqueRules(std::vector<TechniqueSection> sections)
    : m_sections(std::move(sections))
{
}

std::vector<std::string> TechniqueRules::techniques() const
{
    std::vector<std::string> keys;
    for (const auto& section : m_sections)
        keys.push_back(section.technique);
    return keys;
}

std::vector<Tag> TechniqueRules::tags(std::string_view title, const std::vector<std::string>& abstractTerms,
    const std::vector<std::string>& cpc) const
{
    const auto prepared = preparedTitle(title);
    std::vector<Tag> found;
    std::vector<Tag> foundAlone;
    for (const auto& section : m_sections) {
        Tag tag{section.technique, {}};
        for (auto& evidence :
            {inTitle(section, prepared), inList(Where::Abstract, section.abstractTerms, abstractTerms),
                inList(Where::Cpc, section.cpcSymbols, cpc)}) {
            if (evidence)
                tag.evidence.push_back(*evidence);
        }
        if (!tag.evidence.empty())
            (section.onlyAlone ? foundAlone : found).push_back(std::move(tag));
    }
    return found.empty() ? foundAlone : found;
}

QString preparedTitle(std::string_view title)
{
    auto text = io::fromUtf8(title).normalized(QString::NormalizationForm_KC);
    for (auto& character : text) {
        if (character.category() == QChar::Punctuation_Dash || character == QChar(u'\u2212'))
            character = QChar(u'-');
    }
    return text.simplified();
}

} // namespace filingscape::tagging
