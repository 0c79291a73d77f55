// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figures_page.h"

#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/claim_words.h"
#include "ui/pages/figure_delegate.h"
#include "ui/pages/qualifier_mark.h"
#include "ui/style/card.h"
#include "ui/style/plain_label.h"
#include "ui/table/rows_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace filingscape::ui {

using session::FigureBlock;
using session::FigureBlockModel;

namespace {

constexpr int noticeMs = 2000;
constexpr int topicsWidth = 240;
constexpr int detailsHeight = 92;
constexpr int topicRole = Qt::UserRole;

} // namespace

FiguresPage::FiguresPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("figuresPage"));
    setAccessibleName(tr("Published figures"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.m);
    auto* topics = cardOf(buildTopics(), this);
    topics->setFixedWidth(qRound(topicsWidth * theme.textScale()));
    layout->addWidget(topics);
    layout->addWidget(cardOf(buildFigures(), this), 1);
    m_copied.setSingleShot(true);
    m_copied.setInterval(noticeMs);
    connect(&m_copied, &QTimer::timeout, this, [this] {
        m_copyTable->setText(tr("Copy table"));
        m_copySentence->setText(tr("Copy this sentence"));
    });
    setTheme(theme);
}

QWidget* FiguresPage::buildTopics()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("figureTopics"));
    m_list->setAccessibleName(tr("Series of published figures"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &FiguresPage::showTopic);
    return m_list;
}

QWidget* FiguresPage::buildFigures()
{
    auto* pane = new QWidget(this);
    m_title = new PlainLabel(pane);
    m_title->setObjectName(QStringLiteral("figuresTitle"));
    m_contract = new PlainLabel(pane);
    m_contract->setObjectName(QStringLiteral("figuresContract"));
    m_contract->setWordWrap(true);
    m_contract->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (auto* label : {m_title, m_contract}) // in line with the words of the table
        label->setContentsMargins(m_theme.s, 0, m_theme.s, 0);
    m_legend = new QualifierLegend(m_theme, pane);
    m_copyTable = new QToolButton(pane);
    m_copyTable->setObjectName(QStringLiteral("copyFigures"));
    m_copyTable->setText(tr("Copy table"));
    m_copyTable->setAccessibleName(tr("Copy these figures"));
    connect(m_copyTable, &QToolButton::clicked, this, &FiguresPage::copyAll);
    m_table = new RowsView(pane);
    m_table->setObjectName(QStringLiteral("figuresTable"));
    m_table->setAccessibleName(tr("Published figures as bars"));
    m_table->setModel(&m_model);
    m_delegate = new FigureDelegate(m_theme, m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* rows = new QAction(tr("Copy rows"), m_table);
    m_sentenceAction = new QAction(tr("Copy this sentence"), m_table);
    connect(rows, &QAction::triggered, this, &FiguresPage::copyRows);
    connect(m_sentenceAction, &QAction::triggered, this, &FiguresPage::copySentence);
    m_table->addActions({m_sentenceAction, rows});
    connect(m_table, &RowsView::copyPressed, this, &FiguresPage::copyRows);
    connect(m_table, &RowsView::resized, this, &FiguresPage::fitTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPage::showDetails);

    m_head = new QHBoxLayout;
    m_head->setContentsMargins(m_theme.s, 0, 0, 0);
    m_head->addWidget(m_legend);
    m_head->addStretch(1);
    m_head->addWidget(m_copyTable);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(m_theme.s, m_theme.m, m_theme.s, m_theme.m);
    layout->setSpacing(m_theme.s);
    layout->addWidget(m_title);
    layout->addWidget(m_contract);
    layout->addWidget(buildBand());
    layout->addLayout(m_head);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildDetails());
    return pane;
}

QWidget* FiguresPage::buildBand()
{
    m_band = new QFrame(this);
    m_band->setObjectName(QStringLiteral("claimBand"));
    m_band->setAutoFillBackground(true);
    m_bandText = new PlainLabel(m_band);
    m_bandText->setObjectName(QStringLiteral("claimBandText"));
    m_bandText->setWordWrap(true);
    m_back = new QToolButton(m_band);
    m_back->setObjectName(QStringLiteral("backToClaim"));
    m_back->setText(tr("Back to the claim"));
    m_back->setAccessibleName(tr("Back to the claim"));
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT claimAsked(m_claimId); });
    auto* layout = new QHBoxLayout(m_band);
    layout->setContentsMargins(m_theme.s, m_theme.s, m_theme.s, m_theme.s);
    layout->addWidget(m_bandText, 1);
    layout->addWidget(m_back, 0, Qt::AlignTop);
    m_band->hide();
    return m_band;
}

