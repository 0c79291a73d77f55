// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/count_command.h"

#include "app/cli/applicant_names.h"
#include "app/cli/count_options.h"
#include "app/cli/count_report.h"
#include "app/cli/edition_source.h"

#include <ostream>

using namespace Qt::Literals::StringLiterals;

namespace filingscape::cli {

namespace {

QString helpPage()
{
    return u"filingscape count [OPTIONS]\n\n"
           "Counts the filings of an edition that pass a filter.\n\nOptions:\n"_s
        + optionHelp(countOptionSpecs())
        + u"\nEach view follows every filter but its own: by_year is not narrowed by --years, by_place not "
          u"by\n"
          "--place, by_technique not by --technique, applicants not by --applicant. A filing with two\n"
          "techniques counts once in each; total and matching are distinct filings. With --weight "
          "fractional a\n"
          "filing with k techniques counts 1/k in each, one with k applicants 1/k for each: by_technique "
          "then\n"
          "adds up to the filings it is counted of, and so do applicants with other_applicants_filings. All "
          "else\n"
          "stays whole.\n\n"
          "Keys of the JSON answer, which stay as they are:\n"
          "  edition, unit, date_basis   which edition, what one record is, which date decides the year\n"
          "  total, matching             filings of the edition, and those that pass every filter\n"
          "  by_year                     filings by year; \"unknown\" are those without the date\n"
          "  by_place, by_technique      filings by code and by key; \"untagged\" has no technique\n"
          "  applicants                  name and filings of those with most, in falling order\n"
          "  other_applicants_filings    filings that none of these applicants has\n"
          "  incomplete_years            years that are not yet fully published\n"
          "  weight                      fractional; the key is there with that weight only\n"
          "A count that is not known is null.\n\n"
          "An edition of published counts (ai-landscape) has places by ISO code, fields for techniques and "
          "no\n"
          "applicants. Fields overlap: what needs the union of two is null. A sum is that of the cells that\n"
          "were published.\n"_s;
}

domain::Status count(const QStringList& arguments, Streams& streams, const Environment& environment)
{
    const auto options = Options::parse(arguments, countOptionSpecs());
    if (!options)
        return options.error();
    auto chosen
        = chooseEdition(options.value().value(u"db"_s), options.value().value(u"edition"_s), environment);
    if (!chosen)
        return chosen.error();
    const auto request = countRequest(options.value(), *chosen.value().edition);
    if (!request)
        return request.error();
    if (const auto told = tellNobody(options.value(), chosen.value(), u"count"_s, streams.err); !told)
        return told.error();
    const auto result = countFilings(chosen.value(), request.value());
    if (!result)
        return result.error();
    streams.out << (options.value().has(u"json"_s) ? countJson(*result.value())
                                                   : countTable(*result.value()));
    return domain::Done{};
}

} // namespace

Command countCommand()
{
    return {
        u"count"_s, u"counts filings by year, jurisdiction, technique and applicant"_s, helpPage(), count};
}

} // namespace filingscape::cli
