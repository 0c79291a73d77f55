// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claim_checker.h"

#include "app/session/claim_words.h"
#include "ui/pages/claim_delegate.h"
#include "ui/pages/claim_form.h"
#include "ui/style/plain_label.h"
#include "ui/table/rows_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QToolButton>

#include <array>
#include <utility>

namespace filingscape::ui {

using session::ClaimAnswerModel;

namespace {

constexpr int mostLines = 6; ///< of the nearest wording

bool hasSomethingToShow(const session::ClaimAnswer& answer)
{
    return answer.counting.source != session::Counting::Source::Figures || !answer.figures.empty();
}

} // namespace

ClaimChecker::ClaimChecker(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("claimChecker"));
    m_intro
        = new PlainLabel(tr("Fill in a claim. It is held against every edition and every way of counting; "
                            "numbers of different sources are never set against each other."),
            this);
    m_intro->setWordWrap(true);
    m_form = new ClaimForm(theme, this);
    connect(m_form, &ClaimForm::asked, this, &ClaimChecker::check);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.xl, theme.l, theme.xl, theme.l);
    layout->setSpacing(theme.s);
    layout->addWidget(m_intro);
    layout->addWidget(m_form);
    buildResults();
    setTheme(theme);
    check();
}

void ClaimChecker::buildResults()
{
    const auto label = [this](const QString& name) {
        auto* made = new PlainLabel(this);
        made->setObjectName(name);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return made;
    };
    const auto button = [this](const QString& name, const QString& text, const QString& accessibleName) {
        auto* made = new QToolButton(this);
        made->setObjectName(name);
        made->setText(text);
        made->setAccessibleName(accessibleName);
        return made;
    };
    m_summary = label(QStringLiteral("claimSummary"));
    m_reading = label(QStringLiteral("claimReading"));
    m_nearestTitle = new PlainLabel(tr("Nearest wording that is right"), this);
    m_nearest = new QPlainTextEdit(this);
    m_nearest->setObjectName(QStringLiteral("claimNearest"));
    m_nearest->setAccessibleName(m_nearestTitle->text());
    m_nearest->setReadOnly(true);
    m_nearest->setTabChangesFocus(true);
    m_nearest->setFrameShape(QFrame::NoFrame);
    m_nearest->document()->setDocumentMargin(0);
    m_nearest->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_whyNot = label(QStringLiteral("showAnswerNot"));
    m_missing = label(QStringLiteral("claimMissing"));
    m_missing->hide();
    m_copyNearest = button(
        QStringLiteral("copyNearest"), tr("Copy this wording"), tr("Copy the nearest right wording"));
    connect(m_copyNearest, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(nearest()); });
    m_table = new RowsView(this);
    m_table->setObjectName(QStringLiteral("claimAnswers"));
    m_table->setAccessibleName(tr("What each counting says"));
    m_table->setModel(&m_model);
    m_delegate = new AnswerDelegate(m_theme, m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_showMe = button(QStringLiteral("showAnswer"), tr("Show me"), tr("Show the numbers of the chosen row"));
    m_copyTable = button(QStringLiteral("copyAnswers"), tr("Copy table"), tr("Copy what each counting says"));
    m_showMe->setProperty("leading", true); // stands below text
    connect(m_showMe, &QToolButton::clicked, this, &ClaimChecker::showMe);
    connect(m_copyTable, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_model.tsv()); });
    connect(m_table, &RowsView::copyPressed, m_copyTable, &QToolButton::click);
    connect(m_table, &RowsView::enterPressed, this, &ClaimChecker::showMe);
    connect(m_table, &QTableView::doubleClicked, this, &ClaimChecker::showMe);
    connect(m_table, &RowsView::resized, this, [this] {
        fitTable();
        fitNearest();
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClaimChecker::followRow);

    auto* nearest = new QHBoxLayout;
    nearest->addWidget(m_nearest, 1);
    nearest->addWidget(m_copyNearest, 0, Qt::AlignTop);
    auto* below = new QHBoxLayout;
    below->addWidget(m_showMe);
    below->addWidget(m_copyTable);
    below->addWidget(m_whyNot, 1);
    auto* page = static_cast<QVBoxLayout*>(layout());
    page->addSpacing(m_theme.s);
    page->addWidget(m_summary);
    page->addWidget(m_reading);
    page->addSpacing(m_theme.s);
    page->addWidget(m_nearestTitle);
    page->addLayout(nearest);
    page->addWidget(m_table, 1);
    page->addLayout(below);
    page->addWidget(m_missing);
    page->addStretch(0); // takes the room where there is no table
}

void ClaimChecker::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_form->setTheme(theme);
    m_delegate->setTheme(theme);
    m_intro->setFont(theme.font(TextSize::Body));
    m_summary->setFont(theme.font(TextSize::Subtitle, QFont::DemiBold));
    m_reading->setFont(theme.font(TextSize::Label));
    m_nearestTitle->setFont(theme.font(TextSize::Label, QFont::DemiBold));
    m_nearest->setFont(theme.font(TextSize::Body));
    m_whyNot->setFont(theme.font(TextSize::Label));
    m_missing->setFont(theme.font(TextSize::Label));
    for (auto* quiet : {m_intro, m_reading, m_nearestTitle, m_whyNot, m_missing}) {
        auto colours = quiet->palette();
        colours.setColor(QPalette::WindowText, theme.secondText);
        quiet->setPalette(colours);
    }
    fitTable();
    m_table->viewport()->update();
}

