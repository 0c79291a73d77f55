// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings_store.h"

#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using session::Settings;
using session::SettingsStore;

namespace {

struct Folder {
    QTemporaryDir folder;

    [[nodiscard]] QString file() const { return folder.filePath(u"config/settings.json"_s); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.filePath(u"config"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void write(const QByteArray& bytes) const
    {
        QDir().mkpath(folder.filePath(u"config"_s));
        QFile out(file());
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    [[nodiscard]] QByteArray bytes(const QString& ending = {}) const
    {
        QFile in(file() + ending);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

Settings withViews(const QStringList& names)
{
    Settings settings;
    for (const auto& name : names)
        settings.views.push_back({name, {}});
    return settings;
}

QStringList viewNames(const Settings& settings)
{
    QStringList names;
    for (const auto& saved : settings.views)
        names << saved.name;
    return names;
}

} // namespace

TEST_CASE("settings are there again at the next start, and nothing else is", "[session][settings]")
{
    const Folder folder;
    test::Random random(1);
    const auto settings = test::randomSettings(random);
    SettingsStore first(folder.file());
    const auto none = first.load();
    CHECK(none.settings == Settings());
    CHECK_FALSE(none.trouble);
    REQUIRE(first.save(settings).ok());
    SettingsStore second(folder.file());
    const auto loaded = second.load();
    CHECK(loaded.settings == settings);
    CHECK_FALSE(loaded.trouble);
    CHECK(folder.names() == QStringList{u"settings.json"_s});
}

TEST_CASE("damaged settings are put aside once and said once", "[session][settings]")
{
    const Folder folder;
    const QByteArray tooLarge(session::mostSettingsBytes + 1, ' ');
    for (const auto& bytes : {QByteArray("no JSON"), QByteArray("{\"version\": \"x\"}"), tooLarge}) {
        folder.write(bytes);
        SettingsStore store(folder.file());
        const auto loaded = store.load();
        CHECK(loaded.settings == Settings());
        REQUIRE(loaded.trouble);
        CHECK(QString::fromStdString(loaded.trouble->file) == folder.file() + u".damaged"_s);
        CHECK(folder.names() == QStringList{u"settings.json.damaged"_s});
        CHECK(folder.bytes(u".damaged"_s) == bytes);
        CHECK_FALSE(SettingsStore(folder.file()).load().trouble);
        REQUIRE(store.save(withViews({u"A"_s})).ok());
        CHECK(viewNames(SettingsStore(folder.file()).load().settings) == QStringList{u"A"_s});
        REQUIRE(QFile::remove(folder.file()));
    }
}

TEST_CASE("a folder in the place of the settings is put aside too", "[session][settings]")
{
    const Folder folder;
    REQUIRE(QDir().mkpath(folder.file()));
    CHECK(SettingsStore(folder.file()).load().trouble);
    SettingsStore store(folder.file());
    CHECK_FALSE(store.load().trouble);
    CHECK(store.save({}).ok());
}

TEST_CASE("settings of a newer program are kept for it", "[session][settings]")
{
    const Folder folder;
    folder.write("{\"version\": 2, \"what\": \"ever\"}");
    SettingsStore older(folder.file());
    CHECK(older.save({}).error().code == domain::ErrorCode::NewerVersion); // while both run
    CHECK(folder.bytes().contains("ever"));
    const auto loaded = older.load();
    REQUIRE(loaded.trouble);
    CHECK(loaded.trouble->code == domain::ErrorCode::NewerVersion);
    CHECK(folder.bytes(u".newer"_s).contains("ever"));
    CHECK(older.save({}).ok());
}

TEST_CASE("a folder that cannot be written is an error and changes nothing", "[session][settings]")
{
    const Folder folder;
    folder.write("a file in the way");
    SettingsStore store(folder.file() + u"/settings.json"_s);
    CHECK_FALSE(store.load().trouble);
    const auto saved = store.save({});
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == domain::ErrorCode::NotWritable);
    CHECK(folder.bytes() == "a file in the way");
}

TEST_CASE("a link to the settings is followed, since the user made it", "[session][settings]")
{
    const Folder folder;
    folder.write(session::settingsBytes(withViews({u"A"_s})));
    const auto link = folder.folder.filePath(u"link.json"_s);
    REQUIRE(QFile::link(folder.file(), link));
    SettingsStore store(link);
    CHECK(viewNames(store.load().settings) == QStringList{u"A"_s});
    REQUIRE(store.save(withViews({u"A"_s, u"B"_s})).ok());
    CHECK(QFileInfo(link).isSymLink());
    CHECK(viewNames(SettingsStore(folder.file()).load().settings) == QStringList{u"A"_s, u"B"_s});
}

TEST_CASE("two instances that save in turn lose nothing of each other", "[session][settings]")
{
    const Folder folder;
    SettingsStore one(folder.file());
    SettingsStore other(folder.file());
    (void)one.load();
    (void)other.load();
    REQUIRE(one.save(withViews({u"one"_s})).ok());
    REQUIRE(other.save(withViews({u"other"_s})).ok());
    REQUIRE(one.save(withViews({u"one"_s, u"two"_s})).ok());
    CHECK(viewNames(SettingsStore(folder.file()).load().settings)
        == QStringList{u"one"_s, u"two"_s, u"other"_s});
    REQUIRE(other.save({}).ok()); // it removed its own
    CHECK(viewNames(SettingsStore(folder.file()).load().settings) == QStringList{u"one"_s, u"two"_s});
}

TEST_CASE("two processes that save at once leave a whole file with the views of both", "[session][settings]")
{
    constexpr int rounds = 25;
    const Folder folder;
    const auto file = folder.file();
    QDir().mkpath(QFileInfo(file).absolutePath());
    const auto saveMany = [&file](const QString& prefix) {
        SettingsStore store(file);
        auto settings = store.load().settings; // perhaps with what the other has saved by now
        for (int round = 0; round < rounds; ++round) {
            settings.views.push_back({prefix + QString::number(round), {}});
            if (!store.save(settings))
                return 1;
            if (SettingsStore(file).load().trouble)
                return 2;
        }
        return 0;
    };
    const auto child = fork();
    if (child == 0)
        _exit(saveMany(u"a"_s));
    CHECK(saveMany(u"b"_s) == 0);
    CHECK(test::awaitChild(child, 60'000).exitCode == 0);
    const auto loaded = SettingsStore(file).load();
    CHECK_FALSE(loaded.trouble);
    CHECK(loaded.settings.views.size() == 2 * rounds);
}
