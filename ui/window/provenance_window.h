// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/edition_catalogue.h"
#include "app/session/provenance.h"
#include "ui/style/theme.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QTextCursor;
QT_END_NAMESPACE

namespace filingscape::ui {

class PlainLabel;

/// Where the numbers on screen come from, what is missing in them and what bends them, with the SQL that
/// gives the same numbers. Everything can be selected and copied. It follows the screen while it is open.
class ProvenanceWindow final : public QDialog
{
    Q_OBJECT

public:
    ProvenanceWindow(const Theme& theme, QWidget* parent);

    void showPage(session::ProvenancePage page);
    /// Editions that can answer what this one cannot; none hides the offer.
    void showOffers(const std::vector<session::CatalogueEntry>& entries);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void editionWanted(const filingscape::session::EditionSource& source, bool isFigures);

private:
    void buildSql(const Theme& theme);
    void write();
    void writeSection(QTextCursor& cursor, const session::Provenance::Section& section);
    void listSql();
    void writeSql();
    void copy(const QString& text, QPushButton& button);

    Theme m_theme;
    std::optional<session::ProvenancePage> m_page;
    QTextBrowser* m_text;
    QWidget* m_offers;
    QHBoxLayout* m_offerRow;
    PlainLabel* m_sqlTitle;
    QComboBox* m_view;
    QPlainTextEdit* m_sql;
    QPushButton* m_copySql;
    QAction* m_sqlCopying; ///< what the button does, and whether it can
    QPushButton* m_copyFingerprint;
};

} // namespace filingscape::ui
