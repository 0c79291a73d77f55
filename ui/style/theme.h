// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/figure/figure.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QString>
#include <QVector>

#include <array>

namespace filingscape::ui {

enum class Mode { Light, Dark };
enum class TextSize { Caption, Label, Body, Subtitle, Headline };

/// Every colour, text size and distance of the program, read from resources/style/tokens.json.
/// A value: a chart keeps the theme it was drawn with.
class Theme final
{
public:
    /// `textScale` multiplies every text; 1 is the size on a desk.
    [[nodiscard]] static domain::Outcome<Theme> load(Mode mode, double textScale = 1.0);

    QColor canvas, surface, hairline, grid, text, secondText, dimmedText, accent, accentWash;
    /// A number's ground and the ink that is readable on it.
    struct InkedGround {
        QColor ground;
        QColor number;
    };

    QColor incompleteBand, incompleteHatch, warning, error, bar, barTint;
    std::array<InkedGround, 5> heat; ///< one hue for grids of counts, from few to most
    int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32; ///< distances in logical pixels

    /// The same theme for pictures: its fonts do not follow the desktop.
    [[nodiscard]] Theme forImages() const;

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] double textScale() const { return m_textScale; }
    [[nodiscard]] const QStringList& families() const { return m_families; }
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QColor colour(const figure::Entity& entity) const;
    /// The second channel beside colour, in pen widths: a pattern of its own for each technique and place of
    /// the palette, so long that it never looks like the dots of incomplete years.
    [[nodiscard]] QVector<qreal> dashes(const figure::Entity& entity) const;
    [[nodiscard]] QPalette palette() const;
    /// What palettes cannot say for Qt's own widgets.
    [[nodiscard]] QString styleSheet() const;

private:
    Mode m_mode = Mode::Light;
    double m_textScale = 1.0;
    bool m_isForImages = false;
    double m_bodyPx = 13.0;
    QHash<TextSize, double> m_sizes;
    QStringList m_families;
    QHash<QString, QColor> m_techniques, m_places;
    QHash<QString, QVector<qreal>> m_dashes;
    QColor m_otherPlace;
};

inline size_t qHash(TextSize size, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(size), seed);
}

/// Of two colours, 1 to 21, as WCAG 2 defines it.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace filingscape::ui
