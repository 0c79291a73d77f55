// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_shelf.h"

#include "app/session/queued.h"
#include "app/store/cell_facts_loader.h"
#include "app/store/edition_loader.h"
#include "app/store/figures_loader.h"

#include <QMetaObject>

#include <utility>

namespace filingscape::session {

using domain::Status;

namespace {

Status addEdition(const store::Database& database, EditionSource source, FigureShelf& shelf)
{
    const auto edition = store::loadEdition(database, source.slug);
    if (!edition)
        return edition.error();
    if (edition.value()->kind == domain::EditionKind::Figures) {
        auto set = store::loadFigures(database, source.slug);
        if (!set)
            return set.error();
        shelf.figures.push_back({edition.value(), std::move(set).value(), std::move(source), {}, {}});
        shelf.figures.back().arrange();
        return domain::Done{};
    }
    if (!edition.value()->holdsCounts) {
        shelf.filings.push_back({edition.value(), std::move(source)});
        return domain::Done{};
    }
    auto facts = store::loadCellFacts(database, *edition.value());
    if (!facts)
        return facts.error();
    shelf.cells.push_back({edition.value(), std::move(facts).value(), std::move(source)});
    return domain::Done{};
}

Status addFile(const EditionSource& file, const std::stop_token& stop, FigureShelf& shelf)
{
    return visitEditions(file, stop, [&shelf](const auto& database, auto source, const auto&) {
        if (const auto added = addEdition(database, std::move(source), shelf); !added)
            shelf.missing.push_back(added.error());
    });
}

} // namespace

void FigureShelf::Figures::arrange()
{
    topics = figureTopics(set);
    groups = figureGroups(set);
}

FigureShelf readShelf(const std::vector<EditionSource>& files, const std::stop_token& stop)
{
    FigureShelf shelf;
    for (const auto& file : files) {
        if (const auto added = domain::guarded([&] { return addFile(file, stop, shelf); }); !added)
            shelf.missing.push_back(added.error());
    }
    // The names of offices before those that a source of counts has for its own territories.
    for (const auto& filings : shelf.filings) {
        for (const auto& place : filings.edition->places)
            shelf.names.emplace(place.code, place.name);
    }
    for (const auto& cells : shelf.cells) {
        for (const auto& place : cells.edition->places)
            shelf.names.emplace(place.code, place.name);
    }
    return shelf;
}

FigureShelfReader::FigureShelfReader(QObject* parent)
    : QObject(parent)
    , m_reading(queuedOn(this), [this](domain::Outcome<FigureShelf> shelf) {
        if (!shelf)
            return;
        m_shelf = std::make_shared<const FigureShelf>(std::move(shelf).value());
        Q_EMIT read();
    })
{
}

void FigureShelfReader::start(std::vector<EditionSource> files)
{
    m_reading.start(
        [files = std::move(files)](const std::stop_token& stop) { return readShelf(files, stop); });
}

} // namespace filingscape::session
