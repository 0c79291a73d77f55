// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/time_controls.h"

#include "app/figure/growth.h"
#include "app/figure/unit_words.h"
#include "app/io/plain_text.h"
#include "ui/window/word_choice.h"

#include <QHBoxLayout>
#include <QStandardItemModel>

namespace filingscape::ui {

using figure::Incomplete;
using figure::Quantity;
using figure::Scale;
using figure::Series;
using figure::Split;

namespace {

QString seriesText(Series series)
{
    return series.most == 0 ? TimeControls::tr("all lines") : TimeControls::tr("top %1").arg(series.most);
}

/// No tool tip where there is nothing to say.
QString tip(const QString& text)
{
    return text.isEmpty() ? QString() : io::toolTipText(text);
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
    offer(*m_quantity, tr("index"), Quantity::Index);
    offer(*m_quantity, tr("yearly change"), Quantity::Change);
    m_series = add(QStringLiteral("timeSeries"), tr("Which lines"));
    m_incomplete = add(QStringLiteral("timeIncomplete"), tr("Years that are not fully published"));
    offer(*m_incomplete, tr("all years"), Incomplete::Shown);
    offer(*m_incomplete, tr("complete years"), Incomplete::Hidden);
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
    // Where growth is refused the box shows another quantity than the one asked for.
    if (const auto taken = figure::quantityFromKey(keyOf(*m_quantity)); taken && *taken != shownQuantity())
        wanted.quantity = *taken;
    wanted.incomplete = figure::incompleteFromKey(keyOf(*m_incomplete)).value_or(wanted.incomplete);
    wanted.series = figure::seriesFromKey(keyOf(*m_series)).value_or(wanted.series);
    if (m_scale->isEnabled())
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

Quantity TimeControls::shownQuantity() const
{
    return figure::isGrowth(m_choice.quantity) && !m_growthRefusal.isEmpty() ? Quantity::Count
                                                                             : m_choice.quantity;
}

void TimeControls::setEdition(const domain::Edition& edition)
{
    const auto offered = [this](Split split, const QString& text) {
        const int row = m_split->findData(figure::key(split));
        if (m_split->itemText(row) != text)
            m_split->setItemText(row, text);
        m_split->updateGeometry(); // it is as wide as its word
    };
    offered(Split::Technique, figure::hasFields(edition) ? tr("per field") : tr("per technique"));
    offered(Split::Place,
        edition.placeBasis == domain::PlaceBasis::FirstFilingOffice ? tr("per country")
                                                                    : tr("per jurisdiction"));
    offered(Split::Total, tr("all %1").arg(figure::unitNoun(edition.unit)));
    auto refusal = figure::growthRefusal(edition);
    if (refusal == m_growthRefusal)
        return;
    m_growthRefusal = std::move(refusal);
    showChoice();
}

void TimeControls::setHasIncomplete(bool hasIncomplete)
{
    m_hasIncomplete = hasIncomplete;
    m_incomplete->setVisible(hasIncomplete);
}

void TimeControls::enable(Quantity quantity, const QString& refusal)
{
    auto* items = qobject_cast<QStandardItemModel*>(m_quantity->model());
    auto* item = items != nullptr ? items->item(m_quantity->findData(figure::key(quantity))) : nullptr;
    if (item == nullptr)
        return;
    item->setEnabled(refusal.isEmpty());
    item->setToolTip(tip(refusal));
    item->setAccessibleDescription(refusal);
}

void TimeControls::showChoice()
{
    offerSeries();
    m_split->choose(figure::key(m_choice.split));
    m_quantity->choose(figure::key(shownQuantity()));
    m_series->choose(figure::key(m_choice.series));
    m_incomplete->choose(figure::key(m_choice.incomplete));
    const bool hasLogarithm = shownQuantity() != Quantity::Change;
    m_scale->choose(figure::key(hasLogarithm ? m_choice.scale : Scale::Linear));
    m_scale->setEnabled(hasLogarithm);
    const auto reason = hasLogarithm ? QString() : tr("A fall has no logarithm.");
    m_scale->setToolTip(tip(reason));
    m_scale->setAccessibleDescription(hasLogarithm ? tr("Of the upright axis.") : reason);
    const bool hasParts = m_choice.split != Split::Total;
    m_series->setVisible(hasParts);
    m_scale->setVisible(m_hasScale);
    m_incomplete->setVisible(m_hasIncomplete);
    enable(Quantity::Share, hasParts ? QString() : tr("The whole has no share of itself."));
    for (const auto quantity : {Quantity::Index, Quantity::Change})
        enable(quantity, m_growthRefusal);
    m_quantity->setAccessibleDescription(
        m_growthRefusal.isEmpty() ? tr("What a point of a line says.") : m_growthRefusal);
    m_quantity->setToolTip(tip(m_growthRefusal));
}

void TimeControls::setScaleVisible(bool visible)
{
    m_hasScale = visible;
    m_scale->setVisible(visible);
}

void TimeControls::setSteady(bool isSteady)
{
    for (auto* box : {m_split, m_quantity, m_series, m_incomplete, m_scale})
        box->setSteady(isSteady);
}

void TimeControls::setTheme(const Theme& theme)
{
    for (auto* box : {m_split, m_quantity, m_series, m_incomplete, m_scale})
        box->setFont(theme.font(TextSize::Label));
}

} // namespace filingscape::ui
