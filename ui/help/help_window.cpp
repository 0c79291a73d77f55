// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "app/figure/contract_words.h"
#include "app/io/plain_text.h"
#include "ui/help/shortcut_list.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace filingscape::ui {

namespace {

constexpr qsizetype longestFact = 4000; ///< a foreign edition may say anything at any length

QTextTable& twoColumns(QTextCursor& cursor, qsizetype rows, double firstWidth, const Theme& theme)
{
    QTextTableFormat grid;
    grid.setBorder(0);
    grid.setCellSpacing(0);
    grid.setCellPadding(2);
    grid.setTopMargin(theme.xs);
    grid.setBottomMargin(theme.m);
    grid.setColumnWidthConstraints(
        {QTextLength(QTextLength::FixedLength, firstWidth), QTextLength(QTextLength::VariableLength, 0)});
    return *cursor.insertTable(static_cast<int>(rows), 2, grid);
}

void fill(QTextTable& table, int row, const QString& name, const QString& value, const Theme& theme)
{
    QTextCharFormat quiet;
    quiet.setFont(theme.font(TextSize::Body));
    quiet.setForeground(theme.secondText);
    QTextCharFormat plain;
    plain.setFont(theme.font(TextSize::Body));
    plain.setForeground(theme.text);
    table.cellAt(row, 0).firstCursorPosition().insertText(name, quiet);
    table.cellAt(row, 1).firstCursorPosition().insertText(value, plain);
}

} // namespace

HelpWindow::HelpWindow(const QWidget& window, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_window(window)
    , m_theme(theme)
    , m_pages(new QListWidget(this))
    , m_text(new HelpText(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Filingscape help"));
    setAccessibleName(windowTitle());
    setModal(false);
    m_pages->setObjectName(QStringLiteral("helpPages"));
    m_pages->setAccessibleName(tr("Pages of the help"));
    m_pages
        ->ensurePolished(); // rows are measured before the window is shown, and the style makes them higher
    for (const auto& page : helpPages()) {
        auto* item = new QListWidgetItem(page.title, m_pages);
        item->setData(Qt::UserRole, page.key);
    }
    m_pages->setFixedWidth(qRound(212 * theme.textScale()));
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setTextElideMode(Qt::ElideNone);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Text of the help"));
    m_text->setOpenLinks(false);
    m_text->setOpenExternalLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.m, theme.m, theme.m, theme.m);
    layout->setSpacing(theme.m);
    layout->addWidget(m_pages);
    layout->addWidget(m_text, 1);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && item->data(Qt::UserRole).toString() != m_shown.page)
            showTopic(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const auto topic = helpTopic(link.toString(), m_shown.page);
        showTopic(topic.page + u'#' + topic.anchor);
    });
    resize(qRound(820 * theme.textScale()), qRound(620 * theme.textScale()));
    setTheme(theme);
}

void HelpWindow::showTopic(const QString& topic)
{
    const auto pages = helpPages();
    const auto wanted = helpTopic(topic, m_shown.page);
    const auto found = std::ranges::find(pages, wanted.page, &HelpPage::key);
    m_shown = found == pages.end() ? HelpTopic{pages.front().key, {}} : wanted;
    m_pages->setCurrentRow(found == pages.end() ? 0 : static_cast<int>(found - pages.begin()));
    write();
}

void HelpWindow::setEdition(std::shared_ptr<const domain::Edition> edition)
{
    m_edition = std::move(edition);
    if (!m_shown.page.isEmpty())
        write();
}

void HelpWindow::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_text->document()->setDocumentMargin(theme.l);
    if (!m_shown.page.isEmpty())
        write();
}

QString HelpWindow::sheet() const
{
    return QStringLiteral("p { margin-top: 0px; margin-bottom: %1px; line-height: 118%; }"
                          "a { color: %2; }")
        .arg(m_theme.s)
        .arg(m_theme.accent.name());
}

