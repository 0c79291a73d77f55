// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/published_figure.h"

#include <QLocale>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace filingscape::session {

/// What the figures of a table differ by.
enum class FigureFacet { Worldwide, Place, Owner, Technique };

/// Figures that may stand in one chart: one series, one measure, one facet and, except over years, one
/// period. They are never added up.
struct FigureBlock {
    std::string series;
    std::string measure;
    FigureFacet facet = FigureFacet::Worldwide;
    std::string techniqueFacet; ///< "model", "mode", "application"
    bool isByYear = false; ///< one figure a year
    std::vector<std::size_t> figures; ///< positions in the set; by value falling, or by year rising
    std::optional<std::size_t> whole; ///< the worldwide figure of the same measure and period

    bool operator==(const FigureBlock&) const = default;
};

/// What is browsed at once: the blocks of a series by one facet.
struct FigureTopic {
    std::string series;
    FigureFacet facet = FigureFacet::Worldwide;
    std::string techniqueFacet;
    std::vector<FigureBlock> blocks;

    [[nodiscard]] std::size_t figureCount() const;
    bool operator==(const FigureTopic&) const = default;
};

/// Every figure of the set in exactly one block of one topic; series in the order of the set, worldwide
/// figures first. For tens of thousands a matter of a tenth of a second, so not on the UI thread.
[[nodiscard]] std::vector<FigureTopic> figureTopics(const domain::FigureSet& set);

/// Positions of the figures of each series and measure, rising.
using FigureGroups = std::map<std::pair<std::string, std::string>, std::vector<std::size_t>>;
[[nodiscard]] FigureGroups figureGroups(const domain::FigureSet& set);

/// The whole blocks that hold any of these figures, so that each is seen among its like.
[[nodiscard]] std::vector<FigureBlock> blocksHolding(
    const std::vector<FigureTopic>& topics, const std::vector<std::size_t>& figures);

/// A stable name of the topic, such as "wipo_genai_2024/place" or "wipo_genai_2024/model".
[[nodiscard]] QString topicKey(const FigureTopic& topic);
/// The position of the topic with this key; of the first one by this facet for a key without a series.
[[nodiscard]] std::optional<std::size_t> topicByKey(
    const std::vector<FigureTopic>& topics, const QString& key);

/// "Worldwide and by year", "By inventor location", "By model".
[[nodiscard]] QString topicTitle(const FigureTopic& topic, const domain::FigureSet& set);
/// "Patent families by inventor location, 2014–2023".
[[nodiscard]] QString blockTitle(const FigureBlock& block, const domain::FigureSet& set);
/// What has to be said of the block as a whole: what it is part of, and that its rows overlap; may be empty.
[[nodiscard]] QString blockNote(
    const FigureBlock& block, const domain::FigureSet& set, const QLocale& locale);

} // namespace filingscape::session
