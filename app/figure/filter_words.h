// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filter.h"

#include <QString>
#include <QStringList>

namespace filingscape::figure {

/// The facets whose restriction a sentence can leave out, because its chart ignores it.
struct FilterWordsOptions {
    bool withYears = true;
    bool withPlaces = true;
    bool withTechniques = true;
    bool withApplicants = true;
    bool isWhole = false; ///< for print: every name, also where there are many, and places by name
};

/// One phrase a restriction, such as "filing year 2019–2023" or "any of GAN, VAE"; empty for no restriction.
[[nodiscard]] QStringList filterPhrases(
    const domain::Edition& edition, const domain::Filter& filter, FilterWordsOptions options = {});

/// "2019–2023", or "2019" for a single year.
[[nodiscard]] QString yearsText(domain::YearRange years);

} // namespace filingscape::figure
