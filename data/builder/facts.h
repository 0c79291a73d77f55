// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/date_basis.h"
#include "app/domain/ids.h"
#include "app/io/csv.h"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace filingscape::builder {

/// Offices by WIPO ST.3 code, with the short name that charts show.
using Offices = std::map<std::string, std::string, std::less<>>;

/// One checked row of the facts.
struct FilingFact {
    std::string number;
    std::string office;
    std::string kind;
    std::string title;
    std::vector<std::string> applicants; ///< as filed, at least one
    std::array<std::string, domain::dateBasisCount> dates; ///< ISO by DateBasis, empty where there is none
    std::vector<std::string> cpc;
    std::vector<std::string> abstractTerms;
    bool hasAbstract = false;
    domain::ListId list;
};

/// Published figures or claims: every field of a checked row, in the order of the table's columns.
using TextRow = std::vector<std::string>;

} // namespace filingscape::builder
