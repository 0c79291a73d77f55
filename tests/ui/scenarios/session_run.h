// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "tests/ui/themes.h"
#include "ui/window/file_opening.h"
#include "ui/window/session_keeper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace filingscape::test {

inline constexpr int patienceMs = 10'000;

/// One run of the program, with the settings of a folder.
struct SessionRun {
    session::Explorer explorer;
    ui::MainWindow window;
    session::SettingsStore store;
    ui::SessionKeeper keeper;

    explicit SessionRun(const QString& settings, const QStringList& files = {},
        ui::SessionKeeper::Options options = {.isClean = false, .restMs = 0})
        : window(explorer, themeOf())
        , store(settings)
        , keeper(window, explorer, store, store.load(), options)
    {
        window.files().setBundled({bundledFile(), true, {}}, {landscapeFile()});
        keeper.start(files);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(QTest::qWaitFor([this] { return explorer.result() && !explorer.isLoading(); }, patienceMs));
        QCoreApplication::processEvents();
    }
    template <class Widget> Widget& find(const char* name)
    {
        auto* found = window.findChild<Widget*>(QLatin1StringView(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void narrow(const QString& code)
    {
        auto filter = explorer.filters().filter();
        filter.places = domain::IdSet<domain::PlaceId>{*explorer.edition()->placeByCode(code.toStdString())};
        explorer.filters().commit(filter);
        REQUIRE(QTest::qWaitFor(
            [this] { return explorer.result()->revision == explorer.filters().revision(); }, patienceMs));
    }
    [[nodiscard]] QString notice()
    {
        auto& bar = find<QWidget>("noticeBar");
        return bar.isVisible() ? bare(find<QLabel>("noticeText").text()) : QString();
    }
    [[nodiscard]] std::int64_t matching() const { return explorer.result()->matching.value(); }
};

struct SettingsFolder {
    QTemporaryDir folder;

    [[nodiscard]] QString file() const
    {
        return folder.filePath(QStringLiteral("filingscape/settings.json"));
    }
    void write(const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(file()).absolutePath());
        QFile out(file());
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] session::Settings settings() const
    {
        const auto read = session::settingsFrom(bytes());
        REQUIRE(read);
        return read.value();
    }
};

} // namespace filingscape::test
