// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/manage_views_dialog.h"

#include "app/io/plain_text.h"
#include "ui/style/plain_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace filingscape::ui {

namespace {

constexpr QSize startSize(480, 360);

} // namespace

ManageViewsDialog::ManageViewsDialog(session::Library& library, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_list(new QListWidget(this))
    , m_state(new PlainLabel(this))
    , m_rename(new QPushButton(tr("&Rename"), this))
    , m_delete(new QPushButton(tr("&Delete"), this))
    , m_restore(new QPushButton(tr("&Bring back"), this))
{
    setObjectName(QStringLiteral("manageViewsDialog"));
    setWindowTitle(tr("Saved views"));
    m_list->setObjectName(QStringLiteral("viewList"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_state->setObjectName(QStringLiteral("viewListState"));
    m_state->setWordWrap(true);
    m_rename->setObjectName(QStringLiteral("viewRename"));
    m_delete->setObjectName(QStringLiteral("viewDelete"));
    m_restore->setObjectName(QStringLiteral("viewRestore"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("viewListClose"));
    auto* said = new QHBoxLayout;
    said->addWidget(m_state, 1);
    said->addWidget(m_restore);
    auto* buttons = new QHBoxLayout;
    for (auto* button : {m_rename, m_delete}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_restore->setAutoDefault(false);
    close->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.l, theme.l, theme.l, theme.l);
    layout->setSpacing(theme.s);
    layout->addWidget(m_list, 1);
    layout->addLayout(said);
    layout->addLayout(buttons);
    resize(startSize * theme.textScale());

    auto* deletes = new QAction(m_list);
    deletes->setShortcut(QKeySequence::Delete);
    deletes->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(deletes);
    connect(deletes, &QAction::triggered, this, &ManageViewsDialog::removeChosen);
    connect(m_list, &QListWidget::itemChanged, this, &ManageViewsDialog::renameTo);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManageViewsDialog::follow);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &ManageViewsDialog::removeChosen);
    connect(m_restore, &QPushButton::clicked, this, &ManageViewsDialog::bringBack);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    list(0);
}

void ManageViewsDialog::list(int chosen)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& saved : m_library.views()) {
            auto* item = new QListWidgetItem(saved.name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setData(Qt::UserRole, saved.name);
        }
    }
    m_list->setCurrentRow(std::clamp(chosen, 0, std::max(0, m_list->count() - 1)));
    follow();
}

void ManageViewsDialog::follow()
{
    const bool isChosen = m_list->currentRow() >= 0;
    m_rename->setEnabled(isChosen);
    m_delete->setEnabled(isChosen);
    m_restore->setVisible(m_removed.has_value());
    if (m_removed)
        m_state->setText(tr("“%1” was deleted.").arg(m_removed->view.name));
    else if (m_library.views().empty())
        m_state->setText(tr("There is no saved view."));
    else
        m_state->setText(QString());
}

void ManageViewsDialog::renameTo(QListWidgetItem* item)
{
    const auto before = item->data(Qt::UserRole).toString();
    const auto wanted = session::Library::viewName(item->text());
    const bool isDone = m_library.rename(before, wanted);
    const QSignalBlocker quiet(m_list);
    item->setText(isDone ? wanted : before);
    item->setData(Qt::UserRole, item->text());
    follow();
    if (!isDone)
        m_state->setText(wanted.isEmpty() ? tr("A view needs a name; it is called as before.")
                                          : tr("Another view is called “%1”.").arg(wanted));
}

void ManageViewsDialog::removeChosen()
{
    const int row = m_list->currentRow();
    const auto* item = m_list->currentItem();
    const auto* saved = item != nullptr ? m_library.find(item->data(Qt::UserRole).toString()) : nullptr;
    if (saved == nullptr)
        return;
    m_removed = Removed{*saved, row};
    m_library.remove(m_removed->view.name);
    list(row);
}

void ManageViewsDialog::bringBack()
{
    if (!m_removed)
        return;
    const auto removed = *m_removed;
    m_removed.reset();
    m_library.restore(removed.view, static_cast<std::size_t>(removed.at));
    list(removed.at);
}

} // namespace filingscape::ui
