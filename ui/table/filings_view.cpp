// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filings_view.h"

#include "app/figure/filter_words.h"
#include "app/figure/numbers.h"
#include "app/io/plain_text.h"
#include "app/session/filing_text.h"
#include "ui/style/plain_label.h"
#include "ui/style/way_out.h"
#include "ui/table/bar_cell_delegate.h"
#include "ui/table/column_header.h"
#include "ui/table/column_widths.h"
#include "ui/table/filing_details_pane.h"
#include "ui/table/rows_view.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace filingscape::ui {

using session::FilingTableModel;

namespace {

constexpr int mostCopied = 100'000;
constexpr qsizetype longestMeasured = 200;
constexpr int toldMs = 4000;
constexpr std::size_t mostKeptSelected = 10'000;

} // namespace

FilingsView::FilingsView(session::Explorer& explorer, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_theme(theme)
    , m_title(new PlainLabel(tr("Filings"), this))
    , m_scope(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_error(new MessageBar(theme, this))
    , m_table(new RowsView(this))
    , m_header(new ColumnHeader(theme, m_table))
    , m_empty(new PlainLabel(tr("No filing matches"), m_table))
    , m_details(new FilingDetailsPane(theme, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_cells(new BarCellDelegate(-1, {-1, -1, -1}, theme, this))
    , m_telling(new QTimer(this))
{
    m_scope->setObjectName(QStringLiteral("filingsScope"));
    m_note->setObjectName(QStringLiteral("filingsNote"));
    m_note->installEventFilter(this);
    m_note->hide();
    m_telling->setObjectName(QStringLiteral("filingsTelling"));
    m_telling->setSingleShot(true);
    connect(m_telling, &QTimer::timeout, this, [this] { tell({}); });
    m_empty->setObjectName(QStringLiteral("filingsEmpty"));
    auto* middle = new QVBoxLayout(m_table->viewport());
    middle->addWidget(m_empty, 0, Qt::AlignCenter);
    m_empty->hide();
    m_details->hide();
    m_error->setObjectName(QStringLiteral("filingsError"));
    buildTable();
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme.l);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter);
    setTitled(true);
    connectModel();
    setTheme(theme);
}

QString FilingsView::sentence() const
{
    return m_model.sentenceOf(m_table->currentIndex().row(), locale());
}

QWidget* FilingsView::rows() const
{
    return m_table;
}

QWidget* FilingsView::buildList()
{
    auto* list = new QWidget(m_splitter);
    auto* words = new QHBoxLayout;
    words->setContentsMargins(m_theme.s, 0, m_theme.s, 0);
    words->addWidget(m_scope, 1);
    words->addWidget(m_note, 1);
    m_title->setContentsMargins(m_theme.s, 0, 0, 0);
    for (auto* line : {m_scope, m_note})
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addLayout(words);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
    return list;
}

void FilingsView::buildTable()
{
    m_table->setObjectName(QStringLiteral("filingsTable"));
    m_table->setAccessibleName(tr("Filings"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_cells);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMinimumWidth(320);
    m_table->verticalHeader()->setDefaultSectionSize(qRound(28 * m_theme.textScale()));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = m_header;
    m_table->setHorizontalHeader(header);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(40);
    m_table->setSortingEnabled(true);
    auto* copy = new QAction(tr("Copy rows"), m_table);
    connect(copy, &QAction::triggered, this, &FilingsView::copyRows);
    m_table->addAction(copy);
    markWayOut(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &RowsView::resized, this, &FilingsView::fitColumns);
    connect(m_table, &RowsView::copyPressed, this, &FilingsView::copyRows);
    const auto open = [this] {
        m_showsDetails = true;
        showDetails();
    };
    connect(m_table, &RowsView::enterPressed, this, open);
    connect(m_table, &QTableView::doubleClicked, this, open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_showsDetails)
            showDetails();
    });
}

void FilingsView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FilingsView::keepSelection);
    connect(&m_model, &FilingTableModel::listed, this, &FilingsView::showList);
    connect(&m_model, &FilingTableModel::failed, m_error, &MessageBar::showError);
    connect(m_error, &MessageBar::retryPressed, this, [this] {
        m_error->hide();
        m_model.retry();
    });
    connect(&m_model, &FilingTableModel::detailsRead, this, [this](const session::FilingDetails& details) {
        if (m_showsDetails && m_model.result())
            m_details->show(m_model.result()->edition, details);
    });
    connect(&m_model, &FilingTableModel::copied, this, [this](const QString& tsv, int filings) {
        QGuiApplication::clipboard()->setText(tsv);
        tell(filings == 1 ? tr("1 filing copied")
                          : tr("%1 filings copied").arg(figure::countText(filings, locale())));
    });
    connect(m_details, &FilingDetailsPane::copied, this,
        [this](const QString& text) { tell(tr("Copied: %1").arg(io::visible(text))); });
    connect(m_details, &FilingDetailsPane::closePressed, this, &FilingsView::closeDetails);
}

