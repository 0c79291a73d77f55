// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include "app/io/plain_text.h"
#include "ui/style/plain_label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace filingscape::ui {

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_dismiss(new QToolButton(this))
{
    setObjectName(QStringLiteral("errorBar"));
    m_text->setObjectName(QStringLiteral("errorText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* retry = new QToolButton(this);
    retry->setObjectName(QStringLiteral("errorRetry"));
    retry->setText(tr("Try again"));
    connect(retry, &QToolButton::clicked, this, &MessageBar::retryPressed);
    m_dismiss->setObjectName(QStringLiteral("errorDismiss"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss this error"));
    m_dismiss->hide();
    connect(m_dismiss, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.m, theme.s, theme.m, theme.s);
    layout->addWidget(m_text, 1);
    layout->addWidget(retry);
    layout->addWidget(m_dismiss);
    setTheme(theme);
    hide();
}

void MessageBar::showError(const domain::Error& error)
{
    showRefusal(error, {});
}

void MessageBar::showRefusal(const domain::Error& error, const QString& kept)
{
    const auto what = QString::fromStdString(error.what);
    const auto file = QString::fromStdString(error.file);
    QStringList sentences{
        file.isEmpty() ? io::visible(what) : tr("%1 File: %2").arg(io::visible(what), io::isolated(file))};
    if (!kept.isEmpty())
        sentences << kept;
    m_text->setText(sentences.join(u'\n'));
    m_dismiss->setVisible(!kept.isEmpty());
    m_text->setToolTip(
        error.detail.empty() ? QString() : io::toolTipText(QString::fromStdString(error.detail)));
    show();
}

void MessageBar::setTheme(const Theme& theme)
{
    m_text->setFont(theme.font(TextSize::Body));
    auto colours = m_text->palette();
    colours.setColor(QPalette::WindowText, theme.error);
    m_text->setPalette(colours);
}

} // namespace filingscape::ui
