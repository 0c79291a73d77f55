// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filing_text.h"

#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/tsv.h"

#include <QCoreApplication>

#include <algorithm>

namespace filingscape::session {

using namespace Qt::Literals::StringLiterals;
using domain::DateBasis;
using domain::Edition;
using io::fromUtf8;

namespace {

class FilingWords
{
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::FilingWords)

public:
    static QString date(DateBasis basis)
    {
        switch (basis) {
        case DateBasis::Priority:
            return tr("Priority date");
        case DateBasis::Filing:
            return tr("Filing date");
        case DateBasis::Publication:
            return tr("Publication date");
        case DateBasis::Grant:
            return tr("Grant date");
        }
        return {};
    }
    static QString noDate(DateBasis basis)
    {
        return basis == DateBasis::Grant ? tr("not granted, or not in the source") : tr("not in the source");
    }
    static QString firstOf(const QString& name, std::size_t more)
    {
        return tr("%1 +%2", "an applicant and how many more").arg(name, QString::number(more));
    }
    static QString number() { return tr("Number"); }
    static QString kind() { return tr("Kind code"); }
    static QString office() { return tr("Office"); }
    static QString applicants(std::size_t count) { return count == 1 ? tr("Applicant") : tr("Applicants"); }
    static QString noApplicant() { return tr("not in the source"); }
    static QString harmonised(const QString& asFiled, const QString& name)
    {
        return tr("%1 (harmonised: %2)").arg(asFiled, name);
    }
    static QString techniques() { return tr("Techniques"); }
    static QString untagged() { return tr("no rule found a technique"); }
    static QString noEvidence() { return tr("no evidence recorded"); }
    static QString noAbstract() { return tr("The abstract was not searched: title and CPC only."); }
    static QString foundIn(store::FoundIn place, const QString& terms)
    {
        switch (place) {
        case store::FoundIn::Title:
            return tr("title %1", "terms found in the title").arg(terms);
        case store::FoundIn::Abstract:
            return tr("abstract %1", "terms found in the abstract").arg(terms);
        case store::FoundIn::Cpc:
            return tr("CPC %1", "symbols among the CPC").arg(terms);
        }
        return {};
    }
    static QString evidence(const QString& technique, const QString& found)
    {
        return tr("%1: %2", "a technique and what told it").arg(technique, found);
    }
    static QString cpc() { return tr("CPC"); }
    static QString noCpc() { return tr("not in the source"); }
    static QString list() { return tr("List"); }
    static QString listOf(const QString& wording, const QString& snapshot)
    {
        return tr("%1, as of %2").arg(wording, snapshot);
    }
    static QString link() { return tr("Public link"); }
    static QStringList columns(DateBasis basis)
    {
        return {number(), office(), date(basis), tr("Title"), tr("Applicants"), techniques(), link(),
            tr("Edition")};
    }
};

QString officeName(const Edition& edition, const std::string& code)
{
    const auto shown = io::isolated(fromUtf8(code));
    const auto place = edition.placeByCode(code);
    return place ? u"%1 · %2"_s.arg(shown, io::isolated(fromUtf8(edition.places[place->index()].name)))
                 : shown;
}

QStringList applicantLines(const Edition& edition, const store::FilingDetails& details)
{
    QStringList lines;
    for (const auto& [applicant, name] : details.applicants) {
        const auto& harmonised = edition.applicants[applicant.index()];
        const auto shown = io::isolated(fromUtf8(name));
        lines << (name == harmonised.name
                ? shown
                : FilingWords::harmonised(shown, io::isolated(fromUtf8(harmonised.name))));
    }
    return lines.isEmpty() ? QStringList{FilingWords::noApplicant()} : lines;
}

QString evidenceFor(domain::TechniqueId technique, const std::vector<store::Evidence>& evidence)
{
    QStringList found;
    for (const auto place : {store::FoundIn::Title, store::FoundIn::Abstract, store::FoundIn::Cpc}) {
        QStringList terms;
        for (const auto& entry : evidence) {
            if (entry.technique != technique || entry.foundIn != place)
                continue;
            const auto term = io::isolated(fromUtf8(entry.term));
            terms << (place == store::FoundIn::Cpc ? term : u"“%1”"_s.arg(term));
        }
        if (!terms.isEmpty())
            found << FilingWords::foundIn(place, terms.join(u", "_s));
    }
    return found.join(u"; "_s);
}

QStringList techniqueLines(const Edition& edition, const store::FilingDetails& details)
{
    QStringList lines;
    for (std::uint32_t id = 0; id < edition.techniques.size(); ++id) {
        if ((details.row.techniques & domain::bitOf(domain::TechniqueId{id})) == 0)
            continue;
        const auto& technique = edition.techniques[id];
        auto found = evidenceFor(domain::TechniqueId{id}, details.evidence);
        if (found.isEmpty())
            found
                = technique.key == domain::untaggedKey ? FilingWords::untagged() : FilingWords::noEvidence();
        lines << FilingWords::evidence(io::isolated(fromUtf8(technique.name)), found);
    }
    if (!details.hasAbstract)
        lines << FilingWords::noAbstract();
    return lines;
}

QString utf8Cell(const std::string& text)
{
    return tsvCell(fromUtf8(text));
}

} // namespace

