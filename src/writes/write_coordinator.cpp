// SPDX-License-Identifier: Apache-2.0
#include "writes/write_coordinator.h"

#include "api/client/client.h"
#include "api/values/customer_reference.h"
#include "store/ledger.h"
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

/// Timers stand still while the machine sleeps: none is trusted for longer than this.
constexpr milliseconds LongestNap{30'000};

Error noTrace()
{
    return {.fault = Fault::OutcomeUnknown,
        .code = u"no_trace"_s,
        .title = Writer::tr("It did not happen."),
        .detail = Writer::tr("No answer has proven anything, and Telnyx has shown no trace of it for ten minutes.")};
}

Error anothersAnswer()
{
    return {.fault = Fault::OutcomeUnknown,
        .code = u"other_answer"_s,
        .title = Writer::tr("The answer that came is not the answer to this request.")};
}

Error ownedAlready(const QStringList &numbers)
{
    return {.fault = Fault::OutcomeUnknown,
        .code = u"owned"_s,
        .title = Writer::tr("Telnyx shows no order of this request, but its numbers are in the account."),
        .detail = numbers.mid(0, 10).join(u", "_s)};
}

Error notBoughtByHand()
{
    return {.fault = Fault::OutcomeUnknown,
        .code = u"by_hand"_s,
        .title = Writer::tr("It was not bought, as a person has found at Telnyx.")};
}

Error notForHands()
{
    return {.fault = Fault::Rejected,
        .code = u"by_hand"_s,
        .title = Writer::tr("Only a request whose outcome is still unresolved can be settled by hand."),
        .nothingSent = true};
}

/// `user`: whose key it needs, by Telnyx's id; empty when that is not known.
Error otherKey(const Intent &intent, const QString &user)
{
    const Moment at = intent.sentAt.isValid() ? intent.sentAt : intent.createdAt;
    const QString when = QLocale().toString(at.toDateTime().toLocalTime(), QLocale::ShortFormat);
    return {.fault = Fault::Local,
        .code = Writer::OtherKey,
        .title = user.isEmpty()
            ? Writer::tr("It needs the key that was in use on %1: the present one belongs to somebody else.").arg(when)
            : Writer::tr("It needs a key of the Telnyx user %1, in use on %2.").arg(user, when),
        .detail = Writer::tr("Enter that key in Manage Accounts: then Telnyx is asked what became of it.")};
}

Error forLookingOnly()
{
    return {.fault = Fault::Rejected,
        .code = u"read_only"_s,
        .title = Writer::tr("This account is read-only here: nothing was sent."),
        .detail = Writer::tr("Allow orders in Manage Accounts, or use another account."),
        .nothingSent = true};
}

} // namespace

Writer::Writer(Ledger &ledger, Client &client, const Clock &clock, QString account, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_client(client), m_clock(clock), m_account(std::move(account))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Writer::tick);
}

Writer::~Writer() = default;

void Writer::setEffects(std::initializer_list<IntentKind> kinds, const Effects &effects)
{
    for (const IntentKind kind : kinds)
        m_effects[kind] = effects;
}

Intent Writer::draft(IntentKind kind) const
{
    Intent intent;
    intent.id = reference::newId();
    intent.account = m_account;
    intent.kind = kind;
    intent.createdAt = m_clock.now();
    intent.keyOwner = m_keyOwner;
    return intent;
}

void Writer::setKeyOwner(const QString &owner)
{
    if (std::exchange(m_keyOwner, owner) == owner)
        return;
    // What has waited for this key is asked for now.
    for (const auto &[id, run] : m_runs) {
        if (run->intent.error && run->intent.error->code == OtherKey && isOfThisKey(run->intent))
            run->dueAt = m_clock.uptime();
    }
    arm();
}

bool Writer::isOfThisKey(const Intent &intent) const
{
    return KeyOwners(m_ledger).isSame(intent.keyOwner, m_keyOwner);
}

Result<Done> Writer::begin(std::vector<Intent> intents, const std::function<Result<Done>()> &with)
{
    if (m_refusal)
        return *m_refusal;
    if (m_readOnly)
        return forLookingOnly();
    for (Intent &intent : intents) {
        // No byte of an empty body announces itself: from here on it may be out.
        intent.state = intent.body.isEmpty() ? IntentState::Sent : IntentState::Journaled;
        intent.sentAt = intent.body.isEmpty() ? m_client.serverNow() : Moment();
    }
    const Result<Done> journaled = m_ledger.transaction([&]() -> Result<Done> {
        for (const Intent &intent : intents) {
            if (const Result<Done> added = m_ledger.addIntent(intent); !added)
                return added;
        }
        return with ? with() : Result<Done>(Done{});
    });
    if (!journaled)
        return journaled;
    for (Intent &intent : intents) {
        auto run = std::make_unique<Run>();
        run->intent = std::move(intent);
        Run &placed = *(m_runs[run->intent.id] = std::move(run));
        send(placed);
        emit changed(placed.intent);
    }
    return Done{};
}

