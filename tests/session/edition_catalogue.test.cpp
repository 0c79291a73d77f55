// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/edition_catalogue.h"

#include "tests/session/edition_files.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"

#include <QFile>
#include <QTest>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using session::EditionCatalogue;
using session::readCatalogue;

namespace {

constexpr int patienceMs = 20'000;

} // namespace

TEST_CASE("a catalogue has the editions of each file in order, and files that cannot be read with the reason",
    "[session][catalogue]")
{
    const test::EditionFiles files;
    const auto good = files.written(30);
    const auto broken = files.path(u"broken.sqlite"_s);
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is no database");
    file.close();
    const auto entries = readCatalogue({{good.path, true, {}}, {broken, false, {}}, files.absent()});
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].source == session::EditionSource{good.path, true, "synthetic"});
    CHECK_FALSE(entries[0].trouble);
    CHECK(entries[0].rows == 30);
    CHECK_FALSE(entries[0].holdsCounts);
    CHECK_FALSE(entries[0].can.isEmpty());
    CHECK_FALSE(entries[0].cannot.isEmpty());
    CHECK(entries[1].title == u"broken"_s);
    CHECK(entries[1].source.slug.empty());
    REQUIRE(entries[1].trouble);
    CHECK(entries[1].trouble->code == domain::ErrorCode::NotADatabase);
    CHECK(entries[1].cannot.startsWith(u"Cannot be read. "_s));
    CHECK(entries[1].can.isEmpty());
    REQUIRE(entries[2].trouble);
    CHECK(entries[2].trouble->code == domain::ErrorCode::NotFound);
    CHECK(entries[2].cannot.startsWith(u"Not installed: there is no file "_s));
}

TEST_CASE("a foreign file that is gone is not called an installed one", "[session][catalogue]")
{
    const test::EditionFiles files;
    const auto entries = readCatalogue({{files.absent().path, false, {}}});
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].cannot.startsWith(u"Cannot be read. "_s));
}

TEST_CASE("the catalogue follows installed files and the user's file", "[session][catalogue]")
{
    const test::EditionFiles files;
    EditionCatalogue catalogue;
    int changes = 0;
    QObject::connect(&catalogue, &EditionCatalogue::changed, &catalogue, [&changes] { ++changes; });
    CHECK_FALSE(catalogue.isRead());
    const auto first = files.written(20).path;
    const auto second = files.written(25).path;
    catalogue.setInstalled({{first, true, {}}, files.absent()});
    REQUIRE(QTest::qWaitFor([&] { return catalogue.isRead(); }, patienceMs));
    CHECK(catalogue.entries().size() == 2);
    CHECK(catalogue.find(first, "synthetic") == &catalogue.entries()[0]);
    CHECK(catalogue.findInstalled("synthetic") == &catalogue.entries()[0]);
    CHECK(catalogue.findInstalled("nothing") == nullptr);
    CHECK(catalogue.figures() == nullptr);
    catalogue.setUserFile(second);
    catalogue.setUserFile(second); // the same is not read again
    REQUIRE(QTest::qWaitFor([&] { return catalogue.entries().size() == 3; }, patienceMs));
    CHECK_FALSE(catalogue.entries()[2].source.isTrusted);
    CHECK(catalogue.findInstalled("synthetic") == &catalogue.entries()[0]);
    CHECK(changes == 2);
    REQUIRE(QFile::remove(second));
    catalogue.refresh();
    REQUIRE(QTest::qWaitFor([&] { return catalogue.entries()[2].trouble.has_value(); }, patienceMs));
    catalogue.setUserFile({});
    catalogue.refresh(); // of two requests the newest is answered
    REQUIRE(QTest::qWaitFor([&] { return catalogue.entries().size() == 2; }, patienceMs));
}

TEST_CASE("a catalogue may go while it reads", "[session][catalogue]")
{
    const test::EditionFiles files;
    const auto source = files.written(200);
    for (int i = 0; i < 10; ++i) {
        auto catalogue = std::make_unique<EditionCatalogue>();
        catalogue->setInstalled({{source.path, true, {}}});
        catalogue->refresh();
        catalogue.reset();
        QCoreApplication::processEvents();
    }
}
