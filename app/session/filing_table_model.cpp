// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filing_table_model.h"

#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/filing_sentence.h"
#include "app/session/filing_text.h"
#include "app/session/queued.h"

#include <QMetaObject>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace filingscape::session {

using domain::Outcome;
using io::fromUtf8;
using store::FilingColumn;
using Lane = FilingWorker::Lane;

namespace {

constexpr int pageRows = 64;
constexpr int mostPages = 64;
/// More than a screen shows: of a fast scroll only where it is now.
constexpr std::size_t mostWantedPages = 4;

std::span<const std::uint32_t> pageOf(const std::vector<std::uint32_t>& filings, int page)
{
    const auto first = std::min(filings.size(), static_cast<std::size_t>(page) * pageRows);
    return std::span(filings).subspan(first, std::min<std::size_t>(pageRows, filings.size() - first));
}

constexpr std::array sortColumns{FilingColumn::Number, FilingColumn::Office, FilingColumn::Date,
    FilingColumn::Title, FilingColumn::Applicant, FilingColumn::Techniques};
static_assert(sortColumns.size() == FilingTableModel::ColumnCount);

} // namespace

FilingTableModel::FilingTableModel(QObject* parent, FilingWorker::Deliver deliver)
    : QAbstractTableModel(parent)
    , m_pages(mostPages)
{
    m_worker = std::make_unique<FilingWorker>(deliver ? std::move(deliver) : queuedOn(this));
}

FilingTableModel::~FilingTableModel()
{
    for (const auto& list : {m_shown, m_wanted}) {
        if (list.desk)
            list.desk->interrupt();
    }
    m_worker.reset();
}

int FilingTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_shown.filings ? 0 : static_cast<int>(m_shown.filings->size());
}

int FilingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilingTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == FilingRole)
        return filingAt(index.row()).value;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != IsReadRole)
        return {};
    const auto* row = rowAt(index.row());
    if (role == IsReadRole)
        return row != nullptr;
    if (row == nullptr)
        return {};
    const auto& edition = *m_shown.result->edition;
    QString text;
    switch (index.column()) {
    case Number:
        text = io::isolated(fromUtf8(row->number));
        break;
    case Office:
        text = io::visible(fromUtf8(row->office));
        break;
    case Date:
        text = io::visible(fromUtf8(row->dates[static_cast<std::size_t>(m_shown.result->filter.dateBasis)]));
        break;
    case Title:
        text = io::isolated(io::cutForDisplay(fromUtf8(row->title), 4096));
        break;
    case Applicant:
        text = firstApplicant(edition, *row);
        break;
    case Techniques:
        text = techniqueNames(edition, row->techniques);
        break;
    default:
        return {};
    }
    return role == Qt::ToolTipRole && !text.isEmpty() ? io::toolTipOfShown(text) : text;
}

QVariant FilingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Office:
        return tr("Office");
    case Date:
        return dateWords(m_shown.result ? m_shown.result->filter.dateBasis : domain::DateBasis::Filing);
    case Title:
        return tr("Title");
    case Applicant:
        return tr("Applicant");
    case Techniques:
        return tr("Techniques");
    default:
        return {};
    }
}

domain::FilingId FilingTableModel::filingAt(int row) const
{
    return domain::FilingId{(*m_shown.filings)[static_cast<std::size_t>(row)]};
}

QString FilingTableModel::sentenceOf(int row, const QLocale& locale) const
{
    const auto* filing = row >= 0 && row < rowCount() ? rowAt(row) : nullptr;
    return filing == nullptr
        ? QString()
        : filingSentence(*m_shown.result->edition, m_shown.result->filter.dateBasis, *filing, locale);
}

std::vector<int> FilingTableModel::rowsOf(const std::vector<domain::FilingId>& filings) const
{
    std::vector<int> rows;
    if (!m_shown.filings || filings.empty())
        return rows;
    const domain::IdSet<domain::FilingId> wanted(filings);
    for (int row = 0; row < rowCount(); ++row) {
        if (wanted.contains(filingAt(row)))
            rows.push_back(row);
    }
    return rows;
}

void FilingTableModel::show(std::shared_ptr<FilingDesk> desk, std::shared_ptr<const domain::Result> result,
    std::vector<std::uint32_t> matching)
{
    m_wanted.desk = std::move(desk);
    m_wanted.result = std::move(result);
    m_wanted.filings = std::make_shared<const std::vector<std::uint32_t>>(std::move(matching));
    askForList();
}

void FilingTableModel::sort(int column, Qt::SortOrder order)
{
    FilingSort sort;
    if (column >= 0 && column < ColumnCount)
        sort = {sortColumns[static_cast<std::size_t>(column)], order == Qt::DescendingOrder};
    if (sort == m_wanted.sort)
        return;
    m_wanted.sort = sort;
    if (m_wanted.desk)
        askForList();
}

void FilingTableModel::retry()
{
    if (m_wanted.desk)
        askForList();
}

