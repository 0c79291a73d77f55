// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filing_details_pane.h"

#include "tests/support/qt_strings.h"
#include "tests/support/synthetic_edition.h"
#include "tests/ui/themes.h"

#include <QTextEdit>

using namespace filingscape;

TEST_CASE("a title of megabytes is cut before it is laid out", "[ui][filings][regression]")
{
    const auto edition = test::syntheticEdition({.filings = 1}, 1).edition;
    ui::FilingDetailsPane pane(test::themeOf());
    session::FilingDetails details;
    details.row.number = "XX1A";
    details.row.title.assign(5 << 20, 'x');
    details.cpc = {std::string(5 << 20, 'y')};
    pane.show(edition, details);
    const auto text = pane.findChild<QTextEdit*>(QStringLiteral("filingDetails"))->toPlainText();
    CHECK(text.size() < 64 << 10);
    CHECK(text.contains(QStringLiteral("XX1A")));
    CHECK(text.count(QChar(u'…')) >= 2);
}
