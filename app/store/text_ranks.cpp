// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/text_ranks.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace filingscape::store {

namespace {

constexpr std::size_t wordSize = 8;
constexpr std::size_t pieceSize = 2 * wordSize;

/// A text among others that begin alike: its next bytes as numbers that sort as they do, so that comparing
/// does not go back to the text.
struct Entry {
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    std::uint32_t text = 0;
    std::uint32_t length = 0; ///< of what is left, up to a piece and one for more
};

std::uint64_t wordAt(std::string_view text, std::size_t begin)
{
    std::uint64_t word = 0;
    const auto end = std::min(begin + wordSize, text.size());
    for (auto byte = begin; byte < end; ++byte)
        word |= std::uint64_t{static_cast<unsigned char>(text[byte])} << (56U - 8U * (byte - begin));
    return word;
}

struct Run {
    std::size_t first = 0;
    std::size_t end = 0;
    std::size_t depth = 0;
};

bool comesBefore(const Entry& a, const Entry& b)
{
    if (a.first != b.first)
        return a.first < b.first;
    return a.second != b.second ? a.second < b.second : a.length < b.length;
}

class RankSort final
{
public:
    RankSort(std::string_view texts, std::span<const std::uint64_t> ends)
        : m_texts(texts)
        , m_ends(ends)
        , m_entries(ends.size())
        , m_beginsRank(ends.size(), 0)
    {
        for (std::uint32_t text = 0; text < ends.size(); ++text)
            m_entries[text].text = text;
    }

    [[nodiscard]] bool sort(const std::function<bool()>& goOn)
    {
        // A stack of its own: two long texts that are alike would be too deep for calls.
        std::vector<Run> runs{{0, m_entries.size(), 0}};
        std::size_t sinceAsked = 0;
        while (!runs.empty()) {
            const auto run = runs.back();
            runs.pop_back();
            sinceAsked += run.end - run.first;
            if (sinceAsked > 65'536) {
                sinceAsked = 0;
                if (!goOn())
                    return false;
            }
            sortPieces(run);
            split(run, runs);
        }
        return true;
    }

    [[nodiscard]] std::vector<std::uint32_t> ranks(std::uint32_t& distinct) const
    {
        std::vector<std::uint32_t> ranks(m_entries.size());
        distinct = 0;
        for (std::size_t at = 0; at < m_entries.size(); ++at) {
            distinct += m_beginsRank[at];
            ranks[m_entries[at].text] = distinct - 1;
        }
        return ranks;
    }

private:
    void sortPieces(const Run& run)
    {
        for (auto at = run.first; at < run.end; ++at) {
            auto& entry = m_entries[at];
            const auto begin = entry.text == 0 ? 0U : m_ends[entry.text - 1];
            const auto rest = m_texts.substr(begin, m_ends[entry.text] - begin).substr(run.depth);
            entry.first = wordAt(rest, 0);
            entry.second = wordAt(rest, wordSize);
            entry.length = static_cast<std::uint32_t>(std::min(rest.size(), pieceSize + 1));
        }
        const auto begin = m_entries.begin() + static_cast<std::ptrdiff_t>(run.first);
        std::sort(begin, m_entries.begin() + static_cast<std::ptrdiff_t>(run.end), comesBefore);
    }

    void split(const Run& run, std::vector<Run>& runs)
    {
        auto first = run.first;
        while (first < run.end) {
            auto end = first + 1;
            while (end < run.end && !comesBefore(m_entries[first], m_entries[end]))
                ++end;
            m_beginsRank[first] = 1;
            if (end - first > 1 && m_entries[first].length > pieceSize)
                runs.push_back({first, end, run.depth + pieceSize});
            first = end;
        }
    }

    std::string_view m_texts;
    std::span<const std::uint64_t> m_ends;
    std::vector<Entry> m_entries;
    std::vector<std::uint8_t> m_beginsRank; ///< by position
};

} // namespace

std::uint32_t TextDictionary::add(std::string_view text)
{
    if (const auto found = m_codes.find(text); found != m_codes.end())
        return found->second;
    const auto code = static_cast<std::uint32_t>(m_codes.size());
    m_codes.emplace(text, code);
    m_bytes += text.size() + 64;
    return code;
}

std::vector<std::uint32_t> TextDictionary::ranks() const
{
    std::vector<std::pair<std::string_view, std::uint32_t>> sorted(m_codes.begin(), m_codes.end());
    std::ranges::sort(sorted);
    std::vector<std::uint32_t> ranks(sorted.size());
    for (std::uint32_t rank = 0; rank < sorted.size(); ++rank)
        ranks[sorted[rank].second] = rank;
    return ranks;
}

std::vector<std::uint32_t> ranksOf(std::string_view texts, std::span<const std::uint64_t> ends,
    std::uint32_t& distinct, const std::function<bool()>& goOn)
{
    RankSort sort(texts, ends);
    return sort.sort(goOn) ? sort.ranks(distinct) : std::vector<std::uint32_t>{};
}

} // namespace filingscape::store
