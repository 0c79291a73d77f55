// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fingerprint.h"

#include "app/store/canonical_rows.h"
#include "app/store/database.h"
#include "app/store/edition_id.h"

namespace filingscape::store {

using domain::Edition;
using domain::Outcome;
using domain::Status;

Outcome<std::string> fingerprintOf(const Database& database, const Edition& edition, const GoOn& goOn)
{
    const auto id = editionId(database, edition.slug);
    if (!id)
        return id.error();
    io::Sha256 sum;
    const auto added = edition.kind == domain::EditionKind::Figures ? addFigures(sum, database, id.value())
        : edition.holdsCounts                                       ? addCells(sum, database, id.value())
                              : addFilings(sum, database, edition, id.value(), goOn);
    if (!added)
        return added.error();
    return sum.hex();
}

Status checkFingerprint(const Database& database, const Edition& edition, const GoOn& goOn)
{
    const auto held = fingerprintOf(database, edition, goOn);
    if (!held)
        return held.error();
    // What was read with the edition, not what the file says by now.
    if (held.value() != edition.fingerprint) {
        return domain::Error{domain::ErrorCode::Damaged,
            "The rows of the edition do not match its fingerprint.", database.file().string(), edition.slug};
    }
    return domain::Done{};
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
