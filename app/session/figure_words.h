// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/published_figure.h"
#include "app/domain/year_range.h"

#include <QLocale>
#include <QString>

#include <map>
#include <string>

namespace filingscape::session {

/// What the codes of places are called; a code without a name is shown as it is.
using PlaceNames = std::map<std::string, std::string, std::less<>>;

// Words for published figures, each safe to show. A key that is not known here is shown as written, so that
// a series of somebody else's reads as well.

[[nodiscard]] QString placeName(const PlaceNames& names, std::string_view code);
/// "WIPO, generative AI"; the key of a series of which the edition says nothing.
[[nodiscard]] QString seriesTitle(const domain::FigureSet& set, std::string_view series);
/// What one figure of the series counts, where and when, and what must not be done with it; or that this is
/// not stated.
[[nodiscard]] QString seriesContract(const domain::FigureSet& set, std::string_view series);
/// Who it is by, in brackets after a unit: "WIPO".
[[nodiscard]] QString seriesPublisher(const domain::FigureSet& set, std::string_view series);
/// What the patents and papers of the series are on, as it follows a unit: "on generative AI"; may be empty.
[[nodiscard]] QString scopeWords(const domain::FigureSet& set, std::string_view series);
/// "on all of AI": what published counts are on.
[[nodiscard]] QString allOfAiWords();
/// "by year of publication"; empty where it is not stated.
[[nodiscard]] QString dateWords(const domain::FigureSet& set, std::string_view series);
/// "patent families", "per cent a year".
[[nodiscard]] QString measureWords(std::string_view measure);
/// "inventor location"; empty where a figure has no place.
[[nodiscard]] QString placeBasisWords(const domain::PublishedFigure& figure);
/// "exact", "at least", "approximately", "unconfirmed".
[[nodiscard]] QString qualifierWords(domain::Qualifier qualifier);
/// "by owner"; "by organisation" where the things are no patents.
[[nodiscard]] QString ownerBasisWords(const domain::PublishedFigure& figure);

/// A number as it was printed: no decimals but those that it has.
[[nodiscard]] QString numberText(double value, const QLocale& locale);
/// "70.3 %": a share that was computed, wherever figures and claims say one.
[[nodiscard]] QString percentText(double percent, const QLocale& locale);
/// "38,210", "74.7 %", "8 times": the number with the sign of what it is.
[[nodiscard]] QString unitText(const domain::PublishedFigure& figure, const QLocale& locale);
/// The same with its qualifier: "at least 25 %".
[[nodiscard]] QString measuredText(const domain::PublishedFigure& figure, const QLocale& locale);

/// The same text with a capital in front.
[[nodiscard]] QString capitalised(QString text);

[[nodiscard]] domain::YearRange yearsOf(const domain::PublishedFigure& figure);
/// "published 2014–2023" where the series goes by publication, else "2011–2020".
[[nodiscard]] QString periodWords(
    const domain::FigureSet& set, std::string_view series, domain::YearRange years);

/// The place, owner or technique of a figure; "Worldwide" where it has none.
[[nodiscard]] QString subjectWords(const domain::PublishedFigure& figure, const PlaceNames& names);
/// Where it was seen: the host of its address, empty where there is none.
[[nodiscard]] QString printedAt(const domain::PublishedFigure& figure);

/// True for numbers of things, false for shares, rates and ratios.
[[nodiscard]] bool countsThings(std::string_view measure);
/// True for shares of a whole in per cent, not for rates of growth.
[[nodiscard]] bool isShare(std::string_view measure);
/// True where the things are patent families, applications or grants.
[[nodiscard]] bool countsPatents(std::string_view measure);

} // namespace filingscape::session
