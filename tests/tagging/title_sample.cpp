// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tagging/title_sample.h"

#include "app/domain/edition.h"
#include "tests/tagging/files.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace filingscape::test {

namespace {

std::vector<std::string> orUntagged(std::vector<std::string> keys)
{
    if (keys.empty())
        keys.emplace_back(domain::untaggedKey);
    return keys;
}

bool has(const std::vector<std::string>& keys, const std::string& key)
{
    return std::ranges::find(keys, key) != keys.end();
}

/// Weighted share of hits; the interval uses Kish's effective number, since strata were sampled at different
/// rates.
Share shareOf(const std::vector<std::pair<double, bool>>& cases)
{
    double all = 0;
    double squares = 0;
    double hits = 0;
    for (const auto& [weight, hit] : cases) {
        all += weight;
        squares += weight * weight;
        hits += hit ? weight : 0;
    }
    if (cases.empty())
        return {};
    const auto p = hits / all;
    const auto n = all * all / squares;
    constexpr double z = 1.959964;
    const auto centre = p + z * z / (2 * n);
    const auto half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const auto scale = 1 + z * z / n;
    return {p, (centre - half) / scale, (centre + half) / scale, static_cast<int>(cases.size())};
}

} // namespace

std::vector<ReadTitle> readSample(const tagging::TechniqueRules& rules)
{
    const auto table = csv("tests/tagging/data/sample.csv");
    const auto columns
        = table.columns({"publication_number", "title", "expected", "stratum", "stratum_filings"});
    REQUIRE(columns);
    const auto& at = columns.value();
    std::map<std::string, int> taken;
    for (const auto& row : table.rows())
        ++taken[row[at[3]].text];
    std::vector<ReadTitle> sample;
    for (const auto& row : table.rows()) {
        const auto& title = row[at[1]].text;
        sample.push_back({row[at[0]].text, title, orUntagged(pieces(row[at[2]].text, '|')),
            orUntagged(techniquesOf(rules.tags(title, {}, {}))),
            std::stod(row[at[4]].text) / taken[row[at[3]].text]});
    }
    return sample;
}

Share precisionOf(const std::string& technique, const std::vector<ReadTitle>& sample)
{
    std::vector<std::pair<double, bool>> cases;
    for (const auto& title : sample) {
        if (has(title.found, technique))
            cases.emplace_back(title.weight, has(title.expected, technique));
    }
    return shareOf(cases);
}

Share recallOf(const std::string& technique, const std::vector<ReadTitle>& sample)
{
    std::vector<std::pair<double, bool>> cases;
    for (const auto& title : sample) {
        if (has(title.expected, technique))
            cases.emplace_back(title.weight, has(title.found, technique));
    }
    return shareOf(cases);
}

} // namespace filingscape::test
