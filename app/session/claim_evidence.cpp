// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_evidence.h"

#include "app/domain/chosen_field.h"
#include "app/io/utf8.h"
#include "app/session/figure_words.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace filingscape::session {

using domain::PublishedFigure;
using domain::Year;
using domain::YearRange;

namespace {

bool needsBase(ClaimKind kind)
{
    return kind != ClaimKind::Number;
}

ClaimAnswer answerOf(const Counting& counting)
{
    ClaimAnswer answer;
    answer.counting = counting;
    return answer;
}

// Published figures.

class FigureEvidence final
{
public:
    FigureEvidence(
        const FigureShelf::Figures& edition, const Counting& counting, const ClaimQuestion& question)
        : m_set(edition.set)
        , m_group(edition.groups.at({counting.series, counting.measure}))
        , m_counting(counting)
        , m_question(question)
    {
    }

    [[nodiscard]] ClaimAnswer answer() const
    {
        auto answer = answerOf(m_counting);
        answer.years = m_question.years;
        if (!knowsPart()) {
            answer.obstacle = ClaimObstacle::NoSuchPart;
            return answer;
        }
        if (fill(answer, m_question.years))
            return answer;
        for (const auto& years : periods()) {
            if (fill(answer, years)) {
                answer.obstacle = ClaimObstacle::OtherYears;
                return answer;
            }
        }
        const ClaimParty world{ClaimParty::Kind::World, {}};
        const bool isOfWorld = m_question.who.kind == ClaimParty::Kind::World;
        const auto worldwide = find(world, m_question.years);
        answer.obstacle = !isOfWorld && !m_question.part.isAll() && worldwide ? ClaimObstacle::WorldwideOnly
                                                                              : ClaimObstacle::NotPublished;
        if (answer.obstacle == ClaimObstacle::WorldwideOnly)
            answer.figures = {*worldwide};
        return answer;
    }

private:
    [[nodiscard]] bool knowsPart() const
    {
        return m_question.part.isAll() || std::ranges::any_of(m_group, [&](std::size_t position) {
            const auto& figure = m_set.figures[position];
            return figure.facet == m_question.part.facet && figure.technique == m_question.part.key;
        });
    }
    [[nodiscard]] std::optional<std::size_t> find(const ClaimParty& party, YearRange years) const
    {
        using Kind = ClaimParty::Kind;
        const auto found = std::ranges::find_if(m_group, [&](std::size_t position) {
            const auto& figure = m_set.figures[position];
            return yearsOf(figure) == years && figure.facet == m_question.part.facet
                && figure.technique == m_question.part.key
                && figure.place == (party.kind == Kind::Place ? party.key : std::string())
                && figure.owner == (party.kind == Kind::Owner ? party.key : std::string());
        });
        return found == m_group.end() ? std::nullopt : std::optional(*found);
    }
    /// Both numbers for these years, or nothing.
    [[nodiscard]] bool fill(ClaimAnswer& answer, YearRange years) const
    {
        const auto who = find(m_question.who, years);
        const auto base = needsBase(m_question.kind) ? find(baseOf(m_question), years) : who;
        if (!who || !base)
            return false;
        answer.years = years;
        answer.who = valueOf(m_set.figures[*who]);
        answer.figures = {*who};
        if (needsBase(m_question.kind)) {
            answer.base = valueOf(m_set.figures[*base]);
            if (base != who)
                answer.figures.push_back(*base);
        }
        return true;
    }
    /// Longest first.
    [[nodiscard]] std::vector<YearRange> periods() const
    {
        std::vector<YearRange> all;
        std::set<std::pair<Year, Year>> seen;
        for (const auto position : m_group) {
            const auto years = yearsOf(m_set.figures[position]);
            if (seen.emplace(years.first, years.last).second)
                all.push_back(years);
        }
        std::ranges::stable_sort(
            all, [](const YearRange& a, const YearRange& b) { return a.size() > b.size(); });
        return all;
    }

