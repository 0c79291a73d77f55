// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/edition_catalogue.h"
#include "app/session/explorer.h"
#include "app/session/filing_worker.h"
#include "ui/style/theme.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
class QMainWindow;
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class ProvenanceWindow;

/// Ctrl+I, the View menu and a button beside the contract open the window that says where the numbers come
/// from. What records lack is counted on a thread of its own, once an edition, when it is first asked for.
class ProvenanceDesk final : public QObject
{
    Q_OBJECT

public:
    /// The button goes to the end of `contractRow`.
    ProvenanceDesk(session::Explorer& explorer, const session::EditionCatalogue& catalogue,
        QHBoxLayout& contractRow, const Theme& theme, QMainWindow* window);

    [[nodiscard]] QAction* action() const { return m_action; }

    void open();
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// An edition that can answer what the one on screen cannot.
    void editionWanted(const filingscape::session::EditionSource& source, bool isFigures);

private:
    void follow();
    void countCoverage();
    void offer();

    session::Explorer& m_explorer;
    const session::EditionCatalogue& m_catalogue;
    Theme m_theme;
    QMainWindow* m_owner;
    QAction* m_action;
    QToolButton* m_button;
    ProvenanceWindow* m_window = nullptr; ///< made when first asked for
    std::shared_ptr<const domain::Edition> m_counted; ///< what m_coverage is of, or is being counted of
    std::shared_ptr<const store::Coverage> m_coverage;
    std::unique_ptr<session::FilingWorker> m_worker; ///< last, so that it ends first
};

} // namespace filingscape::ui
