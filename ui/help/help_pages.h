// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace filingscape::ui {

struct HelpPage {
    QString key; ///< also the name of its file
    QString title;
};

/// The pages of the help in reading order.
[[nodiscard]] QList<HelpPage> helpPages();

/// The page as HTML of our own, from the program's resources; it loads nothing.
[[nodiscard]] QString helpHtml(const QString& key);

/// Where a link or a topic leads: "charts#time" or "charts" or, with the page it stands on, "#time".
struct HelpTopic {
    QString page;
    QString anchor;

    bool operator==(const HelpTopic&) const = default;
};

[[nodiscard]] HelpTopic helpTopic(const QString& link, const QString& currentPage = {});

} // namespace filingscape::ui
