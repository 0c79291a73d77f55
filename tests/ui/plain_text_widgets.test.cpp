// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figures.h"
#include "app/io/plain_text.h"
#include "tests/support/markup_payloads.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"
#include "tests/ui/figures.h"
#include "tests/ui/themes.h"
#include "tests/ui/trap.h"
#include "ui/charts/figure_view.h"
#include "ui/filters/facet_panel.h"
#include "ui/style/plain_label.h"
#include "ui/table/applicant_table.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QHelpEvent>
#include <QListView>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

#include <set>

using namespace filingscape;

namespace {

std::vector<QString> payloads(const test::Trap& trap)
{
    auto texts = test::markupPayloads(trap.picture());
    for (auto& text : test::markupPayloads(trap.pipe()))
        texts.push_back(std::move(text));
    return texts;
}

/// A made-up edition in which everything that has a name has this one.
std::shared_ptr<const domain::Result> resultNamed(const QString& name, const QString& words)
{
    const auto text = name.toStdString();
    auto edition = test::sampleEdition();
    edition->title = text;
    edition->source = text;
    edition->slug = text;
    for (auto& place : edition->places)
        place = {text, text};
    for (auto& technique : edition->techniques)
        technique.name = text;
    for (auto& applicant : edition->applicants)
        applicant = {text, text};
    domain::Filter filter;
    filter.words = domain::TitleWords{words.toStdString(), {"x"}};
    filter.applicants = domain::IdSet{domain::ApplicantId{0}};
    auto result = test::zeroResult(edition, filter);
    result.places.counts = {4, 3, 2, 1};
    result.techniques = {{7, 6, 5, 4, 3, 2, 1}, 28};
    for (auto& cell : result.byYearTechnique.cells)
        cell = 3;
    result.applicants = {{{domain::ApplicantId{0}, 5}, {domain::ApplicantId{1}, 4}}, 3, 12};
    return std::make_shared<const domain::Result>(std::move(result));
}

/// Shows the tooltip a pointer over the point would get; its text as a person reads it.
QString toolTipAt(QWidget& widget, QPoint point)
{
    QHelpEvent event(QEvent::ToolTip, point, widget.mapToGlobal(point));
    QApplication::sendEvent(&widget, &event);
    QTextDocument document;
    document.setHtml(QToolTip::text());
    for (auto* top : QApplication::topLevelWidgets()) {
        if (top->inherits("QTipLabel")) {
            static_cast<void>(top->grab());
            delete top; // else its text outlives it for a while
        }
    }
    return document.toPlainText();
}

/// Markup runs of blanks together; that is all a tooltip may do to a text.
QString squeezed(const QString& text)
{
    return io::visible(QString::fromStdString(text.toStdString())).simplified();
}

bool isPlain(const QLabel& label)
{
    return label.textFormat() == Qt::PlainText;
}

} // namespace

TEST_CASE("the trap springs for rich text", "[ui][plain-text]")
{
    test::Trap trap;
    CHECK(trap.openings() == 0);
    QLabel rich(QStringLiteral("<img src=\"%1\">").arg(trap.picture()));
    rich.show();
    static_cast<void>(rich.grab());
    CHECK(trap.openings() > 0);
}

TEST_CASE("labels and the message bar show markup as written", "[ui][plain-text]")
{
    test::Trap trap;
    ui::PlainLabel label;
    ui::MessageBar bar(test::themeOf());
    auto* barText = bar.findChild<QLabel*>(QStringLiteral("errorText"));
    REQUIRE(barText != nullptr);
    for (const auto& text : payloads(trap)) {
        label.setText(text);
        static_cast<void>(label.grab());
        CHECK(label.text() == text);
        CHECK(isPlain(label));

        const auto utf8 = text.toStdString();
        bar.showError({domain::ErrorCode::Damaged, utf8, utf8, utf8});
        static_cast<void>(bar.grab());
        CHECK(isPlain(*barText));
        const auto shown = io::visible(QString::fromStdString(utf8));
        CHECK(barText->text().startsWith(shown));
        CHECK(barText->text().count(shown) >= 2);
        CHECK(toolTipAt(*barText, {2, 2}).simplified() == squeezed(text));
        REQUIRE(trap.openings() == 0);
    }
}

