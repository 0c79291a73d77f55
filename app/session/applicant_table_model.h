// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/engine/cross_filter.h"
#include "app/session/applicant_finder.h"
#include "app/session/applicant_names.h"
#include "app/session/applicant_row.h"
#include "app/session/filing_desk.h"
#include "app/session/filing_worker.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace filingscape::session {

/// Where an applicant table finds what its result does not say. Either may answer nothing.
struct ApplicantSources {
    std::function<engine::CrossFilter*(const domain::Edition&)> engineOf;
    std::function<std::shared_ptr<FilingDesk>()> desk;
};

/// The applicants with most filings, ranked, those of the filter that rank below them, and a last row for all
/// others; or, while somebody looks for
/// names, all whose names match. Below an applicant, once opened, are the names under which it filed.
/// Profiles are asked for as rows are looked at; names as filed are read, and names looked for, on a thread
/// of the model's own. Rows keep their applicant while they move, so that what is selected or open stays so.
/// Lives on the UI thread.
class ApplicantTableModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Rank, Name, Filings, Share, Trend, First, Last, Offices, ColumnCount };
    enum Role {
        FilingsRole = Qt::UserRole + 1, ///< qlonglong, -1 if unknown
        FractionRole, ///< of the first in the ranking, 0 to 1
        NativeNameRole, ///< the name in its own script, empty where that is the harmonised name
        HarmonisedNameRole,
        IdRole, ///< quint32 position in the edition's catalogue; invalid for the last row and for names as
                ///< filed
        IsChosenRole, ///< part of the filter
        IsOtherRole, ///< the last row: filings with none of the applicants above
        IsNameRole, ///< a name as filed
        NameAsFiledRole, ///< as the documents have it; invalid for all other rows
        IsQuietRole, ///< to be drawn in the second text colour
        TrendRole, ///< ApplicantTrend; invalid for rows without one
    };
    /// Beyond so many filings a hand that moves does not wait for ranks that no ranking has.
    static constexpr std::int64_t mostFollowed = 1'000'000;
    /// The most rows that are listed while somebody looks for names.
    static constexpr int mostFound = 1000;

    /// `deliver` brings what was read back to this thread; without one the event loop does.
    explicit ApplicantTableModel(
        ApplicantSources sources = {}, QObject* parent = nullptr, FilingWorker::Deliver deliver = {});
    ~ApplicantTableModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What the rows are of.
    [[nodiscard]] const std::shared_ptr<const domain::Result>& result() const { return m_result; }
    /// True while names are being looked for or read.
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] bool isFinding() const { return !m_words.isEmpty(); }
    /// Applicants whose names match what is looked for, and how many of them have filings under the filter.
    [[nodiscard]] int matchingNames() const { return m_found ? static_cast<int>(m_found->size()) : 0; }
    [[nodiscard]] int foundWithFilings() const { return m_foundWithFilings; }
    /// All applicants that have filings under the filter, of whom the ranking lists the head; empty while a
    /// hand moves over very many filings.
    [[nodiscard]] std::optional<std::int64_t> withFilings() const { return m_withFilings; }
    /// How many of them the ranking lists.
    [[nodiscard]] int ranked() const;
    [[nodiscard]] ApplicantColumn sortColumn() const { return m_sortColumn; }
    [[nodiscard]] bool isDescending() const { return m_isDescending; }
    /// Rows for a spreadsheet; the last row and names as filed may be among them.
    [[nodiscard]] QString asTsv(const QModelIndexList& rows) const;

    /// While a hand moves (not settled) rows keep an order that would need every row's profile, and the
    /// sparklines keep their scale while it suffices.
    void setResult(const std::shared_ptr<const domain::Result>& result, bool isSettled = true);
    void setLocale(const QLocale& locale);
    void sort(int column, Qt::SortOrder order) override;
    /// Puts the names as filed below an applicant, once they are read; does nothing where they are.
    void openNames(const QModelIndex& row);
    /// All applicants that have each word in one of their names, as filed or harmonised; without words
    /// everybody in the ranking.
    void find(const QString& typed);

Q_SIGNALS:
    /// What was looked for, or a change of the filter, has been answered.
    void listed();
    void failed(const filingscape::domain::Error& error);

private:
    [[nodiscard]] engine::CrossFilter* engine() const;
    [[nodiscard]] FilingWorker& worker();
    [[nodiscard]] std::vector<ApplicantRow> wantedRows(bool isSettled);
    [[nodiscard]] std::vector<ApplicantRow> rankedRows() const;
    [[nodiscard]] std::vector<ApplicantRow> chosenBeyond(bool isSettled) const;
    [[nodiscard]] std::vector<ApplicantRow> foundRows();
    void scaleTrends(const std::vector<ApplicantRow>& rows, bool isSettled);
    void order(std::vector<ApplicantRow>& rows, bool isSettled) const;
    void takeRows(std::vector<ApplicantRow> wanted);
    void removeRowsWithout(const std::vector<ApplicantRow>& wanted);
    void appendMissing(const std::vector<ApplicantRow>& wanted);
    void arrangeAs(std::vector<ApplicantRow> wanted);
    void numberRows();
    void relist(bool isSettled);
    void countApplicants(bool isSettled);
    void askForNames();
    void takeNames(domain::ApplicantId applicant, domain::Outcome<store::NamesAsFiled> names);
    void askToFind();

    [[nodiscard]] std::optional<domain::ApplicantId> applicantAt(const QModelIndex& index) const;
    [[nodiscard]] const domain::ApplicantProfile* profileOf(ApplicantRow& row) const;
    [[nodiscard]] QVariant rowData(ApplicantRow& row, int column, int role) const;
    [[nodiscard]] QString cellText(ApplicantRow& row, int column) const;
    [[nodiscard]] QString cellWords(ApplicantRow& row, int column) const;
    [[nodiscard]] QString toolTip(ApplicantRow& row, int column) const;
    [[nodiscard]] QString restWords() const;
    [[nodiscard]] QVariant nameData(domain::ApplicantId applicant, int line, int column, int role) const;
    [[nodiscard]] double fractionOf(domain::Count filings) const;
    [[nodiscard]] QString headerToolTip(int section) const;

    ApplicantSources m_sources;
    FilingWorker::Deliver m_deliver;
    std::shared_ptr<const domain::Result> m_result;
    mutable std::vector<ApplicantRow> m_rows; ///< profiles come as they are looked at
    std::unordered_map<std::uint32_t, int> m_rowOf; ///< by ApplicantId
    std::optional<std::int64_t> m_withFilings;
    bool m_hasChosenBeyond = false; ///< rows that are in no ranking
    ApplicantColumn m_sortColumn = ApplicantColumn::Rank;
    bool m_isDescending = false;
    qint64 m_trendTop = 0;
    domain::YearRange m_headerAxis; ///< that the name of the sparklines' column says
    QStringList m_words;
    std::shared_ptr<const ApplicantFinder> m_finder; ///< of m_result's edition
    std::optional<std::vector<domain::ApplicantId>> m_found; ///< none while they are looked for
    int m_foundWithFilings = 0;
    bool m_isFindPending = false;
    ApplicantNames m_names;
    std::deque<domain::ApplicantId> m_wantedNames; ///< the first is being read
    std::shared_ptr<FilingDesk> m_desk; ///< that the worker reads from
    QLocale m_locale;
    std::unique_ptr<FilingWorker> m_worker; ///< last, so that it stops first; made when first needed
};

} // namespace filingscape::session
