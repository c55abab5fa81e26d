// SPDX-License-Identifier: Apache-2.0
#include "features/activity/status_presenter.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "base/money.h"
#include "sessions/session.h"
#include "wording/data_age.h"
#include "wording/error_text.h"

#include <QUrl>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

StatusPresenter::StatusPresenter(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::balanceChanged, this, &StatusPresenter::changed);
    connect(&session, &Session::accountChanged, this, &StatusPresenter::changed);
    connect(&session, &Session::activity, this, &StatusPresenter::onActivity);
    connect(&session, &Session::openWritesChanged, this, &StatusPresenter::onOpenWrites);
    connect(&session.client(), &Client::inFlightChanged, this, &StatusPresenter::changed);
    connect(&session.client(), &Client::budgetChanged, this, &StatusPresenter::changed);
    session.refreshBalance();
}

QString StatusPresenter::account() const
{
    return m_session.account().name;
}

QString StatusPresenter::balance() const
{
    const BalanceState &state = m_session.balance();
    if (!state.value)
        return state.loading ? tr("Reading the balance…") : state.error ? tr("Balance unknown") : QString();
    // A time stays true without a timer; an age would have to be counted on, for hours.
    const QString asOf = timeText(state.at, m_session.clock().now());
    if (state.value->availableCredit && !state.value->currency.isEmpty())
        return tr("Credit %1 at %2", "an amount, and when it was read")
            .arg(toText(Money{*state.value->availableCredit, state.value->currency}), asOf);
    return tr("Credit not known at %1").arg(asOf);
}

QString StatusPresenter::requests() const
{
    const int count = m_session.client().inFlight();
    return count > 0 ? tr("%n request(s) under way", nullptr, count) : QString();
}

QString StatusPresenter::rateLimit() const
{
    const RateBudget budget = m_session.client().budget();
    if (budget.remaining < 0)
        return {};
    return budget.limit > 0 ? tr("Rate %1 of %2").arg(budget.remaining).arg(budget.limit)
                            : tr("Rate %1 left").arg(budget.remaining);
}

void StatusPresenter::onActivity(const Activity &entry)
{
    if (!entry.finished || (entry.error && entry.error->kind == ErrorKind::Cancelled))
        return;
    const QString what = QString::fromLatin1(verbName(entry.verb)) + u' ' + entry.url.path();
    const ErrorText text = entry.error ? describe(*entry.error, ErrorContext::Search) : ErrorText{};
    if (!entry.error || text.noResult) {
        if (what == m_failed)
            emit requestRecovered();
        return;
    }
    m_failed = what;
    m_outcomeUnknown = entry.error->kind == ErrorKind::OutcomeUnknown;
    emit requestFailed(tr("%1 failed: %2").arg(what, text.sentence));
}

void StatusPresenter::onOpenWrites()
{
    // What was not known is known by now; its tab says how it ended.
    if (!m_session.hasOpenWrites() && std::exchange(m_outcomeUnknown, false))
        emit requestRecovered();
}

} // namespace nd
