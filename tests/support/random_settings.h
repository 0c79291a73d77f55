// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/settings.h"
#include "tests/support/random.h"

#include <QStringList>

namespace filingscape::test {

/// Names with everything that a file format could stumble over.
[[nodiscard]] inline QString randomName(Random& random)
{
    static const QStringList parts{QStringLiteral("CN"), QStringLiteral("谷歌"), QStringLiteral("\"quoted\""),
        QStringLiteral("back\\slash"), QStringLiteral("AT&T"), QStringLiteral("<b>"),
        QStringLiteral("\u202E"), QStringLiteral("line\nend"), QStringLiteral("\u0001"), QStringLiteral("😀"),
        QStringLiteral("שלום"), QStringLiteral(" "), QStringLiteral("/"), QStringLiteral("null")};
    QString name;
    for (auto left = 1 + random.below(3); left > 0; --left)
        name += parts.at(static_cast<qsizetype>(random.below(static_cast<std::size_t>(parts.size()))));
    return name;
}

[[nodiscard]] inline session::View randomView(Random& random)
{
    const auto names = [&random]() -> std::optional<QStringList> {
        if (random.chance(0.4))
            return std::nullopt;
        QStringList some;
        for (auto left = random.below(4); left > 0; --left)
            some << randomName(random);
        return some;
    };
    session::View view;
    view.dateBasis = domain::allDateBases[random.below(domain::dateBasisCount)];
    view.weight = domain::allWeights[random.below(domain::allWeights.size())];
    view.measure = domain::allMeasures[random.below(domain::measureCount)];
    if (random.chance(0.5)) {
        const auto first = static_cast<domain::Year>(1 + random.below(9990));
        view.years = domain::YearRange(first, static_cast<domain::Year>(first + random.below(9)));
    }
    view.places = names();
    view.techniques = names();
    view.techniqueMode = domain::allTechniqueModes[random.below(4)];
    view.applicants = names();
    if (random.chance(0.4))
        view.words = randomName(random);
    for (auto left = random.below(3); left > 0; --left)
        view.charts[randomName(random)] = randomName(random);
    for (auto* name : {&view.edition, &view.file, &view.page}) {
        if (random.chance(0.5))
            *name = randomName(random);
    }
    return view;
}

[[nodiscard]] inline session::Settings randomSettings(Random& random)
{
    const auto number = [&random](int least, int most) {
        return least + static_cast<int>(random.below(static_cast<std::size_t>(most - least)));
    };
    session::Settings settings;
    settings.theme = static_cast<session::ThemeChoice>(random.below(3));
    if (random.chance(0.8))
        settings.window.place
            = QRect(number(-9000, 9000), number(-9000, 9000), number(1, 9000), number(1, 9000));
    settings.window.isMaximised = random.chance(0.3);
    for (auto left = random.below(4); left > 0; --left)
        settings.window.splitters[randomName(random)] = {number(0, 999), number(0, 999), number(0, 999)};
    for (auto left = random.below(3); left > 0; --left)
        settings.window.tabs[randomName(random)] = number(0, 4);
    if (random.chance(0.5))
        settings.file = QStringLiteral("/home/") + randomName(random);
    if (random.chance(0.5))
        settings.edition = randomName(random);
    if (random.chance(0.5))
        settings.page = randomName(random);
    for (auto left = random.below(3); left > 0; --left)
        settings.bookmarks[randomName(random)] = randomName(random);
    if (random.chance(0.7))
        settings.view = randomView(random);
    for (auto left = random.below(5); left > 0; --left)
        settings.views.push_back(
            {randomName(random) + QString::number(settings.views.size()), randomView(random)});
    for (auto left = random.below(12); left > 0; --left)
        settings.recent = session::withRecent(settings.recent, randomName(random));
    for (auto left = random.below(3); left > 0; --left)
        settings.told << randomName(random) + QString::number(left);
    return settings;
}

} // namespace filingscape::test
