// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace filingscape::ui {

class PlainLabel;

/// The list of a facet. To assistive programs its rows are check boxes that can be ticked and pressed: Qt's
/// own rows can only be selected, and these never are.
class FacetList final : public QListView
{
    Q_OBJECT

public:
    explicit FacetList(QWidget* parent = nullptr);

    /// Tells assistive programs where the row with the focus has been ticked or unticked.
    void announceTick();
    /// The row with the focus is marked for those who go by keys; a click leaves no mark.
    [[nodiscard]] bool isByKeys() const { return m_isByKeys; }
    void setByKeys() { m_isByKeys = true; }
    /// Shown over the list while it is empty; empty for none.
    void setEmptyWords(const QString& words);

Q_SIGNALS:
    /// A row was pressed by an assistive program, which is "only".
    void pressAsked(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isCurrentTicked() const;

    bool m_wasTicked = false; ///< the current row, when last told
    bool m_isByKeys = false;
    PlainLabel* m_empty;
};

} // namespace filingscape::ui
