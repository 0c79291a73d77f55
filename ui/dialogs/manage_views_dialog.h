// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/library.h"
#include "ui/style/theme.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QListWidget;
class QListWidgetItem;
class QPushButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class PlainLabel;

/// The saved views, to rename and to delete. It asks nothing: what was deleted last can be brought back.
class ManageViewsDialog final : public QDialog
{
    Q_OBJECT

public:
    ManageViewsDialog(session::Library& library, const Theme& theme, QWidget* parent);

private:
    void list(int chosen);
    void renameTo(QListWidgetItem* item);
    void removeChosen();
    void bringBack();
    void follow();

    struct Removed {
        session::SavedView view;
        int at = 0;
    };

    session::Library& m_library;
    QListWidget* m_list;
    PlainLabel* m_state;
    QPushButton* m_rename;
    QPushButton* m_delete;
    QPushButton* m_restore;
    std::optional<Removed> m_removed;
};

} // namespace filingscape::ui