void FilingsView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_cells->setTheme(theme);
    m_header->setTheme(theme);
    m_details->setTheme(theme);
    m_error->setTheme(theme);
    m_title->setFont(theme.font(TextSize::Subtitle, QFont::DemiBold));
    m_empty->setFont(theme.font(TextSize::Body));
    for (auto* quiet : {m_scope, m_note, m_empty}) {
        if (quiet != m_empty)
            quiet->setFont(theme.font(TextSize::Label));
        auto colours = quiet->palette();
        colours.setColor(QPalette::WindowText, theme.secondText);
        quiet->setPalette(colours);
    }
    m_table->viewport()->update();
}

void FilingsView::setTitled(bool isTitled)
{
    m_title->setVisible(isTitled);
    layout()->setContentsMargins(m_theme.s, isTitled ? m_theme.m : m_theme.s, m_theme.s, m_theme.s);
}

void FilingsView::showResult(const session::ResultPtr& result, bool isSettled)
{
    if (!isSettled || result == m_asked)
        return;
    m_due = result;
    if (isVisible())
        catchUp();
}

void FilingsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    catchUp();
}

void FilingsView::catchUp()
{
    if (!m_due || m_due != m_explorer.result())
        return; // what is newer has not settled yet
    m_asked = std::exchange(m_due, nullptr);
    m_model.show(m_explorer.filings(), m_asked, m_explorer.matching());
}

void FilingsView::keepSelection()
{
    m_chosen.clear();
    m_current.reset();
    if (!m_model.result() || !m_asked || m_model.result()->edition != m_asked->edition)
        return; // another edition's numbers mean other filings
    const auto current = m_table->currentIndex();
    if (current.isValid() && m_table->selectionModel()->isRowSelected(current.row(), {}))
        m_current = m_model.filingAt(current.row());
    for (const auto& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && m_chosen.size() < mostKeptSelected; ++row)
            m_chosen.push_back(m_model.filingAt(row));
    }
}

