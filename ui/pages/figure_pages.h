// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/claim_check.h"
#include "app/session/figure_shelf.h"
#include "app/session/provenance.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/style/theme.h"

#include <QObject>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace filingscape::ui {

class ClaimsPage;
class FiguresPage;
class MainWindow;

/// The pages of published figures and of claims in a window: reads what they show, leads from the one to the
/// other and to the edition that shows an answer. Lives as long as the window.
class FigurePages final : public QObject
{
    Q_OBJECT

public:
    FigurePages(MainWindow& window, const Theme& theme);

    void setTheme(const Theme& theme);
    /// For menus: opens the form.
    [[nodiscard]] QAction* checkAction() const { return m_check; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] const std::shared_ptr<const session::FigureShelf>& shelf() const
    {
        return m_reader.shelf();
    }
    /// What the page on screen says of its numbers; empty for other pages and before it is read.
    [[nodiscard]] std::optional<session::ProvenancePage> provenance() const;
    /// Whether the page of figures has bars that can leave it.
    [[nodiscard]] bool hasChart() const;
    /// The position on the shelf of the edition that the window has chosen; empty where it is not there.
    [[nodiscard]] std::optional<std::size_t> shownEdition() const;

Q_SIGNALS:
    void provenanceChanged();

private:
    [[nodiscard]] std::optional<ExportableChart> chart() const;
    void readFiles();
    void fill();
    [[nodiscard]] QString placeOf(const QString& key) const;
    /// What the places of an edition begin with.
    [[nodiscard]] QString placesIn(std::size_t edition) const;
    [[nodiscard]] QString topicPlace() const;
    [[nodiscard]] QString claimPlace() const;
    void setBookmarks();
    void openBookmarks();
    void showClaim(const domain::Claim& claim);
    void showAnswer(const session::ClaimAnswer& answer);

    MainWindow& m_window;
    session::FigureShelfReader m_reader;
    std::vector<session::EditionSource> m_files; ///< those that were read last
    FiguresPage* m_figures;
    ClaimsPage* m_claims;
    bool m_isReading = false;
    session::EditionSource m_filled; ///< what the pages show
    QString m_topic; ///< and the next: to come back to, once there are figures
    QString m_claim;
    QAction* m_check;
};

} // namespace filingscape::ui
