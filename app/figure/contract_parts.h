// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace filingscape::figure {

/// What of the counting contract can be asked about, and chosen where the edition has a choice.
enum class ContractTopic { Unit, Measure, Place, Weight, Date, Lists, Through };

/// A stretch of the sentence; without a topic it only joins the others.
struct ContractPart {
    std::optional<ContractTopic> topic;
    QString text;

    bool operator==(const ContractPart&) const = default;
};

/// The sentence of contractSentence() in parts, which follow one another without anything between them.
[[nodiscard]] std::vector<ContractPart> contractParts(const domain::Result& result, const QLocale& locale);
[[nodiscard]] QString joined(const std::vector<ContractPart>& parts);

/// "one publication each" and the like.
[[nodiscard]] QString unitPhrase(domain::Unit unit);
/// "by office" and the like.
[[nodiscard]] QString placePhrase(domain::PlaceBasis basis);
/// "counted whole" and the like.
[[nodiscard]] QString weightPhrase(domain::Weight weight);
/// "with an application" and the like.
[[nodiscard]] QString measurePhrase(domain::Measure measure);

} // namespace filingscape::figure
