// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/commands/page_turn.h"
#include "ui/window/page_stack.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTabBar>
#include <QTemporaryDir>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;
using ui::PageTurn;

namespace {

/// The program as a person without a display runs it.
struct Program {
    QTemporaryDir folder;
    QString data; ///< where it looks for the installed files; empty for those of the build
    QString said;

    [[nodiscard]] QString picture() const { return folder.filePath(u"window.png"_s); }
    int shot(const QStringList& options)
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!data.isEmpty())
            environment.insert(u"FILINGSCAPE_DATA_DIR"_s, data);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FILINGSCAPE_BINARY_DIR "/bin/filingscape"),
            QStringList{u"screenshot"_s, u"--out"_s, picture()} + options);
        REQUIRE(program.waitForFinished(60'000));
        said = QString::fromUtf8(program.readAllStandardError());
        return program.exitCode();
    }
};

domain::Outcome<std::optional<PageTurn>> turnOf(const QStringList& arguments)
{
    auto specs = ui::pageOptionSpecs();
    for (const auto& name : {u"db"_s, u"edition"_s, u"place"_s})
        specs.push_back({name, u"X"_s, {}});
    const auto options = cli::Options::parse(arguments, specs);
    REQUIRE(options);
    return ui::pageTurn(options.value());
}

domain::Status turn(OpenWindow& open, const QStringList& arguments)
{
    const auto asked = turnOf(arguments);
    REQUIRE(asked);
    REQUIRE(asked.value());
    return ui::turnPage(open.window(), *asked.value());
}

} // namespace

TEST_CASE("the window is drawn with any installed edition, and a missing one is named", "[ui][scenario]")
{
    Program program;
    CHECK(program.shot({u"--edition"_s, u"ai-landscape"_s, u"--measure"_s, u"grants"_s}) == 0);
    CHECK(QImage(program.picture()).size() == QSize(1280, 800));
    CHECK(program.shot({u"--measure"_s, u"grants"_s}) == 2); // filings have no measure
    CHECK(program.shot({u"--edition"_s, u"published-figures"_s}) == 2);
    CHECK(program.said.contains(u"--page figures"_s));
    REQUIRE(QFile::copy(test::bundledFile(), program.folder.filePath(u"filingscape.sqlite"_s)));
    program.data = program.folder.path();
    CHECK(program.shot({u"--edition"_s, u"ai-landscape"_s}) == 2);
    CHECK(program.said.contains(u"there is genai-filings. Not installed or not readable: ai-landscape."_s));
}

TEST_CASE("every page of published figures is drawn by the program", "[ui][scenario][screenshot]")
{
    Program program;
    QList<QImage> pictures;
    for (const auto& page : {u"figures"_s, u"claims"_s, u"check"_s}) {
        INFO(page.toStdString());
        REQUIRE(program.shot({u"--page"_s, page, u"--size"_s, u"1100x700"_s, u"--theme"_s, u"dark"_s,
                    u"--scale"_s, u"2"_s})
            == 0);
        const QImage picture(program.picture());
        CHECK(picture.size() == QSize(2200, 1400));
        CHECK(picture.pixelColor(3, 1000).lightness() < 60); // the canvas
        CHECK_FALSE(pictures.contains(picture));
        pictures << picture;
    }
    CHECK(program.shot({u"--page"_s, u"check"_s, u"--claim"_s, u"C99"_s}) == 2);
    CHECK(program.said.contains(u"There is no claim \"C99\"; there is C01, C02,"_s));

    program.data = program.folder.path(); // where nothing is installed
    CHECK(program.shot({u"--page"_s, u"figures"_s}) == 1);
    CHECK(program.said.contains(u"There are no published figures to show."_s));
}

TEST_CASE("a picture of published figures shows the topic that is asked for", "[ui][scenario][screenshot]")
{
    OpenWindow open;
    REQUIRE(turn(open, {u"--page=figures"_s}));
    CHECK(open.window().pages().shownPage() == ui::figuresPage);
    CHECK(open.text("figuresTitle") == u"WIPO, generative AI, worldwide and by year"_s);
    REQUIRE(turn(open, {u"--page=figures"_s, u"--topic=place"_s}));
    CHECK(open.text("figuresTitle") == u"WIPO, generative AI, by inventor location"_s);
    CHECK(open.find<QListWidget>("figureTopics").currentItem()->text().startsWith(u"By inventor location"_s));
    REQUIRE(turn(open, {u"--page=figures"_s, u"--topic=ai_index_2024/place"_s}));
    CHECK(open.text("figuresTitle").endsWith(u"by country"_s));
    const auto unknown = turn(open, {u"--page=figures"_s, u"--topic=moon"_s});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == domain::ErrorCode::WrongUsage);
    CHECK(
        unknown.error().what.find("wipo_genai_2024/worldwide, wipo_genai_2024/place,") != std::string::npos);
    CHECK(open.text("figuresTitle").endsWith(u"by country"_s)); // nothing has changed
}

TEST_CASE("a picture of claims shows the claim, its figures or the form filled with it",
    "[ui][scenario][screenshot]")
{
    OpenWindow open;
    auto& tabs = open.find<QTabBar>("claimsTabs");
    REQUIRE(turn(open, {u"--page=claims"_s, u"--claim=C05"_s}));
    CHECK(open.window().pages().shownPage() == ui::claimsPage);
    CHECK(tabs.currentIndex() == 0);
    auto& list = open.find<QListView>("claimList");
    CHECK(list.currentIndex().row() == 4);
    REQUIRE(turn(open, {u"--page=figures"_s, u"--claim=C02"_s}));
    CHECK(open.text("claimBandText").startsWith(u"C02:"_s));
    REQUIRE(turn(open, {u"--page=check"_s, u"--claim=C02"_s}));
    CHECK(open.window().pages().shownPage() == ui::claimsPage);
    CHECK(tabs.currentIndex() == 1);
    CHECK(open.find<QPlainTextEdit>("claimNearest").toPlainText().contains(u"6,276"_s));
}

TEST_CASE("options of a page that does not have them are refused", "[ui][scenario][screenshot]")
{
    const auto said = [](const QStringList& arguments) {
        const auto turn = turnOf(arguments);
        return turn ? QString() : QString::fromStdString(turn.error().what);
    };
    CHECK(said({}).isEmpty());
    CHECK_FALSE(turnOf({}).value());
    CHECK_FALSE(turnOf({u"--page=charts"_s, u"--place=CN"_s}).value());
    CHECK(said({u"--page=moon"_s}) == u"--page needs charts, figures, claims or check."_s);
    CHECK(said({u"--topic=place"_s}) == u"--topic needs --page figures."_s);
    CHECK(said({u"--page=claims"_s, u"--topic=place"_s})
        == u"--topic needs --page figures, without --claim."_s);
    CHECK(said({u"--page=figures"_s, u"--place=CN"_s})
        == u"--place is of the charts; --page figures shows what was published as it is."_s);
    CHECK(said({u"--page=figures"_s, u"--edition=published-figures"_s}).isEmpty());
}