void FilingTableModel::askForList()
{
    ++m_wanted.number;
    m_worker->ask(Lane::Order, [this, list = m_wanted](const FilingWorker::GoOn& goOn) mutable {
        auto sorted = list.desk->sorted(*list.filings, list.sort, list.result->filter.dateBasis, goOn);
        auto firstPage = std::make_shared<Outcome<Page>>(Page{});
        if (sorted) {
            list.filings = std::make_shared<const std::vector<std::uint32_t>>(std::move(sorted).value());
            if (!list.filings->empty())
                *firstPage = list.desk->rows(pageOf(*list.filings, 0));
        } else {
            *firstPage = sorted.error();
        }
        return [this, list, firstPage] { take(list, std::move(*firstPage)); };
    });
}

void FilingTableModel::take(const List& list, Outcome<Page> firstPage)
{
    if (list.number != m_wanted.number)
        return;
    if (!firstPage) {
        Q_EMIT failed(firstPage.error());
        return;
    }
    const bool isNewDesk = m_shown.desk != list.desk;
    beginResetModel();
    m_shown = list;
    m_pages.clear();
    m_wantedPages.clear();
    m_pages.insert(0, new Page(std::move(firstPage).value()));
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT listed();
    if (isNewDesk) {
        m_worker->ask(Lane::Prepare, [desk = list.desk](const FilingWorker::GoOn& goOn) {
            // A defect is told when somebody sorts.
            static_cast<void>(desk->prepareToSort(goOn));
            return FilingWorker::Reply{};
        });
    }
}

const store::FilingRow* FilingTableModel::rowAt(int row) const
{
    const int page = row / pageRows;
    const auto* rows = m_pages.object(page);
    if (rows == nullptr) {
        want(page);
        return nullptr;
    }
    return &(*rows)[static_cast<std::size_t>(row % pageRows)];
}

void FilingTableModel::want(int page) const
{
    if (std::ranges::find(m_wantedPages, page) != m_wantedPages.end())
        return;
    m_wantedPages.push_front(page);
    if (m_wantedPages.size() > mostWantedPages)
        m_wantedPages.pop_back();
    // Whoever looks at one row looks at its neighbours too: asked once all have been wanted.
    auto* self = const_cast<FilingTableModel*>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->askForPages(); }, Qt::QueuedConnection);
}

void FilingTableModel::askForPages()
{
    if (m_isReadingPages || m_wantedPages.empty())
        return;
    m_isReadingPages = true;
    const int page = m_wantedPages.front();
    m_worker->ask(Lane::Rows, [this, list = m_shown, page](const FilingWorker::GoOn&) {
        auto rows = std::make_shared<Outcome<Page>>(list.desk->rows(pageOf(*list.filings, page)));
        return [this, number = list.number, page, rows] { takePage(number, page, std::move(*rows)); };
    });
}

void FilingTableModel::takePage(std::uint64_t list, int page, Outcome<Page> rows)
{
    m_isReadingPages = false;
    if (list == m_shown.number) {
        std::erase(m_wantedPages, page);
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        m_pages.insert(page, new Page(std::move(rows).value()));
        const int first = page * pageRows;
        const int last = std::min(first + pageRows, rowCount()) - 1;
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    askForPages();
}

void FilingTableModel::readDetails(domain::FilingId filing)
{
    m_worker->ask(Lane::Details, [this, list = m_shown, filing](const FilingWorker::GoOn&) {
        auto details = std::make_shared<Outcome<store::FilingDetails>>(list.desk->details(filing));
        return [this, number = list.number, edition = list.result->edition, details] {
            // A resort keeps the filings; another edition's are strangers.
            if (m_shown.result->edition != edition)
                return;
            if (*details)
                Q_EMIT detailsRead(details->value());
            else if (number == m_shown.number)
                Q_EMIT failed(details->error());
        };
    });
}

void FilingTableModel::copy(const std::vector<int>& rows)
{
    if (!m_shown.filings || rows.empty())
        return;
    std::vector<std::uint32_t> filings;
    filings.reserve(rows.size());
    for (const int row : rows)
        filings.push_back(filingAt(row).value);
    m_worker->ask(
        Lane::Copy, [this, list = m_shown, filings = std::move(filings)](const FilingWorker::GoOn& goOn) {
            QString text;
            std::optional<domain::Error> error;
            Page all;
            for (std::size_t first = 0; first < filings.size() && !error && goOn(); first += 256) {
                auto some = list.desk->rows(
                    std::span(filings).subspan(first, std::min<std::size_t>(256, filings.size() - first)));
                if (some)
                    std::ranges::move(some.value(), std::back_inserter(all));
                else
                    error = some.error();
            }
            if (!error)
                text = filingsAsTsv(*list.result->edition, list.result->filter.dateBasis, all);
            return FilingWorker::Reply([this, text, error, count = static_cast<int>(all.size())] {
                if (error)
                    Q_EMIT failed(*error);
                else
                    Q_EMIT copied(text, count);
            });
        });
}

} // namespace filingscape::session
