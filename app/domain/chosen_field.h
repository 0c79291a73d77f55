// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"

namespace filingscape::domain {

/// The field of published counts that holds every other.
inline constexpr TechniqueId totalField{0};

/// What a filter on the fields of published counts stands for: the families of one field, none whatever was
/// published, or what no source tells, since fields overlap and neither union nor meeting was published.
struct ChosenField {
    enum class Kind { Field, Nothing, Unknown };
    Kind kind = Kind::Field;
    TechniqueId field = totalField;

    bool operator==(const ChosenField&) const = default;
};
[[nodiscard]] ChosenField chosenField(const Filter& filter);
/// The families that have a field and pass the filter on fields.
[[nodiscard]] ChosenField fieldOfRow(const Filter& filter, TechniqueId field);

} // namespace filingscape::domain
