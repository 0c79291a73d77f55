// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <string_view>

namespace filingscape::io {

// Text of foreign origin, made safe to show. Stored values are never changed; apply one of these last, once,
// where text meets the screen. Any thread.

/// Control characters become their visible pictures (U+2400 and on); bidirectional overrides, embeddings and
/// isolates, lone surrogates and other codes without a sign of their own become U+FFFD. All on one line.
[[nodiscard]] QString visible(QStringView text);
/// The same of what the domain has.
[[nodiscard]] QString visible(std::string_view utf8);

/// visible(), between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that a name written from right to
/// left does not turn what stands around it. For labels and cells of plain text.
[[nodiscard]] QString isolated(QStringView text);

/// Rich text that shows exactly the characters of the text, wrapped by the tooltip.
[[nodiscard]] QString toolTipText(QStringView text);

/// The same for a text put together of names that are isolated() already: their isolates stay, every other
/// control becomes visible.
[[nodiscard]] QString toolTipOfShown(QStringView shown);

/// For titles, axes, legends and categories of Qt Charts, which read every label as HTML.
[[nodiscard]] QString chartText(QStringView text);

/// For menus, tabs and buttons, where a single ampersand would mark a letter.
[[nodiscard]] QString actionText(QStringView text);

/// The same labels, none twice and none null, since a category axis drops such ones and shifts the bars:
/// repeated ones end in as many ZERO WIDTH SPACEs as it takes.
[[nodiscard]] QStringList uniqueCategories(const QStringList& labels);

/// At most this many UTF-16 units, cut between characters as people see them, an ellipsis at the cut.
[[nodiscard]] QString cutForDisplay(const QString& text, qsizetype most = 65536);

/// The longest start of the text of at most this many UTF-16 units that ends between characters as people see
/// them, or between code points where one character alone is longer.
[[nodiscard]] QString startOf(const QString& text, qsizetype most);

} // namespace filingscape::io
