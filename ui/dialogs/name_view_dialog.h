// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class PlainLabel;

/// Asks for the name of a view. It suggests one and says when the name is taken.
class NameViewDialog final : public QDialog
{
    Q_OBJECT

public:
    using IsTaken = std::function<bool(const QString& name)>;

    NameViewDialog(const QString& suggested, IsTaken isTaken, const Theme& theme, QWidget* parent);

    [[nodiscard]] QString name() const;

private:
    void judge();

    IsTaken m_isTaken;
    QLineEdit* m_name;
    PlainLabel* m_state;
    QPushButton* m_save;
};

} // namespace filingscape::ui
