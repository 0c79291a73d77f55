// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/domain/result.h"
#include "app/store/coverage.h"
#include "app/store/plain_counter.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace filingscape::session {

/// Where the numbers on screen come from, as text ready to be shown: plain, visible, of bounded length.
struct Provenance {
    struct Fact {
        QString name;
        QString value;

        bool operator==(const Fact&) const = default;
    };
    struct Section {
        QString key; ///< stays the same in every language
        QString title;
        std::vector<Fact> facts;
        QStringList sentences;

        bool operator==(const Section&) const = default;
    };

    std::vector<Section> sections;

    bool operator==(const Provenance&) const = default;
};

/// One statement that gives the numbers of a view, or the reason why there is none.
struct NamedSql {
    QString name;
    domain::Outcome<std::string> sql;
};

/// All that a window says of the numbers on one page.
struct ProvenancePage {
    Provenance provenance;
    QString fingerprint; ///< of the edition on screen
    std::vector<NamedSql> sql; ///< at least one
};

/// Sections `view`, `edition`, `coverage`, `techniques`, `biases`, `can` and `cannot`, in this order; one
/// with nothing to say is left out. `coverage` may still be missing.
[[nodiscard]] Provenance provenanceOf(
    const domain::Result& result, const store::Coverage* coverage, const QLocale& locale);

/// What is known to bend the numbers of an edition; for a foreign one what holds of its kind.
[[nodiscard]] QStringList knownBiases(const domain::Edition& edition, const QLocale& locale);

/// provenanceOf() with the SQL of each view of a result.
[[nodiscard]] ProvenancePage resultProvenance(
    const domain::Result& result, const store::Coverage* coverage, const QLocale& locale);

/// One statement that gives the numbers of one view. NotFound where no published number answers.
[[nodiscard]] domain::Outcome<std::string> sqlOf(const domain::Result& result, store::View view);

} // namespace filingscape::session
