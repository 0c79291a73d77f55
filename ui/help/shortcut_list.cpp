// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcut_list.h"

#include "ui/charts/figure_view.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QShortcut>

#include <algorithm>

namespace filingscape::ui {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::ui::KeyWords)
};

struct Place {
    QString name;
    QString topic;
};

Place anywhere()
{
    return {KeyWords::tr("Anywhere in the window"), QStringLiteral("window")};
}

Place inCharts()
{
    return {KeyWords::tr("In a chart"), QStringLiteral("charts")};
}

Place inTables()
{
    return {KeyWords::tr("In a table"), QStringLiteral("tables")};
}

/// Where a shortcut that belongs to one widget works.
Place placeOf(const QObject* owner, Qt::ShortcutContext context)
{
    if (context == Qt::WindowShortcut || context == Qt::ApplicationShortcut)
        return anywhere();
    if (qobject_cast<const FigureView*>(owner) != nullptr)
        return inCharts();
    if (qobject_cast<const QAbstractItemView*>(owner) != nullptr)
        return inTables();
    return {KeyWords::tr("Elsewhere"), QStringLiteral("elsewhere")};
}

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString key(Qt::Key wanted)
{
    return native(QKeySequence(wanted));
}

/// An action's text without the sign of its mnemonic and the ellipsis of a dialog.
QString words(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x1"));
    text.remove(u'&').replace(QChar(1), u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

/// By what an action is called whatever it would do at the moment.
QList<KeyHint> actionHints(const QWidget& window)
{
    QList<KeyHint> hints;
    const auto add = [&hints](const Place& place, const QKeySequence& keys, const QString& what) {
        const KeyHint hint{place.name, native(keys), words(what), place.topic};
        if (!keys.isEmpty() && !hints.contains(hint))
            hints << hint;
    };
    for (const auto* action : window.findChildren<QAction*>()) {
        const auto place = placeOf(action->parent(), action->shortcutContext());
        for (const auto& keys : action->shortcuts())
            add(place, keys, action->whatsThis().isEmpty() ? action->text() : action->whatsThis());
    }
    for (const auto* shortcut : window.findChildren<QShortcut*>())
        add(placeOf(shortcut->parent(), shortcut->context()), shortcut->key(), shortcut->whatsThis());
    return hints;
}

/// What widgets understand without an action; each line is exercised by a scenario test.
QList<KeyHint> widgetHints()
{
    const Place years{KeyWords::tr("On the year slider"), QStringLiteral("years")};
    const Place lists{KeyWords::tr("In a list of the filters"), QStringLiteral("lists")};
    const Place chips{KeyWords::tr("On a chip of the filter"), QStringLiteral("chips")};
    QList<KeyHint> hints;
    const auto add = [&hints](const Place& place, const QString& keys, const QString& what) {
        hints << KeyHint{place.name, keys, what, place.topic};
    };
    const auto arrows = KeyWords::tr("Arrow keys");
    const auto ends = KeyWords::tr("%1, %2").arg(key(Qt::Key_Home), key(Qt::Key_End));
    const auto either = [](Qt::Key a, Qt::Key b) { return KeyWords::tr("%1 or %2").arg(key(a), key(b)); };
    const auto press = either(Qt::Key_Return, Qt::Key_Space);
    add(anywhere(),
        KeyWords::tr("%1, %2").arg(key(Qt::Key_Tab), native(QKeySequence(Qt::SHIFT | Qt::Key_Tab))),
        KeyWords::tr("To the next or the previous control"));
    add(inCharts(), arrows,
        KeyWords::tr(
            "From mark to mark: left and right through the years, up and down through lines or bars"));
    add(inCharts(), ends, KeyWords::tr("To the first or the last mark"));
    add(inCharts(), press, KeyWords::tr("Filter by the mark; again to clear it"));
    add(inCharts(), KeyWords::tr("Shift or Ctrl with %1").arg(press),
        KeyWords::tr("Add the mark to what is chosen, or take it away"));
    add(inCharts(), key(Qt::Key_Escape), KeyWords::tr("Take the card away"));
    add(years, arrows, KeyWords::tr("Move the end that has the focus by a year"));
    add(years, KeyWords::tr("Shift with arrow keys"), KeyWords::tr("Move both ends"));
    add(years, KeyWords::tr("%1, %2").arg(key(Qt::Key_PageUp), key(Qt::Key_PageDown)),
        KeyWords::tr("Move it by five years"));
    add(years, ends, KeyWords::tr("Move it as far as it goes"));
    add(years, key(Qt::Key_Tab), KeyWords::tr("From the first year to the last"));
    add(lists, key(Qt::Key_Space), KeyWords::tr("Tick the entry, or untick it"));
    add(lists, key(Qt::Key_Return), KeyWords::tr("Only this entry"));
    add(lists, key(Qt::Key_Escape), KeyWords::tr("Give up the search in the field above it"));
    add(chips, either(Qt::Key_Delete, Qt::Key_Return), KeyWords::tr("Take the filter away"));
    add(inTables(), key(Qt::Key_Return),
        KeyWords::tr("Filter by the applicant; show the details of the filing"));
    add(inTables(), KeyWords::tr("Ctrl with %1").arg(press),
        KeyWords::tr("Add the applicant to what is chosen, or take it away"));
    add(inTables(), KeyWords::tr("Shift with %1").arg(press),
        KeyWords::tr("Add all applicants from the one chosen last to this one"));
    add(inTables(), either(Qt::Key_Right, Qt::Key_Left),
        KeyWords::tr("Open the applicant to the names under which it filed, or close it"));
    add(inTables(), KeyWords::tr("Letters"), KeyWords::tr("Find an applicant by any of its names"));
    add(inTables(), ends, KeyWords::tr("To the first or the last row"));
    add(inTables(), native(QKeySequence::Copy), KeyWords::tr("Copy the chosen rows"));
    return hints;
}

} // namespace

QList<KeyHint> keyHints(const QWidget& window)
{
    auto hints = actionHints(window) + widgetHints();
    QStringList places;
    for (const auto& hint : hints) {
        if (!places.contains(hint.place))
            places << hint.place;
    }
    std::ranges::stable_sort(
        hints, {}, [&places](const KeyHint& hint) { return places.indexOf(hint.place); });
    return hints;
}

QStringList clashingShortcuts(const QWidget& window)
{
    struct Used {
        QKeySequence keys;
        const QObject* owner; ///< empty for the whole window
        QString what;
    };
    std::vector<Used> used;
    const auto add = [&used](const QKeySequence& keys, Qt::ShortcutContext context, const QObject* owner,
                         const QString& what) {
        const bool isLocal = context == Qt::WidgetShortcut || context == Qt::WidgetWithChildrenShortcut;
        if (!keys.isEmpty())
            used.push_back({keys, isLocal ? owner : nullptr, what});
    };
    for (const auto* action : window.findChildren<QAction*>()) {
        for (const auto& keys : action->shortcuts())
            add(keys, action->shortcutContext(), action->parent(), action->text());
    }
    for (const auto* shortcut : window.findChildren<QShortcut*>())
        add(shortcut->key(), shortcut->context(), shortcut->parent(), shortcut->whatsThis());
    QStringList clashes;
    for (std::size_t i = 0; i < used.size(); ++i) {
        for (std::size_t j = i + 1; j < used.size(); ++j) {
            const bool isSamePlace
                = used[i].owner == nullptr || used[j].owner == nullptr || used[i].owner == used[j].owner;
            if (isSamePlace && used[i].keys == used[j].keys)
                clashes
                    << QStringLiteral("%1: %2, %3").arg(used[i].keys.toString(), used[i].what, used[j].what);
        }
    }
    return clashes;
}

} // namespace filingscape::ui
