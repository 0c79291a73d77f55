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

/// An edition whose rows are filings, with its catalogues, years and fingerprint filled in.
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

/// SHA-256, lower-case hex, over the filings in their order. One line for each, ended by LF, of fields with
/// U+001F between them: number, office, kind, title, the dates of priority, filing, publication and grant,
/// CPC symbols, has_abstract (0 or 1), list key, place codes, technique keys, applicants. Items within a
/// field have U+001E between them; an applicant is the name as filed, U+001D, the harmonised name. What is
/// absent is empty.
[[nodiscard]] std::string fingerprintOf(const FilingEdition& edition);

} // namespace filingscape::builder
