// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claim_pane.h"

#include "app/io/plain_text.h"
#include "app/session/claim_words.h"
#include "ui/pages/figure_delegate.h"
#include "ui/pages/verdict_mark.h"
#include "ui/style/plain_label.h"
#include "ui/table/rows_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>

#include <algorithm>

namespace filingscape::ui {

using session::FigureBlock;
using session::FigureBlockModel;

namespace {

constexpr int readableWidth = 760;
constexpr int tableStretch = 100;

/// Only the figures of the claim, each with the scale of its own block.
std::vector<FigureBlock> onlyThese(std::vector<FigureBlock> blocks, const std::vector<std::size_t>& figures)
{
    for (auto& block : blocks) {
        std::erase_if(block.figures,
            [&](std::size_t figure) { return std::ranges::find(figures, figure) == figures.end(); });
    }
    return blocks;
}

} // namespace

ClaimPane::ClaimPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("claimPane"));
    setAccessibleName(tr("The chosen claim"));
    const auto label = [this](const QString& name) {
        auto* made = new PlainLabel(this);
        made->setObjectName(name);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return made;
    };
    m_words = label(QStringLiteral("claimWords"));
    m_words->setMaximumWidth(qRound(readableWidth * theme.textScale()));
    m_where = label(QStringLiteral("claimWhere"));
    m_mark = new VerdictMark(theme, this);
    m_verdict = label(QStringLiteral("claimVerdict"));
    m_reason = label(QStringLiteral("claimReason"));
    m_reason->setMaximumWidth(qRound(readableWidth * theme.textScale()));
    m_behind = label(QStringLiteral("claimBehind"));
    m_unasked = label(QStringLiteral("claimUnasked"));
    m_table = new RowsView(this);
    m_table->setObjectName(QStringLiteral("claimFigures"));
    m_table->setAccessibleName(tr("Figures behind the claim"));
    m_table->setModel(&m_model);
    m_delegate = new FigureDelegate(theme, m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setColumnHidden(FigureBlockModel::Years, true); // each heading or row says them
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table, &RowsView::resized, this, &ClaimPane::fitTable);
    connect(m_table, &RowsView::copyPressed, this,
        [this] { QGuiApplication::clipboard()->setText(m_model.tsv(m_table->chosenRows())); });

    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(theme.s);
    verdict->addWidget(m_mark, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.xl, theme.l, theme.xl, theme.l);
    layout->setSpacing(theme.s);
    layout->addWidget(m_words);
    layout->addWidget(m_where);
    layout->addSpacing(theme.s);
    layout->addLayout(verdict);
    layout->addWidget(m_reason);
    buildButtons();
    layout->addWidget(m_unasked);
    layout->addSpacing(theme.s);
    layout->addWidget(m_behind);
    layout->addWidget(m_table, tableStretch);
    layout->addStretch(1); // takes the room where there is no table
    setTheme(theme);
}

void ClaimPane::buildButtons()
{
    const auto button = [this](const QString& name, const QString& text, const QString& accessibleName) {
        auto* made = new QToolButton(this);
        made->setObjectName(name);
        made->setText(text);
        made->setAccessibleName(accessibleName);
        return made;
    };
    m_showMe = button(QStringLiteral("showMe"), tr("Show me"), tr("Show the figures of this claim"));
    m_check = button(QStringLiteral("checkThis"), tr("Check it in every counting"),
        tr("Put this claim into the form and check it"));
    m_copy = button(QStringLiteral("copyClaim"), tr("Copy"), tr("Copy claim, verdict and figures"));
    m_showMe->setProperty("leading", true); // stands below text
    connect(m_showMe, &QToolButton::clicked, this, &ClaimPane::showMePressed);
    connect(m_check, &QToolButton::clicked, this, &ClaimPane::checkPressed);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.xs);
    row->addWidget(m_showMe);
    row->addWidget(m_check);
    row->addWidget(m_copy);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ClaimPane::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_mark->setTheme(theme);
    m_words->setFont(theme.font(TextSize::Headline, QFont::DemiBold));
    m_where->setFont(theme.font(TextSize::Label));
    m_verdict->setFont(theme.font(TextSize::Subtitle, QFont::DemiBold));
    m_reason->setFont(theme.font(TextSize::Body));
    m_behind->setFont(theme.font(TextSize::Label));
    m_unasked->setFont(theme.font(TextSize::Label));
    for (auto* quiet : {m_where, m_behind, m_unasked}) {
        auto colours = quiet->palette();
        colours.setColor(QPalette::WindowText, theme.secondText);
        quiet->setPalette(colours);
    }
    fitTable();
    m_table->viewport()->update();
}

void ClaimPane::showClaim(
    const std::shared_ptr<const session::FigureShelf>& shelf, std::size_t edition, const domain::Claim* claim)
{
    const auto locale = this->locale();
    const bool isShown = claim != nullptr;
    for (auto* widget : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        widget->setVisible(isShown);
    m_words->show();
    if (!isShown) {
        m_words->setText(tr("No claim has this verdict and these words."));
        m_model.show(shelf, edition, {}, {});
        return;
    }
    const auto& topics = shelf->figures[edition].topics;
    m_words->setText(tr("“%1”").arg(io::visible(claim->words)));
    m_where->setText(
        tr("%1 · printed in %2").arg(io::visible(claim->id), session::printedWhere(*claim, locale)));
    m_mark->setVerdict(claim->verdict);
    m_verdict->setText(session::verdictWords(claim->verdict));
    const auto meaning = session::verdictMeaning(claim->verdict);
    const auto reason = session::verdictReason(*claim);
    m_reason->setText(reason == meaning ? meaning : meaning + QLatin1Char(' ') + reason);
    const auto unasked = session::unaskedWords(session::unaskedOf(*shelf, edition, *claim));
    m_check->setVisible(unasked.isEmpty());
    m_unasked->setText(unasked);
    m_unasked->setVisible(!unasked.isEmpty());
    m_behind->setText(claim->figures.empty()
            ? tr("No published figure stands behind it. “Show me” opens the figures that the same article "
                 "prints.")
            : tr("The figures behind it, as they were published:"));
    m_table->setVisible(!claim->figures.empty());
    m_model.show(
        shelf, edition, onlyThese(session::blocksHolding(topics, claim->figures), claim->figures), {});
    fitTable();
}

QWidget* ClaimPane::rows() const
{
    return m_table;
}

QString ClaimPane::sentence() const
{
    return m_model.sentence(m_table->currentIndex().row());
}

QString ClaimPane::text() const
{
    QStringList lines{
        m_words->text(), m_where->text(), m_verdict->text() + QStringLiteral(". ") + m_reason->text()};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isHead(row))
            lines << m_model.sentence(row);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void ClaimPane::fitTable()
{
    fitFigures(*m_table, m_model, *m_delegate, m_theme);
}

} // namespace filingscape::ui
