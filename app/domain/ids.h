// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <utility>
#include <vector>

namespace filingscape::domain {

/// A position in one edition's catalogue. Ids of different kinds do not mix; ids of different editions must
/// not.
template <class Kind> struct Id {
    std::uint32_t value = 0;

    auto operator<=>(const Id&) const = default;
    [[nodiscard]] std::size_t index() const { return value; }
};

using FilingId = Id<struct FilingKind>;
using PlaceId = Id<struct PlaceKind>;
using TechniqueId = Id<struct TechniqueKind>;
using ApplicantId = Id<struct ApplicantKind>;
using ListId = Id<struct ListKind>;

/// Sorted ids without repetition.
template <class IdType> class IdSet
{
public:
    IdSet() = default;
    IdSet(std::initializer_list<IdType> ids)
        : IdSet(std::vector<IdType>(ids))
    {
    }
    explicit IdSet(std::vector<IdType> ids)
        : m_ids(std::move(ids))
    {
        std::ranges::sort(m_ids);
        m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
    }

    bool operator==(const IdSet&) const = default;
    [[nodiscard]] bool contains(IdType id) const { return std::ranges::binary_search(m_ids, id); }
    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] auto begin() const { return m_ids.begin(); }
    [[nodiscard]] auto end() const { return m_ids.end(); }

    [[nodiscard]] IdSet with(IdType id) const
    {
        auto ids = m_ids;
        ids.push_back(id);
        return IdSet(std::move(ids));
    }
    [[nodiscard]] IdSet without(IdType id) const
    {
        auto copy = *this;
        std::erase(copy.m_ids, id);
        return copy;
    }

private:
    std::vector<IdType> m_ids;
};

} // namespace filingscape::domain

template <class Kind> struct std::hash<filingscape::domain::Id<Kind>> {
    std::size_t operator()(filingscape::domain::Id<Kind> id) const noexcept { return id.value; }
};
