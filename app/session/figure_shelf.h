// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cell_facts.h"
#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/domain/published_figure.h"
#include "app/session/edition_source.h"
#include "app/session/figure_topics.h"
#include "app/session/figure_words.h"
#include "app/session/newest_reading.h"

#include <QObject>

#include <memory>
#include <vector>

namespace filingscape::session {

/// What a claim can be held against: every edition of some files. Immutable once read.
struct FigureShelf {
    struct Figures {
        std::shared_ptr<const domain::Edition> edition;
        domain::FigureSet set;
        EditionSource source;
        std::vector<FigureTopic> topics; ///< of the set
        FigureGroups groups; ///< of the set

        /// Makes topics and groups those of the set.
        void arrange();
    };
    struct Cells {
        std::shared_ptr<const domain::Edition> edition;
        domain::CellFacts facts;
        EditionSource source;
    };
    /// Single filings, of which only the contract is read.
    struct Filings {
        std::shared_ptr<const domain::Edition> edition;
        EditionSource source;
    };

    std::vector<Figures> figures;
    std::vector<Cells> cells;
    std::vector<Filings> filings;
    std::vector<domain::Error> missing; ///< files and editions that could not be read; the rest is there
    PlaceNames names;
};

/// Reads every edition of the files; the slugs of the sources are not looked at. Any thread.
[[nodiscard]] FigureShelf readShelf(
    const std::vector<EditionSource>& files, const std::stop_token& stop = {});

/// Reads a shelf on a thread of its own. Lives on the UI thread; the newest request wins.
class FigureShelfReader final : public QObject
{
    Q_OBJECT

public:
    explicit FigureShelfReader(QObject* parent = nullptr);

    /// read() follows.
    void start(std::vector<EditionSource> files);
    /// Empty until the first shelf is read.
    [[nodiscard]] const std::shared_ptr<const FigureShelf>& shelf() const { return m_shelf; }

Q_SIGNALS:
    void read();

private:
    std::shared_ptr<const FigureShelf> m_shelf;
    NewestReading<FigureShelf> m_reading; ///< last, so that it stops first
};

} // namespace filingscape::session
