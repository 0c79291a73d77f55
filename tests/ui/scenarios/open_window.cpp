// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/open_window.h"

#include "app/session/facet_model.h"
#include "tests/ui/themes.h"
#include "ui/charts/figure_view.h"
#include "ui/filters/facet_delegate.h"
#include "ui/window/contract_bar.h"
#include "ui/window/file_opening.h"
#include "ui/window/page_stack.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>

namespace filingscape::test {

using session::FacetModel;

namespace {

constexpr int patienceMs = 10'000;

} // namespace

QString bundledFile()
{
    return QStringLiteral(FILINGSCAPE_BINARY_DIR "/share/filingscape/filingscape.sqlite");
}

QString landscapeFile()
{
    return QStringLiteral(FILINGSCAPE_BINARY_DIR "/share/filingscape/ai-landscape.sqlite");
}

QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString focusName()
{
    const auto* focus = QApplication::focusWidget();
    return focus == nullptr ? QString() : focus->objectName();
}

OpenWindow::OpenWindow(const QString& foreignFile, ui::Mode mode, std::size_t checkedFirst)
    : m_window(explorer, themeOf(mode))
{
    explorer.setCheckedFirst(checkedFirst);
    m_window.resize(1280, 800);
    m_window.show();
    if (!QTest::qWaitForWindowExposed(&m_window))
        qFatal("The window does not show.");
    m_window.files().setBundled({bundledFile(), true, {}}, {landscapeFile()});
    explorer.open({foreignFile.isEmpty() ? bundledFile() : foreignFile, foreignFile.isEmpty(), {}});
    if (!QTest::qWaitFor([this] { return explorer.result() || explorer.error(); }, patienceMs))
        qFatal("The edition does not open.");
    if (foreignFile.isEmpty() && explorer.error())
        qFatal("The bundled edition is refused: %s", explorer.error()->what.c_str());
    QCoreApplication::processEvents();
}

QString OpenWindow::text(const char* label)
{
    return find<QLabel>(label).text();
}

QString OpenWindow::contract()
{
    return find<ui::ContractBar>("contract").sentence();
}

void OpenWindow::turnTo(const char* slug)
{
    const auto* entry = m_window.catalogue().findInstalled(slug);
    if (entry == nullptr && QTest::qWaitFor([this] { return m_window.catalogue().isRead(); }, patienceMs))
        entry = m_window.catalogue().findInstalled(slug);
    if (entry == nullptr)
        qFatal("The edition %s is not installed.", slug);
    m_window.turnTo(entry->source, ui::explorePage);
    const auto isOpen = [this, slug] { return result().edition->slug == slug && !explorer.isLoading(); };
    if (!QTest::qWaitFor(isOpen, patienceMs))
        qFatal("The edition %s does not open.", slug);
    settle();
}

QStringList OpenWindow::rows(const char* list)
{
    auto* model = find<QListView>(list).model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        texts << QStringLiteral("%1 %2").arg(
            bare(index.data().toString()), index.data(FacetModel::FilingsTextRole).toString());
    }
    return texts;
}

const figure::Figure& OpenWindow::figure(const char* chart)
{
    return *find<ui::FigureView>(chart).figureScene().figure();
}

QStringList OpenWindow::bars(const char* chart)
{
    QStringList texts;
    for (const auto& bar : std::get<figure::RankedBars>(figure(chart).marks).bars)
        texts << QStringLiteral("%1 %2").arg(bare(bar.label)).arg(bar.filings.valueOr(-1));
    return texts;
}

void OpenWindow::activate()
{
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window))
        qFatal("The window does not become active.");
}

void OpenWindow::settle()
{
    const auto isSettled = [this] {
        return explorer.result() && explorer.result()->revision == explorer.filters().revision();
    };
    if (!QTest::qWaitFor(isSettled, patienceMs))
        qFatal("The filter is not answered.");
    QCoreApplication::processEvents();
}

void OpenWindow::click(const char* list, const QString& name, Spot spot)
{
    auto& view = find<QListView>(list);
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const auto index = view.model()->index(row, 0);
        if (bare(index.data().toString()) != name)
            continue;
        view.scrollTo(index);
        const auto place = view.visualRect(index);
        const auto* delegate = qobject_cast<ui::FacetDelegate*>(view.itemDelegate());
        const auto at = spot == Spot::Tick ? QPoint(place.left() + 12, place.center().y())
                                           : delegate->onlyRect(place).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        settle();
        return;
    }
    qFatal("There is no row %s.", qUtf8Printable(name));
}

} // namespace filingscape::test
