// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace filingscape::ui {

/// Room for one bar: of those that have something to say, which they tell by showing and hiding themselves,
/// the most important is seen. The others wait behind it.
class OneBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OneBar(QWidget* parent = nullptr);

    /// The most important first. Takes the bar over.
    void add(QWidget* bar);
    /// A bar that has nothing to do with what is on screen keeps quiet.
    void setQuiet(const QWidget* bar, bool isQuiet);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Slot {
        QWidget* bar;
        QWidget* room; ///< shown for the one bar that is seen
        bool isQuiet = false;
    };

    void arrange();

    std::vector<Slot> m_slots;
    QVBoxLayout* m_layout;
};

} // namespace filingscape::ui
