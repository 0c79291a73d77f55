// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edition_source.h"

#include "app/cli/error_sentence.h"
#include "app/cli/options.h"
#include "app/engine/cell_counter.h"
#include "app/engine/cross_filter.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/store/cell_facts_loader.h"
#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/untrusted.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

using domain::Outcome;

namespace {

constexpr std::string_view landscapeSlug = "ai-landscape";

Outcome<ChosenEdition> opened(store::Database database, const std::string& slug)
{
    auto edition = store::loadEdition(database, slug);
    if (!edition)
        return edition.error();
    return ChosenEdition{std::move(database), std::move(edition).value()};
}

} // namespace

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

Outcome<store::Database> openLandscape(const Environment& environment)
{
    return store::Database::openTrusted(landscapeDatabase(environment));
}

QString missingLandscape(const domain::Error& error)
{
    if (error.code == domain::ErrorCode::NotFound)
        return u"filingscape: The edition ai-landscape is not installed: there is no %1."_s.arg(
            io::visible(error.file));
    return u"filingscape: The edition ai-landscape cannot be read. "_s + errorSentence(error);
}

Outcome<ChosenEdition> chooseEdition(
    const std::optional<QString>& file, const std::optional<QString>& slug, const Environment& environment)
{
    auto database = openDatabase(file, environment);
    if (!database)
        return database.error();
    auto slugs = store::countableEditions(database.value());
    if (!slugs)
        return slugs.error();
    const auto wanted = slug ? io::utf8(*slug) : slugs.value().front();
    if (std::ranges::find(slugs.value(), wanted) != slugs.value().end())
        return opened(std::move(database).value(), wanted);
    if (!file) {
        auto landscape = openLandscape(environment);
        if (!landscape && wanted == landscapeSlug)
            return landscape.error();
        const auto more = landscape ? store::countableEditions(landscape.value()) : slugs;
        if (landscape && more) {
            if (std::ranges::find(more.value(), wanted) != more.value().end())
                return opened(std::move(landscape).value(), wanted);
            std::ranges::copy(more.value(), std::back_inserter(slugs.value()));
        }
    }
    QStringList valid;
    for (const auto& known : slugs.value())
        valid.append(io::visible(known));
    return wrongUsage(
        u"There is no edition \"%1\"; there is %2."_s.arg(io::visible(*slug), valid.join(u", "_s)));
}

Outcome<std::shared_ptr<const domain::Result>> countFilings(
    ChosenEdition& chosen, const domain::Request& request)
{
    if (chosen.edition->holdsCounts) {
        auto facts = store::loadCellFacts(chosen.database, *chosen.edition);
        if (!facts)
            return facts.error();
        return engine::CellCounter(chosen.edition, std::move(facts).value()).answer(request);
    }
    const auto titles = request.filter.words ? store::WithTitles::Yes : store::WithTitles::No;
    auto facts = store::loadFilingFacts(chosen.database, *chosen.edition, titles);
    if (!facts)
        return facts.error();
    return engine::CrossFilter(chosen.edition, std::move(facts).value()).answer(request);
}

} // namespace filingscape::cli
