// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/spoken_tips.h"

#include <QApplication>
#include <QEvent>
#include <QTextDocumentFragment>
#include <QWidget>

namespace filingscape::ui {

namespace {

constexpr auto spokenProperty = "spokenTip"; ///< the description that came from here

void describe(QWidget& widget)
{
    const auto tip = widget.toolTip();
    const auto said = widget.accessibleDescription();
    if (!said.isEmpty() && said != widget.property(spokenProperty).toString())
        return;
    const auto words
        = Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : QString();
    if (words == said)
        return;
    widget.setProperty(spokenProperty, words);
    widget.setAccessibleDescription(words);
}

} // namespace

SpokenTips::SpokenTips(QWidget* window)
    : QObject(window)
{
    for (auto* widget : window->findChildren<QWidget*>())
        describe(*widget);
    qApp->installEventFilter(this);
}

bool SpokenTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTipChange && watched->isWidgetType())
        describe(*static_cast<QWidget*>(watched));
    return false;
}

} // namespace filingscape::ui
