// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include "app/io/utf8.h"
#include "app/session/json_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>
#include <string_view>
#include <utility>

namespace filingscape::session {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::string_view, 3> themeKeys{"system", "light", "dark"};
constexpr int farthest = 100'000; ///< logical pixels; no desktop is that large
constexpr int mostEntries = 100'000; ///< names of one facet
constexpr int mostWidgets = 100;
constexpr qsizetype mostPath = 8'192;
constexpr qsizetype mostText = 65'536;

QString text(std::string_view key)
{
    return io::fromUtf8(key);
}

void put(QJsonObject& object, const QString& key, const std::optional<QStringList>& names)
{
    if (names)
        object[key] = QJsonArray::fromStringList(*names);
}

QJsonObject json(const QMap<QString, QString>& texts)
{
    QJsonObject object;
    for (auto entry = texts.begin(); entry != texts.end(); ++entry)
        object[entry.key()] = entry.value();
    return object;
}

QJsonObject json(const View& view)
{
    QJsonObject object;
    object[u"date"_s] = text(domain::key(view.dateBasis));
    object[u"weight"_s] = text(domain::key(view.weight));
    object[u"measure"_s] = text(domain::key(view.measure));
    if (view.years)
        object[u"years"_s] = QJsonArray{view.years->first, view.years->last};
    put(object, u"places"_s, view.places);
    put(object, u"techniques"_s, view.techniques);
    object[u"techniqueMode"_s] = text(domain::key(view.techniqueMode));
    put(object, u"applicants"_s, view.applicants);
    if (!view.words.isEmpty())
        object[u"words"_s] = view.words;
    object[u"charts"_s] = json(view.charts);
    for (const auto& [key, value] :
        {std::pair{u"edition"_s, view.edition}, {u"file"_s, view.file}, {u"page"_s, view.page}}) {
        if (!value.isEmpty())
            object[key] = value;
    }
    return object;
}

QJsonObject json(const WindowLayout& window)
{
    QJsonObject object;
    if (const auto& place = window.place)
        object[u"place"_s] = QJsonArray{place->x(), place->y(), place->width(), place->height()};
    object[u"maximised"_s] = window.isMaximised;
    QJsonObject splitters;
    for (auto entry = window.splitters.begin(); entry != window.splitters.end(); ++entry) {
        QJsonArray sizes;
        for (const int size : entry.value())
            sizes << size;
        splitters[entry.key()] = sizes;
    }
    object[u"splitters"_s] = splitters;
    QJsonObject tabs;
    for (auto entry = window.tabs.begin(); entry != window.tabs.end(); ++entry)
        tabs[entry.key()] = entry.value();
    object[u"tabs"_s] = tabs;
    return object;
}

View viewFrom(JsonCheck json)
{
    View view;
    const auto date = domain::dateBasisFromKey(io::utf8(json.text(u"date"_s, mostText)));
    const auto mode = domain::techniqueModeFromKey(io::utf8(json.text(u"techniqueMode"_s, mostText)));
    if (!date || !mode)
        json.refuse(u"date or techniqueMode"_s);
    view.dateBasis = date.value_or(view.dateBasis);
    view.techniqueMode = mode.value_or(view.techniqueMode);
    // Views that an earlier version wrote have neither of these.
    if (json.has(u"weight"_s)) {
        const auto weight = domain::weightFromKey(io::utf8(json.text(u"weight"_s, mostText)));
        if (!weight)
            json.refuse(u"weight"_s);
        view.weight = weight.value_or(view.weight);
    }
    if (json.has(u"measure"_s)) {
        const auto measure = domain::measureFromKey(io::utf8(json.text(u"measure"_s, mostText)));
        if (!measure)
            json.refuse(u"measure"_s);
        view.measure = measure.value_or(view.measure);
    }
    if (json.has(u"years"_s)) {
        const auto years = json.numbers(u"years"_s, {2, 2}, 1, 9999);
        if (years.size() == 2)
            view.years
                = domain::YearRange(static_cast<domain::Year>(years[0]), static_cast<domain::Year>(years[1]));
    }
    view.places = json.optionalTexts(u"places"_s, mostEntries, mostText);
    view.techniques = json.optionalTexts(u"techniques"_s, mostEntries, mostText);
    view.applicants = json.optionalTexts(u"applicants"_s, mostEntries, mostText);
    view.words = json.has(u"words"_s) ? json.text(u"words"_s, mostText) : QString();
    auto charts = json.object(u"charts"_s);
    for (const auto& key : charts.keys(mostWidgets))
        view.charts[key] = charts.text(key, mostText);
    // Views that an earlier version wrote have none of these.
    for (auto [key, value] :
        {std::pair{u"edition"_s, &view.edition}, {u"file"_s, &view.file}, {u"page"_s, &view.page}}) {
        if (json.has(key))
            *value = json.text(key, mostPath);
    }
    return view;
}

WindowLayout windowFrom(JsonCheck json)
{
    WindowLayout window;
    if (json.has(u"place"_s)) {
        const auto place = json.numbers(u"place"_s, {4, 4}, -farthest, farthest);
        if (place.size() == 4 && place[2] > 0 && place[3] > 0)
            window.place = QRect(place[0], place[1], place[2], place[3]);
        else
            json.refuse(u"place"_s);
    }
    window.isMaximised = json.truth(u"maximised"_s);
    auto splitters = json.object(u"splitters"_s);
    for (const auto& key : splitters.keys(mostWidgets))
        window.splitters[key] = splitters.numbers(key, {0, mostWidgets}, 0, farthest);
    auto tabs = json.object(u"tabs"_s);
    for (const auto& key : tabs.keys(mostWidgets))
        window.tabs[key] = tabs.number(key, 0, mostWidgets);
    return window;
}

Settings settingsFrom(JsonCheck json)
{
    Settings settings;
    const auto theme = std::ranges::find(themeKeys, io::utf8(json.text(u"theme"_s, mostText)));
    if (theme == themeKeys.end())
        json.refuse(u"theme"_s);
    else
        settings.theme = static_cast<ThemeChoice>(theme - themeKeys.begin());
    settings.window = windowFrom(json.object(u"window"_s));
    settings.file = json.text(u"file"_s, mostPath);
    // Settings that an earlier version wrote have none of these.
    if (json.has(u"edition"_s))
        settings.edition = json.text(u"edition"_s, mostPath);
    if (json.has(u"page"_s))
        settings.page = json.text(u"page"_s, mostPath);
    if (json.has(u"bookmarks"_s)) {
        auto bookmarks = json.object(u"bookmarks"_s);
        for (const auto& page : bookmarks.keys(mostWidgets))
            settings.bookmarks[page] = bookmarks.text(page, mostBookmark);
    }
    if (json.has(u"view"_s))
        settings.view = viewFrom(json.object(u"view"_s));
    for (auto& entry : json.objects(u"savedViews"_s, static_cast<int>(mostSavedViews))) {
        const auto name = entry.text(u"name"_s, mostNameLength);
        const bool isTaken
            = std::ranges::find(settings.views, name, &SavedView::name) != settings.views.end();
        if (name.isEmpty() || isTaken)
            entry.refuse(u"name"_s);
        settings.views.push_back({name, viewFrom(entry.object(u"view"_s))});
    }
    const auto recent = json.optionalTexts(u"recent"_s, static_cast<int>(mostRecentFiles), mostPath);
    settings.recent = recent.value_or(QStringList());
    const auto told = json.optionalTexts(u"told"_s, static_cast<int>(mostTold), mostPath);
    settings.told = told.value_or(QStringList());
    return settings;
}

domain::Error damaged(const QString& where)
{
    return {domain::ErrorCode::Damaged, "The settings are damaged.", {}, io::utf8(where)};
}

} // namespace

