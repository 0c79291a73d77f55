// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine
{

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

    /// `sets` by group; `ends[g]` to `ends[g + 1]` are the parts of group g. Calls `clear()`, `fill()` or
    /// neither, then `add(group, sign)` for each group that is to come or go.
    template <class Clear, class Fill, class Add>
    void follow(std::span<const std::uint32_t> sets, std::span<const std::uint32_t> ends,
        std::span<const std::uint8_t> wanted, Clear clear, Fill fill, Add add)
    {
        if (std::ranges::equal(m_present, wanted))
            return;
        start(sets, ends, wanted, clear, fill);
        addFlips(sets, wanted, add);
    }
    /// The same where the present sums are of no more use.
    template <class Clear, class Fill, class Add>
    void followAnew(std::span<const std::uint32_t> sets, std::span<const std::uint32_t> ends,
        std::span<const std::uint8_t> wanted, Clear clear, Fill fill, Add add)
    {
        std::size_t passing = 0;
        for (std::size_t group = 0; group < sets.size(); ++group)
            passing += wanted[sets[group]] != 0 ? ends[group + 1] - ends[group] : 0;
        const bool fromNothing = passing * 2 < ends.back();
        m_present.assign(wanted.size(), fromNothing ? 0 : 1);
        if (fromNothing)
            clear();
        else
            fill();
        addFlips(sets, wanted, add);
    }

private:
    template <class Add>
    void addFlips(std::span<const std::uint32_t> sets, std::span<const std::uint8_t> wanted, Add add)
    {
        for (std::size_t group = 0; group < sets.size(); ++group) {
            const auto set = sets[group];
            if (m_present[set] != wanted[set])
                add(group, wanted[set] != 0 ? plus : minus);
        }
        m_present.assign(wanted.begin(), wanted.end());
    }
    template <class Clear, class Fill>
    void start(std::span<const std::uint32_t> sets, std::span<const std::uint32_t> ends,
        std::span<const std::uint8_t> wanted, Clear clear, Fill fill)
    {
        std::size_t passing = 0;
        std::size_t flipping = 0;
        for (std::size_t group = 0; group < sets.size(); ++group) {
            const std::size_t size = ends[group + 1] - ends[group];
            const auto set = sets[group];
            passing += wanted[set] != 0 ? size : 0;
            flipping += wanted[set] != m_present[set] ? size : 0;
        }
        const auto failing = ends.back() - passing;
        if (flipping <= std::min(passing, failing))
            return;
        std::ranges::fill(m_present, static_cast<std::uint8_t>(passing < failing ? 0 : 1));
        if (passing < failing)
            clear();
        else
            fill();
    }

    std::vector<std::uint8_t> m_present;
};

} // namespace filingscape::engine