QString shownName(const domain::Applicant& applicant)
{
    const auto name = io::isolated(fromUtf8(applicant.name));
    return applicant.native.empty() ? name : u"%1 · %2"_s.arg(io::isolated(fromUtf8(applicant.native)), name);
}

QString firstApplicant(const Edition& edition, const store::FilingRow& row)
{
    if (row.applicants.empty())
        return {};
    const auto name = shownName(edition.applicants[row.applicants.front().index()]);
    return row.applicants.size() == 1 ? name : FilingWords::firstOf(name, row.applicants.size() - 1);
}

QString techniqueNames(const Edition& edition, domain::TechniqueMask techniques)
{
    QStringList names;
    for (std::uint32_t id = 0; id < edition.techniques.size(); ++id) {
        if ((techniques & domain::bitOf(domain::TechniqueId{id})) != 0)
            names << io::visible(fromUtf8(edition.techniques[id].name));
    }
    return names.join(u", "_s);
}

QString dateWords(DateBasis basis)
{
    return FilingWords::date(basis);
}

std::vector<DetailLine> detailLines(const Edition& edition, const store::FilingDetails& details)
{
    const auto& row = details.row;
    std::vector<DetailLine> lines;
    lines.push_back({FilingWords::number(), {io::isolated(fromUtf8(row.number))}});
    lines.push_back({FilingWords::office(), {officeName(edition, row.office)}});
    if (!row.kind.empty())
        lines.push_back({FilingWords::kind(), {io::isolated(fromUtf8(row.kind))}});
    for (const auto basis : domain::allDateBases) {
        const auto& date = row.dates[static_cast<std::size_t>(basis)];
        if (!date.empty())
            lines.push_back({FilingWords::date(basis), {io::visible(fromUtf8(date))}});
        else if (edition.has(basis))
            lines.push_back({FilingWords::date(basis), {FilingWords::noDate(basis)}});
    }
    lines.push_back({FilingWords::applicants(details.applicants.size()), applicantLines(edition, details)});
    lines.push_back({FilingWords::techniques(), techniqueLines(edition, details)});
    QStringList symbols;
    for (const auto& symbol : details.cpc)
        symbols << io::visible(fromUtf8(symbol));
    lines.push_back({FilingWords::cpc(), {symbols.isEmpty() ? FilingWords::noCpc() : symbols.join(u"; "_s)}});
    if (details.list) {
        const auto& list = edition.lists[details.list->index()];
        lines.push_back({FilingWords::list(),
            {FilingWords::listOf(
                io::isolated(fromUtf8(list.wording)), io::visible(fromUtf8(list.snapshot)))}});
    }
    if (!details.link.empty())
        lines.push_back({FilingWords::link(), {io::visible(fromUtf8(details.link))}});
    return lines;
}

QString filingsAsTsv(const Edition& edition, DateBasis basis, const std::vector<store::FilingRow>& rows)
{
    const auto source = utf8Cell(edition.slug + ' ' + edition.snapshot);
    QString text = tsvLine(FilingWords::columns(basis));
    for (const auto& row : rows) {
        std::string applicants;
        for (const auto id : row.applicants)
            applicants.append(applicants.empty() ? "" : "; ").append(edition.applicants[id.index()].name);
        std::string techniques;
        for (std::uint32_t id = 0; id < edition.techniques.size(); ++id) {
            if ((row.techniques & domain::bitOf(domain::TechniqueId{id})) != 0)
                techniques.append(techniques.empty() ? "" : ", ").append(edition.techniques[id].name);
        }
        const QStringList cells{utf8Cell(row.number), utf8Cell(row.office),
            utf8Cell(row.dates[static_cast<std::size_t>(basis)]), utf8Cell(row.title), utf8Cell(applicants),
            utf8Cell(techniques), utf8Cell(store::publicLink(edition, row.number)), source};
        text += tsvLine(cells);
    }
    return text;
}

} // namespace filingscape::session
