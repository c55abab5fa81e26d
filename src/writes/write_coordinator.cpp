// SPDX-License-Identifier: Apache-2.0
#include "writes/write_coordinator.h"

#include "api/client/client.h"
#include "api/values/customer_reference.h"
#include "base/clock.h"
#include "base/local_code.h"
#include "store/ledger.h"
#include "store/tables/write_store.h"
#include "writes/evidence.h"
#include "writes/key_owners.h"
#include "writes/outcome_lookup.h"
#include "writes/write_rules.h"

#include <QLocale>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Error noTrace()
{
    return {.kind = ErrorKind::OutcomeUnknown,
        .code = wordOf(LocalCode::NoTrace),
        .title = WriteCoordinator::tr("It did not happen."),
        .detail
        = WriteCoordinator::tr("No answer has proven anything, and Telnyx has shown no trace of it for ten minutes.")};
}

Error anothersAnswer()
{
    return {.kind = ErrorKind::OutcomeUnknown,
        .code = wordOf(LocalCode::OtherAnswer),
        .title = WriteCoordinator::tr("The answer that came is not the answer to this request.")};
}

Error ownedAlready(const QStringList &numbers)
{
    return {.kind = ErrorKind::OutcomeUnknown,
        .code = wordOf(LocalCode::Owned),
        .title = WriteCoordinator::tr("Telnyx shows no order of this request, but its numbers are in the account."),
        .detail = numbers.mid(0, 10).join(u", "_s)};
}

Error notBoughtByHand()
{
    return {.kind = ErrorKind::OutcomeUnknown,
        .code = wordOf(LocalCode::ByHand),
        .title = WriteCoordinator::tr("It was not bought, as a person has found at Telnyx.")};
}

Error notForHands()
{
    return {.kind = ErrorKind::Rejected,
        .code = wordOf(LocalCode::ByHand),
        .title = WriteCoordinator::tr("Only a request whose outcome is still unresolved can be settled by hand."),
        .nothingSent = true};
}

/// `user`: whose key it needs, by Telnyx's id; empty when that is not known.
Error otherKey(const WriteRecord &write, const QString &user)
{
    const Timestamp at = write.sentAt.isValid() ? write.sentAt : write.createdAt;
    const QString when = QLocale().toString(at.toDateTime().toLocalTime(), QLocale::ShortFormat);
    return {.kind = ErrorKind::Local,
        .code = wordOf(LocalCode::OtherKey),
        .title = user.isEmpty()
            ? WriteCoordinator::tr("It needs the key that was in use on %1: the present one belongs to somebody else.")
                  .arg(when)
            : WriteCoordinator::tr("It needs a key of the Telnyx user %1, in use on %2.").arg(user, when),
        .detail = WriteCoordinator::tr("Enter that key in Manage Accounts: then Telnyx is asked what became of it.")};
}

Error forLookingOnly()
{
    return {.kind = ErrorKind::Rejected,
        .code = wordOf(LocalCode::ReadOnly),
        .title = WriteCoordinator::tr("This account is read-only here: nothing was sent."),
        .detail = WriteCoordinator::tr("Allow orders in Manage Accounts, or use another account."),
        .nothingSent = true};
}

Error locked()
{
    return {.kind = ErrorKind::Rejected,
        .code = wordOf(LocalCode::Locked),
        .title = WriteCoordinator::tr("The desk is locked: nothing was sent."),
        .detail = WriteCoordinator::tr("Unlock it with the PIN first."),
        .nothingSent = true};
}

} // namespace

WriteCoordinator::WriteCoordinator(Ledger &ledger, Client &client, const Clock &clock, QString account, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_client(client), m_clock(clock), m_account(std::move(account))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WriteCoordinator::tick);
}

WriteCoordinator::~WriteCoordinator() = default;

void WriteCoordinator::setEffects(std::initializer_list<WriteKind> kinds, const Effects &effects)
{
    for (const WriteKind kind : kinds)
        m_effects[kind] = effects;
}

WriteRecord WriteCoordinator::draft(WriteKind kind) const
{
    WriteRecord write;
    write.id = reference::newId();
    write.account = m_account;
    write.kind = kind;
    write.createdAt = m_clock.now();
    write.keyOwner = m_keyOwner;
    return write;
}

