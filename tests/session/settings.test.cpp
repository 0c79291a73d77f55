// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_settings.h"

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using session::Settings;

namespace {

bool isUsable(const Settings& settings)
{
    return settings.recent.size() <= session::mostRecentFiles
        && settings.views.size() <= session::mostSavedViews
        && (!settings.window.place || !settings.window.place->isEmpty())
        && settings.theme <= session::ThemeChoice::Dark;
}

QByteArray with(QByteArray bytes, const QByteArray& before, const QByteArray& after)
{
    REQUIRE(bytes.contains(before));
    return bytes.replace(before, after);
}

Settings plain()
{
    Settings settings;
    settings.window.place = QRect(10, 20, 1280, 800);
    settings.window.splitters[u"charts"_s] = {238, 232};
    settings.bookmarks[u"figures"_s] = u"owner"_s;
    settings.view.emplace();
    settings.view->years = domain::YearRange(2019, 2023);
    settings.views.push_back({u"A"_s, {}});
    return settings;
}

session::SavedView named(const QString& name, const QString& words = {})
{
    session::View view;
    view.words = words;
    return {name, view};
}

} // namespace

TEST_CASE("any settings are read back as they were written", "[session][settings]")
{
    test::Random random(3);
    for (int round = 0; round < 1000; ++round) {
        const auto settings = test::randomSettings(random);
        const auto read = session::settingsFrom(session::settingsBytes(settings));
        REQUIRE(read.ok());
        REQUIRE(read.value() == settings);
    }
}

TEST_CASE("views that an earlier version wrote have no edition", "[session][settings]")
{
    auto settings = plain();
    settings.views.front().view.edition = u"ai-landscape"_s;
    settings.views.front().view.page = u"figures"_s;
    auto bytes = session::settingsBytes(settings);
    REQUIRE(session::settingsFrom(bytes).value() == settings);
    bytes = with(
        with(bytes, "\"edition\": \"ai-landscape\"", "\"old\": 1"), "\"page\": \"figures\"", "\"older\": 2");
    const auto read = session::settingsFrom(bytes);
    REQUIRE(read.ok());
    CHECK(read.value() == plain());
}

TEST_CASE("settings with one defect are damaged and say where", "[session][settings]")
{
    const auto good = session::settingsBytes(plain());
    REQUIRE(session::settingsFrom(good).ok());
    struct Defect {
        QByteArray before, after, where;
    };
    const std::vector<Defect> defects{
        {"\"version\": 1", "\"version\": \"1\"", "/version"},
        {"\"version\": 1", "\"version\": 0", "/version"},
        {"\"theme\": \"system\"", "\"theme\": \"pink\"", "/theme"},
        {"\"theme\": \"system\"", "\"theme\": null", "/theme"},
        {"1280", "1e300", "/window/place"},
        {"1280", "0", "/window/place"},
        {"1280", "0.5", "/window/place"},
        {"1280", "\"wide\"", "/window/place"},
        {"1280", "1280, 1", "/window/place"},
        {"238", "-1", "/window/splitters/charts"},
        {"\"maximised\": false", "\"maximised\": 0", "/window/maximised"},
        {"2019", "70000", "/view/years"},
        {"2019", "NaN", ""},
        {"\"date\": \"filing\"", "\"date\": \"birthday\"", "date or techniqueMode"},
        {"\"name\": \"A\"", "\"name\": \"\"", "/savedViews/name"},
        {"\"recent\": [", "\"recent\": [7", "/recent"},
        {"\"recent\": [", "\"rec\": [", ""},
        {"\"file\": \"\"", "\"file\": {}", "/file"},
        {"\"owner\"", "12", "/bookmarks/figures"},
    };
    for (const auto& defect : defects) {
        CAPTURE(defect.before.toStdString(), defect.after.toStdString());
        const auto read = session::settingsFrom(with(good, defect.before, defect.after));
        if (defect.after == "\"rec\": [") { // a key that is missing here is none
            CHECK(read.ok());
            continue;
        }
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().code == domain::ErrorCode::Damaged);
        CHECK(read.error().detail.find(defect.where.toStdString()) != std::string::npos);
    }
    for (const QByteArray none : {"", "[]", "null", "{", "{}", "\xff\xfe", "\0\0\0"})
        CHECK_FALSE(session::settingsFrom(none).ok());
    CHECK(session::settingsFrom(with(good, "\"version\": 1", "\"version\": 2")).error().code
        == domain::ErrorCode::NewerVersion);
    CHECK(session::settingsFrom(with(good, "\"theme\"", "\"added later\": [1, {}], \"theme\"")).ok());
}

TEST_CASE("mutated settings are read as settings or refused, never worse", "[session][settings]")
{
    test::Random random(5);
    int readable = 0;
    for (int round = 0; round < 500; ++round) {
        auto bytes = session::settingsBytes(test::randomSettings(random));
        for (auto left = 1 + random.below(4); left > 0 && !bytes.isEmpty(); --left) {
            const auto at = static_cast<qsizetype>(random.below(static_cast<std::size_t>(bytes.size())));
            switch (random.below(4)) {
            case 0:
                bytes[at] = static_cast<char>(random.below(256));
                break;
            case 1:
                bytes.remove(at, 1 + static_cast<qsizetype>(random.below(40)));
                break;
            case 2:
                bytes.insert(at, bytes.mid(static_cast<qsizetype>(random.below(50)), 60));
                break;
            default:
                bytes.truncate(at);
            }
        }
        const auto read = session::settingsFrom(bytes);
        if (!read)
            continue;
        ++readable;
        REQUIRE(isUsable(read.value()));
        REQUIRE(session::settingsFrom(session::settingsBytes(read.value())).value() == read.value());
    }
    CHECK(readable > 0);
}

TEST_CASE("the list of recent files is short and names each file once", "[session][settings]")
{
    QStringList recent;
    for (int i = 0; i < 12; ++i)
        recent = session::withRecent(recent, QString::number(i % 10));
    CHECK(recent == QStringList{u"1"_s, u"0"_s, u"9"_s, u"8"_s, u"7"_s, u"6"_s, u"5"_s, u"4"_s});
    CHECK(session::withRecent(recent, QString()) == recent);
}

TEST_CASE("what two instances keep is put together, what one removed stays away", "[session][settings]")
{
    Settings base;
    base.views = {named(u"A"_s), named(u"B"_s), named(u"C"_s)};
    base.recent = {u"/a"_s, u"/b"_s};
    auto mine = base;
    mine.views = {named(u"A"_s, u"mine"_s), named(u"C"_s), named(u"D"_s)}; // changed A, removed B, added D
    mine.recent = {u"/c"_s, u"/a"_s, u"/b"_s};
    mine.theme = session::ThemeChoice::Dark;
    auto theirs = base;
    theirs.views = {named(u"A"_s), named(u"B"_s), named(u"C"_s, u"theirs"_s), named(u"E"_s)};
    theirs.recent = {u"/d"_s, u"/a"_s};
    theirs.theme = session::ThemeChoice::Light;
    const auto all = session::merged(base, mine, theirs);
    CHECK(all.views
        == std::vector{named(u"A"_s, u"mine"_s), named(u"C"_s, u"theirs"_s), named(u"D"_s), named(u"E"_s)});
    CHECK(all.recent == QStringList{u"/c"_s, u"/a"_s, u"/d"_s});
    CHECK(all.theme == session::ThemeChoice::Dark);
    CHECK(session::merged(base, base, base) == base);
    CHECK(session::merged({}, mine, {}) == mine);
}
