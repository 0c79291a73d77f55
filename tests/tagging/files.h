// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/io/csv.h"
#include "app/tagging/applicant_aliases.h"
#include "app/tagging/technique_rules.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QString>

#include <string>
#include <vector>

namespace filingscape::test {

/// A path below the source tree.
inline QString sourcePath(const std::string& path)
{
    return QString::fromUtf8(FILINGSCAPE_SOURCE_DIR) + QChar(u'/') + QString::fromStdString(path);
}

inline std::string bytesOf(const std::string& path)
{
    QFile file(sourcePath(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

inline tagging::TechniqueRules bundledRules()
{
    auto rules = tagging::TechniqueRules::parse(bytesOf("data/rules/techniques.rules"), "techniques.rules");
    REQUIRE(rules);
    return std::move(rules).value();
}

inline tagging::ApplicantAliases bundledAliases()
{
    auto aliases
        = tagging::ApplicantAliases::parse(bytesOf("data/rules/applicants.aliases"), "applicants.aliases");
    REQUIRE(aliases);
    return std::move(aliases).value();
}

inline io::CsvTable csv(const std::string& path)
{
    auto table = io::readCsv(sourcePath(path));
    REQUIRE(table);
    return std::move(table).value();
}

/// The pieces between separators, white space around them taken off; nothing for an empty cell.
inline std::vector<std::string> pieces(const std::string& cell, char separator)
{
    std::vector<std::string> result;
    const auto list = QString::fromStdString(cell).split(QChar::fromLatin1(separator), Qt::SkipEmptyParts);
    for (const auto& piece : list)
        result.push_back(piece.trimmed().toStdString());
    return result;
}

inline std::vector<std::string> techniquesOf(const std::vector<tagging::Tag>& tags)
{
    std::vector<std::string> keys;
    for (const auto& tag : tags)
        keys.push_back(tag.technique);
    return keys;
}

} // namespace filingscape::test
