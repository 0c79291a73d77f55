// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/filing_order.h"
#include "app/store/coverage.h"
#include "app/store/database.h"
#include "app/store/filing_reader.h"
#include "app/store/names_as_filed.h"
#include "app/store/watch.h"

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

/// The open file of one edition, for looking at single filings. It keeps the connection that was checked when
/// the edition was opened: a foreign file need not be checked again, and cannot have been exchanged. What was
/// sorted once stays sorted, at four bytes a filing and column. Any thread that may wait: a call may take
/// long, and calls wait for one another; while one sorts, others pass whenever it asks `goOn`. One thread
/// sorts.
class FilingDesk final
{
public:
    /// `watch` bounds a foreign connection; it is given time anew for each call.
    FilingDesk(store::Database database, std::shared_ptr<store::Watch> watch,
        std::shared_ptr<const domain::Edition> edition);

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
    /// Makes the call at hand fail soon. Any thread.
    void interrupt() { m_database.interrupt(); }

private:
    using OrderKey = std::pair<store::FilingColumn, domain::DateBasis>;

    [[nodiscard]] domain::Status prepare();
    [[nodiscard]] domain::Outcome<const FilingOrder*> orderOf(const OrderKey& key, const store::GoOn& goOn);

    std::mutex m_mutex; ///< held while the connection is in use
    store::Database m_database;
    std::shared_ptr<store::Watch> m_watch;
    std::shared_ptr<const domain::Edition> m_edition;
    std::optional<store::FilingReader> m_reader;
    std::map<OrderKey, FilingOrder> m_orders;
};

} // namespace filingscape::session
