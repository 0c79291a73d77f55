// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_table_model.h"
#include "app/session/filing_table_model.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/accessible_tree.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/window/page_stack.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

constexpr int patienceMs = 10'000;
constexpr int mostRows = 80;

using Texts = QStringList;

void addCells(const QAbstractItemModel& model, const QModelIndex& parent, Texts& texts)
{
    for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                     Qt::AccessibleDescriptionRole, Qt::StatusTipRole})
                texts << index.data(role).toString();
            addCells(model, index, texts);
        }
    }
    for (int column = 0; column < model.columnCount(parent); ++column) {
        for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
            texts << model.headerData(column, Qt::Horizontal, role).toString();
    }
}

/// All that the window can tell in words: labels, tool tips, cells and what a screen reader hears.
Texts shownTexts(QWidget& window)
{
    Texts texts;
    for (auto* widget : window.findChildren<QWidget*>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<QLabel*>(widget))
            texts << label->text();
        if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model())
            addCells(*view->model(), {}, texts);
    }
    for (const auto* action : window.findChildren<QAction*>())
        texts << action->text() << action->toolTip() << action->statusTip();
    test::walkAccessible(window, [&texts](QAccessibleInterface& node) {
        texts << node.text(QAccessible::Name) << node.text(QAccessible::Description)
              << node.text(QAccessible::Value) << node.text(QAccessible::Help);
    });
    texts.removeAll(QString());
    return texts;
}

Texts spoilt(QWidget& window)
{
    const auto texts = shownTexts(window);
    REQUIRE(texts.size() > 100);
    return texts.filter(QChar(QChar::ReplacementCharacter));
}

void awaitFilings(OpenWindow& open)
{
    open.find<QTabBar>("tables").setCurrentIndex(1);
    auto* model = open.find<QTableView>("filingsTable").model();
    REQUIRE(QTest::qWaitFor(
        [&] {
            return model->rowCount() > 0
                && model->index(0, 0).data(session::FilingTableModel::IsReadRole).toBool();
        },
        patienceMs));
}

} // namespace

TEST_CASE("no text of the window shows a replacement sign around a name", "[ui][scenario][plain-text]")
{
    OpenWindow open;
    auto& applicants = open.find<QTreeView>("applicantTable");
    applicants.expand(applicants.model()->index(0, 0));
    REQUIRE(QTest::qWaitFor(
        [&] { return applicants.model()->rowCount(applicants.model()->index(0, 0)) > 1; }, patienceMs));
    CHECK(spoilt(open.window()) == Texts());
    // A filter of each kind, as phrases, chips and undo steps.
    auto filter = open.filter();
    filter.applicants = domain::IdSet{open.result().applicants.top.front().applicant};
    filter.places = domain::IdSet<domain::PlaceId>{*open.explorer.edition()->placeByCode("CN")};
    open.explorer.filters().commit(filter);
    open.settle();
    awaitFilings(open);
    CHECK(spoilt(open.window()) == Texts());
    open.turnTo("ai-landscape");
    CHECK(spoilt(open.window()) == Texts());
}

TEST_CASE(
    "no text of figures and claims shows a replacement sign around a name", "[ui][scenario][plain-text]")
{
    OpenWindow open;
    REQUIRE(QTest::qWaitFor([&] { return open.window().catalogue().isRead(); }, patienceMs));
    open.window().turnTo(open.window().figures(), ui::claimsPage);
    auto* claims = open.find<QAbstractItemView>("claimList").model();
    REQUIRE(QTest::qWaitFor([&] { return claims->rowCount() > 0; }, patienceMs));
    CHECK(spoilt(open.window()) == Texts());
    open.window().turnTo(open.window().figures(), ui::figuresPage);
    CHECK(spoilt(open.window()) == Texts());
}

TEST_CASE("a name in a tool tip stays isolated from what stands around it", "[ui][scenario][plain-text]")
{
    OpenWindow open;
    const auto* model = open.find<QTreeView>("applicantTable").model();
    const auto name = model->index(0, session::ApplicantTableModel::Name);
    CHECK(name.data(Qt::ToolTipRole).toString().contains(name.data().toString().toHtmlEscaped()));
    awaitFilings(open);
    const auto* filings = open.find<QTableView>("filingsTable").model();
    const auto title = filings->index(0, session::FilingTableModel::Title);
    CHECK(title.data().toString().startsWith(QChar(0x2068)));
    CHECK(title.data(Qt::ToolTipRole).toString().contains(title.data().toString().toHtmlEscaped()));
}
