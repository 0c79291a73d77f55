// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sentence_desk.h"

#include "app/figure/sentence.h"
#include "app/io/plain_text.h"
#include "app/session/applicant_table_model.h"
#include "ui/charts/figure_view.h"
#include "ui/style/way_out.h"
#include "ui/table/applicant_rows_view.h"
#include "ui/table/filings_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace filingscape::ui {

using session::ApplicantTableModel;

SentenceDesk::SentenceDesk(session::Explorer& explorer, QMainWindow* window)
    : QObject(window)
    , m_explorer(explorer)
    , m_window(window)
    , m_copy(new QAction(tr("Copy this sen&tence"), window))
{
    m_copy->setObjectName(QStringLiteral("copySentence"));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copy, &QAction::triggered, this, &SentenceDesk::copyAtHand);
    window->addAction(m_copy);
    markWayOut(m_copy);
    if (auto* menu = window->findChild<QMenu*>(QStringLiteral("editMenu"))) {
        menu->addSeparator();
        menu->addAction(m_copy);
    }
    serveCharts(*window);
    serveTables(*window);
    if (auto* footer = window->findChild<QWidget*>(QStringLiteral("footer")))
        serve(footer, [this] { return ofAll(); });
}

void SentenceDesk::serve(QWidget* widget, Sentence sentence)
{
    m_places.push_back({widget, std::move(sentence)});
    if (widget->contextMenuPolicy() == Qt::ActionsContextMenu) {
        // A menu of its own with other entries: ours goes there, and takes what it was opened on.
        auto* entry = new QAction(m_copy->text(), widget);
        entry->setObjectName(QStringLiteral("copySentenceHere"));
        connect(entry, &QAction::triggered, this, [this, told = m_places.back().sentence] { copy(told()); });
        widget->addAction(entry);
        markWayOut(entry);
        return;
    }
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(widget, &QWidget::customContextMenuRequested, this,
        [this, widget, told = m_places.back().sentence](QPoint at) { showMenu(*widget, told(), at); });
}

void SentenceDesk::serveCharts(QMainWindow& window)
{
    m_charts = window.findChildren<FigureView*>();
    for (auto* view : std::as_const(m_charts)) {
        for (auto* table : view->findChildren<QTableView*>())
            serve(table, [this, view, table] { return ofCell(*view, table->currentIndex()); });
        serve(view, [this, view] { return ofMark(*view); });
    }
}

void SentenceDesk::serveTables(QMainWindow& window)
{
    for (auto* rows : window.findChildren<ApplicantRowsView*>())
        serve(rows, [this, rows] { return ofApplicant(rows->currentIndex()); });
    for (auto* filings : window.findChildren<FilingsView*>())
        serve(filings->rows(), [filings] { return filings->sentence(); });
}

/// An applicant, one of its names as filed, or all others.
QString SentenceDesk::ofApplicant(const QModelIndex& row) const
{
    const auto& result = m_explorer.result();
    if (!result || !row.isValid())
        return {};
    if (row.data(ApplicantTableModel::IsOtherRole).toBool())
        return figure::sentence(*result, figure::statementOfRest(*result), locale());
    const bool isName = row.data(ApplicantTableModel::IsNameRole).toBool();
    const auto top = isName ? row.parent() : row;
    const auto id = top.data(ApplicantTableModel::IdRole);
    if (!id.isValid() || id.toUInt() >= result->edition->applicants.size())
        return {};
    const domain::ApplicantId applicant{id.toUInt()};
    const auto countOf = [](const QModelIndex& index) {
        const auto filings = index.data(ApplicantTableModel::FilingsRole).toLongLong();
        return filings < 0 ? domain::Count::unknown() : domain::Count(filings);
    };
    if (!isName)
        return figure::sentence(*result, figure::statementOf(*result, applicant, countOf(top)), locale());
    const auto name = row.data(ApplicantTableModel::NameAsFiledRole);
    if (!name.isValid())
        return {}; // a line that tells how many names there are, or that they are on their way
    const auto ofApplicant = result->unitsPerFiling == 1 ? countOf(top) : domain::Count::unknown();
    return figure::sentence(*result,
        figure::statementOfName(*result, applicant, name.toString(), countOf(row), ofApplicant), locale());
}

QLocale SentenceDesk::locale() const
{
    return m_window->locale();
}

QString SentenceDesk::ofAll() const
{
    const auto& result = m_explorer.result();
    const bool isShown
        = std::ranges::any_of(m_charts, [](const FigureView* view) { return view->isVisible(); });
    return result && isShown ? figure::sentence(*result, figure::statementOfAll(*result), locale())
                             : QString();
}

QString SentenceDesk::ofMark(const FigureView& view) const
{
    const auto& result = m_explorer.result();
    const auto& figure = view.figureScene().figure();
    const auto mark = view.markAtHand();
    if (!result || !figure || !mark)
        return {};
    const auto about = figure::statementOf(*figure, mark->series, mark->point);
    return about ? figure::sentence(*result, *about, locale()) : QString();
}

QString SentenceDesk::ofCell(const FigureView& view, const QModelIndex& cell) const
{
    const auto& result = m_explorer.result();
    const auto& figure = view.figureScene().figure();
    if (!result || !figure || !cell.isValid())
        return {};
    const auto about = figure::statementOfCell(
        *figure, static_cast<std::size_t>(cell.row()), static_cast<std::size_t>(cell.column()));
    return about ? figure::sentence(*result, *about, locale()) : QString();
}

/// A menu takes what is at hand when it opens: the pointer leaves the mark on its way to the entry.
void SentenceDesk::showMenu(QWidget& widget, QString sentence, QPoint at)
{
    if (sentence.isEmpty())
        sentence = ofAll();
    auto* menu = new QMenu(&widget);
    menu->setObjectName(QStringLiteral("sentenceMenu"));
    menu->setAccessibleName(tr("What can be done with this number"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* entry = menu->addAction(m_copy->text(), this, [this, sentence] { copy(sentence); });
    entry->setObjectName(QStringLiteral("copySentenceHere"));
    entry->setEnabled(!sentence.isEmpty() && m_copy->isEnabled());
    menu->addActions(widget.actions()); // what else the widget can do
    menu->popup(widget.mapToGlobal(at));
}

void SentenceDesk::copyAtHand()
{
    const auto copyFirst = [this](const auto& isAtHand) {
        for (const auto& place : m_places) {
            const QWidget* widget = place.widget.data();
            if (widget == nullptr || !widget->isVisible() || !isAtHand(*widget))
                continue;
            if (const auto sentence = place.sentence(); !sentence.isEmpty()) {
                copy(sentence);
                return true;
            }
        }
        return false;
    };
    const auto* focus = QApplication::focusWidget();
    const auto holdsFocus = [focus](const QWidget& widget) {
        return focus == &widget || (focus != nullptr && widget.isAncestorOf(focus));
    };
    if (copyFirst(holdsFocus) || copyFirst([](const QWidget& widget) { return widget.underMouse(); }))
        return;
    if (const auto all = ofAll(); !all.isEmpty())
        copy(all);
    else // a page without charts: what is chosen on it, wherever the focus is
        copyFirst([](const QWidget&) { return true; });
}

void SentenceDesk::copy(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    const auto shown = io::visible(sentence);
    QApplication::clipboard()->setText(shown);
    Q_EMIT copied(shown);
}

} // namespace filingscape::ui
