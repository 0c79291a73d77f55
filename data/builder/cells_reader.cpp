// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/builder/cells_reader.h"

#include "app/io/data_numbers.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace filingscape::builder {

using domain::Outcome;
using domain::Status;

namespace {

enum Column { Country, Field, Year, Applications, ApplicationsFlag, Granted, GrantedFlag };

/// Rows as they stand in the table; catalogues are not in order yet.
struct Row {
    const io::CsvRow* fields = nullptr;
    std::string code;
    std::size_t field = 0;
    CellFact cell;
};

class CellsReader final
{
public:
    CellsReader(const io::CsvTable& table, const Countries& countries, std::vector<std::size_t> columns)
        : m_table(table)
        , m_countries(countries)
        , m_columns(std::move(columns))
    {
    }

    [[nodiscard]] Status read(const io::CsvRow& fields)
    {
        Row row;
        row.fields = &fields;
        const auto country = m_countries.find(at(fields, Country).text);
        if (country == m_countries.end())
            return bad(fields, Country, "The list of countries does not have this one.");
        row.code = country->second.code;
        const auto& field = at(fields, Field).text;
        if (field.empty())
            return bad(fields, Field, "The field has no name.");
        row.field = static_cast<std::size_t>(std::ranges::find(m_fields, field) - m_fields.begin());
        if (row.field == m_fields.size())
            m_fields.push_back(field);
        const auto year = io::integerFrom(at(fields, Year).text);
        if (!year || *year < 1800 || *year > 2200)
            return bad(fields, Year, "This is not a year.");
        row.cell.year = static_cast<domain::Year>(*year);
        if (auto status = readCount(fields, Applications, row.cell.applications); !status)
            return status;
        if (auto status = readCount(fields, Granted, row.cell.grants); !status)
            return status;
        if (!row.cell.applications && !row.cell.grants)
            return bad(fields, Applications, "The cell has neither applications nor grants.");
        m_rows.push_back(std::move(row));
        return domain::Done{};
    }

    [[nodiscard]] Outcome<CellEdition> finish(domain::Edition contract)
    {
        std::ranges::stable_sort(m_rows, [](const Row& a, const Row& b) {
            return std::tie(a.code, a.cell.year, a.field) < std::tie(b.code, b.cell.year, b.field);
        });
        if (const auto status = checkCountryYears(); !status)
            return status.error();
        if (static_cast<std::size_t>(contract.rows) != m_rows.size())
            return m_table.badFact(m_table.header().front(), "The edition states another number of cells.");
        CellEdition made{std::move(contract), {}};
        made.edition.holdsCounts = true;
        for (const auto& field : m_fields)
            made.edition.techniques.push_back({field, field});
        for (auto& row : m_rows) {
            if (made.edition.places.empty() || made.edition.places.back().code != row.code)
                made.edition.places.push_back(m_countries.at(at(*row.fields, Country).text));
            row.cell.place = {static_cast<std::uint32_t>(made.edition.places.size() - 1)};
            row.cell.field = {static_cast<std::uint32_t>(row.field)};
            made.cells.push_back(row.cell);
        }
        std::ranges::stable_sort(made.cells, [](const CellFact& a, const CellFact& b) {
            return std::tuple(a.place.value, a.field.value, a.year)
                < std::tuple(b.place.value, b.field.value, b.year);
        });
        return made;
    }

private:
    [[nodiscard]] const io::CsvField& at(const io::CsvRow& fields, Column column) const
    {
        return fields[m_columns[column]];
    }
    [[nodiscard]] domain::Error bad(const io::CsvRow& fields, Column column, std::string what) const
    {
        return m_table.badFact(at(fields, column), std::move(what));
    }

    [[nodiscard]] Status readCount(
        const io::CsvRow& fields, Column column, std::optional<PublishedCount>& into) const
    {
        const auto flagColumn = static_cast<Column>(column + 1);
        const auto& number = at(fields, column).text;
        const auto& flag = at(fields, flagColumn).text;
        if (number.empty() && flag.empty())
            return domain::Done{};
        const auto value = io::integerFrom(number);
        if (!value || *value < 0)
            return bad(fields, column, "This is not a number of families.");
        if (flag != "true" && flag != "false")
            return bad(fields, flagColumn, "This says neither true nor false.");
        into = PublishedCount{*value, flag == "true"};
        return domain::Done{};
    }

