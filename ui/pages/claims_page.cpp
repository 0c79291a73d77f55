// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claims_page.h"

#include "app/session/claim_words.h"
#include "ui/pages/claim_checker.h"
#include "ui/pages/claim_delegate.h"
#include "ui/pages/claim_pane.h"
#include "ui/style/card.h"
#include "ui/style/plain_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <utility>

namespace filingscape::ui {

namespace {

constexpr int listWidth = 400;

} // namespace

ClaimsPage::ClaimsPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("claimsPage"));
    setAccessibleName(tr("Claims"));
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("claimsTabs"));
    m_tabs->setAccessibleName(tr("Printed claims or one of your own"));
    m_tabs->addTab(tr("Claims in print"));
    m_tabs->addTab(tr("Check a claim"));
    m_tabs->setDrawBase(false);
    m_parts = new QStackedWidget(this);
    m_parts->addWidget(buildPrinted());
    m_checker = new ClaimChecker(theme, this);
    m_parts->addWidget(cardOf(m_checker, this));
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ClaimsPage::shownChanged);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.s);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_tabs);
    m_head->addStretch(1);
    layout->addLayout(m_head);
    layout->addWidget(m_parts, 1);
    setTheme(theme);
}

QWidget* ClaimsPage::buildPrinted()
{
    auto* page = new QWidget(this);
    auto* side = new QWidget(page);
    m_verdicts = new QComboBox(side);
    m_verdicts->setObjectName(QStringLiteral("claimVerdicts"));
    m_verdicts->setAccessibleName(tr("Only claims with this verdict"));
    m_verdicts->setAccessibleDescription(m_verdicts->accessibleName());
    m_words = new QLineEdit(side);
    m_words->setObjectName(QStringLiteral("claimSearch"));
    m_words->setAccessibleName(tr("Only claims with these words"));
    m_words->setPlaceholderText(tr("Find words"));
    m_words->setClearButtonEnabled(true);
    if (auto* clear = m_words->findChild<QAction*>())
        clear->setText(tr("Clear the words"));
    m_count = new PlainLabel(side);
    m_count->setObjectName(QStringLiteral("claimCount"));
    m_list = new QListView(side);
    m_list->setObjectName(QStringLiteral("claimList"));
    m_list->setAccessibleName(tr("Claims in print"));
    m_list->setModel(&m_model);
    m_delegate = new ClaimDelegate(m_theme, m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_verdicts, &QComboBox::currentIndexChanged, this, &ClaimsPage::filter);
    connect(m_words, &QLineEdit::textChanged, this, &ClaimsPage::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClaimsPage::showCurrent);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(m_theme.s);
    choices->addWidget(m_verdicts, 1);
    choices->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, m_theme.m, 0, m_theme.xs);
    column->setSpacing(m_theme.s);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(m_theme.m, 0, m_theme.m, 0);
    head->addLayout(choices);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_pane = new ClaimPane(m_theme, page);
    connect(m_pane, &ClaimPane::showMePressed, this, [this] {
        if (const auto* claim = selectedClaim())
            Q_EMIT showClaimAsked(*claim);
    });
    connect(m_pane, &ClaimPane::checkPressed, this, &ClaimsPage::checkSelected);
    auto* sideCard = cardOf(side, page);
    sideCard->setFixedWidth(qRound(listWidth * m_theme.textScale()));
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.m);
    layout->addWidget(sideCard);
    layout->addWidget(cardOf(m_pane, page), 1);
    return page;
}

void ClaimsPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_pane->setTheme(theme);
    m_checker->setTheme(theme);
    m_count->setFont(theme.font(TextSize::Label));
    auto colours = m_count->palette();
    colours.setColor(QPalette::WindowText, theme.secondText);
    m_count->setPalette(colours);
    m_list->viewport()->update();
}

void ClaimsPage::showClaims(std::shared_ptr<const session::FigureShelf> shelf, std::size_t edition)
{
    m_shelf = std::move(shelf);
    m_edition = edition;
    m_model.show(m_shelf, edition);
    m_checker->showChoices(m_shelf);
    fillVerdicts();
    filter();
}

void ClaimsPage::fillVerdicts()
{
    const QSignalBlocker quiet(m_verdicts);
    m_verdicts->clear();
    const auto text
        = [this](std::size_t number) { return locale().toString(static_cast<qulonglong>(number)); };
    m_verdicts->addItem(tr("Every verdict (%1)").arg(text(m_model.claimCount())));
    for (const auto verdict : domain::allVerdicts) {
        if (m_model.claimCount(verdict) > 0)
            m_verdicts->addItem(tr("%1 (%2)", "a verdict and how many claims have it")
                                    .arg(session::verdictWords(verdict), text(m_model.claimCount(verdict))),
                static_cast<int>(verdict));
    }
}

void ClaimsPage::filter()
{
    if (!m_shelf)
        return;
    const auto* before = m_model.claimAt(m_list->currentIndex().row());
    const auto id = before != nullptr ? before->id : std::string();
    const auto verdict = m_verdicts->currentData();
    m_model.setFilter(
        verdict.isValid() ? std::optional(static_cast<domain::Verdict>(verdict.toInt())) : std::nullopt,
        m_words->text());
    m_count->setText(tr("%1 of %2 claims")
                         .arg(locale().toString(m_model.rowCount()),
                             locale().toString(static_cast<qulonglong>(m_model.claimCount()))));
    const int row = qMax(0, m_model.rowOf(id));
    m_list->setCurrentIndex(m_model.index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
    showCurrent();
}

void ClaimsPage::showCurrent()
{
    if (m_shelf)
        m_pane->showClaim(m_shelf, m_edition, selectedClaim());
    Q_EMIT shownChanged();
}

const domain::Claim* ClaimsPage::selectedClaim() const
{
    return m_model.claimAt(m_list->currentIndex().row());
}

void ClaimsPage::addProvenance(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("claimsProvenance"));
    button->setDefaultAction(action);
    button->setAccessibleName(tr("Where these claims and figures come from"));
    m_head->addWidget(button);
}

bool ClaimsPage::checkSelected()
{
    const auto* claim = selectedClaim();
    const auto question = claim != nullptr ? session::questionOf(*m_shelf, m_edition, *claim) : std::nullopt;
    if (!question)
        return false;
    showPart(Part::Own);
    m_checker->ask(*question);
    return true;
}

void ClaimsPage::showPart(Part part)
{
    m_tabs->setCurrentIndex(static_cast<int>(part));
}

ClaimsPage::Part ClaimsPage::part() const
{
    return static_cast<Part>(m_tabs->currentIndex());
}

void ClaimsPage::selectClaim(const QString& claimId)
{
    const auto id = claimId.toStdString();
    if (m_model.rowOf(id) < 0) {
        m_words->clear();
        m_verdicts->setCurrentIndex(0);
    }
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row, 0));
    showPart(Part::Printed);
}

} // namespace filingscape::ui
