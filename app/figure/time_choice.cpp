// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/time_choice.h"

#include <QLocale>

#include <array>
#include <utility>

namespace filingscape::figure {

namespace {

using namespace Qt::Literals::StringLiterals;

template <class Value> using Keys = std::pair<QLatin1StringView, Value>;

constexpr std::array splits{Keys<Split>{"technique"_L1, Split::Technique},
    Keys<Split>{"place"_L1, Split::Place}, Keys<Split>{"total"_L1, Split::Total}};
constexpr std::array quantities{Keys<Quantity>{"count"_L1, Quantity::Count},
    Keys<Quantity>{"share"_L1, Quantity::Share}, Keys<Quantity>{"cumulative"_L1, Quantity::Cumulative},
    Keys<Quantity>{"index"_L1, Quantity::Index}, Keys<Quantity>{"change"_L1, Quantity::Change}};
constexpr std::array scales{Keys<Scale>{"linear"_L1, Scale::Linear}, Keys<Scale>{"log"_L1, Scale::Log}};
constexpr std::array incompletes{
    Keys<Incomplete>{"shown"_L1, Incomplete::Shown}, Keys<Incomplete>{"hidden"_L1, Incomplete::Hidden}};

template <class Table, class Value> QString keyIn(const Table& table, Value value)
{
    for (const auto& [key, entry] : table) {
        if (entry == value)
            return key;
    }
    return {};
}

template <class Table>
auto valueIn(const Table& table, QStringView text) -> std::optional<decltype(table[0].second)>
{
    for (const auto& [key, entry] : table) {
        if (text == key)
            return entry;
    }
    return std::nullopt;
}

constexpr std::size_t mostSeries = 1000;

} // namespace

QString key(Split split)
{
    return keyIn(splits, split);
}

QString key(Quantity quantity)
{
    return keyIn(quantities, quantity);
}

QString key(Series series)
{
    if (series.chosen)
        return u"chosen"_s;
    return series.most == 0 ? u"all"_s : QString::number(series.most);
}

QString key(Scale scale)
{
    return keyIn(scales, scale);
}

QString key(Incomplete incomplete)
{
    return keyIn(incompletes, incomplete);
}

std::optional<Split> splitFromKey(QStringView text)
{
    return valueIn(splits, text);
}

std::optional<Quantity> quantityFromKey(QStringView text)
{
    return valueIn(quantities, text);
}

std::optional<Series> seriesFromKey(QStringView text)
{
    if (text == "chosen"_L1)
        return Series{};
    if (text == "all"_L1)
        return Series{false, 0};
    bool isNumber = false;
    const auto most = QLocale::c().toULongLong(text, &isNumber);
    if (!isNumber || most < 1 || most > mostSeries || QString::number(most) != text)
        return std::nullopt;
    return Series{false, static_cast<std::size_t>(most)};
}

std::optional<Scale> scaleFromKey(QStringView text)
{
    return valueIn(scales, text);
}

std::optional<Incomplete> incompleteFromKey(QStringView text)
{
    return valueIn(incompletes, text);
}

} // namespace filingscape::figure
