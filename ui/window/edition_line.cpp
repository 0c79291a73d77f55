// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edition_line.h"

#include "app/figure/contract_words.h"
#include "app/io/plain_text.h"
#include "ui/style/plain_label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace filingscape::ui {

namespace {

constexpr qsizetype longest = 400; ///< a foreign edition may name its source at any length

} // namespace

EditionLine::EditionLine(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
{
    setObjectName(QStringLiteral("editionLine"));
    m_text->setObjectName(QStringLiteral("editionLineText"));
    m_text->setWordWrap(true);
    auto* dismiss = new QToolButton(this);
    dismiss->setObjectName(QStringLiteral("editionLineDismiss"));
    dismiss->setText(tr("Got it"));
    dismiss->setAccessibleName(tr("Dismiss the line about this edition"));
    connect(dismiss, &QToolButton::clicked, this, [this] {
        setDismissed(m_dismissed + QStringList{m_slug});
        Q_EMIT dismissedChanged(m_dismissed);
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.m, 0, theme.xs, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(dismiss, 0, Qt::AlignTop);
    setTheme(theme);
    hide();
}

void EditionLine::setDismissed(const QStringList& slugs)
{
    m_dismissed = slugs;
    setVisible(!m_slug.isEmpty() && !m_dismissed.contains(m_slug));
}

void EditionLine::showEdition(const domain::Edition& edition)
{
    m_slug = QString::fromStdString(edition.slug);
    m_text->setText(io::cutForDisplay(io::visible(figure::editionSentence(edition, locale())), longest));
    setDismissed(m_dismissed);
}

void EditionLine::setTheme(const Theme& theme)
{
    m_text->setFont(theme.font(TextSize::Label));
}

} // namespace filingscape::ui
