// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markup_payloads.h"
#include "tests/support/qt_strings.h"
#include "tests/support/skip.h"
#include "tests/ui/figures.h"
#include "tests/ui/themes.h"
#include "ui/charts/figure_export.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using domain::Count;

namespace {

struct Svg {
    bool isWellFormed = true;
    QStringList texts;
    QSet<QString> elements;
    QStringList attributes; ///< "name=value"
    QString title;
    QString description;
    QString firstRectFill;
};

Svg read(const QByteArray& bytes)
{
    Svg svg;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name().toString();
        svg.elements.insert(name);
        for (const auto& attribute : xml.attributes())
            svg.attributes << attribute.qualifiedName().toString() + u'=' + attribute.value().toString();
        if (name == u"rect"_s && svg.firstRectFill.isEmpty())
            svg.firstRectFill = xml.attributes().value("fill"_L1).toString();
        if (name == u"text"_s)
            svg.texts << xml.readElementText();
        else if (name == u"title"_s)
            svg.title = xml.readElementText();
        else if (name == u"desc"_s)
            svg.description = xml.readElementText();
    }
    svg.isWellFormed = !xml.hasError();
    return svg;
}

QByteArray svgOf(const figure::Figure& figure, ui::Mode mode = ui::Mode::Light)
{
    return ui::svgOf(figure, test::themeOf(mode), ui::ImageOptions{}).value();
}

std::shared_ptr<figure::Figure> lines()
{
    auto figure = test::linesFigure({u"扩散模型"_s, u"생성형 인공지능"_s, u"GAN"_s},
        {{1, 2, 30, 4}, {4, 3, 20, 1}, {0, 0, 1, 1}}, domain::Year{2021});
    std::get<figure::TimeLines>(figure->marks).chosenYears = domain::YearRange(2020, 2021);
    figure->altText = u"Line chart of filings."_s;
    return figure;
}

/// Runs a program on the file and gives its exit code; -1 where it is not installed.
int judge(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        test::printSkipped(program.toStdString() + " is not installed to judge an SVG");
        return -1;
    }
    return QProcess::execute(program, arguments);
}

} // namespace

TEST_CASE(
    "an SVG holds its texts as text, in plain attributes, with nothing from outside", "[ui][export][svg]")
{
    const auto bytes = svgOf(*lines());
    const auto svg = read(bytes);
    CHECK(svg.isWellFormed);
    for (const auto& text : {u"扩散模型"_s, u"생성형 인공지능"_s, u"GAN"_s, u"2019"_s, u"30"_s})
        CHECK(svg.texts.contains(text));
    CHECK(svg.title == lines()->headline);
    CHECK(svg.description == u"Line chart of filings."_s);
    CHECK(svg.firstRectFill == test::themeOf().surface.name());
    CHECK(svg.attributes.contains(u"width=1200"_s));
    CHECK(svg.attributes.contains(u"viewBox=0 0 1200 628"_s));
    CHECK(
        svg.attributes.contains(u"font-family='Noto Sans', 'DejaVu Sans', 'Noto Sans CJK SC', sans-serif"_s));
    CHECK((svg.elements
        - QSet<QString>{u"svg"_s, u"title"_s, u"desc"_s, u"rect"_s, u"path"_s, u"ellipse"_s, u"text"_s})
              .isEmpty());
    CHECK(
        svg.attributes.filter(QRegularExpression(u"^(style|class|href|xlink:href|transform)="_s)).isEmpty());
    CHECK_FALSE(bytes.contains("nan"));
    CHECK_FALSE(bytes.contains("url("));
    CHECK(
        read(svgOf(*lines(), ui::Mode::Dark)).firstRectFill == test::themeOf(ui::Mode::Dark).surface.name());
}

TEST_CASE("names in an SVG are what was filed, never markup", "[ui][export][svg]")
{
    const QSet<QString> known{u"svg"_s, u"title"_s, u"desc"_s, u"rect"_s, u"text"_s};
    for (const auto& payload : test::markupPayloads(u"/dev/zero"_s)) {
        auto figure = test::barsFigure({payload, payload + u"2"_s}, {5, 3});
        figure->headline = payload;
        figure->caveat = payload;
        figure->altText = payload;
        CAPTURE(payload.toStdString());
        const auto svg = read(svgOf(*figure));
        CHECK(svg.isWellFormed);
        CHECK((svg.elements - known).isEmpty());
        CHECK_FALSE(svg.texts.isEmpty());
    }
    CHECK(read(svgOf(*test::barsFigure({u"Smith & <Wesson>"_s}, {5}))).texts.contains(u"Smith & <Wesson>"_s));
}

TEST_CASE("other programs read our SVG", "[ui][export][svg]")
{
    const QTemporaryDir folder;
    const auto svg = folder.filePath(u"chart.svg"_s);
    const auto png = folder.filePath(u"chart.png"_s);
    QFile file(svg);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(svgOf(*lines()));
    file.close();
    CHECK(judge(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, svg}) <= 0);
    const int converted = judge(u"rsvg-convert"_s, {u"-o"_s, png, svg});
    CHECK(converted <= 0);
    if (converted != 0)
        return;
    // The band and the solid strokes stand where our own picture has them.
    const QImage theirs(png);
    QImage ours;
    REQUIRE(ours.loadFromData(ui::pngOf(*lines(), test::themeOf(), ui::ImageOptions{}).value()));
    REQUIRE(theirs.size() == ours.size());
    int different = 0;
    for (int y = 0; y < ours.height(); ++y) {
        for (int x = 0; x < ours.width(); ++x) {
            const auto a = theirs.pixelColor(x, y);
            const auto b = ours.pixelColor(x, y);
            different += std::abs(a.lightness() - b.lightness()) > 100 ? 1 : 0;
        }
    }
    CHECK(different < ours.width() * ours.height() / 100);
}
