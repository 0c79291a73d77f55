// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/tagging/applicant_aliases.h"
#include "app/tagging/technique_rules.h"
#include "data/builder/facts.h"

#include <string>
#include <vector>

namespace filingscape::builder {

struct TaggedFiling {
    FilingFact fact;
    std::string foldedTitle;
    domain::PlaceId place;
    std::vector<tagging::Tag> tags; ///< none: untagged
    std::vector<domain::TechniqueId> techniques; ///< rising, at least one
    std::vector<domain::ApplicantId> applicants; ///< as listed, beside fact.applicants
};

/// An edition whose rows are filings, with its catalogues and years filled in.
struct FilingEdition {
    domain::Edition edition;
    std::vector<TaggedFiling> filings; ///< in the byte order of their numbers
};

/// Places are those that occur, by code; techniques those of the rules, in their order, then `untagged`;
/// applicants harmonised, by name. A name that no alias knows is shown in the spelling that is used most.
/// BadFact if the contract or a list states another number of rows than there are.
[[nodiscard]] domain::Outcome<FilingEdition> makeFilingEdition(domain::Edition contract,
    std::vector<FilingFact> facts, const Offices& offices, const tagging::TechniqueRules& rules,
    const tagging::ApplicantAliases& aliases);

} // namespace filingscape::builder
