// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/facet_list.h"

#include "ui/style/accessible_parts.h"
#include "ui/style/plain_label.h"

#include <QFocusEvent>

#include <utility>

namespace filingscape::ui {

namespace {

class FacetListAccessible final : public AccessibleParts
{
public:
    explicit FacetListAccessible(FacetList* list)
        : AccessibleParts(list, QAccessible::List)
    {
    }

    [[nodiscard]] FacetList& list() const { return *static_cast<FacetList*>(widget()); }
    [[nodiscard]] QModelIndex indexOf(int part) const
    {
        return list().model() != nullptr ? list().model()->index(part, 0) : QModelIndex();
    }
    [[nodiscard]] int partCount() const override
    {
        return list().model() != nullptr ? list().model()->rowCount() : 0;
    }
    [[nodiscard]] QRect partRect(int part) const override;

protected:
    [[nodiscard]] QAccessibleInterface* makePart(int part) const override;
    [[nodiscard]] int focusedPart() const override { return list().currentIndex().row(); }
};

class FacetRowAccessible final : public AccessiblePart, public QAccessibleActionInterface
{
public:
    FacetRowAccessible(const FacetListAccessible& whole, int number)
        : AccessiblePart(whole, number)
        , m_whole(whole)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? index().data(Qt::AccessibleTextRole).toString() : QString();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {toggleAction(), pressAction(), setFocusAction()};
    }
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] QModelIndex index() const { return m_whole.indexOf(number()); }
    [[nodiscard]] bool isTicked() const { return index().data(Qt::CheckStateRole).toInt() == Qt::Checked; }

    const FacetListAccessible& m_whole;
};

QRect FacetListAccessible::partRect(int part) const
{
    const auto* viewport = list().viewport();
    const auto area = list().visualRect(indexOf(part)).intersected(viewport->rect());
    return area.isEmpty() ? QRect() : QRect(viewport->mapToGlobal(area.topLeft()), area.size());
}

QAccessibleInterface* FacetListAccessible::makePart(int part) const
{
    return new FacetRowAccessible(*this, part);
}

QAccessible::State FacetRowAccessible::state() const
{
    QAccessible::State state;
    const auto& list = m_whole.list();
    state.checkable = true;
    state.checked = isTicked();
    state.focusable = true;
    state.focused = list.hasFocus() && list.currentIndex() == index();
    state.offscreen = rect().isEmpty();
    state.invisible = !list.isVisible();
    state.disabled = !list.isEnabled();
    return state;
}

void FacetRowAccessible::doAction(const QString& name)
{
    auto& list = m_whole.list();
    if (name == toggleAction()) {
        list.model()->setData(index(), isTicked() ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    } else if (name == pressAction()) {
        Q_EMIT list.pressAsked(index());
    } else if (name == setFocusAction()) {
        list.setFocus(Qt::OtherFocusReason);
        list.setCurrentIndex(index());
    }
}

QAccessibleInterface* makeFacetListAccess(const QString&, QObject* object)
{
    auto* list = qobject_cast<FacetList*>(object);
    return list != nullptr ? new FacetListAccessible(list) : nullptr;
}

} // namespace

FacetList::FacetList(QWidget* parent)
    : QListView(parent)
{
    QAccessible::installFactory(makeFacetListAccess);
    m_empty = new PlainLabel(viewport());
    m_empty->setObjectName(QStringLiteral("nothingFound"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();
}

void FacetList::setEmptyWords(const QString& words)
{
    const bool isNew = words != m_empty->text() && !words.isEmpty();
    m_empty->setText(words);
    m_empty->setVisible(!words.isEmpty());
    m_empty->setGeometry(viewport()->rect());
    if (isNew) {
        QAccessibleEvent event(m_empty, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

bool FacetList::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_isByKeys = static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason;
    return QListView::event(event);
}

bool FacetList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_isByKeys = false;
    else if (event->type() == QEvent::Resize)
        m_empty->setGeometry(viewport()->rect());
    return QListView::viewportEvent(event);
}

bool FacetList::isCurrentTicked() const
{
    return currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void FacetList::announceTick()
{
    const bool isTicked = isCurrentTicked();
    if (std::exchange(m_wasTicked, isTicked) == isTicked || !hasFocus())
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(this, changed);
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void FacetList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    m_wasTicked = isCurrentTicked();
}

} // namespace filingscape::ui
