// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tagging/technique_rules.h"

#include <string>
#include <vector>

namespace filingscape::test {

/// One title of the hand-read sample.
struct ReadTitle {
    std::string number;
    std::string title;
    std::vector<std::string> expected; ///< what a reader found; `untagged` where the title names nothing
    std::vector<std::string> found; ///< what the rules find, in the same way
    double weight = 1; ///< how many filings of its stratum it stands for
};

[[nodiscard]] std::vector<ReadTitle> readSample(const tagging::TechniqueRules& rules);

/// A share with its Wilson interval at 95 %; `titles` is what it rests on.
struct Share {
    double value = 1;
    double low = 0;
    double high = 1;
    int titles = 0;
};

/// Of the titles that the rules give this technique, those that a reader gives it.
[[nodiscard]] Share precisionOf(const std::string& technique, const std::vector<ReadTitle>& sample);
/// Of the titles that a reader gives this technique, those that the rules give it.
[[nodiscard]] Share recallOf(const std::string& technique, const std::vector<ReadTitle>& sample);

} // namespace filingscape::test
