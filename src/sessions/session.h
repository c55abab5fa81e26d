// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"
#include "api/client/activity.h"
#include "api/client/call.h"
#include "api/client/retry_policy.h"
#include "api/resources/account/balance.h"
#include "base/clock.h"
#include "base/secret.h"
#include "features/basket/service/recent_offers.h"
#include "store/write_record.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace nd {

class AccountServices;
class Client;
class Ledger;
class ProxyLogins;

/// What is known of an account's money. A failed refresh keeps the figure before it, with its age.
struct BalanceState
{
    std::optional<Balance> value = {};
    Timestamp at = {}; ///< when `value` was read
    std::optional<Error> error = {}; ///< of the last refresh
    bool loading = false;
};

/// One account in use: its key, its network, its client and its books. Lives on the GUI's thread.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// `ledger`, `clock` and `logins` must outlive it.
    Session(const Account &account, const Secret &key, Ledger &ledger, const Clock &clock,
        const RetryPolicy &policy = {}, ProxyLogins *logins = nullptr);
    ~Session() override;

    /// As it is to be treated now: for reading only while the desk is locked.
    const Account &account() const { return m_account; }
    /// Why nothing can be bought or changed now, in a sentence; empty when it can.
    QString refusal() const;
    Client &client() { return *m_client; }
    AccountServices &services() { return *m_services; }
    const Clock &clock() const { return m_clock; }
    /// What its searches have shown in the last minutes.
    RecentOffers &offers() { return m_offers; }

    const BalanceState &balance() const { return m_balance; }
    /// The last finished request has reached the server. True before the first.
    bool isOnline() const { return m_online; }

    /// A write is out or its outcome is not known: the session must not go yet.
    bool hasOpenWrites() const;

    /// What this desk has sent about these records of Telnyx's, and what has turned out to be one of them; oldest
    /// first.
    std::vector<WriteRecord> writesAbout(const QStringList &recordIds) const;

    /// The account's record has changed; its id and address have not.
    void setAccount(const Account &account);
    /// While locked the account is for reading only, and no write of it begins.
    void setLocked(bool locked);
    /// For all requests from now on.
    void setKey(const Secret &key);

public slots:
    /// Asks for the balance; once more after the answer when it is being asked for already, as that one may be from
    /// before what made somebody ask. It is also asked for when what costs money has settled, to learn whether being
    /// offline is over, and when orders have moved: of many that move, now and then.
    void refreshBalance();

signals:
    void activity(const nd::Activity &entry);
    void accountChanged();
    void balanceChanged();
    void onlineChanged(bool online);
    void openWritesChanged();

private:
    void onActivity(const Activity &entry);
    void onSettled(const WriteRecord &write);
    void refreshBalanceSoon();
    void treat();

    Ledger &m_ledger;
    Account m_account; ///< as it is treated
    Account m_record; ///< as it is stored
    Secret m_key;
    const Clock &m_clock;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<AccountServices> m_services; ///< uses the client: goes before it
    RecentOffers m_offers;
    BalanceState m_balance;
    Call m_asking;
    bool m_askAgain = false;
    bool m_online = true;
    std::chrono::milliseconds m_askedAt{-1}; ///< uptime; -1: never
    QTimer m_askSoon;
    bool m_locked = false;
};

} // namespace nd
