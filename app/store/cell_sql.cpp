// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cell_sql.h"

#include "app/domain/chosen_field.h"
#include "app/store/plain_query.h"

#include <optional>
#include <utility>

namespace filingscape::store {

using domain::Edition;
using domain::Error;
using domain::ErrorCode;
using domain::Filter;
using domain::Outcome;

namespace {

Error notTold()
{
    return {ErrorCode::NotFound, "The source published no number that answers this.", "", ""};
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

/// What a statement names, and what it is ordered by.
struct Shape {
    std::string_view names;
    std::string_view groups;
    bool byField = false;
    bool byPlace = false; ///< in place of the filter's choice of places
    bool byYear = false;
};

std::optional<Shape> shapeOf(View view)
{
    switch (view) {
    case View::Matching:
        return Shape{};
    case View::Years:
        return Shape{"c.year, ", " GROUP BY 1 ORDER BY 1", false, false, true};
    case View::YearsByPlace:
        return Shape{"c.year, p.code, ", " GROUP BY 1, p.id ORDER BY 1, p.id", false, false, true};
    case View::YearsByTechnique:
        return Shape{"c.year, t.key, ", " GROUP BY 1, t.id ORDER BY 1, t.id", true, false, true};
    case View::Places:
        return Shape{"p.code, ", " GROUP BY p.id ORDER BY 2 DESC, p.id", false, true, false};
    case View::Techniques:
        return Shape{"t.key, ", " GROUP BY t.id ORDER BY t.id", true, false, false};
    case View::TechniquePairs:
    case View::Applicants:
        break;
    }
    return std::nullopt;
}

/// The fields whose years are known under a filter on fields; every one where it has none.
std::optional<std::vector<std::string>> fieldsOfYears(const Edition& edition, const Filter& filter)
{
    std::vector<std::string> keys;
    for (std::uint32_t field = 0; field < edition.techniques.size(); ++field) {
        const domain::ChosenField one{domain::ChosenField::Kind::Field, {field}};
        if (domain::fieldOfRow(filter, {field}) == one)
            keys.push_back(edition.techniques[field].key);
    }
    return keys.empty() ? std::nullopt : std::optional(std::move(keys));
}

} // namespace

Outcome<std::string> readableCellSql(const Edition& edition, const Filter& filter, View view)
{
    const auto shape = shapeOf(view);
    if (!shape || filter.applicants || filter.words)
        return notTold();
    using Kind = domain::ChosenField::Kind;
    const auto chosen = shape->byField ? domain::ChosenField{} : domain::chosenField(filter);
    const auto fields = view == View::YearsByTechnique ? fieldsOfYears(edition, filter) : std::nullopt;
    if (chosen.kind == Kind::Unknown || (view == View::YearsByTechnique && !fields))
        return notTold();
    if (chosen.field.index() >= edition.techniques.size())
        return Error{
            ErrorCode::WrongUsage, "The filter names something that the edition does not have.", "", "field"};
    const bool restrictsPlaces = filter.places && !shape->byPlace;
    const bool isNothing = chosen.kind == Kind::Nothing || (restrictsPlaces && filter.places->isEmpty());

    PlainQuery query;
    query += "SELECT ";
    query += shape->names;
    query += isNothing ? "0" : "sum(c.value)";
    query += " AS families FROM cell c JOIN place p ON p.id = c.place_id"
             " JOIN technique t ON t.id = c.technique_id"
             " WHERE c.edition_id = (SELECT id FROM edition WHERE slug = ";
    query.addValue(std::string_view(edition.slug));
    query += ")";
    if (!isNothing) {
        query += " AND c.measure = ";
        query.addValue(key(filter.measure));
        if (fields) {
            query += " AND t.key ";
            query.addList(*fields);
        } else if (!shape->byField) {
            query += " AND t.key = ";
            query.addValue(std::string_view(edition.techniques[chosen.field.index()].key));
        }
        if (restrictsPlaces) {
            const auto codes = codesOf(edition, filter);
            if (!codes)
                return codes.error();
            query += " AND p.code ";
            query.addList(codes.value());
        }
        if (filter.years && !shape->byYear) {
            query += " AND c.year BETWEEN ";
            query.addValue(filter.years->first);
            query += " AND ";
            query.addValue(filter.years->last);
        }
    }
    auto text = query.filledIn();
    text += shape->groups;
    if (isNothing && shape->groups.empty())
        text += " LIMIT 1";
    return text + ";";
}

} // namespace filingscape::store
