// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace filingscape::ui {

/// The list of a facet. To assistive programs its rows are check boxes that can be ticked and pressed: Qt's
/// own rows can only be selected, and these never are.
class FacetList final : public QListView
{
    Q_OBJECT

public:
    explicit FacetList(QWidget* parent = nullptr);

    /// Tells assistive programs where the row with the focus has been ticked or unticked.
    void announceTick();

Q_SIGNALS:
    /// A row was pressed by an assistive program, which is "only".
    void pressAsked(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] bool isCurrentTicked() const;

    bool m_wasTicked = false; ///< the current row, when last told
};

} // namespace filingscape::ui
