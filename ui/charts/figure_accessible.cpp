// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_accessible.h"

#include "app/figure/numbers.h"
#include "app/figure/value_axis.h"
#include "ui/charts/figure_view.h"
#include "ui/style/accessible_parts.h"

#include <algorithm>

namespace filingscape::ui {

namespace {

class FigureAccessible final : public AccessibleParts
{
public:
    explicit FigureAccessible(FigureView* view)
        : AccessibleParts(view, QAccessible::Chart)
    {
    }

    [[nodiscard]] FigureView& view() const { return *static_cast<FigureView*>(widget()); }
    [[nodiscard]] const figure::Figure* figure() const { return view().figureScene().figure().get(); }
    [[nodiscard]] std::optional<MarkIndex> markOf(int part) const;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QRect partRect(int part) const override;

protected:
    [[nodiscard]] QAccessibleInterface* makePart(int part) const override;
    [[nodiscard]] int focusedPart() const override;
};

class MarkAccessible final : public AccessiblePart,
                             public QAccessibleActionInterface,
                             public QAccessibleValueInterface
{
public:
    MarkAccessible(const FigureAccessible& chart, int number)
        : AccessiblePart(chart, number)
        , m_chart(chart)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Graphic; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant&) override { }
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override { return 1.0; }

private:
    [[nodiscard]] std::optional<MarkIndex> mark() const { return m_chart.markOf(number()); }
    [[nodiscard]] const figure::Bar* bar() const;
    [[nodiscard]] std::optional<double> value() const;

    const FigureAccessible& m_chart;
};

std::optional<MarkIndex> FigureAccessible::markOf(int part) const
{
    return figure() != nullptr && part >= 0 ? markAt(*figure(), static_cast<std::size_t>(part))
                                            : std::nullopt;
}

QString FigureAccessible::text(QAccessible::Text kind) const
{
    if (figure() == nullptr)
        return AccessibleParts::text(kind);
    const auto& hover = view().hover();
    auto mark = hover ? figure::spoken(hover->card) : QString();
    switch (kind) {
    case QAccessible::Name:
        return figure()->headline;
    case QAccessible::Value:
        return mark;
    case QAccessible::Description: {
        QStringList parts{mark.isEmpty() ? mark : FigureView::tr("Now at: %1.").arg(mark), figure()->altText};
        for (const auto& note : figure()->notes)
            parts << FigureView::tr("%1.").arg(note);
        parts.removeAll(QString());
        return parts.join(u' ');
    }
    case QAccessible::Help:
        return FigureView::tr("Arrow keys go from mark to mark, Enter filters by the mark, Esc leaves it.");
    default:
        return AccessibleParts::text(kind);
    }
}

int FigureAccessible::partCount() const
{
    return figure() != nullptr ? static_cast<int>(markCount(*figure())) : 0;
}

QRect FigureAccessible::partRect(int part) const
{
    const auto mark = markOf(part);
    if (!mark || view().figureScene().plot() == nullptr)
        return {};
    const auto spots = view().figureScene().plot()->spots();
    const auto spot = std::ranges::find(spots, *mark, &MarkSpot::mark);
    if (spot == spots.end())
        return {};
    const auto area = view().mapFromScene(spot->area).boundingRect();
    return {view().viewport()->mapToGlobal(area.topLeft()), area.size()};
}

QAccessibleInterface* FigureAccessible::makePart(int part) const
{
    return new MarkAccessible(*this, part);
}

int FigureAccessible::focusedPart() const
{
    const auto mark = view().keyboardMark();
    return mark ? static_cast<int>(numberOf(*figure(), *mark)) : -1;
}

QString MarkAccessible::text(QAccessible::Text kind) const
{
    const auto at = mark();
    if (kind != QAccessible::Name || !at)
        return {};
    const auto& locale = m_chart.view().figureScene().locale();
    if (const auto* bars = std::get_if<figure::RankedBars>(&m_chart.figure()->marks))
        return figure::spoken(figure::hoverCard(*bars, at->series, locale));
    if (const auto* grid = std::get_if<figure::PairGrid>(&m_chart.figure()->marks))
        return figure::spoken(figure::hoverCard(*grid, at->series, at->point, locale));
    return figure::spoken(figure::hoverCard(
        std::get<figure::TimeLines>(m_chart.figure()->marks), at->series, at->point, locale));
}

const figure::Bar* MarkAccessible::bar() const
{
    const auto at = mark();
    const auto* bars = at ? std::get_if<figure::RankedBars>(&m_chart.figure()->marks) : nullptr;
    return bars != nullptr ? &bars->bars[at->series] : nullptr;
}

/// In the unit of the chart: filings, or per cent for shares.
std::optional<double> MarkAccessible::value() const
{
    const auto at = mark();
    if (!at)
        return std::nullopt;
    const auto known = [](domain::Count filings, std::int64_t unitsPerFiling) {
        return filings.isKnown() ? std::optional(figure::filingsIn(filings, unitsPerFiling)) : std::nullopt;
    };
    const auto& marks = m_chart.figure()->marks;
    if (const auto* bars = std::get_if<figure::RankedBars>(&marks))
        return known(bars->bars[at->series].filings, bars->unitsPerFiling);
    if (const auto* grid = std::get_if<figure::PairGrid>(&marks))
        return known(grid->cells.at(at->series, at->point), 1);
    const auto& lines = std::get<figure::TimeLines>(m_chart.figure()->marks);
    return figure::valueOf(lines.quantity, lines.lines[at->series].points[at->point]);
}

QAccessible::State MarkAccessible::state() const
{
    QAccessible::State state;
    const auto at = mark();
    const auto& view = m_chart.view();
    state.focusable = true;
    state.focused = at && view.hasFocus() && view.keyboardMark() == at;
    state.offscreen = rect().isEmpty();
    state.invisible = !view.isVisible();
    state.disabled = !view.isEnabled();
    const auto* grid = at ? std::get_if<figure::PairGrid>(&m_chart.figure()->marks) : nullptr;
    const auto* only = bar();
    state.selectable = only != nullptr || grid != nullptr;
    state.selected
        = only != nullptr ? only->chosen : grid != nullptr && grid->isChosen(at->series, at->point);
    return state;
}

void* MarkAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    if (type == QAccessible::ValueInterface && value())
        return static_cast<QAccessibleValueInterface*>(this);
    return nullptr;
}

