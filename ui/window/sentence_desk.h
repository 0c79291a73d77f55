// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QMainWindow;
class QModelIndex;
class QWidget;
QT_END_NAMESPACE

namespace filingscape::ui {

class FigureView;

/// Copies one print-ready sentence of the number at hand: the mark under keyboard or pointer, a row of
/// applicants, names as filed or the rest below them, a filing, a cell of a chart's table, or all that passes
/// the filter. "Copy this sentence" stands in the
/// Edit menu and in the context menu of each of these; Ctrl+Shift+C takes what has the focus, else what the
/// pointer is on, else what is chosen on the page.
class SentenceDesk final : public QObject
{
    Q_OBJECT

public:
    /// The sentence at hand; empty where there is none.
    using Sentence = std::function<QString()>;

    /// Serves the charts, their tables, applicants, filings and the footer that the window has.
    SentenceDesk(session::Explorer& explorer, QMainWindow* window);

    /// Another widget that can tell a sentence.
    void serve(QWidget* widget, Sentence sentence);

Q_SIGNALS:
    /// A sentence was copied; it lies in the clipboard as it is here.
    void copied(const QString& sentence);

private:
    struct Place {
        QPointer<QWidget> widget;
        Sentence sentence;
    };

    void serveCharts(QMainWindow& window);
    void serveTables(QMainWindow& window);
    void copyAtHand();
    void copy(const QString& sentence);
    void showMenu(QWidget& widget, QString sentence, QPoint at);
    [[nodiscard]] QString ofAll() const;
    [[nodiscard]] QString ofMark(const FigureView& view) const;
    [[nodiscard]] QString ofCell(const FigureView& view, const QModelIndex& cell) const;
    [[nodiscard]] QString ofApplicant(const QModelIndex& row) const;
    [[nodiscard]] QLocale locale() const;

    session::Explorer& m_explorer;
    QMainWindow* m_window;
    QAction* m_copy;
    QList<FigureView*> m_charts; ///< of the page whose numbers these are
    std::vector<Place> m_places;
};

} // namespace filingscape::ui
