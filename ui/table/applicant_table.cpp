// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/applicant_table.h"

#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"
#include "app/io/plain_text.h"
#include "ui/style/plain_label.h"
#include "ui/style/way_out.h"
#include "ui/style/whole_ranges.h"
#include "ui/table/applicant_delegate.h"
#include "ui/table/applicant_rows_view.h"
#include "ui/table/column_header.h"
#include "ui/table/column_widths.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace filingscape::ui {

using session::ApplicantTableModel;

namespace {

session::ApplicantSources sourcesOf(session::Explorer& explorer)
{
    return {[&explorer](const domain::Edition& edition) { return explorer.engineOf(edition); },
        [&explorer] { return explorer.filings(); }};
}

} // namespace

ApplicantTable::ApplicantTable(session::Explorer& explorer, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_model(sourcesOf(explorer))
    , m_theme(theme)
    , m_titleRow(new QHBoxLayout)
    , m_title(new PlainLabel(tr("Applicants"), this))
    , m_scope(new PlainLabel(this))
    , m_find(new QLineEdit(this))
    , m_error(new MessageBar(theme, this))
    , m_view(new ApplicantRowsView(theme, this))
    , m_header(new ColumnHeader(theme, m_view))
    , m_empty(new PlainLabel(m_view))
    , m_cells(new ApplicantDelegate(theme, this))
{
    m_scope->setObjectName(QStringLiteral("applicantScope"));
    m_scope->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("applicantsEmpty"));
    m_error->setObjectName(QStringLiteral("applicantsError"));
    buildRows();
    buildFind();
    connectRows();

    m_titleRow->setContentsMargins(theme.s, 0, theme.s, 0);
    m_titleRow->addWidget(m_title, 1);
    m_scope->setContentsMargins(theme.s, 0, theme.s, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.s, theme.m, theme.s, theme.s);
    layout->setSpacing(2);
    layout->addLayout(m_titleRow);
    layout->addWidget(m_scope);
    layout->addWidget(m_error);
    layout->addWidget(m_view, 1);
    m_model.setLocale(locale());
    setTheme(theme);
}

