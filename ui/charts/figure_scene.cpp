// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_scene.h"

#include "ui/charts/bars_plot.h"
#include "ui/charts/display_text.h"
#include "ui/charts/draw_text.h"
#include "ui/charts/grid_plot.h"
#include "ui/charts/hover_card.h"
#include "ui/charts/painted_item.h"
#include "ui/charts/text_block.h"
#include "ui/charts/time_plot.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

namespace filingscape::ui {

namespace {

double lineHeightOf(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height());
}

constexpr int uncut = std::numeric_limits<int>::max();

void drawBlock(
    QPainter& painter, const TextBlock& block, const QFont& font, const QColor& colour, QPointF topLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetricsF metrics(font);
    for (qsizetype i = 0; i < block.lines.size(); ++i)
        drawText(painter,
            {topLeft.x(), topLeft.y() + block.lineHeight * static_cast<double>(i) + metrics.ascent()},
            Anchor::Start, block.lines[i]);
}

constexpr double blockGap = 2.0;
constexpr double leastPlot = 72.0; ///< below it words and the strip give way
constexpr double leastBeside = 0.3; ///< of the width, for a headline beside controls

double heightOf(const std::vector<TextBlock>& blocks)
{
    double height = 0.0;
    for (const auto& block : blocks)
        height += block.height() + (height > 0 ? blockGap : 0.0);
    return height;
}

} // namespace

FigureScene::FigureScene(Theme theme, Dress dress, QObject* parent)
    : QGraphicsScene(parent)
    , m_theme(std::move(theme))
    , m_dress(dress)
    , m_frame(new PaintedItem(0))
    , m_card(new PaintedItem(10))
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
    addItem(m_frame);
    addItem(m_card);
}

FigureScene::~FigureScene() = default;

std::optional<figure::Entity> FigureScene::entityAt(QPointF point) const
{
    return m_plot ? m_plot->entityAt(point) : std::nullopt;
}

QString FigureScene::cutTextAt(QPointF point) const
{
    const auto found = std::ranges::find_if(
        m_cutTexts, [point](const CutText& text) { return text.place.contains(point); });
    return found == m_cutTexts.end() ? QString() : found->whole;
}

std::optional<Hover> FigureScene::hoverAt(QPointF point) const
{
    return m_plot ? m_plot->hoverAt(point) : std::nullopt;
}

void FigureScene::showHover(const std::optional<Hover>& hover)
{
    m_hover = hover;
    m_cardRect = {};
    if (!hover || !m_plot) {
        m_card->show({}, {});
        return;
    }
    CardGround ground{sceneRect(), m_plot->parts(), {strip()}};
    const QRectF corner(QPointF(sceneRect().right() - m_corner.width(), 0), m_corner);
    ground.taken.push_back(corner);
    ground.parts.texts.emplace_back(0, 0, sceneRect().width(), m_plotArea.top() - m_theme.s);
    m_cardRect = drawHoverCard(*m_card, *hover, m_theme, ground);
}

void FigureScene::setFigure(const std::shared_ptr<const figure::Figure>& figure, bool isSettled)
{
    const auto kind = figure->marks.index() + 1;
    if (kind != m_plotKind) {
        // Bars and grids take their items away with them; lines are never followed by another kind.
        Q_ASSERT(m_plotKind != 1);
        m_plot.reset();
        m_hover.reset();
        m_card->show({}, {});
        if (std::holds_alternative<figure::TimeLines>(figure->marks))
            m_plot = std::make_unique<TimePlot>(*this, m_dress);
        else if (std::holds_alternative<figure::PairGrid>(figure->marks))
            m_plot = std::make_unique<GridPlot>(*this, m_dress);
        else
            m_plot = std::make_unique<BarsPlot>(*this, m_dress);
        m_plotKind = kind;
    }
    m_figure = std::make_shared<const figure::Figure>(forDisplay(*figure));
    layOut(isSettled);
}