/// Qt gives headings sizes of its own, whatever a style sheet says.
void HelpWindow::dressHeadings()
{
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextBlockFormat space;
        space.setTopMargin(level == 1 ? 0 : (level == 2 ? m_theme.l : m_theme.s));
        space.setBottomMargin(level == 1 ? m_theme.s : 2);
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(space);
        const auto size
            = level == 1 ? TextSize::Headline : (level == 2 ? TextSize::Subtitle : TextSize::Body);
        QList<QTextFragment> pieces;
        for (auto at = block.begin(); !at.atEnd(); ++at)
            pieces << at.fragment();
        for (const auto& piece : pieces) {
            auto format = piece.charFormat();
            format.clearProperty(QTextFormat::FontSizeAdjustment);
            format.setFont(m_theme.font(size, QFont::DemiBold));
            cursor.setPosition(piece.position());
            cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

void HelpWindow::write()
{
    m_text->document()->setDefaultStyleSheet(sheet());
    m_text->document()->setDefaultFont(m_theme.font(TextSize::Body));
    m_text->setHtml(helpHtml(m_shown.page));
    dressHeadings();
    auto cursor = m_text->textCursor();
    cursor.movePosition(QTextCursor::End);
    if (m_shown.page == QStringLiteral("keys"))
        writeKeys(cursor);
    else if (m_shown.page == QStringLiteral("source"))
        writeSource(cursor);
    m_text->moveCursor(QTextCursor::Start);
    if (m_shown.anchor.isEmpty())
        m_text->verticalScrollBar()->setValue(0);
    else
        m_text->scrollToAnchor(m_shown.anchor);
}

void HelpWindow::writeKeys(QTextCursor& cursor) const
{
    const auto hints = keyHints(m_window);
    for (qsizetype i = 0; i < hints.size();) {
        const auto ends = std::find_if(hints.begin() + i, hints.end(),
            [&](const KeyHint& hint) { return hint.place != hints[i].place; });
        const auto count = ends - hints.begin() - i;
        QTextBlockFormat block;
        block.setTopMargin(m_theme.s);
        QTextCharFormat heading;
        heading.setFont(m_theme.font(TextSize::Subtitle, QFont::DemiBold));
        heading.setForeground(m_theme.text);
        heading.setAnchor(true);
        heading.setAnchorNames({hints[i].topic});
        cursor.insertBlock(block, heading);
        cursor.insertText(hints[i].place, heading);
        auto& table = twoColumns(cursor, count, 190 * m_theme.textScale(), m_theme);
        for (qsizetype row = 0; row < count; ++row)
            fill(table, static_cast<int>(row), hints[i + row].keys, hints[i + row].what, m_theme);
        cursor.movePosition(QTextCursor::End);
        i += count;
    }
}

void HelpWindow::writeSource(QTextCursor& cursor) const
{
    if (!m_edition) {
        cursor.insertBlock();
        cursor.insertText(tr("No edition is open."));
        return;
    }
    const auto& edition = *m_edition;
    QList<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString& name, const std::string& text) {
        if (!text.empty())
            facts.emplace_back(name, io::cutForDisplay(io::visible(text), longestFact));
    };
    add(tr("Edition"), edition.title + " (" + edition.slug + ")");
    facts.emplace_back(tr("What it is"), io::visible(figure::editionSentence(edition, locale())));
    add(tr("Source"), edition.source);
    add(tr("Licence"), edition.licence);
    add(tr("Day of the lists"), edition.snapshot);
    add(tr("How it was made"), edition.method);
    add(tr("What it does not show"), edition.caveat);
    for (const auto& list : edition.lists)
        add(tr("List of %1, %2 records")
                .arg(io::visible(list.snapshot), locale().toString(static_cast<qlonglong>(list.rows))),
            list.wording);
    add(tr("Public page of a filing"), edition.link);
    add(tr("Fingerprint of the records"), edition.fingerprint);
    auto& table = twoColumns(cursor, facts.size(), 170 * m_theme.textScale(), m_theme);
    for (qsizetype row = 0; row < facts.size(); ++row)
        fill(table, static_cast<int>(row), facts[row].first, facts[row].second, m_theme);
}

} // namespace filingscape::ui
