// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/edition_catalogue.h"
#include "app/session/explorer.h"
#include "app/session/library.h"
#include "ui/style/theme.h"

#include <QMainWindow>

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace filingscape::ui {

class DropTarget;
class EditionLine;
class EditionSwitcher;
class ExplorePage;
class FileOpening;
class FigurePages;
class FilterChips;
class HelpDesk;
class MessageBar;
class NoticeBar;
class OneBar;
class PageStack;
class PaneCycle;
class PlainLabel;
class ProvenanceDesk;
class SavedViews;
class SentenceDesk;
class ThemeSwitch;
class WaysOut;
class WindowMenus;

/// The window: the edition and its filter above, one page in the middle, what is counted below.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(session::Explorer& explorer, const Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setTheme(const Theme& theme);
    /// What has been dismissed is to be kept between sessions.
    [[nodiscard]] EditionLine& editionLine() { return *m_editionLine; }

    /// What the user keeps from one start to the next. Empty until somebody fills it.
    [[nodiscard]] session::Library& library() { return m_library; }
    [[nodiscard]] FileOpening& files() { return *m_files; }
    [[nodiscard]] SavedViews& views() { return *m_views; }
    [[nodiscard]] ThemeSwitch& themes() { return *m_themes; }
    [[nodiscard]] NoticeBar& notices() { return *m_notices; }
    [[nodiscard]] session::EditionCatalogue& catalogue() { return m_catalogue; }
    /// Pages are made by whoever owns them and hung in before the session is restored; those of published
    /// figures are listed with their editions then.
    [[nodiscard]] PageStack& pages() { return *m_pages; }
    [[nodiscard]] ExplorePage& explorePage() { return *m_explore; }
    /// The edition of published figures that figures and claims pages show; empty until one is known.
    [[nodiscard]] const session::EditionSource& figures() const { return m_figures; }
    /// Copies sentences to print; a page that shows other numbers has itself served.
    [[nodiscard]] SentenceDesk& sentences() { return *m_sentences; }
    /// Turns to an edition and the page that shows it; the filter comes along by its names.
    void turnTo(const session::EditionSource& source, const QString& page);
    /// A view as the filter that an edition opens with; what the edition does not have is told.
    [[nodiscard]] session::Explorer::FirstFilter firstFilter(const session::View& view);
    [[nodiscard]] WindowMenus& menus() { return *m_menus; }
    /// Opens the bundled edition in the place of one that was refused before anything was on screen; the
    /// error stays in its bar.
    void openInstead(const domain::Error& refusal, const session::EditionSource& refused);

Q_SIGNALS:
    /// What the charts show was chosen anew; no part of the filter.
    void chartsChosen();
    /// figures() is another edition.
    void figuresChosen(const filingscape::session::EditionSource& source);

private:
    QWidget* buildHeader();
    QWidget* buildBars();
    QWidget* buildFooter();
    void buildDesks();
    void dressParts();
    void buildActions();
    void buildMenus();
    void connectExplorer();
    void connectPages();
    void followHistory();
    void showEdition();
    void showNothing();
    void sayLeftOut(const QString& sentence);
    void showResult(const session::ResultPtr& result, bool isSettled);
    void showError(const domain::Error& error);
    void retry();
    void showFooter();
    /// For a moment, in the status line.
    void tellCopied(const QString& what);
    void followPage();
    void followCatalogue();
    void addPage(QWidget* page);
    [[nodiscard]] session::Explorer::FirstFilter carried();
    void openEditionOf(const session::View& view, const session::Explorer::FirstFilter& firstFilter);
    [[nodiscard]] bool isOnScreen(const session::EditionSource& source) const;
    void nameFile();

    session::Explorer& m_explorer;
    Theme m_theme;
    session::Library m_library;
    session::EditionCatalogue m_catalogue;
    session::EditionSource m_figures;
    struct Refusal {
        domain::Error error;
        session::EditionSource source;
    };
    std::optional<Refusal> m_refusal; ///< of what the bundled edition stands in for
    EditionSwitcher* m_switcher = nullptr;
    PlainLabel* m_file = nullptr;
    FilterChips* m_chips = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_reset = nullptr;
    OneBar* m_bars = nullptr;
    NoticeBar* m_notices = nullptr;
    MessageBar* m_message = nullptr;
    EditionLine* m_editionLine = nullptr;
    HelpDesk* m_help = nullptr;
    SentenceDesk* m_sentences = nullptr;
    ProvenanceDesk* m_provenance = nullptr;
    PageStack* m_pages = nullptr;
    ExplorePage* m_explore = nullptr;
    FigurePages* m_figurePages = nullptr;
    PaneCycle* m_panes = nullptr;
    PlainLabel* m_footer = nullptr;
    FileOpening* m_files = nullptr;
    SavedViews* m_views = nullptr;
    ThemeSwitch* m_themes = nullptr;
    DropTarget* m_drop = nullptr;
    WindowMenus* m_menus = nullptr;
    WaysOut* m_waysOut = nullptr;
    bool m_isBlank = true; ///< no edition has been shown, or none any more
    QStringList m_leftOut; ///< what was said of the filter that came along to the edition on screen
};

} // namespace filingscape::ui
