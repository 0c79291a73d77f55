// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/edition_files.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/window/drop_target.h"
#include "ui/window/file_opening.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <sys/stat.h>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

struct Files {
    OpenWindow open;
    test::EditionFiles folder;

    /// Waits until the edition with so many filings is on screen.
    void await(std::int64_t filings)
    {
        REQUIRE(QTest::qWaitFor([&] { return open.result().total == domain::Count(filings); }, 10'000));
        QCoreApplication::processEvents();
    }
    void awaitError()
    {
        REQUIRE(QTest::qWaitFor([&] { return open.explorer.error().has_value(); }, 10'000));
    }
    [[nodiscard]] QStringList recent()
    {
        QStringList texts;
        for (const auto* action : open.find<QMenu>("recentMenu").actions()) {
            if (!action->isSeparator())
                texts << test::bare(action->text()) + (action->isEnabled() ? QString() : u" -"_s);
        }
        return texts;
    }
    QAction* recentAction(qsizetype at) { return open.find<QMenu>("recentMenu").actions().at(at); }
    [[nodiscard]] bool sends(QWidget& widget, QDropEvent&& event)
    {
        QCoreApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    }
    [[nodiscard]] bool enters(const QMimeData& data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&open.window(), &enter);
        return enter.isAccepted();
    }
    [[nodiscard]] bool drops(QWidget& widget, const QMimeData& data)
    {
        return sends(
            widget, QDropEvent(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier));
    }
};

} // namespace

TEST_CASE(
    "a chosen file opens beside the bundled edition, and the way back is there", "[ui][scenario][files]")
{
    Files files;
    auto& open = files.open;
    auto& bundled = open.find<QAction>("openBundled");
    CHECK_FALSE(bundled.isEnabled());
    CHECK(open.window().windowTitle() == u"Filingscape"_s);
    CHECK_FALSE(open.find<QLabel>("openFile").isVisible());
    const auto path = files.folder.written(77).path;
    QString folder;
    open.window().files().setChooseFile([&](QWidget*, const QString& from) {
        folder = from;
        return path;
    });
    open.click("placesList", u"Japan"_s);
    QTest::keyClick(&open.window(), Qt::Key_O, Qt::ControlModifier);
    CHECK(open.result().total == domain::Count(2825)); // the old picture stays
    files.await(77);
    CHECK(open.filter().isUnrestricted());
    CHECK(open.window().windowTitle() == u"77.sqlite – Filingscape"_s);
    CHECK(open.text("openFile").contains(u"77.sqlite"_s));
    CHECK_FALSE(open.explorer.source().isTrusted);
    CHECK(files.recent() == QStringList{u"77.sqlite"_s, u"&Clear list"_s});
    CHECK_FALSE(folder.isEmpty());

    REQUIRE(bundled.isEnabled());
    bundled.trigger();
    files.await(2825);
    CHECK(open.window().windowTitle() == u"Filingscape"_s);
    CHECK(open.explorer.source().isTrusted);
    CHECK_FALSE(open.find<QLabel>("openFile").isVisible());
    files.recentAction(0)->trigger();
    files.await(77);
    open.window().files().open(test::bundledFile()); // the installed file by its name is the installed file
    files.await(2825);
    CHECK(open.explorer.source().isTrusted);
    CHECK(files.recent() == QStringList{u"77.sqlite"_s, u"&Clear list"_s});

    // A chooser that is closed changes nothing.
    open.window().files().setChooseFile([](QWidget*, const QString&) { return QString(); });
    open.find<QAction>("openDatabase").trigger();
    CHECK_FALSE(open.explorer.isLoading());
}

TEST_CASE("a refused file leaves the edition and says what, which and what was kept", "[ui][scenario][files]")
{
    Files files;
    auto& open = files.open;
    open.click("placesList", u"Japan"_s);
    const auto path = files.folder.path(u"<i>notes.sqlite"_s);
    QFile notes(path);
    REQUIRE(notes.open(QIODevice::WriteOnly));
    notes.write("these are no filings");
    notes.close();
    open.window().files().open(path);
    files.awaitError();
    CHECK(open.find<QWidget>("errorBar").isVisible());
    const auto said = test::bare(open.text("errorText"));
    CHECK(said.contains(path));
    CHECK(said.contains(u"What was open stays open: Published generative-AI filings"_s));
    CHECK(open.result().total == domain::Count(2825));
    CHECK(open.filter().places.has_value());
    CHECK(open.window().windowTitle() == u"Filingscape"_s);
    CHECK(files.recent() == QStringList{u"&Clear list"_s});

    const auto good = files.folder.written(33).path;
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(good, path));
    QTest::mouseClick(&open.find<QToolButton>("errorRetry"), Qt::LeftButton);
    files.await(33);
    CHECK_FALSE(open.find<QWidget>("errorBar").isVisible());
    CHECK(open.window().windowTitle() == u"<i>notes.sqlite – Filingscape"_s);

    open.window().files().open(u"/nonexistent/x.sqlite"_s);
    files.awaitError();
    QTest::mouseClick(&open.find<QToolButton>("errorDismiss"), Qt::LeftButton);
    CHECK_FALSE(open.find<QWidget>("errorBar").isVisible());
    CHECK(open.result().total == domain::Count(33));
}

TEST_CASE("recent files are eight at most, plain text, and missing ones say so", "[ui][scenario][files]")
{
    Files files;
    auto& library = files.open.window().library();
    for (int i = 0; i < 12; ++i)
        library.addRecent(files.folder.path(u"%1.sqlite"_s.arg(i)));
    library.addRecent(files.folder.written(50).path);
    const auto odd = files.folder.path(u"AT&T <b>.sqlite"_s);
    REQUIRE(QFile::copy(files.folder.path(u"50.sqlite"_s), odd));
    library.addRecent(odd);
    const auto listed = files.recent();
    REQUIRE(listed.size() == 9);
    CHECK(listed[0] == u"AT&&T <b>.sqlite"_s);
    CHECK(listed[1] == u"50.sqlite"_s);
    CHECK(listed[2] == u"11.sqlite (not found) -"_s);
    REQUIRE(QFile::remove(odd));
    Q_EMIT files.open.find<QMenu>("recentMenu").aboutToShow();
    CHECK(files.recent()[0] == u"AT&&T <b>.sqlite (not found) -"_s);
    files.open.find<QAction>("clearRecent").trigger();
    QCoreApplication::processEvents();
    CHECK(files.recent() == QStringList{u"&Clear list"_s});
    CHECK_FALSE(files.open.find<QMenu>("recentMenu").menuAction()->isEnabled());
}

TEST_CASE(
    "a file that is dropped on the window opens, and the window says so before", "[ui][scenario][files]")
{
    Files files;
    auto& target = files.open.find<ui::DropTarget>("dropTarget");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(files.folder.written(44).path)});
    CHECK_FALSE(target.isVisible());
    CHECK(files.enters(data));
    CHECK(target.isVisible());
    CHECK(target.size() == files.open.window().size());
    CHECK(test::bare(target.accessibleName()) == u"Drop to open 44.sqlite"_s);
    CHECK(files.drops(target, data));
    CHECK_FALSE(target.isVisible());
    files.await(44);

    // A drag that only passes leaves nothing behind.
    CHECK(files.enters(data));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&files.open.window(), &leave);
    CHECK(QTest::qWaitFor([&] { return !target.isVisible(); }, 10'000));
}

TEST_CASE("only one regular file of this machine can be dropped", "[ui][scenario][files]")
{
    Files files;
    auto& target = files.open.find<ui::DropTarget>("dropTarget");
    const auto pipe = files.folder.path(u"pipe.sqlite"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const auto good = QUrl::fromLocalFile(files.folder.written(44).path);
    auto elsewhere = good;
    elsewhere.setHost(u"example.org"_s);
    const QList<QList<QUrl>> refused{{QUrl(u"https://example.org/44.sqlite"_s)}, {elsewhere},
        {QUrl::fromLocalFile(pipe)}, {QUrl::fromLocalFile(files.folder.path(QString()))}, {good, good},
        {QUrl::fromLocalFile(files.folder.path(u"absent.sqlite"_s))}};
    for (const auto& urls : refused) {
        QMimeData data;
        data.setUrls(urls);
        CAPTURE(urls.front().toString().toStdString());
        CHECK(files.enters(data));
        CHECK(target.accessibleName() == u"Only one file of this computer can be opened at a time."_s);
        CHECK_FALSE(files.drops(files.open.window(), data));
        QCoreApplication::processEvents();
        CHECK_FALSE(files.open.explorer.isLoading());
        CHECK_FALSE(target.isVisible());
    }
    QMimeData text;
    text.setText(u"diffusion"_s);
    CHECK_FALSE(files.enters(text));
    CHECK_FALSE(target.isVisible());
}
