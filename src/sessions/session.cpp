// SPDX-License-Identifier: Apache-2.0
#include "sessions/session.h"

#include "accounts/network.h"
#include "api/client/client.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "features/search/service/saved_search_service.h"
#include "sessions/account_services.h"
#include "store/tables/write_store.h"
#include "writes/key_owners.h"
#include "writes/write_coordinator.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto BalanceEvery = 15s; ///< while orders move

/// Whether a finished request says something about the way to the server; empty when it does not.
std::optional<bool> reached(const Activity &entry)
{
    if (entry.status > 0 || !entry.error)
        return true;
    switch (entry.error->kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::OutcomeUnknown:
        return false;
    default:
        return {};
    }
}

} // namespace

Session::Session(const Account &account, const Secret &key, Ledger &ledger, const Clock &clock,
    const RetryPolicy &policy, ProxyLogins *logins)
    : m_ledger(ledger), m_account(account), m_record(account), m_key(key), m_clock(clock), m_offers(clock)
{
    Client::Setup setup;
    setup.base = account.baseUrl;
    setup.key = [this] { return m_key; };
    setup.policy = policy;
    m_client = std::make_unique<Client>(
        [base = account.baseUrl, logins] { return networkFor(base, logins); }, clock, std::move(setup));
    connect(m_client.get(), &Client::activity, this, &Session::onActivity);
    m_services = std::make_unique<AccountServices>(
        ledger, *m_client, clock, account.id, KeyOwners(ledger).ownerOf(account, key));
    m_services->setGate(account.readOnly ? WriteGate::ReadOnly : WriteGate::Open);
    connect(m_services.get(), &AccountServices::openWritesChanged, this, &Session::openWritesChanged);
    connect(&m_services->writer(), &WriteCoordinator::settled, this, &Session::onSettled);
    connect(this, &Session::onlineChanged, &m_services->savedSearches(), &SavedSearchService::setOnline);
    connect(&m_services->savedSearches(), &SavedSearchService::networkNeeded, this, &Session::refreshBalance);
    // A bulk or advanced order is paid when Telnyx finds numbers, long after it was placed.
    connect(&m_services->tracker(), &OrderTracker::orderChanged, this, &Session::refreshBalanceSoon);
    m_askSoon.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, this, &Session::refreshBalance);
}

Session::~Session()
{
    m_services->disconnect(this);
    m_client->disconnect(this);
}

void Session::setKey(const Secret &key)
{
    m_key = key;
    m_services->setKeyOwner(KeyOwners(m_ledger).ownerOf(m_account, key));
}

QString Session::refusal() const
{
    if (m_locked)
        return tr("The desk is locked: unlock it first.");
    return m_account.readOnly ? tr("This account is read-only.") : QString();
}

bool Session::hasOpenWrites() const
{
    return m_services->hasOpenWrites();
}

std::vector<WriteRecord> Session::writesAbout(const QStringList &recordIds) const
{
    Result<std::vector<WriteRecord>> found = WriteStore(m_ledger).about(m_account.id, recordIds);
    return found ? std::move(found).take() : std::vector<WriteRecord>();
}

/// A cancelled order may be paid back.
void Session::onSettled(const WriteRecord &write)
{
    if (isPurchase(write.kind) || write.kind == WriteKind::CancelSubOrder)
        refreshBalance();
}

/// A thousand orders that reach their end one after the other are one reason to ask every few seconds.
void Session::refreshBalanceSoon()
{
    const auto since = m_clock.uptime() - m_askedAt;
    if (m_askedAt.count() < 0 || since >= BalanceEvery)
        return refreshBalance();
    if (!m_askSoon.isActive())
        m_askSoon.start(BalanceEvery - since);
}

void Session::setAccount(const Account &account)
{
    if (account == m_record)
        return;
    m_record = account;
    treat();
}

void Session::setLocked(bool locked)
{
    if (std::exchange(m_locked, locked) != locked)
        treat();
}

void Session::treat()
{
    m_account = m_record;
    m_account.readOnly = m_record.readOnly || m_locked;
    m_services->setGate(m_locked ? WriteGate::Locked : m_record.readOnly ? WriteGate::ReadOnly : WriteGate::Open);
    emit accountChanged();
}

void Session::refreshBalance()
{
    if (m_asking.isRunning()) {
        m_askAgain = true;
        return;
    }
    m_balance.loading = true;
    m_askedAt = m_clock.uptime();
    m_asking = m_client->send(endpoint::getBalance(), [this](const Result<Balance> &answer) {
        m_balance.loading = false;
        if (answer) {
            m_balance.value = *answer;
            m_balance.at = m_clock.now();
            m_balance.error.reset();
        } else {
            m_balance.error = answer.error();
        }
        emit balanceChanged();
        if (std::exchange(m_askAgain, false))
            QMetaObject::invokeMethod(this, &Session::refreshBalance, Qt::QueuedConnection);
    });
    emit balanceChanged();
}

void Session::onActivity(const Activity &entry)
{
    if (entry.finished && !(entry.error && entry.error->kind == ErrorKind::Cancelled)) {
        const bool online = reached(entry).value_or(m_online);
        if (std::exchange(m_online, online) != online)
            emit onlineChanged(online);
    }
    emit activity(entry);
}

} // namespace nd
