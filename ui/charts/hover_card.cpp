// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hover_card.h"

#include "ui/charts/painted_item.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace filingscape::ui {

namespace {

constexpr double widest = 320.0;

struct Line {
    QString text;
    QFont font;
    QColor colour;
};

std::vector<Line> linesOf(const figure::HoverCard& card, const Theme& theme)
{
    std::vector<Line> lines{{card.title, theme.font(TextSize::Label, QFont::DemiBold), theme.text},
        {card.count, theme.font(TextSize::Label), theme.text}};
    if (!card.share.isEmpty())
        lines.push_back({card.share, theme.font(TextSize::Label), theme.secondText});
    if (!card.caveat.isEmpty())
        lines.push_back({card.caveat, theme.font(TextSize::Caption), theme.warning});
    for (auto& line : lines)
        line.text = QFontMetricsF(line.font).elidedText(line.text, Qt::ElideRight, widest);
    return lines;
}

} // namespace

QRectF placeCard(QPointF anchor, QSizeF size, QRectF scene)
{
    constexpr double away = 12.0;
    QRectF card(anchor + QPointF(away, -away - size.height()), size);
    if (card.right() > scene.right() - 4)
        card.moveRight(anchor.x() - away);
    if (card.top() < scene.top() + 4)
        card.moveTop(anchor.y() + away);
    card.moveLeft(std::clamp(
        card.left(), scene.left() + 4, std::max(scene.left() + 4, scene.right() - 4 - size.width())));
    card.moveTop(std::clamp(
        card.top(), scene.top() + 4, std::max(scene.top() + 4, scene.bottom() - 4 - size.height())));
    return card;
}

void drawHoverCard(PaintedItem& item, const Hover& hover, const Theme& theme, QRectF scene)
{
    const auto lines = linesOf(hover.card, theme);
    QSizeF size(0, theme.s * 2.0 - 4);
    for (const auto& line : lines) {
        const QFontMetricsF metrics(line.font);
        size = {std::max(size.width(), std::ceil(metrics.horizontalAdvance(line.text)) + theme.m * 2.0),
            size.height() + std::ceil(metrics.height())};
    }
    const auto card = placeCard(hover.anchor, size, scene);
    const auto colour = theme.colour(hover.entity);
    item.show(scene, [lines, card, colour, theme, hover](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        if (!hover.marker.isEmpty()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(hover.marker, 4, 4);
        }
        if (hover.isPoint) {
            painter.setPen(QPen(theme.surface, 1.5));
            painter.setBrush(colour);
            painter.drawEllipse(hover.anchor, 4, 4);
        }
        painter.setPen(QPen(theme.hairline, 1));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        double y = card.top() + theme.s - 2;
        for (const auto& line : lines) {
            const QFontMetricsF metrics(line.font);
            painter.setFont(line.font);
            painter.setPen(line.colour);
            painter.drawText(QPointF(card.left() + theme.m, y + metrics.ascent()), line.text);
            y += std::ceil(metrics.height());
        }
    });
}

} // namespace filingscape::ui
