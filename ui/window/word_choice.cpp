// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/word_choice.h"

#include <QAbstractItemView>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace filingscape::ui {

WordChoice::WordChoice(QWidget* parent)
    : QComboBox(parent)
{
    setProperty("word", true);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
}

QSize WordChoice::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    int widest = fontMetrics().horizontalAdvance(currentText());
    for (int i = 0; m_isSteady && i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    const QSize word(widest + 2, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, word, this);
}

void WordChoice::setSteady(bool isSteady)
{
    m_isSteady = isSteady;
    updateGeometry();
}

/// The list shows every entry whole, however short the word chosen.
void WordChoice::showPopup()
{
    int widest = width();
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)) + 2 * fontMetrics().height());
    view()->setMinimumWidth(widest);
    QComboBox::showPopup();
}

void WordChoice::choose(const QVariant& wanted)
{
    setCurrentIndex(findData(wanted));
}

} // namespace filingscape::ui
