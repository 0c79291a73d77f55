// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/claim_value.h"
#include "app/session/figure_shelf.h"
#include "app/session/view.h"

#include <optional>
#include <string>
#include <vector>

namespace filingscape::session {

enum class ClaimKind {
    TimesAs, ///< A had n times the families of B
    TimesMore, ///< A had n times more families than B, which is n + 1 times as many
    Number, ///< A had n families
    Share, ///< A had n % of the families of the world
};

/// Two parties are set against each other.
[[nodiscard]] constexpr bool isTimes(ClaimKind kind)
{
    return kind == ClaimKind::TimesAs || kind == ClaimKind::TimesMore;
}

/// Of whom something is claimed.
struct ClaimParty {
    enum class Kind { Place, Owner, World };
    Kind kind = Kind::Place;
    std::string key; ///< code of the place, name of the owner

    bool operator==(const ClaimParty&) const = default;
};

/// A part of what is counted that one source alone knows: its field, mode, model. Empty for all of it.
struct ClaimPart {
    std::string facet; ///< of published figures; "field" in published counts
    std::string key;

    bool operator==(const ClaimPart&) const = default;
    [[nodiscard]] bool isAll() const { return key.empty(); }
};

struct ClaimQuestion {
    ClaimKind kind = ClaimKind::TimesAs;
    bool isMoreThan = false; ///< "more than n" in place of "n"
    TypedNumber number;
    ClaimParty who;
    ClaimParty base; ///< of the two kinds with times
    std::string counting; ///< key of the counting that was named; empty for patents of any kind
    ClaimPart part;
    domain::YearRange years;

    bool operator==(const ClaimQuestion&) const = default;
};

/// Of whose number the claimed one is a multiple or a share.
[[nodiscard]] ClaimParty baseOf(const ClaimQuestion& question);

/// One way of counting that a shelf has: a unit, a basis of place, a source.
struct Counting {
    enum class Source { Figures, Cells, Filings };
    Source source = Source::Figures;
    std::size_t edition = 0; ///< in the shelf's list of that source
    std::string series; ///< of figures
    std::string measure; ///< of figures; key of the measure of cells

    bool operator==(const Counting&) const = default;
    [[nodiscard]] std::string key(const FigureShelf& shelf) const;
};
/// Every counting of things, published figures first. Shares and rates are none.
[[nodiscard]] std::vector<Counting> countingsOf(const FigureShelf& shelf);
[[nodiscard]] bool countsPatents(const Counting& counting);

/// Why there is no answer, or none to these words.
enum class ClaimObstacle {
    None,
    SingleFilings, ///< a sample, or filings that are not counted here
    NoSuchPart,
    NotPublished, ///< no number for this place or owner
    WorldwideOnly, ///< the part was published for the world, not for this place
    OtherYears, ///< published for the years of the answer, which are not those asked for
    YearsNotCovered,
    BaseIsZero,
};

struct ClaimAnswer {
    Counting counting;
    ClaimObstacle obstacle = ClaimObstacle::None;
    bool isWhatWasNamed = true; ///< counts what the claim names
    bool isCompletePart = false; ///< over the years asked for that are complete
    std::optional<Standing> standing; ///< only without an obstacle
    std::optional<ClaimValue> who, base; ///< base: also the whole of a share
    std::optional<ClaimValue> result; ///< the number that the claim is about; also with OtherYears
    domain::YearRange years;
    std::vector<domain::Year> incomplete; ///< years that will still grow
    std::vector<domain::Year> unpublished; ///< years without a number for one of the two
    std::vector<std::size_t> figures; ///< behind it, of published figures
    View view; ///< that shows it, of published counts

    bool operator==(const ClaimAnswer&) const = default;
};

struct ClaimReport {
    ClaimQuestion question;
    std::vector<ClaimAnswer> answers; ///< those that reproduce it first, those that cannot answer last
    /// Smallest and largest result over complete years of what counts what was named.
    std::optional<std::pair<double, double>> range;
    std::optional<std::size_t> nearest; ///< the answer whose wording is the nearest that is right

    [[nodiscard]] std::size_t count(Standing standing) const;
};

/// Holds a question against every edition and contract of the shelf. Numbers of different series or editions
/// are never set against each other. Well below a frame; any thread.
[[nodiscard]] ClaimReport checkClaim(const FigureShelf& shelf, const ClaimQuestion& question);

/// A printed claim as a question, where its words fit the form.
[[nodiscard]] std::optional<ClaimQuestion> questionOf(
    const FigureShelf& shelf, std::size_t edition, const domain::Claim& claim);

} // namespace filingscape::session
