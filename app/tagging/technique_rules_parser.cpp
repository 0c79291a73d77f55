// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/edition.h"
#include "app/io/utf8.h"
#include "app/tagging/rule_lines.h"
#include "app/tagging/technique_rules.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace filingscape::tagging {

using domain::Error;
using domain::Outcome;

namespace {

class Parser
{
public:
    explicit Parser(std::string file)
        : m_file(std::move(file))
    {
    }

    [[nodiscard]] std::optional<Error> read(const RuleLine& line);
    /// To be called before each new section and at the end of the file.
    [[nodiscard]] std::optional<Error> defectOfLastSection() const;
    [[nodiscard]] std::vector<TechniqueSection> takeSections() { return std::move(m_sections); }

private:
    [[nodiscard]] std::optional<Error> begin(const RuleLine& line);
    [[nodiscard]] std::optional<Error> addPattern(
        const RuleLine& line, const QString& value, std::vector<QRegularExpression>& patterns) const;

    std::string m_file;
    std::size_t m_sectionLine = 0;
    std::vector<TechniqueSection> m_sections;
};

std::optional<Error> Parser::defectOfLastSection() const
{
    if (m_sections.empty())
        return std::nullopt;
    const auto& last = m_sections.back();
    if (last.titlePatterns.empty() && last.abstractTerms.empty() && last.cpcSymbols.empty())
        return badLine(m_file, m_sectionLine, "The section has no rule by which it could apply.");
    return std::nullopt;
}

std::optional<Error> Parser::begin(const RuleLine& line)
{
    if (auto defect = defectOfLastSection())
        return defect;
    static const QRegularExpression head(QStringLiteral(R"(^\[([A-Za-z][A-Za-z0-9_-]*)\]$)"));
    const auto match = head.match(line.text);
    if (!match.hasMatch())
        return badLine(m_file, line.number, "A section head is a key in brackets: letters, digits, _ and -.");
    auto technique = io::utf8(match.captured(1));
    if (technique == domain::untaggedKey)
        return badLine(m_file, line.number, "The key untagged means that no rule applies; it has no rules.");
    if (std::ranges::find(m_sections, technique, &TechniqueSection::technique) != m_sections.end())
        return badLine(m_file, line.number, "A second section has the same key: " + technique + ".");
    if (m_sections.size() + 1 >= domain::maxTechniques)
        return badLine(m_file, line.number, "There are more sections than techniques can be told apart.");
    m_sectionLine = line.number;
    m_sections.push_back({});
    m_sections.back().technique = std::move(technique);
    return std::nullopt;
}

std::optional<Error> Parser::addPattern(
    const RuleLine& line, const QString& value, std::vector<QRegularExpression>& patterns) const
{
    QRegularExpression pattern(
        value, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid()) {
        return badLine(m_file, line.number,
            "The pattern is not a regular expression: " + io::utf8(pattern.errorString()) + ", at character "
                + std::to_string(pattern.patternErrorOffset() + 1) + " of the pattern.");
    }
    if (pattern.match(QString(QLatin1String(""))).hasMatch())
        return badLine(m_file, line.number, "The pattern matches nothing at all, hence every title.");
    pattern.optimize();
    patterns.push_back(std::move(pattern));
    return std::nullopt;
}

std::optional<Error> Parser::read(const RuleLine& line)
{
    if (line.text.startsWith(QChar(u'[')))
        return begin(line);
    if (m_sections.empty())
        return badLine(m_file, line.number, "A rule stands before the first section.");
    const auto colon = line.text.indexOf(QChar(u':'));
    if (colon < 0)
        return badLine(m_file, line.number, "A rule is a word, a colon and a value.");
    const auto word = line.text.left(colon).trimmed();
    const auto value = line.text.mid(colon + 1).trimmed();
    if (value.isEmpty())
        return badLine(m_file, line.number, "The rule has no value.");

    auto& section = m_sections.back();
    if (word == QLatin1String("title"))
        return addPattern(line, value, section.titlePatterns);
    if (word == QLatin1String("not"))
        return addPattern(line, value, section.blanked);
    if (word == QLatin1String("abstract")) {
        section.abstractTerms.push_back(io::utf8(value));
        return std::nullopt;
    }
    if (word == QLatin1String("cpc")) {
        static const QRegularExpression symbol(QStringLiteral(R"(^[A-HY]\d\d[A-Z]\d{1,4}/\d{2,6}$)"));
        if (!symbol.match(value).hasMatch())
            return badLine(m_file, line.number, "This is not a CPC symbol such as G06N3/0475.");
        section.cpcSymbols.push_back(io::utf8(value));
        return std::nullopt;
    }
    if (word == QLatin1String("alone")) {
        if (value != QLatin1String("yes"))
            return badLine(m_file, line.number, "The only value of alone is yes.");
        section.onlyAlone = true;
        return std::nullopt;
    }
    return badLine(m_file, line.number,
        "There is no rule word " + io::utf8(word) + "; there are title, not, abstract, cpc and alone.");
}

} // namespace

Outcome<TechniqueRules> TechniqueRules::parse(std::string_view bytes, std::string file)
{
    auto lines = ruleLines(bytes, file);
    if (!lines)
        return lines.error();
    Parser parser(std::move(file));
    for (const auto& line : lines.value()) {
        if (auto defect = parser.read(line))
            return *defect;
    }
    if (auto defect = parser.defectOfLastSection())
        return *defect;
    return TechniqueRules(parser.takeSections());
}

} // namespace filingscape::tagging
