// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart_keys.h"

namespace filingscape::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(bool asTable)
{
    return asTable ? u"table"_s : u"chart"_s;
}

bool isTable(const session::ChartChoice& keys, const QString& name)
{
    return keys.value(name) == u"table"_s;
}

} // namespace

session::ChartChoice keysOf(const ChartChoice& choice)
{
    return {
        {u"timeSplit"_s, figure::key(choice.time.split)},
        {u"timeQuantity"_s, figure::key(choice.time.quantity)},
        {u"timeSeries"_s, figure::key(choice.time.series)},
        {u"timeScale"_s, figure::key(choice.time.scale)},
        {u"timeIncomplete"_s, figure::key(choice.time.incomplete)},
        {u"time"_s, shown(choice.timeAsTable)},
        {u"places"_s, shown(choice.placesAsTable)},
        {u"techniques"_s, shown(choice.techniquesAsTable)},
        {u"techniquesAs"_s, choice.techniquesAsPairs ? u"pairs"_s : u"bars"_s},
    };
}

ChartChoice choiceOf(const session::ChartChoice& keys)
{
    ChartChoice choice;
    auto& time = choice.time;
    time.split = figure::splitFromKey(keys.value(u"timeSplit"_s)).value_or(time.split);
    time.quantity = figure::quantityFromKey(keys.value(u"timeQuantity"_s)).value_or(time.quantity);
    time.series = figure::seriesFromKey(keys.value(u"timeSeries"_s)).value_or(time.series);
    time.scale = figure::scaleFromKey(keys.value(u"timeScale"_s)).value_or(time.scale);
    time.incomplete = figure::incompleteFromKey(keys.value(u"timeIncomplete"_s)).value_or(time.incomplete);
    choice.timeAsTable = isTable(keys, u"time"_s);
    choice.placesAsTable = isTable(keys, u"places"_s);
    choice.techniquesAsTable = isTable(keys, u"techniques"_s);
    choice.techniquesAsPairs = keys.value(u"techniquesAs"_s) == u"pairs"_s;
    return choice;
}

} // namespace filingscape::ui