void WriteCoordinator::setKeyOwner(const QString &owner)
{
    if (std::exchange(m_keyOwner, owner) == owner)
        return;
    // What has waited for this key is asked for now, and so is what another key was in the middle of asking for: a
    // look-up that ends with the key of another organisation finds nothing, and that would prove something.
    for (const auto &[id, run] : m_runs) {
        const bool hasWaited = run->write.error && hasCode(*run->write.error, LocalCode::OtherKey);
        if (run->lookUp || (hasWaited && isOfThisKey(run->write)))
            run->dueAt = m_clock.uptime();
        run->lookUp.reset();
    }
    arm();
}

bool WriteCoordinator::isOfThisKey(const WriteRecord &write) const
{
    return KeyOwners(m_ledger).mayTell(m_keyOwner, write.keyOwner);
}

Result<Done> WriteCoordinator::begin(std::vector<WriteRecord> writes, const std::function<Result<Done>()> &with)
{
    if (m_refusal)
        return *m_refusal;
    if (m_gate != WriteGate::Open)
        return m_gate == WriteGate::Locked ? locked() : forLookingOnly();
    for (WriteRecord &write : writes) {
        // No byte of an empty body announces itself: from here on it may be out.
        write.state = write.body.isEmpty() ? WriteState::Sent : WriteState::Journaled;
        write.sentAt = write.body.isEmpty() ? m_client.serverNow() : Timestamp();
    }
    const Result<Done> journaled = m_ledger.transaction([&]() -> Result<Done> {
        for (const WriteRecord &write : writes) {
            if (const Result<Done> added = WriteStore(m_ledger).add(write); !added)
                return added;
        }
        return with ? with() : Result<Done>(Done{});
    });
    if (!journaled)
        return journaled;
    for (WriteRecord &write : writes) {
        auto run = std::make_unique<Run>();
        run->write = std::move(write);
        Run &placed = *(m_runs[run->write.id] = std::move(run));
        send(placed);
        emit changed(placed.write);
    }
    return Done{};
}

Result<Done> WriteCoordinator::resume()
{
    const Result<std::vector<WriteRecord>> left = WriteStore(m_ledger).open(m_account);
    if (!left)
        return left.error();
    for (const WriteRecord &write : *left) {
        auto run = std::make_unique<Run>();
        run->write = write;
        Run &placed = *(m_runs[write.id] = std::move(run));
        // A copy or an older state proves nothing of what the original has sent since.
        if (write.state == WriteState::Journaled && m_ledger.doubt() == LedgerDoubt::None) {
            Error why{.kind = ErrorKind::Local, .nothingSent = true};
            why.title = tr("It was not sent.");
            why.detail = tr("The program ended before the request left this machine.");
            settle(write.id, {WriteState::NotSent, why, {}});
        } else if (write.state == WriteState::Refused) {
            becomeRefused(placed, write.error);
        } else {
            becomeUnknown(placed, write.error);
        }
    }
    return Done{};
}

// ---- sending ----

void WriteCoordinator::send(Run &run)
{
    const QString id = run.write.id;
    run.call = sendWrite(m_client, run.write, [this, id](const Result<WriteResult> &answer) { onAnswer(id, answer); },
        {.mayLeave = [this, id] { return commitSent(id); },
            .uploaded = [this, id](qint64 sent, qint64 total) { emit uploading(id, sent, total); }});
}

/// Runs between the request's header and its body's first byte. Without the commit no byte of the body leaves.
bool WriteCoordinator::commitSent(const QString &id)
{
    Run *run = running(id);
    if (!run)
        return false;
    if (!isOfThisKey(run->write)) {
        run->keptBack = otherKey(run->write, {});
        run->keptBack->nothingSent = true;
        return false;
    }
    WriteRecord sent = run->write;
    sent.state = WriteState::Sent;
    sent.sentAt = m_client.serverNow();
    if (const Result<Done> stored = WriteStore(m_ledger).commitSent(sent); !stored) {
        run->keptBack = stored.error();
        run->keptBack->nothingSent = true;
        return false;
    }
    run->write = std::move(sent);
    emit changed(run->write);
    return true;
}

void WriteCoordinator::onAnswer(const QString &id, const Result<WriteResult> &answer)
{
    Run *run = running(id);
    if (!run)
        return;
    if (answer && !evidence::answers(run->write, *answer))
        return becomeUnknown(*run, anothersAnswer());
    if (answer)
        return settle(id, {WriteState::Bought, {}, *answer});
    const Error error = run->keptBack.value_or(answer.error());
    const WriteState verdict = verdictOf(error);
    if (verdict == WriteState::Unknown)
        return becomeUnknown(*run, error);
    if (verdict == WriteState::Rejected && isPurchase(run->write.kind))
        return becomeRefused(*run, error);
    settle(id, {verdict, error, {}});
}

