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

    /// Editions with more filings are shown first and checked then, on a thread of their own.
    void setCheckedFirst(std::size_t filings) { m_checkedFirst = filings; }

    [[nodiscard]] FilterStore& filters() { return m_filters; }
    [[nodiscard]] const std::shared_ptr<const domain::Edition>& edition() const { return m_opened.edition; }
    /// What every view shows; empty until an edition is open.
    [[nodiscard]] const ResultPtr& result() const { return m_result; }
    /// Where edition() comes from.
    [[nodiscard]] const EditionSource& source() const { return m_shown.source; }
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
    /// False between opened() and rowsChecked() or failed() of an edition that is shown first: until then
    /// nothing of it may leave the program, nor be remembered.
    [[nodiscard]] bool rowsAreChecked() const { return m_opened.rowsAreChecked; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] const std::optional<domain::Error>& error() const { return m_error; }
    /// How long the last answer took to count.
    [[nodiscard]] double lastAnswerMs() const { return m_lastAnswerMs; }
    [[nodiscard]] std::size_t engineBytes() const;

    /// The filter that an edition opens with; without one everything is shown.
    using FirstFilter = std::function<domain::Filter(const domain::Edition& edition)>;
    /// The picture shown stays until the new edition is whole; opened(), figuresFound() or failed() follows.
    /// Where rows are checked after that and do not match, the last checked edition comes back as it was left
    /// (opened() with error() set), or there is none as at the start; then failed().
    void open(const EditionSource& source, FirstFilter firstFilter = {});
    /// Tries the source again that error() is about.
    void retry();

Q_SIGNALS:
    void loadingStarted();
    void opened();
    void rowsChecked();
    /// What was asked for are published figures: there is nothing to count, what was open stays open.
    void figuresFound(const filingscape::session::EditionSource& source);
    void failed(const filingscape::domain::Error& error);
    /// `isSettled` is false while a hand still moves.
    void resultChanged(const filingscape::session::ResultPtr& result, bool isSettled);

private:
    struct Asked {
        EditionSource source;
        FirstFilter firstFilter;
    };
    /// An edition that was left for one whose rows are not checked yet.
    struct Left {
        OpenEdition opened;
        Asked asked;
        FilterStore::Kept filters;
    };
    /// Nothing where the check was ended before; else of this desk.
    struct Checked {
        std::shared_ptr<FilingDesk> desk;
        std::optional<domain::Status> status;
    };

    void receive(domain::Outcome<OpenEdition> outcome);
    void leaveFor(OpenEdition next);
    void startCheck();
    void receiveCheck(const Checked& checked);
    void refuse(const domain::Error& error);
    void schedule();
    void answer();

    FilterStore m_filters;
    std::size_t m_checkedFirst = mostCheckedFirst;
    Asked m_asked; ///< for last
    Asked m_failed; ///< what m_error is about
    Asked m_shown; ///< where m_opened comes from
    OpenEdition m_opened;
    std::optional<Left> m_left; ///< to come back to; only while rows are not checked
    ResultPtr m_result;
    std::optional<domain::Error> m_error;
    bool m_isLoading = false;
    bool m_shownSettled = false;
    double m_lastAnswerMs = 0.0;
    QTimer m_frame;
    QElapsedTimer m_sinceAnswer;
    std::unique_ptr<NewestReading<Checked>> m_checker;
    std::unique_ptr<EditionLoader> m_loader; ///< last, so that it stops first
};

} // namespace filingscape::session
