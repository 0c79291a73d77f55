// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/figure_sql.h"

#include "app/store/plain_query.h"

namespace filingscape::store {

namespace {

PlainQuery ofEdition(std::string_view what, std::string_view table, std::string_view slug)
{
    PlainQuery query;
    query += "SELECT ";
    query += what;
    query += " FROM ";
    query += table;
    query += " WHERE edition_id = (SELECT id FROM edition WHERE slug = ";
    query.addValue(slug);
    query += ")";
    return query;
}

PlainQuery figuresOf(std::string_view slug)
{
    return ofEdition("figure_id, value, qualifier", "published_figure", slug);
}

std::string finished(const PlainQuery& query)
{
    return query.filledIn() + " ORDER BY rowid;";
}

std::string_view cutCondition(FigureChoice::Cut cut)
{
    using Cut = FigureChoice::Cut;
    switch (cut) {
    case Cut::Worldwide:
        return " AND owner = '' AND place = '' AND technique = ''";
    case Cut::Place:
        return " AND owner = '' AND place <> ''";
    case Cut::Owner:
        return " AND owner <> ''";
    case Cut::Technique:
        return " AND owner = '' AND place = ''";
    }
    return "";
}

PlainQuery conditionOf(const FigureChoice& choice)
{
    PlainQuery query;
    query += "(series = ";
    query.addValue(std::string_view(choice.series));
    query += " AND measure = ";
    query.addValue(std::string_view(choice.measure));
    query += cutCondition(choice.cut);
    query += " AND facet = ";
    query.addValue(std::string_view(choice.facet));
    query += " AND place_basis = ";
    query.addValue(std::string_view(choice.placeBasis));
    if (choice.period) {
        query += " AND period_from = ";
        query.addValue(choice.period->first);
        query += " AND period_to = ";
        query.addValue(choice.period->second);
    } else {
        query += " AND period_from = period_to";
    }
    query += ")";
    return query;
}

} // namespace

std::string readableFigureSql(std::string_view slug, const std::vector<FigureChoice>& chosen)
{
    auto query = figuresOf(slug);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        query += i == 0 ? " AND (" : " OR ";
        query += conditionOf(chosen[i]);
    }
    if (!chosen.empty())
        query += ")";
    return finished(query);
}

std::string readableFigureSqlOf(std::string_view slug, const std::vector<std::string>& ids)
{
    auto query = figuresOf(slug);
    query += " AND figure_id ";
    query.addList(ids);
    return finished(query);
}

std::string readableClaimSql(std::string_view slug, std::string_view claimId)
{
    auto query = ofEdition("claim_id, claimed_value, verdict, figure_ids", "claim", slug);
    if (!claimId.empty()) {
        query += " AND claim_id = ";
        query.addValue(claimId);
    }
    return finished(query);
}

} // namespace filingscape::store
