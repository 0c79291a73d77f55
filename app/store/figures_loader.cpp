// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/figures_loader.h"

#include "app/store/choice.h"
#include "app/store/database.h"
#include "app/store/edition_id.h"
#include "app/store/edition_loader.h"
#include "app/store/figure_rows.h"
#include "app/store/fingerprint.h"
#include "app/store/schema.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <utility>

namespace filingscape::store {

using domain::Claim;
using domain::FigureSet;
using domain::Outcome;
using domain::PublishedFigure;

namespace {

constexpr std::size_t mostFigures = 100'000;
constexpr std::size_t mostClaims = 20'000;
constexpr std::size_t mostFiguresOfClaim = 1000;

void check(RowReader& row, const PublishedFigure& figure)
{
    if (figure.firstYear == domain::unknownYear || figure.firstYear > figure.lastYear)
        row.refuse("The database has a figure whose years are not in order.");
    if (figure.value < 0.0 && !domain::mayBeNegative(figure.measure))
        row.refuse("The database has a negative figure of something that is counted.");
    if (std::abs(figure.value) > domain::largestFigure)
        row.refuse("The database has a figure that is larger than any count can be.");
}

PublishedFigure figureOf(RowReader& row)
{
    PublishedFigure figure;
    figure.id = row.text(0);
    figure.series = row.text(1);
    figure.measure = row.text(2);
    figure.firstYear = row.year(3);
    figure.lastYear = row.year(4);
    figure.placeBasis = row.text(5, true);
    figure.place = row.text(6, true);
    figure.owner = row.text(7, true);
    figure.ownerCountry = row.text(8, true);
    figure.facet = row.text(9, true);
    figure.technique = row.text(10, true);
    figure.value = row.real(11);
    figure.qualifier = choice(row, 12, domain::allQualifiers);
    figure.sourceName = row.text(13);
    figure.sourceUrl = row.text(14, true);
    figure.note = row.text(15, true);
    check(row, figure);
    return figure;
}

/// Ids between ';' and '/', one more at most than a claim may have.
std::vector<std::string_view> idsIn(std::string_view text)
{
    std::vector<std::string_view> ids;
    while (!text.empty() && ids.size() <= mostFiguresOfClaim) {
        const auto end = std::min(text.find_first_of(";/"), text.size());
        if (end > 0)
            ids.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return ids;
}

Claim claimOf(RowReader& row)
{
    Claim claim;
    claim.id = row.text(0);
    claim.articleId = row.text(1);
    claim.article = row.text(2);
    claim.articleDate = row.text(3);
    claim.words = row.text(4);
    claim.figureIds = row.text(5, true);
    claim.claimedValue = row.text(6, true);
    claim.verdict = choice(row, 7, domain::allVerdicts);
    claim.reason = row.text(8, true);
    return claim;
}

domain::Error tooMany(const Database& database, std::string what)
{
    return {domain::ErrorCode::TooLarge, std::move(what), database.file().string(), {}};
}

domain::Status readFigures(const Database& database, std::int64_t editionId, FigureSet& set)
{
    RowReader row(database, figureRows);
    row.bind(1, editionId);
    while (row.next()) {
        if (set.figures.size() == mostFigures)
            return tooMany(database, "The edition has more figures than anybody prints.");
        set.figures.push_back(figureOf(row));
    }
    return row.status();
}

domain::Status readClaims(const Database& database, std::int64_t editionId, FigureSet& set)
{
    std::unordered_map<std::string_view, std::size_t> positions;
    for (std::size_t i = 0; i < set.figures.size(); ++i)
        positions.emplace(set.figures[i].id, i);
    RowReader row(database,
        "SELECT claim_id, article_id, article, article_date, claim, figure_ids, claimed_value, verdict, "
        "reason"
        " FROM claim WHERE edition_id = ?1 ORDER BY rowid");
    row.bind(1, editionId);
    while (row.next()) {
        if (set.claims.size() == mostClaims)
            return tooMany(database, "The edition has more claims than anybody prints.");
        auto claim = claimOf(row);
        const auto ids = idsIn(claim.figureIds);
        if (ids.size() > mostFiguresOfClaim)
            return tooMany(database, "A claim rests on more figures than a sentence can.");
        for (const auto id : ids) {
            const auto found = positions.find(id);
            if (found == positions.end())
                row.refuse("A claim rests on a figure that the database does not have.");
            else
                claim.figures.push_back(found->second);
        }
        set.claims.push_back(std::move(claim));
    }
    return row.status();
}

domain::Status readSeries(const Database& database, std::int64_t editionId, FigureSet& set)
{
    const auto isThere = holdsSeries(database);
    if (!isThere)
        return isThere.error();
    if (!isThere.value())
        return domain::Done{};
    RowReader row(database,
        "SELECT key, title, publisher, subject, dates, contract FROM figure_series WHERE edition_id = ?1");
    row.bind(1, editionId);
    while (row.next()) {
        if (set.series.size() == mostFigures)
            return tooMany(database, "The edition has more series than anybody prints.");
        domain::FigureSeries series;
        series.title = row.text(1);
        series.publisher = row.text(2, true);
        series.subject = row.text(3, true);
        if (!row.view(4, true).empty())
            series.dates = choice(row, 4, domain::allDateBases);
        series.contract = row.text(5);
        set.series.emplace(row.text(0), std::move(series));
    }
    return row.status();
}

} // namespace

Outcome<FigureSet> loadFigures(const Database& database, std::string_view slug)
{
    const auto edition = loadEdition(database, slug);
    if (!edition)
        return edition.error();
    if (edition.value()->kind != domain::EditionKind::Figures) {
        return domain::Error{domain::ErrorCode::ForeignSchema, "The edition has no published figures.",
            database.file().string(), std::string(slug)};
    }
    const auto rowId = editionId(database, slug);
    if (!rowId)
        return rowId.error();
    const auto id = rowId.value();
    FigureSet set;
    if (auto status = readFigures(database, id, set); !status)
        return status.error();
    if (static_cast<std::int64_t>(set.figures.size()) != edition.value()->rows) {
        return domain::Error{domain::ErrorCode::Damaged, "The edition states another number of figures.",
            database.file().string(), std::string(slug)};
    }
    if (auto status = readClaims(database, id, set); !status)
        return status.error();
    if (auto status = readSeries(database, id, set); !status)
        return status.error();
    if (const auto status = checkFingerprint(database, *edition.value()); !status)
        return status.error();
    return set;
}

} // namespace filingscape::store
