// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/date_basis.h"
#include "app/domain/edition.h"
#include "app/domain/filing_facts.h"
#include "app/domain/outcome.h"
#include "app/store/row_ids.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::store {

class Database;

/// What a list shows of one filing. Texts are UTF-8 as stored, perhaps with characters nobody should print.
struct FilingRow {
    domain::FilingId filing;
    std::string number; ///< office, number and kind code, as in the public link
    std::string office; ///< WIPO ST.3
    std::string kind; ///< empty where the list gives none
    std::string title;
    std::array<std::string, domain::dateBasisCount> dates; ///< ISO; empty where the filing has none
    std::vector<domain::ApplicantId> applicants; ///< in the order of the document, none twice
    domain::TechniqueMask techniques = 0;

    bool operator==(const FilingRow&) const = default;
};

/// Where the sign for a technique was found.
enum class FoundIn { Title, Abstract, Cpc };

struct Evidence {
    domain::TechniqueId technique;
    FoundIn foundIn = FoundIn::Title;
    std::string term;

    bool operator==(const Evidence&) const = default;
};

struct ApplicantAsFiled {
    domain::ApplicantId applicant;
    std::string name; ///< as the document has it

    bool operator==(const ApplicantAsFiled&) const = default;
};

/// Everything that an edition knows of one filing.
struct FilingDetails {
    FilingRow row;
    std::vector<std::string> cpc; ///< symbols as listed
    std::optional<domain::ListId> list;
    bool hasAbstract = false; ///< whether the abstract was looked at for techniques
    std::vector<ApplicantAsFiled> applicants; ///< in the order of the document
    std::vector<Evidence> evidence; ///< by technique, then title, abstract, CPC
    std::string link; ///< public page; empty where the edition has none

    bool operator==(const FilingDetails&) const = default;
};

/// Reads filings of one edition for people to look at, by the same checks for every file: a text that is not
/// UTF-8, a value of the wrong type, a date longer than one, a reference to nothing is Damaged. The
/// connection's thread only; database and edition must outlive it.
class FilingReader final
{
public:
    /// `edition` was loaded from this database.
    [[nodiscard]] static domain::Outcome<FilingReader> open(
        const Database& database, std::shared_ptr<const domain::Edition> edition);

    [[nodiscard]] const Database& database() const { return *m_database; }
    [[nodiscard]] const domain::Edition& edition() const { return *m_edition; }
    [[nodiscard]] std::int64_t editionId() const { return m_editionId; }
    [[nodiscard]] const RowIds& filingIds() const { return m_filings; }
    [[nodiscard]] const RowIds& applicantIds() const { return m_names.applicants; }
    [[nodiscard]] const RowIds& techniqueIds() const { return m_names.techniques; }

    /// In the order asked for. FilingIds are below the edition's number of rows.
    [[nodiscard]] domain::Outcome<std::vector<FilingRow>> rows(std::span<const std::uint32_t> filings) const;
    [[nodiscard]] domain::Outcome<FilingDetails> details(domain::FilingId filing) const;

private:
    FilingReader(const Database& database, std::shared_ptr<const domain::Edition> edition);

    const Database* m_database;
    std::shared_ptr<const domain::Edition> m_edition;
    std::int64_t m_editionId = 0;
    RowIds m_filings;
    CatalogueIds m_names;
};

/// The link of an edition with a filing's number in the place of %1, escaped as a piece of a path.
[[nodiscard]] std::string publicLink(const domain::Edition& edition, std::string_view number);

} // namespace filingscape::store
