// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_words.h"
#include "tests/session/bundled_shelf.h"
#include "tests/support/catch.h"
#include "tests/support/markup_payloads.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/themes.h"
#include "ui/charts/qualifier_bar.h"
#include "ui/pages/claim_checker.h"
#include "ui/pages/claims_page.h"
#include "ui/pages/figures_page.h"
#include "ui/pages/qualifier_mark.h"
#include "ui/pages/verdict_mark.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace filingscape;
using session::FigureBlockModel;
using test::bundledShelf;

namespace {

template <class Widget> Widget& part(const QWidget& of, const char* name)
{
    auto* found = of.findChild<Widget*>(QLatin1StringView(name));
    if (found == nullptr)
        qFatal("There is no %s on the page.", name);
    return *found;
}

template <class Page> void show(Page& page)
{
    page.resize(1256, 690);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
}

const std::vector<domain::Claim>& claims()
{
    return bundledShelf()->figures.front().set.claims;
}

template <class Paint> QImage painted(Paint paint)
{
    QImage image(48, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

} // namespace

TEST_CASE("each qualifier and each verdict has a mark of its own shape", "[ui][pages]")
{
    auto theme = test::themeOf(ui::Mode::Light);
    // In one colour, so that only the shape can differ.
    theme.warning = theme.error = theme.secondText = theme.accent;
    std::vector<QImage> marks;
    for (const auto qualifier : domain::allQualifiers) {
        marks.push_back(painted([&](QPainter& painter) {
            ui::paintQualifierBar(painter, QRectF(2, 6, 30, 12), qualifier, theme.accent, theme);
        }));
    }
    for (const auto verdict : domain::allVerdicts) {
        marks.push_back(painted(
            [&](QPainter& painter) { ui::paintVerdict(painter, QRectF(2, 2, 20, 20), verdict, theme); }));
    }
    for (std::size_t i = 0; i < marks.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            CHECK(marks[i] != marks[j]);
    }
}

TEST_CASE("every series is a step of the list, with its contract above its figures", "[ui][pages]")
{
    ui::FiguresPage page(test::themeOf(ui::Mode::Light));
    show(page);
    page.showFigures(bundledShelf(), 0);
    auto& list = part<QListWidget>(page, "figureTopics");
    const auto& table = part<QTableView>(page, "figuresTable");
    std::set<QString> shown;
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    for (int step = 0; step < list.count(); ++step) {
        CHECK_FALSE(part<QLabel>(page, "figuresTitle").text().isEmpty());
        CHECK_FALSE(part<QLabel>(page, "figuresContract").text().isEmpty());
        CHECK_FALSE(part<QPlainTextEdit>(page, "figureDetails").toPlainText().isEmpty());
        std::set<std::string> series;
        for (int row = 0; row < page.model().rowCount(); ++row) {
            if (const auto* figure = page.model().figureAt(row)) {
                shown.insert(QString::fromStdString(figure->id));
                series.insert(figure->series);
            }
        }
        CHECK(series.size() == 1);
        CHECK(table.currentIndex().isValid());
        QTest::keyClick(&list, Qt::Key_Down);
    }
    CHECK(shown.size() == 64);
}

TEST_CASE("a figure is copied as a sentence with its source, a table as facts", "[ui][pages]")
{
    ui::FiguresPage page(test::themeOf(ui::Mode::Light));
    show(page);
    page.showFigures(bundledShelf(), 0);
    part<QListWidget>(page, "figureTopics").setCurrentRow(2);
    auto& table = part<QTableView>(page, "figuresTable");
    table.selectRow(2);
    const auto details = part<QPlainTextEdit>(page, "figureDetails").toPlainText();
    CHECK(details.startsWith(QStringLiteral("United States: 6,276 patent families on generative AI, by ")));
    CHECK(details.contains(QStringLiteral("https://www.wipo.int/pressroom/en/articles/2024/")));
    part<QToolButton>(page, "copyFigureSentence").click();
    CHECK(details.startsWith(QGuiApplication::clipboard()->text()));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("\ngenai.location.US\t")));
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("genai.location.CN")));
    part<QToolButton>(page, "copyFigures").click();
    CHECK(QGuiApplication::clipboard()->text().count(QStringLiteral("\ngenai.")) == 10);
}

