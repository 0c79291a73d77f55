// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_strings.h"
#include "tests/ui/themes.h"
#include "ui/charts/bars_plot.h"

#include <array>
#include <cmath>
#include <set>

using namespace filingscape;
using figure::Entity;
using ui::Mode;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double toLinear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Triple linear(const QColor& colour)
{
    return {toLinear(colour.redF()), toLinear(colour.greenF()), toLinear(colour.blueF())};
}

double luminance(const QColor& colour)
{
    const auto [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/// WCAG 2: from 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

Triple times(const Matrix& matrix, const Triple& vector)
{
    Triple product{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            product[i] += matrix[i][j] * vector[j];
    }
    return product;
}

/// Of linear sRGB, for the white of D65.
Triple lab(const Triple& rgb)
{
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750},
        {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple white{0.95047, 1.0, 1.08883};
    auto xyz = times(toXyz, rgb);
    for (std::size_t i = 0; i < 3; ++i) {
        const double share = xyz[i] / white[i];
        xyz[i] = share > 216.0 / 24389.0 ? std::cbrt(share) : (24389.0 / 27.0 * share + 16.0) / 116.0;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

struct Sight {
    const char* name;
    Matrix matrix; ///< of linear sRGB: Machado, Oliveira and Fernandes 2009, severity 1
};

constexpr std::array<Sight, 4> sights{{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protan",
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}}}},
    {"deutan",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritan",
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}}}},
}};

Triple seen(const QColor& colour, const Sight& sight)
{
    auto rgb = times(sight.matrix, linear(colour));
    for (auto& part : rgb)
        part = std::clamp(part, 0.0, 1.0);
    return lab(rgb);
}

/// CIE 1976, the least over all kinds of sight.
double leastDistance(const QColor& a, const QColor& b)
{
    double least = 1000.0;
    for (const auto& sight : sights) {
        const auto x = seen(a, sight);
        const auto y = seen(b, sight);
        least = std::min(least, std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]));
    }
    return least;
}

Entity technique(const char* key)
{
    return {Entity::Kind::Technique, QString::fromLatin1(key), 0};
}

Entity place(const char* code)
{
    return {Entity::Kind::Place, QString::fromLatin1(code), 0};
}

constexpr std::array named{"GAN", "VAE", "Diffusion", "Autoregressive", "LLM", "Generative"};
constexpr std::array fields{"Banking and Finance", "Business", "Energy Management",
    "Industry and Manufacturing", "Life Sciences", "Personal Devices and Computing",
    "Physical Sciences and Engineering", "Security", "Telecommunications", "Transportation"};
constexpr std::array places{
    "CN", "US", "WO", "KR", "EP", "JP", "DE", "TW", "AU", "GB", "RU", "CA", "IN", "any other"};

} // namespace

TEST_CASE("the measures are those of the published examples", "[ui][theme]")
{
    CHECK_THAT(contrast(Qt::black, Qt::white), Catch::Matchers::WithinAbs(21.0, 1e-9));
    CHECK_THAT(contrast(QColor(0x77, 0x77, 0x77), Qt::white), Catch::Matchers::WithinAbs(4.48, 0.005));
    const auto red = lab(linear(Qt::red));
    CHECK_THAT(red[0], Catch::Matchers::WithinAbs(53.24, 0.02));
    CHECK_THAT(red[1], Catch::Matchers::WithinAbs(80.09, 0.02));
    CHECK_THAT(red[2], Catch::Matchers::WithinAbs(67.20, 0.02));
}

TEST_CASE("text stands out from what it is written on", "[ui][theme]")
{
    for (const auto mode : {Mode::Light, Mode::Dark}) {
        const auto theme = test::themeOf(mode);
        for (const auto& ground : {theme.surface, theme.canvas, theme.accentWash, theme.incompleteBand}) {
            for (const auto& text :
                {theme.text, theme.secondText, theme.accent, theme.warning, theme.error}) {
                CAPTURE(text.name(), ground.name());
                CHECK(contrast(text, ground) >= 4.5);
            }
        }
        // Rows without filings and what cannot be pressed step back, but can be read.
        for (const auto& ground : {theme.surface, theme.canvas, theme.accentWash}) {
            CAPTURE(theme.dimmedText.name(), ground.name());
            CHECK(contrast(theme.dimmedText, ground) >= 3.0);
            CHECK(contrast(theme.dimmedText, ground) < contrast(theme.secondText, ground) - 1.0);
        }
        CHECK(contrast(theme.text, theme.barTint) >= 4.5); // numbers are written on it
        CHECK(contrast(theme.secondText, theme.grid) >= 4.5); // and the zeros of a grid
        for (const auto& [ground, number] : theme.heat) {
            CAPTURE(ground.name(), number.name());
            CHECK(contrast(number, ground) >= 4.5);
        }
        CHECK(contrast(theme.surface, theme.accent) >= 4.5); // selected text
    }
}

TEST_CASE("marks stand out from their card", "[ui][theme]")
{
    for (const auto mode : {Mode::Light, Mode::Dark}) {
        const auto theme = test::themeOf(mode);
        const auto check = [&theme](const QColor& mark) {
            CAPTURE(mark.name(), theme.surface.name());
            CHECK(contrast(mark, theme.surface) >= 3.0);
        };
        for (const auto* key : named)
            check(theme.colour(technique(key)));
        check(theme.colour(technique("untagged")));
        for (const auto* key : fields)
            check(theme.colour(technique(key)));
        for (const auto* code : places)
            check(theme.colour(place(code)));
        check(theme.accent);
        check(theme.bar);
    }
}

