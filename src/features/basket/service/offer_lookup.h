// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "api/client/client.h"
#include "base/result.h"
#include "features/basket/service/offer_questions.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace nd {

/// What has become known of one number.
struct OfferVerdict
{
    enum class Kind {
        Offered,
        NotOffered,
        Unknown, ///< `error` says why
    };
    size_t place = 0; ///< in the list that was asked about
    Kind kind = Kind::Unknown;
    AvailableNumber offer = {};
    Error error = {};
};

/// Finds out which of many numbers Telnyx offers, with few searches: those behind one area code are looked for
/// together. A search shows no more than a part of what there is, so what is not in its answer is not gone for that: it
/// is asked for with more of its digits, together with others or alone, until it is found, two different whole lists
/// have not had it, or it was asked for by itself. What is still open when so many requests are spent stays unknown.
/// Targets that are wanted by the way are looked for in the lists that are read for the others; they have questions of
/// their own only while all of it is no more than OneByOne requests, and none is repeated for them.
/// Dropped means stopped and silent. Lives on the client's thread.
class OfferLookup
{
public:
    /// Numbers that are asked for one by one when there are no more.
    static constexpr size_t OneByOne = 6;
    /// Requests of one look-up. The first question of each area is asked in any case, and some more beyond.
    static constexpr int MostRequests = 30;
    static constexpr int AtLeastBeyond = 5;

    using Told = std::function<void(const std::vector<OfferVerdict> &)>;
    using Finished = std::function<void()>;

    /// `client` must outlive it. `told` is called after each answer that decided about some; the object may be
    /// destroyed from within `finished` only.
    OfferLookup(Client &client, std::vector<OfferTarget> targets, Told told, Finished finished);
    ~OfferLookup();
    OfferLookup(const OfferLookup &) = delete;
    OfferLookup &operator=(const OfferLookup &) = delete;

    /// So many requests are made at least, for those that are not wanted by the way.
    static int fewestRequests(const std::vector<OfferTarget> &targets);

    /// Answers come through the event loop.
    void start();

private:
    struct State
    {
        bool decided = false;
        int missed = 0; ///< whole lists that do not have it
        std::optional<Error> refusal = {}; ///< of the last question that it was in
    };
    using Answer = Result<Page<AvailableNumber>>;

    void askByTheWay();
    void pump();
    void ask(OfferQuestion question);
    void onAnswer(const OfferQuestion &question, const Answer &answer);
    void take(const OfferQuestion &question, const Page<AvailableNumber> &page);
    void fail(const OfferQuestion &question, const Error &error);
    void offer(size_t target, AvailableNumber row);
    void miss(const OfferQuestion &question, size_t target, bool isWhole);
    bool isWhole(const OfferQuestion &question, const Page<AvailableNumber> &page) const;
    void decide(size_t target, OfferVerdict verdict);
    void doubt(size_t target, const Error &error) { decide(target, {.error = error}); }
    void tell();
    std::vector<size_t> undecided(bool byTheWay = false) const;
    void nextRound();
    void giveUp();

    QObject m_context; ///< ends what is still queued when this goes
    Client &m_client;
    std::vector<OfferTarget> m_targets;
    std::vector<State> m_states;
    Told m_told;
    Finished m_finished;
    std::vector<OfferQuestion> m_round;
    size_t m_next = 0; ///< of m_round
    CallBatch<> m_calls;
    std::vector<OfferVerdict> m_news; ///< to be told
    std::optional<Error> m_hopeless; ///< the others would fail as well
    int m_requestsLeft = 0;
    std::optional<int> m_mostRows; ///< Telnyx has refused to list more
    bool m_rowsTried = false; ///< an answer has shown that so many rows may be asked for
    size_t m_longest = 0; ///< the most rows that an answer has had
};

} // namespace nd
