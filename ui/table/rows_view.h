// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace filingscape::ui {

/// A table of rows to read and to copy: whole rows are chosen, nothing is edited. For the keys, Home and End
/// are the first and the last row, and Tab leaves the table.
class RowsView final : public QTableView
{
    Q_OBJECT

public:
    explicit RowsView(QWidget* parent = nullptr);

    /// Rising.
    [[nodiscard]] std::vector<int> chosenRows() const;

Q_SIGNALS:
    void copyPressed();
    void enterPressed();
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace filingscape::ui
