// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/count_options.h"

#include "app/io/case_folding.h"
#include "app/io/data_numbers.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

using domain::Done;
using domain::Edition;
using domain::Filter;
using domain::Outcome;
using domain::Status;

namespace {

template <class Entries, class KeyOf> QString keysOf(const Entries& entries, KeyOf keyOf)
{
    QStringList keys;
    for (const auto& entry : entries)
        keys.append(io::visible(keyOf(entry)));
    return keys.join(u", "_s);
}

/// The ids behind a list such as CN,US.
template <class IdType, class Find>
Outcome<domain::IdSet<IdType>> idsOf(
    const QString& option, const QString& list, const QString& valid, Find find)
{
    std::vector<IdType> ids;
    for (const auto& item : list.split(u',')) {
        const auto id = find(io::utf8(item.trimmed()));
        if (!id) {
            return wrongUsage(
                u"--%1 does not know \"%2\"; there is %3."_s.arg(option, io::visible(item.trimmed()), valid));
        }
        ids.push_back(*id);
    }
    return domain::IdSet<IdType>(std::move(ids));
}

Status readBasis(const Options& options, const Edition& edition, Filter& filter)
{
    const auto bases = keysOf(edition.dateBases, [](domain::DateBasis basis) { return key(basis); });
    if (!edition.has(filter.dateBasis) && !edition.dateBases.empty())
        filter.dateBasis = edition.dateBases.front();
    const auto given = options.value(u"date-basis"_s);
    if (!given)
        return Done{};
    const auto basis = domain::dateBasisFromKey(io::utf8(*given));
    if (!basis || !edition.has(*basis)) {
        return wrongUsage(
            u"--date-basis does not know \"%1\"; there is %2."_s.arg(io::visible(*given), bases));
    }
    filter.dateBasis = *basis;
    return Done{};
}

Status readYears(const Options& options, Filter& filter)
{
    const auto given = options.value(u"years"_s);
    if (!given)
        return Done{};
    const auto ends = given->split(u'-');
    const auto yearFrom = [](const QString& text) -> std::optional<domain::Year> {
        const auto number = text.size() == 4 ? io::integerFrom(text) : std::nullopt;
        if (!number || *number < 1)
            return std::nullopt;
        return static_cast<domain::Year>(*number);
    };
    const auto first = yearFrom(ends.first());
    const auto last = yearFrom(ends.last());
    if (!first || !last || ends.size() > 2)
        return wrongUsage(u"--years needs a year or two, such as 2019 or 2019-2023."_s);
    if (*last < *first)
        return wrongUsage(u"--years needs the earlier year first: %2-%1."_s.arg(ends.first(), ends.last()));
    filter.years = domain::YearRange{*first, *last};
    return Done{};
}

Status readPlaces(const Options& options, const Edition& edition, Filter& filter)
{
    const auto given = options.value(u"place"_s);
    if (!given)
        return Done{};
    const auto valid = keysOf(edition.places, [](const domain::Place& place) { return place.code; });
    auto ids = idsOf<domain::PlaceId>(
        u"place"_s, *given, valid, [&edition](const std::string& code) { return edition.placeByCode(code); });
    if (!ids)
        return ids.error();
    filter.places = std::move(ids).value();
    return Done{};
}

Status readTechniques(const Options& options, const Edition& edition, Filter& filter)
{
    if (const auto mode = options.value(u"technique-mode"_s)) {
        const auto read = domain::techniqueModeFromKey(io::utf8(*mode));
        if (!read) {
            return wrongUsage(u"--technique-mode does not know \"%1\"; there is any, all, only, none."_s.arg(
                io::visible(*mode)));
        }
        filter.techniqueMode = *read;
    }
    const auto given = options.value(u"technique"_s);
    if (!given)
        return Done{}; // a mode alone restricts nothing
    const auto valid
        = keysOf(edition.techniques, [](const domain::Technique& technique) { return technique.key; });
    auto ids = idsOf<domain::TechniqueId>(u"technique"_s, *given, valid,
        [&edition](const std::string& key) { return edition.techniqueByKey(key); });
    if (!ids)
        return ids.error();
    filter.techniques = std::move(ids).value();
    return Done{};
}

/// The harmonised names, the first few by catalogue, that a name may stand for: they hold it or it holds
/// them.
QStringList namesLike(const Edition& edition, const QString& folded)
{
    constexpr qsizetype most = 5;
    QStringList like;
    for (const auto& applicant : edition.applicants) {
        for (const auto& name : {applicant.name, applicant.native}) {
            const auto known = io::foldTitle(io::fromUtf8(name));
            const bool isLike = known.size() > 1 && (known.contains(folded) || folded.contains(known));
            if (isLike && like.size() < most && !like.contains(io::fromUtf8(applicant.name)))
                like << io::fromUtf8(applicant.name);
        }
    }
    return like;
}

/// By the exact harmonised name, else by one that is the same when folded; none where nobody's is like it.
Outcome<std::optional<domain::ApplicantId>> applicantOf(const Edition& edition, const QString& name)
{
    if (const auto id = edition.applicantByName(io::utf8(name)))
        return id;
    const auto folded = io::foldTitle(name);
    const auto isSame = [&folded](const domain::Applicant& applicant) {
        return io::foldTitle(io::fromUtf8(applicant.name)) == folded
            || (!applicant.native.empty() && io::foldTitle(io::fromUtf8(applicant.native)) == folded);
    };
    const auto same = std::ranges::find_if(edition.applicants, isSame);
    if (same != edition.applicants.end())
        return std::optional(
            domain::ApplicantId{static_cast<std::uint32_t>(same - edition.applicants.begin())});
    const auto like = namesLike(edition, folded);
    if (like.isEmpty())
        return std::optional<domain::ApplicantId>();
    return wrongUsage(u"--applicant needs a harmonised name; like \"%1\" there is %2."_s.arg(
        io::visible(name), io::visible(like.join(u", "_s))));
}

Status readApplicants(const Options& options, const Edition& edition, Filter& filter)
{
    if (!options.has(u"applicant"_s))
        return Done{};
    std::vector<domain::ApplicantId> ids;
    for (const auto& name : options.values(u"applicant"_s)) {
        if (name.trimmed().isEmpty())
            return wrongUsage(u"--applicant needs a name."_s);
        const auto id = applicantOf(edition, name.trimmed());
        if (!id)
            return id.error();
        if (id.value())
            ids.push_back(*id.value());
    }
    filter.applicants = domain::IdSet<domain::ApplicantId>(std::move(ids));
    return Done{};
}

Status readWords(const Options& options, Filter& filter)
{
    const auto given = options.value(u"words"_s);
    if (!given)
        return Done{};
    filter.words = io::titleWords(*given);
    if (filter.words->folded.empty())
        return wrongUsage(u"--words needs at least one word."_s);
    return Done{};
}

Status readTop(const Options& options, domain::Request& request)
{
    const auto given = options.value(u"top"_s);
    if (!given)
        return Done{};
    constexpr std::int64_t most = 100'000;
    const auto number = io::integerFrom(*given);
    if (!number || *number < 1 || *number > most)
        return wrongUsage(u"--top needs a number from 1 to %1."_s.arg(most));
    request.topApplicants = static_cast<std::size_t>(*number);
    return Done{};
}

Status readWeight(const Options& options, const Edition& edition, Filter& filter)
{
    const auto given = options.value(u"weight"_s);
    if (!given)
        return Done{};
    const auto weight = domain::weightFromKey(io::utf8(*given));
    if (!weight)
        return wrongUsage(
            u"--weight does not know \"%1\"; there is whole, fractional."_s.arg(io::visible(*given)));
    if (edition.holdsCounts && *weight == domain::Weight::Fractional) {
        return wrongUsage(
            u"--weight fractional needs single filings, to share each of them out; the edition %1 "
            u"has published counts, which are whole."_s.arg(io::visible(edition.slug)));
    }
    filter.weight = *weight;
    return Done{};
}

Status readMeasure(const Options& options, const Edition& edition, domain::Request& request)
{
    if (edition.holdsCounts) {
        for (const auto& name : {u"applicant"_s, u"words"_s, u"top"_s}) {
            if (options.has(name)) {
                return wrongUsage(u"--%1 needs single filings; the edition %2 has published counts."_s.arg(
                    name, io::visible(edition.slug)));
            }
        }
    }
    const auto given = options.value(u"measure"_s);
    if (!given)
        return Done{};
    const auto measure = domain::measureFromKey(io::utf8(*given));
    if (!measure) {
        return wrongUsage(
            u"--measure does not know \"%1\"; there is applications, grants."_s.arg(io::visible(*given)));
    }
    if (!edition.holdsCounts) {
        return wrongUsage(u"--measure needs an edition of published counts; %1 has filings."_s.arg(
            io::visible(edition.slug)));
    }
    request.filter.measure = *measure;
    return Done{};
}

} // namespace

