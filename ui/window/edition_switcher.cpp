// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edition_switcher.h"

#include "app/io/plain_text.h"
#include "ui/style/plain_label.h"
#include "ui/window/edition_row.h"
#include "ui/window/page_stack.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace filingscape::ui {

namespace {

constexpr int listWidth = 560; ///< logical pixels at text scale 1
constexpr int widestTitle = 420;

} // namespace

EditionSwitcher::EditionSwitcher(session::EditionCatalogue& catalogue, const Theme& theme, QWidget* parent)
    : QToolButton(parent)
    , m_catalogue(catalogue)
    , m_theme(theme)
    , m_action(new QAction(tr("S&witch edition…"), this))
    , m_popup(new QFrame(this, Qt::Popup))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("editionSwitcher"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLayoutDirection(Qt::RightToLeft); // the arrow after the title
    setFocusPolicy(Qt::StrongFocus);
    m_action->setObjectName(QStringLiteral("switchEdition"));
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_popup->setObjectName(QStringLiteral("editionList"));
    m_popup->setAccessibleName(tr("Editions"));
    m_popup->setLayoutDirection(Qt::LeftToRight);
    m_popup->installEventFilter(this);
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("editionRows"));
    inside->setLayout(m_rows);
    m_rows->setContentsMargins(theme.xs, theme.xs, theme.xs, theme.xs);
    m_rows->setSpacing(theme.xs);
    m_scroll = new QScrollArea(m_popup);
    auto* scroll = m_scroll;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
    connect(this, &QToolButton::clicked, this, &EditionSwitcher::openList);
    connect(m_action, &QAction::triggered, this, &EditionSwitcher::openList);
    connect(&catalogue, &session::EditionCatalogue::changed, this, &EditionSwitcher::follow);
    setTheme(theme);
    setOnScreen({}, tr("Filingscape"));
}

void EditionSwitcher::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFont(theme.font(TextSize::Subtitle, QFont::DemiBold));
    setIcon(QIcon(theme.mode() == Mode::Light ? QStringLiteral(":/icons/arrow-down-light.svg")
                                              : QStringLiteral(":/icons/arrow-down-dark.svg")));
    setIconSize(QSize(theme.m, theme.m));
}

void EditionSwitcher::setOnScreen(const EditionOnScreen& onScreen, const QString& title)
{
    m_onScreen = onScreen;
    m_title = title;
    const auto shown = QFontMetrics(font()).elidedText(title, Qt::ElideRight, widestTitle);
    setText(io::actionText(shown));
    setAccessibleName(tr("Edition: %1").arg(title));
    follow();
}

/// What the catalogue says of the edition on screen, and the list if it is open.
void EditionSwitcher::follow()
{
    const auto* entry = m_catalogue.find(m_onScreen.path, m_onScreen.slug);
    const auto said = entry == nullptr ? QString() : entry->can + u' ' + entry->cannot;
    const auto keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setAccessibleDescription(said);
    setToolTip(io::toolTipText(tr("%1. %2 Switch to another edition: %3").arg(m_title, said, keys)));
    if (m_popup->isVisible())
        fill();
}

void EditionSwitcher::setPages(bool hasFigures, bool hasClaims)
{
    m_hasFigures = hasFigures;
    m_hasClaims = hasClaims;
}

void EditionSwitcher::fill()
{
    const auto* focused = m_popup->isVisible() ? m_popup->focusWidget() : nullptr;
    const auto focusedName = focused != nullptr ? focused->objectName() : QString();
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* row = item->widget()) { // perhaps the one that was just pressed
            row->hide();
            row->setObjectName({});
            row->deleteLater();
        }
        delete item;
    }
    auto* rows = m_rows->parentWidget(); // one that changes its parent would lose its colours
    for (const auto& entry : m_catalogue.entries()) {
        const auto on = [&](const QString& page) {
            return m_onScreen == EditionOnScreen{entry.source.path, entry.source.slug, page};
        };
        const auto& main = entry.isFigures() ? figuresPage : explorePage;
        if (!entry.isFigures() || m_hasFigures || entry.trouble)
            addRow(new EditionRow(entry, on(main), m_theme, rows), entry.source,
                entry.trouble ? QString() : main);
        if (entry.isFigures() && entry.claims > 0 && m_hasClaims && !entry.trouble)
            addRow(
                new EditionRow(tr("Claims in print, checked"),
                    tr("Shows statements that newspapers printed, the figures behind them, and the verdict."),
                    on(claimsPage), m_theme, rows),
                entry.source, claimsPage);
    }
    if (m_rows->isEmpty()) {
        auto* waiting = new PlainLabel(tr("Looking for editions…"), rows);
        waiting->setMargin(m_theme.m);
        m_rows->addWidget(waiting);
        waiting->show();
    }
    m_rows->addStretch(1);
    if (m_popup->isVisible()) {
        place();
        if (auto* row = m_popup->findChild<EditionRow*>(focusedName))
            row->setFocus();
    }
}

void EditionSwitcher::addRow(EditionRow* row, const session::EditionSource& source, const QString& page)
{
    row->setObjectName(QStringLiteral("edition%1").arg(m_rows->count()));
    m_rows->addWidget(row);
    row->show(); // in a list that is open already, rows would count as hidden until the next event
    if (page.isEmpty())
        return;
    connect(row, &QAbstractButton::clicked, this, [this, source, page] {
        m_popup->hide();
        Q_EMIT chosen(source, page);
    });
}

/// Below the button, as tall as its rows need, higher up where the screen ends. Whether it scrolls is decided
/// here: a scroll area that had a bar once keeps it for the lines that wrap only because it is there.
void EditionSwitcher::place()
{
    const auto screen = this->screen()->availableGeometry();
    const int width = std::min(qRound(listWidth * m_theme.textScale()), screen.width());
    m_rows->activate();
    const int edges = 2;
    const int wanted = edges
        + (m_rows->hasHeightForWidth() ? m_rows->heightForWidth(width - edges)
                                       : m_rows->minimumSize().height());
    const auto below = mapToGlobal(QPoint(0, height() + 2));
    const int height = std::min(wanted, screen.height());
    m_scroll->setVerticalScrollBarPolicy(wanted > height ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_popup->setFixedSize(width, height);
    m_popup->move(std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - width)),
        std::min(below.y(), screen.bottom() + 1 - height));
}

void EditionSwitcher::openList()
{
    m_catalogue.refresh();
    fill();
    place();
    m_popup->show();
    auto rows = m_popup->findChildren<EditionRow*>();
    erase_if(rows, [](const EditionRow* row) { return row->objectName().isEmpty(); }); // on their way out
    const auto open
        = std::ranges::find_if(rows, [](const EditionRow* row) { return row->property("isOpen").toBool(); });
    if (!rows.isEmpty())
        (open == rows.end() ? rows.front() : *open)->setFocus(Qt::PopupFocusReason);
}

bool EditionSwitcher::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_popup && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_popup->hide();
        setFocus(Qt::PopupFocusReason);
        return true;
    }
    return QToolButton::eventFilter(watched, event);
}

} // namespace filingscape::ui
