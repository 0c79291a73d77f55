// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_scene.h"

#include "ui/charts/bars_plot.h"
#include "ui/charts/display_text.h"
#include "ui/charts/painted_item.h"
#include "ui/charts/text_block.h"
#include "ui/charts/time_plot.h"

#include <cmath>

namespace filingscape::ui {

namespace {

void drawBlock(QPainter& painter, const TextBlock& block, QPointF topLeft)
{
    const QFontMetricsF metrics(painter.font());
    for (qsizetype i = 0; i < block.lines.size(); ++i)
        painter.drawText(
            QPointF(topLeft.x(), topLeft.y() + block.lineHeight * static_cast<double>(i) + metrics.ascent()),
            block.lines[i]);
}

} // namespace

FigureScene::FigureScene(Theme theme, Dress dress, QObject* parent)
    : QGraphicsScene(parent)
    , m_theme(std::move(theme))
    , m_dress(dress)
    , m_frame(new PaintedItem(0))
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
    addItem(m_frame);
}

FigureScene::~FigureScene() = default;

std::optional<figure::Entity> FigureScene::entityAt(QPointF point) const
{
    return m_plot ? m_plot->entityAt(point) : std::nullopt;
}

QString FigureScene::cutTextAt(QPointF point) const
{
    return m_figure && m_cutScope.contains(point) ? m_figure->scope : QString();
}

void FigureScene::setFigure(std::shared_ptr<const figure::Figure> figure, bool isSettled)
{
    const auto kind = figure->marks.index() + 1;
    if (kind != m_plotKind) {
        // A card keeps its kind; only an image scene is ever used for another one.
        Q_ASSERT(!m_plot);
        if (std::holds_alternative<figure::TimeLines>(figure->marks))
            m_plot = std::make_unique<TimePlot>(*this);
        else
            m_plot = std::make_unique<BarsPlot>(*this);
        m_plotKind = kind;
    }
    m_figure = std::make_shared<const figure::Figure>(forDisplay(*figure));
    layOut(isSettled);
}

void FigureScene::setTheme(const Theme& theme)
{
    m_theme = theme;
    layOut(true);
}

void FigureScene::setCanvas(QSizeF size)
{
    if (size == m_size)
        return;
    m_size = size;
    layOut(true);
}

void FigureScene::setLocale(const QLocale& locale)
{
    m_locale = locale;
    layOut(true);
}

void FigureScene::layOut(bool isSettled)
{
    setSceneRect(QRectF(QPointF(0, 0), m_size));
    setBackgroundBrush(m_theme.surface);
    if (!m_figure)
        return;
    const bool isImage = m_dress == Dress::Image;
    const QRectF inside = sceneRect().adjusted(m_theme.l, m_theme.m, -m_theme.l, -m_theme.m);
    const auto headlineFont
        = m_theme.font(isImage ? TextSize::Headline : TextSize::Subtitle, QFont::DemiBold);
    const auto scopeFont = m_theme.font(isImage ? TextSize::Body : TextSize::Label);
    const auto noteFont = m_theme.font(TextSize::Caption);
    QStringList notes = m_figure->notes;
    if (isImage)
        notes << m_figure->source;
    const auto headline = breakText(m_figure->headline, headlineFont, inside.width(), 2);
    const auto scope = breakText(m_figure->scope, scopeFont, inside.width(), isImage ? 3 : 2);
    const auto note = breakText(notes.join(QStringLiteral(" · ")), noteFont, inside.width(), isImage ? 4 : 2);
    const QPointF scopeAt(inside.left(), inside.top() + headline.height() + 2);
    const QPointF noteAt(inside.left(), inside.bottom() - note.height());
    m_cutScope = scope.isCut ? QRectF(scopeAt, QSizeF(inside.width(), scope.height())) : QRectF();

    m_frame->show(sceneRect(), [=, theme = m_theme, headlineAt = inside.topLeft()](QPainter& painter) {
        painter.setPen(theme.text);
        painter.setFont(headlineFont);
        drawBlock(painter, headline, headlineAt);
        painter.setPen(theme.secondText);
        painter.setFont(scopeFont);
        drawBlock(painter, scope, scopeAt);
        painter.setFont(noteFont);
        drawBlock(painter, note, noteAt);
    });
    const double top = std::ceil(scopeAt.y() + scope.height() + m_theme.s);
    const double bottom = std::floor(note.lines.isEmpty() ? inside.bottom() : noteAt.y() - m_theme.xs);
    m_plot->show(*m_figure, m_theme, m_locale,
        QRectF(inside.left(), top, inside.width(), std::max(1.0, bottom - top)), isSettled);
}

} // namespace filingscape::ui
