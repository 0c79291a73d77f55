// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/contract_parts.h"
#include "app/session/edition_catalogue.h"

#include <QString>

#include <optional>
#include <vector>

namespace filingscape::session {

/// One line of what a part of the contract could be.
struct ContractChoice {
    QString text;
    QString reason; ///< why it cannot be had here; empty where it can
    bool isChosen = false;
    std::optional<domain::Filter> filter; ///< what choosing it asks for; empty where nothing can be asked

    [[nodiscard]] bool isOffered() const { return filter.has_value(); }
};

/// Everything that a part of the contract of this result could be, what the edition lacks with the reason
/// and, where the catalogue knows an edition that has it, with the name of that one.
[[nodiscard]] std::vector<ContractChoice> contractChoices(figure::ContractTopic topic,
    const domain::Result& result, const std::vector<CatalogueEntry>& editions, const QLocale& locale);

/// What is asked there, as the name of a control.
[[nodiscard]] QString topicName(figure::ContractTopic topic);

} // namespace filingscape::session