QByteArray settingsBytes(const Settings& settings)
{
    QJsonObject object;
    object[u"version"_s] = settingsVersion;
    object[u"theme"_s] = text(themeKeys.at(static_cast<std::size_t>(settings.theme)));
    object[u"window"_s] = json(settings.window);
    object[u"file"_s] = settings.file;
    if (!settings.edition.isEmpty())
        object[u"edition"_s] = settings.edition;
    if (!settings.page.isEmpty())
        object[u"page"_s] = settings.page;
    if (!settings.bookmarks.isEmpty())
        object[u"bookmarks"_s] = json(settings.bookmarks);
    if (settings.view)
        object[u"view"_s] = json(*settings.view);
    QJsonArray views;
    for (const auto& saved : settings.views)
        views << QJsonObject{{u"name"_s, saved.name}, {u"view"_s, json(saved.view)}};
    object[u"savedViews"_s] = views;
    object[u"recent"_s] = QJsonArray::fromStringList(settings.recent);
    object[u"told"_s] = QJsonArray::fromStringList(settings.told);
    return QJsonDocument(object).toJson();
}

domain::Outcome<Settings> settingsFrom(const QByteArray& bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return damaged(error.errorString());
    QString fault;
    JsonCheck json(document.object(), {}, fault);
    const int version = json.number(u"version"_s, 1, std::numeric_limits<int>::max());
    if (fault.isEmpty() && version > settingsVersion)
        return domain::Error{domain::ErrorCode::NewerVersion,
            "The settings were written by a newer Filingscape.", {}, std::to_string(version)};
    auto settings = settingsFrom(json);
    if (!fault.isEmpty())
        return damaged(fault);
    return settings;
}

} // namespace filingscape::session
