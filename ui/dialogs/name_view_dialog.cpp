// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/name_view_dialog.h"

#include "app/session/library.h"
#include "ui/style/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace filingscape::ui {

namespace {

constexpr int fieldWidth = 420;

} // namespace

NameViewDialog::NameViewDialog(const QString& suggested, IsTaken isTaken, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_isTaken(std::move(isTaken))
    , m_name(new QLineEdit(this))
    , m_state(new PlainLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("nameViewDialog"));
    setWindowTitle(tr("Save this view"));
    auto* label = new PlainLabel(tr("&Name of the view"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMinimumWidth(qRound(fieldWidth * theme.textScale()));
    m_name->setMaxLength(static_cast<int>(session::mostNameLength));
    m_name->setText(suggested);
    m_name->setCursorPosition(0);
    m_name->selectAll();
    m_state->setObjectName(QStringLiteral("viewNameState"));
    m_state->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("viewSave"));
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("viewCancel"));
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.l, theme.l, theme.l, theme.l);
    layout->setSpacing(theme.s);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addSpacing(theme.s);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameViewDialog::judge);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    judge();
}

QString NameViewDialog::name() const
{
    return session::Library::viewName(m_name->text());
}

void NameViewDialog::judge()
{
    const bool isTaken = m_isTaken(name());
    m_save->setEnabled(!name().isEmpty());
    m_save->setText(isTaken ? tr("Replace") : tr("Save"));
    m_state->setText(isTaken
            ? tr("A view of this name is there already and would be replaced.")
            : tr("Keeps the filters, the date that decides the year, and what the charts show."));
}

} // namespace filingscape::ui
