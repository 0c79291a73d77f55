// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/time_controls.h"

#include "ui/window/word_choice.h"

#include <QHBoxLayout>
#include <QStandardItemModel>

namespace filingscape::ui {

using figure::Quantity;
using figure::Scale;
using figure::Series;
using figure::Split;

namespace {

QString seriesText(Series series)
{
    return series.most == 0 ? TimeControls::tr("all lines") : TimeControls::tr("top %1").arg(series.most);
}

template <class Value> void offer(WordChoice& box, const QString& text, Value value)
{
    box.addItem(text, figure::key(value));
}

} // namespace

TimeControls::TimeControls(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_split = add(QStringLiteral("timeSplit"), tr("One line per"));
    offer(*m_split, tr("per technique"), Split::Technique);
    offer(*m_split, tr("per jurisdiction"), Split::Place);
    offer(*m_split, tr("all filings"), Split::Total);
    m_quantity = add(QStringLiteral("timeQuantity"), tr("Quantity"));
    offer(*m_quantity, tr("count"), Quantity::Count);
    offer(*m_quantity, tr("share of year"), Quantity::Share);
    offer(*m_quantity, tr("cumulative"), Quantity::Cumulative);
    m_series = add(QStringLiteral("timeSeries"), tr("Which lines"));
    m_scale = add(QStringLiteral("timeScale"), tr("Scale"));
    offer(*m_scale, tr("linear"), Scale::Linear);
    offer(*m_scale, tr("log scale"), Scale::Log);
    setTheme(theme);
    showChoice();
}

WordChoice* TimeControls::add(const QString& name, const QString& accessibleName)
{
    auto* made = new WordChoice(this);
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    connect(made, &QComboBox::activated, this, &TimeControls::take);
    layout()->addWidget(made);
    return made;
}

void TimeControls::take()
{
    const auto keyOf = [](const WordChoice& box) { return box.currentData().toString(); };
    auto wanted = m_choice;
    wanted.split = figure::splitFromKey(keyOf(*m_split)).value_or(wanted.split);
    wanted.quantity = figure::quantityFromKey(keyOf(*m_quantity)).value_or(wanted.quantity);
    wanted.series = figure::seriesFromKey(keyOf(*m_series)).value_or(wanted.series);
    wanted.scale = figure::scaleFromKey(keyOf(*m_scale)).value_or(wanted.scale);
    // All filings are the whole of themselves.
    if (wanted.split == Split::Total && wanted.quantity == Quantity::Share)
        wanted.quantity = Quantity::Count;
    if (wanted == m_choice)
        return;
    setChoice(wanted);
    Q_EMIT choiceChanged(m_choice);
}

void TimeControls::setChoice(const figure::TimeChoice& choice)
{
    m_choice = choice;
    showChoice();
}

void TimeControls::setHasChosen(bool hasChosen)
{
    if (hasChosen == m_hasChosen)
        return;
    m_hasChosen = hasChosen;
    showChoice();
}

/// Where nothing is chosen, the chosen are the seven with most filings and are called so.
void TimeControls::offerSeries()
{
    m_series->clear();
    if (m_hasChosen)
        offer(*m_series, tr("chosen"), Series{});
    for (const auto series : {Series{false, 3}, Series{false, 5}})
        offer(*m_series, seriesText(series), series);
    const Series seven{false, 7};
    offer(*m_series, seriesText(seven), m_hasChosen || m_choice.series == seven ? seven : Series{});
    offer(*m_series, seriesText({false, 0}), Series{false, 0});
    // A stored view may ask for another number.
    if (m_series->findData(figure::key(m_choice.series)) < 0)
        offer(*m_series, seriesText(m_choice.series), m_choice.series);
}

void TimeControls::showChoice()
{
    offerSeries();
    m_split->choose(figure::key(m_choice.split));
    m_quantity->choose(figure::key(m_choice.quantity));
    m_series->choose(figure::key(m_choice.series));
    m_scale->choose(figure::key(m_choice.scale));
    const bool hasParts = m_choice.split != Split::Total;
    m_series->setVisible(hasParts);
    m_scale->setVisible(m_hasScale);
    if (auto* items = qobject_cast<QStandardItemModel*>(m_quantity->model()))
        items->item(m_quantity->findData(figure::key(Quantity::Share)))->setEnabled(hasParts);
}

void TimeControls::setScaleVisible(bool visible)
{
    m_hasScale = visible;
    m_scale->setVisible(visible);
}

void TimeControls::setTheme(const Theme& theme)
{
    for (auto* box : {m_split, m_quantity, m_series, m_scale})
        box->setFont(theme.font(TextSize::Label));
}

} // namespace filingscape::ui
