// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/filing_order.h"
#include "app/store/coverage.h"
#include "app/store/database.h"
#include "app/store/filing_reader.h"
#include "app/store/names_as_filed.h"
#include "app/store/read_transaction.h"
#include "app/store/watch.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace filingscape::session {

/// A lock that goes to those who wait in the order in which they came; whoever lets it go for a moment in the
/// midst of long work is behind them all.
class FairLock final
{
public:
    void lock();
    void unlock();

private:
    std::mutex m_mutex;
    std::condition_variable m_passed;
    std::uint64_t m_next = 0;
    std::uint64_t m_served = 0;
};

/// The open file of one edition, for looking at single filings. It keeps the connection that was checked when
/// the edition was opened: a foreign file need not be checked again, and cannot have been exchanged. What was
/// sorted once stays sorted, at four bytes a filing and column. Any thread that may wait: a call may take
/// long, and calls wait for one another; while one sorts or checks, others pass whenever it asks `goOn`. One
/// thread sorts.
class FilingDesk final
{
public:
    /// `watch` bounds a foreign connection; it is given time anew for each call. `unchecked` is what the
    /// rows were read in where checkRows() is still to come.
    FilingDesk(store::Database database, std::shared_ptr<store::Watch> watch,
        std::shared_ptr<const domain::Edition> edition,
        std::optional<store::ReadTransaction> unchecked = std::nullopt);

    [[nodiscard]] const std::shared_ptr<const domain::Edition>& edition() const { return m_edition; }

    /// The filings of `matching`, which rise, in the order of `sort`; dates are those of `basis`. `goOn` is
    /// asked now and then and may call back for rows and details.
    [[nodiscard]] domain::Outcome<std::vector<std::uint32_t>> sorted(std::span<const std::uint32_t> matching,
        const FilingSort& sort, domain::DateBasis basis, const store::GoOn& goOn);
    /// Reads what sorting by any column needs, so that the first sort has less to wait for.
    [[nodiscard]] domain::Status prepareToSort(const store::GoOn& goOn);
    [[nodiscard]] domain::Outcome<std::vector<store::FilingRow>> rows(std::span<const std::uint32_t> filings);
    [[nodiscard]] domain::Outcome<store::FilingDetails> details(domain::FilingId filing);
    [[nodiscard]] domain::Outcome<store::NamesAsFiled> namesAsFiled(domain::ApplicantId applicant);
    /// As of store::visitNamesAsFiled(); others pass whenever it asks `goOn`.
    [[nodiscard]] domain::Status visitNamesAsFiled(
        const std::function<void(domain::ApplicantId, std::string_view)>& visit, const store::GoOn& goOn);
    /// What the filings of the edition lack, counted anew at each call; others wait meanwhile.
    [[nodiscard]] domain::Outcome<store::Coverage> coverage();
    /// Takes the fingerprint of the rows in that state of the file in which they were read, and lets the file
    /// go; every call before sees that state as well. Seconds a million filings. Errors as of
    /// store::checkFingerprint(); nothing where `goOn`, asked every few milliseconds, ended it before.
    [[nodiscard]] std::optional<domain::Status> checkRows(const store::GoOn& goOn);
    /// Makes the call at hand fail soon, but for checkRows(). Any thread.
    void interrupt();

private:
    using OrderKey = std::pair<store::FilingColumn, domain::DateBasis>;

    [[nodiscard]] domain::Status prepare();
    [[nodiscard]] domain::Outcome<const FilingOrder*> orderOf(const OrderKey& key, const store::GoOn& goOn);

    void allowTime();

    FairLock m_lock; ///< held while the connection is in use
    store::Database m_database;
    std::optional<store::ReadTransaction> m_unchecked;
    std::atomic<int> m_interruptions{0};
    std::shared_ptr<store::Watch> m_watch;
    std::shared_ptr<const domain::Edition> m_edition;
    std::optional<store::FilingReader> m_reader;
    std::map<OrderKey, FilingOrder> m_orders;
};

} // namespace filingscape::session
