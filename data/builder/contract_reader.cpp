// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/builder/contract_reader.h"

#include "app/io/data_numbers.h"
#include "data/builder/text_pieces.h"

#include <algorithm>
#include <array>
#include <optional>

namespace filingscape::builder {

using domain::Edition;
using domain::Outcome;
using domain::Status;

namespace {

/// The values of a table of keys and values, each key once.
class KeyValues final
{
public:
    [[nodiscard]] static Outcome<KeyValues> from(const io::CsvTable& table)
    {
        const auto columns = table.columns({"key", "value"});
        if (!columns)
            return columns.error();
        KeyValues values(table);
        for (const auto& row : table.rows()) {
            const auto& key = row[columns.value()[0]];
            if (!values.m_fields.emplace(key.text, &row[columns.value()[1]]).second)
                return table.badFact(key, "The key stands here a second time.");
        }
        return values;
    }

    /// The field of a key, which a defect is reported at if it is not there or empty.
    [[nodiscard]] Outcome<const io::CsvField*> field(std::string_view key) const
    {
        const auto found = m_fields.find(key);
        if (found == m_fields.end())
            return m_table.badFact(m_table.header().front(), "The key " + std::string(key) + " is missing.");
        if (found->second->text.empty())
            return m_table.badFact(*found->second, "The value is empty.");
        return found->second;
    }
    [[nodiscard]] std::string textOr(std::string_view key, std::string_view other) const
    {
        const auto found = m_fields.find(key);
        return found == m_fields.end() ? std::string(other) : found->second->text;
    }
    [[nodiscard]] Status read(std::string_view key, std::string& into) const
    {
        const auto found = field(key);
        if (!found)
            return found.error();
        into = found.value()->text;
        return domain::Done{};
    }
    template <class Value, std::size_t N>
    [[nodiscard]] Status read(std::string_view name, const std::array<Value, N>& values, Value& into) const
    {
        const auto found = field(name);
        if (!found)
            return found.error();
        for (const auto value : values) {
            if (key(value) == found.value()->text) {
                into = value;
                return domain::Done{};
            }
        }
        return m_table.badFact(*found.value(), "The word is not one of those that the program knows.");
    }

private:
    explicit KeyValues(const io::CsvTable& table)
        : m_table(table)
    {
    }

