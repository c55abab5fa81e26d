// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/available_blocks.h"
#include "api/resources/available_numbers.h"
#include "api/resources/bulk_orders.h"
#include "base/money.h"

#include <optional>
#include <vector>

namespace nd {

enum class LineKind {
    Number,
    Block, ///< consecutive numbers, bought as one
    Quantity, ///< so many of a kind, which ones Telnyx chooses (a bulk order's group)
};

bool read(const QJsonValue &json, LineKind &out, Reader &reader);
QJsonValue write(LineKind kind);

enum class HoldState {
    None,
    Asking, ///< a reservation is out
    Held,
    Lapsed,
};

/// A number's reservation. There is no way to release one.
struct Hold
{
    QString reservationId = {};
    Timestamp expiresAt = {}; ///< by the server
    HoldState state = HoldState::None;
    int extensions = 0; ///< how often this desk has extended it
    friend bool operator==(const Hold &, const Hold &) = default;
};

/// What the last failure of a line says about the line itself.
enum class LineTrouble {
    Own, ///< Telnyx refused this line, for a reason of its own
    Gone, ///< its number cannot be had, as far as Telnyx says: another may be put in its place
    NotHeld, ///< it could not be reserved; it can still be ordered
    Shared, ///< nothing: the request failed for another number, or for no number at all
};

bool read(const QJsonValue &json, LineTrouble &out, Reader &reader);
QJsonValue write(LineTrouble trouble);

/// One line of the basket.
struct BasketLine
{
    QString key = {}; ///< names the line for as long as it lives: the number, or "q-…" for a quantity
    LineKind kind = LineKind::Number;
    QString number = {}; ///< E.164; a block's first; empty for a quantity
    int range = 1; ///< numbers in the block; how many for a quantity
    QString country = {}; ///< ISO 3166-1 alpha-2
    QString type = {}; ///< number_type::…
    QString place = {}; ///< city, or rate center where there is no city
    QString region = {}; ///< state or province
    QStringList features = {};
    Cost cost = {}; ///< of one number
    bool quickship = false;
    bool reservable = false;
    bool bestEffort = false;
    std::optional<NewBulkGroup> group = {}; ///< a quantity's question
    Timestamp addedAt = {};
    QString failure = {}; ///< why the last attempt left it here; Telnyx's words, plain text
    LineTrouble trouble = LineTrouble::Own; ///< means nothing while `failure` is empty
    Hold hold = {}; ///< of the ledger's table of holds, which outlives the line
    QString sentIn = {}; ///< id of the open write that buys it; empty otherwise

    bool isHeld() const { return hold.state == HoldState::Held; }
    bool isSent() const { return !sentIn.isEmpty(); }
    /// The last attempt failed on this line, not on another one of the same request.
    bool isTroubled() const { return !failure.isEmpty() && trouble != LineTrouble::Shared; }
    bool isGone() const { return !failure.isEmpty() && trouble == LineTrouble::Gone; }
    void fail(const QString &why, LineTrouble what)
    {
        failure = why;
        trouble = what;
    }
    /// For the whole line: `range` times the cost. Empty when Telnyx gave no price.
    std::optional<Money> upfront() const;
    std::optional<Money> monthly() const;

    friend bool operator==(const BasketLine &, const BasketLine &) = default;
    static constexpr auto fields()
    {
        // `hold` and `sentIn` have columns of their own in the ledger.
        return std::tuple{
            essential("key", &BasketLine::key),
            essential("kind", &BasketLine::kind),
            field("number", &BasketLine::number),
            field("range", &BasketLine::range),
            field("country", &BasketLine::country),
            field("type", &BasketLine::type),
            field("place", &BasketLine::place),
            field("region", &BasketLine::region),
            field("features", &BasketLine::features),
            field("cost", &BasketLine::cost),
            field("quickship", &BasketLine::quickship),
            field("reservable", &BasketLine::reservable),
            field("best_effort", &BasketLine::bestEffort),
            field("group", &BasketLine::group),
            field("added_at", &BasketLine::addedAt),
            field("failure", &BasketLine::failure),
            field("trouble", &BasketLine::trouble),
        };
    }
};

/// Lines out of what a search found. `country` is what was asked for; the record's own wins where it says one.
BasketLine lineOf(const AvailableNumber &found, const QString &country);
BasketLine lineOf(const AvailableBlock &found, const QString &country);
/// `cost` of one number, as a search of the same kind showed it; empty when there was none.
BasketLine lineOf(const NewBulkGroup &group, const Cost &cost);
/// A pasted number, of which nothing else is known.
BasketLine lineOfNumber(const QString &number);

QByteArray linesToJson(const std::vector<BasketLine> &lines);
std::vector<BasketLine> linesFromJson(const QByteArray &json);

} // namespace nd
