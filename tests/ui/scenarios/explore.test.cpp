// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/facet_model.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/filters/year_range_slider.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <limits>

using namespace filingscape;
using domain::YearRange;
using test::OpenWindow;

TEST_CASE("the window opens on every filing and says what one count is", "[ui][scenario]")
{
    OpenWindow open;
    CHECK(open.contract().startsWith(
        QStringLiteral("Published filings, one publication each, by office, counted whole, "
                       "by filing year; lists of 2025-10-01, fully published to 2023")));
    CHECK(open.text("footer").startsWith(QStringLiteral("2,825 of 2,825 filings")));
    CHECK(open.text("footer").endsWith(QStringLiteral("sample, not a census")));
    CHECK(open.rows("placesList").first() == QStringLiteral("China 1,317"));
    CHECK(open.bars("placesChart").first() == QStringLiteral("China 1317"));
    CHECK(open.rows("techniquesList").size() == 7);
    CHECK(open.find<QTreeView>("applicantTable").model()->rowCount() == 51);
}

TEST_CASE("every view follows a drag of a year handle before it ends", "[ui][scenario]")
{
    OpenWindow open;
    auto& slider = open.find<ui::YearRangeSlider>("yearsSlider");
    const auto years = slider.geometryOfYears();
    const int middle = qRound(years.columns.center().y());
    const auto at = [&](int year) { return QPoint(qRound(years.edge(year)), middle); };

    QTest::mousePress(&slider, Qt::LeftButton, {}, at(2026));
    QString lastFooter = open.text("footer");
    auto lastPlaces = open.bars("placesChart");
    auto lastTechniques = open.rows("techniquesList");
    const auto firstApplicant
        = [&open] { return open.find<QTreeView>("applicantTable").model()->index(0, 2).data().toString(); };
    auto lastApplicant = firstApplicant();
    for (const int end : {2025, 2024, 2023, 2022}) {
        QTest::mouseMove(&slider, at(end));
        open.settle();
        CHECK(open.explorer.filters().isPreviewing());
        CHECK(open.filter().years == YearRange(2014, static_cast<domain::Year>(end - 1)));
        CHECK(open.text("footer") != lastFooter);
        CHECK(open.bars("placesChart") != lastPlaces);
        CHECK(open.rows("techniquesList") != lastTechniques);
        CHECK(firstApplicant() != lastApplicant);
        CHECK(std::get<figure::TimeLines>(open.figure("timeChart").marks).chosenYears == open.filter().years);
        lastFooter = open.text("footer");
        lastPlaces = open.bars("placesChart");
        lastTechniques = open.rows("techniquesList");
        lastApplicant = firstApplicant();
    }
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(2022));
    open.settle();
    CHECK_FALSE(open.explorer.filters().isPreviewing());
    CHECK(open.find<QSpinBox>("yearsLast").value() == 2021);
}

TEST_CASE("years can be typed and moved by keys", "[ui][scenario]")
{
    OpenWindow open;
    auto& last = open.find<QSpinBox>("yearsLast");
    last.setFocus();
    last.selectAll();
    QTest::keyClicks(&last, QStringLiteral("2022"));
    QTest::keyClick(&last, Qt::Key_Return);
    open.settle();
    CHECK(open.filter().years == YearRange(2014, 2022));

    auto& slider = open.find<ui::YearRangeSlider>("yearsSlider");
    slider.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Tab); // to the other handle
    QTest::keyClick(&slider, Qt::Key_Left);
    open.settle();
    CHECK(open.filter().years == YearRange(2016, 2021));
    QTest::keyClick(&slider, Qt::Key_Left, Qt::ShiftModifier);
    open.settle();
    CHECK(open.filter().years == YearRange(2015, 2020));
}

