// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/display_text.h"

#include "app/io/plain_text.h"

namespace filingscape::ui {

figure::Figure forDisplay(figure::Figure figure)
{
    figure.headline = io::visible(figure.headline);
    figure.scope = io::visible(figure.scope);
    figure.finding = io::visible(figure.finding);
    figure.caveat = io::visible(figure.caveat);
    figure.altText = io::visible(figure.altText);
    figure.source = io::visible(figure.source);
    for (auto& note : figure.notes)
        note = io::visible(note);
    if (auto* bars = std::get_if<figure::RankedBars>(&figure.marks)) {
        for (auto& bar : bars->bars) {
            bar.label = io::isolated(bar.label);
            bar.longLabel = io::isolated(bar.longLabel);
        }
    } else if (auto* grid = std::get_if<figure::PairGrid>(&figure.marks)) {
        for (auto& entry : grid->entries)
            entry.name = io::isolated(entry.name);
        grid->reason = io::visible(grid->reason);
    } else if (auto* lines = std::get_if<figure::TimeLines>(&figure.marks)) {
        for (auto& line : lines->lines)
            line.name = io::isolated(line.name);
    }
    return figure;
}

} // namespace filingscape::ui
