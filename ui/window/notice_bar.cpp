// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notice_bar.h"

#include "ui/style/plain_label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace filingscape::ui {

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* dismissing = new QToolButton(this);
    dismissing->setObjectName(QStringLiteral("noticeDismiss"));
    dismissing->setText(tr("Dismiss"));
    dismissing->setAccessibleName(tr("Dismiss this notice"));
    connect(dismissing, &QToolButton::clicked, this, &NoticeBar::dismiss);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.m, theme.xs, theme.xs, theme.xs);
    layout->addWidget(m_text, 1);
    layout->addWidget(dismissing, 0, Qt::AlignTop);
    setTheme(theme);
    hide();
}

void NoticeBar::say(const QString& sentence)
{
    if (!m_sentences.contains(sentence))
        m_sentences << sentence;
    m_text->setText(m_sentences.join(u'\n'));
    show();
}

void NoticeBar::takeBack(const QStringList& sentences)
{
    for (const auto& sentence : sentences)
        m_sentences.removeAll(sentence);
    m_text->setText(m_sentences.join(u'\n'));
    setHidden(isHidden() || m_sentences.isEmpty());
}

void NoticeBar::dismiss()
{
    m_sentences.clear();
    hide();
}

void NoticeBar::setTheme(const Theme& theme)
{
    m_text->setFont(theme.font(TextSize::Body));
    QPalette colours;
    colours.setColor(QPalette::WindowText, theme.text);
    m_text->setPalette(colours);
}

} // namespace filingscape::ui
