// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/csv.h"

#include "app/io/safe_file.h"
#include "app/io/utf8.h"

#include <algorithm>
#include <utility>

namespace filingscape::io {

using domain::Error;
using domain::ErrorCode;
using domain::Outcome;

namespace {

constexpr qint64 largestFactsFile = 64LL << 20;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Error badFactAt(const std::string& file, CsvPosition at, std::string what)
{
    return {ErrorCode::BadFact, std::move(what), file,
        "line " + std::to_string(at.line) + ", column " + std::to_string(at.column)};
}

/// Where the next character stands after `c` at `at`; bytes inside a character do not count.
void step(CsvPosition& at, char c)
{
    if (c == '\n')
        at = {at.line + 1, 1};
    else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
        ++at.column;
}

/// Walks the bytes once and keeps count of lines and characters.
class Reader final
{
public:
    Reader(std::string_view bytes, const std::string& file)
        : m_rest(bytes)
        , m_file(file)
    {
        if (m_rest.starts_with(byteOrderMark))
            m_rest.remove_prefix(byteOrderMark.size());
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    Outcome<CsvRow> row();

private:
    [[nodiscard]] Error bad(CsvPosition at, std::string what) const
    {
        return badFactAt(m_file, at, std::move(what));
    }
    [[nodiscard]] bool atRowEnd() const
    {
        return m_rest.empty() || m_rest.front() == '\n' || m_rest.starts_with("\r\n");
    }
    char next();
    void skipRowEnd();
    Outcome<CsvField> field();
    Outcome<CsvField> quotedField();

    std::string_view m_rest;
    const std::string& m_file;
    CsvPosition m_at;
};

char Reader::next()
{
    const char c = m_rest.front();
    m_rest.remove_prefix(1);
    step(m_at, c);
    return c;
}

void Reader::skipRowEnd()
{
    if (!m_rest.empty() && m_rest.front() == '\r')
        next();
    if (!m_rest.empty())
        next();
}

Outcome<CsvField> Reader::quotedField()
{
    CsvField result{{}, m_at};
    next();
    for (;;) {
        if (m_rest.empty())
            return bad(result.at, "A quoted field is not closed.");
        if (m_rest.front() != '"') {
            result.text += next();
            continue;
        }
        next();
        if (m_rest.empty() || m_rest.front() != '"')
            break;
        result.text += next();
    }
    if (!atRowEnd() && m_rest.front() != ',')
        return bad(m_at, "Text follows a closing quote.");
    return result;
}

Outcome<CsvField> Reader::field()
{
    if (!m_rest.empty() && m_rest.front() == '"')
        return quotedField();
    CsvField result{{}, m_at};
    while (!atRowEnd() && m_rest.front() != ',') {
        if (m_rest.front() == '"')
            return bad(m_at, "A quote stands inside an unquoted field.");
        if (m_rest.front() == '\r')
            return bad(m_at, "A carriage return stands alone.");
        result.text += next();
    }
    return result;
}

Outcome<CsvRow> Reader::row()
{
    CsvRow row;
    for (;;) {
        auto read = field();
        if (!read)
            return read.error();
        row.push_back(std::move(read).value());
        if (atRowEnd())
            break;
        next();
    }
    skipRowEnd();
    return row;
}

/// Where the bytes before `offset` end.
CsvPosition positionOf(std::string_view bytes, std::size_t offset)
{
    CsvPosition at;
    for (const char c : bytes.substr(0, offset))
        step(at, c);
    return at;
}

std::optional<Error> defectOfBytes(std::string_view bytes, const std::string& file)
{
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos)
        return badFactAt(file, positionOf(bytes, nul), "A NUL byte stands in the file.");
    if (isUtf8(bytes))
        return std::nullopt;
    std::size_t begin = 0;
    while (begin < bytes.size()) {
        const auto end = std::min(bytes.find('\n', begin), bytes.size() - 1);
        if (!isUtf8(bytes.substr(begin, end - begin + 1)))
            break;
        begin = end + 1;
    }
    return badFactAt(file, positionOf(bytes, begin), "The line is not valid UTF-8.");
}

std::optional<Error> defectOfHeader(const CsvRow& header, const std::string& file)
{
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (header[i].text.empty())
            return badFactAt(file, header[i].at, "A column has no name.");
        for (std::size_t other = 0; other < i; ++other) {
            if (header[other].text == header[i].text)
                return badFactAt(file, header[i].at, "Two columns have the same name.");
        }
    }
    return std::nullopt;
}

} // namespace

CsvTable::CsvTable(std::string file, CsvRow header, std::vector<CsvRow> rows)
    : m_file(std::move(file))
    , m_header(std::move(header))
    , m_rows(std::move(rows))
{
}

std::optional<std::size_t> CsvTable::column(std::string_view name) const
{
    const auto found = std::ranges::find(m_header, name, &CsvField::text);
    if (found == m_header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_header.begin());
}

Outcome<std::vector<std::size_t>> CsvTable::columns(std::initializer_list<std::string_view> names) const
{
    std::vector<std::size_t> positions;
    std::string missing;
    for (const auto name : names) {
        if (const auto position = column(name))
            positions.push_back(*position);
        else
            missing += (missing.empty() ? "" : ", ") + std::string(name);
    }
    if (!missing.empty())
        return badFactAt(m_file, {}, "The header lacks a column: " + missing + ".");
    return positions;
}

Error CsvTable::badFact(const CsvField& field, std::string what) const
{
    return badFactAt(m_file, field.at, std::move(what));
}

Outcome<CsvTable> parseCsv(std::string_view bytes, std::string file)
{
    if (auto defect = defectOfBytes(bytes, file))
        return *defect;
    Reader reader(bytes, file);
    if (reader.atEnd())
        return badFactAt(file, {}, "The file is empty.");
    auto header = reader.row();
    if (!header)
        return header.error();
    if (auto defect = defectOfHeader(header.value(), file))
        return *defect;

    std::vector<CsvRow> rows;
    const auto width = header.value().size();
    while (!reader.atEnd()) {
        auto row = reader.row();
        if (!row)
            return row.error();
        if (row.value().size() != width) {
            return badFactAt(file, row.value().front().at,
                "The row has " + std::to_string(row.value().size()) + " fields, the header "
                    + std::to_string(width) + ".");
        }
        rows.push_back(std::move(row).value());
    }
    return CsvTable(std::move(file), std::move(header).value(), std::move(rows));
}

Outcome<CsvTable> readCsv(const QString& path)
{
    const auto bytes = readWhole(path, largestFactsFile);
    if (!bytes)
        return bytes.error();
    const auto& content = bytes.value();
    return parseCsv({content.constData(), static_cast<std::size_t>(content.size())}, utf8(path));
}

} // namespace filingscape::io
