// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cell_sql.h"

#include "app/store/plain_query.h"

#include <algorithm>
#include <optional>

namespace filingscape::store {

using domain::Edition;
using domain::Error;
using domain::ErrorCode;
using domain::Filter;
using domain::Outcome;
using domain::TechniqueMode;

namespace {

constexpr domain::TechniqueId total{0};

Error notTold()
{
    return {ErrorCode::NotFound, "The source published no number that answers this.", "", ""};
}

/// The one field whose published numbers answer a filter on fields.
struct Field {
    domain::TechniqueId id = total;
    bool isNone = false; ///< nothing can pass: zero, whatever was published
};

/// The total holds every field; of two others neither union nor meeting was published.
Outcome<Field> fieldOf(const Filter& filter)
{
    if (!filter.techniques)
        return Field{};
    const auto parts = filter.techniques->without(total);
    const bool hasTotal = filter.techniques->contains(total);
    const bool isEmpty = filter.techniques->isEmpty();
    const auto mode = filter.techniqueMode;
    if (mode == TechniqueMode::None)
        return isEmpty ? Outcome<Field>(Field{}) : hasTotal ? Outcome<Field>(Field{total, true}) : notTold();
    if (mode == TechniqueMode::Only)
        return isEmpty ? Outcome<Field>(Field{total, true}) : notTold();
    if (isEmpty)
        return Field{total, mode == TechniqueMode::Any};
    if (parts.isEmpty() || (hasTotal && mode == TechniqueMode::Any))
        return Field{};
    return parts.size() == 1 ? Outcome<Field>(Field{*parts.begin()}) : notTold();
}

Outcome<std::vector<std::string>> codesOf(const Edition& edition, const Filter& filter)
{
    std::vector<std::string> codes;
    for (const auto place : *filter.places) {
        if (place.index() >= edition.places.size())
            return Error{ErrorCode::WrongUsage, "The filter names something that the edition does not have.",
                "", "place"};
        codes.push_back(edition.places[place.index()].code);
    }
    return codes;
}

} // namespace

Outcome<std::string> readableCellSql(const Edition& edition, const Filter& filter, View view)
{
    const bool isByField = view == View::Techniques;
    const bool isByPlace = view == View::Places;
    const bool isKnown = isByField || isByPlace || view == View::Years || view == View::Matching;
    if (!isKnown || filter.applicants || filter.words)
        return notTold();
    const auto field = isByField ? Outcome<Field>(Field{}) : fieldOf(filter);
    if (!field)
        return field.error();
    if (field.value().id.index() >= edition.techniques.size())
        return Error{
            ErrorCode::WrongUsage, "The filter names something that the edition does not have.", "", "field"};
    const bool restrictsPlaces = filter.places && !isByPlace;
    const bool isNothing = field.value().isNone || (restrictsPlaces && filter.places->isEmpty());

    PlainQuery query;
    query += "SELECT ";
    query += isByField ? "t.key, " : isByPlace ? "p.code, " : view == View::Years ? "c.year, " : "";
    query += isNothing ? "0" : "sum(c.value)";
    query += " AS families FROM cell c JOIN place p ON p.id = c.place_id"
             " JOIN technique t ON t.id = c.technique_id"
             " WHERE c.edition_id = (SELECT id FROM edition WHERE slug = ";
    query.addValue(std::string_view(edition.slug));
    query += ")";
    if (!isNothing) {
        query += " AND c.measure = ";
        query.addValue(key(filter.measure));
        if (!isByField) {
            query += " AND t.key = ";
            query.addValue(std::string_view(edition.techniques[field.value().id.index()].key));
        }
        if (restrictsPlaces) {
            const auto codes = codesOf(edition, filter);
            if (!codes)
                return codes.error();
            query += " AND p.code ";
            query.addList(codes.value());
        }
        if (filter.years && view != View::Years) {
            query += " AND c.year BETWEEN ";
            query.addValue(filter.years->first);
            query += " AND ";
            query.addValue(filter.years->last);
        }
    }
    auto text = query.filledIn();
    if (isByField)
        text += " GROUP BY t.id ORDER BY t.id";
    else if (isByPlace)
        text += " GROUP BY p.id ORDER BY 2 DESC, p.id";
    else if (view == View::Years)
        text += " GROUP BY 1 ORDER BY 1";
    else if (isNothing)
        text += " LIMIT 1";
    return text + ";";
}

} // namespace filingscape::store
