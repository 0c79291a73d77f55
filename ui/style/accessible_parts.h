// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace filingscape::ui {

/// What assistive programs see of a widget that draws parts of its own, such as the marks of a chart or the
/// handles of a slider: its child widgets first, then the parts. A part is made when it is first asked for
/// and reads what the widget shows at that moment, so it outlives every change of content.
class AccessibleParts : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    [[nodiscard]] virtual int partCount() const = 0;
    /// The child index of a part, for events.
    [[nodiscard]] int childOfPart(int part) const;
    /// In pixels of the screen; empty where the part is not drawn.
    [[nodiscard]] virtual QRect partRect(int part) const = 0;

protected:
    ~AccessibleParts() override;

    /// The caller owns what is made.
    [[nodiscard]] virtual QAccessibleInterface* makePart(int part) const = 0;
    /// The part with the keyboard's focus, -1 if none has it.
    [[nodiscard]] virtual int focusedPart() const = 0;

private:
    [[nodiscard]] QList<QWidget*> contents() const;
    [[nodiscard]] QAccessibleInterface* part(int number) const;

    mutable std::vector<QAccessible::Id> m_parts;
};

/// One part; derived classes say what it is.
class AccessiblePart : public QAccessibleInterface
{
public:
    AccessiblePart(const AccessibleParts& whole, int number)
        : m_whole(whole)
        , m_number(number)
    {
    }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isValid() const override
    {
        return m_whole.isValid() && m_number < m_whole.partCount();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_whole.window(); }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override { return m_whole.partRect(m_number); }

private:
    const AccessibleParts& m_whole;
    int m_number;
};

} // namespace filingscape::ui
