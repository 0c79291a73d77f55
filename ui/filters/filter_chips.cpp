// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filter_chips.h"

#include "app/figure/filter_words.h"
#include "app/io/plain_text.h"
#include "app/session/filter_edits.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace filingscape::ui {

using domain::Filter;

namespace {

constexpr int leastWords = 96; ///< of a chip, in logical pixels

/// The phrase of the one facet that `alone` restricts.
QString phrase(const domain::Edition& edition, const Filter& alone)
{
    return figure::filterPhrases(edition, alone).value(0);
}

} // namespace

FilterChips::FilterChips(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_reset(new QToolButton(this))
{
    setObjectName(QStringLiteral("chips"));
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setText(tr("Reset filters"));
    connect(
        m_reset, &QToolButton::clicked, this, [this] { Q_EMIT filterChosen(session::cleared(m_filter)); });
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.xs);
    m_layout->addStretch(1);
    m_layout->addWidget(m_reset);
    auto policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    m_reset->hide();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // its words are cut before others give way
}

void FilterChips::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (auto* button : m_buttons)
        button->setFont(theme.font(TextSize::Label));
    m_reset->setFont(theme.font(TextSize::Label));
    fitWords();
}

std::vector<FilterChips::Chip> FilterChips::chips(const domain::Edition& edition, const Filter& filter)
{
    std::vector<Chip> made;
    const auto add = [&](auto Filter::*facet) {
        if (!(filter.*facet))
            return;
        Filter alone;
        alone.dateBasis = filter.dateBasis;
        alone.techniqueMode = filter.techniqueMode;
        alone.*facet = filter.*facet;
        auto without = filter;
        (without.*facet).reset();
        made.push_back({phrase(edition, alone), std::move(without)});
    };
    add(&Filter::years);
    add(&Filter::places);
    add(&Filter::techniques);
    add(&Filter::applicants);
    add(&Filter::words);
    return made;
}

void FilterChips::showFilter(const domain::Edition& edition, const Filter& filter)
{
    if (filter == m_filter && !m_without.empty())
        return;
    m_filter = filter;
    const auto wanted = chips(edition, filter);
    while (m_buttons.size() < wanted.size()) {
        auto* button = new QToolButton(this);
        const auto number = m_buttons.size();
        button->setObjectName(QStringLiteral("chip%1").arg(number));
        button->setProperty("chip", true);
        button->setFont(m_theme.font(TextSize::Label));
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, number] {
            if (number < m_without.size())
                Q_EMIT filterChosen(Filter(m_without[number]));
        });
        m_layout->insertWidget(static_cast<int>(number) + 1, button);
        // Tab and screen readers go from chip to chip, then to Reset.
        QWidget::setTabOrder(number == 0 ? m_reset : m_buttons.back(), button);
        QWidget::setTabOrder(button, m_reset);
        m_reset->raise();
        m_buttons.push_back(button);
    }
    const auto focused = std::ranges::find_if(m_buttons, [](const QToolButton* button) {
        return button->hasFocus();
    }) - m_buttons.begin();
    if (focused < std::ssize(m_buttons) && focused >= std::ssize(wanted) && !wanted.empty())
        m_buttons[wanted.size() - 1]->setFocus(Qt::OtherFocusReason);
    m_without.clear();
    m_words.clear();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isUsed = i < wanted.size();
        m_buttons[i]->setVisible(isUsed);
        if (!isUsed)
            continue;
        const auto words = io::visible(wanted[i].words);
        m_words << words;
        m_buttons[i]->setToolTip(io::toolTipText(tr("Take away: %1").arg(words)));
        m_buttons[i]->setAccessibleName(tr("Take away the filter: %1").arg(words));
        m_without.push_back(wanted[i].without);
    }
    m_reset->setVisible(!wanted.empty());
    fitWords();
}

/// Long words give way before short ones.
void FilterChips::fitWords()
{
    const auto shown = static_cast<std::size_t>(m_words.size());
    const auto write = [this](std::size_t chip, int most) {
        const auto& words = m_words[static_cast<qsizetype>(chip)];
        const auto cut = QFontMetrics(m_buttons[chip]->font()).elidedText(words, Qt::ElideRight, most);
        m_buttons[chip]->setText(tr("%1  ×").arg(io::actionText(cut)));
    };
    int room = width() - m_reset->sizeHint().width();
    std::vector<int> widths;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& words = m_words[static_cast<qsizetype>(i)];
        widths.push_back(QFontMetrics(m_buttons[i]->font()).horizontalAdvance(words) + 1);
        write(i, widths.back());
        room -= m_buttons[i]->sizeHint().width() - widths.back() + m_layout->spacing();
    }
    auto rising = widths;
    std::ranges::sort(rising);
    int most = 0;
    for (std::size_t i = 0; i < rising.size(); ++i) {
        most = std::max(leastWords, room / static_cast<int>(rising.size() - i));
        if (rising[i] > most)
            break;
        room -= rising[i];
    }
    for (std::size_t i = 0; i < shown; ++i)
        write(i, std::min(widths[i], most));
}

void FilterChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        auto* chip = qobject_cast<QToolButton*>(watched);
        const bool takesAway = key == Qt::Key_Delete || key == Qt::Key_Backspace;
        const bool presses = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (chip != nullptr && (takesAway || presses)) {
            chip->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace filingscape::ui
