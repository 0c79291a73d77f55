// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/facet_panel.h"

#include "app/io/plain_text.h"
#include "ui/filters/facet_delegate.h"
#include "ui/filters/facet_list.h"
#include "ui/style/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace filingscape::ui {

using session::FacetModel;

namespace {

constexpr qsizetype longestFound = 40;

} // namespace

FacetPanel::FacetPanel(
    const QString& title, const QString& name, FacetModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_delegate(new FacetDelegate(theme, this))
    , m_title(new PlainLabel(title, this))
    , m_clear(new QToolButton(this))
    , m_find(new QLineEdit(this))
    , m_list(new FacetList(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_clear->setObjectName(name + QStringLiteral("Clear"));
    m_clear->setText(tr("Clear"));
    m_find->setObjectName(name + QStringLiteral("Find"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setModel(&model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_find->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.xs);
    m_layout->addLayout(head);
    m_layout->addWidget(m_find);
    m_layout->addWidget(m_list, 1);

    connect(m_find, &QLineEdit::textChanged, &model, &FacetModel::setFindText);
    connect(m_list, &FacetList::pressAsked, this,
        [this](const QModelIndex& index) { Q_EMIT onlyChosen(index.data(FacetModel::IdRole).toUInt()); });
    connect(&model, &FacetModel::tickAsked, this, &FacetPanel::toggled);
    connect(m_clear, &QToolButton::clicked, this, &FacetPanel::cleared);
    connect(m_delegate, &FacetDelegate::toggled, this,
        [this](const QModelIndex& index) { Q_EMIT toggled(index.data(FacetModel::IdRole).toUInt()); });
    connect(m_delegate, &FacetDelegate::onlyPressed, this,
        [this](const QModelIndex& index) { Q_EMIT onlyChosen(index.data(FacetModel::IdRole).toUInt()); });
    connect(&model, &FacetModel::modelAboutToBeReset, this, [this] {
        const auto current = m_list->currentIndex();
        m_currentId
            = current.isValid() ? std::optional(current.data(FacetModel::IdRole).toUInt()) : std::nullopt;
    });
    connect(&model, &FacetModel::modelReset, this, &FacetPanel::findCurrent);
    connect(&model, &FacetModel::modelReset, this, &FacetPanel::followFind);
    connect(&model, &FacetModel::layoutChanged, this, [this] {
        if (m_list->hasFocus() && m_list->currentIndex().isValid())
            m_list->scrollTo(m_list->currentIndex());
    });
    connect(&model, &FacetModel::dataChanged, m_list, &FacetList::announceTick);
    setTitle(title, tr("No entry has “%1”."));
    setTheme(theme);
    setClearEnabled(false);
}

void FacetPanel::setTitle(const QString& title, const QString& nothingFound)
{
    m_nothingFound = nothingFound;
    m_title->setText(title);
    m_clear->setAccessibleName(tr("Clear %1").arg(title));
    m_find->setAccessibleName(tr("Find in %1").arg(title));
    m_list->setAccessibleName(title);
}

QListView& FacetPanel::list()
{
    return *m_list;
}

void FacetPanel::findCurrent()
{
    for (int row = 0; m_currentId && row < m_model.rowCount(); ++row) {
        const auto index = m_model.index(row);
        if (index.data(FacetModel::IdRole).toUInt() == *m_currentId) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
}

void FacetPanel::followFind()
{
    const auto typed = io::cutForDisplay(m_find->text(), longestFound);
    m_list->setEmptyWords(
        m_model.rowCount() > 0 || typed.isEmpty() ? QString() : m_nothingFound.arg(io::isolated(typed)));
}

void FacetPanel::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_title->setFont(theme.font(TextSize::Body, QFont::DemiBold));
    m_clear->setFont(theme.font(TextSize::Label));
    m_list->viewport()->update();
}

void FacetPanel::addChoice(QWidget* choice)
{
    m_layout->insertWidget(2, choice);
    setTabOrder(m_find, choice); // as they stand
    setTabOrder(choice, m_list);
}

void FacetPanel::setFindVisible(bool isVisible)
{
    m_find->setVisible(isVisible);
}

void FacetPanel::setRowsShown(int rows)
{
    m_list->setFixedHeight(rows * m_delegate->sizeHint({}, {}).height() + 2);
}

void FacetPanel::setClearEnabled(bool isEnabled)
{
    if (!isEnabled && m_clear->isVisibleTo(this) && !m_isPointedAt)
        m_list->scrollToTop(); // what was chosen is gone, the largest is looked for
    // Hidden rather than grey, but its room stays: nothing may jump when a tick is set.
    auto policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    m_clear->setVisible(isEnabled);
}

bool FacetPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport()) {
        if (event->type() == QEvent::Enter)
            m_isPointedAt = true;
        else if ((event->type() == QEvent::Leave || event->type() == QEvent::Hide)
            && std::exchange(m_isPointedAt, false))
            Q_EMIT pointerLeft();
        return false;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        m_list->setByKeys();
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto current = m_list->currentIndex();
        if (current.isValid() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT onlyChosen(current.data(FacetModel::IdRole).toUInt());
            return true;
        }
        if (current.isValid() && key->key() == Qt::Key_Space) {
            Q_EMIT toggled(current.data(FacetModel::IdRole).toUInt());
            return true;
        }
    }
    // A search is given up before anything else is.
    if (watched == m_find && !m_find->text().isEmpty()
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress)
            m_find->clear();
        event->accept();
        return true;
    }
    // Not under a pointer, which would find another row under itself when the list jumps to its start.
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid()
        && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
        m_list->setCurrentIndex(m_model.index(0));
    return QWidget::eventFilter(watched, event);
}

} // namespace filingscape::ui
