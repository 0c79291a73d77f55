// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/contract_choices.h"
#include "app/session/explorer.h"
#include "ui/style/theme.h"
#include "ui/window/sentence_flow.h"

#include <QMap>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

/// The counting contract as a sentence that wraps like text; every word of it that could be another is a
/// button with what it could be, what the edition lacks greyed with the reason. The sentence as a whole is
/// the bar's accessible description and can be copied.
class ContractBar final : public QWidget
{
    Q_OBJECT

public:
    ContractBar(session::Explorer& explorer, const session::EditionCatalogue& catalogue, const Theme& theme,
        QWidget* parent = nullptr);

    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void setTheme(const Theme& theme);
    void showResult(const session::ResultPtr& result);
    void copySentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Item {
        QString word; ///< painted by the bar, unless a control shows it
        QToolButton* button = nullptr;
        bool hasSpaceBefore = true;
    };

    QToolButton* buttonFor(figure::ContractTopic topic);
    void fillMenu(figure::ContractTopic topic, QMenu& menu);
    void rebuild();
    void arrange();
    [[nodiscard]] Flow flowFor(int width) const;
    [[nodiscard]] int widthOf(const Item& item) const;
    [[nodiscard]] int lineHeight() const;

    session::Explorer& m_explorer;
    const session::EditionCatalogue& m_catalogue;
    Theme m_theme;
    session::ResultPtr m_result;
    std::vector<figure::ContractPart> m_parts;
    QString m_sentence;
    QMap<figure::ContractTopic, QToolButton*> m_buttons;
    std::vector<Item> m_items;
};

} // namespace filingscape::ui
