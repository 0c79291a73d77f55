// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"
#include "ui/charts/plot.h"
#include "ui/style/theme.h"

#include <QGraphicsScene>
#include <QLocale>

#include <memory>
#include <vector>

namespace filingscape::ui {

class PaintedItem;

/// One scene built from a Figure. The screen shows it; exports render the same scene at their own size.
class FigureScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    using Dress = ui::Dress;

    FigureScene(Theme theme, Dress dress, QObject* parent = nullptr);
    ~FigureScene() override;

    [[nodiscard]] const std::shared_ptr<const figure::Figure>& figure() const { return m_figure; }
    [[nodiscard]] const Plot* plot() const { return m_plot.get(); }
    [[nodiscard]] QRectF plotArea() const { return m_plotArea; }
    /// Where the card of showHover() stands; empty without one.
    [[nodiscard]] QRectF cardRect() const { return m_cardRect; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// Left free under the plot, see setStrip(); empty where the plot needs the room itself.
    [[nodiscard]] QRectF strip() const;
    [[nodiscard]] std::optional<figure::Entity> entityAt(QPointF point) const;
    [[nodiscard]] std::optional<Hover> hoverAt(QPointF point) const;
    /// The whole of a text that had to be cut, empty elsewhere.
    [[nodiscard]] QString cutTextAt(QPointF point) const;

    void setFigure(const std::shared_ptr<const figure::Figure>& figure, bool isSettled);
    /// Draws the card of a mark, or takes it away.
    void showHover(const std::optional<Hover>& hover);
    void setTheme(const Theme& theme);
    void setCanvas(QSizeF size);
    void setLocale(const QLocale& locale);
    /// Leaves the upper right corner of a card to the view's own controls.
    void setCorner(QSizeF size);
    /// Leaves a strip of this height under the plot of a card to the view.
    void setStrip(double height);

Q_SIGNALS:
    /// The plot and the strip may stand elsewhere now.
    void laidOut();

private:
    void layOut(bool isSettled);
    struct CardWords;
    [[nodiscard]] CardWords cardWords(QSizeF inside, double headline, bool holds) const;
    [[nodiscard]] QRectF layOutCard(QRectF inside, bool isSettled);
    [[nodiscard]] QRectF layOutImage(QRectF inside);

    struct CutText {
        QRectF place;
        QString whole;
    };

    Theme m_theme;
    Dress m_dress;
    QLocale m_locale{QLocale::English};
    QSizeF m_size{640, 360};
    std::shared_ptr<const figure::Figure> m_figure;
    PaintedItem* m_frame; ///< headline, scope, notes and source; owned by the scene
    PaintedItem* m_card; ///< the hover card, above everything
    std::optional<Hover> m_hover;
    QRectF m_cardRect;
    std::unique_ptr<Plot> m_plot;
    std::size_t m_plotKind = 0;
    QRectF m_plotArea;
    std::vector<CutText> m_cutTexts;
    QSizeF m_corner;
    double m_strip = 0.0;
    bool m_hasStrip = false;
    struct Lines {
        int headline = 0;
        int scope = 0;
        int note = 0;
    };
    std::optional<Lines> m_lines; ///< of a card's words when the last hand rested
};

} // namespace filingscape::ui
