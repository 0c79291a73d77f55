// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing_recorder.h"

#include <QPaintEngine>
#include <QPainter>
#include <QtGlobal>

#include <cmath>

namespace filingscape::ui {

namespace {

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(colour.alphaF() * static_cast<float>(opacity));
    return colour.alpha() == 0 ? QColor() : colour;
}

} // namespace

/// Charts only move and scale, so that rectangles stay rectangles and one factor serves widths.
class DrawingRecorder::Engine final : public QPaintEngine
{
public:
    explicit Engine(std::vector<Mark>& marks)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_marks(marks)
    {
    }

    [[nodiscard]] Type type() const override { return User; }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override
    {
        m_transform = now.transform();
        const double zoom = std::abs(m_transform.m11());
        const auto pen = now.pen();
        const auto brush = now.brush();
        m_ink.fill = brush.style() == Qt::NoBrush ? QColor() : faded(brush.color(), now.opacity());
        m_ink.stroke = pen.style() == Qt::NoPen ? QColor() : faded(pen.color(), now.opacity());
        m_ink.width = pen.isCosmetic() ? qMax(1.0, pen.widthF()) : pen.widthF() * zoom;
    }

    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    void drawRects(const QRectF* rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            if (!rects[i].isEmpty())
                m_marks.emplace_back(RectMark{m_transform.mapRect(rects[i]), m_ink});
        }
    }
    void drawLines(const QLineF* lines, int count) override
    {
        LinesMark mark{{}, m_ink};
        for (int i = 0; i < count; ++i)
            mark.lines << m_transform.map(lines[i]);
        m_marks.emplace_back(std::move(mark));
    }
    void drawEllipse(const QRectF& bounds) override
    {
        m_marks.emplace_back(EllipseMark{m_transform.mapRect(bounds), m_ink});
    }
    void drawPath(const QPainterPath& path) override
    {
        m_marks.emplace_back(PathMark{m_transform.map(path), m_ink});
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            if (i == 0)
                path.moveTo(points[i]);
            else
                path.lineTo(points[i]);
        }
        auto ink = m_ink;
        if (mode == PolylineMode)
            ink.fill = QColor();
        else
            path.closeSubpath();
        m_marks.emplace_back(PathMark{m_transform.map(path), ink});
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override
    {
        Q_ASSERT(!"charts hold no pixels");
    }
    void drawTextItem(const QPointF&, const QTextItem&) override
    {
        Q_ASSERT(!"texts go through drawText() of draw_text.h");
    }

private:
    std::vector<Mark>& m_marks;
    QTransform m_transform;
    Ink m_ink;
};

DrawingRecorder::DrawingRecorder(QSize size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>(m_marks))
{
}

DrawingRecorder::~DrawingRecorder() = default;

QPaintEngine* DrawingRecorder::paintEngine() const
{
    return m_engine.get();
}

void DrawingRecorder::addText(const QPainter& painter, QPointF baseline, Anchor anchor, const QString& text)
{
    const auto& font = painter.font();
    const auto transform = painter.combinedTransform();
    m_marks.emplace_back(TextMark{text, transform.map(baseline), anchor, font.pixelSize(), font.weight(),
        std::abs(transform.m11()), faded(painter.pen().color(), painter.opacity())});
}

int DrawingRecorder::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / dotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace filingscape::ui
