// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figures_page.h"

#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/claim_words.h"
#include "app/session/figure_picture.h"
#include "ui/pages/figure_delegate.h"
#include "ui/pages/qualifier_mark.h"
#include "ui/style/card.h"
#include "ui/style/plain_label.h"
#include "ui/table/rows_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
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
    m_topics = m_shelf->figures[edition].topics;
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
            auto* head = new QListWidgetItem(session::seriesTitle(set(), topic.series), m_list);
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
            tr("%1, %2, %3 figures").arg(session::seriesTitle(set(), topic.series), title, count));
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
    setHeading(
        tr("%1, %2", "a series and a topic of it").arg(session::seriesTitle(set(), topic.series), title),
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

QString FiguresPage::topicKey() const
{
    const auto* item = m_list->currentItem();
    const auto at = item == nullptr ? QVariant() : item->data(topicRole);
    return at.isValid() ? session::topicKey(m_topics[static_cast<std::size_t>(at.toInt())]) : QString();
}

/// The contract of every series that has a block.
void FiguresPage::setHeading(const QString& title, const std::vector<FigureBlock>& blocks)
{
    QStringList contracts;
    for (const auto& block : blocks) {
        auto line = session::seriesContract(set(), block.series);
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
    addButton(QStringLiteral("figuresProvenance"), action, tr("Where these figures come from"));
}

void FiguresPage::addExport(QAction* action)
{
    addButton(QStringLiteral("exportFigures"), action, tr("Export the bars that the chosen row is in"));
}

void FiguresPage::addButton(const QString& name, QAction* action, const QString& accessibleName)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAccessibleName(accessibleName);
    m_head->insertWidget(m_head->indexOf(m_copyTable), button);
}

std::optional<figure::Figure> FiguresPage::chosenChart() const
{
    if (!hasChart())
        return std::nullopt;
    const auto block = m_model.blockAt(std::max(0, m_table->currentIndex().row()));
    return session::blockFigure(*m_shelf, m_edition, m_model.blocks()[block], QLocale(QLocale::English));
}

void FiguresPage::showClaim(const domain::Claim& claim)
{
    auto figures = claim.figures;
    auto why = tr("%1: “%2” – %3. %4", "number of a claim, the claim, its verdict, the reason")
                   .arg(io::visible(claim.id), io::visible(claim.words), session::verdictWords(claim.verdict),
                       session::verdictReason(claim));
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
    const auto sentence = chosenSentence();
    const bool isFigure = !sentence.isEmpty();
    m_details->setPlainText(isFigure            ? sentence
            : m_table->currentIndex().isValid() ? tr("Choose a figure to read it as a sentence.")
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
    return m_model.sentence(m_table->currentIndex().row());
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
