// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/edition_loader.h"

#include "app/store/cell_facts_loader.h"
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/untrusted.h"

#include <QFileInfo>

#include <utility>

namespace filingscape::session {

using domain::Outcome;

namespace {

/// Published figures have no filings to count. Of a file whose editions are all refused, the first reason.
Outcome<std::string> firstCountable(const store::Database& database)
{
    const auto known = store::editions(database);
    if (!known)
        return known.error();
    const domain::Error* refusal = nullptr;
    for (const auto& edition : known.value()) {
        if (edition.refusal)
            refusal = refusal != nullptr ? refusal : &*edition.refusal;
        else if (edition.kind != domain::EditionKind::Figures)
            return edition.slug;
    }
    if (refusal != nullptr)
        return *refusal;
    return domain::Error{domain::ErrorCode::ForeignSchema, "The file has no edition that can be counted.",
        database.file().string(), {}};
}

} // namespace

Outcome<OpenEdition> openEdition(const EditionSource& source)
{
    const store::UntrustedLimits limits;
    const auto watch = source.isTrusted ? nullptr : std::make_shared<store::Watch>(limits.time);
    auto database = source.isTrusted ? store::Database::openTrusted(source.path.toStdString())
                                     : store::openUntrusted(source.path, limits, watch);
    if (!database)
        return database.error();
    // Time anew for reading everything to its end, which a large file needs several times that of its check.
    if (watch)
        watch->allow(limits.time + 4 * limits.timePerGigabyte * QFileInfo(source.path).size() / (1LL << 30));
    const auto slug
        = source.slug.empty() ? firstCountable(database.value()) : Outcome<std::string>(source.slug);
    if (!slug)
        return slug.error();
    auto edition = store::loadEdition(database.value(), slug.value());
    if (!edition)
        return edition.error();
    const auto cells = store::holdsCells(database.value(), *edition.value());
    if (!cells)
        return cells.error();
    OpenEdition opened;
    opened.edition = edition.value();
    if (cells.value()) {
        auto counts = store::loadCellFacts(database.value(), *edition.value());
        if (!counts)
            return counts.error();
        auto coverage = store::readCoverage(database.value(), *edition.value());
        if (!coverage)
            return coverage.error();
        opened.coverage = std::make_shared<const store::Coverage>(std::move(coverage).value());
        opened.cells = std::make_unique<engine::CellCounter>(opened.edition, std::move(counts).value());
        return opened;
    }
    auto facts = store::loadFilingFacts(database.value(), *edition.value(), store::WithTitles::Yes);
    if (!facts)
        return facts.error();
    opened.engine = std::make_unique<engine::CrossFilter>(opened.edition, std::move(facts).value());
    opened.filings = std::make_shared<FilingDesk>(std::move(database).value(), watch, opened.edition);
    return opened;
}

std::shared_ptr<const domain::Result> OpenEdition::answer(const domain::Request& request) const
{
    return engine ? engine->answer(request) : cells->answer(request);
}

EditionLoader::EditionLoader(Deliver deliver, Receive receive)
    : m_deliver(std::move(deliver))
    , m_receive(std::move(receive))
    , m_newest(std::make_shared<std::uint64_t>(0))
{
}

EditionLoader::~EditionLoader()
{
    m_threads.clear(); // joins
    ++*m_newest; // what was delivered and not yet run finds itself out of date
}

void EditionLoader::load(EditionSource source)
{
    const auto number = ++*m_newest;
    m_threads.emplace_back([this, number, newest = m_newest, source = std::move(source)] {
        auto outcome = std::make_shared<Outcome<OpenEdition>>(openEdition(source));
        m_deliver([this, number, newest, outcome] {
            if (number == *newest)
                m_receive(std::move(*outcome));
        });
    });
}

} // namespace filingscape::session
