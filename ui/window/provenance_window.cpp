// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/provenance_window.h"

#include "app/io/plain_text.h"
#include "ui/style/plain_label.h"
#include "ui/style/way_out.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextTable>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <span>
#include <utility>

namespace filingscape::ui {

namespace {

constexpr int copiedMs = 2000;
constexpr int cellPadding = 2; ///< names, sentences and headings begin at one edge
constexpr std::size_t mostOffers = 3;
constexpr qsizetype longestTitle = 60;

} // namespace

ProvenanceWindow::ProvenanceWindow(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_text(new QTextBrowser(this))
    , m_offers(new QWidget(this))
    , m_offerRow(new QHBoxLayout(m_offers))
    , m_sqlTitle(new PlainLabel(tr("The SQL that gives the same numbers"), this))
    , m_view(new QComboBox(this))
    , m_sql(new QPlainTextEdit(this))
    , m_copySql(new QPushButton(tr("Copy SQL"), this))
    , m_sqlCopying(new QAction(tr("Copy SQL"), this))
    , m_copyFingerprint(new QPushButton(tr("Copy fingerprint"), this))
{
    setObjectName(QStringLiteral("provenanceWindow"));
    setWindowTitle(tr("Where these numbers come from"));
    setAccessibleName(windowTitle());
    setModal(false);
    m_text->setObjectName(QStringLiteral("provenanceText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_offers->setObjectName(QStringLiteral("provenanceOffers"));
    m_offerRow->setContentsMargins(0, 0, 0, 0);
    m_copyFingerprint->setObjectName(QStringLiteral("copyFingerprint"));
    m_copyFingerprint->setAccessibleName(tr("Copy the fingerprint of the edition"));
    connect(m_copyFingerprint, &QPushButton::clicked, this, [this] {
        if (m_page)
            copy(m_page->fingerprint, *m_copyFingerprint);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.m, theme.m, theme.m, theme.m);
    layout->setSpacing(theme.s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offers);
    buildSql(theme);
    for (auto* button : {m_copySql, m_copyFingerprint})
        button->setAutoDefault(false);
    resize(qRound(860 * theme.textScale()), qRound(720 * theme.textScale()));
    setTheme(theme);
}

void ProvenanceWindow::buildSql(const Theme& theme)
{
    m_sqlTitle->setObjectName(QStringLiteral("provenanceSqlTitle"));
    m_view->setObjectName(QStringLiteral("provenanceView"));
    m_view->setAccessibleName(tr("The view whose SQL is shown"));
    m_sql->setObjectName(QStringLiteral("provenanceSql"));
    m_sql->setAccessibleName(tr("The SQL of this view"));
    m_sql->setReadOnly(true);
    m_sql->setTabChangesFocus(true);
    m_sql->setFrameShape(QFrame::NoFrame);
    m_sql->setFixedHeight(qRound(116 * theme.textScale()));
    m_copySql->setObjectName(QStringLiteral("copySql"));
    m_copySql->setAccessibleName(tr("Copy the SQL of this view"));
    connect(m_view, &QComboBox::currentIndexChanged, this, &ProvenanceWindow::writeSql);
    connect(m_copySql, &QPushButton::clicked, m_sqlCopying, &QAction::trigger);
    connect(m_sqlCopying, &QAction::triggered, this, [this] { copy(m_sql->toPlainText(), *m_copySql); });
    connect(m_sqlCopying, &QAction::changed, this, [this] {
        m_copySql->setEnabled(m_sqlCopying->isEnabled());
        m_copySql->setToolTip(m_sqlCopying->isEnabled() ? QString() : m_sqlCopying->toolTip());
    });
    for (auto* way : std::initializer_list<QObject*>{m_text, m_sql, m_sqlCopying, m_copyFingerprint})
        markWayOut(way);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.s);
    row->addWidget(m_sqlTitle);
    row->addWidget(m_view);
    row->addStretch(1);
    row->addWidget(m_copyFingerprint);
    row->addWidget(m_copySql);
    auto* whole = static_cast<QVBoxLayout*>(layout());
    whole->addLayout(row);
    whole->addWidget(m_sql);
}

void ProvenanceWindow::showPage(session::ProvenancePage page)
{
    const bool isSame = m_page && page.provenance == m_page->provenance;
    m_page = std::move(page);
    if (!isSame)
        write();
    listSql();
    writeSql();
}

void ProvenanceWindow::showOffers(const std::vector<session::CatalogueEntry>& entries)
{
    while (auto* item = m_offerRow->takeAt(0)) {
        if (auto* widget = item->widget()) { // perhaps the one that was just pressed
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
        delete item;
    }
    m_offers->setVisible(!entries.empty());
    if (entries.empty())
        return;
    auto* label = new PlainLabel(tr("Growth, shares and ranks can be asked of:"), m_offers);
    label->setObjectName(QStringLiteral("provenanceOffer"));
    m_offerRow->addWidget(label);
    for (const auto& entry : std::span(entries).first(std::min(entries.size(), mostOffers))) {
        const auto title = io::cutForDisplay(entry.title, longestTitle);
        auto* turn = new QPushButton(io::actionText(title), m_offers);
        turn->setObjectName(QStringLiteral("turnTo_") + QString::fromStdString(entry.source.slug));
        turn->setAutoDefault(false);
        turn->setAccessibleName(tr("Turn to %1").arg(title));
        connect(
            turn, &QPushButton::clicked, this, [this, source = entry.source, figures = entry.isFigures()] {
                Q_EMIT editionWanted(source, figures);
            });
        m_offerRow->addWidget(turn);
    }
    m_offerRow->addStretch(1);
}

void ProvenanceWindow::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_text->document()->setDocumentMargin(theme.s);
    m_sqlTitle->setFont(theme.font(TextSize::Body, QFont::DemiBold));
    auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(theme.font(TextSize::Label).pixelSize());
    m_sql->setFont(fixed);
    if (m_page)
        write();
}

/// The same views keep the one that is chosen.
void ProvenanceWindow::listSql()
{
    QStringList names;
    for (const auto& named : m_page->sql)
        names << named.name;
    QStringList listed;
    for (int i = 0; i < m_view->count(); ++i)
        listed << m_view->itemText(i);
    if (names == listed)
        return;
    const QSignalBlocker quiet(m_view);
    m_view->clear();
    m_view->addItems(names);
}

void ProvenanceWindow::writeSql()
{
    const auto chosen = static_cast<std::size_t>(std::max(m_view->currentIndex(), 0));
    if (!m_page || chosen >= m_page->sql.size())
        return;
    const auto& sql = m_page->sql[chosen].sql;
    m_sql->setPlainText(
        sql ? io::visible(sql.value()) : tr("No published number answers this, so there is no SQL for it."));
    m_sqlCopying->setEnabled(sql.ok());
}

void ProvenanceWindow::write()
{
    const auto at = m_text->verticalScrollBar()->value();
    m_text->clear();
    auto cursor = m_text->textCursor();
    for (const auto& section : m_page->provenance.sections)
        writeSection(cursor, section);
    m_text->verticalScrollBar()->setValue(at);
}

void ProvenanceWindow::writeSection(QTextCursor& cursor, const session::Provenance::Section& section)
{
    QTextCharFormat heading;
    heading.setFont(m_theme.font(TextSize::Subtitle, QFont::DemiBold));
    heading.setForeground(m_theme.text);
    QTextCharFormat quiet;
    quiet.setFont(m_theme.font(TextSize::Body));
    quiet.setForeground(m_theme.secondText);
    QTextCharFormat plain = quiet;
    plain.setForeground(m_theme.text);
    QTextBlockFormat space;
    space.setTopMargin(cursor.atStart() ? 0 : m_theme.m);
    space.setBottomMargin(m_theme.xs);
    space.setLeftMargin(cellPadding);
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.setBlockFormat(space);
    cursor.insertText(section.title, heading);
    if (!section.facts.empty()) {
        QTextTableFormat grid;
        grid.setBorder(0);
        grid.setCellSpacing(0);
        grid.setCellPadding(cellPadding);
        grid.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, 190 * m_theme.textScale()),
            QTextLength(QTextLength::VariableLength, 0)});
        auto* table = cursor.insertTable(static_cast<int>(section.facts.size()), 2, grid);
        for (int row = 0; row < table->rows(); ++row) {
            const auto& fact = section.facts[static_cast<std::size_t>(row)];
            table->cellAt(row, 0).firstCursorPosition().insertText(fact.name, quiet);
            table->cellAt(row, 1).firstCursorPosition().insertText(fact.value, plain);
        }
        cursor.movePosition(QTextCursor::End);
    }
    QTextBlockFormat line;
    line.setBottomMargin(2);
    line.setLeftMargin(cellPadding);
    bool isFirst = !section.facts.empty();
    for (const auto& sentence : section.sentences) {
        if (isFirst)
            cursor.setBlockFormat(line);
        else
            cursor.insertBlock(line);
        isFirst = false;
        cursor.insertText(sentence, plain);
    }
}

void ProvenanceWindow::copy(const QString& text, QPushButton& button)
{
    QApplication::clipboard()->setText(text);
    const auto name = &button == m_copySql ? tr("Copy SQL") : tr("Copy fingerprint");
    button.setText(tr("Copied"));
    QTimer::singleShot(copiedMs, &button, [&button, name] { button.setText(name); });
}

} // namespace filingscape::ui
