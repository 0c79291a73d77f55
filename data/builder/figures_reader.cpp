// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/builder/figures_reader.h"

#include "app/domain/published_figure.h"
#include "app/io/data_numbers.h"
#include "data/builder/text_pieces.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace filingscape::builder {

using domain::Outcome;
using domain::Status;

namespace {

using Ids = std::set<std::string, std::less<>>;

template <class Values> bool isKeyOfOne(const Values& values, const std::string& text)
{
    return std::ranges::any_of(values, [&text](auto value) { return key(value) == text; });
}

bool isYear(const std::string& text)
{
    const auto year = io::integerFrom(text);
    return year && *year >= 1800 && *year <= 2200;
}

TextRow rowOf(const io::CsvRow& fields, const std::vector<std::size_t>& columns)
{
    TextRow row;
    for (const auto column : columns)
        row.push_back(fields[column].text);
    return row;
}

Status checkFigure(
    const io::CsvTable& table, const io::CsvRow& row, const std::vector<std::size_t>& at, Ids& ids)
{
    if (row[at[0]].text.empty() || !ids.insert(row[at[0]].text).second)
        return table.badFact(row[at[0]], "A figure needs an id of its own.");
    for (const auto column : {at[3], at[4]}) {
        if (!isYear(row[column].text))
            return table.badFact(row[column], "This is not a year.");
    }
    if (row[at[3]].text > row[at[4]].text) // years of four digits
        return table.badFact(row[at[4]], "The years of a figure are not in order.");
    const auto value = io::realFrom(row[at[11]].text);
    if (!value)
        return table.badFact(row[at[11]], "This is not a number.");
    if ((*value < 0.0 && !domain::mayBeNegative(row[at[2]].text)) || std::abs(*value) > domain::largestFigure)
        return table.badFact(row[at[11]], "This cannot be a figure of what is counted.");
    if (!isKeyOfOne(domain::allQualifiers, row[at[12]].text))
        return table.badFact(row[at[12]], "The qualifier is unknown.");
    return domain::Done{};
}

Status checkClaim(const io::CsvTable& table, const io::CsvRow& row, const std::vector<std::size_t>& at,
    const Ids& figures, Ids& ids)
{
    if (row[at[0]].text.empty() || !ids.insert(row[at[0]].text).second)
        return table.badFact(row[at[0]], "A claim needs an id of its own.");
    // Of one article only the year is known.
    if (!io::isoDate(row[at[3]].text) && !isYear(row[at[3]].text))
        return table.badFact(row[at[3]], "This is neither a day of the calendar nor a year.");
    for (const auto& group : pieces(row[at[5]].text, ';')) {
        for (const auto& figure : pieces(group, '/')) {
            if (!figures.contains(figure))
                return table.badFact(row[at[5]], "There is no figure of this id.");
        }
    }
    if (!isKeyOfOne(domain::allVerdicts, row[at[7]].text))
        return table.badFact(row[at[7]], "The verdict is unknown.");
    return domain::Done{};
}

Status checkSeries(
    const io::CsvTable& table, const io::CsvRow& row, const std::vector<std::size_t>& at, Ids& keys)
{
    if (row[at[0]].text.empty() || !keys.insert(row[at[0]].text).second)
        return table.badFact(row[at[0]], "A series needs a key of its own.");
    for (const auto column : {at[1], at[5]}) {
        if (row[column].text.empty())
            return table.badFact(row[column], "A series needs a title and a contract.");
    }
    if (!row[at[4]].text.empty() && !domain::dateBasisFromKey(row[at[4]].text))
        return table.badFact(row[at[4]], "The date is unknown.");
    return domain::Done{};
}

} // namespace

Outcome<FigureEdition> readFigures(
    const io::CsvTable& figures, const io::CsvTable& claims, const io::CsvTable& series)
{
    const auto figureColumns = figures.columns({"figure_id", "series", "measure", "period_from", "period_to",
        "place_basis", "place", "owner", "owner_country", "facet", "technique", "value", "qualifier",
        "source_name", "source_url", "note"});
    if (!figureColumns)
        return figureColumns.error();
    const auto claimColumns = claims.columns({"claim_id", "article_id", "article", "article_date", "claim",
        "figure_ids", "claimed_value", "verdict", "reason"});
    if (!claimColumns)
        return claimColumns.error();
    const auto seriesColumns = series.columns({"key", "title", "publisher", "subject", "dates", "contract"});
    if (!seriesColumns)
        return seriesColumns.error();
    FigureEdition edition;
    Ids seriesKeys;
    for (const auto& row : series.rows()) {
        if (const auto status = checkSeries(series, row, seriesColumns.value(), seriesKeys); !status)
            return status.error();
        edition.series.push_back(rowOf(row, seriesColumns.value()));
    }
    Ids figureIds;
    Ids claimIds;
    for (const auto& row : figures.rows()) {
        if (const auto status = checkFigure(figures, row, figureColumns.value(), figureIds); !status)
            return status.error();
        if (const auto& field = row[figureColumns.value()[1]]; !seriesKeys.contains(field.text))
            return figures.badFact(field, "The series has no contract.");
        edition.figures.push_back(rowOf(row, figureColumns.value()));
    }
    for (const auto& row : claims.rows()) {
        if (const auto status = checkClaim(claims, row, claimColumns.value(), figureIds, claimIds); !status)
            return status.error();
        edition.claims.push_back(rowOf(row, claimColumns.value()));
    }
    return edition;
}

} // namespace filingscape::builder
