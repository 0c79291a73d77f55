// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_scene.h"
#include "ui/charts/mark_walker.h"

#include <QGraphicsView>

namespace filingscape::ui {

/// Shows a FigureScene in the window at the view's size. Pointer and keyboard walk its marks: arrow keys,
/// Home and End move a marker with the card that the pointer gets, Enter or Space clicks the mark, Esc takes
/// the card away. The keyboard stays with its mark when the numbers change.
class FigureView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit FigureView(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] FigureScene& figureScene() { return m_scene; }
    [[nodiscard]] const FigureScene& figureScene() const { return m_scene; }
    /// What the card stands at, under the pointer or the keyboard; empty while there is no card.
    [[nodiscard]] const std::optional<Hover>& hover() const { return m_hover; }
    /// The mark that the keyboard is on while its card is shown.
    [[nodiscard]] std::optional<MarkIndex> keyboardMark() const;
    /// The mark that the card stands at, the keyboard's or the pointer's.
    [[nodiscard]] std::optional<MarkIndex> markAtHand() const;
    void show(std::shared_ptr<const figure::Figure> figure, bool isSettled);
    /// Puts the keyboard's marker and the card on a mark that is drawn.
    void walkTo(MarkIndex mark);
    /// Takes the card away, the keyboard's or the pointer's.
    void hideCard();
    /// As a click on the mark, for those who cannot click.
    void press(MarkIndex mark, bool extends);

Q_SIGNALS:
    /// A mark was clicked; `extends` with Shift or Ctrl held.
    void markClicked(const filingscape::figure::Entity& entity, bool extends);
    void markDoubleClicked(const filingscape::figure::Entity& entity);

protected:
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void showHover(std::optional<Hover> hover);
    /// Tells assistive programs what the card says now.
    void announce();
    /// The card again, where the marks have moved under it.
    void refreshHover();

    FigureScene m_scene;
    std::optional<Hover> m_hover;
    std::optional<QPointF> m_pointer; ///< in the scene, while it is over the chart and moved last
    std::optional<MarkKey> m_key; ///< where the keyboard is, or was
    bool m_isWalking = false; ///< the card is the keyboard's
    bool m_hasRing = false;
    bool m_isDoubleClick = false;
};

} // namespace filingscape::ui
