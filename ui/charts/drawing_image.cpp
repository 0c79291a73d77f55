// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing_writers.h"
#include "ui/style/image_font.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFontMetricsF>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace filingscape::ui {

namespace {

constexpr double dotsPerMetre = 96 / 0.0254;

QPen penOf(const Ink& ink)
{
    return ink.stroke.isValid() ? QPen(ink.stroke, ink.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin)
                                : QPen(Qt::NoPen);
}

QBrush brushOf(const Ink& ink)
{
    return ink.fill.isValid() ? QBrush(ink.fill) : QBrush(Qt::NoBrush);
}

/// Edges on whole pixels are sharp; what has an extent keeps at least one.
QRectF snapped(const QRectF& rect, double scale)
{
    const double left = std::round(rect.left() * scale);
    const double top = std::round(rect.top() * scale);
    const double right = std::max(left + 1, std::round(rect.right() * scale));
    const double bottom = std::max(top + 1, std::round(rect.bottom() * scale));
    return {left / scale, top / scale, (right - left) / scale, (bottom - top) / scale};
}

struct MarkPainter {
    QPainter& painter;
    const Drawing& drawing;
    double scale;

    void use(const Ink& ink) const
    {
        painter.setPen(penOf(ink));
        painter.setBrush(brushOf(ink));
    }
    void operator()(const RectMark& mark) const
    {
        use(mark.ink);
        painter.drawRect(mark.ink.stroke.isValid() ? mark.rect : snapped(mark.rect, scale));
    }
    void operator()(const EllipseMark& mark) const
    {
        use(mark.ink);
        painter.drawEllipse(mark.bounds);
    }
    void operator()(const LinesMark& mark) const
    {
        if (mark.lines.size() == 1 && qFuzzyCompare(mark.lines[0].y1(), mark.lines[0].y2())) {
            const auto& line = mark.lines[0];
            // Strokes of one width stay of one width, wherever they fall.
            const double thickness = std::max(1.0, std::round(mark.ink.width * scale)) / scale;
            const QRectF stroke(line.x1(), line.y1() - thickness / 2, line.dx(), thickness);
            auto place = snapped(stroke, scale);
            place.setHeight(thickness);
            painter.fillRect(place, mark.ink.stroke);
            return;
        }
        use(mark.ink);
        painter.drawLines(mark.lines);
    }
    void operator()(const PathMark& mark) const
    {
        use(mark.ink);
        painter.drawPath(mark.path);
    }
    void operator()(const TextMark& mark) const
    {
        const auto font
            = imageFont(drawing.families, mark.pixelSize, static_cast<QFont::Weight>(mark.weight));
        const double width
            = mark.anchor == Anchor::Start ? 0.0 : QFontMetricsF(font).horizontalAdvance(mark.text);
        painter.save();
        painter.translate(mark.baseline);
        painter.scale(mark.zoom, mark.zoom);
        painter.setFont(font);
        painter.setPen(mark.colour);
        painter.drawText(QPointF(mark.anchor == Anchor::Middle ? -width / 2 : -width, 0), mark.text);
        painter.restore();
    }
};

} // namespace

QImage imageOf(const Drawing& drawing, double scale)
{
    const QSize pixels(qRound(drawing.size.width() * scale), qRound(drawing.size.height() * scale));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    for (const auto& mark : drawing.marks)
        std::visit(MarkPainter{painter, drawing, scale}, mark);
    painter.end();
    image.setDotsPerMeterX(qRound(dotsPerMetre * scale));
    image.setDotsPerMeterY(qRound(dotsPerMetre * scale));
    return image;
}

domain::Outcome<QByteArray> pngOf(const Drawing& drawing, double scale)
{
    auto image = imageOf(drawing, scale);
    if (image.isNull())
        return domain::Error{domain::ErrorCode::TooLarge, "The picture is too large for the memory.", {}, {}};
    image = std::move(image).convertToFormat(QImage::Format_RGB32);
    image.setColorSpace(QColorSpace::SRgb);
    image.setText(QStringLiteral("Title"), drawing.title);
    image.setText(QStringLiteral("Description"), drawing.description);
    image.setText(QStringLiteral("Source"), drawing.source);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly); // layering: memory may write
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return domain::Error{domain::ErrorCode::Internal, "The picture could not be made.", {},
            writer.errorString().toStdString()};
    return bytes;
}

} // namespace filingscape::ui
