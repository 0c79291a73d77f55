// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/figure_words.h"

namespace filingscape::session {

// What is said of a figure among the others of its set. A share, a rate or a multiple is one of something: of
// the things that its series counts. Each text is safe to show.

/// The measure that a figure counts, or that a share, rate or multiple is of; empty where the series has
/// none.
[[nodiscard]] std::string thingsOf(const domain::FigureSet& set, const domain::PublishedFigure& figure);
/// The worldwide figure that a count or a share is a part of: of the same years, for a share of single years
/// of the years around them. nullptr where none was printed.
[[nodiscard]] const domain::PublishedFigure* wholeOf(
    const domain::FigureSet& set, const domain::PublishedFigure& figure);

/// "patent families on generative AI": things of a series.
[[nodiscard]] QString thingsWords(
    const domain::FigureSet& set, std::string_view series, std::string_view measure);
/// "Patent families", "Shares of patent families", "Growth of patent families, per cent a year".
[[nodiscard]] QString measureTitle(const domain::FigureSet& set, const domain::PublishedFigure& figure);
/// "patent families, inventor location", "share of patent families, worldwide": what the number says.
[[nodiscard]] QString countedWords(const domain::FigureSet& set, const domain::PublishedFigure& figure);

/// What the sentence tells of the figure, without whom and without source: "at least 25 % of the patent
/// families on generative AI published 2014–2023 were published in 2023".
[[nodiscard]] QString toldWords(
    const domain::FigureSet& set, const domain::PublishedFigure& figure, const QLocale& locale);

/// One sentence fit to print, with number, qualifier, what it counts or is a share or multiple of, place
/// basis, years, source and note. The share of the whole is said where both are exact.
[[nodiscard]] QString figureSentence(const domain::FigureSet& set, const domain::PublishedFigure& figure,
    const PlaceNames& names, const QLocale& locale);

} // namespace filingscape::session
