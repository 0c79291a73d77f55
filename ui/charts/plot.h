// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"
#include "app/figure/hover.h"
#include "ui/charts/mark_walker.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QRectF>

#include <optional>
#include <vector>

class QGraphicsScene;

namespace filingscape::ui {

/// A card in the window has its source in the status line and the rest beside it; an image stands alone and
/// carries everything.
enum class Dress { Card, Image };

/// What the pointer is on: the mark, its card, and the point the card stands beside.
struct Hover {
    figure::Entity entity;
    figure::HoverCard card;
    QPointF anchor;
    bool isPoint = false; ///< the anchor is on the mark itself, which gets a dot
    QRectF marker{}; ///< around the mark, where the keyboard is on it; empty under the pointer
};

/// What a card should leave to be seen, in scene coordinates.
struct PlotParts {
    std::vector<QRectF> texts; ///< names and numbers
    std::vector<QRectF> marks; ///< points, bars, cells
};

/// The marks of one figure inside a rectangle of a scene, under the header and above the notes.
class Plot
{
public:
    virtual ~Plot() = default;

    /// `isSettled` is false while a hand moves: axes then keep their range.
    virtual void show(
        const figure::Figure& figure, const Theme& theme, const QLocale& locale, QRectF area, bool isSettled)
        = 0;
    /// Free under the area of the next show() where it is right of the marks.
    virtual void setRoomBelow(double /*height*/) { }
    /// Every bar is there and every name whole.
    [[nodiscard]] virtual bool isWhole() const = 0;
    /// The entity drawn at a point of the scene.
    [[nodiscard]] virtual std::optional<figure::Entity> entityAt(QPointF point) const = 0;
    /// The columns of the years, if the marks stand in such.
    [[nodiscard]] virtual std::optional<QRectF> yearColumns() const { return std::nullopt; }
    /// The mark nearest to a point of the scene, within reach.
    [[nodiscard]] virtual std::optional<Hover> hoverAt(QPointF point) const = 0;
    /// The marks that are drawn and whose count is known, for the keyboard.
    [[nodiscard]] virtual std::vector<MarkSpot> spots() const = 0;
    /// All that is drawn, for those who place something over it.
    [[nodiscard]] virtual PlotParts parts() const = 0;
    /// The card of one of them.
    [[nodiscard]] virtual std::optional<Hover> hoverOn(MarkIndex mark) const = 0;
};

} // namespace filingscape::ui
