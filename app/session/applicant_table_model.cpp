// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_table_model.h"

#include "app/session/queued.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace filingscape::session {

using Lane = FilingWorker::Lane;

ApplicantTableModel::ApplicantTableModel(
    ApplicantSources sources, QObject* parent, FilingWorker::Deliver deliver)
    : QAbstractItemModel(parent)
    , m_sources(std::move(sources))
    , m_deliver(std::move(deliver))
    , m_names([this](const domain::Result& result, domain::ApplicantId applicant) {
        auto* counting = m_sources.engineOf ? m_sources.engineOf(*result.edition) : nullptr;
        return counting != nullptr ? counting->filingsOf(result.filter, applicant)
                                   : std::vector<std::uint32_t>{};
    })
{
    if (!m_deliver)
        m_deliver = queuedOn(this);
}

ApplicantTableModel::~ApplicantTableModel()
{
    if (m_desk)
        m_desk->interrupt();
    m_worker.reset();
}

engine::CrossFilter* ApplicantTableModel::engine() const
{
    return m_result && m_sources.engineOf ? m_sources.engineOf(*m_result->edition) : nullptr;
}

FilingWorker& ApplicantTableModel::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<FilingWorker>(m_deliver);
    return *m_worker;
}

QModelIndex ApplicantTableModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A name carries its applicant, so that it stays the same when the applicant's row moves.
    const auto applicant = applicantAt(parent);
    return createIndex(row, column, applicant ? quintptr{applicant->value} + 1 : quintptr{0});
}

QModelIndex ApplicantTableModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const auto found = m_rowOf.find(static_cast<std::uint32_t>(child.internalId() - 1));
    return found == m_rowOf.end() ? QModelIndex() : createIndex(found->second, 0, quintptr{0});
}

std::optional<domain::ApplicantId> ApplicantTableModel::applicantAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() != 0 || index.row() >= static_cast<int>(m_rows.size()))
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(index.row())].applicant;
}

int ApplicantTableModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    const auto applicant = parent.column() == 0 ? applicantAt(parent) : std::nullopt;
    return applicant ? m_names.lines(*applicant) : 0;
}

int ApplicantTableModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool ApplicantTableModel::hasChildren(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return !m_rows.empty();
    return parent.column() == 0 && m_sources.desk && applicantAt(parent).has_value();
}

void ApplicantTableModel::openNames(const QModelIndex& row)
{
    const auto parent = row.siblingAtColumn(0);
    if (!parent.isValid() || !hasChildren(parent) || m_names.isOpen(*applicantAt(parent)))
        return;
    const auto applicant = *applicantAt(parent);
    beginInsertRows(parent, 0, 0);
    m_names.open(applicant);
    endInsertRows();
    m_wantedNames.push_back(applicant);
    if (m_wantedNames.size() == 1)
        askForNames();
}

void ApplicantTableModel::askForNames()
{
    if (m_wantedNames.empty())
        return;
    m_desk = m_sources.desk();
    if (!m_desk || !m_result || m_desk->edition() != m_result->edition) {
        m_wantedNames.clear(); // the rows of the next edition are about to come
        return;
    }
    worker().ask(Lane::Details, [this, desk = m_desk, applicant = m_wantedNames.front()](const auto&) {
        auto names = std::make_shared<domain::Outcome<store::NamesAsFiled>>(desk->namesAsFiled(applicant));
        return [this, desk, applicant, names] {
            if (m_result && m_result->edition == desk->edition())
                takeNames(applicant, std::move(*names));
        };
    });
}

void ApplicantTableModel::takeNames(domain::ApplicantId applicant, domain::Outcome<store::NamesAsFiled> names)
{
    std::erase(m_wantedNames, applicant);
    const auto found = m_rowOf.find(applicant.value);
    if (found != m_rowOf.end() && m_names.isOpen(applicant) && !m_names.isRead(applicant)) {
        const auto row = index(found->second, 0);
        if (names) {
            const int lines = ApplicantNames::linesOf(names.value());
            // The line that stood for all of them becomes the first.
            if (lines > 1)
                beginInsertRows(row, 1, lines - 1);
            m_names.take(applicant, std::move(names).value());
            if (lines > 1)
                endInsertRows();
            Q_EMIT dataChanged(index(0, 0, row), index(0, ColumnCount - 1, row));
        } else {
            beginRemoveRows(row, 0, 0);
            m_names.forget(applicant);
            endRemoveRows();
            Q_EMIT failed(names.error());
        }
    }
    askForNames();
}

bool ApplicantTableModel::isPending() const
{
    return m_isFindPending || !m_wantedNames.empty();
}

void ApplicantTableModel::setResult(const std::shared_ptr<const domain::Result>& result, bool isSettled)
{
    if (m_result && m_result->edition == result->edition) {
        if (!isSettled && isFinding() && result->edition->rows > mostFollowed)
            return;
        m_result = result;
        relist(isSettled);
        return;
    }
    beginResetModel();
    m_result = result;
    m_names.clear();
    m_wantedNames.clear();
    m_finder.reset();
    m_found.reset();
    m_trendTop = 0;
    m_headerAxis = result->axis;
    countApplicants(true);
    m_rows = wantedRows(true);
    numberRows();
    endResetModel();
    if (isFinding())
        askToFind();
    Q_EMIT listed();
}

void ApplicantTableModel::setLocale(const QLocale& locale)
{
    m_locale = locale;
    if (m_result)
        relist(true);
}

void ApplicantTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = static_cast<ApplicantColumn>(column);
    m_isDescending = order == Qt::DescendingOrder;
    if (m_result)
        relist(true);
}

void ApplicantTableModel::find(const QString& typed)
{
    auto words = findWords(typed);
    if (words == m_words)
        return;
    m_words = std::move(words);
    if (!m_result)
        return;
    if (isFinding()) {
        askToFind();
        return;
    }
    m_found.reset();
    m_isFindPending = false;
    relist(true);
}

void ApplicantTableModel::askToFind()
{
    m_isFindPending = true;
    m_desk = m_sources.desk ? m_sources.desk() : nullptr;
    worker().ask(Lane::Rows,
        [this, edition = m_result->edition, desk = m_desk, finder = m_finder, words = m_words](
            const auto& goOn) mutable {
            auto status = domain::Status(domain::Done{});
            if (!finder) {
                auto made = std::make_shared<ApplicantFinder>(*edition);
                const auto add = [&made](auto applicant, auto name) { made->add(applicant, name); };
                if (desk && desk->edition() == edition)
                    status = desk->visitNamesAsFiled(add, goOn);
                finder = std::move(made); // without names as filed it still knows the others
            }
            auto found = std::make_shared<std::vector<domain::ApplicantId>>(finder->find(words));
            return [this, edition, finder, words, found, status] {
                if (!m_result || m_result->edition != edition)
                    return;
                m_finder = finder;
                if (words == m_words) {
                    m_isFindPending = false;
                    m_found = std::move(*found);
                    relist(true);
                }
                if (!status)
                    Q_EMIT failed(status.error());
            };
        });
}

} // namespace filingscape::session
