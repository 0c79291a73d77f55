// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cell_counter.h"

#include "app/domain/chosen_field.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace filingscape::engine {

using domain::Cell;
using domain::ChosenField;
using domain::Count;
using domain::Filter;
using domain::PlaceId;
using domain::Result;
using domain::TechniqueId;
using domain::totalField;
using domain::Year;
using domain::YearRange;
using Places = domain::IdSet<PlaceId>;

namespace {

/// One question with what its views share.
class Answer final
{
public:
    Answer(const domain::CellFacts& facts, const domain::Request& request)
        : m_facts(facts)
        , m_measure(request.filter.measure)
        , m_isUnanswerable(request.filter.applicants || request.filter.words)
    {
    }

    /// Over these places and years, where there is no restriction over all; what was published is added.
    [[nodiscard]] Count sum(
        ChosenField chosen, const std::optional<Places>& places, const std::optional<YearRange>& years) const
    {
        if (chosen.kind == ChosenField::Kind::Nothing || (places && places->isEmpty()))
            return 0;
        if (chosen.kind == ChosenField::Kind::Unknown || m_isUnanswerable)
            return Count::unknown();
        auto added = Count::unknown();
        visit(chosen.field, places, years, [&added](const Cell& cell) {
            if (cell.value.isKnown())
                added = added.valueOr(0) + cell.value.value();
        });
        return added;
    }
    /// The source says of a cell among these that it will still grow.
    [[nodiscard]] bool isIncomplete(TechniqueId field, const std::optional<Places>& places, Year year) const
    {
        bool found = false;
        visit(
            field, places, YearRange{year, year}, [&found](const Cell& cell) { found |= cell.isIncomplete; });
        return found;
    }

    /// The years for which no cell among these was published.
    [[nodiscard]] std::vector<Year> unpublished(
        ChosenField chosen, const std::optional<Places>& places, const std::optional<YearRange>& years) const
    {
        std::vector<Year> found;
        const auto axis = m_facts.axis();
        const bool isAnswered = chosen.kind == ChosenField::Kind::Field && !m_isUnanswerable;
        for (Year year = axis.first; isAnswered && year <= axis.last; ++year) {
            if ((!years || years->contains(year)) && !sum(chosen, places, YearRange{year, year}).isKnown())
                found.push_back(year);
        }
        return found;
    }

private:
    template <class Visit>
    void visit(TechniqueId field, const std::optional<Places>& places, const std::optional<YearRange>& years,
        Visit each) const
    {
        const auto axis = m_facts.axis();
        const int first = std::max(axis.first, years.value_or(axis).first);
        const int last = std::min(axis.last, years.value_or(axis).last);
        const auto visitPlace = [&](PlaceId place) {
            for (int year = first; year <= last; ++year)
                each(m_facts.at(m_measure, place, field, static_cast<Year>(year)));
        };
        if (!places) {
            for (std::uint32_t place = 0; place < m_facts.places(); ++place)
                visitPlace({place});
            return;
        }
        for (const auto place : *places) {
            if (place.index() < m_facts.places())
                visitPlace(place);
        }
    }

    const domain::CellFacts& m_facts;
    domain::Measure m_measure;
    bool m_isUnanswerable; ///< the filter asks for what cells cannot tell
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
    const auto& filter = request.filter;
    const auto chosen = domain::chosenField(filter);
    const auto axis = m_facts.axis();
    const auto places = static_cast<std::uint32_t>(m_facts.places());
    const auto fields = static_cast<std::uint32_t>(m_facts.fields());
    result->revision = request.revision;
    result->filter = filter;
    result->edition = m_edition;
    result->measure = filter.measure;
    result->axis = axis;
    domain::Request everything;
    everything.filter.measure = filter.measure;
    result->total = Answer(m_facts, everything).sum({}, {}, {});
    result->matching = ask.sum(chosen, filter.places, filter.years);
    result->byYearTechnique = domain::CountGrid(axis.size(), fields);
    result->byYearPlace = domain::CountGrid(axis.size(), places);
    for (Year year = axis.first; year <= axis.last; ++year) {
        const auto row = static_cast<std::size_t>(year - axis.first);
        const YearRange only{year, year};
        result->byYear.push_back(ask.sum(chosen, filter.places, only));
        for (std::uint32_t field = 0; field < fields; ++field)
            result->byYearTechnique.at(row, field)
                = ask.sum(domain::fieldOfRow(filter, {field}), filter.places, only);
        if (ask.isIncomplete(chosen.field, filter.places, year))
            result->incompleteYears.push_back(year);
        result->placeYears.filings.push_back(ask.sum(chosen, {}, only));
        if (ask.isIncomplete(chosen.field, {}, year))
            result->placeYears.incomplete.push_back(year);
        result->techniqueYears.filings.push_back(ask.sum({}, filter.places, only));
        if (ask.isIncomplete(totalField, filter.places, year))
            result->techniqueYears.incomplete.push_back(year);
    }
    for (std::uint32_t place = 0; place < places; ++place) {
        const std::optional<Places> one(Places{{place}});
        for (Year year = axis.first; year <= axis.last; ++year) {
            if (!filter.places || filter.places->contains({place}))
                result->byYearPlace.at(static_cast<std::size_t>(year - axis.first), place)
                    = ask.sum(chosen, one, YearRange{year, year});
        }
        result->places.counts.push_back(ask.sum(chosen, one, filter.years));
        result->placeYears.unpublished.push_back(ask.unpublished(chosen, one, filter.years));
    }
    result->places.filings = ask.sum(chosen, {}, filter.years);
    for (std::uint32_t field = 0; field < fields; ++field) {
        const ChosenField one{ChosenField::Kind::Field, {field}};
        result->techniques.counts.push_back(ask.sum(one, filter.places, filter.years));
        result->techniqueYears.unpublished.push_back(ask.unpublished(one, filter.places, filter.years));
    }
    result->techniques.filings = ask.sum({}, filter.places, filter.years);
    result->applicants.other = Count::unknown();
    result->applicants.filings = Count::unknown();
    return result;
}

} // namespace filingscape::engine
