// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/session/applicant_row.h"

#include <vector>

namespace filingscape::session {

/// Sorts rows of applicants, which come in the order of their ranks and keep it where a column has equal
/// values. Names are compared harmonised and case-folded, sparklines by their highest year, offices by how
/// many there are. Rows without a value of their own (no dated filing) come last in either direction. Where a
/// column needs profiles every row has one.
void sortApplicants(std::vector<ApplicantRow>& rows, const domain::Edition& edition, ApplicantColumn column,
    bool isDescending);

} // namespace filingscape::session
