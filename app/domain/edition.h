// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/date_basis.h"
#include "app/domain/ids.h"
#include "app/domain/year_range.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::domain {

/// What an edition's numbers may be used for. In a sample no growth, world share or "leads" is said.
enum class EditionKind { Sample, Census, Figures };

[[nodiscard]] constexpr std::string_view key(EditionKind kind)
{
    constexpr std::array<std::string_view, 3> keys{"sample", "census", "figures"};
    return keys[static_cast<std::size_t>(kind)];
}

/// What one record is.
enum class Unit { Publication, Family, Application, Grant };

[[nodiscard]] constexpr std::string_view key(Unit unit)
{
    constexpr std::array<std::string_view, 4> keys{"publication", "family", "application", "grant"};
    return keys[static_cast<std::size_t>(unit)];
}

/// What "jurisdiction" means.
enum class PlaceBasis { Office, FirstFilingOffice, InventorLocation };

[[nodiscard]] constexpr std::string_view key(PlaceBasis basis)
{
    constexpr std::array<std::string_view, 3> keys{"office", "first-filing-office", "inventor-location"};
    return keys[static_cast<std::size_t>(basis)];
}

/// One result list that records were taken from.
struct ResultList {
    std::string key;
    std::string wording;
    std::string snapshot; ///< ISO date
    std::int64_t rows = 0;

    bool operator==(const ResultList&) const = default;
};

/// Filings of years after `year` are not yet fully published on this date basis, in this list or,
/// without a list, in the edition as a whole.
struct PublishedThrough {
    DateBasis basis = DateBasis::Filing;
    std::optional<ListId> list;
    Year year = 0;

    bool operator==(const PublishedThrough&) const = default;
};

struct Place {
    std::string code; ///< WIPO ST.3 office code
    std::string name;

    bool operator==(const Place&) const = default;
};

struct Technique {
    std::string key;
    std::string name;

    bool operator==(const Technique&) const = default;
};

/// A harmonised name; `native` is the same name in its own script, empty where that is the same.
struct Applicant {
    std::string name;
    std::string native;

    bool operator==(const Applicant&) const = default;
};

/// The stable key of the technique that says: no rule found one.
inline constexpr std::string_view untaggedKey = "untagged";
/// That of the technique of filings on generative AI that name no family of techniques.
inline constexpr std::string_view noFamilyKey = "Generative";
/// The most techniques an edition can have, `untagged` among them: one bit each in a TechniqueMask.
inline constexpr std::size_t maxTechniques = 64;

/// One counting of one source with its contract and the names behind the ids. Immutable once loaded.
struct Edition {
    std::string slug;
    std::string title;
    EditionKind kind = EditionKind::Sample;
    Unit unit = Unit::Publication;
    PlaceBasis placeBasis = PlaceBasis::Office;
    std::vector<DateBasis> dateBases;
    std::string snapshot; ///< ISO date of the newest list
    std::vector<ResultList> lists;
    std::vector<PublishedThrough> publishedThrough;
    std::string source;
    std::string licence;
    std::string method;
    std::string caveat;
    std::string link; ///< public https page of a filing with %1 for its number; empty where there is none
    std::string fingerprint; ///< SHA-256 over the rows in canonical order, lower-case hex
    std::int64_t rows = 0;
    /// Published counts of fields that overlap, the first one the total, in place of single filings.
    bool holdsCounts = false;

    std::vector<Place> places; ///< by PlaceId
    std::vector<Technique> techniques; ///< by TechniqueId, in the order of the rules, `untagged` last
    std::vector<Applicant> applicants; ///< by ApplicantId
    std::array<YearRange, dateBasisCount> yearBounds; ///< first and last year with a record, by basis

    [[nodiscard]] YearRange yearsOf(DateBasis basis) const
    {
        return yearBounds[static_cast<std::size_t>(basis)];
    }
    [[nodiscard]] bool has(DateBasis basis) const;
    /// The last year whose filings are fully published in the edition as a whole; empty if the source says
    /// nothing.
    [[nodiscard]] std::optional<Year> fullyPublishedThrough(DateBasis basis) const;
    /// The last year that is so in each of its lists as well.
    [[nodiscard]] std::optional<Year> everyListPublishedThrough(DateBasis basis) const;
    [[nodiscard]] bool isIncomplete(DateBasis basis, Year year) const;
    /// The years of the axis that come after fullyPublishedThrough(), rising.
    [[nodiscard]] std::vector<Year> incompleteYears(DateBasis basis) const;
    [[nodiscard]] std::optional<PlaceId> placeByCode(std::string_view code) const;
    [[nodiscard]] std::optional<TechniqueId> techniqueByKey(std::string_view key) const;
    [[nodiscard]] std::optional<ApplicantId> applicantByName(std::string_view name) const;
};

} // namespace filingscape::domain