TEST_CASE("techniques are told apart by colour with every kind of sight, and so are fields", "[ui][theme]")
{
    const auto areApart = [](const ui::Theme& theme, const auto& keys) {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                CAPTURE(keys[i], keys[j]);
                CHECK(leastDistance(theme.colour(technique(keys[i])), theme.colour(technique(keys[j])))
                    >= 20.0);
            }
        }
    };
    for (const auto mode : {Mode::Light, Mode::Dark}) {
        areApart(test::themeOf(mode), named);
        areApart(test::themeOf(mode), fields);
    }
}

TEST_CASE("places are told apart by colour, the large ones with every kind of sight", "[ui][theme]")
{
    constexpr std::size_t large = 9; // the most lines of places that stand in one chart
    for (const auto mode : {Mode::Light, Mode::Dark}) {
        const auto theme = test::themeOf(mode);
        const auto colour = [&theme](std::size_t i) { return theme.colour(place(places[i])); };
        for (std::size_t i = 0; i + 1 < places.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                CAPTURE(places[i], places[j], colour(i).name(), colour(j).name());
                const auto a = seen(colour(i), sights.front());
                const auto b = seen(colour(j), sights.front());
                CHECK(std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) >= 23.0);
                CHECK(leastDistance(colour(i), colour(j)) >= (i < large ? 11.0 : 7.0));
            }
        }
    }
}

TEST_CASE("what steps back is still seen on a poor projector", "[ui][theme]")
{
    for (const auto mode : {Mode::Light, Mode::Dark}) {
        const auto theme = test::themeOf(mode);
        CHECK(contrast(theme.barTint, theme.surface) >= (mode == Mode::Dark ? 2.15 : 1.75));
        for (const auto* key :
            {"GAN", "VAE", "Diffusion", "Autoregressive", "LLM", "Generative", "untagged"}) {
            const auto whole = theme.colour(technique(key));
            const auto back = ui::steppedBack(whole, theme);
            CAPTURE(key, back.name());
            CHECK(contrast(back, theme.surface) >= contrast(theme.barTint, theme.surface));
            CHECK(contrast(back, theme.surface) < contrast(whole, theme.surface) * 0.85);
        }
    }
}

TEST_CASE("untagged is the one grey that its dash and label must tell from others", "[ui][theme]")
{
    // It names no technique, and stands beside the grey of no named family on purpose (8 apart in light mode,
    // 10 in dark); from the colours of the families it stays at least 15 apart.
    for (const auto mode : {Mode::Light, Mode::Dark}) {
        const auto theme = test::themeOf(mode);
        const auto untagged = theme.colour(technique("untagged"));
        for (const auto* key : named) {
            CAPTURE(key);
            const bool isGrey = std::string_view(key) == "Generative";
            CHECK(leastDistance(theme.colour(technique(key)), untagged) >= (isGrey ? 7.5 : 15.0));
            CHECK(theme.dashes(technique(key)) != theme.dashes(technique("untagged")));
        }
    }
}

TEST_CASE("each technique, field and place of the palette has a dash of its own", "[ui][theme]")
{
    const auto theme = test::themeOf();
    std::set<QList<qreal>> ofFields;
    for (const auto* key : fields)
        ofFields.insert(theme.dashes(technique(key)));
    CHECK(ofFields.size() == fields.size());
    std::set<QList<qreal>> techniques{theme.dashes(technique("untagged"))};
    for (const auto* key : named)
        techniques.insert(theme.dashes(technique(key)));
    CHECK(techniques.size() == named.size() + 1);
    std::set<QList<qreal>> offices;
    for (std::size_t i = 0; i + 1 < places.size(); ++i)
        offices.insert(theme.dashes(place(places[i])));
    CHECK(offices.size() == places.size() - 1);
    for (const auto& dash : techniques)
        CHECK(dash.size() % 2 == 0);
}

TEST_CASE("a theme scales every text by one number and never to nothing", "[ui][theme]")
{
    const auto desk = test::themeOf();
    const auto classroom = ui::Theme::load(Mode::Light, 2.0).value();
    for (const auto size : {ui::TextSize::Caption, ui::TextSize::Label, ui::TextSize::Body,
             ui::TextSize::Subtitle, ui::TextSize::Headline}) {
        CHECK(desk.font(size).pixelSize() >= 11);
        CHECK(std::abs(classroom.font(size).pixelSize() - 2 * desk.font(size).pixelSize()) <= 1);
    }
    CHECK(ui::Theme::load(Mode::Light, 0.001).value().font(ui::TextSize::Caption).pixelSize() == 1);
}

TEST_CASE("the style sheet has no token left unfilled", "[ui][theme]")
{
    for (const auto mode : {Mode::Light, Mode::Dark}) {
        const auto sheet = test::themeOf(mode).styleSheet();
        CHECK_FALSE(sheet.contains(QChar(u'%')));
        CHECK(sheet.count(QChar(u'{')) == sheet.count(QChar(u'}')));
        CHECK(sheet.contains(test::themeOf(mode).hairline.name()));
    }
}