TEST_CASE("a facet's names and tooltips show markup as written", "[ui][plain-text]")
{
    test::Trap trap;
    session::FacetModel model(session::FacetModel::Facet::Places);
    ui::FacetPanel panel(QStringLiteral("Jurisdictions"), QStringLiteral("places"), model, test::themeOf());
    panel.resize(260, 240);
    panel.show();
    for (const auto& text : payloads(trap)) {
        model.setResult(resultNamed(text, text), true);
        static_cast<void>(panel.grab());
        const auto shown = io::isolated(QString::fromStdString(text.toStdString()));
        CHECK(model.index(0).data().toString() == shown);
        const auto row = panel.list().visualRect(model.index(0));
        CHECK(toolTipAt(*panel.list().viewport(), row.center()).simplified()
            == squeezed(text).simplified()); // the code is the name, so it is not said twice
        REQUIRE(trap.openings() == 0);
    }
}

TEST_CASE("the applicants' cells, tooltips and scope line show markup as written", "[ui][plain-text]")
{
    test::Trap trap;
    session::Explorer explorer;
    ui::ApplicantTable table(explorer, test::themeOf());
    table.resize(700, 300);
    table.show();
    auto* view = table.findChild<QTreeView*>(QStringLiteral("applicantTable"));
    REQUIRE(view != nullptr);
    for (const auto& text : payloads(trap)) {
        table.showResult(resultNamed(text, text), true);
        static_cast<void>(table.grab());
        const auto name = view->model()->index(0, session::ApplicantTableModel::Name);
        const auto shown = io::isolated(QString::fromStdString(text.toStdString()));
        CHECK(name.data().toString().endsWith(shown));
        CHECK(toolTipAt(*view->viewport(), view->visualRect(name).center()).contains(squeezed(text)));
        bool isScopeShown = false;
        for (const auto* label : table.findChildren<ui::PlainLabel*>()) {
            CHECK(isPlain(*label));
            isScopeShown = isScopeShown
                || label->text().contains(io::visible(QString::fromStdString(text.toStdString())));
            // Whatever could turn the line or break it is visible.
            CHECK(label->text() == io::visible(label->text()));
        }
        CHECK(isScopeShown);
        REQUIRE(trap.openings() == 0);
    }
}

TEST_CASE("charts draw markup as written", "[ui][plain-text]")
{
    test::Trap trap;
    ui::FigureView lines(test::themeOf());
    ui::FigureView bars(test::themeOf());
    for (auto* view : {&lines, &bars}) {
        view->resize(400, 260);
        view->setVisible(true);
    }
    for (const auto& text : payloads(trap)) {
        const auto result = resultNamed(text, text);
        auto figure = std::make_shared<figure::Figure>(figure::timeFigure(*result, {}));
        figure->headline = text;
        figure->notes << text;
        lines.show(figure, true);
        bars.show(std::make_shared<figure::Figure>(figure::techniquesFigure(*result, {})), true);
        for (auto* view : {&lines, &bars}) {
            static_cast<void>(view->grab());
            static_cast<void>(test::pictureOf(view->figureScene()));
            const auto tip = toolTipAt(*view->viewport(), {60, 34});
            const auto& shown = *view->figureScene().figure();
            if (!tip.isEmpty()) // of the scope, or of a headline that had to be cut
                CHECK(QStringList{shown.scope.simplified(), shown.headline.simplified()}.contains(
                    tip.simplified()));
        }
        CHECK(lines.figureScene().figure()->headline == io::visible(text));
        const auto& marks = std::get<figure::RankedBars>(bars.figureScene().figure()->marks);
        CHECK(marks.bars.front().label == io::isolated(QString::fromStdString(text.toStdString())));
        REQUIRE(trap.openings() == 0);
    }
}

TEST_CASE("a chart draws markup with all of its letters", "[ui][plain-text]")
{
    // A rich text engine would draw both names alike.
    ui::FigureScene scene(test::themeOf(), ui::FigureScene::Dress::Card);
    const auto drawn = [&](const QString& name) {
        scene.setFigure(test::barsFigure({name}, {3, 2}), true);
        return test::pictureOf(scene);
    };
    CHECK(drawn(QStringLiteral("<b>bold</b>")) != drawn(QStringLiteral("bold")));
    CHECK(drawn(QStringLiteral("AT&T")) != drawn(QStringLiteral("ATT")));
    CHECK(drawn(QStringLiteral("&amp;")) != drawn(QStringLiteral("&")));
    CHECK(drawn(QStringLiteral("bold")) == drawn(QStringLiteral("bold")));
}

TEST_CASE("no label of the window guesses whether its text is markup", "[ui][plain-text]")
{
    session::Explorer explorer;
    ui::MainWindow window(explorer, test::themeOf());
    window.show();
    const auto labels = window.findChildren<QLabel*>();
    CHECK(labels.size() > 5);
    for (const auto* label : labels) {
        CAPTURE(label->objectName(), label->text());
        CHECK(isPlain(*label));
    }
}
