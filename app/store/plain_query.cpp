// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/plain_query.h"

#include "app/store/row_reader.h"

namespace filingscape::store {

using domain::Edition;
using domain::Filter;
using domain::Outcome;
using domain::TechniqueMode;

namespace {

std::string textLiteral(std::string_view text)
{
    std::string literal = "'";
    for (const char c : text) {
        if (c == '\'')
            literal += '\'';
        literal += c;
    }
    return literal + "'";
}

/// The names behind the ids of a set; nothing if an id is not in the catalogue.
template <class IdType, class Entry>
std::optional<std::vector<std::string>> namesOf(
    const domain::IdSet<IdType>& ids, const std::vector<Entry>& entries, std::string Entry::*name)
{
    std::vector<std::string> names;
    for (const auto id : ids) {
        if (id.index() >= entries.size())
            return std::nullopt;
        names.push_back(entries[id.index()].*name);
    }
    return names;
}

/// Techniques of `f` that are (or are not) among the chosen.
PlainQuery techniquesOfFiling(
    std::string_view answer, std::string_view negation, const std::vector<std::string>& chosen)
{
    PlainQuery query;
    query += "(SELECT ";
    query += answer;
    query += " FROM filing_technique ft JOIN technique t ON t.id = ft.technique_id"
             " WHERE ft.filing_id = f.id AND t.key ";
    query += negation;
    query.addList(chosen);
    query += ")";
    return query;
}

PlainQuery techniqueCondition(TechniqueMode mode, const std::vector<std::string>& chosen)
{
    PlainQuery query;
    switch (mode) {
    case TechniqueMode::Any:
        query += " AND EXISTS ";
        query += techniquesOfFiling("1", "", chosen);
        break;
    case TechniqueMode::All:
        query += " AND ";
        query += techniquesOfFiling("count(*)", "", chosen);
        query += " = ";
        query.addValue(static_cast<std::int64_t>(chosen.size()));
        break;
    case TechniqueMode::Only:
        query += " AND EXISTS ";
        query += techniquesOfFiling("1", "", chosen);
        query += " AND NOT EXISTS ";
        query += techniquesOfFiling("1", "NOT ", chosen);
        break;
    case TechniqueMode::None:
        query += " AND NOT EXISTS ";
        query += techniquesOfFiling("1", "", chosen);
        break;
    }
    return query;
}

domain::Error unknownId(std::string_view kind)
{
    return {domain::ErrorCode::WrongUsage, "The filter names something that the edition does not have.", "",
        std::string(kind)};
}

} // namespace

PlainQuery& PlainQuery::operator+=(std::string_view text)
{
    sql += text;
    return *this;
}

PlainQuery& PlainQuery::operator+=(const PlainQuery& other)
{
    sql += other.sql;
    values.insert(values.end(), other.values.begin(), other.values.end());
    return *this;
}

PlainQuery& PlainQuery::addValue(std::int64_t value)
{
    sql += '?';
    values.emplace_back(value);
    return *this;
}

PlainQuery& PlainQuery::addValue(std::string_view value)
{
    sql += '?';
    values.emplace_back(std::string(value));
    return *this;
}

PlainQuery& PlainQuery::addList(const std::vector<std::string>& texts)
{
    sql += "IN (";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0)
            sql += ", ";
        addValue(std::string_view(texts[i]));
    }
    sql += ')';
    return *this;
}

std::string PlainQuery::filledIn() const
{
    std::string text;
    std::size_t next = 0;
    for (const char c : sql) {
        if (c != '?') {
            text += c;
            continue;
        }
        const auto& value = values.at(next++);
        if (const auto* number = std::get_if<std::int64_t>(&value))
            text += std::to_string(*number);
        else
            text += textLiteral(std::get<std::string>(value));
    }
    return text;
}

RowReader readerFor(const Database& database, const PlainQuery& query)
{
    RowReader reader(database, query.sql);
    int parameter = 0;
    for (const auto& value : query.values) {
        ++parameter;
        if (const auto* number = std::get_if<std::int64_t>(&value))
            reader.bind(parameter, *number);
        else
            reader.bind(parameter, std::string_view(std::get<std::string>(value)));
    }
    return reader;
}

Outcome<PlainQuery> passing(const Edition& edition, const Filter& filter, std::optional<Facet> except)
{
    PlainQuery query;
    query += " WHERE f.edition_id = (SELECT id FROM edition WHERE slug = ";
    query.addValue(std::string_view(edition.slug));
    query += ")";
    if (filter.years && except != Facet::Years) {
        query += " AND " + yearColumn(filter.dateBasis) + " BETWEEN ";
        query.addValue(filter.years->first);
        query += " AND ";
        query.addValue(filter.years->last);
    }
    if (filter.places && except != Facet::Places) {
        const auto codes = namesOf(*filter.places, edition.places, &domain::Place::code);
        if (!codes)
            return unknownId("place");
        query += " AND EXISTS (SELECT 1 FROM filing_place fp JOIN place p ON p.id = fp.place_id"
                 " WHERE fp.filing_id = f.id AND p.code ";
        query.addList(*codes);
        query += ")";
    }
    if (filter.techniques && except != Facet::Techniques) {
        const auto keys = namesOf(*filter.techniques, edition.techniques, &domain::Technique::key);
        if (!keys)
            return unknownId("technique");
        query += techniqueCondition(filter.techniqueMode, *keys);
    }
    if (filter.applicants && except != Facet::Applicants) {
        const auto names = namesOf(*filter.applicants, edition.applicants, &domain::Applicant::name);
        if (!names)
            return unknownId("applicant");
        query += " AND EXISTS (SELECT 1 FROM filing_applicant fa JOIN applicant a ON a.id = fa.applicant_id"
                 " WHERE fa.filing_id = f.id AND a.name ";
        query.addList(*names);
        query += ")";
    }
    if (filter.words && except != Facet::Words) {
        for (const auto& word : filter.words->folded) {
            query += " AND instr(f.title_folded, ";
            query.addValue(std::string_view(word));
            query += ") > 0";
        }
    }
    return query;
}

std::string yearColumn(domain::DateBasis basis)
{
    return "f." + std::string(key(basis)) + "_year";
}

} // namespace filingscape::store
