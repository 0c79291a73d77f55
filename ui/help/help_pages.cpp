// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.h"

#include <QCoreApplication>
#include <QFile>

namespace filingscape::ui {

namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::ui::HelpWords)
};

} // namespace

QList<HelpPage> helpPages()
{
    return {{QStringLiteral("counted"), HelpWords::tr("What is counted")},
        {QStringLiteral("charts"), HelpWords::tr("How to read the charts")},
        {QStringLiteral("filters"), HelpWords::tr("Filters and tables")},
        {QStringLiteral("limits"), HelpWords::tr("What the numbers can show")},
        {QStringLiteral("claims"), HelpWords::tr("Published figures and claims")},
        {QStringLiteral("source"), HelpWords::tr("Where they come from")},
        {QStringLiteral("keys"), HelpWords::tr("Keys")}};
}

QString helpHtml(const QString& key)
{
    QFile file(QStringLiteral(":/help/en/%1.html").arg(key));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpTopic helpTopic(const QString& link, const QString& currentPage)
{
    const auto page = link.section(u'#', 0, 0);
    return {page.isEmpty() ? currentPage : page, link.section(u'#', 1)};
}

} // namespace filingscape::ui
