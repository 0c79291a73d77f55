// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_export.h"

#include "tests/support/qt_strings.h"
#include "tests/ui/figures.h"
#include "tests/ui/themes.h"
#include "ui/charts/drawing_writers.h"
#include "ui/style/image_font.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFontMetricsF>
#include <QImageReader>

#include <array>
#include <thread>

using namespace filingscape;
using domain::Count;
using ui::TextMark;

namespace {

const QString caveat = QStringLiteral(
    "A keyword sample, not a census: one query supplies about 70 % of the filings, and filings of the last "
    "eighteen months are not fully published. Counts from it do not show which country or company leads.");

std::vector<std::shared_ptr<figure::Figure>> figures()
{
    const auto names = test::strainingNames();
    std::vector<std::vector<Count>> lines(7);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t year = 0; year < 12; ++year)
            lines[line].push_back(static_cast<std::int64_t>((year * 37 + line * 11) % 900));
    }
    std::vector<std::shared_ptr<figure::Figure>> made{test::linesFigure(names, lines, domain::Year{2024}),
        test::barsFigure(names, {123'456, 99, 98, Count::unknown(), 7, 0, 5, 4, 3, 3, 3, 2, 2, 2, 1, 1, 1}),
        test::barsFigure({QStringLiteral("GAN"), QStringLiteral("VAE")}, {3, 2})};
    for (auto& figure : made) {
        figure->headline = QStringLiteral("Diffusion is the technique most often named in this sample");
        figure->caveat = caveat;
        figure->notes = {QStringLiteral("Co-applicants count for each")};
        figure->source = QStringLiteral(
            "Source: Google Patents · edition genai-filings of 2025-10-01 · sample, not a census");
        figure->altText = QStringLiteral("Bar chart of filings — 发明. Largest: X.");
    }
    return made;
}

/// What a text covers: the ink's rows, without the leading that lines may share.
QRectF coverOf(const TextMark& text, const QStringList& families)
{
    const QFontMetricsF metrics(
        ui::imageFont(families, text.pixelSize, static_cast<QFont::Weight>(text.weight)));
    const double width = metrics.horizontalAdvance(text.text) * text.zoom;
    const double left = text.baseline.x()
        - (text.anchor == ui::Anchor::End           ? width
                : text.anchor == ui::Anchor::Middle ? width / 2
                                                    : 0.0);
    const double rise = metrics.capHeight() * text.zoom;
    return {left, text.baseline.y() - rise, width, rise};
}

std::vector<TextMark> textsOf(const ui::Drawing& drawing)
{
    std::vector<TextMark> texts;
    for (const auto& mark : drawing.marks) {
        if (const auto* text = std::get_if<TextMark>(&mark))
            texts.push_back(*text);
    }
    return texts;
}

/// The words of the drawing as a reader meets them, lines joined.
QString wordsOf(const ui::Drawing& drawing)
{
    QStringList words;
    for (const auto& text : textsOf(drawing))
        words << text.text;
    return words.join(u' ');
}

} // namespace

TEST_CASE("texts of an image stay inside, apart from each other and large enough to read", "[ui][export]")
{
    constexpr std::array sizes{QSize(320, 240), QSize(320, 800), QSize(800, 240), QSize(500, 500),
        QSize(850, 600), QSize(1200, 628), QSize(1080, 1350), QSize(1920, 1080), QSize(4000, 600),
        QSize(4000, 2000)};
    const auto theme = test::themeOf();
    int number = 0;
    for (const auto& figure : figures()) {
        for (const auto size : sizes) {
            const auto drawing = ui::drawingOf(*figure, theme, size, QLocale(QLocale::English));
            const QRectF canvas(QPointF(0, 0), QSizeF(size));
            const auto texts = textsOf(drawing);
            CHECK(texts.size() > 5);
            for (std::size_t i = 0; i < texts.size(); ++i) {
                CAPTURE(number, size.width(), size.height(), texts[i].text);
                const auto cover = coverOf(texts[i], drawing.families);
                CHECK(canvas.adjusted(4, 4, -4, -4).contains(cover));
                CHECK(texts[i].pixelSize * texts[i].zoom >= 7.7);
                for (std::size_t j = i + 1; j < texts.size(); ++j) {
                    CAPTURE(texts[j].text);
                    CHECK_FALSE(cover.intersects(coverOf(texts[j], drawing.families)));
                }
            }
        }
        ++number;
    }
}

