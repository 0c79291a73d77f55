// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// Keeps sums over groups of one place set each in step with a changing verdict by place set. It starts from
/// the present sums, from nothing or from everything, whichever leaves the least to add or take away.
class SetFollower final
{
public:
    /// Signs that a sum modulo 2^32 is multiplied with.
    static constexpr std::uint32_t plus = 1;
    static constexpr std::uint32_t minus = ~std::uint32_t{0};

    /// What the sums now contain.
    void startWith(std::size_t setCount, std::uint8_t verdict) { m_present.assign(setCount, verdict); }
    [[nodiscard]] std::size_t bytes() const { return m_present.capacity(); }

    /// Verdicts are 1 or 0. `sets` by group; `ends[g]` to `ends[g + 1]` are the parts of group g. Calls
    /// `clear()`, `fill()` or neither, then `add(group, sign)` for each group that is to come or go.
    template <class Clear, class Fill, class Add>
    void follow(std::span<const std::uint32_t> sets, std::span<const std::uint32_t> ends,
        std::span<const std::uint8_t> wanted, Clear clear, Fill fill, Add add)
    {
        if (std::ranges::equal(m_present, wanted))
            return;
        std::size_t passing = 0;
        std::size_t flipping = 0;
        // Which groups flip is not to be guessed, so collecting them does not branch on it.
        std::vector<std::uint32_t> flips(sets.size() + 1);
        std::size_t flipCount = 0;
        for (std::uint32_t group = 0; group < sets.size(); ++group) {
            const std::size_t size = ends[group + 1] - ends[group];
            const std::size_t passes = wanted[sets[group]];
            const std::size_t flip = passes ^ m_present[sets[group]];
            passing += size * passes;
            flipping += size * flip;
            flips[flipCount] = group;
            flipCount += flip;
        }
        if (flipping > std::min(passing, ends.back() - passing)) {
            restart(sets, wanted, passing * 2 < ends.back(), clear, fill, add);
            return;
        }
        flips.resize(flipCount);
        for (const auto group : flips)
            add(group, wanted[sets[group]] != 0 ? plus : minus);
        m_present.assign(wanted.begin(), wanted.end());
    }
    /// The same where the present sums are of no more use.
    template <class Clear, class Fill, class Add>
    void followAnew(std::span<const std::uint32_t> sets, std::span<const std::uint32_t> ends,
        std::span<const std::uint8_t> wanted, Clear clear, Fill fill, Add add)
    {
        std::size_t passing = 0;
        for (std::size_t group = 0; group < sets.size(); ++group)
            passing += std::size_t{wanted[sets[group]]} * (ends[group + 1] - ends[group]);
        restart(sets, wanted, passing * 2 < ends.back(), clear, fill, add);
    }

private:
    template <class Clear, class Fill, class Add>
    void restart(std::span<const std::uint32_t> sets, std::span<const std::uint8_t> wanted, bool fromNothing,
        Clear clear, Fill fill, Add add)
    {
        if (fromNothing)
            clear();
        else
            fill();
        for (std::size_t group = 0; group < sets.size(); ++group) {
            if ((wanted[sets[group]] != 0) == fromNothing)
                add(group, fromNothing ? plus : minus);
        }
        m_present.assign(wanted.begin(), wanted.end());
    }

    std::vector<std::uint8_t> m_present;
};

} // namespace filingscape::engine
