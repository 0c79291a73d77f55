// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filing_keys.h"

#include "app/io/case_folding.h"
#include "app/io/utf8.h"
#include "app/store/filing_reader.h"
#include "app/store/row_reader.h"
#include "app/store/text_ranks.h"

#include <array>
#include <string>
#include <unordered_map>
#include <utility>

namespace filingscape::store {

using domain::Error;
using domain::ErrorCode;
using domain::Outcome;

namespace {

constexpr std::size_t rowsBetweenQuestions = 4096;
constexpr std::size_t mostDictionaryBytes = 128U << 20;
constexpr std::uint32_t noCode = 0xffffffffU;

Error stopped()
{
    return {ErrorCode::TooLarge, "The filings were not sorted to the end.", {}, {}};
}

/// Walks the filings of an edition, or a table that belongs to them, in the order of filing ids.
class Walk final
{
public:
    /// `sql` has ?1 and ?2 for the first and last filing id; `?3` for the edition where it needs one.
    Walk(const FilingReader& reader, std::string_view sql, bool namesEdition, const GoOn& goOn)
        : m_rows(reader.database(), sql)
        , m_goOn(goOn)
    {
        const auto& ids = reader.filingIds();
        m_rows.bind(1, ids.size() == 0 ? std::int64_t{0} : ids.at(0));
        m_rows.bind(2, ids.size() == 0 ? std::int64_t{-1} : ids.at(ids.size() - 1));
        if (namesEdition)
            m_rows.bind(3, reader.editionId());
    }