void ApplicantTable::buildRows()
{
    m_view->setObjectName(QStringLiteral("applicantTable"));
    m_view->setAccessibleName(tr("Applicants"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_cells);
    m_view->setTreePosition(ApplicantTableModel::Name);
    auto* header = m_header;
    m_view->setHeader(header);
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(32);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSortIndicator(ApplicantTableModel::Rank, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    auto* middle = new QVBoxLayout(m_view->viewport());
    middle->addWidget(m_empty, 0, Qt::AlignCenter);
    m_empty->hide();
    auto* copy = new QAction(tr("Copy rows"), m_view);
    connect(copy, &QAction::triggered, this, &ApplicantTable::copyRows);
    m_view->addAction(copy);
    markWayOut(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ApplicantTable::buildFind()
{
    m_find->hide(); // until the table is seen
    m_find->setObjectName(QStringLiteral("findApplicant"));
    m_find->setPlaceholderText(tr("Find an applicant"));
    m_find->setAccessibleName(tr("Find an applicant"));
    m_find->setToolTip(io::toolTipText(tr(
        "Looks for all applicants of the edition by the name in its own script and the harmonised name.")));
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(200);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, &m_model, &ApplicantTableModel::find);
    auto* find = new QAction(tr("Find an applicant"), m_view);
    find->setObjectName(QStringLiteral("findApplicantAction"));
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    addAction(find);
}

void ApplicantTable::connectRows()
{
    connect(m_view, &ApplicantRowsView::rowPressed, this, [this](const QModelIndex& row, bool extends) {
        if (const auto applicant = row.data(ApplicantTableModel::IdRole); applicant.isValid())
            Q_EMIT applicantClicked(applicant.toUInt(), extends);
    });
    connect(m_view, &ApplicantRowsView::rangePressed, this, &ApplicantTable::extendOver);
    connect(m_view, &ApplicantRowsView::rowDoubleClicked, this, [this](const QModelIndex& row) {
        if (const auto applicant = row.data(ApplicantTableModel::IdRole); applicant.isValid())
            Q_EMIT applicantDoubleClicked(applicant.toUInt());
    });
    connect(m_view, &QTreeView::expanded, &m_model, &ApplicantTableModel::openNames);
    connect(m_view, &ApplicantRowsView::typed, this, [this](const QString& text) {
        m_find->setFocus();
        m_find->setText(text);
    });
    connect(m_view, &ApplicantRowsView::copyPressed, this, &ApplicantTable::copyRows);
    connect(m_view, &ApplicantRowsView::resized, this, &ApplicantTable::fitColumns);
    connect(&m_model, &ApplicantTableModel::listed, this, &ApplicantTable::describe);
    connect(&m_model, &ApplicantTableModel::listed, this, [this] {
        if (m_model.result()->filter.applicants != m_shownChosen)
            selectChosen();
    });
    connect(&m_model, &ApplicantTableModel::failed, m_error, &MessageBar::showError);
    connect(m_error, &MessageBar::retryPressed, m_error, &QWidget::hide);
}

void ApplicantTable::extendOver(const QModelIndex& from, const QModelIndex& to)
{
    std::vector<domain::ApplicantId> applicants;
    for (int row = std::min(from.row(), to.row()); row <= std::max(from.row(), to.row()); ++row) {
        const auto id = m_model.index(row, 0).data(ApplicantTableModel::IdRole);
        if (id.isValid())
            applicants.push_back({id.toUInt()});
    }
    Q_EMIT applicantsExtended(applicants);
    // Where the filter had them all, no answer follows that would.
    if (m_model.result() && m_explorer.filters().filter() == m_model.result()->filter)
        selectChosen();
}

void ApplicantTable::selectChosen()
{
    m_shownChosen = m_model.result()->filter.applicants;
    QItemSelection chosen;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(ApplicantTableModel::IsChosenRole).toBool())
            chosen.select(m_model.index(row, 0), m_model.index(row, ApplicantTableModel::ColumnCount - 1));
    }
    m_view->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void ApplicantTable::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_cells->setTheme(theme);
    m_view->setTheme(theme);
    m_header->setTheme(theme);
    m_error->setTheme(theme);
    m_title->setFont(theme.font(TextSize::Subtitle, QFont::DemiBold));
    m_scope->setFont(theme.font(TextSize::Label));
    m_empty->setFont(theme.font(TextSize::Body));
    m_find->setFixedWidth(qRound(176 * theme.textScale()));
    for (auto* quiet : {m_scope, m_empty}) {
        auto colours = quiet->palette();
        colours.setColor(QPalette::WindowText, theme.secondText);
        quiet->setPalette(colours);
    }
    fitColumns();
}

void ApplicantTable::setTitled(bool isTitled, QHBoxLayout& row)
{
    m_title->setVisible(isTitled);
    (isTitled ? *m_titleRow : row).addWidget(m_find, 0, Qt::AlignBottom);
    auto margins = layout()->contentsMargins();
    margins.setTop(isTitled ? m_theme.s : m_theme.xs);
    layout()->setContentsMargins(margins);
}

void ApplicantTable::showResult(const session::ResultPtr& result, bool isSettled)
{
    m_due = result;
    m_isDueSettled = isSettled;
    if (isVisible())
        catchUp();
}

void ApplicantTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_find->show();
    catchUp();
}

void ApplicantTable::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_find->hide(); // perhaps in a row that stays
}

void ApplicantTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange)
        m_model.setLocale(locale());
    QWidget::changeEvent(event);
}

bool ApplicantTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        m_find->clear();
        m_view->setFocus();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_view->setFocus();
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, ApplicantTableModel::Name));
    return true;
}

void ApplicantTable::catchUp()
{
    if (const auto result = std::exchange(m_due, nullptr))
        m_model.setResult(result, m_isDueSettled);
}

void ApplicantTable::describe()
{
    const auto& result = *m_model.result();
    QStringList parts{m_model.isFinding() && !m_model.isPending() ? findingWords() : rankingWords()};
    const bool isHead = !m_model.isFinding() && m_model.withFilings().value_or(0) > m_model.ranked();
    if (isHead)
        parts << tr("the first %1 of %2 applicants")
                     .arg(figure::countText(std::int64_t{m_model.ranked()}, locale()),
                         figure::countText(*m_model.withFilings(), locale()));
    if (!result.filter.years)
        parts << figure::yearsText(result.axis);
    parts << figure::filterPhrases(*result.edition, result.filter, {.withApplicants = false});
    if (const auto words = orderWords(); !words.isEmpty())
        parts << (isHead ? tr("of these %1, %2")
                               .arg(figure::countText(std::int64_t{m_model.ranked()}, locale()), words)
                         : words);
    m_scope->setText(withWholeRanges(io::visible(parts.join(QStringLiteral(" · ")))));
    m_scope->setToolTip(io::toolTipText(m_scope->text()));
    m_empty->setVisible(m_model.rowCount() == 0);
    if (m_model.rowCount() > 0)
        return;
    if (!m_model.isFinding())
        m_empty->setText(tr("No filing matches"));
    else
        m_empty->setText(m_model.matchingNames() == 0 ? tr("No applicant has such a name")
                                                      : tr("No applicant of such a name has filings here"));
}

