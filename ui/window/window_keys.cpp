// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_keys.h"

#include "ui/charts/figure_view.h"
#include "ui/help/help_desk.h"
#include "ui/style/accessible_choices.h"
#include "ui/style/spoken_tips.h"
#include "ui/window/field_keys.h"
#include "ui/window/pane_cycle.h"
#include "ui/window/table_area.h"

#include <QSplitter>

#include <array>

namespace filingscape::ui {

namespace {

QWidget* named(const QWidget& window, const char* name)
{
    auto* found = window.findChild<QWidget*>(QLatin1StringView(name));
    Q_ASSERT(found != nullptr);
    return found;
}

/// The widgets in it that Tab can reach, as they were made; a row of controls gives its own.
void addReachable(QWidget& within, QList<QWidget*>& found)
{
    for (auto* child : within.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (child->focusPolicy() & Qt::TabFocus)
            found << child;
        else if (!child->isWindow())
            addReachable(*child, found);
    }
}

/// A chart's own controls come after it, not after all charts.
void orderTabs(const std::array<QWidget*, 3>& charts)
{
    QWidget* last = nullptr;
    const auto follow = [&last](QWidget* next) {
        if (last != nullptr)
            QWidget::setTabOrder(last, next);
        last = next;
    };
    for (auto* chart : charts) {
        follow(chart);
        QList<QWidget*> inside;
        addReachable(*chart, inside);
        for (auto* widget : inside)
            follow(widget);
    }
}

/// A splitter puts each new part below the last, which would turn the order of what a screen reader reads.
void orderReading(QWidget& window)
{
    for (auto* splitter : window.findChildren<QSplitter*>()) {
        for (int i = 0; i < splitter->count(); ++i)
            splitter->widget(i)->raise();
        for (int i = 0; i < splitter->count(); ++i)
            splitter->handle(i)->raise();
    }
}

} // namespace

PaneCycle* addWindowKeys(QWidget& window)
{
    auto* time = named(window, "timeChart");
    auto* places = named(window, "placesChart");
    auto* techniques = named(window, "techniquesChart");
    auto* filters = named(window, "filters");
    auto* tables = window.findChild<TableArea*>();
    orderTabs({time, places, techniques});
    QWidget::setTabOrder(named(window, "contractThrough"), named(window, "provenanceButton"));
    orderReading(window);
    describeChoices(window);
    const auto explain = [](QWidget* widget, const char* topic) {
        widget->setProperty(helpTopicProperty, QLatin1StringView(topic));
    };
    explain(time, "charts#time");
    explain(places, "charts#bars");
    explain(techniques, "charts#bars");
    explain(filters, "filters#filters");
    explain(tables, "filters#tables");
    new FieldKeys(&window);
    new SpokenTips(&window);
    auto* switcher = named(window, "editionSwitcher");
    auto* chips = named(window, "chips");
    auto* contract = named(window, "contract");
    return new PaneCycle({{{switcher}, {switcher}}, {{chips}, {chips}}, {{contract}, {contract}},
                             {{filters}, {named(window, "yearsSlider")}}, {{time->parentWidget()}, {time}},
                             {{places}, {places}}, {{techniques}, {techniques}},
                             {{tables}, {named(window, "applicantTable"), named(window, "filingsTable")}}},
        &window);
}

} // namespace filingscape::ui
