// SPDX-License-Identifier: Apache-2.0
#include "features/failures/failures_presenter.h"

#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/purchase/service/purchase.h"
#include "sessions/account_services.h"
#include "sessions/write_subject.h"
#include "writes/write_kinds.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

using Remedy = FailureRow::Remedy;

/// The keys of what the write was about, as far as it is in the basket and not in another purchase.
QStringList keysThere(const WriteRecord &write, const Basket &basket)
{
    const Retry retry = kindRow(write.kind).retry;
    QStringList keys = retry == Retry::OrderAgain ? lineKeysOf(write) : QStringList();
    if (retry == Retry::ReserveAgain) {
        for (const NumberSpan &span : write.numbers)
            keys += u'+' + QString::number(span.first);
    }
    keys.erase(std::remove_if(keys.begin(), keys.end(),
                   [&](const QString &key) {
                       const BasketLine *line = basket.find(key);
                       return !line || line->isSent();
                   }),
        keys.end());
    return keys;
}

Remedy remedyOfPurchase(NextStep step)
{
    switch (step) {
    case NextStep::ChooseOthers:
        return Remedy::Substitute;
    case NextStep::SearchAgain:
        return Remedy::SearchAgain;
    default:
        return Remedy::OrderAgain;
    }
}

Remedy remedyOfReservation(NextStep step)
{
    switch (step) {
    case NextStep::ChooseOthers:
        return Remedy::Substitute;
    case NextStep::SearchAgain:
        return Remedy::SearchAgain;
    case NextStep::FreeHolds:
        return Remedy::OpenBasket;
    default:
        return Remedy::ReserveAgain;
    }
}

Remedy remedyOf(const FailedWrite &failure, bool linesThere)
{
    if (failure.write.open())
        return Remedy::LookNow;
    switch (kindRow(failure.write.kind).retry) {
    case Retry::OrderAgain:
        return linesThere ? remedyOfPurchase(failure.text.step) : Remedy::SearchAgain;
    case Retry::ReserveAgain:
        return linesThere ? remedyOfReservation(failure.text.step) : Remedy::SearchAgain;
    case Retry::ExtendAgain:
        // What cannot be extended any further can be bought before it lapses.
        return failure.text.step == NextStep::None ? Remedy::OpenBasket : Remedy::ExtendAgain;
    case Retry::FromComments:
        return Remedy::OpenComments;
    case Retry::FromOrders:
        break;
    }
    return Remedy::OpenOrders;
}

} // namespace

FailuresPresenter::FailuresPresenter(AccountServices &services, QObject *parent)
    : QObject(parent), m_services(services),
      m_rows(std::make_unique<TableModel<FailureRow>>(failureColumns(), [](const FailureRow &row) { return row.id(); }))
{
    connect(&services.failures(), &FailedWrites::changed, this, &FailuresPresenter::rebuild);
    connect(&services.basket(), &Basket::changed, this, [this](const BasketChange &change) {
        if (count() > 0 && change.kind != BasketChange::Kind::Updated)
            rebuild();
    });
    rebuild();
}

FailuresPresenter::~FailuresPresenter() = default;

int FailuresPresenter::count() const
{
    return m_rows->totalCount();
}

FailureRow FailuresPresenter::rowOf(const FailedWrite &failure) const
{
    FailureRow row;
    row.failure = failure;
    row.keys = keysThere(failure.write, m_services.basket());
    if (kindRow(failure.write.kind).retry == Retry::ExtendAgain)
        row.reservations = {failure.write.subject};
    row.remedy = remedyOf(failure, !row.keys.isEmpty());
    row.about = subjectText(m_services, failure.write);
    return row;
}

void FailuresPresenter::rebuild()
{
    std::vector<FailureRow> rows;
    for (const FailedWrite &failure : m_services.failures().list())
        rows.push_back(rowOf(failure));
    m_rows->setRows(std::move(rows));
    emit changed();
}

template <class Value>
void FailuresPresenter::report(const Result<Value> &result, ErrorContext context)
{
    if (result)
        return;
    const ErrorText text = describe(result.error(), context);
    emit refused(text.whole());
}

void FailuresPresenter::remedy(const QString &id)
{
    const FailureRow *found = m_rows->find(id);
    if (!found)
        return;
    const FailureRow row = *found; // what follows changes the rows
    switch (row.remedy) {
    case Remedy::OrderAgain:
        return emit orderRequested(row.keys);
    case Remedy::Substitute:
        return emit substituteRequested(row.keys);
    case Remedy::ReserveAgain:
        return report(m_services.holds().reserve(row.keys), ErrorContext::Reserve);
    case Remedy::ExtendAgain:
        return report(m_services.holds().extend(row.reservations), ErrorContext::Extend);
    case Remedy::LookNow:
        return m_services.failures().lookNow(id);
    case Remedy::SearchAgain:
    case Remedy::OpenBasket:
    case Remedy::OpenComments:
        return emit placeRequested(row.remedy);
    case Remedy::OpenOrders:
        emit placeRequested(row.remedy);
        return emit orderShown(row.failure.write.kind, row.failure.write.subject);
    case Remedy::None:
        return;
    }
}

bool FailuresPresenter::settleBought(const QString &id, const QString &orderId, const QString &note)
{
    const Result<Done> done = m_services.failures().settleBought(id, orderId, note);
    report(done, ErrorContext::General);
    return bool(done);
}

bool FailuresPresenter::settleNotBought(const QString &id, const QString &note)
{
    const Result<Done> done = m_services.failures().settleNotBought(id, note);
    report(done, ErrorContext::General);
    return bool(done);
}

void FailuresPresenter::putAside(const QStringList &ids)
{
    report(m_services.failures().putAside(ids), ErrorContext::General);
}

} // namespace nd
