// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/owned_numbers.h"

#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_record.h"
#include "features/orders/service/order_tracker.h"
#include "store/ledger.h"
#include "store/tables/number_owners.h"
#include "store/write_record.h"
#include "wording/order_words.h"
#include "writes/write_result.h"

#include <QLocale>

#include <chrono>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto GatheredFor = 700ms; ///< pages of a long list come many times a second

/// What an order of somebody else says of each of its numbers: of several, one may have failed in an order that
/// succeeded as a whole.
OwnedNumber::How howIn(const OrderRecord &order)
{
    if (!isFinal(order))
        return OwnedNumber::How::Ordered;
    const auto *row = std::get_if<NumberOrder>(&order);
    return row && endTold(*row) ? OwnedNumber::How::Bought : OwnedNumber::How::Listed;
}

/// Nothing for an order that brought the account no number, or none that it still has.
std::optional<OwnedNumber> ownedBy(const NumberOwner &owner)
{
    if (!owner.open && cameToNothing(owner.status))
        return {};
    if (!owner.order)
        return OwnedNumber{.how = owner.open ? OwnedNumber::How::Ordered : OwnedNumber::How::Bought,
            .isProven = true,
            .since = owner.since,
            .reference = owner.userReference,
            .orderId = owner.orderId};
    const std::optional<OrderRecord> record = recordOf(*owner.order);
    if (!record || cameToNothing(statusOf(*record)))
        return {};
    return OwnedNumber{.how = howIn(*record),
        .since = owner.since.isValid() ? owner.since : createdAtOf(*record),
        .reference = referenceOf(*record),
        .orderId = owner.orderId,
        .status = statusOf(*record)};
}

/// The better proof does; of two alike the later one says more about today.
bool saysMore(const OwnedNumber &one, const OwnedNumber &than)
{
    if (one.isProven != than.isProven)
        return one.isProven;
    return one.how != than.how ? one.how < than.how : one.since > than.since;
}

/// `when` may be empty.
QString wordsOf(const OwnedNumber &owned, const QString &when)
{
    switch (owned.how) {
    case OwnedNumber::How::Bought:
        return when.isEmpty() ? OwnedNumbers::tr("Yours already") : OwnedNumbers::tr("Yours since %1").arg(when);
    case OwnedNumber::How::Ordered:
        return when.isEmpty() ? OwnedNumbers::tr("Ordered already") : OwnedNumbers::tr("Ordered at %1").arg(when);
    case OwnedNumber::How::Listed:
        break;
    }
    const QString state = statusText(owned.status);
    return when.isEmpty() ? OwnedNumbers::tr("In an order (%1)", "state").arg(state)
                          : OwnedNumbers::tr("In an order of %1 (%2)", "time, state").arg(when, state);
}

} // namespace

QString OwnedNumber::text(Timestamp now) const
{
    QString when;
    if (since.isValid()) {
        const QDateTime local = since.toDateTime().toLocalTime();
        const bool today = now.isValid() && local.date() == now.toDateTime().toLocalTime().date();
        when = today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                     : QLocale().toString(local, QLocale::ShortFormat);
    }
    const QString said = wordsOf(*this, when);
    return reference.isEmpty() ? said : OwnedNumbers::tr("%1, %2", "when, reference").arg(said, reference);
}

OwnedNumbers::OwnedNumbers(const Ledger &ledger, QString account, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_account(std::move(account))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(GatheredFor);
    connect(&m_gather, &QTimer::timeout, this, &OwnedNumbers::changed);
}

void OwnedNumbers::watch(const OrderTracker &tracker, const OrderArchive &keeper)
{
    connect(&tracker, &OrderTracker::ordersRead, this, &OwnedNumbers::changedSoon);
    connect(&tracker, &OrderTracker::orderChanged, this, &OwnedNumbers::changedSoon);
    connect(&tracker, &OrderTracker::refreshFinished, this, &OwnedNumbers::changedSoon);
    connect(&keeper, &OrderArchive::kept, this, &OwnedNumbers::changedSoon);
}

void OwnedNumbers::changedSoon()
{
    if (!m_gather.isActive())
        m_gather.start();
}

std::optional<OwnedNumber> OwnedNumbers::find(const QString &number) const
{
    const QHash<QString, OwnedNumber> found = among({number});
    const auto one = found.constFind(number);
    return one == found.constEnd() ? std::nullopt : std::optional(*one);
}

QHash<QString, OwnedNumber> OwnedNumbers::among(const QStringList &numbers) const
{
    std::vector<qint64> digits;
    digits.reserve(size_t(numbers.size()));
    for (const QString &number : numbers) {
        if (const auto span = NumberSpan::of(number))
            digits.push_back(span->first);
    }
    QHash<QString, OwnedNumber> owned;
    if (digits.empty())
        return owned;
    // A ledger that cannot be read says so wherever it is written; here nothing is claimed then.
    const Result<std::vector<NumberOwner>> owners = ownersOf(m_ledger, m_account, digits);
    if (!owners)
        return owned;
    for (const NumberOwner &owner : *owners) {
        const std::optional<OwnedNumber> one = ownedBy(owner);
        const QString number = u'+' + QString::number(owner.number);
        const auto known = owned.constFind(number);
        if (one && (known == owned.constEnd() || saysMore(*one, *known)))
            owned.insert(number, *one);
    }
    return owned;
}

} // namespace nd
