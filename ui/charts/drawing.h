// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace filingscape::ui {

/// What a mark is painted with; an invalid colour paints nothing.
struct Ink {
    QColor fill;
    QColor stroke;
    double width = 1.0;
};

struct RectMark {
    QRectF rect;
    Ink ink;
};

struct EllipseMark {
    QRectF bounds;
    Ink ink;
};

struct LinesMark {
    QList<QLineF> lines;
    Ink ink;
};

struct PathMark {
    QPainterPath path;
    Ink ink;
};

/// Where x of a text lies.
enum class Anchor { Start, Middle, End };

/// One line of plain text on a baseline.
struct TextMark {
    QString text;
    QPointF baseline;
    Anchor anchor = Anchor::Start;
    int pixelSize = 1; ///< before `zoom`
    int weight = QFont::Normal;
    double zoom = 1.0;
    QColor colour;
};

using Mark = std::variant<RectMark, EllipseMark, LinesMark, PathMark, TextMark>;

/// A picture as marks from back to front, in its own pixels. Values only, nothing shared with the scene it
/// was recorded from: made on the UI thread, written on any.
struct Drawing {
    QSize size;
    QString title;
    QString description; ///< for those who do not see it
    QString source;
    QStringList families; ///< of every text, in the order of preference
    std::vector<Mark> marks;
};

} // namespace filingscape::ui
