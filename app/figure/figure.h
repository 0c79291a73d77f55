// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/count.h"
#include "app/domain/edition.h"
#include "app/domain/filter.h"
#include "app/domain/published_figure.h"
#include "app/figure/growth.h"
#include "app/figure/time_choice.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace filingscape::figure {

/// Who a mark stands for. Colour, dash and marker are looked up by it, so they stay with the entity.
struct Entity {
    enum class Kind {
        Total,
        Place,
        Technique,
        Applicant,
        TechniquePair, ///< both of two techniques
        Other, ///< the rest of a kind, without a key
    };

    Kind kind = Kind::Total;
    QString key; ///< office code, technique key or harmonised name
    std::uint32_t id = 0; ///< position in the edition's catalogue
    std::uint32_t otherId = 0; ///< that of the second of a pair

    bool operator==(const Entity&) const = default;
};

struct YearPoint {
    domain::Year year = domain::unknownYear;
    domain::Count filings;
    bool incomplete = false; ///< the year is not yet fully published
    domain::Count ofAll = 0; ///< distinct filings of that year under the same filters
    domain::Count summed = domain::Count::unknown(); ///< since TimeLines::since; unknown before it
    std::int64_t unitsPerFiling = 1; ///< of `filings` and `summed`, see domain::Result
    std::optional<Growth> growth{}; ///< since TimeLines::since, or on the year before

    bool operator==(const YearPoint&) const = default;
};

struct YearLine {
    Entity entity;
    QString name;
    std::vector<YearPoint> points; ///< rising, the same years in every line; an unknown count is a gap
    std::optional<Growth> overall{}; ///< from the first to the last whole year chosen
};

/// Lines over years.
struct TimeLines {
    domain::YearRange axis;
    std::optional<domain::YearRange>
        chosenYears; ///< the year filter; the lines ignore it, the picture marks it
    std::vector<domain::Year> incompleteYears; ///< rising; drawn apart, or left out where the reader asks
    QString incompleteWords; ///< why; empty where there are none
    QString unknownWords; ///< stands where a year has no count
    domain::Unit unit = domain::Unit::Publication;
    std::vector<YearLine> lines; ///< by filings, falling; the rest of them, if it has a line, last
    /// Only chosen places or techniques have lines, and what they are shares of is not narrowed by the
    /// choice.
    bool ignoresChoice = false;
    Quantity quantity = Quantity::Count;
    Scale scale = Scale::Linear;
    domain::Year since = domain::unknownYear; ///< where sums start, or the year that an index calls 100
};

/// What is drawn of a point, in filings, in per cent for shares and changes, in points for an index; nothing
/// is a gap.
[[nodiscard]] std::optional<double> valueOf(Quantity quantity, const YearPoint& point);

/// A number that a source printed, and how sure it was.
struct PrintedNumber {
    QString words; ///< "at least 14,000", "74.7 %"
    domain::Qualifier qualifier = domain::Qualifier::Exact;
};

struct Bar {
    Entity entity;
    QString label;
    QString longLabel; ///< what a person needs to know who the label is
    domain::Count filings;
    bool chosen = false;
    std::vector<domain::Year>
        unpublished{}; ///< years of the sum for which a source published nothing, rising
    std::optional<PrintedNumber> printed{}; ///< stands at the bar in place of `filings`, which is its length
};

/// Bars from zero.
struct RankedBars {
    std::vector<Bar> bars;
    std::int64_t top = 0;
    std::int64_t unitsPerFiling = 1; ///< of the bars and `top`, see domain::Result; `ofAll` is whole
    domain::Count ofAll; ///< distinct filings that the bars are shares of
    QString caveat; ///< what has to be said of a single bar
    QString title; ///< what the bars stand for, as the head of a column
    QString unknownWords; ///< stands where a bar has no count
    domain::Unit unit = domain::Unit::Publication;
    bool hasChosen = false; ///< some bar is part of the filter, so the others step back
};

struct GridEntry {
    Entity entity;
    QString name;
};

/// Techniques against techniques: how many filings have both. Whole filings, whatever the weight; at an
/// entry's crossing with itself all that have it.
struct PairGrid {
    static constexpr int steps = 5;

    std::vector<GridEntry> entries; ///< in the order of the catalogue, each a row and a column
    domain::CountGrid cells; ///< the same twice over the diagonal
    std::int64_t top = 0; ///< the largest of the pairs
    domain::Count ofAll; ///< distinct filings under the same filters
    domain::Unit unit = domain::Unit::Publication;
    std::optional<domain::IdSet<domain::TechniqueId>> chosen; ///< and the next: the filter's techniques
    domain::TechniqueMode mode = domain::TechniqueMode::Any;
    QString caveat; ///< what has to be said of a single cell
    QString unknownWords; ///< stands where a cell has no count
    QString reason; ///< why there are no entries; empty where there are

    /// How dark a pair is drawn, 1 to `steps`; 0 for none together, unknown, and one technique by itself.
    [[nodiscard]] int step(std::size_t row, std::size_t column) const;
    /// The filter asks for just this pair, or just this technique.
    [[nodiscard]] bool isChosen(std::size_t row, std::size_t column) const;
    [[nodiscard]] Entity entityOf(std::size_t row, std::size_t column) const;
};

/// What a chart says, without pixels. All text is plain and ready to be shown as it is.
struct Figure {
    QString headline; ///< what is seen
    QString finding; ///< the headline where the figure stands alone; empty where `headline` serves there too
    QString scope; ///< what is measured: unit, place basis, date basis, years, filter
    QStringList notes; ///< caveats that belong to these numbers
    QString caveat; ///< the edition's own sentence about what its counts do not show
    QString source;
    QString altText;
    std::variant<TimeLines, RankedBars, PairGrid> marks;
};

} // namespace filingscape::figure
