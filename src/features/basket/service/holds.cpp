// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/holds.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/blame.h"
#include "store/ledger.h"
#include "writes/body.h"
#include "writes/evidence.h"
#include "writes/write_result.h"

#include <algorithm>
#include <array>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto UsualHold = 30min; ///< where the server leaves `expired_at` out (api-facts §3.3)

bool isRefused(const ReservedNumber &number)
{
    return failedOrCancelled(number.status);
}

QStringList numbersOf(const WriteRecord &reservation)
{
    QStringList numbers;
    for (const NumberToReserve &one : bodyOf<NewReservation>(reservation.body).phoneNumbers)
        numbers += one.phoneNumber;
    return numbers;
}

QStringList leftOutOf(const Reservation &answer, QStringList asked)
{
    for (const ReservedNumber &number : answer.phoneNumbers)
        asked.removeAll(e164Of(number));
    return asked;
}

Timestamp endOf(const ReservedNumber &number, const Reservation &record, Timestamp now)
{
    if (number.expiredAt.isValid())
        return number.expiredAt;
    return (record.createdAt.isValid() ? record.createdAt : now).plus(UsualHold);
}

Error rejected(const QString &title)
{
    return {.kind = ErrorKind::Rejected, .title = title, .nothingSent = true};
}

/// A reservation may be answered before Telnyx has decided on it.
constexpr std::chrono::milliseconds RereadAfter[] = {1s, 2s, 3s, 5s, 8s, 15s, 30s};

constexpr std::array<std::pair<Microseconds, HoldAlert>, 3> Alerts{{
    {5min, HoldAlert::FiveMinutes},
    {1min, HoldAlert::OneMinute},
    {0s, HoldAlert::Lapsed},
}};

int alertsDue(Microseconds left)
{
    return int(std::count_if(Alerts.begin(), Alerts.end(), [left](const auto &mark) { return left <= mark.first; }));
}

} // namespace

QString e164Of(const ReservedNumber &number)
{
    return u'+' + QString::number(evidence::digitsOf(number.phoneNumber));
}

bool isHeldAt(const ReservedNumber &number, Timestamp now)
{
    return number.expiredAt.isValid() && number.expiredAt > now && number.status != status::failure
        && number.status != status::failed && number.status != status::expired;
}

Holds::Holds(Ledger &ledger, Client &client, QString account, Basket &basket, WriteCoordinator &writer, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_store(ledger, std::move(account)), m_client(client),
      m_clock(client.serverClock()), m_basket(basket), m_writer(writer)
{
    // Not in the middle of the answer that has told the time.
    connect(&m_client, &Client::serverClockSet, this, &Holds::onServerClockSet, Qt::QueuedConnection);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Holds::tick);
    connect(&m_basket, &Basket::changed, this, [this](const BasketChange &change) {
        if (change.kind != BasketChange::Kind::Updated)
            show();
    });
    m_writer.setEffects({WriteKind::Reservation},
        [this](const WriteRecord &write, const WriteResult *result) { return onReservation(write, result); });
    m_writer.setEffects({WriteKind::Extension},
        [this](const WriteRecord &write, const WriteResult *result) { return onExtension(write, result); });
}

Holds::~Holds() = default;

Result<Done> Holds::load()
{
    const Result<std::vector<HeldNumber>> stored = m_store.all();
    if (!stored)
        return stored.error();
    m_holds.clear();
    for (const HeldNumber &held : *stored) {
        Running running{.hold = held.hold};
        if (left(held.hold) <= 0us) {
            running.hold.state = HoldState::Lapsed;
            running.alerted = AlertCount;
        }
        m_holds[held.number] = running;
    }
    showAsking();
    show();
    arm();
    return Done{};
}

// ---- asking ----

