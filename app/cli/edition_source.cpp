// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edition_source.h"

#include "app/cli/options.h"
#include "app/engine/cross_filter.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/untrusted.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

using domain::Outcome;

Outcome<store::Database> openDatabase(const std::optional<QString>& file, const Environment& environment)
{
    if (!file)
        return store::Database::openTrusted(environment.bundledDatabase);
    const store::UntrustedLimits limits;
    const auto watch = std::make_shared<store::Watch>(limits.time);
    auto database = store::openUntrusted(*file, limits, watch);
    // Once the file is found sound, reading it may take the time that a big one needs.
    watch->allow(std::chrono::minutes(10));
    return database;
}

Outcome<std::shared_ptr<const domain::Edition>> chooseEdition(
    const store::Database& database, const std::optional<QString>& slug)
{
    auto known = store::editions(database);
    if (!known)
        return known.error();
    // Published figures have no filings to count.
    auto& editions = known.value();
    std::erase_if(editions,
        [](const store::EditionSummary& edition) { return edition.kind == domain::EditionKind::Figures; });
    if (editions.empty()) {
        return domain::Error{domain::ErrorCode::ForeignSchema, "The file has no edition that can be counted.",
            database.file().string(), ""};
    }
    const auto wanted = slug ? io::utf8(*slug) : editions.front().slug;
    if (std::ranges::find(editions, wanted, &store::EditionSummary::slug) == editions.end()) {
        QStringList slugs;
        for (const auto& edition : editions)
            slugs.append(io::visible(io::fromUtf8(edition.slug)));
        return wrongUsage(
            u"There is no edition \"%1\"; there is %2."_s.arg(io::visible(*slug), slugs.join(u", "_s)));
    }
    return store::loadEdition(database, wanted);
}

Outcome<std::shared_ptr<const domain::Result>> countFilings(store::Database& database,
    const std::shared_ptr<const domain::Edition>& edition, const domain::Request& request)
{
    const auto titles = request.filter.words ? store::WithTitles::Yes : store::WithTitles::No;
    auto facts = store::loadFilingFacts(database, *edition, titles);
    if (!facts)
        return facts.error();
    return engine::CrossFilter(edition, std::move(facts).value()).answer(request);
}

} // namespace filingscape::cli
