// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/text_block.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace filingscape::ui {

TextBlock breakText(const QString& text, const QFont& font, double width, int mostLines)
{
    TextBlock block;
    const QFontMetricsF metrics(font);
    block.lineHeight = std::ceil(metrics.height());
    if (text.isEmpty() || width <= 0)
        return block;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = block.lines.size() + 1 == mostLines;
        const auto rest = text.mid(line.textStart());
        if (isLast && line.textStart() + line.textLength() < text.size()) {
            block.lines << metrics.elidedText(rest, Qt::ElideRight, width);
            block.isCut = true;
            break;
        }
        block.lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return block;
}

} // namespace filingscape::ui
