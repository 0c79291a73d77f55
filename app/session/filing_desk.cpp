// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filing_desk.h"

#include "app/store/fingerprint.h"

#include <chrono>
#include <numeric>

namespace filingscape::session {

using domain::Outcome;
using store::FilingColumn;

namespace {

const std::pair numberKey{FilingColumn::Number, domain::DateBasis::Filing};

/// Nobody waits for a call but the table, which shows what it has meanwhile.
constexpr std::chrono::seconds timePerCall{30};

/// `goOn` with the lock let go, so that others can pass.
store::GoOn letting(std::unique_lock<FairLock>& lock, const store::GoOn& goOn)
{
    return [&lock, &goOn] {
        lock.unlock();
        const bool goesOn = goOn();
        lock.lock();
        return goesOn;
    };
}

} // namespace

void FairLock::lock()
{
    std::unique_lock lock(m_mutex);
    const auto mine = m_next++;
    m_passed.wait(lock, [this, mine] { return mine == m_served; });
}

void FairLock::unlock()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_served;
    }
    m_passed.notify_all();
}

FilingDesk::FilingDesk(store::Database database, std::shared_ptr<store::Watch> watch,
    std::shared_ptr<const domain::Edition> edition, std::optional<store::ReadTransaction> unchecked)
    : m_database(std::move(database))
    , m_unchecked(std::move(unchecked))
    , m_watch(std::move(watch))
    , m_edition(std::move(edition))
{
}

Outcome<std::vector<std::uint32_t>> FilingDesk::sorted(std::span<const std::uint32_t> matching,
    const FilingSort& sort, domain::DateBasis basis, const store::GoOn& goOn)
{
    if (!sort.column)
        return std::vector<std::uint32_t>(matching.begin(), matching.end());
    std::unique_lock lock(m_lock);
    if (const auto ready = prepare(); !ready)
        return ready.error();
    const bool isDate = *sort.column == FilingColumn::Date;
    const auto order
        = orderOf({*sort.column, isDate ? basis : domain::DateBasis::Filing}, letting(lock, goOn));
    if (!order)
        return order.error();
    return order.value()->picked(matching, sort.isDescending);
}

domain::Status FilingDesk::prepareToSort(const store::GoOn& goOn)
{
    std::unique_lock lock(m_lock);
    if (auto ready = prepare(); !ready)
        return ready;
    const auto order = orderOf(numberKey, letting(lock, goOn));
    return order ? domain::Status(domain::Done{}) : domain::Status(order.error());
}

Outcome<std::vector<store::FilingRow>> FilingDesk::rows(std::span<const std::uint32_t> filings)
{
    const std::lock_guard lock(m_lock);
    if (const auto ready = prepare(); !ready)
        return ready.error();
    return m_reader->rows(filings);
}

Outcome<store::FilingDetails> FilingDesk::details(domain::FilingId filing)
{
    const std::lock_guard lock(m_lock);
    if (const auto ready = prepare(); !ready)
        return ready.error();
    return m_reader->details(filing);
}

Outcome<store::NamesAsFiled> FilingDesk::namesAsFiled(domain::ApplicantId applicant)
{
    const std::lock_guard lock(m_lock);
    if (const auto ready = prepare(); !ready)
        return ready.error();
    return store::readNamesAsFiled(*m_reader, applicant);
}

domain::Status FilingDesk::visitNamesAsFiled(
    const std::function<void(domain::ApplicantId, std::string_view)>& visit, const store::GoOn& goOn)
{
    std::unique_lock lock(m_lock);
    if (auto ready = prepare(); !ready)
        return ready;
    return store::visitNamesAsFiled(*m_reader, visit, letting(lock, goOn));
}

Outcome<store::Coverage> FilingDesk::coverage()
{
    const std::lock_guard lock(m_lock);
    if (const auto ready = prepare(); !ready)
        return ready.error();
    return store::readCoverage(m_database, *m_edition);
}

std::optional<domain::Status> FilingDesk::checkRows(const store::GoOn& goOn)
{
    std::unique_lock lock(m_lock);
    bool goesOn = true;
    const auto asking = [&] {
        const auto others = letting(lock, goOn);
        goesOn = others();
        allowTime(); // anew for each piece; those who passed may have used theirs up
        return goesOn;
    };
    domain::Status status = domain::Done{};
    for (int seen = -1; goesOn && seen != m_interruptions;) {
        // What was meant for others ends every question that the connection is at.
        seen = m_interruptions;
        allowTime();
        status = store::checkFingerprint(m_database, *m_edition, asking);
        if (status)
            break;
    }
    if (!goesOn)
        return std::nullopt;
    m_unchecked.reset();
    return status;
}

void FilingDesk::interrupt()
{
    ++m_interruptions;
    m_database.interrupt();
}

void FilingDesk::allowTime()
{
    if (m_watch)
        m_watch->allow(timePerCall);
}

domain::Status FilingDesk::prepare()
{
    allowTime();
    if (!m_reader) {
        auto reader = store::FilingReader::open(m_database, m_edition);
        if (!reader)
            return reader.error();
        m_reader.emplace(std::move(reader).value());
    }
    return domain::Done{};
}

Outcome<const FilingOrder*> FilingDesk::orderOf(const OrderKey& key, const store::GoOn& goOn)
{
    if (const auto found = m_orders.find(key); found != m_orders.end())
        return &found->second;
    std::vector<std::uint32_t> edition;
    std::span<const std::uint32_t> byNumber;
    if (key == numberKey) {
        edition.resize(static_cast<std::size_t>(m_edition->rows));
        std::iota(edition.begin(), edition.end(), 0U);
        byNumber = edition;
    } else {
        const auto numbers = orderOf(numberKey, goOn);
        if (!numbers)
            return numbers.error();
        byNumber = numbers.value()->all();
    }
    const auto keys = store::readSortKeys(*m_reader, key.first, key.second, goOn);
    if (!keys)
        return keys.error();
    return &m_orders.emplace(key, FilingOrder(keys.value(), byNumber)).first->second;
}

} // namespace filingscape::session
