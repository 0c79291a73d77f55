// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace filingscape::ui {

/// A choice that reads as a word of a sentence. As wide as its widest entry, so that its neighbours stay in
/// their places; or, where there is no room for that, as the word chosen.
class WordChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit WordChoice(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    void showPopup() override;
    void setSteady(bool isSteady);
    /// Chooses the entry with this data without a signal of a person's choice.
    void choose(const QVariant& wanted);

private:
    bool m_isSteady = true;
};

} // namespace filingscape::ui
