// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_table_model.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using domain::Weight;
using session::ApplicantTableModel;
using test::OpenWindow;

namespace {

void chooseWeight(OpenWindow& open, int at)
{
    auto& menu = *open.find<QToolButton>("contractWeight").menu();
    Q_EMIT menu.aboutToShow();
    REQUIRE(menu.actions().at(at)->isEnabled());
    menu.actions().at(at)->trigger();
    open.settle();
}

double sumOf(const QStringList& rows)
{
    double sum = 0;
    for (const auto& row : rows)
        sum += row.mid(row.lastIndexOf(u' ') + 1).remove(u',').toDouble();
    return sum;
}

} // namespace

TEST_CASE("counted in fractions the techniques add up, and every view says so", "[ui][scenario][weight]")
{
    OpenWindow open;
    CHECK(sumOf(open.rows("techniquesList")) > 2825);
    chooseWeight(open, 1);
    CHECK(open.filter().weight == Weight::Fractional);
    CHECK(open.result().unitsPerFiling == domain::partsOfAFiling);
    CHECK(open.contract().contains(u"counted fractionally"_s));
    CHECK(std::abs(sumOf(open.rows("techniquesList")) - 2825) < 0.5); // of seven rounded numbers
    const auto& techniques = open.figure("techniquesChart");
    CHECK(techniques.scope.contains(u"counted in fractions (1/k per technique)"_s));
    CHECK(techniques.notes.contains(u"Tags add to 100\u202f% of filings"_s));
    CHECK(open.figure("timeChart").scope.contains(u"counted in fractions (1/k per technique)"_s));
    CHECK_FALSE(open.figure("placesChart").scope.contains(u"fractions"_s));
    CHECK(open.rows("placesList").front() == u"China 1,317"_s);
    CHECK(open.text("footer").startsWith(u"2,825 of 2,825 filings"_s));

    auto& table = open.find<QTreeView>("applicantTable");
    const auto cell = table.model()->index(2, ApplicantTableModel::Filings).data().toString();
    CHECK(cell == u"76.3"_s); // Nvidia shares some of its 77
    CHECK(open.text("applicantScope").contains(u"counted in fractions (1/k per applicant)"_s));

    open.explorer.filters().undo();
    open.settle();
    CHECK(open.result().unitsPerFiling == 1);
    CHECK_FALSE(open.text("applicantScope").contains(u"fractions"_s));
}