TEST_CASE("a typed year outside of the data becomes the nearest and says why", "[ui][scenario]")
{
    OpenWindow open;
    const auto type = [&open](const char* name, const QString& year) {
        auto& box = open.find<QSpinBox>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, year);
        QTest::keyClick(&box, Qt::Key_Return);
        open.settle();
    };
    const auto tip = [&open] { return open.find<QWidget>("yearsNote").toolTip(); };
    type("yearsFirst", QStringLiteral("2019"));
    CHECK(open.text("yearsNote").isEmpty());
    type("yearsFirst", QStringLiteral("1900"));
    CHECK_FALSE(open.filter().years);
    CHECK(open.find<QSpinBox>("yearsFirst").value() == 2014);
    CHECK(open.text("yearsNote") == QStringLiteral("only 2014–2025"));
    CHECK(tip().contains(
        QStringLiteral("1900 is outside of the years here, 2014 to 2025, so the nearest is taken.")));
    CHECK(open.find<QSpinBox>("yearsFirst").accessibleDescription().startsWith(QStringLiteral("1900 is")));
    type("yearsFirst", QStringLiteral("99999"));
    CHECK(open.filter().years == domain::YearRange(2025, 2025));
    CHECK(tip().contains(QStringLiteral("99999 is outside")));
    type("yearsLast", QStringLiteral("2010")); // the end just typed holds
    CHECK(open.filter().years == domain::YearRange(2014, 2014));
    CHECK(tip().contains(QStringLiteral("2010 is outside")));
    type("yearsLast", QStringLiteral("2020"));
    CHECK(open.filter().years == domain::YearRange(2014, 2020));
    CHECK(open.text("yearsNote").isEmpty());
    CHECK(open.find<QSpinBox>("yearsFirst").accessibleDescription().isEmpty());
}

TEST_CASE("a ticked office narrows everything but the offices", "[ui][scenario]")
{
    OpenWindow open;
    open.click("placesList", QStringLiteral("Japan"));
    CHECK(open.text("footer").startsWith(QStringLiteral("21 of 2,825 filings")));
    CHECK(open.rows("placesList").first() == QStringLiteral("Japan 21")); // what is chosen stays on top
    CHECK(open.rows("placesList").contains(QStringLiteral("China 1,317")));
    CHECK(open.bars("placesChart").contains(QStringLiteral("United States 990")));
    CHECK(test::bare(open.figure("timeChart").scope).contains(QStringLiteral("office JP")));

    open.click("placesList", QStringLiteral("Germany"));
    CHECK(open.text("footer").startsWith(QStringLiteral("35 of 2,825 filings")));
    open.click("placesList", QStringLiteral("Germany"), OpenWindow::Spot::Only);
    CHECK(open.text("footer").startsWith(QStringLiteral("14 of 2,825 filings")));
    open.find<QToolButton>("placesClear").click();
    open.settle();
    CHECK(open.filter().isUnrestricted());
    CHECK_FALSE(open.find<QToolButton>("placesClear").isVisible());
}

TEST_CASE("the technique mode decides what ticks mean", "[ui][scenario]")
{
    OpenWindow open;
    open.click("techniquesList", QStringLiteral("GAN"));
    open.click("techniquesList", QStringLiteral("Diffusion"));
    const auto any = open.result().matching.value();
    auto& mode = open.find<QComboBox>("techniqueMode");
    std::vector<std::int64_t> matching;
    for (int item = 0; item < mode.count(); ++item) {
        mode.setFocus();
        mode.setCurrentIndex(item);
        Q_EMIT mode.activated(item);
        open.settle();
        matching.push_back(open.result().matching.value());
    }
    REQUIRE(matching.size() == 4);
    CHECK(matching[0] == any);
    CHECK(matching[1] > 0);
    CHECK(matching[1] < matching[2]); // few filings name both
    CHECK(matching[2] < any); // some name a third
    CHECK(matching[3] == 2825 - any);
}

TEST_CASE("typing finds offices by name and by code", "[ui][scenario]")
{
    OpenWindow open;
    auto& find = open.find<QLineEdit>("placesFind");
    QTest::keyClicks(&find, QStringLiteral("kor"));
    CHECK(open.rows("placesList").size() == 1);
    find.clear();
    QTest::keyClicks(&find, QStringLiteral("tr"));
    CHECK(open.rows("placesList").contains(QStringLiteral("Türkiye 1")));
    CHECK(open.filter().isUnrestricted());
}

TEST_CASE("a search that finds no office says so, and Escape gives it up", "[ui][scenario]")
{
    OpenWindow open;
    auto& find = open.find<QLineEdit>("placesFind");
    auto& nothing = *open.find<QListView>("placesList").findChild<QLabel*>(QStringLiteral("nothingFound"));
    const auto all = open.rows("placesList").size();
    CHECK_FALSE(nothing.isVisible());
    find.setFocus();
    QTest::keyClicks(&find, QStringLiteral("atlantis"));
    CHECK(open.rows("placesList").isEmpty());
    REQUIRE(nothing.isVisible());
    CHECK(test::bare(nothing.text()) == QStringLiteral("No jurisdiction has “atlantis”."));
    QTest::keyClick(&find, Qt::Key_Escape);
    CHECK(find.text().isEmpty());
    CHECK(open.rows("placesList").size() == all);
    CHECK_FALSE(nothing.isVisible());
}

