// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/applicant_table_model.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/table/applicant_table.h"

#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

namespace filingscape::test {

/// The window with its applicants in sight.
class OpenApplicants final
{
public:
    OpenApplicants()
        : table(open.find<QTreeView>("applicantTable"))
        , find(open.find<QLineEdit>("findApplicant"))
    {
    }
    void await()
    {
        auto* applicants = open.window().findChild<ui::ApplicantTable*>();
        if (!QTest::qWaitFor([&] { return !applicants->isPending(); }, 10'000))
            qFatal("The names do not come.");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QModelIndex at(int row, int column = session::ApplicantTableModel::Name) const
    {
        return table.model()->index(row, column);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return test::bare(at(row, column).data().toString());
    }
    [[nodiscard]] int rowOf(const QString& name) const
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (at(row).data(session::ApplicantTableModel::HarmonisedNameRole).toString() == name)
                return row;
        }
        qFatal("There is no applicant %s.", qUtf8Printable(name));
    }
    void clickHeader(int column)
    {
        auto* header = table.header();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPoint middleOf(const QModelIndex& index)
    {
        table.scrollTo(index);
        return table.visualRect(index).center();
    }
    void click(const QModelIndex& index, Qt::KeyboardModifiers held = {})
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, held, middleOf(index));
        open.settle();
    }
    /// The arrow left of a name.
    void clickArrow(int row)
    {
        table.scrollTo(at(row));
        const auto name = table.visualRect(at(row));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(name.left() - 8, name.center().y()));
        await();
    }
    void type(const QString& text)
    {
        find.setFocus();
        QInputMethodEvent event; // as whoever writes Chinese does
        event.setCommitString(text);
        QCoreApplication::sendEvent(&find, &event);
        await();
    }
    [[nodiscard]] QStringList names(int row) const
    {
        QStringList lines;
        const auto parent = at(row, 0);
        for (int line = 0; line < table.model()->rowCount(parent); ++line) {
            const auto text = [&](int column) {
                return test::bare(table.model()->index(line, column, parent).data().toString());
            };
            lines << text(session::ApplicantTableModel::Name) + QStringLiteral(" ")
                    + text(session::ApplicantTableModel::Filings);
        }
        return lines;
    }
    [[nodiscard]] domain::ApplicantId idOf(const char* name) const
    {
        return *open.explorer.edition()->applicantByName(name);
    }

    OpenWindow open;
    QTreeView& table;
    QLineEdit& find;
};

} // namespace filingscape::test