void FigureScene::setTheme(const Theme& theme)
{
    m_theme = theme;
    layOut(true);
    showHover(std::optional(m_hover));
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

void FigureScene::setCorner(QSizeF size)
{
    if (size == m_corner)
        return;
    m_corner = size;
    layOut(true);
}

void FigureScene::setStrip(double height)
{
    m_strip = height;
    layOut(true);
}

QRectF FigureScene::strip() const
{
    return {m_plotArea.left(), m_plotArea.bottom(), m_plotArea.width(), m_hasStrip ? m_strip : 0.0};
}

void FigureScene::layOut(bool isSettled)
{
    setSceneRect(QRectF(QPointF(0, 0), m_size));
    setBackgroundBrush(m_theme.surface);
    if (!m_figure)
        return;
    const bool isImage = m_dress == Dress::Image;
    const double side = m_theme.l;
    const QRectF inside = isImage ? sceneRect().adjusted(side, side, -side, -side)
                                  : sceneRect().adjusted(side, m_theme.m, -side, -m_theme.m);
    m_plotArea = isImage ? layOutImage(inside) : layOutCard(inside, isSettled);
    m_plot->setRoomBelow(strip().height());
    m_plot->show(*m_figure, m_theme, m_locale, m_plotArea, isSettled);
    Q_EMIT laidOut();
}

struct FigureScene::CardWords {
    TextBlock scope;
    TextBlock note;
};

/// Words give way where they would leave the picture less than a third, or less than it can be read in: the
/// contract above the charts says what the scope does.
FigureScene::CardWords FigureScene::cardWords(QSizeF inside, double headline, bool holds) const
{
    const auto broken = [&](int scopeLines, int noteLines) {
        const auto block = [&](const QString& text, TextSize size, int lines) {
            return lines == 0 ? TextBlock() : breakText(text, m_theme.font(size), inside.width(), lines);
        };
        return CardWords{block(m_figure->scope, TextSize::Label, scopeLines),
            block(m_figure->notes.join(QStringLiteral(" · ")), TextSize::Caption, noteLines)};
    };
    const auto heightOfWords
        = [](const CardWords& words) { return words.scope.height() + words.note.height(); };
    const auto leaves = [&](const CardWords& words) {
        return inside.height() - headline - heightOfWords(words) - m_theme.s - m_theme.xs;
    };
    if (holds)
        return broken(m_lines->scope, m_lines->note);
    auto words = broken(2, 2);
    if (heightOfWords(words) > inside.height() * 2 / 3 - headline || leaves(words) < leastPlot)
        words = broken(1, 1);
    if (leaves(words) < leastPlot)
        words = broken(0, 1);
    if (leaves(words) < leastPlot * 0.75)
        words = broken(0, 0);
    return words;
}

/// While a hand moves, words have the lines that they had: the plot must not move under it.
QRectF FigureScene::layOutCard(QRectF inside, bool isSettled)
{
    const auto headlineFont = m_theme.font(TextSize::Subtitle, QFont::DemiBold);
    const auto scopeFont = m_theme.font(TextSize::Label);
    const auto noteFont = m_theme.font(TextSize::Caption);
    // The headline stands beside the controls, or below them where that would leave it too narrow.
    const double beside = sceneRect().width() - m_corner.width() - m_theme.s - inside.left();
    const bool isBeside = beside >= inside.width() * leastBeside;
    if (!isBeside)
        inside.setTop(std::max(inside.top(), m_corner.height()));
    const bool holds = !isSettled && m_lines;
    const auto headline = breakText(m_figure->headline, headlineFont,
        std::min(inside.width(), isBeside ? beside : inside.width()), holds ? m_lines->headline : 2);
    const auto words = cardWords(inside.size(), headline.height(), holds);
    const auto& scope = words.scope;
    const auto& note = words.note;
    if (!holds)
        m_lines = {std::max(1, static_cast<int>(headline.lines.size())), static_cast<int>(scope.lines.size()),
            static_cast<int>(note.lines.size())};
    const auto heightOfLines = [](int lines, const QFont& font) { return lines * lineHeightOf(font); };
    const double headlineHeight = heightOfLines(m_lines->headline, headlineFont);
    const double scopeHeight = heightOfLines(m_lines->scope, scopeFont);
    const QPointF scopeAt(inside.left(), inside.top() + headlineHeight + 2);
    const QPointF noteAt(inside.left(), inside.bottom() - heightOfLines(m_lines->note, noteFont));
    const QRectF headlineRect(inside.topLeft(), QSizeF(inside.width(), headlineHeight));
    m_cutTexts.clear();
    QStringList untold; // words without a line of their own are told at the headline
    for (const auto& [block, at, whole] : {std::tuple(&scope, scopeAt, m_figure->scope),
             std::tuple(&note, noteAt, m_figure->notes.join(QStringLiteral(" · ")))}) {
        if (block->lines.isEmpty() && !whole.isEmpty())
            untold << whole;
        else if (block->isCut)
            m_cutTexts.push_back({QRectF(at, QSizeF(inside.width(), block->height())), whole});
    }
    if (headline.isCut)
        untold.prepend(m_figure->headline);
    if (!untold.isEmpty())
        m_cutTexts.push_back({headlineRect, untold.join(QLatin1Char('\n'))});

    m_frame->show(sceneRect(), [=, theme = m_theme, headlineAt = inside.topLeft()](QPainter& painter) {
        drawBlock(painter, headline, headlineFont, theme.text, headlineAt);
        drawBlock(painter, scope, scopeFont, theme.secondText, scopeAt);
        drawBlock(painter, note, noteFont, theme.secondText, noteAt);
    });
    const double top
        = std::ceil(m_lines->scope == 0 ? headlineRect.bottom() : scopeAt.y() + scopeHeight) + m_theme.s;
    double bottom = std::floor(m_lines->note == 0 ? inside.bottom() : noteAt.y() - m_theme.xs);
    m_hasStrip = m_strip > 0.0 && bottom - m_strip - top >= leastPlot;
    if (m_hasStrip)
        bottom -= m_strip;
    return {inside.left(), top, inside.width(), std::max(1.0, bottom - top)};
}

QRectF FigureScene::layOutImage(QRectF inside)
{
    const auto headlineFont = m_theme.font(TextSize::Headline, QFont::DemiBold);
    const auto scopeFont = m_theme.font(TextSize::Body);
    const auto footFont = m_theme.font(TextSize::Caption);
    const auto& message = m_figure->finding.isEmpty() ? m_figure->headline : m_figure->finding;
    auto notes = m_figure->notes;
    // On a card the pointer tells it of each bar; an image has no pointer.
    if (const auto* bars = std::get_if<figure::RankedBars>(&m_figure->marks);
        bars != nullptr && bars->top > 0)
        notes << bars->caveat;
    else if (const auto* grid = std::get_if<figure::PairGrid>(&m_figure->marks);
             grid != nullptr && !grid->caveat.isEmpty())
        notes << grid->caveat;
    notes.removeAll(QString());
    const auto footText = [&](int mostLines) {
        std::vector<TextBlock> blocks;
        for (const auto& text : {notes.join(QStringLiteral(" · ")), m_figure->caveat, m_figure->source}) {
            if (!text.isEmpty())
                blocks.push_back(breakText(text, footFont, inside.width(), mostLines));
        }
        return blocks;
    };
    auto headline = breakText(message, headlineFont, inside.width(), 3);
    auto scope = breakText(m_figure->scope, scopeFont, inside.width(), 4);
    auto foot = footText(uncut);
    // Words give way to the picture, but late: the filter in the scope and what makes the numbers honest are
    // cut only where the picture would be gone.
    const double gaps = 2 + m_theme.m + m_theme.s * 2;
    const double least = std::max(inside.height() * 0.18, scope.lineHeight * 3.2);
    const auto leaves = [&](double height) {
        return inside.height() - headline.height() - scope.height() - heightOf(foot) - gaps >= height;
    };
    if (!leaves(inside.height() / 4))
        scope = breakText(m_figure->scope, scopeFont, inside.width(), 2);
    if (!leaves(inside.height() / 4))
        headline = breakText(message, headlineFont, inside.width(), 2);
    if (!leaves(least))
        scope = breakText(m_figure->scope, scopeFont, inside.width(), 1);
    if (!leaves(least) && !foot.empty()) {
        const double room = inside.height() - least - gaps - headline.height() - scope.height();
        const double lines = room / (foot.front().lineHeight * static_cast<double>(foot.size()));
        foot = footText(std::max(1, static_cast<int>(lines)));
    }
    const double footHeight = heightOf(foot);
    const QPointF scopeAt(inside.left(), inside.top() + headline.height() + 2);
    const QPointF footAt(inside.left(), inside.bottom() - footHeight);
    const QRectF rule(inside.left(), footAt.y() - m_theme.s, inside.width(), 1);

    m_frame->show(sceneRect(), [=, theme = m_theme, headlineAt = inside.topLeft()](QPainter& painter) {
        drawBlock(painter, headline, headlineFont, theme.text, headlineAt);
        drawBlock(painter, scope, scopeFont, theme.secondText, scopeAt);
        painter.fillRect(rule, theme.hairline);
        auto at = footAt;
        for (const auto& block : foot) {
            drawBlock(painter, block, footFont, theme.secondText, at);
            at.ry() += block.height() + blockGap;
        }
    });
    const double top = std::ceil(scopeAt.y() + scope.height() + m_theme.m);
    const double bottom = std::floor(rule.top() - m_theme.s);
    return {inside.left(), top, inside.width(), std::max(1.0, bottom - top)};
}

} // namespace filingscape::ui
