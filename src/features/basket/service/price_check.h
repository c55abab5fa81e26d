// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "api/client/client.h"
#include "api/resources/available_numbers.h"
#include "api/values/cost.h"
#include "base/clock.h"
#include "features/basket/service/offer_lookup.h"
#include "store/basket_line.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace nd {

/// What the look just before a purchase has shown about one line.
struct PriceChange
{
    enum class Kind {
        Unchanged,
        Gone, ///< somebody else has it, or the hold has lapsed and it is not offered any more
        Dearer, ///< costs more than the basket says, or another currency
        Unseen, ///< there is nothing to look at: a quantity, or the price of a held number that no list shows
        Unknown ///< Telnyx could not be asked: `error` says why
    };
    QString key = {};
    Kind kind = Kind::Unknown;
    Cost before = {};
    Cost now = {}; ///< of one number; as before where Telnyx has not said it
    Error error = {};
    std::optional<AvailableNumber> offer = {}; ///< of a single number that is offered now
    Timestamp readAt = {}; ///< when Telnyx has said so; invalid where it has said nothing
    bool wasKnown = false; ///< read before this check, and not asked for again

    /// `now` is Telnyx's word.
    bool tellsPrice() const { return kind == Kind::Unchanged || kind == Kind::Dearer; }
};

class RecentOffers;

/// Checks lines anew just before they are bought, with reads only. Numbers that are not held are searched for by their
/// digits (OfferLookup), which also makes Telnyx recognise them in the order (api-facts §3.2); of a held number the
/// reservation is read, and its price is taken from these searches by the way, as nobody has said whether Telnyx lists
/// what is held; a block is searched for; for a quantity there is nothing to look at.
/// Destroyed means stopped and silent. Lives on the client's thread.
class PriceCheck
{
public:
    using Finished = std::function<void(std::vector<PriceChange> differences)>; ///< one per line, in order
    /// What has been found out since the last call, and how much that makes.
    using Progress = std::function<void(const std::vector<PriceChange> &found, int done, int total)>;
    /// What was read in the last minutes is good enough where asking anew would take more requests than this.
    static constexpr int FewRequests = 6;

    enum class Trust {
        AskAnew,
        WhatWasJustRead, ///< see FewRequests
    };

    /// `client` and `clock` must outlive it.
    PriceCheck(
        Client &client, const Clock &clock, std::vector<BasketLine> lines, Finished finished, Progress progress = {});
    ~PriceCheck();
    PriceCheck(const PriceCheck &) = delete;
    PriceCheck &operator=(const PriceCheck &) = delete;

    /// What is found goes there, and may come from there. `offers` must outlive it. Before start().
    void share(RecentOffers &offers, Trust trust);
    /// `finished` is called through the event loop, once; the object may be destroyed from within.
    void start();

private:
    void checkReservation(const QString &reservationId, std::vector<size_t> members);
    void checkNumbers();
    void takeRecent();
    void onVerdicts(const std::vector<OfferVerdict> &verdicts);
    void onOffered(size_t line, const AvailableNumber &offer, Timestamp readAt);
    void checkBlock(size_t line);
    void conclude(size_t line, PriceChange::Kind kind, const Cost &now, const Error &error = {});
    void compare(size_t line, const Cost &now);
    void fail(size_t line, const Error &error);
    std::vector<OfferTarget> targets() const;
    bool isHeldStill(size_t line) const { return m_differences[line].kind == PriceChange::Kind::Unseen; }
    void pump();
    void tell();

    QObject m_context; ///< ends what is still queued when this goes
    Client &m_client;
    const Clock &m_clock;
    std::vector<BasketLine> m_lines;
    std::vector<PriceChange> m_differences;
    Finished m_finished;
    Progress m_progress;
    std::vector<std::function<void()>> m_waiting;
    size_t m_nextWaiting = 0;
    CallBatch<> m_calls;
    std::vector<size_t> m_numbers; ///< lines that are searched for when all else is known
    std::unique_ptr<OfferLookup> m_lookup;
    std::pair<RecentOffers *, Trust> m_shared{nullptr, Trust::AskAnew};
    std::vector<size_t> m_news; ///< lines with a verdict that nobody was told of
    int m_open = 0; ///< lines without a verdict
};

} // namespace nd
