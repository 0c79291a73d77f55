// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/row_reader.h"

#include <algorithm>
#include <array>

namespace filingscape::store {

/// The value whose key a text column holds; any other word is a defect of the row.
template <class Value, std::size_t N>
[[nodiscard]] Value choice(RowReader& row, int column, const std::array<Value, N>& values)
{
    const auto text = row.view(column);
    const auto found = std::ranges::find_if(values, [text](Value value) { return key(value) == text; });
    if (found != values.end())
        return *found;
    row.refuse("The database holds a word that this version does not know.");
    return values.front();
}

} // namespace filingscape::store
