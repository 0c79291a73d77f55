// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cell_sql.h"

#include "app/domain/chosen_field.h"
#include "app/store/plain_query.h"

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

} // namespace

Outcome<std::string> readableCellSql(const Edition& edition, const Filter& filter, View view)
{
    const bool isByField = view == View::Techniques;
    const bool isByPlace = view == View::Places;
    const bool isKnown = isByField || isByPlace || view == View::Years || view == View::Matching;
    if (!isKnown || filter.applicants || filter.words)
        return notTold();
    using Kind = domain::ChosenField::Kind;
    const auto chosen = isByField ? domain::ChosenField{} : domain::chosenField(filter);
    if (chosen.kind == Kind::Unknown)
        return notTold();
    if (chosen.field.index() >= edition.techniques.size())
        return Error{
            ErrorCode::WrongUsage, "The filter names something that the edition does not have.", "", "field"};
    const bool restrictsPlaces = filter.places && !isByPlace;
    const bool isNothing = chosen.kind == Kind::Nothing || (restrictsPlaces && filter.places->isEmpty());

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
            query.addValue(std::string_view(edition.techniques[chosen.field.index()].key));
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
