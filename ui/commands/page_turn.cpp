// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/page_turn.h"

#include "app/cli/count_options.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/figure_topics.h"
#include "ui/commands/published_chart.h"
#include "ui/pages/claims_page.h"
#include "ui/pages/figure_pages.h"
#include "ui/pages/figures_page.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <array>
#include <utility>

namespace filingscape::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Outcome;
using domain::Status;

namespace {

struct PageKey {
    QString key;
    PageTurn::Page page;
};

const std::array<PageKey, 3>& pageKeys()
{
    static const std::array<PageKey, 3> keys{{{u"figures"_s, PageTurn::Page::Figures},
        {u"claims"_s, PageTurn::Page::Claims}, {u"check"_s, PageTurn::Page::Check}}};
    return keys;
}

/// Runs the event loop for as long as it is so.
template <class IsPending> void wait(IsPending isPending)
{
    while (isPending())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The edition of figures that is asked for.
Outcome<session::EditionSource> figuresOf(const session::EditionCatalogue& catalogue, const PageTurn& turn)
{
    const auto slug = io::utf8(turn.edition);
    QStringList valid;
    QStringList troubles;
    for (const auto& entry : catalogue.entries()) {
        const bool isOfFile = turn.file.isEmpty() ? entry.source.isTrusted : entry.source.path == turn.file;
        if (isOfFile && entry.trouble)
            troubles << entry.title;
        if (!isOfFile || entry.trouble || !entry.isFigures())
            continue;
        if (slug.empty() || entry.source.slug == slug)
            return entry.source;
        valid << io::visible(entry.source.slug);
    }
    const auto missing = troubles.isEmpty()
        ? QString()
        : u" Not installed or not readable: %1."_s.arg(troubles.join(u", "_s));
    if (valid.isEmpty())
        return domain::Error{domain::ErrorCode::NotFound,
            io::utf8(u"There are no published figures to show.%1"_s.arg(missing)), io::utf8(turn.file), {}};
    return cli::wrongUsage(u"There is no edition \"%1\" of published figures; there is %2.%3"_s.arg(
        io::visible(turn.edition), valid.join(u", "_s), missing));
}

Status chooseTopic(FiguresPage& page, const QString& topic)
{
    if (topic.isEmpty() || page.selectTopic(topic))
        return domain::Done{};
    return noSuchTopic(topic, page.topicKeys());
}

const domain::Claim* claimOf(const domain::FigureSet& set, const QString& id)
{
    const auto found = std::ranges::find(set.claims, io::utf8(id), &domain::Claim::id);
    return found == set.claims.end() ? nullptr : &*found;
}

Status chooseClaim(
    MainWindow& window, const session::FigureShelf& shelf, std::size_t edition, const PageTurn& turn)
{
    if (turn.claim.isEmpty())
        return domain::Done{};
    const auto& set = shelf.figures[edition].set;
    const auto* claim = claimOf(set, turn.claim);
    if (claim == nullptr) {
        QStringList ids;
        for (const auto& known : set.claims)
            ids << io::visible(known.id);
        return cli::wrongUsage(
            u"There is no claim \"%1\"; there is %2."_s.arg(io::visible(turn.claim), ids.join(u", "_s)));
    }
    if (turn.page == PageTurn::Page::Figures) {
        window.findChild<FiguresPage*>()->showClaim(*claim);
        return domain::Done{};
    }
    auto& page = *window.findChild<ClaimsPage*>();
    page.selectClaim(turn.claim);
    if (turn.page == PageTurn::Page::Check && !page.checkSelected())
        return cli::wrongUsage(
            u"The claim \"%1\" is not of a kind that the form can check."_s.arg(io::visible(turn.claim)));
    return domain::Done{};
}

} // namespace

std::vector<cli::OptionSpec> pageOptionSpecs()
{
    return {
        {u"page"_s, u"PAGE"_s,
            u"charts (default) of an edition, figures as published, claims in print, or check: the form for "
            "claims."_s},
        {u"topic"_s, u"KEY"_s,
            u"With --page figures: the topic, such as place, owner, model or tsinghua_ai_2020/place (the "
            "first)."_s},
        {u"claim"_s, u"ID"_s,
            u"A claim, such as C07: with --page figures the figures behind it, with check the form filled "
            "in."_s},
    };
}

Outcome<std::optional<PageTurn>> pageTurn(const cli::Options& options)
{
    const auto key = options.value(u"page"_s).value_or(u"charts"_s);
    const auto known = std::ranges::find(pageKeys(), key, &PageKey::key);
    const bool isOfCharts = key == u"charts"_s;
    if (!isOfCharts && known == pageKeys().end())
        return cli::wrongUsage(u"--page needs charts, figures, claims or check."_s);
    if (isOfCharts) {
        if (options.has(u"topic"_s))
            return cli::wrongUsage(u"--topic needs --page figures."_s);
        if (options.has(u"claim"_s))
            return cli::wrongUsage(u"--claim needs --page figures, claims or check."_s);
        return std::optional<PageTurn>();
    }
    for (const auto& spec : cli::countOptionSpecs()) {
        if (spec.name != u"db"_s && spec.name != u"edition"_s && options.has(spec.name))
            return cli::wrongUsage(
                u"--%1 is of the charts; --page %2 shows what was published as it is."_s.arg(spec.name, key));
    }
    PageTurn turn;
    turn.page = known->page;
    turn.topic = options.value(u"topic"_s).value_or(QString());
    turn.claim = options.value(u"claim"_s).value_or(QString());
    if (!turn.topic.isEmpty() && (turn.page != PageTurn::Page::Figures || !turn.claim.isEmpty()))
        return cli::wrongUsage(u"--topic needs --page figures, without --claim."_s);
    turn.file = options.value(u"db"_s).value_or(QString());
    turn.edition = options.value(u"edition"_s).value_or(QString());
    return std::optional(std::move(turn));
}

Status turnPage(MainWindow& window, const PageTurn& turn)
{
    auto& catalogue = window.catalogue();
    if (!turn.file.isEmpty())
        catalogue.setUserFile(turn.file);
    wait([&catalogue] { return !catalogue.isRead(); });
    const auto source = figuresOf(catalogue, turn);
    if (!source)
        return source.error();
    window.turnTo(source.value(), turn.page == PageTurn::Page::Figures ? figuresPage : claimsPage);
    const auto& pages = *window.findChild<FigurePages*>();
    wait([&pages] { return pages.isReading(); });
    const auto edition = pages.shownEdition();
    if (!edition) {
        const auto& missing = pages.shelf() ? pages.shelf()->missing : std::vector<domain::Error>();
        return missing.empty() ? domain::Error{domain::ErrorCode::NotFound,
                   "The published figures could not be read.", io::utf8(source.value().path), {}}
                               : missing.front();
    }
    auto& claims = *window.findChild<ClaimsPage*>();
    claims.showPart(turn.page == PageTurn::Page::Check ? ClaimsPage::Part::Own : ClaimsPage::Part::Printed);
    if (const auto chosen = chooseTopic(*window.findChild<FiguresPage*>(), turn.topic); !chosen)
        return chosen;
    if (const auto chosen = chooseClaim(window, *pages.shelf(), *edition, turn); !chosen)
        return chosen;
    QCoreApplication::processEvents();
    return domain::Done{};
}

} // namespace filingscape::ui
