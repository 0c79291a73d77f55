// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/canonical_rows.h"

#include "app/io/data_numbers.h"
#include "app/store/canonical_line.h"
#include "app/store/database.h"
#include "app/store/figure_rows.h"
#include "app/store/row_reader.h"
#include "app/store/schema.h"

#include <string>

namespace filingscape::store {

using domain::Status;

namespace {

/// A number and whether its year is complete; both empty where the number was not published.
void addPublished(CanonicalLine& line, RowReader& row, int value, int complete)
{
    if (row.isNull(value)) {
        line.field({}).field({});
        return;
    }
    line.field(io::dataText(row.integer(value)));
    line.field(!row.isNull(complete) && row.integer(complete) == 0 ? "0" : "1");
}

} // namespace

Status addCells(io::Sha256& sum, const Database& database, std::int64_t editionId)
{
    // A cell with neither number is as absent as one without a row.
    RowReader row(database,
        "SELECT p.code, t.key, c.year,"
        " max(CASE c.measure WHEN 'applications' THEN c.value END),"
        " max(CASE c.measure WHEN 'applications' THEN c.complete END),"
        " max(CASE c.measure WHEN 'grants' THEN c.value END),"
        " max(CASE c.measure WHEN 'grants' THEN c.complete END)"
        " FROM cell c JOIN place p ON p.id = c.place_id JOIN technique t ON t.id = c.technique_id"
        " WHERE c.edition_id = ?1 AND c.value IS NOT NULL"
        " GROUP BY c.place_id, c.technique_id, c.year ORDER BY p.code, t.id, c.year");
    row.bind(1, editionId);
    CanonicalLine line;
    while (row.next()) {
        line.field(row.view(0)).field(row.view(1)).field(io::dataText(row.integer(2)));
        addPublished(line, row, 3, 4);
        addPublished(line, row, 5, 6);
        line.endInto(sum);
    }
    return row.status();
}

Status addFigures(io::Sha256& sum, const Database& database, std::int64_t editionId)
{
    CanonicalLine line;
    RowReader figures(database, figureRows);
    figures.bind(1, editionId);
    while (figures.next()) {
        for (int column = 0; column < 16; ++column) {
            if (column == 3 || column == 4)
                line.field(io::dataText(figures.integer(column)));
            else if (column == 11)
                line.field(io::dataText(figures.real(column)));
            else
                line.field(figures.view(column, true));
        }
        line.endInto(sum);
    }
    if (figures.failed())
        return figures.status();
    RowReader claims(database,
        "SELECT claim_id, article_id, article, article_date, claim, figure_ids, claimed_value, verdict,"
        " reason FROM claim WHERE edition_id = ?1 ORDER BY rowid");
    claims.bind(1, editionId);
    while (claims.next()) {
        for (int column = 0; column < 9; ++column)
            line.field(claims.view(column, true));
        line.endInto(sum);
    }
    if (claims.failed())
        return claims.status();
    const auto hasSeries = holdsSeries(database);
    if (!hasSeries)
        return hasSeries.error();
    if (!hasSeries.value())
        return domain::Done{};
    RowReader series(database,
        "SELECT key, title, publisher, subject, dates, contract FROM figure_series WHERE edition_id = ?1"
        " ORDER BY key");
    series.bind(1, editionId);
    while (series.next()) {
        for (int column = 0; column < 6; ++column)
            line.field(series.view(column, true));
        line.endInto(sum);
    }
    return series.status();
}

} // namespace filingscape::store
