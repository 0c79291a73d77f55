// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/result.h"

namespace filingscape::domain {

bool sameNumbers(const Result& a, const Result& b)
{
    return a.total == b.total && a.matching == b.matching && a.axis == b.axis && a.byYear == b.byYear
        && a.withoutDate == b.withoutDate && a.byYearTechnique == b.byYearTechnique
        && a.byYearPlace == b.byYearPlace && a.places == b.places && a.techniques == b.techniques
        && a.placeYears == b.placeYears && a.techniqueYears == b.techniqueYears
        && a.byTechniquePair == b.byTechniquePair && a.applicants == b.applicants
        && a.unitsPerFiling == b.unitsPerFiling;
}

} // namespace filingscape::domain
