// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/applicant_profile.h"

#include <QList>
#include <QMetaType>

#include <optional>
#include <vector>

namespace filingscape::session {

/// One line of the applicant table. Without an applicant it is the rest: filings with none of the others.
struct ApplicantRow {
    std::optional<domain::ApplicantId> applicant;
    domain::Count filings;
    domain::Count rank; ///< by filings; equal filings share a rank, the next one is skipped
    std::optional<domain::ApplicantProfile> profile; ///< once somebody has looked

    /// The same line of another moment.
    [[nodiscard]] bool isOf(const ApplicantRow& other) const { return applicant == other.applicant; }
};

/// What a sparkline draws, as values: one point a year of the axis, whatever years are chosen.
struct ApplicantTrend {
    struct Point {
        int year = 0;
        qint64 filings = 0;
        bool isIncomplete = false; ///< not yet fully published
        bool isChosen = true; ///< passes the years of the filter

        bool operator==(const Point&) const = default;
    };

    QList<Point> points;
    qint64 top = 1; ///< what the scale of every row of the table reaches to

    bool operator==(const ApplicantTrend&) const = default;
};

/// The columns that an applicant table sorts by.
enum class ApplicantColumn { Rank, Name, Filings, Share, Trend, First, Last, Offices };

/// Whether the order by a column asks for every row's profile.
[[nodiscard]] constexpr bool needsProfile(ApplicantColumn column)
{
    return column >= ApplicantColumn::Trend;
}

} // namespace filingscape::session

Q_DECLARE_METATYPE(filingscape::session::ApplicantTrend)