    const io::CsvTable& m_table;
    std::map<std::string, const io::CsvField*, std::less<>> m_fields;
};

constexpr std::array kinds{
    domain::EditionKind::Sample, domain::EditionKind::Census, domain::EditionKind::Figures};
constexpr std::array units{
    domain::Unit::Publication, domain::Unit::Family, domain::Unit::Application, domain::Unit::Grant};
constexpr std::array placeBases{
    domain::PlaceBasis::Office, domain::PlaceBasis::FirstFilingOffice, domain::PlaceBasis::InventorLocation};

Status readDateBases(const KeyValues& values, const io::CsvTable& table, Edition& edition)
{
    const auto found = values.field("date_bases");
    if (!found)
        return found.error();
    for (const auto& piece : pieces(found.value()->text, '|')) {
        const auto basis = domain::dateBasisFromKey(piece);
        if (!basis || edition.has(*basis))
            return table.badFact(*found.value(), "A date is unknown or stands here twice.");
        edition.dateBases.push_back(*basis);
    }
    const auto first
        = domain::dateBasisFromKey(values.textOr("default_date_basis", key(edition.dateBases[0])));
    if (!first || !edition.has(*first))
        return table.badFact(*found.value(), "The default date is not one of the edition's.");
    const auto place = std::ranges::find(edition.dateBases, *first);
    std::rotate(edition.dateBases.begin(), place, place + 1);
    return domain::Done{};
}

Status readDay(const io::CsvTable& table, const io::CsvField& field, std::string& into)
{
    if (!io::isoDate(field.text))
        return table.badFact(field, "This is not a day of the calendar, written as 2024-02-29.");
    into = field.text;
    return domain::Done{};
}

} // namespace

Outcome<Offices> readOffices(const io::CsvTable& table)
{
    const auto columns = table.columns({"code", "short_name"});
    if (!columns)
        return columns.error();
    Offices offices;
    for (const auto& row : table.rows()) {
        const auto& code = row[columns.value()[0]];
        const auto& name = row[columns.value()[1]];
        if (code.text.empty() || name.text.empty())
            return table.badFact(code, "An office needs a code and a name.");
        if (!offices.emplace(code.text, name.text).second)
            return table.badFact(code, "The office stands here a second time.");
    }
    return offices;
}

Outcome<Edition> readContract(const io::CsvTable& table)
{
    const auto values = KeyValues::from(table);
    if (!values)
        return values.error();
    const auto& from = values.value();
    Edition edition;
    for (const auto& [name, into] :
        {std::pair{"slug", &edition.slug}, {"title", &edition.title}, {"source", &edition.source},
            {"licence", &edition.licence}, {"method", &edition.method}, {"caveat", &edition.caveat}}) {
        if (const auto status = from.read(name, *into); !status)
            return status.error();
    }
    if (const auto note = from.textOr("source_note", ""); !note.empty())
        edition.method = note + " " + edition.method;
    edition.link = from.textOr("link", "");
    for (const auto& status : {from.read("kind", kinds, edition.kind), from.read("unit", units, edition.unit),
             from.read("place_basis", placeBases, edition.placeBasis), readDateBases(from, table, edition)}) {
        if (!status)
            return status.error();
    }
    const auto snapshot = from.field("snapshot");
    if (!snapshot)
        return snapshot.error();
    // Of some sources only the month is known.
    const auto& day = snapshot.value()->text;
    if (day.size() == 7 && io::isoDate(day + "-01"))
        edition.snapshot = day;
    else if (const auto status = readDay(table, *snapshot.value(), edition.snapshot); !status)
        return status.error();
    const auto rows = from.field("rows");
    if (!rows)
        return rows.error();
    const auto number = io::integerFrom(rows.value()->text);
    if (!number || *number < 0)
        return table.badFact(*rows.value(), "This is not a number of rows.");
    edition.rows = *number;
    return edition;
}

Status addLists(Edition& edition, const io::CsvTable& table)
{
    const auto columns = table.columns({"list", "query", "snapshot", "rows"});
    if (!columns)
        return columns.error();
    for (const auto& row : table.rows()) {
        const auto& key = row[columns.value()[0]];
        domain::ResultList list{key.text, row[columns.value()[1]].text, "", 0};
        const auto same = [&list](const domain::ResultList& other) { return other.key == list.key; };
        if (list.key.empty() || std::ranges::any_of(edition.lists, same))
            return table.badFact(key, "A list needs a key of its own.");
        if (auto status = readDay(table, row[columns.value()[2]], list.snapshot); !status)
            return status;
        const auto rows = io::integerFrom(row[columns.value()[3]].text);
        if (!rows || *rows < 0)
            return table.badFact(row[columns.value()[3]], "This is not a number of rows.");
        list.rows = *rows;
        edition.lists.push_back(std::move(list));
    }
    return domain::Done{};
}

Status addPublishedThrough(Edition& edition, const io::CsvTable& table)
{
    const auto columns = table.columns({"edition", "date_basis", "list", "year"});
    if (!columns)
        return columns.error();
    for (const auto& row : table.rows()) {
        const auto field
            = [&](std::size_t column) -> const io::CsvField& { return row[columns.value()[column]]; };
        if (field(0).text != edition.slug)
            continue;
        domain::PublishedThrough through;
        const auto basis = domain::dateBasisFromKey(field(1).text);
        if (!basis || !edition.has(*basis))
            return table.badFact(field(1), "The edition does not have this date.");
        through.basis = *basis;
        if (!field(2).text.empty()) {
            const auto list = std::ranges::find_if(edition.lists,
                [&field](const domain::ResultList& entry) { return entry.key == field(2).text; });
            if (list == edition.lists.end())
                return table.badFact(field(2), "The edition does not have this list.");
            through.list = domain::ListId{static_cast<std::uint32_t>(list - edition.lists.begin())};
        }
        const auto year = io::integerFrom(field(3).text);
        if (!year || *year < 1800 || *year > 2200)
            return table.badFact(field(3), "This is not a year.");
        through.year = static_cast<domain::Year>(*year);
        edition.publishedThrough.push_back(through);
    }
    return domain::Done{};
}

} // namespace filingscape::builder