Result<Done> Writer::resume()
{
    const Result<std::vector<Intent>> left = m_ledger.openIntents(m_account);
    if (!left)
        return left.error();
    for (const Intent &intent : *left) {
        auto run = std::make_unique<Run>();
        run->intent = intent;
        Run &placed = *(m_runs[intent.id] = std::move(run));
        // A copy or an older state proves nothing of what the original has sent since.
        if (intent.state == IntentState::Journaled && m_ledger.doubt() == LedgerDoubt::None) {
            Error why{.fault = Fault::Local, .nothingSent = true};
            why.title = tr("It was not sent.");
            why.detail = tr("The program ended before the request left this machine.");
            settle(intent.id, {IntentState::NotSent, why, {}});
        } else if (intent.state == IntentState::Refused) {
            becomeRefused(placed, intent.error);
        } else {
            becomeUnknown(placed, intent.error);
        }
    }
    return Done{};
}

// ---- sending ----

void Writer::send(Run &run)
{
    const QString id = run.intent.id;
    run.call = sendIntent(m_client, run.intent, [this, id](const Result<Landed> &answer) { onAnswer(id, answer); },
        {.mayLeave = [this, id] { return commitSent(id); },
            .uploaded = [this, id](qint64 sent, qint64 total) { emit uploading(id, sent, total); }});
}

/// Runs between the request's header and its body's first byte. Without the commit no byte of the body leaves.
bool Writer::commitSent(const QString &id)
{
    Run *run = running(id);
    if (!run)
        return false;
    if (!isOfThisKey(run->intent)) {
        run->keptBack = otherKey(run->intent, {});
        run->keptBack->nothingSent = true;
        return false;
    }
    Intent sent = run->intent;
    sent.state = IntentState::Sent;
    sent.sentAt = m_client.serverNow();
    if (const Result<Done> stored = m_ledger.commitSent(sent); !stored) {
        run->keptBack = stored.error();
        run->keptBack->nothingSent = true;
        return false;
    }
    run->intent = std::move(sent);
    emit changed(run->intent);
    return true;
}

void Writer::onAnswer(const QString &id, const Result<Landed> &answer)
{
    Run *run = running(id);
    if (!run)
        return;
    if (answer && !evidence::answers(run->intent, *answer))
        return becomeUnknown(*run, anothersAnswer());
    if (answer)
        return settle(id, {IntentState::Bought, {}, *answer});
    const Error error = run->keptBack.value_or(answer.error());
    const IntentState verdict = verdictOf(error);
    if (verdict == IntentState::Unknown)
        return becomeUnknown(*run, error);
    if (verdict == IntentState::Rejected && isPurchase(run->intent.kind))
        return becomeRefused(*run, error);
    settle(id, {verdict, error, {}});
}

bool Writer::callBack(const QString &id)
{
    Run *run = running(id);
    if (!run || run->unstored || run->intent.state != IntentState::Journaled)
        return false;
    run->call.cancel();
    Error why{.fault = Fault::Cancelled, .nothingSent = true};
    why.title = tr("It was not sent.");
    why.detail = tr("It was stopped before the request left this machine.");
    settle(id, {IntentState::NotSent, why, {}});
    return true;
}

// ---- looking up ----

void Writer::becomeUnknown(Run &run, const std::optional<Error> &why)
{
    // What an earlier run has left unresolved is that still: a person may be about to settle it.
    if (run.intent.state != IntentState::Unresolved)
        run.intent.state = IntentState::Unknown;
    run.intent.error = why;
    run.unknownSince = m_clock.uptime();
    run.looked = 0;
    keep(run);
    planNext(run);
    emit changed(run.intent);
}

void Writer::becomeRefused(Run &run, const std::optional<Error> &why)
{
    run.intent.state = IntentState::Refused;
    run.intent.error = why;
    run.unknownSince = m_clock.uptime();
    run.looked = 0;
    keep(run);
    run.dueAt = m_clock.uptime(); // a person waits for the reason, which is known
    arm();
    emit changed(run.intent);
}

void Writer::planNext(Run &run)
{
    const size_t next = size_t(run.looked);
    run.dueAt = next < std::size(LookAt) ? run.unknownSince + LookAt[next] : m_clock.uptime() + LookAgain;
    // The ten minutes ended while the answer was on its way: what is still to be asked is asked at once.
    const bool witnessIsDue = !run.lastWitness && !run.intent.candidate && run.intent.quiet >= QuietEnough;
    if (witnessIsDue && run.intent.state == IntentState::Unresolved)
        run.dueAt = m_clock.uptime();
    arm();
}

