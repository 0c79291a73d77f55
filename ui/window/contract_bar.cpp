// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/contract_bar.h"

#include "app/io/plain_text.h"
#include "ui/style/way_out.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSet>
#include <QToolButton>

#include <cmath>

namespace filingscape::ui {

using figure::ContractTopic;

namespace {

constexpr int typicalWidth = 900;

QString nameOf(ContractTopic topic)
{
    switch (topic) {
    case ContractTopic::Unit:
        return QStringLiteral("contractUnit");
    case ContractTopic::Measure:
        return QStringLiteral("contractMeasure");
    case ContractTopic::Place:
        return QStringLiteral("contractPlace");
    case ContractTopic::Weight:
        return QStringLiteral("contractWeight");
    case ContractTopic::Date:
        return QStringLiteral("contractDate");
    case ContractTopic::Lists:
        return QStringLiteral("contractLists");
    case ContractTopic::Through:
        return QStringLiteral("contractThrough");
    }
    return {};
}

} // namespace

ContractBar::ContractBar(session::Explorer& explorer, const session::EditionCatalogue& catalogue,
    const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_catalogue(catalogue)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("contract"));
    setAccessibleName(tr("Counting contract"));
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copying = new QAction(tr("Copy the counting contract"), this);
    copying->setObjectName(QStringLiteral("copyContract"));
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copying, &QAction::triggered, this, &ContractBar::copySentence);
    addAction(copying);
    markWayOut(copying);
    // All at once and here, as Tab goes the way that widgets are made.
    for (const auto topic : {ContractTopic::Unit, ContractTopic::Measure, ContractTopic::Place,
             ContractTopic::Weight, ContractTopic::Date, ContractTopic::Lists, ContractTopic::Through}) {
        auto* button = buttonFor(topic);
        button->setAccessibleName(session::topicName(topic));
        button->hide();
    }
    setTheme(theme);
}

void ContractBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFont(theme.font(TextSize::Label));
    for (auto* button : m_buttons)
        button->setFont(font());
    arrange();
    update();
}

void ContractBar::showResult(const session::ResultPtr& result)
{
    m_result = result;
    auto parts = figure::contractParts(*result, locale());
    for (auto& part : parts)
        part.text = io::visible(part.text);
    if (parts == m_parts)
        return;
    m_parts = std::move(parts);
    m_sentence = figure::joined(m_parts);
    setAccessibleDescription(m_sentence);
    rebuild();
}

void ContractBar::copySentence() const
{
    QGuiApplication::clipboard()->setText(m_sentence);
}

QToolButton* ContractBar::buttonFor(ContractTopic topic)
{
    auto*& button = m_buttons[topic];
    if (button == nullptr) {
        button = new QToolButton(this);
        button->setObjectName(nameOf(topic));
        button->setProperty("word", true);
        button->setFont(font());
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCursor(Qt::PointingHandCursor);
        auto* menu = new QMenu(session::topicName(topic), button);
        menu->setObjectName(nameOf(topic) + QStringLiteral("Menu"));
        menu->setAccessibleName(session::topicName(topic));
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, topic, menu] { fillMenu(topic, *menu); });
    }
    return button;
}

void ContractBar::fillMenu(ContractTopic topic, QMenu& menu)
{
    menu.clear();
    if (!m_result)
        return;
    const auto choices = session::contractChoices(topic, *m_result, m_catalogue.entries(), locale());
    for (const auto& choice : choices) {
        const auto text
            = choice.reason.isEmpty() ? choice.text : tr("%1 – %2").arg(choice.text, choice.reason);
        auto* action = menu.addAction(io::actionText(io::visible(text)));
        action->setCheckable(true);
        action->setChecked(choice.isChosen);
        action->setEnabled(choice.isOffered());
        if (choice.filter)
            connect(action, &QAction::triggered, this,
                [this, filter = *choice.filter] { m_explorer.filters().commit(filter); });
    }
}

/// A word of the text clings to a control before it unless a space stands between them.
void ContractBar::rebuild()
{
    m_items.clear();
    QSet<ContractTopic> used;
    bool hasSpace = true;
    for (const auto& part : m_parts) {
        if (part.topic) {
            auto* button = buttonFor(*part.topic);
            button->setText(io::actionText(part.text));
            button->setAccessibleName(tr("%1: %2").arg(session::topicName(*part.topic), part.text));
            button->setToolTip(io::toolTipText(session::topicName(*part.topic)));
            used.insert(*part.topic);
            m_items.push_back({part.text, button, hasSpace});
            hasSpace = false;
            continue;
        }
        hasSpace = part.text.startsWith(u' ');
        for (const auto& word : part.text.split(u' ', Qt::SkipEmptyParts)) {
            m_items.push_back({word, nullptr, hasSpace});
            hasSpace = true;
        }
        hasSpace = part.text.endsWith(u' ');
    }
    QWidget* last = nullptr;
    for (auto entry = m_buttons.cbegin(); entry != m_buttons.cend(); ++entry)
        entry.value()->setVisible(used.contains(entry.key()));
    for (const auto& item : m_items) {
        if (item.button == nullptr)
            continue;
        if (last != nullptr)
            setTabOrder(last, item.button);
        item.button->raise(); // read in the order of the sentence
        last = item.button;
    }
    arrange();
    updateGeometry();
    update();
}

int ContractBar::lineHeight() const
{
    return fontMetrics().height() + m_theme.xs / 2;
}

/// A tool button asks for room around its text, which no word of a sentence has.
int ContractBar::widthOf(const Item& item) const
{
    return fontMetrics().horizontalAdvance(item.word) + (item.button == nullptr ? 0 : 1);
}

Flow ContractBar::flowFor(int width) const
{
    std::vector<FlowItem> items;
    for (const auto& item : m_items) {
        items.push_back({static_cast<double>(widthOf(item)), item.hasSpaceBefore});
    }
    return flowed(items, width, fontMetrics().horizontalAdvance(u' '), lineHeight());
}

int ContractBar::heightForWidth(int width) const
{
    return std::max(1, flowFor(width).lines) * lineHeight();
}

QSize ContractBar::sizeHint() const
{
    return {typicalWidth, heightForWidth(typicalWidth)};
}

QSize ContractBar::minimumSizeHint() const
{
    return {m_theme.xxl, lineHeight()};
}

void ContractBar::arrange()
{
    const auto flow = flowFor(width());
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (auto* button = m_items[i].button)
            button->setGeometry(static_cast<int>(std::floor(flow.places[i].x())),
                static_cast<int>(flow.places[i].y()), widthOf(m_items[i]), lineHeight());
    }
}

void ContractBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_theme.secondText);
    const auto flow = flowFor(width());
    const double down = (lineHeight() - fontMetrics().height()) / 2.0 + fontMetrics().ascent();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].button == nullptr)
            painter.drawText(flow.places[i] + QPointF(0.0, down), m_items[i].word);
    }
}

void ContractBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ContractBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace filingscape::ui
