// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/session/filing_desk.h"
#include "app/session/filing_worker.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QLocale>

#include <deque>
#include <memory>
#include <vector>

namespace filingscape::session {

/// The matching filings, one a row, read from the file a page at a time as they are looked at. Sorting and
/// reading happen on a thread of their own: until a new list is whole the old one stays, and of several that
/// were asked for only the newest comes. Lives on the UI thread.
class FilingTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Office, Date, Title, Applicant, Techniques, ColumnCount };
    enum Role {
        FilingRole = Qt::UserRole + 1, ///< quint32 FilingId
        IsReadRole, ///< false while the row's page is on its way
    };

    /// `deliver` brings what was read back to this thread; without one the event loop does.
    explicit FilingTableModel(QObject* parent = nullptr, FilingWorker::Deliver deliver = {});
    ~FilingTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// What the rows are of; empty before the first list has come.
    [[nodiscard]] const std::shared_ptr<const domain::Result>& result() const { return m_shown.result; }
    [[nodiscard]] const FilingSort& shownSort() const { return m_shown.sort; }
    [[nodiscard]] bool isPending() const { return m_shown.number != m_wanted.number; }
    [[nodiscard]] domain::FilingId filingAt(int row) const;
    /// A sentence to print about the document of a row (filingSentence); empty while the row is on its way.
    [[nodiscard]] QString sentenceOf(int row, const QLocale& locale) const;
    /// Rising; those that are not listed are left out.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<domain::FilingId>& filings) const;

    /// Lists other filings: those of `matching`, which rise and are what `result` counts.
    void show(std::shared_ptr<FilingDesk> desk, std::shared_ptr<const domain::Result> result,
        std::vector<std::uint32_t> matching);
    /// The order of the edition for column -1.
    void sort(int column, Qt::SortOrder order) override;
    /// Asks for the last list again, after a failure.
    void retry();
    /// detailsRead() follows; of several the last.
    void readDetails(domain::FilingId filing);
    /// copied() follows, with the rows in the order given.
    void copy(const std::vector<int>& rows);

Q_SIGNALS:
    /// New rows are there, after the reset.
    void listed();
    void detailsRead(const filingscape::store::FilingDetails& details);
    void copied(const QString& tsv, int filings);
    void failed(const filingscape::domain::Error& error);

private:
    struct List {
        std::uint64_t number = 0;
        std::shared_ptr<FilingDesk> desk;
        std::shared_ptr<const domain::Result> result;
        FilingSort sort;
        std::shared_ptr<const std::vector<std::uint32_t>> filings; ///< rising if wanted, in order if shown
    };
    using Page = std::vector<store::FilingRow>;

    void askForList();
    void take(const List& list, domain::Outcome<Page> firstPage);
    [[nodiscard]] const store::FilingRow* rowAt(int row) const;
    void want(int page) const;
    void askForPages();
    void takePage(std::uint64_t list, int page, domain::Outcome<Page> rows);

    List m_shown;
    List m_wanted;
    mutable QCache<int, Page> m_pages;
    mutable std::deque<int> m_wantedPages; ///< the newest first
    bool m_isReadingPages = false;
    std::unique_ptr<FilingWorker> m_worker; ///< last, so that it stops first
};

} // namespace filingscape::session
