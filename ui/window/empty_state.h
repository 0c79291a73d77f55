// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/session/explorer.h"
#include "ui/style/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class PlainLabel;

/// Where the marks of a chart would be if any filing passed: why none does, and the one filter whose removal
/// helps most. Lies over its parent and stays in its middle; hidden while filings pass.
class EmptyState final : public QFrame
{
    Q_OBJECT

public:
    EmptyState(session::Explorer& explorer, const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    void showResult(const session::ResultPtr& result, bool isSettled);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    session::Explorer& m_explorer;
    domain::Filter m_without; ///< what the button asks for
    PlainLabel* m_what;
    PlainLabel* m_help;
    QPushButton* m_button;
};

} // namespace filingscape::ui