    const domain::FigureSet& m_set;
    const std::vector<std::size_t>& m_group; ///< what the counting counts
    const Counting& m_counting;
    const ClaimQuestion& m_question;
};

// Published counts.

class CellEvidence final
{
public:
    CellEvidence(const FigureShelf::Cells& cells, const Counting& counting, const ClaimQuestion& question)
        : m_cells(cells)
        , m_counting(counting)
        , m_question(question)
        , m_measure(domain::measureFromKey(counting.measure).value_or(domain::Measure::Applications))
    {
    }

    [[nodiscard]] std::vector<ClaimAnswer> answers() const
    {
        auto first = answerOf(m_counting);
        first.years = m_question.years;
        const auto field = fieldAsked();
        if (!field) {
            first.obstacle = ClaimObstacle::NoSuchPart;
            return {first};
        }
        const auto who = places(m_question.who);
        const auto base = needsBase(m_question.kind) ? places(baseOf(m_question)) : who;
        if (who.empty() || base.empty()) {
            first.obstacle = ClaimObstacle::NotPublished;
            return {first};
        }
        const auto axis = m_cells.facts.axis();
        if (!axis.contains(m_question.years.first) || !axis.contains(m_question.years.last)) {
            first.obstacle = ClaimObstacle::YearsNotCovered;
            first.years = axis;
            return {first};
        }
        fill(first, who, base, *field);
        std::vector<ClaimAnswer> all{first};
        const auto add = [&](YearRange years, bool ClaimAnswer::*kind) {
            auto part = answerOf(m_counting);
            part.years = years;
            part.*kind = true;
            fill(part, who, base, *field);
            all.push_back(part);
        };
        if (!first.who)
            return all;
        const auto complete = longestRun(first, true);
        const auto common = longestRun(first, false);
        if (first.obstacle == ClaimObstacle::UnevenYears && common && common != complete)
            add(*common, &ClaimAnswer::isCommonPart);
        if (complete)
            add(*complete, &ClaimAnswer::isCompletePart);
        return all;
    }

private:
    using Places = std::vector<domain::PlaceId>;

