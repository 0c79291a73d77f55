// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/figures_loader.h"

#include "app/store/choice.h"
#include "app/store/database.h"
#include "app/store/edition_id.h"
#include "app/store/edition_loader.h"
#include "app/store/fingerprint.h"

#include <string>
#include <utility>

namespace filingscape::store {

using domain::Claim;
using domain::FigureSet;
using domain::Outcome;
using domain::PublishedFigure;

namespace {

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
    return figure;
}

/// Ids between ';' and '/'.
std::vector<std::string> idsIn(std::string_view text)
{
    std::vector<std::string> ids;
    while (!text.empty()) {
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
    RowReader figures(database,
        "SELECT figure_id, series, measure, period_from, period_to, place_basis, place, owner, owner_country,"
        " facet, technique, value, qualifier, source_name, source_url, note"
        " FROM published_figure WHERE edition_id = ?1 ORDER BY rowid");
    figures.bind(1, id);
    while (figures.next())
        set.figures.push_back(figureOf(figures));
    if (figures.failed())
        return figures.status().error();
    if (static_cast<std::int64_t>(set.figures.size()) != edition.value()->rows) {
        return domain::Error{domain::ErrorCode::Damaged, "The edition states another number of figures.",
            database.file().string(), std::string(slug)};
    }
    RowReader claims(database,
        "SELECT claim_id, article_id, article, article_date, claim, figure_ids, claimed_value, verdict, "
        "reason"
        " FROM claim WHERE edition_id = ?1 ORDER BY rowid");
    claims.bind(1, id);
    while (claims.next()) {
        auto claim = claimOf(claims);
        for (const auto& figure : idsIn(claim.figureIds)) {
            const auto found = std::ranges::find(set.figures, figure, &PublishedFigure::id);
            if (found == set.figures.end())
                claims.refuse("A claim rests on a figure that the database does not have.");
            else
                claim.figures.push_back(static_cast<std::size_t>(found - set.figures.begin()));
        }
        set.claims.push_back(std::move(claim));
    }
    if (claims.failed())
        return claims.status().error();
    if (const auto status = checkFingerprint(database, *edition.value()); !status)
        return status.error();
    return set;
}

} // namespace filingscape::store