Result<QString> Holds::reserve(const QStringList &numbers)
{
    NewReservation body;
    WriteRecord write = m_writer.draft(WriteKind::Reservation);
    for (const QString &number : numbers) {
        const BasketLine *line = m_basket.find(number);
        if (!line || line->kind != LineKind::Number)
            return rejected(tr("Only single numbers of the basket can be reserved."));
        if (line->isSent())
            return rejected(tr("%1 is in a purchase that is not settled yet.").arg(number));
        if (isHeld(number))
            return rejected(tr("%1 is held already. Extend it instead.").arg(number));
        const auto span = NumberSpan::of(number);
        if (!span)
            return rejected(tr("%1 is not a telephone number in E.164 form.").arg(number));
        write.numbers.push_back(*span);
        body.phoneNumbers.push_back({number});
    }
    if (body.phoneNumbers.empty())
        return rejected(tr("There is nothing to reserve."));
    body.customerReference = write.reference();
    write.body = toBody(body);
    const QString id = write.id;
    if (const Result<Done> begun = m_writer.begin({std::move(write)}); !begun)
        return begun.error();
    showAsking();
    show();
    return id;
}

Result<QStringList> Holds::extend(const QStringList &reservationIds)
{
    std::vector<WriteRecord> writes;
    QStringList ids;
    for (const QString &reservation : reservationIds) {
        Timestamp latest;
        for (const auto &[number, running] : m_holds) {
            if (running.hold.reservationId == reservation && isRunning(running.hold))
                latest = std::max(latest, running.hold.expiresAt);
        }
        if (!latest.isValid())
            return rejected(tr("The reservation has lapsed. Find the numbers again."));
        WriteRecord write = m_writer.draft(WriteKind::Extension);
        write.subject = reservation;
        write.claims = {Claim{Claim::Kind::Reservation, reservation}.text()};
        // As text: JSON numbers lose microseconds. A look-up compares with it.
        write.context = {{u"expires_at"_s, QString::number(latest.micros())}};
        ids += write.id;
        writes.push_back(std::move(write));
    }
    if (const Result<Done> begun = m_writer.begin(std::move(writes)); !begun)
        return begun.error();
    return ids;
}

// ---- what came of it ----

Holds::Taken Holds::understand(const Reservation &record, Occasion occasion, const QStringList &unanswered) const
{
    Taken taken;
    std::vector<BasketLine> lines;
    for (const ReservedNumber &number : record.phoneNumbers) {
        const QString name = e164Of(number);
        const auto known = m_holds.find(name);
        const Hold before = known == m_holds.end() ? Hold{} : known->second.hold;
        const Timestamp end = endOf(number, record, m_clock.now());
        // The answer left it out or refused it, or its hold is long over.
        const bool wasNotHeld = before.reservationId.isEmpty();
        const bool isOver = wasNotHeld && !isRefused(number) && end <= m_clock.now();
        // A record that is read again may name numbers that another reservation holds by now.
        if (occasion != Occasion::Asked && (isOver || (!wasNotHeld && before.reservationId != record.id)))
            continue;
        const BasketLine *line = m_basket.find(name);
        QString failure;
        if (isRefused(number)) {
            taken.lost += name;
            failure = number.errors.isEmpty() ? record.errors : number.errors;
            if (failure.isEmpty())
                failure = tr("Telnyx did not reserve this number and gave no reason.");
        } else {
            const bool pending = number.status == status::pending;
            taken.pending = taken.pending || pending;
            taken.holds.push_back({name,
                {.reservationId = record.id,
                    .expiresAt = end,
                    .state = pending ? HoldState::Asking : HoldState::Held,
                    .extensions = occasion == Occasion::Extended ? before.extensions + 1
                        : occasion == Occasion::Asked            ? 0
                                                                 : before.extensions}});
        }
        // A hold that is still running says nothing about why an order of its number failed, nor does one that never
        // was.
        const bool isNews = occasion == Occasion::Asked || (!failure.isEmpty() && !wasNotHeld)
            || (line && line->trouble == LineTrouble::NotHeld);
        if (line && line->failure != failure && isNews) {
            lines.push_back(*line);
            lines.back().fail(failure, LineTrouble::NotHeld);
        }
    }
    for (const QString &number : unanswered) {
        if (const BasketLine *line = m_basket.find(number)) {
            lines.push_back(*line);
            lines.back().fail(
                tr("Telnyx's answer leaves this number out: it may be held or not. Look into Reservations."),
                LineTrouble::NotHeld);
        }
    }
    taken.edit = m_basket.edit(lines, {});
    return taken;
}

Result<Done> Holds::store(const Taken &taken)
{
    if (const Result<Done> put = m_store.put(taken.holds); !put)
        return put;
    for (const QString &number : taken.lost) {
        if (const Result<Done> gone = m_store.remove(number); !gone)
            return gone;
    }
    return m_basket.store(taken.edit);
}

