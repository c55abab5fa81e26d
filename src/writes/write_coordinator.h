// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "base/clock.h"
#include "base/result.h"
#include "store/write_record.h"
#include "writes/write_result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace nd {

class Client;
class Ledger;
class OutcomeLookup;
struct Trace;

/// Whether writes may begin at all.
enum class WriteGate {
    Open,
    ReadOnly, ///< the account is for looking only
    Locked, ///< a person has to unlock the desk first
};

/// The state machine that every write of an account goes through; each step is in the ledger before the next is taken.
///
///     journaled → sent → bought | refused | not sent | unknown
///     refused → bought | rejected
///     unknown → looking → bought | not bought | unresolved
///
/// A purchase that was refused is looked for once, by reference: a refusal may come after the effect.
/// A write is handed to the client once in its life. What a killed program left behind is taken up by resume():
/// journaled was never sent, anything later is looked up. Nothing is ever sent for it again.
class WriteCoordinator final : public QObject
{
    Q_OBJECT
public:
    /// Look-ups come this long after the outcome became unknown, then at every LookupInterval.
    static constexpr std::chrono::seconds FirstLookups[] = {std::chrono::seconds(1), std::chrono::seconds(2),
        std::chrono::seconds(5), std::chrono::seconds(10), std::chrono::seconds(30), std::chrono::seconds(60)};
    static constexpr std::chrono::seconds LookupInterval{300};
    /// Without a trace for so long it was not bought.
    static constexpr std::chrono::minutes NoTraceTimeout{10};
    /// An outcome that the disk did not take is offered to it again after this.
    static constexpr std::chrono::seconds StoreAgain{5};

    /// Runs once a settled write and its effects are committed; brings memory up to what the ledger says.
    using AfterCommit = std::function<void()>;
    /// Writes an outcome's effects to the ledger, in the transaction of the outcome itself. `result` is set when it was
    /// bought. May run again when the disk refused.
    using Effects = std::function<Result<AfterCommit>(const WriteRecord &settled, const WriteResult *result)>;

    WriteCoordinator(Ledger &ledger, Client &client, const Clock &clock, QString account, QObject *parent = nullptr);
    ~WriteCoordinator() override;

    void setEffects(std::initializer_list<WriteKind> kinds, const Effects &effects);

    /// A new write of this account with an id, not stored yet.
    WriteRecord draft(WriteKind kind) const;

    /// Journals all of `writes`, and what `with` writes, as one; then sends them. On an error nothing was stored or
    /// sent. Answers come through the event loop.
    Result<Done> begin(std::vector<WriteRecord> writes, const std::function<Result<Done>()> &with = {});

    /// Takes up what the ledger says is open. Call once, after all effects are set.
    Result<Done> resume();

    /// Whose key the client uses from now on, as of KeyOwners. A write of another owner is not asked for with it, and
    /// one that has not left yet does not leave with it.
    void setKeyOwner(const QString &owner);
    const QString &keyOwner() const { return m_keyOwner; }

    /// From now on nothing begins: the ledger could not be read back, so nobody knows what is open.
    void refuse(const Error &why) { m_refusal = why; }
    /// While it is not open nothing begins, whoever asks. What is under way goes on to its end.
    void setGate(WriteGate gate) { m_gate = gate; }

    /// Does what is due. A timer calls it; a test that moves the clock calls it too.
    void tick();
    /// An answer has come and the disk has not taken it.
    bool hasUnstored() const;
    /// Offers the disk what it has not taken, whatever the schedule says.
    void storeNow();
    /// Looks an unknown write up now, whatever the schedule says.
    void lookNow(const QString &id);

    /// Calls a write back that waits for its turn. Only while it is journaled: then no byte of it has left, and it
    /// settles as not sent. False when it is too late.
    bool callBack(const QString &id);

    /// A record was read that carries the identifier of a write of this account: that proves it, from whatever state,
    /// open or long settled otherwise. It is bought from now on, with the effects of a purchase. False, and nothing
    /// changes, when it is that already or the ledger of this account does not know the identifier. An error when the
    /// disk did not take it: an open one is stored later, for a settled one the next reading comes.
    Result<bool> proveBought(const QString &id, const WriteResult &result);

    /// What a person has found out, who has looked at Telnyx: `bought` is the record, or its id alone; empty when there
    /// is none. `note` is what was typed, for the ledger. Refused (ErrorKind::Rejected) unless it is unresolved.
    Result<Done> settleByHand(const QString &id, const std::optional<WriteResult> &bought, const QString &note);

    /// Open writes, oldest first.
    std::vector<WriteRecord> open() const;
    const WriteRecord *find(const QString &id) const;
    bool hasOpen() const { return !m_runs.empty(); }
    /// An open write is about this.
    bool hasClaim(const Claim &claim) const;

signals:
    /// A state was entered, or a look-up was tried. Emitted while a body is about to leave: listeners must not spin
    /// an event loop.
    void changed(const nd::WriteRecord &write);
    /// Bytes of its body that have left so far.
    void uploading(const QString &id, qint64 sent, qint64 total);
    /// At its end, committed.
    void settled(const nd::WriteRecord &write);
    /// The ledger took no entry. The write stays open and is stored later.
    void ledgerFailed(const nd::Error &error);
    /// It takes entries again, and nothing waits to be stored.
    void ledgerWorks();

private:
    struct Settlement
    {
        WriteState state = WriteState::Unknown;
        std::optional<Error> error = {};
        std::optional<WriteResult> result = {};
        SettledBy by = SettledBy::Answer;
        QString note = {};
    };
    struct Run
    {
        WriteRecord write = {};
        Call call = {};
        std::unique_ptr<OutcomeLookup> lookUp;
        std::chrono::milliseconds unknownSince{0};
        std::chrono::milliseconds dueAt{-1}; ///< uptime; -1: nothing to do but wait
        int looked = 0; ///< look-ups in this run of the program
        bool lastWitness = false; ///< the look-up that is out asks it as well
        std::optional<std::chrono::milliseconds> quietAt = {};
        std::optional<Settlement> unstored = {};
        std::optional<Error> keptBack = {};
    };

    void send(Run &run);
    bool commitSent(const QString &id);
    bool isOfThisKey(const WriteRecord &write) const;
    void waitForItsKey(Run &run);
    void onAnswer(const QString &id, const Result<WriteResult> &answer);
    void becomeUnknown(Run &run, const std::optional<Error> &why);
    void becomeRefused(Run &run, const std::optional<Error> &why);
    void look(Run &run);
    void onLookedUp(const QString &id, const Result<Trace> &answer);
    std::optional<Settlement> conclude(Run &run, const Trace &trace);
    void countQuiet(Run &run);
    std::chrono::milliseconds quietUntilNow(const Run &run) const;
    void planNext(Run &run);
    void settle(const QString &id, Settlement settlement);
    void store(const QString &id);
    WriteRecord ended(WriteRecord write, const Settlement &settlement) const;
    Result<AfterCommit> commit(const WriteRecord &next, const Settlement &settlement);
    void announce(const WriteRecord &next, const AfterCommit &after);
    void keep(Run &run);
    void tellLedger(const Result<Done> &stored);
    Run *running(const QString &id);
    void arm();

    Ledger &m_ledger;
    Client &m_client;
    const Clock &m_clock;
    QString m_account;
    QString m_keyOwner;
    std::map<WriteKind, Effects> m_effects;
    std::map<QString, std::unique_ptr<Run>> m_runs;
    std::optional<Error> m_refusal;
    WriteGate m_gate = WriteGate::Open;
    bool m_ledgerFailed = false;
    QTimer m_timer;
};

} // namespace nd
