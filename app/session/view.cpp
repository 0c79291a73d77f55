// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/view.h"

#include "app/figure/filter_words.h"
#include "app/figure/unit_words.h"
#include "app/io/case_folding.h"
#include "app/io/utf8.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace filingscape::session {

using domain::Edition;
using domain::Filter;

namespace {

struct Views {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::View)
};

template <class Id, class NameOf>
std::optional<QStringList> namesOf(const std::optional<domain::IdSet<Id>>& ids, NameOf nameOf)
{
    if (!ids)
        return std::nullopt;
    QStringList names;
    for (const auto id : *ids)
        names << io::fromUtf8(nameOf(id.index()));
    return names;
}

template <class Id, class Find>
std::optional<domain::IdSet<Id>> idsOf(
    const std::optional<QStringList>& names, QStringList& dropped, Find find)
{
    if (!names)
        return std::nullopt;
    std::vector<Id> ids;
    for (const auto& name : *names) {
        if (const auto id = find(io::utf8(name)))
            ids.push_back(*id);
        else
            dropped << name;
    }
    if (ids.empty() && !names->isEmpty())
        return std::nullopt;
    return domain::IdSet<Id>(std::move(ids));
}

} // namespace

View viewOf(const Filter& filter, const Edition& edition, const ChartChoice& charts)
{
    View view;
    view.dateBasis = filter.dateBasis;
    view.weight = filter.weight;
    view.measure = filter.measure;
    view.years = filter.years;
    view.places = namesOf(filter.places, [&](std::size_t at) { return edition.places.at(at).code; });
    view.techniques
        = namesOf(filter.techniques, [&](std::size_t at) { return edition.techniques.at(at).key; });
    view.techniqueMode = filter.techniqueMode;
    view.applicants
        = namesOf(filter.applicants, [&](std::size_t at) { return edition.applicants.at(at).name; });
    if (filter.words)
        view.words = io::fromUtf8(filter.words->typed);
    view.charts = charts;
    return view;
}

FilterOfView filterOf(const View& view, const Edition& edition)
{
    FilterOfView made;
    auto& filter = made.filter;
    filter.dateBasis = view.dateBasis;
    filter.weight = view.weight;
    filter.measure = view.measure;
    filter.years = view.years;
    if (!edition.dateBases.empty() && !edition.has(view.dateBasis)) {
        made.dropped << Views::tr("the %1 date").arg(io::fromUtf8(domain::key(view.dateBasis)));
        filter.dateBasis = edition.dateBases.front();
        filter.years.reset(); // the years of one date are not the years of another
    }
    if (filter.years) {
        const auto axis = edition.yearsOf(filter.dateBasis);
        if (filter.years->last < axis.first || filter.years->first > axis.last) {
            made.dropped << figure::yearsText(*filter.years);
            filter.years.reset();
        } else {
            filter.years = filter.years->clampedTo(axis);
        }
    }
    filter.places = idsOf<domain::PlaceId>(
        view.places, made.dropped, [&](const auto& code) { return edition.placeByCode(code); });
    filter.techniques = idsOf<domain::TechniqueId>(
        view.techniques, made.dropped, [&](const auto& key) { return edition.techniqueByKey(key); });
    const bool isOfCounts = figure::hasFields(edition);
    if (!isOfCounts)
        filter.techniqueMode = view.techniqueMode;
    filter.applicants = idsOf<domain::ApplicantId>(
        view.applicants, made.dropped, [&](const auto& name) { return edition.applicantByName(name); });
    if (auto words = io::titleWords(view.words); !words.folded.empty()) {
        if (isOfCounts)
            made.dropped << Views::tr("the title words “%1”").arg(view.words);
        else
            filter.words = std::move(words);
    }
    if (isOfCounts && filter.weight == domain::Weight::Fractional) {
        made.dropped << Views::tr("fractional counting");
        filter.weight = domain::Weight::Whole;
    }
    return made;
}

} // namespace filingscape::session
