// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace filingscape::test {

/// Names that strain a chart: scripts of several directions, one of 60 letters, one of a single letter.
[[nodiscard]] inline QStringList strainingNames()
{
    return {QStringLiteral("国家知识产权局"), QStringLiteral("한국특허정보원"),
        QStringLiteral("المكتب المصري لبراءات الاختراع"),
        QStringLiteral("An office whose name has sixty letters in it, counted twice!!"), QStringLiteral("X"),
        QStringLiteral("Diffusion")};
}

/// Lines from 2019 on; years from `firstIncomplete` on, if any, are not fully published.
[[nodiscard]] inline std::shared_ptr<figure::Figure> linesFigure(const QStringList& names,
    const std::vector<std::vector<domain::Count>>& counts,
    std::optional<domain::Year> firstIncomplete = std::nullopt)
{
    figure::TimeLines marks;
    marks.axis = {2019, static_cast<domain::Year>(2018 + counts.front().size())};
    for (auto year = firstIncomplete.value_or(marks.axis.last + 1); year <= marks.axis.last; ++year)
        marks.incompleteYears.push_back(year);
    if (firstIncomplete)
        marks.incompleteWords = QStringLiteral("not yet fully published (18-month rule)");
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto& name = names[static_cast<qsizetype>(i) % names.size()];
        // Diffusion is drawn as an unbroken stroke, so pixels between two points are its colour.
        figure::YearLine line{{figure::Entity::Kind::Technique, QStringLiteral("Diffusion"), 2}, name, {}};
        auto year = marks.axis.first;
        for (const auto count : counts[i]) {
            line.points.push_back({year, count, firstIncomplete && year >= *firstIncomplete});
            ++year;
        }
        marks.lines.push_back(std::move(line));
    }
    auto figure = std::make_shared<figure::Figure>();
    figure->headline = names.front();
    figure->scope = QStringLiteral("Published filings by filing year, per technique · ")
        + names.join(QStringLiteral(", "));
    figure->notes = names;
    figure->source = QStringLiteral("Source: ") + names.join(QStringLiteral(" "));
    figure->marks = std::move(marks);
    return figure;
}

[[nodiscard]] inline std::shared_ptr<figure::Figure> barsFigure(
    const QStringList& names, const std::vector<domain::Count>& counts)
{
    figure::RankedBars marks;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto& name = names[static_cast<qsizetype>(i) % names.size()];
        marks.bars.push_back(
            {{figure::Entity::Kind::Place, QStringLiteral("CN"), static_cast<std::uint32_t>(i)}, name, name,
                counts[i], i == 1});
        marks.top = std::max(marks.top, counts[i].valueOr(0));
    }
    marks.hasChosen = counts.size() > 1;
    auto figure = std::make_shared<figure::Figure>();
    figure->headline = QStringLiteral("By jurisdiction");
    figure->scope = names.join(QStringLiteral(" · "));
    figure->notes = names;
    figure->source = QStringLiteral("Source: ") + names.join(QStringLiteral(" "));
    figure->marks = std::move(marks);
    return figure;
}

} // namespace filingscape::test