bool WriteCoordinator::callBack(const QString &id)
{
    Run *run = running(id);
    if (!run || run->unstored || run->write.state != WriteState::Journaled)
        return false;
    Error why{.kind = ErrorKind::Cancelled, .nothingSent = true};
    why.title = tr("It was not sent.");
    why.detail = tr("It was stopped before the request left this machine.");
    settle(id, {WriteState::NotSent, why, {}});
    return true;
}

// ---- looking up ----

void WriteCoordinator::becomeUnknown(Run &run, const std::optional<Error> &why)
{
    // What an earlier run has left unresolved is that still: a person may be about to settle it.
    if (run.write.state != WriteState::Unresolved)
        run.write.state = WriteState::Unknown;
    run.write.error = why;
    run.unknownSince = m_clock.uptime();
    run.looked = 0;
    keep(run);
    planNext(run);
    emit changed(run.write);
}

void WriteCoordinator::becomeRefused(Run &run, const std::optional<Error> &why)
{
    run.write.state = WriteState::Refused;
    run.write.error = why;
    run.unknownSince = m_clock.uptime();
    run.looked = 0;
    keep(run);
    run.dueAt = m_clock.uptime(); // a person waits for the reason, which is known
    arm();
    emit changed(run.write);
}

void WriteCoordinator::planNext(Run &run)
{
    const size_t next = size_t(run.looked);
    run.dueAt
        = next < std::size(FirstLookups) ? run.unknownSince + FirstLookups[next] : m_clock.uptime() + LookupInterval;
    // The ten minutes ended while the answer was on its way: what is still to be asked is asked at once.
    const bool witnessIsDue = !run.lastWitness && !run.write.candidate && run.write.quiet >= NoTraceTimeout;
    if (witnessIsDue && run.write.state == WriteState::Unresolved)
        run.dueAt = m_clock.uptime();
    arm();
}

void WriteCoordinator::tick()
{
    const milliseconds now = m_clock.uptime();
    std::vector<QString> due;
    for (const auto &[id, run] : m_runs) {
        if (run->dueAt.count() >= 0 && run->dueAt <= now)
            due.push_back(id);
    }
    for (const QString &id : due) {
        Run *run = running(id);
        if (!run)
            continue;
        if (run->unstored)
            store(id);
        else
            look(*run);
    }
    arm();
}

void WriteCoordinator::lookNow(const QString &id)
{
    Run *run = running(id);
    const bool lookable = run && !run->unstored && !run->lookUp && !run->call.isRunning();
    if (lookable)
        look(*run);
}

/// Another organisation shows no trace of it, and that proves nothing.
void WriteCoordinator::waitForItsKey(Run &run)
{
    run.looked = int(std::size(FirstLookups));
    run.write.state = WriteState::Unresolved;
    run.write.error = otherKey(run.write, KeyOwners(m_ledger).userOf(run.write.keyOwner));
    keep(run);
    run.dueAt = m_clock.uptime() + LookupInterval;
    arm();
    emit changed(run.write);
}

void WriteCoordinator::look(Run &run)
{
    if (!isOfThisKey(run.write))
        return waitForItsKey(run);
    run.dueAt = milliseconds(-1);
    ++run.looked;
    ++run.write.lookUps;
    if (run.write.state == WriteState::Unknown)
        run.write.state = WriteState::Looking;
    keep(run);
    run.lastWitness = quietUntilNow(run) >= NoTraceTimeout;
    const Result<QStringList> taken = WriteStore(m_ledger).landedIds(m_account, run.write.kind);
    if (!taken) {
        tellLedger(taken.error());
        return planNext(run);
    }
    const QString id = run.write.id;
    const OutcomeLookup::Depth depth = run.write.state == WriteState::Refused ? OutcomeLookup::Depth::Reference
        : run.lastWitness                                                     ? OutcomeLookup::Depth::LastWitness
                                                                              : OutcomeLookup::Depth::Content;
    run.lookUp = std::make_unique<OutcomeLookup>(m_client, run.write, *taken, depth,
        [this, id](const OutcomeLookup::Answer &answer) { onLookedUp(id, answer); });
    run.lookUp->start();
    emit changed(run.write);
}

