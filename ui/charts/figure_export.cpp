// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_export.h"

#include "app/io/plain_text.h"
#include "ui/charts/drawing_recorder.h"
#include "ui/charts/drawing_writers.h"
#include "ui/charts/figure_scene.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace filingscape::ui {

using domain::Error;
using domain::ErrorCode;

namespace {

/// Zoom of the design, whose body text is 13 px: 15 px on 850x600, 18 on 1200x628, 30 on a slide of
/// 1920x1080; a long or narrow canvas counts as its shorter side allows.
double wantedZoom(QSize size)
{
    const double mean = std::sqrt(static_cast<double>(size.width()) * size.height());
    const double shorter = std::min(size.width(), size.height());
    return std::max(0.77, std::min(mean / 620.0, shorter / 360.0));
}

/// Caption text of 11 px is 7.7 px here: the least that can be read.
constexpr double leastZoom = 0.7;
constexpr double plotShare = 0.45;
constexpr double step = 0.96;

/// Fits the scene to the size, the zoom as near to the wanted one as text leaves room for the plot.
double fit(FigureScene& scene, QSize size)
{
    const double wanted = wantedZoom(size);
    double zoom = wanted;
    scene.setCanvas(QSizeF(size) / zoom);
    const auto isCramped = [&scene] { return scene.plotArea().height() < scene.height() * plotShare; };
    while ((isCramped() && zoom * step > leastZoom)
        || (!scene.plot()->isWhole() && zoom * step > std::max(leastZoom, wanted * 0.75))) {
        zoom *= step;
        scene.setCanvas(QSizeF(size) / zoom);
    }
    return zoom;
}

bool isInBounds(const ImageOptions& options)
{
    const auto size = options.size;
    return size == size.expandedTo(leastImage).boundedTo(mostImage) && options.scale >= 1.0
        && options.scale <= mostScale;
}

Error outOfBounds()
{
    return {ErrorCode::TooLarge, "The picture is smaller or larger than pictures can be.", {}, {}};
}

} // namespace

Drawing drawingOf(const figure::Figure& figure, const Theme& theme, QSize size, const QLocale& locale)
{
    FigureScene scene(theme.forImages(), Dress::Image);
    scene.setLocale(locale);
    scene.setFigure(std::make_shared<const figure::Figure>(figure), true);
    const double zoom = fit(scene, size);

    DrawingRecorder recorder(size);
    QPainter painter(&recorder);
    painter.scale(zoom, zoom);
    scene.render(&painter, scene.sceneRect(), scene.sceneRect());
    painter.end();

    const auto& shown = *scene.figure();
    return {size, shown.finding.isEmpty() ? shown.headline : shown.finding, shown.altText, shown.source,
        theme.families(), recorder.marks()};
}

domain::Outcome<QByteArray> pngOf(
    const figure::Figure& figure, const Theme& theme, const ImageOptions& options)
{
    if (!isInBounds(options))
        return outOfBounds();
    return pngOf(drawingOf(figure, theme, options.size, options.locale), options.scale);
}

domain::Outcome<QByteArray> svgOf(
    const figure::Figure& figure, const Theme& theme, const ImageOptions& options)
{
    if (!isInBounds(options))
        return outOfBounds();
    return svgOf(drawingOf(figure, theme, options.size, options.locale));
}

} // namespace filingscape::ui