void FilingsView::showList()
{
    const bool isResorted = m_model.shownSort() != m_listedSort;
    m_listedSort = m_model.shownSort();
    QItemSelection selection;
    for (const int row : m_model.rowsOf(m_chosen))
        selection.select(m_model.index(row, 0), m_model.index(row, FilingTableModel::ColumnCount - 1));
    const auto current = m_current ? m_model.rowsOf({*m_current}) : std::vector<int>{};
    if (!current.empty())
        m_table->selectionModel()->setCurrentIndex(
            m_model.index(current.front(), 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.empty() || isResorted)
        m_table->scrollToTop();
    else
        m_table->scrollTo(m_model.index(current.front(), 0));
    if (current.empty())
        m_details->hide();
    m_chosen.clear();
    fitColumns();
    m_empty->setVisible(m_model.rowCount() == 0);
    m_error->hide();
    tell({});
    const auto& result = *m_model.result();
    QStringList parts{
        tr("%1 of %2 filings")
            .arg(figure::countText(m_model.rowCount(), locale()), figure::countText(result.total, locale())),
        orderWords()};
    parts << figure::filterPhrases(*result.edition, result.filter);
    m_scope->setText(parts.join(QStringLiteral(" · ")));
    m_scope->setToolTip(io::toolTipText(m_scope->text()));
}

QString FilingsView::orderWords() const
{
    const auto& sort = m_model.shownSort();
    if (!sort.column)
        return tr("in the order of the edition");
    if (*sort.column == session::FilingColumn::Date) {
        const auto date = session::dateWords(m_model.result()->filter.dateBasis).toLower();
        return sort.isDescending ? tr("newest %1 first").arg(date) : tr("oldest %1 first").arg(date);
    }
    const auto name = m_model.headerData(static_cast<int>(*sort.column), Qt::Horizontal, Qt::DisplayRole)
                          .toString()
                          .toLower();
    return sort.isDescending ? tr("by %1, Z to A").arg(name) : tr("by %1, A to Z").arg(name);
}

void FilingsView::showDetails()
{
    const auto current = m_table->currentIndex();
    if (current.isValid() && m_table->selectionModel()->isRowSelected(current.row(), {}))
        m_model.readDetails(m_model.filingAt(current.row()));
}

void FilingsView::tell(const QString& words)
{
    m_told = words;
    m_note->setVisible(!words.isEmpty());
    m_scope->setVisible(words.isEmpty());
    m_note->parentWidget()->layout()->activate();
    showWords();
    if (words.isEmpty())
        m_telling->stop();
    else
        m_telling->start(toldMs);
}

/// As much of it as the line has room for.
void FilingsView::showWords()
{
    m_note->setText(m_note->fontMetrics().elidedText(m_told, Qt::ElideMiddle, m_note->width()));
    m_note->setToolTip(m_note->text() == m_told ? QString() : io::toolTipText(m_told));
}

bool FilingsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::Resize)
        showWords();
    return QWidget::eventFilter(watched, event);
}

void FilingsView::closeDetails()
{
    m_showsDetails = false;
    m_details->hide();
    m_table->setFocus();
}

void FilingsView::copyRows()
{
    qint64 count = 0;
    for (const auto& range : m_table->selectionModel()->selection())
        count += range.height();
    if (count == 0)
        return;
    if (count > mostCopied) {
        tell(tr("At most %1 filings are copied at a time.")
                 .arg(figure::countText(std::int64_t{mostCopied}, locale())));
        return;
    }
    m_model.copy(m_table->chosenRows());
}

/// The width of what the rows in sight say in a column.
int FilingsView::contentWidth(int column) const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Body));
    const QFontMetrics names(m_theme.font(TextSize::Label, QFont::DemiBold));
    const auto name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int widest = names.horizontalAdvance(name) + m_theme.m;
    const int first = std::max(0, m_table->rowAt(0));
    const int rowsInSight
        = m_table->viewport()->height() / std::max(1, m_table->verticalHeader()->defaultSectionSize()) + 1;
    for (int row = first; row < std::min(first + rowsInSight, m_model.rowCount()); ++row)
        widest = std::max(widest,
            metrics.horizontalAdvance(m_model.index(row, column).data().toString().left(longestMeasured)));
    return widest + 2 * m_theme.s + 2;
}

/// The title is what people read and has most of the room; short contents leave theirs to it.
void FilingsView::fitColumns()
{
    const double scale = m_theme.textScale();
    struct Wanted {
        FilingTableModel::Column column;
        int least;
        int most;
        int weight;
    };
    constexpr std::array<Wanted, FilingTableModel::ColumnCount> wanted{
        {{FilingTableModel::Number, 108, 160, 2}, {FilingTableModel::Office, 52, 80, 1},
            {FilingTableModel::Date, 88, 136, 1}, {FilingTableModel::Title, 168, 420, 6},
            {FilingTableModel::Applicant, 92, 240, 3}, {FilingTableModel::Techniques, 76, 200, 2}}};
    std::vector<ColumnNeed> needs;
    for (const auto& [column, least, most, weight] : wanted) {
        const int whole = std::min(contentWidth(column), qRound(most * scale));
        needs.push_back({std::min(qRound(least * scale), whole), whole, weight});
    }
    needs[session::FilingTableModel::Title].least
        = qRound(wanted[session::FilingTableModel::Title].least * scale);
    const auto widths = dividedWidths(m_table->viewport()->width(), needs, session::FilingTableModel::Title);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        m_header->resizeSection(wanted[i].column, widths[i]);
}

} // namespace filingscape::ui
