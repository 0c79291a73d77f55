// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filter.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace filingscape::session {

/// The stable keys of what is chosen on the charts, such as "timeSplit" to "place". Only the charts read
/// them.
using ChartChoice = QMap<QString, QString>;

/// What a person looks at, in names that outlive an edition file: office codes, technique keys, harmonised
/// applicant names. Ids mean nothing outside the edition they come from.
struct View {
    domain::DateBasis dateBasis = domain::DateBasis::Filing;
    domain::Weight weight = domain::Weight::Whole;
    domain::Measure measure = domain::Measure::Applications;
    std::optional<domain::YearRange> years;
    std::optional<QStringList> places;
    std::optional<QStringList> techniques;
    domain::TechniqueMode techniqueMode = domain::TechniqueMode::Any;
    std::optional<QStringList> applicants;
    QString words; ///< of the title, as typed; empty for none
    ChartChoice charts;
    QString edition; ///< the slug of the edition it was made on; empty where none was kept
    QString file; ///< the user's file with that edition; empty for an installed one
    QString page; ///< the page it was left on; empty for that of charts

    bool operator==(const View&) const = default;
};

/// A view that was given a name; names are compared as written.
struct SavedView {
    QString name;
    View view;

    bool operator==(const SavedView&) const = default;
};

[[nodiscard]] View viewOf(
    const domain::Filter& filter, const domain::Edition& edition, const ChartChoice& charts = {});

/// A view as a filter of one edition. What the edition does not have is left out and named in `dropped`; a
/// restriction of which nothing is left is no restriction.
struct FilterOfView {
    domain::Filter filter;
    QStringList dropped;
};
[[nodiscard]] FilterOfView filterOf(const View& view, const domain::Edition& edition);

} // namespace filingscape::session
