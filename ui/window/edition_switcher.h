// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/edition_catalogue.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QToolButton>

QT_BEGIN_NAMESPACE
class QAction;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace filingscape::ui {

class EditionRow;

/// What is on screen: an edition's page, or one of its pages.
struct EditionOnScreen {
    QString path;
    std::string slug;
    QString page;

    bool operator==(const EditionOnScreen&) const = default;
};

/// The title of the edition on screen as a button, and below it the list of all editions with what each can
/// and cannot answer. Arrow keys go through the list, Return opens, Escape closes. Editions of published
/// figures are listed where there is a page that shows them.
class EditionSwitcher final : public QToolButton
{
    Q_OBJECT

public:
    EditionSwitcher(session::EditionCatalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);

    /// For menus; has the shortcut Ctrl+L.
    [[nodiscard]] QAction* action() const { return m_action; }
    [[nodiscard]] QFrame* popup() const { return m_popup; }

    void setTheme(const Theme& theme);
    /// What the button says and which line of the list is marked.
    void setOnScreen(const EditionOnScreen& onScreen, const QString& title);
    /// Pages of published figures that there are.
    void setPages(bool hasFigures, bool hasClaims);
    void openList();

Q_SIGNALS:
    /// A person chose an edition and the page that shows it.
    void chosen(const filingscape::session::EditionSource& source, const QString& page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void fill();
    void place();
    void addRow(EditionRow* row, const session::EditionSource& source, const QString& page);

    session::EditionCatalogue& m_catalogue;
    Theme m_theme;
    EditionOnScreen m_onScreen;
    QString m_title;
    bool m_hasFigures = false;
    bool m_hasClaims = false;
    QAction* m_action;
    QFrame* m_popup;
    QVBoxLayout* m_rows;
    QScrollArea* m_scroll = nullptr;
};

} // namespace filingscape::ui
