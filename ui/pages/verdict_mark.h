// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/published_figure.h"
#include "app/session/claim_check.h"
#include "ui/style/theme.h"

#include <QRectF>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace filingscape::ui {

/// A sign of its own for each verdict, so that colour only repeats what the shape says.
void paintVerdict(QPainter& painter, const QRectF& room, domain::Verdict verdict, const Theme& theme);
[[nodiscard]] QColor verdictColour(domain::Verdict verdict, const Theme& theme);

/// The same for an answer of the claim check; without one the counting cannot answer.
void paintStanding(
    QPainter& painter, const QRectF& room, std::optional<session::Standing> standing, const Theme& theme);

/// The sign of a verdict beside its words.
class VerdictMark final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictMark(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setVerdict(domain::Verdict verdict);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    domain::Verdict m_verdict = domain::Verdict::Holds;
};

} // namespace filingscape::ui
