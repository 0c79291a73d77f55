// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/claim_check.h"
#include "ui/style/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace filingscape::ui {

class PlainLabel;

/// A claim as a sentence with blanks: who had how many times the what of whom in which years.
class ClaimForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimForm(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Fills the choices with what the shelf has; what was chosen stays where it is still there.
    void showChoices(std::shared_ptr<const session::FigureShelf> shelf);
    /// Fills the blanks.
    void setQuestion(const session::ClaimQuestion& question);
    /// Empty where the sentence is no question: its number is none, its years are turned round, or it sets a
    /// party against itself or a place against an owner. The form then says so below its lines.
    [[nodiscard]] std::optional<session::ClaimQuestion> question();

Q_SIGNALS:
    /// Somebody changed a blank, pressed Return in one or Check.
    void asked();

private:
    QComboBox* addChoice(const QString& name, const QString& accessibleName);
    void arrange();
    void fillParties(QComboBox& box, bool withWorld) const;
    void fillCountings();
    void fillParts();
    void followKind();
    void ask();
    [[nodiscard]] session::ClaimKind kind() const;
    [[nodiscard]] QString yearsFault() const;

    Theme m_theme;
    std::shared_ptr<const session::FigureShelf> m_shelf;
    QComboBox* m_who = nullptr;
    QComboBox* m_sign = nullptr;
    QLineEdit* m_number = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_counting = nullptr;
    QComboBox* m_part = nullptr;
    PlainLabel* m_joint = nullptr; ///< "of" or "than"
    QComboBox* m_base = nullptr;
    QSpinBox* m_first = nullptr;
    QSpinBox* m_last = nullptr;
    QPushButton* m_check = nullptr;
    PlainLabel* m_fault = nullptr;
    bool m_isFilling = false; ///< the blanks are being filled by the program
};

} // namespace filingscape::ui