void ClaimChecker::showChoices(std::shared_ptr<const session::FigureShelf> shelf)
{
    m_shelf = std::move(shelf);
    m_form->showChoices(m_shelf);
    m_model.show(m_shelf, {});
    check();
}

void ClaimChecker::ask(const session::ClaimQuestion& question)
{
    m_form->setQuestion(question);
    check();
}

void ClaimChecker::showMissing(const QStringList& missing)
{
    m_missing->setText(missing.join(QLatin1Char('\n')));
    m_missing->setVisible(!missing.isEmpty());
}

QString ClaimChecker::nearest() const
{
    return m_shelf && !m_model.report().answers.empty()
        ? session::nearestWording(*m_shelf, m_model.report(), locale())
        : QString();
}

void ClaimChecker::check()
{
    const auto question = m_shelf ? m_form->question() : std::nullopt;
    if (question) {
        auto report = session::checkClaim(*m_shelf, *question);
        auto summary = session::summaryWords(report, locale());
        if (report.answers.size() > session::ClaimAnswerModel::mostRows)
            summary += QLatin1Char(' ')
                + tr("The first %1 are listed.").arg(locale().toString(session::ClaimAnswerModel::mostRows));
        m_summary->setText(summary);
        m_reading->setText(session::toleranceWords(*question, locale()));
        m_model.show(m_shelf, std::move(report));
        const auto wording = nearest();
        m_nearest->setPlainText(wording.isEmpty() ? tr("No number was published to word it with.") : wording);
        m_copyNearest->setEnabled(!wording.isEmpty());
        m_copyNearest->setToolTip(wording.isEmpty() ? tr("There is no wording to copy.") : QString());
    } else {
        m_model.clear();
    }
    for (auto* widget : std::initializer_list<QWidget*>{m_summary, m_reading, m_nearestTitle, m_nearest,
             m_copyNearest, m_table, m_showMe, m_copyTable, m_whyNot})
        widget->setVisible(question.has_value());
    fitTable();
    fitNearest();
    const auto nearest = static_cast<int>(m_model.report().nearest.value_or(0));
    m_table->selectRow(nearest < m_model.rowCount() ? nearest : 0); // not all answers are listed
    followRow();
}

QWidget* ClaimChecker::rows() const
{
    return m_table;
}

QString ClaimChecker::sentence() const
{
    const auto* answer = m_model.answerAt(m_table->currentIndex().row());
    return answer == nullptr || !answer->result
        ? QString()
        : session::wordingOf(*m_shelf, *answer, m_model.report().question, locale());
}

/// As high as its words.
void ClaimChecker::fitNearest()
{
    const QFontMetrics metrics(m_nearest->font());
    const int width = m_nearest->viewport()->width();
    const auto words = metrics.boundingRect(
        QRect(0, 0, qMax(width, 1), QWIDGETSIZE_MAX), Qt::TextWordWrap, m_nearest->toPlainText());
    const int most = mostLines * metrics.lineSpacing();
    // A line more than it needs would move the table at each claim; a line less would need a bar.
    const int height = qMin(most, words.height() + metrics.lineSpacing() / 2);
    if (m_nearest->height() != height)
        m_nearest->setFixedHeight(height);
}

/// Words wrap, so rows are as high as they need.
void ClaimChecker::fitTable()
{
    constexpr std::array<int, ClaimAnswerModel::ColumnCount> parts{15, 20, 14, 18, 8, 25};
    const int width = m_table->viewport()->width();
    std::array<int, ClaimAnswerModel::ColumnCount> widths{};
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    int left = width;
    for (std::size_t column = 0; column < parts.size(); ++column) {
        widths[column] = column + 1 == parts.size() ? left : width * parts[column] / 100;
        left -= widths[column];
        header->resizeSection(static_cast<int>(column), widths[column]);
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        int height = 0;
        for (std::size_t column = 0; column < parts.size(); ++column) {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, widths[column], 0);
            const auto index = m_model.index(row, static_cast<int>(column));
            height = qMax(height, m_delegate->sizeHint(option, index).height());
        }
        m_table->setRowHeight(row, height);
    }
}

void ClaimChecker::followRow()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto* answer = rows.isEmpty() ? nullptr : m_model.answerAt(rows.first().row());
    const bool isShown = answer != nullptr && hasSomethingToShow(*answer);
    m_showMe->setEnabled(isShown);
    m_whyNot->setText(isShown || answer == nullptr
            ? QString()
            : tr("Nothing to show: no published figure stands behind the "
                 "chosen row."));
}

void ClaimChecker::showMe()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto* answer = rows.isEmpty() ? nullptr : m_model.answerAt(rows.first().row());
    if (answer != nullptr && hasSomethingToShow(*answer))
        Q_EMIT showMeAsked(*answer);
}

} // namespace filingscape::ui
