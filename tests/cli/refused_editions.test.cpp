// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "tests/cli/run.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A copy of the bundled file with one change.
QString changedCopy(const QTemporaryDir& folder, const std::string& sql)
{
    const auto file = folder.filePath(u"changed.sqlite"_s);
    QFile::remove(file);
    REQUIRE(QFile::copy(QString::fromStdString(test::bundledEnvironment().bundledDatabase.string()), file));
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    sqlite3* connection = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(file).constData(), &connection) == SQLITE_OK);
    const auto code = sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(connection);
    REQUIRE(code == SQLITE_OK);
    return file;
}

QStringList slugsOf(const std::string& json)
{
    QStringList slugs;
    for (const auto& entry : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array())
        slugs << entry[u"slug"_s].toString();
    return slugs;
}

} // namespace

TEST_CASE("a refused edition is told on stderr with the reason; the rest is listed", "[cli][editions]")
{
    struct Defect {
        std::string sql;
        QStringList left;
        std::string reason;
    };
    const Defect defects[]{
        {"UPDATE filing SET title = title || '!' WHERE number = 'CN113793685B'", {u"published-figures"_s},
            "The edition genai-filings is refused. The rows of the edition do not match its fingerprint."},
        {"UPDATE published_figure SET value = 38211 WHERE value = 38210", {u"genai-filings"_s},
            "The edition published-figures is refused. The rows of the edition do not match its "
            "fingerprint."},
        {"UPDATE edition SET licence = '' WHERE slug = 'published-figures'", {u"genai-filings"_s},
            "The edition published-figures is refused. The edition does not state its licence."},
        {"UPDATE edition SET method = ''", {},
            "The edition published-figures is refused. The edition does not state its method."},
    };
    const QTemporaryDir folder;
    for (const auto& defect : defects) {
        const auto file = changedCopy(folder, defect.sql);
        const auto ran = test::run({u"editions"_s, u"--json"_s, u"--db"_s, file});
        INFO(ran.err);
        CHECK(ran.code == 1);
        CHECK(slugsOf(ran.out) == defect.left);
        CHECK(ran.err.find(defect.reason) != std::string::npos);
        const bool hasFilings = defect.left.contains(u"genai-filings"_s);
        const auto counted = test::run({u"count"_s, u"--db"_s, file});
        CHECK(counted.code == (hasFilings ? 0 : 1));
        CHECK(counted.out.empty() == !hasFilings);
        const bool hasFigures = defect.left.contains(u"published-figures"_s);
        CHECK(test::run({u"figures"_s, u"--db"_s, file}).code == (hasFigures ? 0 : 1));
    }
}
