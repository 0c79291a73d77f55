// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "ui/help/help_pages.h"
#include "ui/style/theme.h"

#include <QDialog>
#include <QTextBrowser>

#include <memory>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace filingscape::ui {

/// Shows our own pages and nothing else: no picture, style or page is ever loaded, whatever a text says.
class HelpText final : public QTextBrowser
{
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;

    [[nodiscard]] QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// The help beside the window: pages on the left, the text on the right. Keys and source are written from the
/// window and the edition that are open. Links lead to other pages only; addresses are text to copy.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `window` is the one whose keys are listed.
    HelpWindow(const QWidget& window, const Theme& theme, QWidget* parent);

    [[nodiscard]] const HelpTopic& shown() const { return m_shown; }

    /// Shows a topic such as "charts#time"; the first page where there is no such page.
    void showTopic(const QString& topic);
    /// Empty while no edition is open.
    void setEdition(std::shared_ptr<const domain::Edition> edition);
    void setTheme(const Theme& theme);

private:
    void write();
    void dressHeadings();
    void writeKeys(QTextCursor& cursor) const;
    void writeSource(QTextCursor& cursor) const;
    [[nodiscard]] QString sheet() const;

    const QWidget& m_window;
    Theme m_theme;
    std::shared_ptr<const domain::Edition> m_edition;
    HelpTopic m_shown;
    QListWidget* m_pages;
    HelpText* m_text;
};

} // namespace filingscape::ui
