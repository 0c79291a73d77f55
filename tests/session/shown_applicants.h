// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/applicant_table_model.h"
#include "app/session/edition_loader.h"
#include "tests/session/edition_files.h"
#include "tests/support/qt_strings.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace filingscape::test {

/// A table on an edition with its engine and its file.
class ShownApplicants final
{
public:
    explicit ShownApplicants(const session::EditionSource& source)
        : model({[this](const domain::Edition& edition) {
                     return opened.edition.get() == &edition ? opened.engine.get() : nullptr;
                 },
            [this] { return opened.filings; }})
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        auto outcome = session::openEdition(source);
        REQUIRE(outcome);
        opened = std::move(outcome).value();
        model.setLocale(QLocale(QLocale::English));
    }

    void show(const domain::Filter& filter, bool isSettled = true, std::size_t top = 50)
    {
        model.setResult(opened.engine->answer({filter, ++revision, top}), isSettled);
    }
    [[nodiscard]] bool await()
    {
        return QTest::qWaitFor([this] { return !model.isPending(); }, 20'000);
    }
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return bare(model.index(row, column).data(role).toString());
    }
    [[nodiscard]] std::optional<domain::ApplicantId> applicant(int row) const
    {
        const auto id = model.index(row, 0).data(session::ApplicantTableModel::IdRole);
        return id.isValid() ? std::optional(domain::ApplicantId{id.toUInt()}) : std::nullopt;
    }
    [[nodiscard]] domain::ApplicantProfile profile(int row) const
    {
        const std::vector ids{*applicant(row)};
        return opened.engine->profiles(model.result()->filter, ids).front();
    }

    session::OpenEdition opened;
    session::ApplicantTableModel model;
    QAbstractItemModelTester tester;
    std::uint64_t revision = 0;
};

} // namespace filingscape::test
