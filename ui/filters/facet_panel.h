// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/facet_model.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace filingscape::ui {

class FacetDelegate;
class FacetList;
class PlainLabel;

/// One facet as a list: ticks, counts and bars, "only", clear, find as you type. Space ticks, Enter is
/// "only".
class FacetPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the panel; its parts are named after it.
    FacetPanel(const QString& title, const QString& name, session::FacetModel& model, const Theme& theme,
        QWidget* parent = nullptr);

    [[nodiscard]] QListView& list();
    /// `nothingFound` is what an empty list says, with %1 for what was looked for.
    void setTitle(const QString& title, const QString& nothingFound);
    void setTheme(const Theme& theme);
    /// A widget between the find field and the list.
    void addChoice(QWidget* choice);
    /// Lists that are never long need no find field.
    void setFindVisible(bool isVisible);
    /// The list is as tall as this many rows, and no taller.
    void setRowsShown(int rows);
    void setClearEnabled(bool isEnabled);
    /// The pointer is over the rows, which are to stay where they are.
    [[nodiscard]] bool isPointedAt() const { return m_isPointedAt; }

Q_SIGNALS:
    void toggled(quint32 id);
    void onlyChosen(quint32 id);
    void cleared();
    /// The rows may take their order.
    void pointerLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The keyboard stays with its entry, wherever that stands in the new list.
    void findCurrent();
    void followFind();

    session::FacetModel& m_model;
    FacetDelegate* m_delegate;
    PlainLabel* m_title;
    QToolButton* m_clear;
    QLineEdit* m_find;
    FacetList* m_list;
    QVBoxLayout* m_layout;
    QString m_nothingFound;
    bool m_isPointedAt = false;
    std::optional<quint32> m_currentId; ///< while the list changes
};

} // namespace filingscape::ui