void WriteCoordinator::onLookedUp(const QString &id, const Result<Trace> &answer)
{
    Run *run = running(id);
    if (!run)
        return;
    run->lookUp.reset();
    if (answer) {
        run->write.lookedAt = m_clock.now();
        if (const std::optional<Settlement> end = conclude(*run, *answer))
            return settle(id, *end);
    } else if (run->write.state != WriteState::Refused) {
        run->write.error = answer.error();
    } else if (run->write.error && run->write.error->kind == ErrorKind::Unauthorized
        && answer.error().kind == ErrorKind::Unauthorized) {
        // Telnyx takes this key for nothing, so it has not taken the order with it either.
        return settle(id, {WriteState::Rejected, run->write.error});
    }
    const bool quickOnesInVain = run->looked >= int(std::size(FirstLookups));
    if (quickOnesInVain && run->write.state == WriteState::Looking)
        run->write.state = WriteState::Unresolved;
    keep(*run);
    planNext(*run);
    emit changed(run->write);
}

/// The end of it, or none yet. Content proves nothing, however alike: it is put before a person.
std::optional<WriteCoordinator::Settlement> WriteCoordinator::conclude(Run &run, const Trace &trace)
{
    if (trace.ours)
        return Settlement{WriteState::Bought, {}, *trace.ours, SettledBy::OutcomeLookup};
    if (run.write.state == WriteState::Refused)
        return Settlement{WriteState::Rejected, run.write.error};
    countQuiet(run);
    run.write.candidate.reset();
    if (run.write.quiet < NoTraceTimeout)
        return {};
    if (!trace.same && trace.owned.isEmpty() && run.lastWitness)
        return Settlement{WriteState::NotBought, noTrace(), {}, SettledBy::OutcomeLookup};
    run.write.state = WriteState::Unresolved;
    run.write.candidate = trace.same;
    if (!trace.owned.isEmpty())
        run.write.error = ownedAlready(trace.owned);
    return {};
}

/// Only time that this program has measured itself counts: the wall clock may be set, and nobody watched while the
/// program was not running.
void WriteCoordinator::countQuiet(Run &run)
{
    run.write.quiet = quietUntilNow(run);
    run.quietAt = m_clock.uptime();
}

milliseconds WriteCoordinator::quietUntilNow(const Run &run) const
{
    return run.write.quiet + (run.quietAt ? m_clock.uptime() - *run.quietAt : milliseconds(0));
}

// ---- the end ----

void WriteCoordinator::settle(const QString &id, Settlement settlement)
{
    if (Run *run = running(id)) {
        // What is out was asked before this was known: its answer takes nothing back while the disk refuses.
        run->call.cancel();
        run->lookUp.reset();
        run->unstored = std::move(settlement);
        store(id);
    }
}

void WriteCoordinator::store(const QString &id)
{
    Run *run = running(id);
    const Settlement &settlement = *run->unstored;
    const WriteRecord next = ended(run->write, settlement);
    const Result<AfterCommit> stored = commit(next, settlement);
    if (!stored) {
        // What is known stays in memory; a program that is killed now finds it out again by looking.
        run->write.error = stored.error();
        run->dueAt = m_clock.uptime() + StoreAgain;
        arm();
        emit changed(run->write);
        tellLedger(stored.error());
        return;
    }
    m_runs.erase(id);
    arm();
    tellLedger(Done{});
    announce(next, *stored);
}

WriteRecord WriteCoordinator::ended(WriteRecord write, const Settlement &settlement) const
{
    write.state = settlement.state;
    write.error = settlement.error;
    write.settledAt = m_clock.now();
    write.settledBy = settlement.by;
    if (!settlement.note.isEmpty())
        write.settledNote = settlement.note;
    if (settlement.result) {
        write.telnyxId = settlement.result->id;
        write.recordStatus = settlement.result->status;
    }
    return write;
}

/// The outcome and its effects, as one.
Result<WriteCoordinator::AfterCommit> WriteCoordinator::commit(const WriteRecord &next, const Settlement &settlement)
{
    AfterCommit after;
    const Result<Done> stored = m_ledger.transaction([&]() -> Result<Done> {
        if (const Result<Done> updated = WriteStore(m_ledger).update(next); !updated)
            return updated;
        const auto effects = m_effects.find(next.kind);
        if (effects == m_effects.end())
            return Done{};
        Result<AfterCommit> done = effects->second(next, settlement.result ? &*settlement.result : nullptr);
        if (!done)
            return done.error();
        after = std::move(done).take();
        return Done{};
    });
    return stored ? Result<AfterCommit>(std::move(after)) : stored.error();
}

