// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/engine/cell_counter.h"
#include "app/engine/cross_filter.h"
#include "app/session/filing_desk.h"
#include "app/store/coverage.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace filingscape::session {

/// Which edition of which file; an empty slug is the first that can be counted. A trusted file is one that
/// came with the program.
struct EditionSource {
    QString path;
    bool isTrusted = false;
    std::string slug;

    bool operator==(const EditionSource&) const = default;
};

/// An edition of filings has `engine` and `filings`, one of published counts has `cells` in their place.
struct OpenEdition {
    std::shared_ptr<const domain::Edition> edition;
    std::unique_ptr<engine::CrossFilter> engine;
    std::shared_ptr<FilingDesk> filings; ///< with the connection that was checked
    std::unique_ptr<engine::CellCounter> cells;
    std::shared_ptr<const store::Coverage> coverage; ///< of published counts; of filings their desk counts it

    [[nodiscard]] bool isOpen() const { return engine || cells; }
    /// Only of an open edition.
    [[nodiscard]] std::shared_ptr<const domain::Result> answer(const domain::Request& request) const;
};

/// Opens, checks and indexes; takes as long as the file is large. Any thread.
[[nodiscard]] domain::Outcome<OpenEdition> openEdition(const EditionSource& source);

/// Opens editions on a thread of its own. The newest request wins; a reply to an older one is dropped.
class EditionLoader final
{
public:
    /// Runs a function on the thread that owns the loader.
    using Deliver = std::function<void(std::function<void()>)>;
    using Receive = std::function<void(domain::Outcome<OpenEdition>)>;

    EditionLoader(Deliver deliver, Receive receive);
    ~EditionLoader();
    EditionLoader(const EditionLoader&) = delete;
    EditionLoader& operator=(const EditionLoader&) = delete;

    void load(EditionSource source);

private:
    Deliver m_deliver;
    Receive m_receive;
    std::shared_ptr<std::uint64_t> m_newest; ///< touched on the owner's thread only
    std::vector<std::jthread> m_threads; ///< a running one is never waited for but at the end
};

} // namespace filingscape::session
