// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/year_slider_accessible.h"

#include "ui/filters/year_range_slider.h"
#include "ui/style/accessible_parts.h"

#include <algorithm>

namespace filingscape::ui {

using Part = YearRangeSlider::Part;

namespace {

class YearSliderAccessible final : public AccessibleParts
{
public:
    explicit YearSliderAccessible(YearRangeSlider* slider)
        : AccessibleParts(slider, QAccessible::Grouping)
    {
    }

    [[nodiscard]] YearRangeSlider& slider() const { return *static_cast<YearRangeSlider*>(widget()); }
    [[nodiscard]] int partCount() const override { return 2; }
    [[nodiscard]] QRect partRect(int part) const override;

protected:
    [[nodiscard]] QAccessibleInterface* makePart(int part) const override;
    [[nodiscard]] int focusedPart() const override { return slider().activePart() == Part::Last ? 1 : 0; }
};

class YearEndAccessible final : public AccessiblePart,
                                public QAccessibleValueInterface,
                                public QAccessibleActionInterface
{
public:
    YearEndAccessible(const YearSliderAccessible& whole, int number)
        : AccessiblePart(whole, number)
        , m_whole(whole)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Slider; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override { return static_cast<int>(year()); }
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override { return static_cast<int>(slider().axis().last); }
    [[nodiscard]] QVariant minimumValue() const override { return static_cast<int>(slider().axis().first); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {increaseAction(), decreaseAction(), setFocusAction()};
    }
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] YearRangeSlider& slider() const { return m_whole.slider(); }
    [[nodiscard]] Part end() const { return number() == 0 ? Part::First : Part::Last; }
    [[nodiscard]] domain::Year year() const
    {
        return end() == Part::First ? slider().range().first : slider().range().last;
    }

    const YearSliderAccessible& m_whole;
};

QRect YearSliderAccessible::partRect(int part) const
{
    const auto years = slider().geometryOfYears();
    const auto range = slider().range();
    const double x = part == 0 ? years.edge(range.first) : years.edge(range.last + 1);
    QRectF grip(0, years.columns.top(), years.handleWidth, years.columns.height());
    grip.moveCenter({x, years.columns.center().y()});
    const auto area = grip.toAlignedRect();
    return {slider().mapToGlobal(area.topLeft()), area.size()};
}

QAccessibleInterface* YearSliderAccessible::makePart(int part) const
{
    return new YearEndAccessible(*this, part);
}

QString YearEndAccessible::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Name:
        return end() == Part::First ? YearRangeSlider::tr("First year shown")
                                    : YearRangeSlider::tr("Last year shown");
    case QAccessible::Value:
        return QString::number(year());
    default:
        return {};
    }
}

QAccessible::State YearEndAccessible::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.focused = slider().hasFocus() && (slider().activePart() == Part::Last) == (end() == Part::Last);
    state.invisible = !slider().isVisible();
    state.disabled = !slider().isEnabled();
    return state;
}

void* YearEndAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

void YearEndAccessible::setCurrentValue(const QVariant& value)
{
    bool isNumber = false;
    const double wanted = value.toDouble(&isNumber);
    if (!isNumber)
        return;
    const auto axis = slider().axis();
    const double year = std::clamp<double>(wanted, axis.first, axis.last);
    slider().moveEnd(end(), static_cast<domain::Year>(qRound(year)));
}

void YearEndAccessible::doAction(const QString& name)
{
    if (name == setFocusAction())
        slider().focusEnd(end());
    else if (name == increaseAction())
        setCurrentValue(year() + 1);
    else if (name == decreaseAction())
        setCurrentValue(year() - 1);
}

QAccessibleInterface* makeYearSliderAccess(const QString&, QObject* object)
{
    auto* slider = qobject_cast<YearRangeSlider*>(object);
    return slider != nullptr ? new YearSliderAccessible(slider) : nullptr;
}

const YearSliderAccessible* accessOf(YearRangeSlider& slider)
{
    return QAccessible::isActive()
        ? dynamic_cast<YearSliderAccessible*>(QAccessible::queryAccessibleInterface(&slider))
        : nullptr;
}

} // namespace

void installYearSliderAccess()
{
    QAccessible::installFactory(makeYearSliderAccess);
}

void announceYears(YearRangeSlider& slider, domain::YearRange before)
{
    const auto* access = accessOf(slider);
    if (access == nullptr)
        return;
    const auto say = [&](int part, domain::Year year) {
        QAccessibleValueChangeEvent event(access->child(access->childOfPart(part)), static_cast<int>(year));
        QAccessible::updateAccessibility(&event);
    };
    if (before.first != slider.range().first)
        say(0, slider.range().first);
    if (before.last != slider.range().last)
        say(1, slider.range().last);
}

void announceFocusedEnd(YearRangeSlider& slider)
{
    const auto* access = accessOf(slider);
    if (access == nullptr)
        return;
    QAccessibleEvent event(&slider, QAccessible::Focus);
    event.setChild(access->childOfPart(slider.activePart() == Part::Last ? 1 : 0));
    QAccessible::updateAccessibility(&event);
}

} // namespace filingscape::ui
