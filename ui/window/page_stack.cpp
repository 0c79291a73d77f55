// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_stack.h"

namespace filingscape::ui {

PageStack::PageStack(QWidget* parent)
    : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
}

void PageStack::addPage(const QString& key, QWidget* page)
{
    m_pages[key] = page;
    addWidget(page);
    if (m_shown.isEmpty())
        m_shown = key;
    Q_EMIT pageAdded(key, page);
}

bool PageStack::showPage(const QString& key)
{
    auto* page = m_pages.value(key);
    if (page == nullptr)
        return false;
    if (key != m_shown) {
        m_shown = key;
        setCurrentWidget(page);
        Q_EMIT pageShown(key);
    }
    return true;
}

} // namespace filingscape::ui
