// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_shelf.h"

#include "app/store/cell_facts_loader.h"
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/figures_loader.h"
#include "app/store/untrusted.h"

#include <QMetaObject>

#include <utility>

namespace filingscape::session {

using domain::Status;

namespace {

domain::Outcome<store::Database> openFile(const EditionSource& source)
{
    if (source.isTrusted)
        return store::Database::openTrusted(source.path.toStdString());
    const store::UntrustedLimits limits;
    return store::openUntrusted(source.path, limits, std::make_shared<store::Watch>(limits.time));
}

Status addEdition(const store::Database& database, EditionSource source, FigureShelf& shelf)
{
    const auto edition = store::loadEdition(database, source.slug);
    if (!edition)
        return edition.error();
    if (edition.value()->kind == domain::EditionKind::Figures) {
        auto set = store::loadFigures(database, source.slug);
        if (!set)
            return set.error();
        shelf.figures.push_back({edition.value(), std::move(set).value(), std::move(source)});
        return domain::Done{};
    }
    const auto holdsCells = store::holdsCells(database, *edition.value());
    if (!holdsCells)
        return holdsCells.error();
    if (!holdsCells.value()) {
        shelf.filings.push_back({edition.value(), std::move(source)});
        return domain::Done{};
    }
    auto facts = store::loadCellFacts(database, *edition.value());
    if (!facts)
        return facts.error();
    shelf.cells.push_back({edition.value(), std::move(facts).value(), std::move(source)});
    return domain::Done{};
}

Status addFile(const EditionSource& file, FigureShelf& shelf)
{
    const auto database = openFile(file);
    if (!database)
        return database.error();
    const auto known = store::editions(database.value());
    if (!known)
        return known.error();
    for (const auto& summary : known.value()) {
        const auto added = addEdition(database.value(), {file.path, file.isTrusted, summary.slug}, shelf);
        if (!added)
            shelf.missing.push_back(added.error());
    }
    return domain::Done{};
}

} // namespace

FigureShelf readShelf(const std::vector<EditionSource>& files)
{
    FigureShelf shelf;
    for (const auto& file : files) {
        if (const auto added = addFile(file, shelf); !added)
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
{
}

FigureShelfReader::~FigureShelfReader()
{
    m_threads.clear();
}

void FigureShelfReader::start(std::vector<EditionSource> files)
{
    const auto number = ++m_newest;
    m_threads.emplace_back([this, number, files = std::move(files)] {
        auto shelf = std::make_shared<const FigureShelf>(readShelf(files));
        QMetaObject::invokeMethod(
            this,
            [this, number, shelf = std::move(shelf)] {
                if (number != m_newest)
                    return;
                m_shelf = shelf;
                Q_EMIT read();
            },
            Qt::QueuedConnection);
    });
}

} // namespace filingscape::session