QWidget* FiguresPage::buildDetails()
{
    auto* pane = new QWidget(this);
    m_details = new QPlainTextEdit(pane);
    m_details->setObjectName(QStringLiteral("figureDetails"));
    m_details->setAccessibleName(tr("The chosen figure with its source"));
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setTabChangesFocus(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_details->setFixedHeight(qRound(detailsHeight * m_theme.textScale()));
    m_copySentence = new QToolButton(pane);
    m_copySentence->setObjectName(QStringLiteral("copyFigureSentence"));
    m_copySentence->setText(tr("Copy this sentence"));
    m_copySentence->setAccessibleName(tr("Copy the sentence about the chosen figure"));
    connect(m_copySentence, &QToolButton::clicked, this, &FiguresPage::copySentence);
    m_details->document()->setDocumentMargin(0);
    auto* layout = new QHBoxLayout(pane);
    layout->setContentsMargins(m_theme.s, m_theme.s, 0, 0);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_copySentence, 0, Qt::AlignTop);
    return pane;
}

void FiguresPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_legend->setTheme(theme);
    m_title->setFont(theme.font(TextSize::Headline, QFont::DemiBold));
    m_contract->setFont(theme.font(TextSize::Label));
    auto quiet = m_contract->palette();
    quiet.setColor(QPalette::WindowText, theme.secondText);
    m_contract->setPalette(quiet);
    auto wash = m_band->palette();
    wash.setColor(QPalette::Window, theme.accentWash);
    m_band->setPalette(wash);
    m_details->setFont(theme.font(TextSize::Body));
    listTopics();
    fitTable();
    m_table->viewport()->update();
}

void FiguresPage::showFigures(std::shared_ptr<const session::FigureShelf> shelf, std::size_t edition)
{
    m_shelf = std::move(shelf);
    m_edition = edition;
    m_topics = session::figureTopics(set());
    m_list->setCurrentRow(-1);
    listTopics();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    showBlocks({}, {});
}

/// A heading a series, its topics below it with how many figures they have.
void FiguresPage::listTopics()
{
    const int kept = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::string series;
    for (std::size_t i = 0; i < m_topics.size(); ++i) {
        const auto& topic = m_topics[i];
        if (i == 0 || topic.series != series) {
            auto* head = new QListWidgetItem(session::seriesTitle(topic.series), m_list);
            head->setFlags(Qt::NoItemFlags);
            head->setFont(m_theme.font(TextSize::Label, QFont::DemiBold));
            head->setForeground(m_theme.secondText);
            head->setSizeHint({0, qRound(36 * m_theme.textScale())});
            head->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
        }
        series = topic.series;
        const auto count = locale().toString(static_cast<qulonglong>(topic.figureCount()));
        const auto title = session::topicTitle(topic, set());
        auto* item = new QListWidgetItem(
            tr("%1 (%2)", "a topic and how many figures it has").arg(title, count), m_list);
        item->setData(topicRole, static_cast<int>(i));
        item->setData(Qt::AccessibleTextRole,
            tr("%1, %2, %3 figures").arg(session::seriesTitle(topic.series), title, count));
        item->setSizeHint({0, qRound(28 * m_theme.textScale())});
    }
    m_list->setCurrentRow(kept);
}

void FiguresPage::showTopic(int row)
{
    const auto* item = m_list->item(row);
    if (item == nullptr || !item->data(topicRole).isValid())
        return;
    const auto& topic = m_topics[static_cast<std::size_t>(item->data(topicRole).toInt())];
    m_band->hide();
    auto title = session::topicTitle(topic, set());
    title[0] = title[0].toLower();
    setHeading(tr("%1, %2", "a series and a topic of it").arg(session::seriesTitle(topic.series), title),
        topic.blocks);
    showBlocks(topic.blocks, {});
}

