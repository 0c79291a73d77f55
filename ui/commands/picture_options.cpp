// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/picture_options.h"

#include "app/io/data_numbers.h"

#include <algorithm>

namespace filingscape::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Outcome;

Outcome<QString> pictureFile(const cli::Options& options, const QStringList& endings)
{
    auto file = options.value(u"out"_s).value_or(QString());
    if (file.isEmpty())
        return cli::wrongUsage(u"--out FILE%1 is missing."_s.arg(endings.first()));
    const bool isKnown = std::ranges::any_of(
        endings, [&file](const QString& ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
    if (!isKnown)
        return cli::wrongUsage(u"--out needs a file name that ends in %1."_s.arg(endings.join(u" or "_s)));
    return file;
}

Outcome<QSize> pictureSize(const cli::Options& options, const SizeBounds& bounds)
{
    const auto given = options.value(u"size"_s);
    if (!given)
        return bounds.usual;
    const auto sides = given->split(u'x');
    const auto width = io::integerFrom(sides.front());
    const auto height = io::integerFrom(sides.back());
    if (sides.size() != 2 || !width || !height || *width < bounds.least.width()
        || *height < bounds.least.height() || *width > bounds.most.width() || *height > bounds.most.height())
        return cli::wrongUsage(u"--size needs a width and a height from %1x%2 to %3x%4, such as %5x%6."_s
                                   .arg(bounds.least.width())
                                   .arg(bounds.least.height())
                                   .arg(bounds.most.width())
                                   .arg(bounds.most.height())
                                   .arg(bounds.usual.width())
                                   .arg(bounds.usual.height()));
    return QSize(static_cast<int>(*width), static_cast<int>(*height));
}

Outcome<double> pictureScale(const cli::Options& options)
{
    const auto given = options.value(u"scale"_s);
    if (!given)
        return 1.0;
    const auto number = io::realFrom(*given);
    if (!number || !(*number >= 1.0 && *number <= 3.0))
        return cli::wrongUsage(u"--scale needs a number from 1 to 3, such as 2 or 1.5."_s);
    return *number;
}

Outcome<Mode> pictureMode(const cli::Options& options)
{
    const auto given = options.value(u"theme"_s).value_or(u"light"_s);
    if (given != u"light"_s && given != u"dark"_s)
        return cli::wrongUsage(u"--theme needs light or dark."_s);
    return given == u"dark"_s ? Mode::Dark : Mode::Light;
}

} // namespace filingscape::ui
