// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filing_desk.h"

#include <chrono>
#include <numeric>

namespace filingscape::session {

using domain::Outcome;
using store::FilingColumn;

namespace {

const std::pair numberKey{FilingColumn::Number, domain::DateBasis::Filing};

/// Nobody waits for a call but the table, which shows what it has meanwhile.
constexpr std::chrono::seconds timePerCall{30};

} // namespace

FilingDesk::FilingDesk(store::Database database, std::shared_ptr<store::Watch> watch,
    std::shared_ptr<const domain::Edition> edition)
    : m_database(std::move(database))
    , m_watch(std::move(watch))
    , m_edition(std::move(edition))
{
}

Outcome<std::vector<std::uint32_t>> FilingDesk::sorted(std::span<const std::uint32_t> matching,
    const FilingSort& sort, domain::DateBasis basis, const store::GoOn& goOn)
{
    if (!sort.column)
        return std::vector<std::uint32_t>(matching.begin(), matching.end());
    if (const auto ready = prepare(); !ready)
        return ready.error();
    const bool isDate = *sort.column == FilingColumn::Date;
    const auto order = orderOf({*sort.column, isDate ? basis : domain::DateBasis::Filing}, goOn);
    if (!order)
        return order.error();
    return order.value()->picked(matching, sort.isDescending);
}

domain::Status FilingDesk::prepareToSort(const store::GoOn& goOn)
{
    if (auto ready = prepare(); !ready)
        return ready;
    const auto order = orderOf(numberKey, goOn);
    return order ? domain::Status(domain::Done{}) : domain::Status(order.error());
}

Outcome<std::vector<store::FilingRow>> FilingDesk::rows(std::span<const std::uint32_t> filings)
{
    if (const auto ready = prepare(); !ready)
        return ready.error();
    return m_reader->rows(filings);
}

Outcome<store::FilingDetails> FilingDesk::details(domain::FilingId filing)
{
    if (const auto ready = prepare(); !ready)
        return ready.error();
    return m_reader->details(filing);
}

domain::Status FilingDesk::prepare()
{
    if (m_watch)
        m_watch->allow(timePerCall);
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