    /// The first field is the total.
    [[nodiscard]] std::optional<domain::TechniqueId> fieldAsked() const
    {
        if (m_question.part.isAll())
            return domain::totalField;
        return m_question.part.facet == "field" ? m_cells.edition->techniqueByKey(m_question.part.key)
                                                : std::nullopt;
    }
    [[nodiscard]] Places places(const ClaimParty& party) const
    {
        Places found;
        if (party.kind == ClaimParty::Kind::World) {
            for (std::uint32_t place = 0; place < m_cells.facts.places(); ++place)
                found.push_back({place});
        } else if (party.kind == ClaimParty::Kind::Place) {
            if (const auto place = m_cells.edition->placeByCode(party.key))
                found.push_back(*place);
        }
        return found;
    }
    /// The sum of what was published; a year that will still grow or has no number makes it a least one.
    [[nodiscard]] std::optional<ClaimValue> sum(const Places& of, domain::TechniqueId field,
        ClaimAnswer& answer, std::vector<Year>& unpublished) const
    {
        double added = 0.0;
        bool isKnown = false;
        bool canGrow = false;
        for (int at = answer.years.first; at <= answer.years.last; ++at) {
            const auto year = static_cast<Year>(at);
            bool isIncomplete = false;
            std::size_t published = 0;
            for (const auto place : of) {
                const auto& cell = m_cells.facts.at(m_measure, place, field, year);
                isIncomplete |= cell.isIncomplete && cell.value.isKnown();
                added += static_cast<double>(cell.value.valueOr(0));
                published += std::size_t(cell.value.isKnown());
            }
            if (of.size() > 1 && published > 0)
                countPlaces(answer.world, published);
            if (isIncomplete)
                note(answer.incomplete, year);
            if (published == 0)
                note(unpublished, year);
            isKnown |= published > 0;
            canGrow |= isIncomplete || published == 0;
        }
        if (!isKnown)
            return std::nullopt;
        return canGrow ? atLeast(added) : exactly(added);
    }
    void countPlaces(std::optional<WorldPart>& world, std::size_t published) const
    {
        if (!world)
            world = WorldPart{published, published, m_cells.facts.places()};
        world->least = std::min(world->least, published);
        world->most = std::max(world->most, published);
    }
    static void note(std::vector<Year>& years, Year year)
    {
        const auto place = std::ranges::lower_bound(years, year);
        if (place == years.end() || *place != year)
            years.insert(place, year);
    }
    void fill(ClaimAnswer& answer, const Places& who, const Places& base, domain::TechniqueId field) const
    {
        std::vector<Year> withoutWho;
        std::vector<Year> withoutBase;
        answer.who = sum(who, field, answer, withoutWho);
        if (needsBase(m_question.kind))
            answer.base = sum(base, field, answer, withoutBase);
        std::ranges::set_union(withoutWho, withoutBase, std::back_inserter(answer.unpublished));
        if (!answer.who || (needsBase(m_question.kind) && !answer.base)) {
            answer.obstacle = ClaimObstacle::NotPublished;
            answer.who.reset();
            answer.base.reset();
        } else if (needsBase(m_question.kind) && withoutWho != withoutBase) {
            answer.obstacle = ClaimObstacle::UnevenYears;
        }
        answer.view.measure = m_measure;
        answer.view.dateBasis = m_cells.edition->dateBases.empty() ? domain::DateBasis::Filing
                                                                   : m_cells.edition->dateBases.front();
        answer.view.years = answer.years;
        QStringList codes;
        for (const auto& party : {m_question.who, m_question.base}) {
            const auto code = io::fromUtf8(party.key);
            if (party.kind == ClaimParty::Kind::Place && !codes.contains(code)
                && (codes.isEmpty() || isTimes(m_question.kind)))
                codes << code;
        }
        if (!codes.isEmpty())
            answer.view.places = codes;
        if (!m_question.part.isAll())
            answer.view.techniques = QStringList{io::fromUtf8(m_question.part.key)};
    }
    /// The longest run of years asked for with numbers, and complete if so wanted, where not all are so.
    [[nodiscard]] static std::optional<YearRange> longestRun(const ClaimAnswer& answer, bool isComplete)
    {
        std::optional<YearRange> best;
        int begin = -1;
        for (int at = answer.years.first; at <= answer.years.last; ++at) {
            const auto year = static_cast<Year>(at);
            if ((isComplete && std::ranges::binary_search(answer.incomplete, year))
                || std::ranges::binary_search(answer.unpublished, year)) {
                begin = -1;
                continue;
            }
            begin = begin < 0 ? at : begin;
            const YearRange run{static_cast<Year>(begin), year};
            if (!best || run.size() > best->size())
                best = run;
        }
        return best == answer.years ? std::nullopt : best;
    }

    const FigureShelf::Cells& m_cells;
    const Counting& m_counting;
    const ClaimQuestion& m_question;
    domain::Measure m_measure;
};

} // namespace

std::vector<ClaimAnswer> evidenceFor(
    const FigureShelf& shelf, const Counting& counting, const ClaimQuestion& question)
{
    switch (counting.source) {
    case Counting::Source::Figures:
        return {FigureEvidence(shelf.figures[counting.edition], counting, question).answer()};
    case Counting::Source::Cells:
        return CellEvidence(shelf.cells[counting.edition], counting, question).answers();
    case Counting::Source::Filings:
        break;
    }
    auto refused = answerOf(counting);
    refused.obstacle = ClaimObstacle::SingleFilings;
    refused.years = question.years;
    return {refused};
}

} // namespace filingscape::session