void Holds::adopt(const QString &reservationId, const Taken &taken)
{
    for (const HeldNumber &held : taken.holds) {
        Running &running = m_holds[held.number];
        const bool isRevived = running.hold.state == HoldState::Lapsed;
        if (isRevived || held.hold.expiresAt > running.hold.expiresAt
            || held.hold.reservationId != running.hold.reservationId)
            running.alerted = 0;
        running.hold = held.hold;
    }
    for (const QString &number : taken.lost)
        m_holds.erase(number);
    if (taken.pending) {
        Reread &reread = m_pending[reservationId];
        const int step = std::min(reread.times++, int(std::size(RereadAfter)) - 1);
        reread.dueAt = m_clock.uptime() + RereadAfter[step];
    } else {
        m_pending.erase(reservationId);
    }
    m_basket.apply(taken.edit);
    showAsking();
    show();
    arm();
}

Holds::Stored Holds::onReservation(const WriteRecord &write, const WriteResult *result)
{
    if (const auto *record = result ? result->record.as<Reservation>() : nullptr) {
        const QStringList unanswered = leftOutOf(*record, numbersOf(write));
        const Taken taken = understand(*record, Occasion::Asked, unanswered);
        if (const Result<Done> stored = store(taken); !stored)
            return stored.error();
        return WriteCoordinator::AfterCommit([this, taken, unanswered, reservation = record->id, id = write.id] {
            adopt(reservation, taken);
            emit reserved(id, int(taken.holds.size()), int(taken.lost.size()), unanswered);
        });
    }
    const Error error = write.error.value_or(Error{});
    std::vector<BasketLine> lines;
    // Whom nobody blames stays as it was: the refusal itself is told once.
    for (const QString &number : numbersBlamed(error, numbersOf(write))) {
        if (const BasketLine *line = m_basket.find(number)) {
            lines.push_back(*line);
            lines.back().fail(error.detail.isEmpty() ? error.title : error.detail, troubleOf(error));
        }
    }
    const Basket::Edit edit = m_basket.edit(lines, {});
    if (const Result<Done> stored = m_basket.store(edit); !stored)
        return stored.error();
    return WriteCoordinator::AfterCommit([this, edit, id = write.id, error] {
        m_basket.apply(edit);
        showAsking();
        show();
        emit refused(id, error);
    });
}

Holds::Stored Holds::onExtension(const WriteRecord &write, const WriteResult *result)
{
    const auto *record = result ? result->record.as<Reservation>() : nullptr;
    if (!record) {
        return WriteCoordinator::AfterCommit([this, write] {
            const Error error = write.error.value_or(Error{});
            m_noMore.insert(write.subject);
            emit refused(write.id, error);
            tellByItself(write.subject, &error);
        });
    }
    const Taken taken = understand(*record, Occasion::Extended);
    if (const Result<Done> stored = store(taken); !stored)
        return stored.error();
    return WriteCoordinator::AfterCommit([this, taken, reservation = record->id] {
        adopt(reservation, taken);
        emit extended(reservation);
        tellByItself(reservation, nullptr);
    });
}

Result<Done> Holds::takeOver(const Reservation &reservation)
{
    const Taken taken = understand(reservation, Occasion::Asked);
    if (const Result<Done> stored = m_ledger.transaction([&] { return store(taken); }); !stored)
        return stored;
    adopt(reservation.id, taken);
    return Done{};
}

// ---- reading anew ----

void Holds::refresh()
{
    QSet<QString> reservations;
    for (const auto &[number, running] : m_holds) {
        if (isRunning(running.hold))
            reservations.insert(running.hold.reservationId);
    }
    for (const QString &id : std::as_const(reservations))
        read(id);
}

void Holds::read(const QString &reservationId)
{
    m_reads[reservationId] = m_client.send(endpoint::getReservation(reservationId),
        [this, reservationId](const Result<Reservation> &answer) { onRead(reservationId, answer); });
}

