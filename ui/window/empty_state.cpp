// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/empty_state.h"

#include "app/figure/empty_words.h"
#include "app/io/plain_text.h"
#include "app/session/filter_edits.h"
#include "ui/style/plain_label.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filingscape::ui {

namespace {

constexpr int widest = 440;

} // namespace

EmptyState::EmptyState(session::Explorer& explorer, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_explorer(explorer)
    , m_what(new PlainLabel(this))
    , m_help(new PlainLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_what->setObjectName(QStringLiteral("emptyWhat"));
    m_help->setObjectName(QStringLiteral("emptyHelp"));
    m_button->setObjectName(QStringLiteral("emptyButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.l, theme.m, theme.l, theme.m);
    layout->setSpacing(theme.xs);
    for (auto* label : {m_what, m_help}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(theme.xs);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    connect(m_button, &QPushButton::clicked, this,
        [this] { m_explorer.filters().commit(domain::Filter(m_without)); });
    parent->installEventFilter(this);
    setTheme(theme);
    hide();
}

void EmptyState::setTheme(const Theme& theme)
{
    m_what->setFont(theme.font(TextSize::Body, QFont::DemiBold));
    m_help->setFont(theme.font(TextSize::Body));
    auto colours = m_help->palette();
    colours.setColor(QPalette::WindowText, theme.secondText);
    m_help->setPalette(colours);
}

/// While a hand moves, filings without the title words are not counted, so nothing is said of any help then.
void EmptyState::showResult(const session::ResultPtr& result, bool isSettled)
{
    const bool isEmpty = result->matching == domain::Count(0);
    if (isEmpty) {
        const bool isKnown = isSettled || !result->filter.words;
        const auto relief = isSettled ? m_explorer.bestRelief() : domain::bestRelief(*result, {});
        auto words = figure::emptyWords(*result, relief, locale());
        if (!isKnown)
            words = {words.what, {}, {}};
        m_without = relief ? relief->without : session::cleared(result->filter);
        m_what->setText(io::visible(words.what));
        m_help->setText(io::visible(words.help));
        m_help->setVisible(!words.help.isEmpty());
        m_button->setText(io::actionText(words.button));
        m_button->setVisible(!words.button.isEmpty());
        place();
    }
    setVisible(isEmpty);
}

void EmptyState::place()
{
    auto* over = parentWidget();
    layout()->activate();
    const int width = std::min({widest, over->width(), std::max(sizeHint().width(), widest)});
    const int height = std::min(over->height(),
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    setGeometry((over->width() - width) / 2, (over->height() - height) / 2, width, height);
    raise();
}

bool EmptyState::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace filingscape::ui