QStringList MarkAccessible::actionNames() const
{
    const auto at = mark();
    const auto key = at ? keyOf(*m_chart.figure(), *at) : std::nullopt;
    if (!key || key->entity.kind == figure::Entity::Kind::Total
        || key->entity.kind == figure::Entity::Kind::Other)
        return {setFocusAction()};
    return {pressAction(), toggleAction(), setFocusAction()};
}

/// Press is a click, toggle a click with Ctrl held.
void MarkAccessible::doAction(const QString& name)
{
    const auto at = mark();
    if (!at || !actionNames().contains(name))
        return;
    auto& view = m_chart.view();
    if (name == setFocusAction()) {
        view.setFocus(Qt::OtherFocusReason);
        view.walkTo(*at);
    } else {
        view.press(*at, name == toggleAction());
    }
}

QVariant MarkAccessible::currentValue() const
{
    return value().value_or(0.0);
}

QVariant MarkAccessible::maximumValue() const
{
    if (const auto* lines = std::get_if<figure::TimeLines>(&m_chart.figure()->marks))
        return figure::axisOf(*lines).top;
    if (const auto* grid = std::get_if<figure::PairGrid>(&m_chart.figure()->marks))
        return static_cast<double>(grid->ofAll.valueOr(0));
    const auto& bars = std::get<figure::RankedBars>(m_chart.figure()->marks);
    return figure::filingsIn(bars.top, bars.unitsPerFiling);
}

/// Only changes fall below zero.
QVariant MarkAccessible::minimumValue() const
{
    const auto* lines = std::get_if<figure::TimeLines>(&m_chart.figure()->marks);
    return lines != nullptr && lines->scale == figure::Scale::Linear ? figure::axisOf(*lines).low : 0.0;
}

QAccessibleInterface* makeFigureAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<FigureView*>(object);
    return view != nullptr ? new FigureAccessible(view) : nullptr;
}

} // namespace

void installFigureAccess()
{
    QAccessible::installFactory(makeFigureAccess);
}

void announceMark(FigureView& view, MarkIndex mark)
{
    if (!QAccessible::isActive())
        return;
    const auto* chart = dynamic_cast<FigureAccessible*>(QAccessible::queryAccessibleInterface(&view));
    if (chart == nullptr || chart->figure() == nullptr)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(chart->childOfPart(static_cast<int>(numberOf(*chart->figure(), mark))));
    QAccessible::updateAccessibility(&event);
}

} // namespace filingscape::ui
