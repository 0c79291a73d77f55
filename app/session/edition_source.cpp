// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/edition_source.h"

#include "app/store/untrusted.h"

#include <utility>

namespace filingscape::session {

domain::Outcome<std::string> firstEdition(const store::Database& database)
{
    const auto countable = store::countableEditions(database);
    if (countable)
        return countable.value().front();
    const auto all = store::editions(database);
    if (all && !all.value().empty()) // one that is refused would have been countable
        return all.value().front().slug;
    return countable.error();
}

domain::Outcome<SourceFile> openFile(const EditionSource& source, const std::stop_token& stop)
{
    const store::UntrustedLimits limits;
    auto watch
        = source.isTrusted ? std::make_shared<store::Watch>() : std::make_shared<store::Watch>(limits.time);
    auto onStop = std::make_unique<SourceFile::OnStop>(stop, [watch] { watch->cancel(); });
    auto database = source.isTrusted ? store::Database::openTrusted(source.path.toStdString())
                                     : store::openUntrusted(source.path, limits, watch);
    if (!database)
        return database.error();
    if (source.isTrusted) {
        database.value().setWatch(std::move(watch));
        watch = nullptr;
    }
    return SourceFile{std::move(database).value(), std::move(watch), std::move(onStop)};
}

domain::Status visitEditions(const EditionSource& file, const std::stop_token& stop,
    const std::function<void(
        const store::Database& database, EditionSource source, const store::EditionSummary& summary)>& visit)
{
    const auto opened = openFile(file, stop);
    if (!opened)
        return opened.error();
    const auto& database = opened.value().database;
    const auto known = store::editions(database);
    if (!known)
        return known.error();
    for (const auto& summary : known.value())
        visit(database, {file.path, file.isTrusted, summary.slug}, summary);
    return domain::Done{};
}

} // namespace filingscape::session