void Writer::tick()
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

void Writer::lookNow(const QString &id)
{
    Run *run = running(id);
    const bool lookable = run && !run->unstored && !run->lookUp && !run->call.isRunning();
    if (lookable)
        look(*run);
}

/// Another organisation shows no trace of it, and that proves nothing.
void Writer::waitForItsKey(Run &run)
{
    run.looked = int(std::size(LookAt));
    run.intent.state = IntentState::Unresolved;
    run.intent.error = otherKey(run.intent, KeyOwners(m_ledger).userOf(run.intent.keyOwner));
    keep(run);
    planNext(run);
    emit changed(run.intent);
}

void Writer::look(Run &run)
{
    if (!isOfThisKey(run.intent))
        return waitForItsKey(run);
    run.dueAt = milliseconds(-1);
    ++run.looked;
    ++run.intent.lookUps;
    if (run.intent.state == IntentState::Unknown)
        run.intent.state = IntentState::Looking;
    keep(run);
    const Result<QStringList> taken = m_ledger.landedIds(m_account, run.intent.kind);
    if (!taken) {
        tellLedger(taken.error());
        return planNext(run);
    }
    const QString id = run.intent.id;
    run.lastWitness = quietUntilNow(run) >= QuietEnough;
    const LookUp::Depth depth = run.intent.state == IntentState::Refused ? LookUp::Depth::Reference
        : run.lastWitness                                                ? LookUp::Depth::LastWitness
                                                                         : LookUp::Depth::Content;
    run.lookUp = std::make_unique<LookUp>(
        m_client, run.intent, *taken, depth, [this, id](const LookUp::Answer &answer) { onLookedUp(id, answer); });
    run.lookUp->start();
    emit changed(run.intent);
}

void Writer::onLookedUp(const QString &id, const Result<Trace> &answer)
{
    Run *run = running(id);
    if (!run)
        return;
    run->lookUp.reset();
    if (answer) {
        run->intent.lookedAt = m_clock.now();
        if (const std::optional<Verdict> verdict = conclude(*run, *answer))
            return settle(id, *verdict);
    } else if (run->intent.state != IntentState::Refused) {
        run->intent.error = answer.error();
    } else if (run->intent.error && run->intent.error->fault == Fault::Unauthorized
        && answer.error().fault == Fault::Unauthorized) {
        // Telnyx takes this key for nothing, so it has not taken the order with it either.
        return settle(id, {IntentState::Rejected, run->intent.error});
    }
    const bool quickOnesInVain = run->looked >= int(std::size(LookAt));
    if (quickOnesInVain && run->intent.state == IntentState::Looking)
        run->intent.state = IntentState::Unresolved;
    keep(*run);
    planNext(*run);
    emit changed(run->intent);
}

/// The end of it, or none yet. Content proves nothing, however alike: it is put before a person.
std::optional<Writer::Verdict> Writer::conclude(Run &run, const Trace &trace)
{
    if (trace.ours)
        return Verdict{IntentState::Bought, {}, *trace.ours, SettledBy::LookUp};
    if (run.intent.state == IntentState::Refused)
        return Verdict{IntentState::Rejected, run.intent.error};
    countQuiet(run);
    run.intent.candidate.reset();
    if (run.intent.quiet < QuietEnough)
        return {};
    if (!trace.same && trace.owned.isEmpty() && run.lastWitness)
        return Verdict{IntentState::NotBought, noTrace(), {}, SettledBy::LookUp};
    run.intent.state = IntentState::Unresolved;
    run.intent.candidate = trace.same;
    if (!trace.owned.isEmpty())
        run.intent.error = ownedAlready(trace.owned);
    return {};
}

/// Only time that this program has measured itself counts: the wall clock may be set, and nobody watched while the
/// program was not running.
void Writer::countQuiet(Run &run)
{
    run.intent.quiet = quietUntilNow(run);
    run.quietAt = m_clock.uptime();
}

milliseconds Writer::quietUntilNow(const Run &run) const
{
    return run.intent.quiet + (run.quietAt ? m_clock.uptime() - *run.quietAt : milliseconds(0));
}

// ---- the end ----

void Writer::settle(const QString &id, Verdict verdict)
{
    if (Run *run = running(id)) {
        run->unstored = std::move(verdict);
        store(id);
    }
}

void Writer::store(const QString &id)
{
    Run *run = running(id);
    const Verdict &verdict = *run->unstored;
    const Intent next = ended(run->intent, verdict);
    const Result<AfterCommit> stored = commit(next, verdict);
    if (!stored) {
        // What is known stays in memory; a program that is killed now finds it out again by looking.
        run->intent.error = stored.error();
        run->dueAt = m_clock.uptime() + StoreAgain;
        arm();
        emit changed(run->intent);
        tellLedger(stored.error());
        return;
    }
    m_runs.erase(id);
    arm();
    tellLedger(Done{});
    announce(next, *stored);
}

