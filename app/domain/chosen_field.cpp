// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/chosen_field.h"

namespace filingscape::domain {

ChosenField chosenField(const Filter& filter)
{
    using Kind = ChosenField::Kind;
    if (!filter.techniques)
        return {};
    const auto& fields = *filter.techniques;
    const bool hasTotal = fields.contains(totalField);
    const auto others = hasTotal ? fields.without(totalField) : fields;
    switch (filter.techniqueMode) {
    case TechniqueMode::Any:
        if (fields.isEmpty())
            return {Kind::Nothing};
        if (hasTotal)
            return {};
        return others.size() == 1 ? ChosenField{Kind::Field, *others.begin()} : ChosenField{Kind::Unknown};
    case TechniqueMode::All:
        if (others.isEmpty())
            return {};
        return others.size() == 1 ? ChosenField{Kind::Field, *others.begin()} : ChosenField{Kind::Unknown};
    case TechniqueMode::Only:
        return fields.isEmpty() ? ChosenField{Kind::Nothing} : ChosenField{Kind::Unknown};
    case TechniqueMode::None:
        if (fields.isEmpty())
            return {};
        return hasTotal ? ChosenField{Kind::Nothing} : ChosenField{Kind::Unknown};
    }
    return {Kind::Unknown};
}

ChosenField fieldOfRow(const Filter& filter, TechniqueId field)
{
    const bool isOneOfAny = filter.techniques && filter.techniqueMode == TechniqueMode::Any
        && filter.techniques->contains(field);
    if (isOneOfAny)
        return {ChosenField::Kind::Field, field};
    const auto chosen = chosenField(filter);
    if (chosen.kind != ChosenField::Kind::Field || field == totalField || chosen.field == field)
        return chosen;
    return chosen.field == totalField ? ChosenField{ChosenField::Kind::Field, field}
                                      : ChosenField{ChosenField::Kind::Unknown};
}

} // namespace filingscape::domain
