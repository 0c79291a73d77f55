// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/edition_loader.h"
#include "tests/support/edition_writer.h"
#include "tests/support/synthetic_edition.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace filingscape::test {

/// A folder with small edition files; gone with the object.
class EditionFiles final
{
public:
    [[nodiscard]] session::EditionSource absent() const
    {
        return {m_folder.filePath(QStringLiteral("absent.sqlite")), true, "synthetic"};
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A file with an edition of so many filings, called after that number.
    [[nodiscard]] session::EditionSource written(std::size_t filings) const
    {
        SyntheticShape shape;
        shape.filings = filings;
        shape.places = 4;
        shape.applicants = 9;
        shape.titles = true;
        const auto made = syntheticEdition(shape, filings);
        const auto file = path(QStringLiteral("%1.sqlite").arg(filings));
        if (const auto status = writeEditionFile(file.toStdString(), *made.edition, made.facts); !status)
            throw std::runtime_error(status.error().detail);
        return {file, true, "synthetic"};
    }
    /// The same with rows that its fingerprint is not of.
    [[nodiscard]] session::EditionSource spoilt(std::size_t filings) const
    {
        auto source = written(filings);
        if (const auto status = spoilRows(source.path.toStdString()); !status)
            throw std::runtime_error(status.error().detail);
        return source;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace filingscape::test