TEST_CASE("every printed claim leads to figures on the screen, marked where it rests on them", "[ui][pages]")
{
    ui::FiguresPage page(test::themeOf(ui::Mode::Dark));
    show(page);
    page.showFigures(bundledShelf(), 0);
    REQUIRE(claims().size() == 23);
    for (const auto& claim : claims()) {
        INFO(claim.id);
        page.showClaim(claim);
        const auto& model = page.model();
        std::set<std::string> marked;
        int figures = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const auto* figure = model.figureAt(row)) {
                ++figures;
                if (model.index(row, 0).data(FigureBlockModel::IsMarkedRole).toBool())
                    marked.insert(figure->id);
            }
        }
        std::set<std::string> wanted;
        for (const auto position : claim.figures)
            wanted.insert(bundledShelf()->figures.front().set.figures[position].id);
        CHECK(marked == wanted);
        CHECK(figures > 0);
        const auto& band = part<QLabel>(page, "claimBandText");
        CHECK(band.isVisible());
        CHECK(band.text().contains(QString::fromStdString(claim.words)));
        QSignalSpy asked(&page, &ui::FiguresPage::claimAsked);
        part<QToolButton>(page, "backToClaim").click();
        REQUIRE(asked.size() == 1);
        CHECK(asked.front().front().toString() == QString::fromStdString(claim.id));
    }
    part<QListWidget>(page, "figureTopics").setCurrentRow(1);
    CHECK_FALSE(part<QLabel>(page, "claimBandText").isVisible());
}

TEST_CASE("claims are read one by one, found by verdict and words", "[ui][pages]")
{
    ui::ClaimsPage page(test::themeOf(ui::Mode::Light));
    show(page);
    page.showClaims(bundledShelf(), 0);
    auto& list = part<QListView>(page, "claimList");
    list.setFocus();
    for (const auto& claim : claims()) {
        INFO(claim.id);
        CHECK(part<QLabel>(page, "claimWords").text().contains(QString::fromStdString(claim.words)));
        CHECK(part<QLabel>(page, "claimWhere").text().contains(QString::fromStdString(claim.article)));
        CHECK_FALSE(part<QLabel>(page, "claimVerdict").text().isEmpty());
        CHECK_FALSE(part<QLabel>(page, "claimReason").text().isEmpty());
        CHECK(part<QTableView>(page, "claimFigures").isVisible() == !claim.figures.empty());
        QTest::keyClick(&list, Qt::Key_Down);
    }
    auto& verdicts = part<QComboBox>(page, "claimVerdicts");
    verdicts.setCurrentIndex(verdicts.findText(QStringLiteral("Wrong scope (1)")));
    CHECK(list.model()->rowCount() == 1);
    CHECK(part<QLabel>(page, "claimReason").text().contains(QStringLiteral("worldwide totals")));
    part<QLineEdit>(page, "claimSearch").setText(QStringLiteral("nobody says this"));
    CHECK(list.model()->rowCount() == 0);
    CHECK(part<QLabel>(page, "claimWords").text()
        == QStringLiteral("No claim has this verdict and these words."));
    CHECK_FALSE(part<QToolButton>(page, "showMe").isVisible());
    page.selectClaim(QStringLiteral("C17")); // lifts the filter
    CHECK(part<QLabel>(page, "claimWords").text().contains(QStringLiteral("ByteDance")));
    QSignalSpy asked(&page, &ui::ClaimsPage::showClaimAsked);
    part<QToolButton>(page, "showMe").click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<domain::Claim>().id == "C17");
}

