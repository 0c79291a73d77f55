// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/title_search.h"

#include <algorithm>
#include <utility>

namespace filingscape::engine {

TitleSearch::TitleSearch(std::string titles, std::vector<std::uint64_t> ends)
    : m_titles(std::move(titles))
    , m_ends(std::move(ends))
{
}

std::vector<std::uint8_t> TitleSearch::verdicts(const std::vector<std::string>& words) const
{
    std::vector<std::uint8_t> result(m_ends.size());
    for (std::size_t filing = 0; filing < result.size(); ++filing) {
        const auto text = title(filing);
        result[filing] = static_cast<std::uint8_t>(std::ranges::all_of(
            words, [text](const std::string& word) { return text.find(word) != std::string_view::npos; }));
    }
    return result;
}

std::size_t TitleSearch::bytes() const
{
    return m_titles.capacity() + m_ends.capacity() * sizeof(std::uint64_t);
}

std::string_view TitleSearch::title(std::size_t filing) const
{
    const auto begin = filing == 0 ? 0U : m_ends[filing - 1];
    return std::string_view(m_titles).substr(begin, m_ends[filing] - begin);
}

} // namespace filingscape::engine
