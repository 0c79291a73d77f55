// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/edition_catalogue.h"

#include "app/figure/contract_words.h"
#include "app/io/plain_text.h"
#include "app/session/queued.h"
#include "app/store/cell_facts_loader.h"
#include "app/store/edition_loader.h"
#include "app/store/figures_loader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaObject>

#include <algorithm>
#include <iterator>
#include <utility>

namespace filingscape::session {

using domain::Edition;
using domain::EditionKind;
using domain::Unit;

namespace {

constexpr qsizetype longestTitle = 300; ///< a foreign edition may call itself at any length

struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::EditionCatalogue)
};

QString shown(std::string_view text)
{
    return io::cutForDisplay(io::visible(text), longestTitle);
}

/// What a census of single records leaves open, whatever its source.
QString limitOf(Unit unit)
{
    switch (unit) {
    case Unit::Publication:
        return Catalogue::tr("Cannot count inventions: one may be published several times.");
    case Unit::Family:
        return Catalogue::tr("Cannot count applications or grants: a family is one or many of them.");
    case Unit::Application:
        return Catalogue::tr("Cannot count inventions: one may be applied for at several offices.");
    case Unit::Grant:
        return Catalogue::tr("Cannot count what was applied for: only grants are in it.");
    }
    return {};
}

QString countsSentence(const std::vector<domain::Measure>& measures)
{
    if (measures == std::vector{domain::Measure::Applications})
        return Catalogue::tr("Counts %1 by %2, field and year, as applications.");
    if (measures == std::vector{domain::Measure::Grants})
        return Catalogue::tr("Counts %1 by %2, field and year, as grants.");
    return Catalogue::tr("Counts %1 by %2, field and year, as applications and as grants.");
}

void describe(CatalogueEntry& entry, const Edition& edition, const std::vector<domain::Measure>& measures)
{
    if (entry.isFigures()) {
        entry.can = entry.claims > 0
            ? Catalogue::tr(
                "Shows figures as they were printed, each with its source, and what became of claims "
                "about them.")
            : Catalogue::tr("Shows figures as they were printed, each with its source.");
        entry.cannot = Catalogue::tr("Cannot be filtered or added up: each series counts something else.");
    } else if (entry.holdsCounts) {
        entry.can = countsSentence(measures).arg(
            figure::unitWords(edition.unit).toLower(), figure::placeWords(edition.placeBasis));
        entry.cannot
            = Catalogue::tr("Cannot name applicants or titles, nor count two fields together: they overlap.");
    } else if (entry.kind == EditionKind::Sample) {
        entry.can = Catalogue::tr(
            "Shows which techniques, words, applicants and documents occur, filing by filing.");
        entry.cannot = Catalogue::tr("Cannot show who leads, world shares or growth: it is a sample.");
    } else {
        entry.can
            = Catalogue::tr("Counts %1 by %2, technique, applicant and year, one by one.")
                  .arg(figure::unitWords(edition.unit).toLower(), figure::placeWords(edition.placeBasis));
        entry.cannot = limitOf(edition.unit);
    }
}

CatalogueEntry troubled(const EditionSource& source, const QString& title, const domain::Error& error)
{
    CatalogueEntry entry;
    entry.source = source;
    entry.title = title;
    entry.trouble = error;
    entry.cannot = error.code == domain::ErrorCode::NotFound && source.isTrusted && source.slug.empty()
        ? Catalogue::tr("Not installed: there is no file %1. Everything else works without it.")
              .arg(io::isolated(QFileInfo(source.path).fileName()))
        : Catalogue::tr("Cannot be read. %1").arg(shown(error.what));
    return entry;
}

CatalogueEntry entryOf(
    const store::Database& database, const EditionSource& source, const store::EditionSummary& summary)
{
    const auto edition = store::loadEdition(database, summary.slug);
    if (!edition)
        return troubled(source, shown(summary.title), edition.error());
    CatalogueEntry entry;
    entry.source = source;
    entry.title = shown(edition.value()->title);
    entry.kind = summary.kind;
    entry.unit = summary.unit;
    entry.rows = summary.rows;
    entry.snapshot = shown(summary.snapshot);
    entry.licence = shown(edition.value()->licence);
    if (entry.isFigures()) {
        const auto figures = store::loadFigures(database, summary.slug);
        if (!figures)
            return troubled(source, entry.title, figures.error());
        entry.claims = static_cast<std::int64_t>(figures.value().claims.size());
    } else {
        entry.holdsCounts = edition.value()->holdsCounts;
    }
    std::vector<domain::Measure> measures;
    if (entry.holdsCounts) {
        auto published = store::publishedMeasures(database, *edition.value());
        if (!published)
            return troubled(source, entry.title, published.error());
        measures = std::move(published).value();
    }
    describe(entry, *edition.value(), measures);
    return entry;
}

domain::Outcome<std::vector<CatalogueEntry>> readFile(const EditionSource& file, const std::stop_token& stop)
{
    std::vector<CatalogueEntry> entries;
    const auto read
        = visitEditions(file, stop, [&entries](const auto& database, auto source, const auto& summary) {
              entries.push_back(entryOf(database, source, summary));
          });
    if (!read)
        return read.error();
    return entries;
}

} // namespace

std::vector<CatalogueEntry> readCatalogue(
    const std::vector<EditionSource>& files, const std::stop_token& stop)
{
    std::vector<CatalogueEntry> entries;
    for (const auto& file : files) {
        auto read = domain::guarded([&] { return readFile(file, stop); });
        if (read) {
            std::ranges::move(read.value(), std::back_inserter(entries));
        } else {
            const auto name = io::visible(QFileInfo(file.path).completeBaseName());
            entries.push_back(troubled({file.path, file.isTrusted, {}}, name, read.error()));
        }
    }
    return entries;
}

EditionCatalogue::EditionCatalogue(QObject* parent)
    : QObject(parent)
    , m_reading(queuedOn(this), [this](auto entries) {
        if (entries)
            take(std::move(entries).value());
    })
{
}

const CatalogueEntry* EditionCatalogue::find(const QString& path, const std::string& slug) const
{
    const auto found = std::ranges::find_if(m_entries,
        [&](const CatalogueEntry& entry) { return entry.source.path == path && entry.source.slug == slug; });
    return found == m_entries.end() ? nullptr : &*found;
}

const CatalogueEntry* EditionCatalogue::findInstalled(const std::string& slug) const
{
    const auto found = std::ranges::find_if(m_entries,
        [&](const CatalogueEntry& entry) { return entry.source.isTrusted && entry.source.slug == slug; });
    return found == m_entries.end() ? nullptr : &*found;
}

const CatalogueEntry* EditionCatalogue::figures() const
{
    const auto found = std::ranges::find_if(
        m_entries, [](const CatalogueEntry& entry) { return entry.isFigures() && !entry.trouble; });
    return found == m_entries.end() ? nullptr : &*found;
}

void EditionCatalogue::setInstalled(std::vector<EditionSource> files)
{
    m_installed = std::move(files);
    refresh();
}

void EditionCatalogue::setUserFile(const QString& path)
{
    if (path == m_userFile)
        return;
    m_userFile = path;
    refresh();
}

void EditionCatalogue::refresh()
{
    auto files = m_installed;
    if (!m_userFile.isEmpty())
        files.push_back({m_userFile, false, {}});
    m_reading.start(
        [files = std::move(files)](const std::stop_token& stop) { return readCatalogue(files, stop); });
}

void EditionCatalogue::take(std::vector<CatalogueEntry> entries)
{
    m_entries = std::move(entries);
    m_isRead = true;
    Q_EMIT changed();
}

} // namespace filingscape::session
