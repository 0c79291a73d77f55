// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hover_card.h"

#include "ui/charts/painted_item.h"
#include "ui/charts/text_block.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace filingscape::ui {

namespace {

constexpr double widest = 320.0;
constexpr int mostLines = 3; ///< of each text
constexpr double narrowest = 160.0;
constexpr double mostOfScene = 0.45; ///< so that there is room beside the mark

struct Line {
    QString text;
    QFont font;
    QColor colour;
};

std::vector<Line> textsOf(const figure::HoverCard& card, const Theme& theme)
{
    std::vector<Line> texts{{card.title, theme.font(TextSize::Label, QFont::DemiBold), theme.text},
        {card.count, theme.font(TextSize::Label), theme.text}};
    if (!card.share.isEmpty())
        texts.push_back({card.share, theme.font(TextSize::Label), theme.secondText});
    if (!card.caveat.isEmpty())
        texts.push_back({card.caveat, theme.font(TextSize::Caption), theme.warning});
    return texts;
}

std::vector<Line> linesOf(const figure::HoverCard& card, const Theme& theme, double width)
{
    std::vector<Line> lines;
    for (const auto& text : textsOf(card, theme)) {
        for (const auto& words : breakText(text.text, text.font, width, mostLines).lines)
            lines.push_back({words, text.font, text.colour});
    }
    return lines;
}

} // namespace

QRectF placeCard(QPointF anchor, QSizeF size, const CardGround& ground)
{
    constexpr double away = 12.0;
    constexpr double step = 20.0;
    constexpr int steps = 7; // further from its point a card seems to belong to another
    const auto room = ground.scene.adjusted(4, 4, -4, -4);
    const auto inside = [&](QRectF card) {
        card.moveLeft(
            std::clamp(card.left(), room.left(), std::max(room.left(), room.right() - size.width())));
        card.moveTop(std::clamp(card.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
        return card;
    };
    const QRectF point(anchor - QPointF(away / 2, away / 2), QSizeF(away, away));
    auto taken = ground.taken;
    taken.push_back(point);
    const auto covered = [](const QRectF& card, const std::vector<QRectF>& rects) {
        double area = 0.0;
        for (const auto& rect : rects) {
            const auto shared = rect.intersected(card);
            area += shared.width() * shared.height();
        }
        return area;
    };
    QRectF best;
    double least = std::numeric_limits<double>::max();
    // A sum never falls, so the rest of it is left out where a part already costs too much.
    const auto consider = [&](double left, double top) {
        const auto card = inside(QRectF(QPointF(left, top), size));
        const double dx = std::max({0.0, card.left() - anchor.x(), anchor.x() - card.right()});
        const double dy = std::max({0.0, card.top() - anchor.y(), anchor.y() - card.bottom()});
        double costs = 12 * (dx + dy);
        if (costs < least)
            costs += 100 * covered(card, taken);
        if (costs < least)
            costs += 6 * covered(card, ground.parts.texts) + 3 * covered(card, ground.parts.marks);
        if (costs < least) {
            least = costs;
            best = card;
        }
    };
    // What comes first stays where nothing is better.
    for (int up = 0; up <= steps; ++up) {
        for (int along = 0; along <= steps; ++along) {
            for (const double top :
                {anchor.y() - away - size.height() - up * step, anchor.y() + away + up * step,
                    anchor.y() - size.height() / 2 - up * step, anchor.y() - size.height() / 2 + up * step}) {
                consider(anchor.x() + away + along * step, top);
                consider(anchor.x() - away - size.width() - along * step, top);
                consider(anchor.x() - size.width() / 2 + along * step, top);
                consider(anchor.x() - size.width() / 2 - along * step, top);
            }
        }
    }
    return best;
}

QRectF drawHoverCard(PaintedItem& item, const Hover& hover, const Theme& theme, const CardGround& ground)
{
    const auto lines
        = linesOf(hover.card, theme, std::clamp(ground.scene.width() * mostOfScene, narrowest, widest));
    QSizeF size(0, theme.s * 2.0 - 4);
    for (const auto& line : lines) {
        const QFontMetricsF metrics(line.font);
        size = {std::max(size.width(), std::ceil(metrics.horizontalAdvance(line.text)) + theme.m * 2.0),
            size.height() + std::ceil(metrics.height())};
    }
    const auto card = placeCard(hover.anchor, size, ground);
    const auto colour = theme.colour(hover.entity);
    item.show(ground.scene, [lines, card, colour, theme, hover](QPainter& painter) {
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
    return card;
}

} // namespace filingscape::ui