    [[nodiscard]] RowReader& rows() { return m_rows; }
    [[nodiscard]] bool next()
    {
        if (++m_read % rowsBetweenQuestions == 0 && !m_goOn())
            m_isStopped = true;
        return !m_isStopped && m_rows.next();
    }
    [[nodiscard]] domain::Status status() const
    {
        if (m_isStopped)
            return stopped();
        return m_rows.status();
    }

private:
    RowReader m_rows;
    const GoOn& m_goOn;
    std::size_t m_read = 0;
    bool m_isStopped = false;
};

std::string columnSql(std::string_view column)
{
    // The plus keeps the planner on the table itself, which lies in the order of its ids.
    return std::string("SELECT ").append(column).append(
        " FROM filing WHERE id BETWEEN ?1 AND ?2 AND +edition_id = ?3 ORDER BY id");
}

/// Codes that a dictionary gave become ranks; filings without a code come last.
SortKeys ranked(std::vector<std::uint32_t> codes, const std::vector<std::uint32_t>& ranks)
{
    SortKeys keys;
    keys.distinct = static_cast<std::uint32_t>(ranks.size());
    for (auto& code : codes) {
        if (code == noCode) {
            keys.lastIsUnknown = true;
            code = static_cast<std::uint32_t>(ranks.size());
        } else {
            code = ranks[code];
        }
    }
    if (keys.lastIsUnknown)
        ++keys.distinct;
    keys.ranks = std::move(codes);
    return keys;
}

/// For defects that only whole walks show.
template <class Keys>
Outcome<Keys> checked(Walk& walk, const FilingReader& reader, std::size_t read, Keys keys)
{
    if (const auto status = walk.status(); !status)
        return status.error();
    if (read != reader.filingIds().size()) {
        return Error{
            ErrorCode::Damaged, "The file changed while it was read.", reader.database().file().string(), {}};
    }
    return keys;
}

Outcome<SortKeys> numberKeys(const FilingReader& reader, const GoOn& goOn)
{
    // Numbers have an index, so that they need neither be read nor sorted.
    Walk walk(reader, "SELECT id FROM filing WHERE edition_id = ?3 AND +id BETWEEN ?1 AND ?2 ORDER BY number",
        true, goOn);
    SortKeys keys;
    keys.ranks.assign(reader.filingIds().size(), 0);
    std::uint32_t rank = 0;
    while (walk.next()) {
        if (const auto filing = reader.filingIds().positionOf(walk.rows().integer(0)))
            keys.ranks[*filing] = rank++;
    }
    keys.distinct = rank;
    return checked(walk, reader, rank, std::move(keys));
}

Outcome<SortKeys> dictionaryKeys(const FilingReader& reader, std::string_view column, const GoOn& goOn)
{
    Walk walk(reader, columnSql(column), true, goOn);
    TextDictionary dictionary;
    std::vector<std::uint32_t> codes;
    codes.reserve(reader.filingIds().size());
    while (walk.next()) {
        auto& row = walk.rows();
        codes.push_back(row.isNull(0) ? noCode : dictionary.add(row.view(0)));
        if (dictionary.bytes() > mostDictionaryBytes)
            return Error{ErrorCode::TooLarge, "The column has too many different values to sort by.",
                reader.database().file().string(), std::string(column)};
    }
    const auto read = codes.size();
    return checked(walk, reader, read, ranked(std::move(codes), dictionary.ranks()));
}

Outcome<SortKeys> titleKeys(const FilingReader& reader, const GoOn& goOn)
{
    Walk walk(reader, columnSql("title_folded"), true, goOn);
    std::string titles;
    std::vector<std::uint64_t> ends;
    ends.reserve(reader.filingIds().size());
    while (walk.next()) {
        titles.append(walk.rows().view(0, true));
        ends.push_back(titles.size());
    }
    if (const auto status = walk.status(); !status)
        return status.error();
    SortKeys keys;
    keys.ranks = ranksOf(titles, ends, keys.distinct, goOn);
    if (keys.ranks.empty() && !ends.empty())
        return stopped();
    return checked(walk, reader, ends.size(), std::move(keys));
}

/// Harmonised names as they sort; most are plain ASCII, for which folding is cheap.
std::string foldedName(const std::string& name)
{
    std::string folded;
    folded.reserve(name.size());
    for (const char letter : name) {
        if (static_cast<unsigned char>(letter) >= 0x80)
            return io::utf8(io::foldTitle(io::fromUtf8(name)));
        folded.push_back(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
    }
    return folded;
}

template <class Items, class Fold> std::vector<std::uint32_t> ranksOfNames(const Items& items, Fold fold)
{
    std::string names;
    std::vector<std::uint64_t> ends;
    for (const auto& item : items) {
        names += fold(item);
        ends.push_back(names.size());
    }
    std::uint32_t distinct = 0;
    return ranksOf(names, ends, distinct, [] { return true; });
}

Outcome<SortKeys> applicantKeys(const FilingReader& reader, const GoOn& goOn)
{
    Walk walk(reader,
        "SELECT filing_id, applicant_id FROM filing_applicant WHERE filing_id BETWEEN ?1 AND ?2"
        " ORDER BY filing_id, position",
        false, goOn);
    std::vector<std::uint32_t> codes(reader.filingIds().size(), noCode);
    std::array<std::int64_t, 2> row{};
    while (walk.next() && walk.rows().integers(row)) {
        const auto filing = reader.filingIds().positionOf(row[0]);
        if (!filing || codes[*filing] != noCode)
            continue; // of another edition, or not the first
        const auto applicant = reader.applicantIds().positionOf(row[1]);
        if (applicant)
            codes[*filing] = *applicant;
        else
            walk.rows().refuse("A filing refers to an applicant that its edition does not have.");
    }
    const auto ranks = ranksOfNames(reader.edition().applicants,
        [](const domain::Applicant& applicant) { return foldedName(applicant.name); });
    const auto read = codes.size();
    return checked(walk, reader, read, ranked(std::move(codes), ranks));
}

std::string joinedNames(const domain::Edition& edition, domain::TechniqueMask mask)
{
    std::string names;
    for (std::uint32_t id = 0; id < edition.techniques.size(); ++id) {
        if ((mask & domain::bitOf(domain::TechniqueId{id})) != 0)
            names.append(names.empty() ? "" : ", ").append(foldedName(edition.techniques[id].name));
    }
    return names;
}

Outcome<SortKeys> techniqueKeys(const FilingReader& reader, const GoOn& goOn)
{
    Walk walk(reader,
        "SELECT filing_id, technique_id FROM filing_technique WHERE filing_id BETWEEN ?1 AND ?2", false,
        goOn);
    std::vector<domain::TechniqueMask> masks(reader.filingIds().size(), 0);
    std::array<std::int64_t, 2> row{};
    while (walk.next() && walk.rows().integers(row)) {
        const auto filing = reader.filingIds().positionOf(row[0]);
        if (!filing)
            continue;
        if (const auto technique = reader.techniqueIds().positionOf(row[1]))
            masks[*filing] |= domain::bitOf(domain::TechniqueId{*technique});
        else
            walk.rows().refuse("A filing refers to a technique that its edition does not have.");
    }
    std::unordered_map<domain::TechniqueMask, std::uint32_t> codeOf;
    std::vector<domain::TechniqueMask> sets;
    std::vector<std::uint32_t> codes;
    codes.reserve(masks.size());
    for (const auto mask : masks) {
        const auto [entry, isNew] = codeOf.try_emplace(mask, static_cast<std::uint32_t>(sets.size()));
        if (isNew)
            sets.push_back(mask);
        codes.push_back(entry->second);
    }
    const auto ranks
        = ranksOfNames(sets, [&](domain::TechniqueMask mask) { return joinedNames(reader.edition(), mask); });
    const auto read = codes.size();
    return checked(walk, reader, read, ranked(std::move(codes), ranks));
}

std::string_view dateColumn(domain::DateBasis basis)
{
    constexpr std::array<std::string_view, domain::dateBasisCount> columns{
        "priority_date", "filing_date", "publication_date", "grant_date"};
    return columns[static_cast<std::size_t>(basis)];
}

} // namespace

Outcome<SortKeys> readSortKeys(
    const FilingReader& reader, FilingColumn column, domain::DateBasis basis, const GoOn& goOn)
{
    switch (column) {
    case FilingColumn::Number:
        return numberKeys(reader, goOn);
    case FilingColumn::Office:
        return dictionaryKeys(reader, "office", goOn);
    case FilingColumn::Date:
        return dictionaryKeys(reader, dateColumn(basis), goOn);
    case FilingColumn::Title:
        return titleKeys(reader, goOn);
    case FilingColumn::Applicant:
        return applicantKeys(reader, goOn);
    case FilingColumn::Techniques:
        return techniqueKeys(reader, goOn);
    }
    return Error{ErrorCode::Internal, "There is no such column.", {}, {}};
}

} // namespace filingscape::store
