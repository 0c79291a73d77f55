// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_scene.h"

#include <QGraphicsView>

namespace filingscape::ui {

/// Shows a FigureScene in the window at the view's size.
class FigureView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit FigureView(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] FigureScene& figureScene() { return m_scene; }
    void show(std::shared_ptr<const figure::Figure> figure, bool isSettled);

Q_SIGNALS:
    /// A mark was clicked; `extends` with Shift or Ctrl held.
    void markClicked(const filingscape::figure::Entity& entity, bool extends);
    void markDoubleClicked(const filingscape::figure::Entity& entity);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    FigureScene m_scene;
    bool m_isDoubleClick = false;
};

} // namespace filingscape::ui
