// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/edition_catalogue.h"
#include "app/session/explorer.h"
#include "app/session/filing_worker.h"
#include "app/session/provenance.h"
#include "ui/style/theme.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
class QMainWindow;
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class ProvenanceWindow;

/// Ctrl+I, the View menu and a button on each page open the window that says where the numbers on that page
/// come from. What records lack is counted on a thread of its own, once an edition, when it is first asked
/// for.
class ProvenanceDesk final : public QObject
{
    Q_OBJECT

public:
    /// The button goes to the end of `contractRow`.
    ProvenanceDesk(session::Explorer& explorer, const session::EditionCatalogue& catalogue,
        QHBoxLayout& contractRow, const Theme& theme, QMainWindow* window);
    ~ProvenanceDesk() override;

    /// Pages whose numbers are not the explorer's.
    struct OtherPages {
        std::function<bool()> isShown;
        std::function<std::optional<session::ProvenancePage>()> provenance; ///< empty until it is read
    };

    [[nodiscard]] QAction* action() const { return m_action; }
    void setOtherPages(OtherPages pages) { m_others = std::move(pages); }

    void open();
    void setTheme(const Theme& theme);
    /// Another page, or another part of it, is on screen.
    void follow();

Q_SIGNALS:
    /// An edition that can answer what the one on screen cannot.
    void editionWanted(const filingscape::session::EditionSource& source, bool isFigures);

private:
    void countCoverage();
    void offer();
    [[nodiscard]] bool isOther() const { return m_others.isShown && m_others.isShown(); }

    session::Explorer& m_explorer;
    const session::EditionCatalogue& m_catalogue;
    Theme m_theme;
    QMainWindow* m_owner;
    QAction* m_action;
    QToolButton* m_button;
    OtherPages m_others;
    ProvenanceWindow* m_window = nullptr; ///< made when first asked for
    std::shared_ptr<const domain::Edition> m_counted; ///< what m_coverage is of, or is being counted of
    std::shared_ptr<const store::Coverage> m_coverage;
    std::unique_ptr<session::FilingWorker> m_worker; ///< last, so that it ends first
};

} // namespace filingscape::ui
