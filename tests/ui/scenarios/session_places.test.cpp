// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/session_run.h"
#include "ui/pages/claims_page.h"
#include "ui/pages/figures_page.h"
#include "ui/window/page_stack.h"

#include <QSignalSpy>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::patienceMs;
using Run = test::SessionRun;
using Folder = test::SettingsFolder;

TEST_CASE("the edition and the page come back", "[ui][scenario][session][editions]")
{
    const Folder folder;
    {
        Run run(folder.file());
        CHECK(run.explorer.edition()->slug == "genai-filings");
        REQUIRE(QTest::qWaitFor([&] { return run.window.catalogue().isRead(); }, patienceMs));
        const auto* landscape = run.window.catalogue().findInstalled("ai-landscape");
        REQUIRE(landscape != nullptr);
        run.window.turnTo(landscape->source, ui::explorePage);
        REQUIRE(QTest::qWaitFor([&] { return run.explorer.edition()->slug == "ai-landscape"; }, patienceMs));
        run.narrow(u"JP"_s);
        run.window.close();
    }
    CHECK(folder.settings().edition == u"ai-landscape"_s);
    CHECK(folder.settings().file.isEmpty());
    CHECK(folder.settings().page.isEmpty());
    {
        Run run(folder.file());
        CHECK(run.explorer.edition()->slug == "ai-landscape");
        CHECK(run.explorer.filters().filter().places->size() == 1);
        CHECK(run.notice().isEmpty());
        run.window.turnTo(run.window.catalogue().figures()->source, ui::figuresPage);
        run.window.close();
    }
    CHECK(folder.settings().page == u"figures"_s);
    Run run(folder.file());
    CHECK(run.explorer.edition()->slug == "ai-landscape");
    CHECK(run.window.pages().shownPage() == u"figures"_s);
    CHECK(run.window.figures().slug == "published-figures");
}

TEST_CASE("the topic and the claim on screen come back, and the form before the claims",
    "[ui][scenario][session][figures]")
{
    const Folder folder;
    const auto isFilled = [](Run& run) {
        return QTest::qWaitFor(
            [&run] { return !run.find<ui::FiguresPage>("figuresPage").topicKeys().isEmpty(); }, patienceMs);
    };
    {
        Run run(folder.file());
        REQUIRE(QTest::qWaitFor([&] { return run.window.catalogue().isRead(); }, patienceMs));
        run.window.turnTo(run.window.catalogue().figures()->source, ui::figuresPage);
        REQUIRE(isFilled(run));
        REQUIRE(run.find<ui::FiguresPage>("figuresPage").selectTopic(u"owner"_s));
        run.find<ui::ClaimsPage>("claimsPage").selectClaim(u"C07"_s);
        run.find<ui::ClaimsPage>("claimsPage").showPart(ui::ClaimsPage::Part::Own);
        run.window.close();
    }
    const auto left = folder.settings().bookmarks;
    CHECK(left.value(u"claims"_s) == u"published-figures C07"_s);
    CHECK(left.value(u"figures"_s) == u"published-figures wipo_genai_2024/owner"_s);
    {
        Run run(folder.file());
        run.window.close(); // before anything of it was read
    }
    CHECK(folder.settings().bookmarks == left);
    Run run(folder.file());
    REQUIRE(isFilled(run));
    CHECK(run.find<ui::FiguresPage>("figuresPage").topicKey() == u"wipo_genai_2024/owner"_s);
    auto& claims = run.find<ui::ClaimsPage>("claimsPage");
    REQUIRE(claims.selectedClaim() != nullptr);
    CHECK(claims.selectedClaim()->id == "C07");
    CHECK(claims.part() == ui::ClaimsPage::Part::Own);
}

TEST_CASE("a bookmark of another edition, or one that is too long to keep, is passed over",
    "[ui][scenario][session][figures][bug]")
{
    const Folder folder;
    session::Settings settings;
    settings.page = u"figures"_s;
    settings.bookmarks = {{u"figures"_s, u"other-figures wipo_genai_2024/owner"_s}, {u"claims"_s, u"C07"_s}};
    folder.write(session::settingsBytes(settings));
    Run run(folder.file());
    auto& page = run.find<ui::FiguresPage>("figuresPage");
    REQUIRE(QTest::qWaitFor([&] { return !page.topicKeys().isEmpty(); }, patienceMs));
    CHECK(page.topicKey() == u"wipo_genai_2024/worldwide"_s);
    ui::PageStack stack;
    QString place(session::mostBookmark, QChar(u'x'));
    stack.setBookmark(u"figures"_s, {[&place] { return place; }, [](const QString&) {}});
    CHECK(stack.bookmarks().size() == 1);
    place += u'x';
    CHECK(stack.bookmarks().isEmpty());
}

TEST_CASE("the topic on screen stays when its files are read again", "[ui][scenario][session][figures][bug]")
{
    const Folder folder;
    Run run(folder.file());
    REQUIRE(QTest::qWaitFor([&] { return run.window.catalogue().isRead(); }, patienceMs));
    run.window.turnTo(run.window.catalogue().figures()->source, ui::figuresPage);
    auto& page = run.find<ui::FiguresPage>("figuresPage");
    REQUIRE(QTest::qWaitFor([&] { return page.selectTopic(u"model"_s); }, patienceMs));
    const auto* before = page.shown() ? &page.model() : nullptr;
    REQUIRE(before != nullptr);
    QSignalSpy reset(before, &QAbstractItemModel::modelReset);
    run.window.files().setBundled({test::bundledFile(), true, {}}); // without the landscape now
    REQUIRE((!reset.isEmpty() || reset.wait(patienceMs)));
    QCoreApplication::processEvents();
    CHECK(page.topicKey() == u"wipo_genai_2024/model"_s);
}

TEST_CASE("an edition of the last session that is not installed any more gives way to the bundled one",
    "[ui][scenario][session][editions]")
{
    const Folder folder;
    session::Settings settings;
    settings.edition = u"ai-<i>landscape"_s;
    settings.page = u"nowhere"_s;
    settings.view.emplace();
    settings.view->places = QStringList{u"JP"_s};
    folder.write(session::settingsBytes(settings));
    Run run(folder.file());
    CHECK(run.matching() == 2825); // the view was of the other edition
    CHECK(run.notice()
        == u"The edition of the last session is not installed, so this is the bundled edition: "
           "ai-<i>landscape."_s);
    CHECK(run.window.pages().shownPage() == u"explore"_s);
}