Intent Writer::ended(Intent intent, const Verdict &verdict) const
{
    intent.state = verdict.state;
    intent.error = verdict.error;
    intent.settledAt = m_clock.now();
    intent.settledBy = verdict.by;
    if (!verdict.note.isEmpty())
        intent.settledNote = verdict.note;
    if (verdict.landed) {
        intent.telnyxId = verdict.landed->id;
        intent.recordStatus = verdict.landed->status;
    }
    return intent;
}

/// The outcome and its effects, as one.
Result<Writer::AfterCommit> Writer::commit(const Intent &next, const Verdict &verdict)
{
    AfterCommit after;
    const Result<Done> stored = m_ledger.transaction([&]() -> Result<Done> {
        if (const Result<Done> updated = m_ledger.updateIntent(next); !updated)
            return updated;
        const auto effects = m_effects.find(next.kind);
        if (effects == m_effects.end())
            return Done{};
        Result<AfterCommit> done = effects->second(next, verdict.landed ? &*verdict.landed : nullptr);
        if (!done)
            return done.error();
        after = std::move(done).take();
        return Done{};
    });
    return stored ? Result<AfterCommit>(std::move(after)) : stored.error();
}

void Writer::announce(const Intent &next, const AfterCommit &after)
{
    if (after)
        after();
    emit changed(next);
    emit settled(next);
}

Result<bool> Writer::proveBought(const QString &id, const Landed &landed)
{
    const Verdict verdict{IntentState::Bought, {}, landed, SettledBy::Reading};
    if (const Run *run = running(id)) {
        if (run->unstored && run->unstored->state == IntentState::Bought)
            return false; // known, and waits for the disk
        settle(id, verdict);
        const Run *still = running(id);
        return still ? Result<bool>(still->intent.error.value_or(Error{.fault = Fault::Local})) : Result<bool>(true);
    }
    const Result<std::vector<Intent>> found = m_ledger.intent(id);
    if (!found)
        return found.error();
    if (found->empty() || found->front().account != m_account)
        return false;
    const Intent &before = found->front();
    if (before.state == IntentState::Bought && before.telnyxId == landed.id)
        return false;
    const Intent next = ended(before, verdict);
    const Result<AfterCommit> stored = commit(next, verdict);
    if (!stored) {
        tellLedger(stored.error());
        return stored.error();
    }
    tellLedger(Done{});
    announce(next, *stored);
    return true;
}

Result<Done> Writer::settleByHand(const QString &id, const std::optional<Landed> &bought, const QString &note)
{
    const Run *run = running(id);
    const bool unresolved = run && !run->unstored && !run->call.isRunning()
        && (run->intent.state == IntentState::Unresolved || run->intent.state == IntentState::Refused);
    if (!unresolved)
        return notForHands();
    if (bought)
        settle(id, {IntentState::Bought, {}, bought, SettledBy::Person, note});
    else
        settle(id, {IntentState::NotBought, notBoughtByHand(), {}, SettledBy::Person, note});
    const Run *still = running(id);
    return still ? Result<Done>(still->intent.error.value_or(Error{.fault = Fault::Local})) : Result<Done>(Done{});
}

/// Progress of a look-up. That it is open at all is in the ledger already: if this fails, less is known later, not
/// something wrong.
void Writer::keep(Run &run)
{
    tellLedger(m_ledger.updateIntent(run.intent));
}

void Writer::tellLedger(const Result<Done> &stored)
{
    if (!stored) {
        m_ledgerFailed = true;
        emit ledgerFailed(stored.error());
    } else if (m_ledgerFailed && !hasUnstored()) {
        m_ledgerFailed = false;
        emit ledgerWorks();
    }
}

bool Writer::hasUnstored() const
{
    return std::any_of(
        m_runs.begin(), m_runs.end(), [](const auto &entry) { return entry.second->unstored.has_value(); });
}

void Writer::storeNow()
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

std::vector<Intent> Writer::open() const
{
    std::vector<Intent> intents;
    for (const auto &[id, run] : m_runs)
        intents.push_back(run->intent);
    std::sort(
        intents.begin(), intents.end(), [](const Intent &a, const Intent &b) { return a.createdAt < b.createdAt; });
    return intents;
}

const Intent *Writer::find(const QString &id) const
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? nullptr : &found->second->intent;
}

Writer::Run *Writer::running(const QString &id)
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? nullptr : found->second.get();
}

void Writer::arm()
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
