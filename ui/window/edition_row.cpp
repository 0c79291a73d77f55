// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edition_row.h"

#include "ui/style/plain_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace filingscape::ui {

EditionRow::EditionRow(const session::CatalogueEntry& entry, bool isOpen, const Theme& theme, QWidget* parent)
    : EditionRow(entry.title, entry.can, isOpen, theme, parent)
{
    m_canOpen = !entry.trouble;
    addLine(entry.cannot, theme.font(TextSize::Label), m_canOpen ? "second" : "warning");
    describe(entry.title, isOpen, {entry.can, entry.cannot});
}

EditionRow::EditionRow(
    const QString& title, const QString& can, bool isOpen, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_isOpen(isOpen)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("isOpen", isOpen);
    setAttribute(Qt::WA_Hover);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.l, theme.s, theme.m, theme.s);
    layout->setSpacing(theme.xs / 2);
    addLine(title, theme.font(TextSize::Body, QFont::DemiBold), "first");
    if (!can.isEmpty())
        addLine(can, theme.font(TextSize::Label), "first");
    describe(title, isOpen, {can});
}

void EditionRow::describe(const QString& title, bool isOpen, const QStringList& sentences)
{
    setAccessibleName(isOpen ? tr("%1, on screen").arg(title) : title);
    auto said = sentences;
    said.removeAll(QString());
    setAccessibleDescription(said.join(u' '));
}

/// The style sheet knows the tones.
void EditionRow::addLine(const QString& text, const QFont& font, const char* tone)
{
    auto* label = new PlainLabel(text, this);
    label->setProperty("tone", QLatin1StringView(tone));
    label->setFont(font);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout()->addWidget(label);
}

QSize EditionRow::sizeHint() const
{
    return layout()->sizeHint();
}

void EditionRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inside = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (hasFocus() || isDown()) {
        painter.setPen(hasFocus() ? QPen(m_theme.accent) : QPen(Qt::NoPen));
        painter.setBrush(m_canOpen ? m_theme.accentWash : m_theme.surface);
        painter.drawRoundedRect(inside, m_theme.xs, m_theme.xs);
    }
    if (m_isOpen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        const int bar = m_theme.xs - 1;
        painter.drawRoundedRect(QRectF(m_theme.xs, m_theme.m, bar, height() - 2 * m_theme.m), 1, 1);
    }
}

void EditionRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

/// As in a menu, the pointer takes the focus along.
void EditionRow::enterEvent(QEnterEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    QAbstractButton::enterEvent(event);
}

} // namespace filingscape::ui
