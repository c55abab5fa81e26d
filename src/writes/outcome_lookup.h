// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/client.h"
#include "store/write_record.h"
#include "writes/write_result.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace nd {

struct BlockOrder;
struct NumberOrderDetails;
struct RegulatoryRequirement;
struct RequirementValue;

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
    friend struct WriteKindTable;

    // Ways of asking: the table of kinds (write_kinds.cpp) says which is for which. "find" goes through a list, "read"
    // reads the record that the write was about.
    void findNumberOrder() { askForNumberOrder(true); }
    void findBlockOrder();
    void findBulkOrder();
    void findAdvancedOrder();
    void findReservation() { askForReservation(true); }
    void findComment();
    void findGroup();
    void findDocument();
    void findAddress();
    void findNothing();
    void readExtension();
    void readCancelled();
    void readReference();
    void readSubOrderGroup();
    void readSubOrderValues();
    void readOrderNumberGroup();
    void readOrderNumberValues();
    void readAdvancedOrderGroup();
    void readCommentMark();
    void readGroupChange();
    void readGroupSubmission();
    void readGroupDeletion();
    void readStepOutside();

    /// A list to look through, and where to go from there.
    struct Road
    {
        RequestData request = {};
        Client::Decoder<Page<WriteResult>> decoder = nullptr;
        std::function<bool(const WriteResult &)> isOurs = {};
        std::function<std::optional<Candidate>(const WriteResult &)> same = {};
        std::function<void()> next = {}; ///< when it shows nothing of ours
        std::function<void()> detour = {}; ///< when Telnyx refuses the question
    };
    template <class Record>
    Road along(const Request<Page<Record>> &list);
    void take(const Road &road);
    void askForNumberOrder(bool byReference);
    void askForReservation(bool byReference);
    void readFound();
    void conclude();
    void askOwnership(QStringList numbers);
    using Took = std::function<bool(const WriteResult &)>;
    template <class Record>
    void readRecord(const Request<Record> &request, const Took &took);
    void readOne(RequestData request, Client::Decoder<WriteResult> decoder, const Took &took);
    void onGone();
    using Values = std::vector<RequirementValue>;
    void readValuesOfGroup(std::function<void(const Values &)> then);
    /// Whether what was wanted is to be seen in the requirements of a number.
    using TookOn
        = bool (*)(const Values &wanted, bool requirementsMet, const std::vector<RegulatoryRequirement> &there);
    void readSubOrder(const Values &wanted, TookOn tookOn);
    void readOrderNumber(const Values &wanted, TookOn tookOn);

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
    bool m_goneIsProof = false; ///< of a deletion: what is not there any more was deleted
    Call m_call;
    Trace m_trace;
};

} // namespace nd
