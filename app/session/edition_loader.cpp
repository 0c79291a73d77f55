// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/edition_loader.h"

#include "app/store/cell_facts_loader.h"
#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/fingerprint.h"
#include "app/store/read_transaction.h"
#include "app/store/untrusted.h"

#include <QFileInfo>

#include <optional>
#include <utility>

namespace filingscape::session {

using domain::Outcome;

Outcome<OpenEdition> openEdition(
    const EditionSource& source, std::size_t checkedFirst, const std::stop_token& stop)
{
    auto file = openFile(source, stop);
    if (!file)
        return file.error();
    auto& [database, watch, onStop] = file.value();
    // Time anew for reading everything to its end, which a large file needs several times that of its check.
    if (watch) {
        const store::UntrustedLimits limits;
        watch->allow(limits.time + 4 * limits.timePerGigabyte * QFileInfo(source.path).size() / (1LL << 30));
    }
    std::optional<store::ReadTransaction> state;
    if (auto reading = store::ReadTransaction::begin(database))
        state.emplace(std::move(reading).value());
    else
        return reading.error();
    auto slug = source.slug;
    if (slug.empty()) {
        const auto first = firstEdition(database);
        if (!first)
            return first.error();
        slug = first.value();
    }
    auto edition = store::loadEdition(database, slug);
    if (!edition)
        return edition.error();
    OpenEdition opened;
    opened.edition = edition.value();
    if (edition.value()->kind == domain::EditionKind::Figures)
        return opened;
    if (edition.value()->holdsCounts) {
        auto counts = store::loadCellFacts(database, *edition.value());
        if (!counts)
            return counts.error();
        auto coverage = store::readCoverage(database, *edition.value());
        if (!coverage)
            return coverage.error();
        opened.coverage = std::make_shared<const store::Coverage>(std::move(coverage).value());
        opened.cells = std::make_unique<engine::CellCounter>(opened.edition, std::move(counts).value());
        return opened;
    }
    auto facts = store::readFilingFacts(database, *edition.value(), store::WithTitles::Yes);
    if (!facts)
        return facts.error();
    opened.rowsAreChecked = facts.value().size() <= checkedFirst;
    if (opened.rowsAreChecked) {
        if (const auto status = store::checkFingerprint(database, *edition.value()); !status)
            return status.error();
        state.reset();
    }
    opened.engine = std::make_unique<engine::CrossFilter>(opened.edition, std::move(facts).value());
    opened.filings
        = std::make_shared<FilingDesk>(std::move(database), watch, opened.edition, std::move(state));
    return opened;
}

std::shared_ptr<const domain::Result> OpenEdition::answer(const domain::Request& request) const
{
    return engine ? engine->answer(request) : cells->answer(request);
}

} // namespace filingscape::session
