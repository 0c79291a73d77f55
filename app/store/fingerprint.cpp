// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fingerprint.h"

#include "app/store/canonical_rows.h"
#include "app/store/cell_facts_loader.h"
#include "app/store/database.h"
#include "app/store/edition_id.h"
#include "app/store/row_reader.h"

namespace filingscape::store {

using domain::Edition;
using domain::Outcome;
using domain::Status;

Outcome<std::string> fingerprintOf(const Database& database, const Edition& edition)
{
    const auto id = editionId(database, edition.slug);
    if (!id)
        return id.error();
    const auto cells = holdsCells(database, edition);
    if (!cells)
        return cells.error();
    io::Sha256 sum;
    const auto added = edition.kind == domain::EditionKind::Figures ? addFigures(sum, database, id.value())
        : cells.value()                                             ? addCells(sum, database, id.value())
                        : addFilings(sum, database, edition, id.value());
    if (!added)
        return added.error();
    return sum.hex();
}

Status checkFingerprint(const Database& database, const Edition& edition)
{
    const auto held = fingerprintOf(database, edition);
    if (!held)
        return held.error();
    RowReader stated(database, "SELECT fingerprint FROM edition WHERE slug = ?1");
    stated.bind(1, edition.slug);
    if (stated.next() && stated.view(0, true) != held.value())
        stated.refuse("The rows of the edition do not match its fingerprint.");
    return stated.status();
}

Status writeFingerprint(Database& database, const Edition& edition)
{
    const auto held = fingerprintOf(database, edition);
    if (!held)
        return held.error();
    auto prepared = database.prepare("UPDATE edition SET fingerprint = ?1 WHERE slug = ?2");
    if (!prepared)
        return prepared.error();
    return prepared.value().bind(1, held.value()).bind(2, edition.slug).run();
}

} // namespace filingscape::store
