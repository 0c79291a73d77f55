// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filing_details_pane.h"

#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "ui/style/way_out.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace filingscape::ui {

namespace {

constexpr qsizetype mostShown
    = 16'384; ///< UTF-16 units of one text; a title of megabytes is laid out for seconds

} // namespace

FilingDetailsPane::FilingDetailsPane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_copyNumber(button(tr("Copy number"), QStringLiteral("copyNumber")))
    , m_copyLink(button(tr("Copy link"), QStringLiteral("copyLink")))
    , m_text(new QTextEdit(this))
{
    m_text->setObjectName(QStringLiteral("filingDetails"));
    m_text->setAccessibleName(tr("Details of the filing"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(theme.s);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* close = button(tr("Close"), QStringLiteral("closeDetails"));
    connect(close, &QToolButton::clicked, this, &FilingDetailsPane::closePressed);
    const auto copy = [this](const std::string& text) {
        QGuiApplication::clipboard()->setText(io::fromUtf8(text));
        Q_EMIT copied(io::fromUtf8(text));
    };
    for (auto* way : std::initializer_list<QObject*>{m_copyNumber, m_copyLink, m_text})
        markWayOut(way);
    connect(m_copyNumber, &QToolButton::clicked, this, [this, copy] { copy(m_details.row.number); });
    connect(m_copyLink, &QToolButton::clicked, this, [this, copy] { copy(m_details.link); });

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(theme.xs);
    buttons->addWidget(m_copyNumber);
    buttons->addWidget(m_copyLink);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_text, 1);
    setMinimumWidth(qRound(280 * theme.textScale()));
    setTheme(theme);
}

QToolButton* FilingDetailsPane::button(const QString& text, const QString& name)
{
    auto* made = new QToolButton(this);
    made->setText(text);
    made->setObjectName(name);
    return made;
}

void FilingDetailsPane::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_edition)
        write();
}

void FilingDetailsPane::show(
    std::shared_ptr<const domain::Edition> edition, const session::FilingDetails& details)
{
    m_edition = std::move(edition);
    m_details = details;
    m_copyLink->setVisible(!details.link.empty());
    write();
    setVisible(true);
}

void FilingDetailsPane::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void FilingDetailsPane::write()
{
    const auto plain = [this](const QColor& colour, TextSize size, QFont::Weight weight = QFont::Normal) {
        QTextCharFormat format;
        format.setFont(m_theme.font(size, weight));
        format.setForeground(colour);
        return format;
    };
    const auto lines = session::detailLines(*m_edition, m_details);
    m_text->clear();
    auto cursor = m_text->textCursor();
    QTextBlockFormat heading;
    heading.setBottomMargin(m_theme.s);
    cursor.setBlockFormat(heading);
    cursor.insertText(io::cutForDisplay(io::visible(m_details.row.title), mostShown),
        plain(m_theme.text, TextSize::Subtitle, QFont::DemiBold));

    QTextTableFormat grid;
    grid.setBorder(0);
    grid.setTopMargin(m_theme.s);
    grid.setCellPadding(0);
    grid.setCellSpacing(0);
    grid.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, 112.0 * m_theme.textScale()),
        QTextLength(QTextLength::VariableLength, 0)});
    auto* table = cursor.insertTable(static_cast<int>(lines.size()), 2, grid);
    QTextBlockFormat entry;
    entry.setBottomMargin(m_theme.xs);
    for (int row = 0; row < table->rows(); ++row) {
        const auto& line = lines[static_cast<std::size_t>(row)];
        auto name = table->cellAt(row, 0).firstCursorPosition();
        name.setBlockFormat(entry);
        name.insertText(line.name, plain(m_theme.secondText, TextSize::Label));
        auto value = table->cellAt(row, 1).firstCursorPosition();
        value.setBlockFormat(entry);
        for (const auto& text : line.values) {
            if (&text != &line.values.front())
                value.insertBlock(entry);
            value.insertText(io::cutForDisplay(text, mostShown), plain(m_theme.text, TextSize::Body));
        }
    }
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

} // namespace filingscape::ui
