// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filing_order.h"

namespace filingscape::session {

FilingOrder::FilingOrder(const store::SortKeys& keys, std::span<const std::uint32_t> byNumber)
    : m_filings(byNumber.size())
    , m_beginsGroup(byNumber.size(), false)
    , m_known(byNumber.size())
{
    // Ranks are small numbers, so that counting them sorts without a comparison and keeps equal ones in
    // order.
    std::vector<std::uint32_t> next(std::size_t{keys.distinct} + 1, 0);
    for (const auto rank : keys.ranks)
        ++next[rank + 1];
    for (std::size_t rank = 0; rank < keys.distinct; ++rank) {
        if (next[rank] < m_filings.size() && next[rank + 1] > 0)
            m_beginsGroup[next[rank]] = true;
        if (keys.lastIsUnknown && rank + 1 == keys.distinct)
            m_known = next[rank];
        next[rank + 1] += next[rank];
    }
    for (const auto filing : byNumber)
        m_filings[next[keys.ranks[filing]]++] = filing;
}

std::vector<std::uint32_t> FilingOrder::picked(
    std::span<const std::uint32_t> matching, bool isDescending) const
{
    std::vector<std::uint8_t> isMatching(m_filings.size(), 0);
    for (const auto filing : matching)
        isMatching[filing] = 1;
    std::vector<std::uint32_t> picked;
    picked.reserve(matching.size());
    const auto take = [&](std::size_t first, std::size_t end) {
        for (auto at = first; at < end; ++at) {
            if (isMatching[m_filings[at]] != 0)
                picked.push_back(m_filings[at]);
        }
    };
    if (isDescending) {
        auto end = m_known;
        while (end > 0) {
            auto first = end - 1;
            while (!m_beginsGroup[first])
                --first;
            take(first, end);
            end = first;
        }
    } else {
        take(0, m_known);
    }
    take(m_known, m_filings.size());
    return picked;
}

} // namespace filingscape::session
