// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_strings.h"
#include "tests/support/random.h"
#include "ui/charts/hatch.h"
#include "ui/charts/label_placement.h"
#include "ui/charts/text_block.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

using namespace filingscape;

namespace {

constexpr double tiny = 1e-6;

std::vector<std::size_t> risingOrder(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    return order;
}

double moved(const std::vector<double>& wanted, const std::vector<double>& placed)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        sum += (wanted[i] - placed[i]) * (wanted[i] - placed[i]);
    return sum;
}

/// What is wrong with a placement, or nothing.
std::string complaint(const std::vector<double>& wanted, double height, double low, double high)
{
    const auto placed = ui::placeLabels(wanted, height, low, high);
    if (placed.size() != wanted.size())
        return "lost a label";
    const auto order = risingOrder(wanted);
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (placed[order[i]] - placed[order[i - 1]] < height - tiny)
            return "two labels overlap or change places";
    }
    const bool hasRoom = height * static_cast<double>(wanted.size()) <= high - low + tiny;
    for (const auto centre : placed) {
        if (hasRoom && (centre - height / 2 < low - tiny || centre + height / 2 > high + tiny))
            return "a label leaves the strip that has room for it";
    }
    return {};
}

} // namespace

TEST_CASE("labels that are apart stay where they want to be", "[ui][geometry]")
{
    const std::vector<double> wanted{80, 20, 50};
    CHECK(ui::placeLabels(wanted, 14, 0, 100) == wanted);
    CHECK(ui::placeLabels({}, 14, 0, 100).empty());
}

TEST_CASE("labels that touch share the way", "[ui][geometry]")
{
    CHECK(ui::placeLabels({50, 50}, 10, 0, 100) == std::vector<double>{45, 55});
    CHECK(ui::placeLabels({50, 52, 90}, 10, 0, 100) == std::vector<double>{46, 56, 90});
    // At an end of the strip the whole pile moves in.
    CHECK(ui::placeLabels({0, 0}, 10, 0, 100) == std::vector<double>{5, 15});
    CHECK(ui::placeLabels({100, 100}, 10, 0, 100) == std::vector<double>{85, 95});
}

TEST_CASE("placed labels keep order and distance and stay inside", "[ui][geometry][property]")
{
    test::Random random(11);
    std::string wrong;
    for (int round = 0; round < 4000 && wrong.empty(); ++round) {
        std::vector<double> wanted(random.below(12));
        for (auto& wish : wanted)
            wish = random.chance(0.3) ? 40.0 : random.unit() * 140 - 20;
        const double height = 1 + random.unit() * 20;
        wrong = complaint(wanted, height, 0, 100);
    }
    CHECK(wrong.empty());
}

TEST_CASE("no small shift of placed labels is nearer to their wishes", "[ui][geometry][property]")
{
    test::Random random(12);
    int better = 0;
    for (int round = 0; round < 2000; ++round) {
        std::vector<double> wanted(2 + random.below(4));
        for (auto& wish : wanted)
            wish = random.unit() * 100;
        const double height = 12;
        const auto placed = ui::placeLabels(wanted, height, 0, 100);
        const auto order = risingOrder(wanted);
        for (int attempt = 0; attempt < 20; ++attempt) {
            auto other = placed;
            for (auto& centre : other)
                centre += random.unit() * 2 - 1;
            bool isAllowed = true;
            for (std::size_t i = 0; i < order.size(); ++i) {
                const double before = i == 0 ? -height / 2 : other[order[i - 1]];
                isAllowed
                    = isAllowed && other[order[i]] - before >= height && other[order[i]] + height / 2 <= 100;
            }
            if (isAllowed && moved(wanted, other) < moved(wanted, placed) - tiny)
                ++better;
        }
    }
    CHECK(better == 0);
}

TEST_CASE("hatch lines rise, stay inside and are evenly apart", "[ui][geometry][property]")
{
    test::Random random(13);
    CHECK(ui::hatchLines({}, 8).isEmpty());
    CHECK(ui::hatchLines(QRectF(0, 0, 10, 10), 0).isEmpty());
    for (int round = 0; round < 300; ++round) {
        const QRectF rect(random.unit() * 50 - 25, random.unit() * 50 - 25, 1 + random.unit() * 300,
            1 + random.unit() * 300);
        const double distance = 2 + random.unit() * 10;
        const auto lines = ui::hatchLines(rect, distance);
        const auto whole = rect.adjusted(-tiny, -tiny, tiny, tiny);
        const auto expected = static_cast<int>((rect.width() + rect.height()) / distance);
        CHECK(std::abs(lines.size() - expected) <= 1);
        double before = rect.left() + rect.top();
        for (const auto& line : lines) {
            REQUIRE(whole.contains(line.p1()));
            REQUIRE(whole.contains(line.p2()));
            REQUIRE(std::abs(line.dx() + line.dy()) < tiny); // rising at 45 degrees
            REQUIRE(std::abs(line.x1() + line.y1() - before - distance) < tiny);
            before = line.x1() + line.y1();
        }
    }
}

TEST_CASE("broken text is never wider than its width and loses no word unmarked", "[ui][geometry][property]")
{
    QFont font;
    font.setPixelSize(13);
    const QFontMetricsF metrics(font);
    const QStringList texts{
        QStringLiteral("Published filings by filing year, per technique · office CN, KR · any of GAN, VAE"),
        QStringLiteral("生成式人工智能专利申请按申请年份统计并按技术类别划分"),
        QStringLiteral("تصنيف طلبات البراءات حسب السنة والتقنية"),
        QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"),
        QStringLiteral(
            "Patent families by filing year, 2014–2024 (18-month rule), and by priority, 1999–2024"),
        QStringLiteral("A")};
    for (const auto& text : texts) {
        for (const double width : {40.0, 90.0, 200.0, 777.0}) {
            for (const int mostLines : {1, 2, 3, 40}) {
                const auto block = ui::breakText(text, font, width, mostLines);
                CAPTURE(text, width, mostLines);
                REQUIRE(block.lines.size() <= mostLines);
                for (const auto& line : block.lines)
                    REQUIRE(metrics.horizontalAdvance(line) <= width + 1);
                const auto squeezed = [](QString all) { return all.remove(QChar(u' ')); };
                const auto shown = squeezed(block.lines.join(QString()));
                if (block.isCut)
                    CHECK(shown.endsWith(QChar(u'…')));
                else
                    CHECK(shown == squeezed(text));
                CHECK(block.isCut == (shown != squeezed(text)));
            }
        }
    }
    // Years from and to stay on one line where the line is long enough for them.
    const auto ranges = QStringLiteral("filing year 2014–2024");
    const auto broken
        = ui::breakText(ranges, font, metrics.horizontalAdvance(QStringLiteral("filing year 2014–2")), 2);
    CHECK(broken.lines == QStringList{QStringLiteral("filing year"), QStringLiteral("2014–2024")});
    CHECK(ui::breakText({}, font, 100, 2).lines.isEmpty());
    CHECK(ui::breakText(QStringLiteral("x"), font, 0, 2).lines.isEmpty());
    // Spaces at the end are nothing that is cut.
    CHECK_FALSE(
        ui::breakText(QStringLiteral("word   "), font, metrics.horizontalAdvance(QChar(u'w')) * 5, 1).isCut);
}
