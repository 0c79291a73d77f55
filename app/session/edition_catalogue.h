// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/measure.h"
#include "app/domain/outcome.h"
#include "app/session/edition_source.h"
#include "app/session/newest_reading.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace filingscape::session {

/// One edition that a person can turn to, or a file or an edition that cannot be read and why.
struct CatalogueEntry {
    EditionSource source; ///< the slug is empty where not even that could be read
    QString title; ///< of the edition, or the name of the file
    domain::EditionKind kind = domain::EditionKind::Sample;
    domain::Unit unit = domain::Unit::Publication;
    bool holdsCounts = false; ///< published counts, no single filings
    std::int64_t rows = 0; ///< filings, cells or figures
    std::int64_t claims = 0; ///< printed statements about the figures
    QString snapshot; ///< ISO date
    QString licence;
    QString can; ///< a sentence on what it answers
    QString cannot; ///< a sentence on what it does not, or on why it cannot be read
    std::optional<domain::Error> trouble; ///< then it cannot be opened

    [[nodiscard]] bool isFigures() const { return kind == domain::EditionKind::Figures; }
};

/// The editions of these files, file by file, in the order of each; slugs of the sources are not asked for.
/// Never fails as a whole: what cannot be read is an entry that says why, as is all that is left once a stop
/// is asked for. Any thread.
[[nodiscard]] std::vector<CatalogueEntry> readCatalogue(
    const std::vector<EditionSource>& files, const std::stop_token& stop = {});

/// All editions at hand: those of the installed files and of the user's file that is open. Read on a thread
/// of its own, the newest request wins. Lives on the UI thread.
class EditionCatalogue final : public QObject
{
    Q_OBJECT

public:
    explicit EditionCatalogue(QObject* parent = nullptr);

    [[nodiscard]] const std::vector<CatalogueEntry>& entries() const { return m_entries; }
    /// False until the installed files have been read once.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// The entry of that edition of that file; nullptr where there is none.
    [[nodiscard]] const CatalogueEntry* find(const QString& path, const std::string& slug) const;
    /// The first entry of an installed file with this slug.
    [[nodiscard]] const CatalogueEntry* findInstalled(const std::string& slug) const;
    /// The first edition of published figures that can be read, installed ones first.
    [[nodiscard]] const CatalogueEntry* figures() const;

    /// The files that come with the program, in order; reads them.
    void setInstalled(std::vector<EditionSource> files);
    /// The file of the user's that is open, empty for none; reads all anew if it is another one.
    void setUserFile(const QString& path);
    /// A file may have come or gone.
    void refresh();

Q_SIGNALS:
    /// Another list, or the first.
    void changed();

private:
    void take(std::vector<CatalogueEntry> entries);

    std::vector<EditionSource> m_installed;
    QString m_userFile;
    std::vector<CatalogueEntry> m_entries;
    bool m_isRead = false;
    NewestReading<std::vector<CatalogueEntry>> m_reading; ///< last, so that it stops first
};

} // namespace filingscape::session
