// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/image_font.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace filingscape::ui {

using namespace Qt::Literals::StringLiterals;
using figure::Entity;

namespace {

const QString tokensPath = u":/style/tokens.json"_s;

QColor ofMode(const QJsonValue& pair, Mode mode)
{
    return QColor(pair.toArray().at(mode == Mode::Light ? 0 : 1).toString());
}

QHash<QString, QColor> entityColours(const QJsonObject& object, Mode mode)
{
    QHash<QString, QColor> colours;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        colours.insert(entry.key(), ofMode(entry.value(), mode));
    return colours;
}

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor& colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

namespace {

/// The one of two inks that stands out more.
QColor readableOn(const QColor& ground, const QColor& one, const QColor& other)
{
    return contrast(ground, one) >= contrast(ground, other) ? one : other;
}

} // namespace

domain::Outcome<Theme> Theme::load(Mode mode, double textScale)
{
    QFile file(tokensPath);
    const auto fail = [](const char* what) {
        return domain::Error{domain::ErrorCode::Internal, what, tokensPath.toStdString(), {}};
    };
    if (!file.open(QIODevice::ReadOnly))
        return fail("The style tokens cannot be read.");
    const auto tokens = QJsonDocument::fromJson(file.readAll()).object();
    const auto colours = tokens[mode == Mode::Light ? "light"_L1 : "dark"_L1].toObject();

    Theme theme;
    theme.m_mode = mode;
    theme.m_textScale = textScale;
    const std::array<std::pair<const char*, QColor*>, 15> slots{{
        {"canvas", &theme.canvas},
        {"surface", &theme.surface},
        {"hairline", &theme.hairline},
        {"grid", &theme.grid},
        {"text", &theme.text},
        {"secondText", &theme.secondText},
        {"dimmedText", &theme.dimmedText},
        {"accent", &theme.accent},
        {"accentWash", &theme.accentWash},
        {"incompleteBand", &theme.incompleteBand},
        {"incompleteHatch", &theme.incompleteHatch},
        {"warning", &theme.warning},
        {"error", &theme.error},
        {"bar", &theme.bar},
        {"barTint", &theme.barTint},
    }};
    for (const auto& [key, colour] : slots) {
        *colour = QColor(colours[QLatin1StringView(key)].toString());
        if (!colour->isValid())
            return fail("The style tokens lack a colour.");
    }
    const auto heat = colours["heat"_L1].toArray();
    for (std::size_t step = 0; step < theme.heat.size(); ++step) {
        const QColor ground(heat[static_cast<qsizetype>(step)].toString());
        if (!ground.isValid())
            return fail("The style tokens lack a colour.");
        theme.heat[step] = {ground, readableOn(ground, theme.text, theme.surface)};
    }
    const auto grid = tokens["grid"_L1].toObject();
    theme.xs = grid["xs"_L1].toInt(theme.xs);
    theme.s = grid["s"_L1].toInt(theme.s);
    theme.m = grid["m"_L1].toInt(theme.m);
    theme.l = grid["l"_L1].toInt(theme.l);
    theme.xl = grid["xl"_L1].toInt(theme.xl);
    theme.xxl = grid["xxl"_L1].toInt(theme.xxl);
    const auto text = tokens["text"_L1].toObject();
    theme.m_bodyPx = text["bodyPx"_L1].toDouble(theme.m_bodyPx);
    theme.m_sizes = {{TextSize::Caption, text["caption"_L1].toDouble(0.85)},
        {TextSize::Label, text["label"_L1].toDouble(0.92)}, {TextSize::Body, text["body"_L1].toDouble(1.0)},
        {TextSize::Subtitle, text["subtitle"_L1].toDouble(1.1)},
        {TextSize::Headline, text["headline"_L1].toDouble(1.55)}};
    for (const auto& family : tokens["fonts"_L1].toArray())
        theme.m_families << family.toString();
    theme.m_techniques = entityColours(tokens["techniques"_L1].toObject(), mode);
    // What stands in for techniques in a counts edition; no chart shows both.
    theme.m_techniques.insert(entityColours(tokens["fields"_L1].toObject(), mode));
    theme.m_places = entityColours(tokens["places"_L1].toObject(), mode);
    const auto dashes = tokens["dashes"_L1].toObject();
    for (auto entry = dashes.begin(); entry != dashes.end(); ++entry) {
        QVector<qreal> pattern;
        for (const auto& length : entry.value().toArray())
            pattern << length.toDouble();
        theme.m_dashes.insert(entry.key(), pattern);
    }
    theme.m_otherPlace = ofMode(tokens["otherPlace"_L1], mode);
    return theme;
}

Theme Theme::forImages() const
{
    auto theme = *this;
    theme.m_isForImages = true;
    return theme;
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    const int pixelSize = qMax(1, qRound(m_bodyPx * m_sizes.value(size, 1.0) * m_textScale));
    if (m_isForImages)
        return imageFont(m_families, pixelSize, weight);
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

QColor Theme::colour(const Entity& entity) const
{
    switch (entity.kind) {
    case Entity::Kind::Technique:
        return m_techniques.value(entity.key, m_otherPlace);
    case Entity::Kind::Place:
        return m_places.value(entity.key, m_otherPlace);
    case Entity::Kind::Other:
        return m_otherPlace;
    case Entity::Kind::Total:
    case Entity::Kind::TechniquePair:
    case Entity::Kind::Applicant:
        return accent;
    }
    return accent;
}

QVector<qreal> Theme::dashes(const Entity& entity) const
{
    return m_dashes.value(entity.kind == Entity::Kind::Other ? u"other"_s : entity.key);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, canvas);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, canvas);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, error);
    palette.setColor(QPalette::PlaceholderText, secondText);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, surface);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Mid, hairline);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Dark, hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dimmedText);
    return palette;
}

