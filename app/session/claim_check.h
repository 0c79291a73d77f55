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

/// Why no counting could answer a question, whatever it has.
enum class ClaimFault {
    None,
    SameParty, ///< set against itself
    OtherFacet, ///< a place against an owner: a family counts for both, so neither is a part of the other's
                ///< kind
};
[[nodiscard]] ClaimFault faultOf(const ClaimQuestion& question);

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
/// True where both count the same kind of thing on the same subject, so that the one can bear out the other.
[[nodiscard]] bool isSameSubject(const FigureShelf& shelf, const Counting& a, const Counting& b);

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
    LowBase, ///< fewer than figure::leastBase, of which a multiple says nothing
    UnevenYears, ///< some years were published for one of the two only
};

/// How many places of a source stand for the world in a year; the fewest and the most of the years counted.
struct WorldPart {
    std::size_t least = 0;
    std::size_t most = 0;
    std::size_t of = 0; ///< that the source lists

    bool operator==(const WorldPart&) const = default;
};

struct ClaimAnswer {
    Counting counting;
    ClaimObstacle obstacle = ClaimObstacle::None;
    bool isWhatWasNamed = true; ///< counts what the claim names
    bool isOtherSubject = false; ///< counts something that the claim is not about; has no standing
    bool isCompletePart = false; ///< over those of the years asked for that are complete
    bool isCommonPart = false; ///< over those of the years asked for that were published for both
    std::optional<Standing> standing; ///< only without an obstacle
    std::optional<ClaimValue> who, base; ///< base: also the whole of a share
    std::optional<ClaimValue> result; ///< the number that the claim is about; also with OtherYears
    domain::YearRange years;
    std::vector<domain::Year> incomplete; ///< years that will still grow
    std::vector<domain::Year> unpublished; ///< years without a number for one of the two
    std::optional<WorldPart> world; ///< of published counts, where the world is one of the two
    std::vector<std::size_t> figures; ///< behind it, of published figures
    View view; ///< that shows it, of published counts

    bool operator==(const ClaimAnswer&) const = default;
    /// Of other years than those that were asked for.
    [[nodiscard]] bool isOfPart() const { return isCompletePart || isCommonPart; }
};

/// Smallest and largest result over the same complete years.
struct ClaimRange {
    domain::YearRange years;
    double low = 0.0;
    double high = 0.0;

    bool operator==(const ClaimRange&) const = default;
};

struct ClaimReport {
    ClaimQuestion question;
    ClaimFault fault = ClaimFault::None; ///< then there are no answers
    std::vector<ClaimAnswer> answers; ///< those that reproduce it first, those of another subject last
    /// Of what counts what was named, by years; of "n times more" the n + 1 of "n + 1 times as many".
    std::vector<ClaimRange> ranges;
    std::optional<std::size_t> nearest; ///< the answer whose wording is the nearest that is right

    /// Of the years asked for and the subject of the claim.
    [[nodiscard]] std::size_t count(Standing standing) const;
};

/// Holds a question against every edition and contract of the shelf. Numbers of different series or editions
/// are never set against each other. Well below a frame; any thread.
[[nodiscard]] ClaimReport checkClaim(const FigureShelf& shelf, const ClaimQuestion& question);

/// Why the form has no words for a printed claim.
enum class ClaimUnasked {
    None,
    NoFigure, ///< no published figure stands behind it
    NoNumber, ///< it claims no number
    NotACount, ///< its number is a share of years, a rate or a multiple as printed
    NotOfFigure, ///< its number is not one of the figures behind it
};
[[nodiscard]] ClaimUnasked unaskedOf(
    const FigureShelf& shelf, std::size_t edition, const domain::Claim& claim);
/// A printed claim as a question, where its words fit the form.
[[nodiscard]] std::optional<ClaimQuestion> questionOf(
    const FigureShelf& shelf, std::size_t edition, const domain::Claim& claim);

} // namespace filingscape::session