void WriteCoordinator::announce(const WriteRecord &next, const AfterCommit &after)
{
    if (after)
        after();
    emit changed(next);
    emit settled(next);
}

Result<bool> WriteCoordinator::proveBought(const QString &id, const WriteResult &result)
{
    const Settlement settlement{WriteState::Bought, {}, result, SettledBy::ReadTracking};
    if (const Run *run = running(id)) {
        if (run->unstored && run->unstored->state == WriteState::Bought)
            return false; // known, and waits for the disk
        settle(id, settlement);
        const Run *still = running(id);
        return still ? Result<bool>(still->write.error.value_or(Error{.kind = ErrorKind::Local})) : Result<bool>(true);
    }
    const Result<std::optional<WriteRecord>> found = WriteStore(m_ledger).find(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->account != m_account)
        return false;
    const WriteRecord &before = **found;
    if (before.state == WriteState::Bought && before.telnyxId == result.id)
        return false;
    const WriteRecord next = ended(before, settlement);
    const Result<AfterCommit> stored = commit(next, settlement);
    if (!stored) {
        tellLedger(stored.error());
        return stored.error();
    }
    tellLedger(Done{});
    announce(next, *stored);
    return true;
}

Result<Done> WriteCoordinator::settleByHand(
    const QString &id, const std::optional<WriteResult> &bought, const QString &note)
{
    const Run *run = running(id);
    const bool unresolved = run && !run->unstored && !run->call.isRunning()
        && (run->write.state == WriteState::Unresolved || run->write.state == WriteState::Refused);
    if (!unresolved)
        return notForHands();
    if (bought)
        settle(id, {WriteState::Bought, {}, bought, SettledBy::Person, note});
    else
        settle(id, {WriteState::NotBought, notBoughtByHand(), {}, SettledBy::Person, note});
    const Run *still = running(id);
    return still ? Result<Done>(still->write.error.value_or(Error{.kind = ErrorKind::Local})) : Result<Done>(Done{});
}

/// Progress of a look-up. That it is open at all is in the ledger already: if this fails, less is known later, not
/// something wrong.
void WriteCoordinator::keep(Run &run)
{
    tellLedger(WriteStore(m_ledger).update(run.write));
}

void WriteCoordinator::tellLedger(const Result<Done> &stored)
{
    if (!stored) {
        m_ledgerFailed = true;
        emit ledgerFailed(stored.error());
    } else if (m_ledgerFailed && !hasUnstored()) {
        m_ledgerFailed = false;
        emit ledgerWorks();
    }
}

bool WriteCoordinator::hasUnstored() const
{
    return std::any_of(
        m_runs.begin(), m_runs.end(), [](const auto &entry) { return entry.second->unstored.has_value(); });
}

void WriteCoordinator::storeNow()
{
    QStringList waiting;
    for (const auto &[id, run] : m_runs) {
        if (run->unstored)
            waiting += id;
    }
    for (const QString &id : waiting) {
        if (running(id))
            store(id);
    }
}

std::vector<WriteRecord> WriteCoordinator::open() const
{
    std::vector<WriteRecord> writes;
    for (const auto &[id, run] : m_runs)
        writes.push_back(run->write);
    std::sort(writes.begin(), writes.end(),
        [](const WriteRecord &a, const WriteRecord &b) { return a.createdAt < b.createdAt; });
    return writes;
}

const WriteRecord *WriteCoordinator::find(const QString &id) const
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? nullptr : &found->second->write;
}

bool WriteCoordinator::hasClaim(const Claim &claim) const
{
    const QString text = claim.text();
    return std::any_of(
        m_runs.begin(), m_runs.end(), [&](const auto &entry) { return entry.second->write.claims.contains(text); });
}

WriteCoordinator::Run *WriteCoordinator::running(const QString &id)
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? nullptr : found->second.get();
}

void WriteCoordinator::arm()
{
    milliseconds next{-1};
    for (const auto &[id, run] : m_runs) {
        if (run->dueAt.count() >= 0 && (next.count() < 0 || run->dueAt < next))
            next = run->dueAt;
    }
    if (next.count() < 0)
        return m_timer.stop();
    m_timer.start(std::clamp(next - m_clock.uptime(), milliseconds(0), LongestNap));
}

} // namespace nd