void Holds::onRead(const QString &reservationId, const Result<Reservation> &answer)
{
    m_reads.erase(reservationId);
    if (answer && answer->id == reservationId) {
        const Taken taken = understand(*answer, Occasion::Read);
        if (const Result<Done> stored = m_ledger.transaction([&] { return store(taken); }); stored)
            adopt(reservationId, taken);
        return;
    }
    if (answer || answer.error().kind != ErrorKind::NotFound) { // another's answer tells nothing of it
        if (const auto pending = m_pending.find(reservationId); pending != m_pending.end())
            pending->second.dueAt = m_clock.uptime() + RereadAfter[std::size(RereadAfter) - 1];
        return;
    }
    m_pending.erase(reservationId);
    std::vector<QString> gone;
    for (auto &[number, running] : m_holds) {
        if (running.hold.reservationId == reservationId && running.hold.state != HoldState::Lapsed) {
            running.hold.state = HoldState::Lapsed;
            running.alerted = AlertCount;
            gone.push_back(number);
        }
    }
    show();
    for (const QString &number : gone)
        give(number, HoldAlert::Lapsed);
}

void Holds::rereadPending()
{
    std::vector<QString> due;
    for (const auto &[reservation, reread] : m_pending) {
        if (reread.dueAt <= m_clock.uptime() && m_reads.find(reservation) == m_reads.end())
            due.push_back(reservation);
    }
    for (const QString &reservation : due)
        read(reservation);
}

/// What has lapsed by a clock that was wrong may be running: Telnyx is asked. Of the rest it is sure only now.
void Holds::onServerClockSet()
{
    QSet<QString> doubtful;
    QStringList over;
    for (auto &[number, running] : m_holds) {
        if (running.hold.state == HoldState::Held)
            running.alerted = std::min(running.alerted, alertsDue(left(running.hold))); // some were given too early
        if (running.hold.state != HoldState::Lapsed)
            continue;
        if (left(running.hold) > 0us)
            doubtful.insert(running.hold.reservationId);
        else if (!m_basket.find(number))
            over += number;
    }
    for (const QString &id : std::as_const(doubtful))
        read(id);
    if (!over.isEmpty())
        forget(over);
    goOver();
}

void Holds::forget(const QStringList &numbers)
{
    const Result<Done> forgotten = m_ledger.transaction([&]() -> Result<Done> {
        for (const QString &number : numbers) {
            if (const Result<Done> gone = m_store.remove(number); !gone)
                return gone;
        }
        return Done{};
    });
    if (!forgotten)
        return; // it is tried again at the next start
    for (const QString &number : numbers)
        m_holds.erase(number);
}

std::chrono::microseconds Holds::left(const Hold &hold) const
{
    return hold.expiresAt.isValid() ? hold.expiresAt.since(m_clock.now()) : 0us;
}

bool Holds::isRunning(const Hold &hold) const
{
    return hold.state == HoldState::Held && left(hold) > 0us;
}

std::chrono::seconds Holds::remaining(const BasketLine &line) const
{
    return line.isHeld() ? std::max(0s, std::chrono::ceil<std::chrono::seconds>(left(line.hold))) : 0s;
}

bool Holds::isHeld(const QString &number) const
{
    const auto found = m_holds.find(number);
    return found != m_holds.end() && isRunning(found->second.hold);
}

bool Holds::canBeReserved(const QString &number) const
{
    const BasketLine *line = m_basket.find(number);
    return line && line->kind == LineKind::Number && !line->isSent() && !isHeld(number) && !m_asking.contains(number);
}

bool Holds::hasRunning() const
{
    return std::any_of(m_holds.begin(), m_holds.end(), [this](const auto &one) { return isRunning(one.second.hold); });
}

std::vector<std::pair<QString, Hold>> Holds::all() const
{
    std::vector<std::pair<QString, Hold>> holds;
    for (const auto &[number, running] : m_holds) {
        if (isRunning(running.hold))
            holds.emplace_back(number, running.hold);
    }
    std::sort(holds.begin(), holds.end(),
        [](const auto &a, const auto &b) { return a.second.expiresAt < b.second.expiresAt; });
    return holds;
}

/// Of thousands of holds none may come to a mark for minutes: then they are not gone over.
void Holds::tick()
{
    if (!m_quietUntil.isValid() || m_clock.now() >= m_quietUntil)
        goOver();
    rereadPending();
    emit ticked();
}

