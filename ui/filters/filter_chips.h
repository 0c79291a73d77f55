// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filter.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

/// The filter in words, one chip a restriction with a cross to take it away, and one Reset. Its height never
/// changes, so nothing jumps when the first chip comes. Words are whole where the row has room for them.
/// Delete takes the chip with the focus away; the focus goes to its neighbour.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(const Theme& theme, QWidget* parent = nullptr);

    void showFilter(const domain::Edition& edition, const domain::Filter& filter);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// The filter without the chip that was taken away.
    void filterChosen(const filingscape::domain::Filter& filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Chip {
        QString words;
        domain::Filter without;
    };

    [[nodiscard]] static std::vector<Chip> chips(
        const domain::Edition& edition, const domain::Filter& filter);

    void fitWords();

    Theme m_theme;
    QHBoxLayout* m_layout;
    std::vector<QToolButton*> m_buttons; ///< kept between filters
    std::vector<domain::Filter> m_without;
    QStringList m_words; ///< whole, of the chips in use
    QToolButton* m_reset;
    domain::Filter m_filter;
};

} // namespace filingscape::ui
