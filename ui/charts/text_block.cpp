// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/text_block.h"

#include "ui/style/whole_ranges.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace filingscape::ui {

TextBlock breakText(const QString& given, const QFont& font, double width, int mostLines)
{
    TextBlock block;
    const QFontMetricsF metrics(font);
    block.lineHeight = std::ceil(metrics.height());
    if (given.isEmpty() || width <= 0)
        return block;
    const auto text = withWholeRanges(given);
    const auto plain = [](QString part) { return part.remove(wordJoiner).trimmed(); };
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const auto lineText = [&] { return plain(text.mid(line.textStart(), line.textLength())); };
        // A word cut in two takes other shapes, in Arabic wider ones.
        for (double less = width - 2; less > 0 && metrics.horizontalAdvance(lineText()) > width; less -= 2)
            line.setLineWidth(less);
        const bool isLast = block.lines.size() + 1 == mostLines;
        const auto rest = plain(text.mid(line.textStart()));
        if (isLast && lineText() != rest) {
            auto cut = metrics.elidedText(rest, Qt::ElideRight, width);
            for (double less = width - 1; less > 0 && metrics.horizontalAdvance(cut) > width; less -= 1)
                cut = metrics.elidedText(rest, Qt::ElideRight, less);
            block.lines << cut;
            block.isCut = true;
            break;
        }
        block.lines << lineText();
        if (isLast)
            break; // only spaces are left
    }
    layout.endLayout();
    return block;
}

} // namespace filingscape::ui
