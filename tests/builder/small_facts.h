// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/tagging/applicant_aliases.h"
#include "app/tagging/technique_rules.h"
#include "data/builder/facts.h"
#include "data/builder/filings_reader.h"
#include "tests/support/catch.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace filingscape::test {

inline QString builderData(const std::string& name)
{
    return QString::fromUtf8(FILINGSCAPE_SOURCE_DIR) + QStringLiteral("/tests/builder/data/")
        + QString::fromStdString(name);
}

inline builder::Offices fewOffices()
{
    return {{"CN", "China"}, {"US", "United States"}};
}

inline tagging::TechniqueRules fewRules()
{
    auto rules = tagging::TechniqueRules::parse(
        "[GAN]\ntitle: \\bgenerative adversarial\nabstract: GAN\n\n[LLM]\ntitle: \\blarge language model\n"
        "\n[Generative]\ncpc: G06N3/0475\nalone: yes\n",
        "few.rules");
    REQUIRE(rules.ok());
    return std::move(rules).value();
}

inline tagging::ApplicantAliases fewAliases()
{
    auto aliases = tagging::ApplicantAliases::parse("Acme | アクメ | Acme, Inc.\n", "few.aliases");
    REQUIRE(aliases.ok());
    return std::move(aliases).value();
}

inline domain::Edition smallContract(std::int64_t rows)
{
    domain::Edition edition;
    edition.slug = "small";
    edition.title = "Small";
    edition.dateBases = {domain::DateBasis::Filing, domain::DateBasis::Priority};
    edition.snapshot = "2025-10-01";
    edition.lists = {{"Q1", "generative", "2025-10-01", rows}};
    edition.source = "A test";
    edition.rows = rows;
    return edition;
}

inline domain::Outcome<std::vector<builder::FilingFact>> readSmall(const std::string& name)
{
    const auto table = io::readCsv(builderData(name));
    if (!table)
        return table.error();
    return builder::readFilings(table.value(), fewOffices(), smallContract(3), fewRules());
}

} // namespace filingscape::test
