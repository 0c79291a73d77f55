// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::tagging {

/// Where a rule found what it looked for.
enum class Where { Title, Abstract, Cpc };

[[nodiscard]] constexpr std::string_view key(Where where)
{
    constexpr std::array<std::string_view, 3> keys{"title", "abstract", "cpc"};
    return keys[static_cast<std::size_t>(where)];
}

/// The words of the title, the abstract's term or the CPC symbol that a tag rests on.
struct Evidence {
    Where where = Where::Title;
    std::string term;

    bool operator==(const Evidence&) const = default;
};

/// A technique with at least one piece of evidence, at most one of each kind, in the order of Where.
struct Tag {
    std::string technique;
    std::vector<Evidence> evidence;

    bool operator==(const Tag&) const = default;
};

/// One section of the rules file, whose head explains the words.
struct TechniqueSection {
    std::string technique;
    std::vector<QRegularExpression> blanked;
    std::vector<QRegularExpression> titlePatterns;
    std::vector<std::string> abstractTerms;
    std::vector<std::string> cpcSymbols;
    bool onlyAlone = false; ///< given only when no section without this mark applies
};

/// The rules that say which techniques a filing names. Immutable; any thread.
class TechniqueRules final
{
public:
    /// BadFact with the line in `detail` for the first defect.
    [[nodiscard]] static domain::Outcome<TechniqueRules> parse(std::string_view bytes, std::string file);

    /// The keys in the order of the file; `untagged` is not among them.
    [[nodiscard]] std::vector<std::string> techniques() const;

    /// What is said of a filing, in the order of the file; nothing means untagged. Terms and symbols are
    /// compared exactly, white space around them does not count.
    [[nodiscard]] std::vector<Tag> tags(std::string_view title, const std::vector<std::string>& abstractTerms,
        const std::vector<std::string>& cpc) const;

private:
    explicit TechniqueRules(std::vector<TechniqueSection> sections);

    std::vector<TechniqueSection> m_sections;
};

/// A title as the patterns see it: compatibility forms folded (NFKC), every hyphen or dash "-", runs of white
/// space one blank.
[[nodiscard]] QString preparedTitle(std::string_view title);

} // namespace filingscape::tagging