TEST_CASE("lists stand in the order of their counts when a hand lets go", "[ui][scenario]")
{
    OpenWindow open;
    open.click("placesList", QStringLiteral("PCT (WIPO)"));
    auto& model = *open.find<QListView>("techniquesList").model();
    qlonglong last = std::numeric_limits<qlonglong>::max();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto filings = model.index(row, 0).data(session::FacetModel::FilingsRole).toLongLong();
        CHECK(filings <= last);
        last = filings;
    }
}

TEST_CASE("words in the title narrow while they are typed", "[ui][scenario]")
{
    OpenWindow open;
    auto& words = open.find<QLineEdit>("titleWords");
    QTest::keyClicks(&words, QStringLiteral("DIFFUSION"));
    open.settle();
    const auto one = open.result().matching.value();
    CHECK(one > 500);
    QTest::keyClicks(&words, QStringLiteral(" speech"));
    open.settle();
    CHECK(open.result().matching.value() > 0);
    CHECK(open.result().matching.value() < one);
    open.find<QToolButton>("reset").click();
    open.settle();
    CHECK(words.text().isEmpty());
    CHECK(open.filter().isUnrestricted());
}

TEST_CASE("another date brings its own years and its own words", "[ui][scenario]")
{
    OpenWindow open;
    auto& basis = open.find<QComboBox>("dateBasis");
    const int grant = basis.findText(QStringLiteral("by grant year"));
    REQUIRE(grant >= 0);
    basis.setCurrentIndex(grant);
    Q_EMIT basis.activated(grant);
    open.settle();
    CHECK(open.contract().contains(QStringLiteral("by grant year")));
    CHECK(open.result().withoutDate == domain::Count(2825 - 495));
    CHECK(open.figure("timeChart").notes.join(QString()).contains(QStringLiteral("2,330")));
}

TEST_CASE("lines are drawn per technique, per jurisdiction or for all", "[ui][scenario]")
{
    OpenWindow open;
    auto& split = open.find<QComboBox>("timeSplit");
    const auto lines = [&open] { return std::get<figure::TimeLines>(open.figure("timeChart").marks).lines; };
    CHECK(lines().front().name.contains(QStringLiteral("Diffusion")));
    split.setCurrentIndex(1);
    Q_EMIT split.activated(1);
    CHECK(lines().front().name.contains(QStringLiteral("China")));
    split.setCurrentIndex(2);
    Q_EMIT split.activated(2);
    REQUIRE(lines().size() == 1);
    CHECK(lines().front().points.back().filings == open.result().byYear.back());
}

TEST_CASE("a filter that nothing passes leaves zeros and says so", "[ui][scenario]")
{
    OpenWindow open;
    QTest::keyClicks(&open.find<QLineEdit>("titleWords"), QStringLiteral("zzzz"));
    open.settle();
    CHECK(open.text("footer").startsWith(QStringLiteral("0 of 2,825 filings")));
    CHECK(open.figure("timeChart").headline == QStringLiteral("No filing matches"));
    CHECK(open.bars("techniquesChart").first().endsWith(QStringLiteral(" 0")));
    CHECK(open.find<QTreeView>("applicantTable").model()->rowCount() == 0);
    CHECK_FALSE(open.explorer.error());
}

TEST_CASE("a file that cannot be opened is named in a quiet bar, with a retry", "[ui][scenario]")
{
    OpenWindow open(QStringLiteral("/nonexistent/<b>filings</b>.sqlite"));
    CHECK(open.find<QWidget>("errorBar").isVisible());
    CHECK(test::bare(open.text("errorText")).contains(QStringLiteral("/nonexistent/<b>filings</b>.sqlite")));
    CHECK(open.text("footer") == QStringLiteral("No edition is open."));
    REQUIRE(open.explorer.error());
    CHECK(open.explorer.error()->code == domain::ErrorCode::NotFound);
    open.find<QToolButton>("errorRetry").click();
    CHECK_FALSE(open.find<QWidget>("errorBar").isVisible());
    CHECK(QTest::qWaitFor([&open] { return open.explorer.error().has_value(); }, 10'000));
    CHECK(open.find<QWidget>("errorBar").isVisible());
}