QString Theme::styleSheet() const
{
    const auto px = [this](TextSize size) { return QString::number(font(size).pixelSize()); };
    const auto icon = [this](const QString& name) {
        return u":/icons/%1-%2.svg"_s.arg(name, m_mode == Mode::Light ? u"light"_s : u"dark"_s);
    };
    auto sheet = uR"(
QToolTip { color: %text; background: %surface; border: 1px solid %hairline; padding: 4px 6px; }
QMenuBar { background: %canvas; color: %second; border: none; padding: 2px 8px 0 8px; spacing: 0; }
QMenuBar::item { background: transparent; border-radius: 4px; padding: 4px 8px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: %wash; color: %text; }
QMenu { background: %surface; color: %text; border: 1px solid %hairline; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: %wash; color: %text; }
QMenu::item:disabled { color: %dimmed; background: transparent; }
QMenu::separator { height: 1px; background: %hairline; margin: 4px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 7px; }
QMenu::indicator:checked { image: url(%check); }
QMenu::right-arrow { image: url(%submenu); width: 10px; height: 10px; right: 6px; }
QLineEdit, QSpinBox, QComboBox {
    background: %surface; border: 1px solid %hairline; border-radius: 4px; padding: 3px 6px; min-height: 20px;
    selection-background-color: %accent; selection-color: %surface; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border: 1px solid %accent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(%arrow); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: %surface; border: 1px solid %hairline; selection-background-color: %wash;
    selection-color: %text; outline: none; }
QComboBox[word="true"] { background: transparent; border: 1px solid transparent; padding: 1px 0px 1px 4px; color: %accent; }
QComboBox[word="true"]:hover { background: %wash; }
QComboBox[word="true"]:disabled { color: %dimmed; }
QComboBox[word="true"]:focus { border: 1px solid %accent; }
QComboBox[word="true"]::drop-down { border: none; width: 16px; }
QComboBox[word="true"]::down-arrow { image: url(%arrow); width: 8px; height: 8px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QToolButton, QPushButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 8px; color: %accent; background: transparent; }
QToolButton:hover, QPushButton:hover { background: %wash; }
QPushButton:default { background: %accent; color: %surface; }
QPushButton:default:hover { background: %text; }
QToolButton:focus, QPushButton:focus { border: 1px solid %accent; }
QToolButton[word="true"] { border: none; border-bottom: 1px dotted %accent; border-radius: 0; padding: 0; }
QToolButton[word="true"]:hover, QToolButton[word="true"]:pressed { background: %wash; border-bottom: 1px solid %accent; }
QToolButton[word="true"]:focus { border: none; background: %wash; border-bottom: 2px solid %accent; }
QToolButton[word="true"]::menu-indicator { image: none; width: 0; }
QToolButton[inline="true"] { padding: 0px 8px; }
QToolButton[leading="true"] { padding: 3px 8px 3px 0px; }
QToolButton[chip="true"] { background: %wash; color: %text; border-radius: 10px; padding: 2px 8px; }
QToolButton[chip="true"]:hover { color: %accent; }
QToolButton:disabled, QPushButton:disabled { color: %dimmed; background: transparent; }
QToolButton:checked { background: %wash; color: %text; font-weight: 600; }
QTableView, QListView, QTreeView { background: %surface; border: none; outline: none; gridline-color: %hairline; }
QTableView[twin="true"]::item { padding: 0px 8px; border: none; border-bottom: 1px solid %grid; }
QTableView[twin="true"] QHeaderView::section { padding: 4px 1px 4px 11px; }
QTableView[twin="true"]::item:selected { background: %wash; color: %text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView:focus, QListView:focus, QTreeView:focus { border: none; }
QHeaderView { background: %surface; border: none; }
QHeaderView::section { background: %surface; color: %second; border: none; border-bottom: 1px solid %hairline;
    padding: 4px 8px; font-size: %labelpx px; }
QHeaderView::section:hover { color: %text; }
QHeaderView::down-arrow { image: url(%arrow); width: 10px; height: 10px; subcontrol-position: right center; right: 6px; }
QHeaderView::up-arrow { image: url(%uparrow); width: 10px; height: 10px; subcontrol-position: right center; right: 6px; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: %second; border: none; border-bottom: 2px solid transparent;
    padding: 8px 4px 4px 4px; margin: 0 8px 0 12px; }
QTabBar::tab:selected { color: %text; border-bottom: 2px solid %accent; }
QTabBar::tab:hover { color: %text; }
QTabBar::tab:focus { color: %accent; }
QTextEdit { background: %surface; border: none; selection-background-color: %accent; selection-color: %surface; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %hairline; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: %dimmed; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
#viewList { border: 1px solid %hairline; border-radius: 4px; padding: 4px; }
#viewList::item { padding: 5px 8px; border-radius: 4px; color: %text; }
#viewList::item:selected { background: %wash; color: %text; }
#card { background: %surface; border: 1px solid %hairline; border-radius: 6px; }
#helpPages { background: %surface; border: 1px solid %hairline; border-radius: 6px; padding: 4px; }
#helpPages::item { padding: 6px 8px; border-radius: 4px; color: %text; }
#helpPages::item:selected { background: %wash; color: %text; }
#figureTopics { padding: 4px; }
#figureTopics::item { padding: 0px 8px; border-radius: 4px; }
#figureTopics::item:selected { background: %wash; color: %text; }
#helpPages:focus { border: 1px solid %accent; }
#helpText { border: 1px solid %hairline; border-radius: 6px; }
#helpText:focus { border: 1px solid %accent; }
#emptyState { background: %surface; border: 1px solid %hairline; border-radius: 6px; }
#editionSwitcher { color: %text; padding: 3px 4px; }
#editionList { background: %surface; border: 1px solid %hairline; }
#editionList QScrollArea, #editionRows { background: %surface; }
#editionRows QLabel[tone="second"] { color: %second; }
#editionRows QLabel[tone="warning"] { color: %warning; }
#editionLine { background: %wash; border: none; border-radius: 4px; }
#emptyState QPushButton { background: %wash; color: %accent; padding: 4px 12px; }
#emptyState QPushButton:hover { background: %accent; color: %surface; }
#errorBar, #filingsError, #applicantsError { background: %surface; border: 1px solid %error; border-radius: 4px; }
#noticeBar { background: %surface; border: 1px solid %hairline; border-radius: 4px; }
)"_s;
    const std::array<std::pair<QString, QString>, 16> values{{
        {u"%canvas"_s, canvas.name()},
        {u"%check"_s, icon(u"check"_s)},
        {u"%submenu"_s, icon(u"arrow-right"_s)},
        {u"%text"_s, text.name()},
        {u"%surface"_s, surface.name()},
        {u"%hairline"_s, hairline.name()},
        {u"%grid"_s, grid.name()},
        {u"%accent"_s, accent.name()},
        {u"%wash"_s, accentWash.name()},
        {u"%dimmed"_s, dimmedText.name()},
        {u"%second"_s, secondText.name()},
        {u"%error"_s, error.name()},
        {u"%warning"_s, warning.name()},
        {u"%labelpx px"_s, px(TextSize::Label) + u"px"_s},
        {u"%uparrow"_s, icon(u"arrow-up"_s)},
        {u"%arrow"_s, icon(u"arrow-down"_s)},
    }};
    for (const auto& [name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace filingscape::ui
