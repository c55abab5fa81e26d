// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/client.h"
#include "store/write_record.h"
#include "writes/write_result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace nd {

/// What a look-up has found, by the worth of the evidence; all empty when Telnyx shows no trace.
struct Trace
{
    /// Its reference carries our identifier: that settles a write at any time. For writes that cost nothing, and leave
    /// no identifier, the record that has become what was asked for.
    std::optional<WriteResult> ours = {};
    /// Nobody's identifier, the equal content, made after our send and alive: a person decides.
    std::optional<Candidate> same = {};
    QStringList owned
        = {}; ///< numbers of it that are in the account: whatever the orders say, somebody has bought them
};

/// Asks Telnyx, with reads only, what became of a write whose answer never came: by our reference first, then by what
/// was asked for and when (protocol of buying, step 5). One look-up; destroyed means stopped and silent.
class OutcomeLookup
{
public:
    enum class Depth {
        Reference, ///< whether there is an order of ours: after a refusal
        Content, ///< and by what was asked for
        LastWitness, ///< and what the account owns: before it is called not bought
    };
    /// What was found, or why Telnyx could not be asked. An answer that contradicts itself is of the second kind.
    using Answer = Result<Trace>;
    using Finished = std::function<void(const Answer &)>;

    /// `taken` are records that other writes have turned out to be. May be destroyed from within `finished`.
    OutcomeLookup(Client &client, WriteRecord write, QStringList taken, Depth depth, Finished finished);

    void start();

private:
    void lookForNumberOrder(bool byReference);
    void readFound();
    void lookForBlockOrder();
    void lookForBulkOrder();
    void lookForAdvancedOrder();
    void lookForReservation(bool byReference);
    void lookForComment();
    void lookForGroup();
    void lookForDocument();
    void readExtension();
    void readCancelled();
    void readReference();
    void readSubOrder();
    void readOrderNumber();
    void readAdvancedOrder();
    void readComment();
    void lookForNothing();

    /// A list to look through, and where to go from there.
    template <class Row>
    struct Road
    {
        Request<Page<Row>> request;
        std::function<bool(const Row &)> isOurs;
        std::function<std::optional<Candidate>(const Row &)> same = {};
        std::function<void()> next = {}; ///< when it shows nothing of ours
        std::function<void()> detour = {}; ///< when Telnyx refuses the question
    };
    template <class Row>
    void take(const Road<Row> &road);
    void conclude();
    void askOwnership(QStringList numbers);
    template <class Record, class Took>
    void readRecord(const Request<Record> &request, Took took);

    bool isOurs(const QString &customerReference) const;
    bool mayBeOurs(const QString &customerReference, Timestamp createdAt) const;
    bool isNobodysAndLater(const QString &customerReference, Timestamp createdAt, const QString &status) const;
    std::optional<Candidate> sameNumbers(const NumberOrderDetails &order) const;
    std::optional<Candidate> sameBlock(const BlockOrder &order) const;
    Timestamp earliest() const;
    Timestamp windowStart() const;
    QStringList numbers() const;
    void finish(const Answer &answer);

    QObject m_context; ///< ends what is still queued when this goes
    Client &m_client;
    WriteRecord m_write;
    QStringList m_taken;
    Depth m_depth;
    Finished m_finished;
    Call m_call;
    Trace m_trace;
};

} // namespace nd