const std::vector<OptionSpec>& countOptionSpecs()
{
    static const std::vector<OptionSpec> specs{
        {u"json"_s, {}, u"Answer in JSON instead of a table for reading."_s},
        {u"db"_s, u"FILE"_s, u"An edition file; without it the installed one."_s},
        {u"edition"_s, u"SLUG"_s, u"The edition; without it the first of the file."_s},
        {u"measure"_s, u"MEASURE"_s,
            u"applications (default) or grants, of an edition of published counts."_s},
        {u"weight"_s, u"WEIGHT"_s,
            u"whole (default), or fractional: 1/k for each of a filing's k techniques or applicants."_s},
        {u"date-basis"_s, u"DATE"_s, u"priority, filing (default), publication or grant."_s},
        {u"years"_s, u"A-B"_s, u"Years of that date, such as 2019-2023 or 2019."_s},
        {u"place"_s, u"CODE,..."_s, u"Jurisdictions, any of them, such as CN,US."_s},
        {u"technique"_s, u"KEY,..."_s, u"Techniques, such as GAN,LLM or untagged."_s},
        {u"technique-mode"_s, u"MODE"_s, u"any (default), all, only or none of these techniques."_s},
        {u"applicant"_s, u"NAME"_s,
            u"Harmonised name in either script, case ignored; may be repeated, any of them."_s, true},
        {u"words"_s, u"TEXT"_s, u"Words that must all stand in the title."_s},
        {u"top"_s, u"N"_s, u"How many applicants are listed (default 50)."_s},
    };
    return specs;
}

QStringList unknownApplicants(const Options& options, const Edition& edition)
{
    QStringList unknown;
    for (const auto& given : options.values(u"applicant"_s)) {
        const auto name = given.trimmed();
        if (const auto id = applicantOf(edition, name); id && !id.value())
            unknown << name;
    }
    return unknown;
}

Outcome<domain::Request> countRequest(const Options& options, const Edition& edition)
{
    domain::Request request;
    auto& filter = request.filter;
    if (const auto status = readMeasure(options, edition, request); !status)
        return status.error();
    if (const auto status = readWeight(options, edition, filter); !status)
        return status.error();
    if (const auto status = readBasis(options, edition, filter); !status)
        return status.error();
    if (const auto status = readYears(options, filter); !status)
        return status.error();
    if (const auto status = readPlaces(options, edition, filter); !status)
        return status.error();
    if (const auto status = readTechniques(options, edition, filter); !status)
        return status.error();
    if (const auto status = readApplicants(options, edition, filter); !status)
        return status.error();
    if (const auto status = readWords(options, filter); !status)
        return status.error();
    if (const auto status = readTop(options, request); !status)
        return status.error();
    return request;
}

} // namespace filingscape::cli
