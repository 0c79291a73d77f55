// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/edition_catalogue.h"
#include "ui/style/theme.h"

#include <QAbstractButton>

namespace filingscape::ui {

class PlainLabel;

/// One edition in the list of editions: its title, what it can answer and what not. One that cannot be opened
/// can be read but not pressed.
class EditionRow final : public QAbstractButton
{
    Q_OBJECT

public:
    EditionRow(const session::CatalogueEntry& entry, bool isOpen, const Theme& theme, QWidget* parent);
    /// The same for a page of the figures' edition that is called otherwise.
    EditionRow(const QString& title, const QString& can, bool isOpen, const Theme& theme, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;

private:
    void addLine(const QString& text, const QFont& font, const char* tone);
    void describe(const QString& title, bool isOpen, const QStringList& sentences);

    Theme m_theme;
    bool m_isOpen;
    bool m_canOpen = true;
};

} // namespace filingscape::ui