bool FiguresPage::selectTopic(const QString& key)
{
    const auto topic = session::topicByKey(m_topics, key);
    for (int row = 0; topic && row < m_list->count(); ++row) {
        const auto at = m_list->item(row)->data(topicRole);
        if (at.isValid() && at.toInt() == static_cast<int>(*topic)) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

QStringList FiguresPage::topicKeys() const
{
    QStringList keys;
    for (const auto& topic : m_topics)
        keys << session::topicKey(topic);
    return keys;
}

/// The contract of every series that has a block.
void FiguresPage::setHeading(const QString& title, const std::vector<FigureBlock>& blocks)
{
    QStringList contracts;
    for (const auto& block : blocks) {
        auto line = session::seriesContract(block.series);
        if (!contracts.contains(line))
            contracts << line;
    }
    m_title->setText(title);
    m_contract->setText(contracts.join(QLatin1Char('\n')));
}

void FiguresPage::showBlocks(const std::vector<FigureBlock>& blocks, const std::vector<std::size_t>& marked)
{
    m_model.show(m_shelf, m_edition, blocks, marked);
    fitTable();
    const int first = m_model.firstRow();
    if (first < 0) {
        showDetails();
    } else {
        m_table->selectRow(first);
        m_table->scrollToTop();
        m_table->scrollTo(m_model.index(first, 0));
    }
    Q_EMIT shownChanged();
}

std::optional<session::ShownFigures> FiguresPage::shown() const
{
    if (!m_shelf)
        return std::nullopt;
    session::ShownFigures shown{m_edition, m_title->text(), m_model.blocks(), nullptr};
    const bool isOfClaim = !m_band->isHidden() && !m_back->isHidden();
    const auto claim = std::ranges::find(set().claims, io::utf8(m_claimId), &domain::Claim::id);
    if (isOfClaim && claim != set().claims.end())
        shown.behind = &*claim;
    return shown;
}

void FiguresPage::addProvenance(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("figuresProvenance"));
    button->setDefaultAction(action);
    button->setAccessibleName(tr("Where these figures come from"));
    m_head->insertWidget(m_head->indexOf(m_copyTable), button);
}

void FiguresPage::showClaim(const domain::Claim& claim)
{
    auto figures = claim.figures;
    auto why = tr("%1: “%2” – %3. %4", "number of a claim, the claim, its verdict, the reason")
                   .arg(io::visible(io::fromUtf8(claim.id)), io::visible(io::fromUtf8(claim.words)),
                       session::verdictWords(claim.verdict), session::verdictReason(claim));
    if (figures.empty()) {
        why += QLatin1Char(' ')
            + tr("No published figure stands behind it. Below are the figures that the same article prints; "
                 "none of them counts this.");
        for (const auto& other : set().claims) {
            if (other.articleId == claim.articleId)
                figures.insert(figures.end(), other.figures.begin(), other.figures.end());
        }
    }
    showMarked(figures, why);
    if (claim.figures.empty())
        showBlocks(session::blocksHolding(m_topics, figures), {});
    m_claimId = io::fromUtf8(claim.id);
    m_back->show();
    Q_EMIT shownChanged();
}

void FiguresPage::showMarked(const std::vector<std::size_t>& figures, const QString& why)
{
    const auto blocks = session::blocksHolding(m_topics, figures);
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
        m_list->clearSelection();
    }
    m_bandText->setText(why);
    m_back->hide();
    m_band->show();
    setHeading(tr("The figures behind it"), blocks);
    showBlocks(blocks, figures);
}

void FiguresPage::fitTable()
{
    fitFigures(*m_table, m_model, *m_delegate, m_theme);
}

void FiguresPage::showDetails()
{
    const int row = m_table->currentIndex().row();
    const bool isShown = row >= 0 && row < m_model.rowCount();
    const bool isFigure = isShown && !m_model.isHead(row);
    m_details->setPlainText(isFigure ? m_model.sentence(row)
            : isShown                ? tr("Choose a figure to read it as a sentence.")
                                     : QString());
    m_copySentence->setEnabled(isFigure);
    m_copySentence->setToolTip(isFigure ? QString() : tr("A heading is no figure; choose a row below it."));
    m_sentenceAction->setEnabled(isFigure);
}

void FiguresPage::copyRows()
{
    QGuiApplication::clipboard()->setText(m_model.tsv(m_table->chosenRows()));
    say(m_copyTable, tr("Copied"));
}

void FiguresPage::copyAll()
{
    QGuiApplication::clipboard()->setText(m_model.tsv({}));
    say(m_copyTable, tr("Copied"));
}

QString FiguresPage::chosenSentence() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model.rowCount() ? QString() : m_model.sentence(row);
}

void FiguresPage::copySentence()
{
    const auto sentence = chosenSentence();
    if (sentence.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(sentence);
    say(m_copySentence, tr("Copied"));
}

void FiguresPage::say(QToolButton* button, const QString& notice)
{
    button->setText(notice);
    m_copied.start();
}

} // namespace filingscape::ui