TEST_CASE("a claim of one's own is filled in and checked", "[ui][pages]")
{
    ui::ClaimsPage page(test::themeOf(ui::Mode::Light));
    show(page);
    page.showClaims(bundledShelf(), 0);
    page.showPart(ui::ClaimsPage::Part::Own);
    CHECK(part<QComboBox>(page, "claimWho").currentText() == QStringLiteral("China"));
    CHECK(part<QComboBox>(page, "claimBase").currentText() == QStringLiteral("United States"));
    CHECK(part<QPlainTextEdit>(page, "claimNearest")
              .toPlainText()
              .startsWith(QStringLiteral("China had 6.09 times as many patent families on generative AI")));
    auto& number = part<QLineEdit>(page, "claimNumber");
    number.setFocus();
    number.selectAll();
    QTest::keyClicks(&number, QStringLiteral("two"));
    QTest::keyClick(&number, Qt::Key_Return);
    CHECK(part<QLabel>(page, "claimFault").isVisible());
    CHECK_FALSE(part<QTableView>(page, "claimAnswers").isVisible());
    number.selectAll();
    QTest::keyClicks(&number, QStringLiteral("2"));
    QTest::mouseClick(&part<QPushButton>(page, "claimCheck"), Qt::LeftButton);
    CHECK_FALSE(part<QLabel>(page, "claimFault").isVisible());
    const auto& answers = page.checker().answers();
    REQUIRE(answers.answerAt(0) != nullptr);
    CHECK(answers.answerAt(0)->standing == session::Standing::Reproduces);
    CHECK(answers.answerAt(0)->isCompletePart); // 100,712 / 50,881 families first filed 2014 to 2019
    CHECK(answers.answerAt(0)->who->value == 100712);
    CHECK(answers.answerAt(0)->base->value == 50881);
    QSignalSpy asked(&page.checker(), &ui::ClaimChecker::showMeAsked);
    QTest::keyClick(&part<QTableView>(page, "claimAnswers"), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    part<QToolButton>(page, "copyAnswers").click();
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("# “2” is read as rounded")));
    page.selectClaim(QStringLiteral("C05"));
    part<QToolButton>(page, "checkThis").click();
    CHECK(page.part() == ui::ClaimsPage::Part::Own);
    CHECK(part<QComboBox>(page, "claimPart").currentText() == QStringLiteral("mode: Image, video"));
    CHECK(part<QPlainTextEdit>(page, "claimNearest")
              .toPlainText()
              .startsWith(QStringLiteral("Image, video: 17,996")));
}

TEST_CASE("foreign figures and claims are shown as written", "[ui][pages]")
{
    ui::FiguresPage figures(test::themeOf(ui::Mode::Light));
    ui::ClaimsPage page(test::themeOf(ui::Mode::Light));
    show(figures);
    show(page);
    for (const auto& payload : test::markupPayloads(QStringLiteral("/nonexistent"))) {
        const auto text = payload.toStdString();
        auto shelf = *bundledShelf();
        auto& set = shelf.figures.front().set;
        for (auto& figure : set.figures) {
            for (auto* field : {&figure.series, &figure.measure, &figure.owner, &figure.facet,
                     &figure.technique, &figure.sourceName, &figure.sourceUrl, &figure.note})
                *field = text;
        }
        for (auto& claim : set.claims)
            claim.words = claim.article = claim.articleDate = claim.reason = text;
        shelf.figures.front().arrange();
        const auto hostile = std::make_shared<const session::FigureShelf>(shelf);
        figures.showFigures(hostile, 0);
        figures.showClaim(set.claims.front());
        page.showClaims(hostile, 0);
        for (const auto* label : page.findChildren<QLabel*>())
            CHECK(label->textFormat() == Qt::PlainText);
        figures.grab();
        page.grab();
    }
    SUCCEED("nothing was opened and nothing complained");
}
