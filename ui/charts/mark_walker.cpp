// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mark_walker.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace filingscape::ui {

namespace {

bool isAbove(const MarkSpot& a, const MarkSpot& b)
{
    return std::tuple(a.at.y(), a.mark.series) < std::tuple(b.at.y(), b.mark.series);
}

bool isBefore(const MarkSpot& a, const MarkSpot& b)
{
    return a.mark.point < b.mark.point;
}

/// The marks that a way along points or across series goes through, in its order.
template <class On, class Order>
std::vector<MarkSpot> way(const std::vector<MarkSpot>& spots, On isOnWay, Order order)
{
    std::vector<MarkSpot> made;
    std::ranges::copy_if(spots, std::back_inserter(made), isOnWay);
    std::ranges::stable_sort(made, order);
    return made;
}

bool hasPoints(const std::vector<MarkSpot>& spots)
{
    return std::ranges::any_of(spots, [](const MarkSpot& spot) { return spot.mark.point > 0; });
}

MarkIndex entry(const std::vector<MarkSpot>& spots)
{
    const auto last = std::ranges::max_element(spots, isBefore)->mark.point;
    const auto column = way(
        spots, [last](const MarkSpot& spot) { return spot.mark.point == last; }, isAbove);
    return column.front().mark;
}

/// Cells of a stair of so many rows.
std::size_t cellCount(std::size_t rows)
{
    return rows * (rows + 1) / 2;
}

MarkIndex cellAt(std::size_t number)
{
    std::size_t row = 0;
    while (cellCount(row + 1) <= number)
        ++row;
    return {row, number - cellCount(row)};
}

} // namespace

std::optional<MarkKey> keyOf(const figure::Figure& figure, MarkIndex mark)
{
    if (const auto* lines = std::get_if<figure::TimeLines>(&figure.marks)) {
        if (mark.series < lines->lines.size() && mark.point < lines->lines[mark.series].points.size())
            return MarkKey{
                lines->lines[mark.series].entity, lines->lines[mark.series].points[mark.point].year};
    } else if (const auto* bars = std::get_if<figure::RankedBars>(&figure.marks)) {
        if (mark.series < bars->bars.size())
            return MarkKey{bars->bars[mark.series].entity, domain::unknownYear};
    } else if (const auto* grid = std::get_if<figure::PairGrid>(&figure.marks)) {
        if (mark.series < grid->entries.size() && mark.point <= mark.series)
            return MarkKey{grid->entityOf(mark.series, mark.point), domain::unknownYear};
    }
    return std::nullopt;
}

std::optional<MarkIndex> findMark(const figure::Figure& figure, const MarkKey& key)
{
    const auto positionIn
        = [](const auto& marks, const auto& wanted, auto member) -> std::optional<std::size_t> {
        const auto found = std::ranges::find(marks, wanted, member);
        if (found == marks.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - marks.begin());
    };
    if (const auto* bars = std::get_if<figure::RankedBars>(&figure.marks)) {
        const auto bar = positionIn(bars->bars, key.entity, &figure::Bar::entity);
        return bar ? std::optional(MarkIndex{*bar, 0}) : std::nullopt;
    }
    if (const auto* grid = std::get_if<figure::PairGrid>(&figure.marks)) {
        for (std::size_t number = 0; number < cellCount(grid->entries.size()); ++number) {
            const auto cell = cellAt(number);
            if (grid->entityOf(cell.series, cell.point) == key.entity)
                return cell;
        }
        return std::nullopt;
    }
    const auto& lines = std::get<figure::TimeLines>(figure.marks).lines;
    const auto line = positionIn(lines, key.entity, &figure::YearLine::entity);
    if (!line)
        return std::nullopt;
    const auto point = positionIn(lines[*line].points, key.year, &figure::YearPoint::year);
    return point ? std::optional(MarkIndex{*line, *point}) : std::nullopt;
}

std::size_t markCount(const figure::Figure& figure)
{
    if (const auto* bars = std::get_if<figure::RankedBars>(&figure.marks))
        return bars->bars.size();
    if (const auto* grid = std::get_if<figure::PairGrid>(&figure.marks))
        return cellCount(grid->entries.size());
    return numberOf(figure, {std::get<figure::TimeLines>(figure.marks).lines.size(), 0});
}

std::optional<MarkIndex> markAt(const figure::Figure& figure, std::size_t number)
{
    if (const auto* bars = std::get_if<figure::RankedBars>(&figure.marks))
        return number < bars->bars.size() ? std::optional(MarkIndex{number, 0}) : std::nullopt;
    if (const auto* grid = std::get_if<figure::PairGrid>(&figure.marks))
        return number < cellCount(grid->entries.size()) ? std::optional(cellAt(number)) : std::nullopt;
    const auto& lines = std::get<figure::TimeLines>(figure.marks).lines;
    for (std::size_t series = 0; series < lines.size(); ++series) {
        if (number < lines[series].points.size())
            return MarkIndex{series, number};
        number -= lines[series].points.size();
    }
    return std::nullopt;
}

std::size_t numberOf(const figure::Figure& figure, MarkIndex mark)
{
    if (std::holds_alternative<figure::RankedBars>(figure.marks))
        return mark.series;
    if (std::holds_alternative<figure::PairGrid>(figure.marks))
        return cellCount(mark.series) + mark.point;
    const auto& lines = std::get<figure::TimeLines>(figure.marks).lines;
    auto number = mark.point;
    for (std::size_t series = 0; series < mark.series; ++series)
        number += lines[series].points.size();
    return number;
}

std::optional<MarkIndex> walked(
    const std::vector<MarkSpot>& spots, const std::optional<MarkIndex>& from, MarkStep step)
{
    if (spots.empty())
        return std::nullopt;
    const auto here = from ? std::ranges::find(spots, *from, &MarkSpot::mark) : spots.end();
    if (here == spots.end())
        return entry(spots);
    const auto along = way(
        spots, [&](const MarkSpot& spot) { return spot.mark.series == here->mark.series; }, isBefore);
    const auto across = way(
        spots, [&](const MarkSpot& spot) { return spot.mark.point == here->mark.point; }, isAbove);
    const auto moved = [&](const std::vector<MarkSpot>& marks, int by) {
        const auto found = std::ranges::find(marks, here->mark, &MarkSpot::mark) - marks.begin();
        const auto wanted = std::clamp<std::ptrdiff_t>(found + by, 0, std::ssize(marks) - 1);
        return marks[static_cast<std::size_t>(wanted)].mark;
    };
    const auto& whole = hasPoints(spots) ? along : across;
    switch (step) {
    case MarkStep::Left:
        return moved(along, -1);
    case MarkStep::Right:
        return moved(along, 1);
    case MarkStep::Up:
        return moved(across, -1);
    case MarkStep::Down:
        return moved(across, 1);
    case MarkStep::First:
        return whole.front().mark;
    case MarkStep::Last:
        return whole.back().mark;
    }
    return here->mark;
}

} // namespace filingscape::ui