void Holds::goOver()
{
    std::vector<std::pair<QString, HoldAlert>> alerts;
    bool lapsed = false;
    for (auto &[number, running] : m_holds) {
        if (running.hold.state != HoldState::Held)
            continue;
        const int due = alertsDue(left(running.hold));
        if (due <= running.alerted)
            continue;
        running.alerted = due;
        const HoldAlert what = Alerts[size_t(running.alerted) - 1].second;
        if (what == HoldAlert::Lapsed) {
            running.hold.state = HoldState::Lapsed;
            lapsed = true;
        }
        alerts.emplace_back(number, what);
    }
    if (lapsed)
        show();
    for (const auto &[number, what] : alerts)
        give(number, what);
    extendSoonEnding();
    emit marksPassed();
    m_quietUntil = nextMark();
    arm();
}

/// The next moment at which a hold, as all of them are now, is to be alerted of, extended or given up.
Timestamp Holds::nextMark() const
{
    const Timestamp now = m_clock.now();
    Timestamp next;
    const auto note = [&](Timestamp moment) {
        if (moment > now && (!next.isValid() || moment < next))
            next = moment;
    };
    for (const auto &[number, running] : m_holds) {
        if (!isRunning(running.hold))
            continue;
        for (size_t mark = size_t(running.alerted); mark < Alerts.size(); ++mark)
            note(running.hold.expiresAt.plus(-Alerts[mark].first));
        note(running.hold.expiresAt.plus(-ExtendAt));
    }
    return next;
}

void Holds::give(const QString &number, HoldAlert what)
{
    if (const BasketLine *line = m_basket.find(number)) {
        const BasketLine copy = *line; // a listener may change the basket
        emit alert(copy, what);
    }
}

void Holds::extendSoonEnding()
{
    QSet<QString> reservations;
    for (const auto &[number, running] : m_holds) {
        const bool soon = isRunning(running.hold) && left(running.hold) <= ExtendAt;
        if (soon && running.hold.extensions < m_automatic && m_basket.find(number))
            reservations.insert(running.hold.reservationId);
    }
    for (const WriteRecord &write : m_writer.open()) {
        if (write.kind == WriteKind::Extension)
            reservations.remove(write.subject);
    }
    reservations.subtract(m_noMore);
    // One by one: what is refused for one says nothing about the others.
    for (const QString &id : std::as_const(reservations)) {
        m_byItself.insert(id);
        if (const Result<QStringList> asked = extend({id}); !asked) {
            m_noMore.insert(id);
            emit refused({}, asked.error());
            tellByItself(id, &asked.error());
        }
    }
}

/// Nobody was there who would look for what became of it.
void Holds::tellByItself(const QString &reservationId, const Error *error)
{
    if (!m_byItself.remove(reservationId))
        return;
    int numbers = 0;
    int times = 0;
    for (const auto &[number, running] : m_holds) {
        if (running.hold.reservationId != reservationId || !isRunning(running.hold))
            continue;
        ++numbers;
        times = std::max(times, running.hold.extensions);
    }
    if (error)
        emit notExtendedByItself(reservationId, numbers, *error);
    else
        emit extendedByItself(reservationId, numbers, times, m_automatic);
}

void Holds::showAsking()
{
    m_asking.clear();
    for (const WriteRecord &write : m_writer.open()) {
        if (write.kind != WriteKind::Reservation)
            continue;
        for (const NumberSpan &span : write.numbers)
            m_asking.insert(u'+' + QString::number(span.first));
    }
}

/// Brings the basket's lines up to what is known here.
void Holds::show()
{
    m_quietUntil = {};
    QHash<QString, Hold> holds;
    for (const BasketLine &line : m_basket.lines()) {
        if (line.kind != LineKind::Number)
            continue;
        const auto found = m_holds.find(line.number);
        Hold hold = found == m_holds.end() ? Hold{} : found->second.hold;
        if (m_asking.contains(line.number))
            hold.state = HoldState::Asking;
        if (hold != line.hold)
            holds.insert(line.number, hold);
    }
    m_basket.setHolds(holds);
}

void Holds::arm()
{
    // One that is over is told so by a tick.
    const bool isCounting = std::any_of(
        m_holds.begin(), m_holds.end(), [](const auto &one) { return one.second.hold.state == HoldState::Held; });
    const bool wanted = isCounting || !m_pending.empty();
    if (wanted && !m_second.isActive())
        m_second.start();
    if (!wanted)
        m_second.stop();
}

} // namespace nd
