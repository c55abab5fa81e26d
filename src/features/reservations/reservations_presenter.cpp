// SPDX-License-Identifier: Apache-2.0
#include "features/reservations/reservations_presenter.h"

#include "api/client/client.h"
#include "api/client/partial_list.h"
#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "base/e164.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/basket/service/owned_numbers.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

namespace {

/// Holds last half an hour and can be extended a few times: what is older than a day has lapsed.
constexpr std::chrono::hours Longest{24};

} // namespace

ReservationsPresenter::ReservationsPresenter(Session &session, const Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock),
      m_rows(std::make_unique<TableModel<ReservationRow>>(
          reservationColumns(), [](const ReservationRow &row) { return row.number; }))
{
    connect(&session.services().basket(), &Basket::changed, this, &ReservationsPresenter::show);
    connect(&session.services().owned(), &OwnedNumbers::changed, this, &ReservationsPresenter::show);
    const Holds &holds = session.services().holds();
    connect(&holds, &Holds::extended, this, &ReservationsPresenter::onExtended);
    connect(&holds, &Holds::refused, this, &ReservationsPresenter::onRefused);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ReservationsPresenter::show);
}

ReservationsPresenter::~ReservationsPresenter() = default;

void ReservationsPresenter::refresh()
{
    m_coming.clear();
    setState({Phase::Loading, tr("Asking what is held …"), {}});
    ReservationFilter filter;
    filter.createdAfter = m_session.client().serverNow().plus(-Longest);
    m_reading = m_session.client().readAll(endpoint::listReservations(filter),
        PageSink<Reservation>{.rows =
                                  [this](std::vector<Reservation> &&rows) {
                                      m_coming.insert(m_coming.end(), std::make_move_iterator(rows.begin()),
                                          std::make_move_iterator(rows.end()));
                                  },
            .finished =
                [this](const Result<Done> &end) {
                    std::vector<Reservation> came = std::exchange(m_coming, {});
                    m_read = end ? std::move(came) : withKnown(std::move(came), m_read);
                    show();
                    if (!end) {
                        const ErrorText text = describe(end.error());
                        return setState({Phase::Failed, text.sentence, text.advice});
                    }
                    setState({m_rows->totalCount() > 0 ? Phase::Ready : Phase::Empty, {}, {}});
                }});
}

void ReservationsPresenter::show()
{
    const Basket &basket = m_session.services().basket();
    const Timestamp now = m_session.client().serverNow();
    std::vector<ReservationRow> rows;
    QSet<QString> seen;
    for (const Reservation &reservation : m_read) {
        for (const ReservedNumber &number : reservation.phoneNumbers) {
            const QString name = e164Of(number);
            if (!isHeldAt(number, now) || seen.contains(name))
                continue;
            seen.insert(name);
            rows.push_back({.number = name,
                .reservation = reservation.id,
                .reference = reference::split(reservation.customerReference).person,
                .createdAt = reservation.createdAt,
                .expiresAt = number.expiredAt,
                .secondsLeft = (number.expiredAt.micros() - now.micros()) / 1'000'000,
                .inBasket = basket.contains(name)});
        }
    }
    const QHash<QString, OwnedNumber> owned = m_session.services().owned().among({seen.begin(), seen.end()});
    for (ReservationRow &row : rows) {
        if (const auto ours = owned.constFind(row.number); ours != owned.constEnd()) {
            row.owned = ours->text(m_clock.now());
            row.isBought = ours->isProven;
        }
    }
    std::sort(rows.begin(), rows.end(),
        [](const ReservationRow &a, const ReservationRow &b) { return a.expiresAt < b.expiresAt; });
    if (rows.empty())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    m_rows->setRows(std::move(rows));
}

bool ReservationsPresenter::mayTake(const QStringList &numbers) const
{
    return std::any_of(numbers.begin(), numbers.end(), [this](const QString &number) {
        const ReservationRow *row = m_rows->find(number);
        return row && row->mayBeTaken();
    });
}

void ReservationsPresenter::take(const QStringList &numbers)
{
    std::vector<BasketLine> lines;
    QSet<QString> reservations;
    for (const QString &number : numbers) {
        const ReservationRow *row = m_rows->find(number);
        if (!row || !row->mayBeTaken())
            continue;
        BasketLine line = lineOfNumber(number);
        line.country = e164::regionOf(number);
        line.reservable = true;
        lines.push_back(std::move(line));
        reservations.insert(row->reservation);
    }
    AccountServices &services = m_session.services();
    const Result<Basket::Added> added = services.basket().add(lines);
    if (!added)
        return emit refused(describe(added.error()).sentence);
    for (const Reservation &reservation : m_read) {
        if (!reservations.contains(reservation.id))
            continue;
        if (const Result<Done> known = services.holds().takeOver(reservation); !known)
            emit refused(describe(known.error()).sentence);
    }
    emit taken(added->added);
}

QSet<QString> ReservationsPresenter::reservationsOf(const QStringList &numbers) const
{
    QSet<QString> reservations;
    for (const QString &number : numbers) {
        const ReservationRow *row = m_rows->find(number);
        if (row && !row->isBought)
            reservations.insert(row->reservation);
    }
    return reservations;
}

bool ReservationsPresenter::mayExtend(const QStringList &numbers) const
{
    return m_extending.isEmpty() && !reservationsOf(numbers).isEmpty();
}

/// What is not counted down here yet: made in the portal, or at another desk.
Result<Done> ReservationsPresenter::takeOverUnknown(const QSet<QString> &reservations)
{
    Holds &holds = m_session.services().holds();
    for (const Reservation &reservation : m_read) {
        const bool known = std::all_of(reservation.phoneNumbers.begin(), reservation.phoneNumbers.end(),
            [&](const ReservedNumber &number) { return holds.isHeld(e164Of(number)); });
        if (known || !reservations.contains(reservation.id))
            continue;
        if (const Result<Done> taken = holds.takeOver(reservation); !taken)
            return taken;
    }
    return Done{};
}

void ReservationsPresenter::extend(const QStringList &numbers)
{
    const QStringList reservations = reservationsOf(numbers).values();
    if (!mayExtend(numbers))
        return;
    if (const Result<Done> known = takeOverUnknown({reservations.begin(), reservations.end()}); !known)
        return emit refused(describe(known.error()).sentence);
    const Result<QStringList> begun = m_session.services().holds().extend(reservations);
    if (!begun)
        return emit refused(describe(begun.error(), ErrorContext::Extend).sentence);
    m_extended = 0;
    for (qsizetype i = 0; i < begun->size(); ++i)
        m_extending.insert(begun->at(i), reservations[i]);
    emit stateChanged();
}

void ReservationsPresenter::onExtended(const QString &reservation)
{
    const QString write = m_extending.key(reservation);
    if (write.isEmpty())
        return;
    m_extending.remove(write);
    ++m_extended;
    if (!m_extending.isEmpty())
        return;
    emit extended(m_extended);
    refresh();
}

void ReservationsPresenter::onRefused(const QString &write, const Error &error)
{
    if (m_extending.remove(write) == 0)
        return;
    emit refused(describe(error, ErrorContext::Extend).sentence);
    if (m_extending.isEmpty())
        refresh();
}

void ReservationsPresenter::setState(TabState state)
{
    m_state = std::move(state);
    emit stateChanged();
}

} // namespace nd
