// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filing_sentence.h"

#include "app/figure/sentence.h"
#include "app/io/data_numbers.h"
#include "app/io/utf8.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace filingscape::session {

using domain::DateBasis;
using domain::Edition;
using io::fromUtf8;

namespace {

constexpr std::size_t mostNamed = 5;

struct FilingSentenceWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::FilingSentenceWords)
};

QString documentPhrase(const Edition& edition, const QString& number)
{
    switch (edition.unit) {
    case domain::Unit::Publication:
        return FilingSentenceWords::tr("the published filing %1").arg(number);
    case domain::Unit::Family:
        return FilingSentenceWords::tr("the patent family %1").arg(number);
    case domain::Unit::Application:
        return FilingSentenceWords::tr("the patent application %1").arg(number);
    case domain::Unit::Grant:
        return FilingSentenceWords::tr("the patent grant %1").arg(number);
    }
    return {};
}

QString officePhrase(const Edition& edition, const std::string& code)
{
    const auto place = edition.placeByCode(code);
    return place ? FilingSentenceWords::tr("of the office %1 (%2)")
                       .arg(fromUtf8(edition.places[place->index()].name), fromUtf8(code))
                 : FilingSentenceWords::tr("of the office %1").arg(fromUtf8(code));
}

QString applicantsPhrase(const Edition& edition, const std::vector<domain::ApplicantId>& applicants)
{
    if (applicants.empty())
        return FilingSentenceWords::tr("with no applicant in this edition");
    QStringList names;
    for (const auto id : applicants)
        names << fromUtf8(edition.applicants[id.index()].name);
    if (names.size() == 1)
        return FilingSentenceWords::tr("by the applicant %1").arg(names.front());
    const auto more = static_cast<int>(applicants.size()) - static_cast<int>(mostNamed);
    auto last = more > 0 ? FilingSentenceWords::tr("%n more", nullptr, more) : names.back();
    names.resize(static_cast<qsizetype>(std::min(applicants.size() - 1, mostNamed)));
    return FilingSentenceWords::tr("by the applicants %1 and %2", "a list and its last name")
        .arg(names.join(FilingSentenceWords::tr(", ", "between names")), last);
}

QString datePhrase(DateBasis basis, const std::string& date, const QLocale& locale)
{
    if (date.empty()) {
        switch (basis) {
        case DateBasis::Priority:
            return FilingSentenceWords::tr("has no priority date in this edition");
        case DateBasis::Filing:
            return FilingSentenceWords::tr("has no filing date in this edition");
        case DateBasis::Publication:
            return FilingSentenceWords::tr("has no publication date in this edition");
        case DateBasis::Grant:
            return FilingSentenceWords::tr("has no grant date in this edition");
        }
    }
    const auto day = io::isoDate(std::string_view(date));
    const auto shown
        = day ? locale.toString(*day, FilingSentenceWords::tr("d MMMM yyyy", "a date")) : fromUtf8(date);
    switch (basis) {
    case DateBasis::Priority:
        return FilingSentenceWords::tr("was first filed on %1").arg(shown);
    case DateBasis::Filing:
        return FilingSentenceWords::tr("was filed on %1").arg(shown);
    case DateBasis::Publication:
        return FilingSentenceWords::tr("was published on %1").arg(shown);
    case DateBasis::Grant:
        return FilingSentenceWords::tr("was granted on %1").arg(shown);
    }
    return {};
}

} // namespace

QString filingSentence(
    const Edition& edition, DateBasis basis, const store::FilingRow& row, const QLocale& locale)
{
    const auto title = row.title.empty() ? FilingSentenceWords::tr("without a title")
                                         : FilingSentenceWords::tr("“%1”").arg(fromUtf8(row.title));
    const auto statement
        = FilingSentenceWords::tr("%1 %2, %3, %4, %5", "document, office, title, applicants, date")
              .arg(documentPhrase(edition, fromUtf8(row.number)), officePhrase(edition, row.office), title,
                  applicantsPhrase(edition, row.applicants),
                  datePhrase(basis, row.dates[static_cast<std::size_t>(basis)], locale));
    return figure::accordingTo(edition, statement);
}

} // namespace filingscape::session