    /// The rows of one country and year follow each other, one a field, the total first.
    [[nodiscard]] Status checkCountryYears() const
    {
        for (std::size_t first = 0; first < m_rows.size(); first += m_fields.size()) {
            const auto& total = m_rows[first];
            for (std::size_t field = 0; field < m_fields.size(); ++field) {
                const auto number = first + field;
                const auto* row = number < m_rows.size() ? &m_rows[number] : nullptr;
                const bool isOfSame
                    = row != nullptr && row->code == total.code && row->cell.year == total.cell.year;
                if (!isOfSame || row->field > field)
                    return bad(
                        *total.fields, Year, "This country and year lack the field " + m_fields[field] + ".");
                if (row->field < field)
                    return bad(*row->fields, Field, "The cell stands here a second time.");
                if (auto status = checkParts(total, *row); !status)
                    return status;
            }
        }
        return domain::Done{};
    }

    [[nodiscard]] Status checkParts(const Row& total, const Row& row) const
    {
        const auto exceeds = [](const auto& part, const auto& whole) {
            return part && (!whole || part->value > whole->value);
        };
        if (exceeds(row.cell.applications, total.cell.applications))
            return bad(*row.fields, Applications, "The field has more than the total.");
        if (exceeds(row.cell.grants, total.cell.grants))
            return bad(*row.fields, Granted, "The field has more than the total.");
        if (exceeds(row.cell.grants, row.cell.applications))
            return bad(*row.fields, Granted, "There are more grants than applications.");
        return domain::Done{};
    }

    const io::CsvTable& m_table;
    const Countries& m_countries;
    std::vector<std::size_t> m_columns;
    std::vector<std::string> m_fields;
    std::vector<Row> m_rows;
};

/// Years, and the last one up to which the source calls all applications complete.
void findYears(CellEdition& made)
{
    domain::YearRange years{};
    domain::Year firstIncomplete = domain::unknownYear;
    for (const auto& cell : made.cells) {
        years.first = years.first == domain::unknownYear ? cell.year : std::min(years.first, cell.year);
        years.last = std::max(years.last, cell.year);
        if (cell.applications && !cell.applications->isComplete
            && (firstIncomplete == domain::unknownYear || cell.year < firstIncomplete))
            firstIncomplete = cell.year;
    }
    auto& edition = made.edition;
    const auto basis = edition.dateBases.front();
    edition.yearBounds[static_cast<std::size_t>(basis)] = years;
    if (firstIncomplete != domain::unknownYear)
        edition.publishedThrough.push_back({basis, {}, static_cast<domain::Year>(firstIncomplete - 1)});
}

} // namespace

Outcome<Countries> readCountries(const io::CsvTable& table)
{
    const auto columns = table.columns({"code", "name", "as_listed"});
    if (!columns)
        return columns.error();
    Countries countries;
    for (const auto& row : table.rows()) {
        const auto& code = row[columns.value()[0]];
        const auto& name = row[columns.value()[1]];
        const auto& listed = row[columns.value()[2]];
        if (code.text.empty() || name.text.empty() || listed.text.empty())
            return table.badFact(code, "A country needs a code, a name and the name it is listed under.");
        const auto isSame = [&](const auto& other) { return other.second.code == code.text; };
        if (std::ranges::any_of(countries, isSame)
            || !countries.emplace(listed.text, domain::Place{code.text, name.text}).second)
            return table.badFact(code, "The country stands here a second time.");
    }
    return countries;
}

Outcome<CellEdition> readCells(
    const io::CsvTable& table, const Countries& countries, domain::Edition contract)
{
    auto columns = table.columns(
        {"country", "field", "year", "applications", "applications_complete", "granted", "granted_complete"});
    if (!columns)
        return columns.error();
    CellsReader reader(table, countries, std::move(columns).value());
    for (const auto& row : table.rows()) {
        if (const auto status = reader.read(row); !status)
            return status.error();
    }
    auto made = reader.finish(std::move(contract));
    if (made)
        findYears(made.value());
    return made;
}

} // namespace filingscape::builder
