// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cell_counter.h"

#include <algorithm>
#include <utility>

namespace filingscape::engine {

using domain::Cell;
using domain::Count;
using domain::Filter;
using domain::PlaceId;
using domain::Result;
using domain::TechniqueId;
using domain::TechniqueMode;
using domain::Year;
using domain::YearRange;

namespace {

constexpr TechniqueId total{0};

/// What a set of fields stands for.
struct Chosen {
    enum class Kind { Field, Nothing, Unknown };
    Kind kind = Kind::Field;
    TechniqueId field = total;
};

Chosen chosenField(const Filter& filter)
{
    using Kind = Chosen::Kind;
    if (!filter.techniques)
        return {};
    const auto& fields = *filter.techniques;
    const bool hasTotal = fields.contains(total);
    const auto others = hasTotal ? fields.without(total) : fields;
    switch (filter.techniqueMode) {
    case TechniqueMode::Any:
        if (fields.isEmpty())
            return {Kind::Nothing};
        if (hasTotal)
            return {};
        return others.size() == 1 ? Chosen{Kind::Field, *others.begin()} : Chosen{Kind::Unknown};
    case TechniqueMode::All:
        if (others.isEmpty())
            return {};
        return others.size() == 1 ? Chosen{Kind::Field, *others.begin()} : Chosen{Kind::Unknown};
    case TechniqueMode::Only:
        return fields.isEmpty() ? Chosen{Kind::Nothing} : Chosen{Kind::Unknown};
    case TechniqueMode::None:
        if (fields.isEmpty())
            return {};
        return hasTotal ? Chosen{Kind::Nothing} : Chosen{Kind::Unknown};
    }
    return {Kind::Unknown};
}

/// The families that have a field and pass the filter on fields.
Chosen meeting(const Chosen& filter, TechniqueId field)
{
    if (filter.kind != Chosen::Kind::Field || field == total || filter.field == field)
        return filter;
    return filter.field == total ? Chosen{Chosen::Kind::Field, field} : Chosen{Chosen::Kind::Unknown};
}

/// Adds what was published; zero where nothing may pass.
class Sum final
{
public:
    explicit Sum(const Chosen& chosen)
        : m_chosen(chosen)
    {
    }
    void add(const Cell& cell)
    {
        if (cell.value.isKnown()) {
            m_value += cell.value.value();
            m_isPublished = true;
        }
    }
    [[nodiscard]] Count count(bool isOfNoPlace) const
    {
        if (isOfNoPlace || m_chosen.kind == Chosen::Kind::Nothing)
            return 0;
        return m_chosen.kind == Chosen::Kind::Field && m_isPublished ? Count(m_value) : Count::unknown();
    }

private:
    Chosen m_chosen;
    std::int64_t m_value = 0;
    bool m_isPublished = false;
};

/// One question with what the views share.
class Answer final
{
public:
    Answer(const domain::CellFacts& facts, const domain::Request& request)
        : m_facts(facts)
        , m_filter(request.filter)
        , m_measure(request.measure)
        , m_axis(facts.axis())
        , m_unknownable(m_filter.applicants || m_filter.words)
    {
    }

    [[nodiscard]] bool passes(PlaceId place) const
    {
        return !m_filter.places || m_filter.places->contains(place);
    }
    [[nodiscard]] bool passes(Year year) const { return !m_filter.years || m_filter.years->contains(year); }

    /// The sum over the places and years that pass; `ownPlaces`: over all places, `only`: of one year.
    [[nodiscard]] Count sum(
        Chosen chosen, bool ownPlaces, std::optional<Year> only, bool ownYears = false) const
    {
        Sum made = start(chosen);
        for (std::uint32_t place = 0; place < m_facts.places(); ++place) {
            if (ownPlaces || passes(PlaceId{place}))
                addYears(made, chosen.field, PlaceId{place}, only, ownYears);
        }
        return made.count(!ownPlaces && m_filter.places && m_filter.places->isEmpty());
    }
    [[nodiscard]] Count ofPlace(Chosen chosen, PlaceId place, std::optional<Year> only) const
    {
        Sum made = start(chosen);
        addYears(made, chosen.field, place, only, false);
        return made.count(false);
    }
    /// A cell of this year, of a place that passes, is not complete.
    [[nodiscard]] bool isIncomplete(const Chosen& chosen, Year year) const
    {
        for (std::uint32_t place = 0; place < m_facts.places(); ++place) {
            if (passes(PlaceId{place})
                && m_facts.at(m_measure, PlaceId{place}, chosen.field, year).isIncomplete)
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] Sum start(Chosen& chosen) const
    {
        if (m_unknownable && chosen.kind == Chosen::Kind::Field)
            chosen.kind = Chosen::Kind::Unknown;
        return Sum(chosen);
    }
    void addYears(Sum& into, TechniqueId field, PlaceId place, std::optional<Year> only, bool ownYears) const
    {
        for (Year year = m_axis.first; year <= m_axis.last; ++year) {
            if (only ? year == *only : ownYears || passes(year))
                into.add(m_facts.at(m_measure, place, field, year));
        }
    }

    const domain::CellFacts& m_facts;
    const Filter& m_filter;
    domain::Measure m_measure;
    YearRange m_axis;
    bool m_unknownable; ///< a filter asks for what cells cannot tell
};

} // namespace

CellCounter::CellCounter(std::shared_ptr<const domain::Edition> edition, domain::CellFacts facts)
    : m_edition(std::move(edition))
    , m_facts(std::move(facts))
{
}

std::shared_ptr<const Result> CellCounter::answer(const domain::Request& request) const
{
    auto result = std::make_shared<Result>();
    const Answer ask(m_facts, request);
    const auto chosen = chosenField(request.filter);
    const auto axis = m_facts.axis();
    const auto places = static_cast<std::uint32_t>(m_facts.places());
    const auto fields = static_cast<std::uint32_t>(m_facts.fields());
    result->revision = request.revision;
    result->filter = request.filter;
    result->edition = m_edition;
    result->measure = request.measure;
    result->axis = axis;
    domain::Request everything;
    everything.measure = request.measure;
    result->total = Answer(m_facts, everything).sum({}, true, {}, true);
    result->matching = ask.sum(chosen, false, {});
    result->byYearTechnique = domain::CountGrid(axis.size(), fields);
    result->byYearPlace = domain::CountGrid(axis.size(), places);
    for (Year year = axis.first; year <= axis.last; ++year) {
        const auto row = static_cast<std::size_t>(year - axis.first);
        result->byYear.push_back(ask.sum(chosen, false, year));
        for (std::uint32_t field = 0; field < fields; ++field)
            result->byYearTechnique.at(row, field) = ask.sum(meeting(chosen, {field}), false, year);
        for (std::uint32_t place = 0; place < places; ++place) {
            if (ask.passes(PlaceId{place}))
                result->byYearPlace.at(row, place) = ask.ofPlace(chosen, {place}, year);
        }
        if (ask.isIncomplete(chosen, year))
            result->incompleteYears.push_back(year);
    }
    for (std::uint32_t place = 0; place < places; ++place)
        result->places.counts.push_back(ask.ofPlace(chosen, {place}, {}));
    result->places.filings = ask.sum(chosen, true, {});
    for (std::uint32_t field = 0; field < fields; ++field)
        result->techniques.counts.push_back(ask.sum({Chosen::Kind::Field, {field}}, false, {}));
    result->techniques.filings = ask.sum({}, false, {});
    result->applicants.other = Count::unknown();
    result->applicants.filings = Count::unknown();
    return result;
}

} // namespace filingscape::engine