TEST_CASE("an image carries headline, scope, notes, the whole caveat and the source", "[ui][export]")
{
    for (const auto size : {QSize(320, 240), QSize(1200, 628)}) {
        for (const auto& figure : figures()) {
            const auto words
                = wordsOf(ui::drawingOf(*figure, test::themeOf(), size, QLocale(QLocale::English)));
            CAPTURE(words.toStdString());
            CHECK(words.contains(figure->headline));
            CHECK(words.contains(figure->notes.front()));
            CHECK(words.contains(caveat));
            CHECK(words.contains(figure->source));
        }
    }
}

TEST_CASE("the least image keeps two lines of scope, the filter among them", "[ui][export]")
{
    auto figure = figures()[1];
    figure->scope
        = QStringLiteral("Published filings per applicant, harmonised names · 2014–2025 · office CN");
    figure->notes = {QStringLiteral(
        "Co-applicants count for each · 1,072 of 1,317 filings have none of the 12 applicants ranked")};
    const auto words
        = wordsOf(ui::drawingOf(*figure, test::themeOf(), {320, 240}, QLocale(QLocale::English)));
    CHECK(words.contains(figure->scope));
    CHECK(words.contains(caveat));
    CHECK(words.contains(figure->source));
}

TEST_CASE("bars without room are counted in words that fit an image", "[ui][export]")
{
    const auto names = test::strainingNames();
    const auto figure = test::barsFigure(names, std::vector<Count>(40, 3));
    const auto words
        = wordsOf(ui::drawingOf(*figure, test::themeOf(), {320, 240}, QLocale(QLocale::English)));
    CHECK(words.contains(QStringLiteral("more not shown")));
    CHECK_FALSE(words.contains(QStringLiteral("Filters")));
}

TEST_CASE("a PNG has its size, its resolution and its words", "[ui][export]")
{
    const auto figure = figures()[1];
    for (const double scale : {1.0, 1.5, 3.0}) {
        ui::ImageOptions options;
        options.size = {850, 600};
        options.scale = scale;
        auto png = ui::pngOf(*figure, test::themeOf(), options);
        REQUIRE(png);
        QBuffer buffer(&png.value());
        QImageReader reader(&buffer, "png");
        const auto image = reader.read();
        REQUIRE_FALSE(image.isNull());
        CHECK(image.size() == QSize(qRound(850 * scale), qRound(600 * scale)));
        CHECK(image.dotsPerMeterX() == qRound(96 / 0.0254 * scale));
        CHECK(image.text(QStringLiteral("Title")) == figure->headline);
        CHECK(image.text(QStringLiteral("Description")) == figure->altText);
        CHECK(image.text(QStringLiteral("Source")) == figure->source);
        CHECK(image.colorSpace() == QColorSpace(QColorSpace::SRgb));
        CHECK(image.pixelColor(0, 0) == test::themeOf().surface);
        CHECK_FALSE(image.hasAlphaChannel());
    }
}

TEST_CASE("the same drawing gives the same bytes, on any thread", "[ui][export]")
{
    const auto drawing
        = ui::drawingOf(*figures()[0], test::themeOf(), {1200, 628}, QLocale(QLocale::English));
    const auto here = ui::pngOf(drawing, 2.0);
    REQUIRE(here);
    std::array<QByteArray, 3> png;
    std::array<QByteArray, 3> svg;
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < png.size(); ++i)
            threads.emplace_back([&, i] {
                png[i] = ui::pngOf(drawing, 2.0).value();
                svg[i] = ui::svgOf(drawing);
            });
    }
    for (std::size_t i = 0; i < png.size(); ++i) {
        CHECK(png[i] == here.value());
        CHECK(svg[i] == ui::svgOf(drawing));
    }
}

TEST_CASE("the image keeps its own language and theme, whatever the program's are", "[ui][export]")
{
    const auto draw = [](ui::Mode mode) {
        return ui::svgOf(*figures()[1], test::themeOf(mode), ui::ImageOptions{}).value();
    };
    const auto before = draw(ui::Mode::Light);
    const QLocale user;
    QLocale::setDefault(QLocale(QLocale::German));
    CHECK(draw(ui::Mode::Light) == before);
    QLocale::setDefault(user);
    CHECK(before.contains("123,456"));
    CHECK(draw(ui::Mode::Dark) != before);
}

TEST_CASE("sizes and scales out of bounds are refused", "[ui][export]")
{
    const auto figure = figures()[2];
    for (const auto& [size, scale] : {std::pair{QSize(319, 240), 1.0}, std::pair{QSize(320, 8193), 1.0},
             std::pair{QSize(320, 240), 0.5}, std::pair{QSize(320, 240), 3.5}}) {
        const auto made = ui::pngOf(*figure, test::themeOf(), {size, scale, {}});
        REQUIRE_FALSE(made);
        CHECK(made.error().code == domain::ErrorCode::TooLarge);
    }
}
