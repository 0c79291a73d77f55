// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/applicant_names.h"

#include "app/cli/count_options.h"
#include "app/io/case_folding.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/store/filing_reader.h"
#include "app/store/names_as_filed.h"

#include <QStringList>

#include <ostream>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

domain::Status tellNobody(
    const Options& options, const ChosenEdition& chosen, const QString& command, std::ostream& err)
{
    const auto unknown = unknownApplicants(options, *chosen.edition);
    if (unknown.isEmpty())
        return domain::Done{};
    const auto reader = store::FilingReader::open(chosen.database, chosen.edition);
    if (!reader)
        return reader.error();
    QStringList folded;
    for (const auto& name : unknown)
        folded << io::foldTitle(name);
    QString filed;
    QStringList filers;
    const auto read = store::visitNamesAsFiled(
        reader.value(),
        [&](domain::ApplicantId applicant, std::string_view name) {
            const auto at = folded.indexOf(io::foldTitle(io::fromUtf8(name)));
            if (at < 0 || (!filed.isEmpty() && filed != unknown[at]))
                return;
            filed = unknown[at];
            const auto filer = io::visible(chosen.edition->applicants[applicant.index()].name);
            if (!filers.contains(filer))
                filers << filer;
        },
        [] { return true; });
    if (!read)
        return read.error();
    if (filers.isEmpty()) {
        for (const auto& name : unknown)
            err << io::utf8(
                u"filingscape %1: no applicant of %2 has the name \"%3\", so no filing passes for it.\n"_s
                    .arg(command, io::visible(chosen.edition->slug), io::visible(name)));
        return domain::Done{};
    }
    return wrongUsage(u"--applicant needs a harmonised name; \"%1\" is a name under which %2 filed."_s.arg(
        io::visible(filed), filers.join(u", "_s)));
}

} // namespace filingscape::cli
