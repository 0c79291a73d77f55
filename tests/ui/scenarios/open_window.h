// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "ui/window/main_window.h"

#include <QString>
#include <QStringList>

namespace filingscape::test {

/// The real window on the bundled edition, shown and settled. Widgets are found by their object names.
class OpenWindow final
{
public:
    /// Another file than the bundled one is opened as a stranger's.
    explicit OpenWindow(const QString& foreignFile = {}, ui::Mode mode = ui::Mode::Light,
        std::size_t checkedFirst = session::mostCheckedFirst);

    session::Explorer explorer;

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    template <class Widget> [[nodiscard]] Widget& find(const char* name)
    {
        auto* found = m_window.findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("There is no %s in the window.", name);
        return *found;
    }
    [[nodiscard]] QString text(const char* label);
    /// The sentence above the charts.
    [[nodiscard]] QString contract();
    /// Opens the edition as the switcher does and waits for it.
    void turnTo(const char* slug);
    [[nodiscard]] const domain::Result& result() const { return *explorer.result(); }
    [[nodiscard]] const domain::Filter& filter() { return explorer.filters().filter(); }
    /// "China 1,317" and so on, as the list shows them.
    [[nodiscard]] QStringList rows(const char* list);
    /// The figure that a chart shows.
    [[nodiscard]] const figure::Figure& figure(const char* chart);
    /// "China 1,317" and so on, as a bar chart shows them.
    [[nodiscard]] QStringList bars(const char* chart);

    /// Waits until the newest filter is answered.
    void settle();
    /// Makes the window the active one, so that keys reach it.
    void activate();
    /// Clicks a row of a facet list: on the tick, or on "only".
    enum class Spot { Tick, Only };
    void click(const char* list, const QString& name, Spot spot = Spot::Tick);

private:
    ui::MainWindow m_window;
};

/// The object that has the focus; empty where none has.
[[nodiscard]] QString focusName();

/// The edition files of the build.
[[nodiscard]] QString bundledFile();
[[nodiscard]] QString landscapeFile();

/// The names that stand between the marks that isolate them.
[[nodiscard]] QString bare(QString text);

} // namespace filingscape::test