QString ApplicantTable::rankingWords() const
{
    const auto& edition = *m_model.result()->edition;
    const auto unit = figure::unitWords(edition.unit).toLower();
    const auto shared = figure::weightWords(*m_model.result(), tr("applicant"));
    if (!shared.isEmpty())
        return edition.kind == domain::EditionKind::Sample
            ? tr("Ranked in this sample by %1, harmonised names; %2").arg(unit, shared)
            : tr("Ranked by %1, harmonised names; %2").arg(unit, shared);
    return edition.kind == domain::EditionKind::Sample
        ? tr("Ranked in this sample by %1, harmonised names; co-applicants count for each").arg(unit)
        : tr("Ranked by %1, harmonised names; co-applicants count for each").arg(unit);
}

QString ApplicantTable::findingWords() const
{
    const auto count = [this](int number) { return figure::countText(std::int64_t{number}, locale()); };
    const int found = m_model.foundWithFilings();
    if (found > ApplicantTableModel::mostFound)
        return tr("%1 applicants of such a name, the first %2 of them by filings")
            .arg(count(found), count(ApplicantTableModel::mostFound));
    if (found < m_model.matchingNames())
        return tr("%1 applicants of such a name, %2 of them with filings here")
            .arg(count(m_model.matchingNames()), count(found));
    return found == 1 ? tr("1 applicant of such a name")
                      : tr("%1 applicants of such a name").arg(count(found));
}

/// Nothing where rows are in the order of their ranks, as the words before say.
QString ApplicantTable::orderWords() const
{
    const bool isDescending = m_model.isDescending();
    switch (m_model.sortColumn()) {
    case session::ApplicantColumn::Rank:
        return isDescending ? tr("last ranks first") : QString();
    case session::ApplicantColumn::Name:
        return isDescending ? tr("by harmonised name, Z to A") : tr("by harmonised name, A to Z");
    case session::ApplicantColumn::Filings:
    case session::ApplicantColumn::Share:
        return isDescending ? QString() : tr("fewest filings first");
    case session::ApplicantColumn::Trend:
        return isDescending ? tr("highest year first") : tr("lowest year first");
    case session::ApplicantColumn::First:
        return isDescending ? tr("latest first year first") : tr("earliest first year first");
    case session::ApplicantColumn::Last:
        return isDescending ? tr("latest last year first") : tr("earliest last year first");
    case session::ApplicantColumn::Offices:
        return isDescending ? tr("most offices first") : tr("fewest offices first");
    }
    return {};
}

void ApplicantTable::copyRows()
{
    auto rows = m_view->selectionModel()->selectedRows();
    // As they stand on the screen, names as filed below their applicant.
    const auto place = [](const QModelIndex& index) {
        return index.parent().isValid() ? std::pair(index.parent().row(), index.row())
                                        : std::pair(index.row(), -1);
    };
    std::ranges::sort(rows, {}, place);
    if (const auto text = m_model.asTsv(rows); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

/// Every column is there; names get what the others can spare.
void ApplicantTable::fitColumns()
{
    const double scale = m_theme.textScale();
    struct Wanted {
        ApplicantTableModel::Column column;
        ColumnNeed need;
    };
    const std::array<Wanted, ApplicantTableModel::ColumnCount> wanted{
        {{ApplicantTableModel::Rank, {60, 60}}, {ApplicantTableModel::Name, {160, 280, 8}},
            {ApplicantTableModel::Filings, {68, 112, 1}}, {ApplicantTableModel::Share, {62, 72}},
            {ApplicantTableModel::Trend, {80, 124, 1}}, {ApplicantTableModel::First, {48, 52}},
            {ApplicantTableModel::Last, {48, 52}}, {ApplicantTableModel::Offices, {76, 200, 2}}}};
    std::vector<ColumnNeed> needs;
    for (const auto& [column, need] : wanted)
        needs.push_back({qRound(need.least * scale), qRound(need.whole * scale), need.weight});
    const auto widths = dividedWidths(m_view->viewport()->width(), needs, session::ApplicantTableModel::Name);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        m_header->resizeSection(wanted[i].column, widths[i]);
}

} // namespace filingscape::ui
