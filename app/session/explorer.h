// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/domain/relief.h"
#include "app/domain/result.h"
#include "app/session/edition_loader.h"
#include "app/session/filter_store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace filingscape::session {

using ResultPtr = std::shared_ptr<const domain::Result>;

/// The façade the window talks to: one edition, one filter, one result at a time. Lives on the UI thread;
/// editions are opened on a thread of their own, counting happens here because it takes less than a frame.
class Explorer final : public QObject
{
    Q_OBJECT

public:
    explicit Explorer(QObject* parent = nullptr);
    ~Explorer() override;

    [[nodiscard]] FilterStore& filters() { return m_filters; }
    [[nodiscard]] const std::shared_ptr<const domain::Edition>& edition() const { return m_opened.edition; }
    /// What every view shows; empty until an edition is open.
    [[nodiscard]] const ResultPtr& result() const { return m_result; }
    /// Where edition() comes from.
    [[nodiscard]] const EditionSource& source() const { return m_openedSource; }
    /// The edition has published counts and no single filings.
    [[nodiscard]] bool holdsCounts() const { return m_opened.cells != nullptr; }
    /// The single filings of the edition, for a thread that may wait; empty where it has published counts.
    [[nodiscard]] const std::shared_ptr<FilingDesk>& filings() const { return m_opened.filings; }
    /// What published counts lack; empty for an edition of filings, whose desk counts it.
    [[nodiscard]] const std::shared_ptr<const store::Coverage>& coverage() const { return m_opened.coverage; }
    /// The engine that counts an edition, for a view that asks beyond the result it was given; nullptr where
    /// another edition is open by now or it has published counts.
    [[nodiscard]] engine::CrossFilter* engineOf(const domain::Edition& edition) const
    {
        return m_opened.edition.get() == &edition ? m_opened.engine.get() : nullptr;
    }
    /// The filings that result() counts as matching, rising; a few milliseconds a million. None of published
    /// counts.
    [[nodiscard]] std::vector<std::uint32_t> matching();
    /// The one restriction of result() whose removal lets most filings pass; empty where none does. Where
    /// title words restrict, this counts once more.
    [[nodiscard]] std::optional<domain::Relief> bestRelief();
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] const std::optional<domain::Error>& error() const { return m_error; }
    /// How long the last answer took to count.
    [[nodiscard]] double lastAnswerMs() const { return m_lastAnswerMs; }
    [[nodiscard]] std::size_t engineBytes() const;

    /// The filter that an edition opens with; without one everything is shown.
    using FirstFilter = std::function<domain::Filter(const domain::Edition& edition)>;
    /// The picture shown stays until the new edition is whole; opened() or failed() follows.
    void open(const EditionSource& source, FirstFilter firstFilter = {});
    /// Tries the same source again.
    void retry();

Q_SIGNALS:
    void loadingStarted();
    void opened();
    void failed(const filingscape::domain::Error& error);
    /// `isSettled` is false while a hand still moves.
    void resultChanged(const filingscape::session::ResultPtr& result, bool isSettled);

private:
    void receive(domain::Outcome<OpenEdition> outcome);
    void schedule();
    void answer();

    FilterStore m_filters;
    EditionSource m_source; ///< asked for last
    FirstFilter m_firstFilter;
    EditionSource m_openedSource;
    OpenEdition m_opened;
    ResultPtr m_result;
    std::optional<domain::Error> m_error;
    bool m_isLoading = false;
    bool m_shownSettled = false;
    double m_lastAnswerMs = 0.0;
    QTimer m_frame;
    QElapsedTimer m_sinceAnswer;
    std::unique_ptr<EditionLoader> m_loader; ///< last, so that it stops first
};

} // namespace filingscape::session
