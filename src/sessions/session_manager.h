// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounts.h"
#include "api/client/activity.h"
#include "api/client/call.h"
#include "api/client/retry_policy.h"
#include "base/clock.h"
#include "base/secret.h"
#include "features/failures/service/notices.h"
#include "sessions/ledger_care.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace nd {

class Ledger;
class SandboxServer;
class Session;
class Settings;

/// The sessions: one in use, and those that must not go because a write of theirs has not settled.
/// Lives on the GUI's thread.
class SessionManager final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the desk.
    struct Parts
    {
        Settings &settings;
        Accounts &accounts;
        Ledger &ledger;
        const Clock &clock;
        RetryPolicy policy = {};
        SandboxServer *sandbox = nullptr; ///< null: Accounts knows its address, or there is none
    };
    using Opened = std::function<void(Result<Session *>)>;
    enum class Remember {
        Yes,
        No, ///< the command line chose it for once
    };

    explicit SessionManager(const Parts &parts, QObject *parent = nullptr);
    ~SessionManager() override;

    Accounts &accounts() { return m_parts.accounts; }
    /// What the program as a whole has to say to a person: settings, ledger, accounts that are not there.
    Notices &notices() { return m_notices; }
    LedgerCare &ledgerCare() { return m_ledgerCare; }

    /// Loads the key and puts the account to use; a failure leaves the one in use. `done` comes once, through the
    /// event loop; never when `context` is destroyed first. A later call overtakes this one, which then fails with
    /// ErrorKind::Cancelled. Remember::No leaves the account that the next start takes.
    void open(const QString &accountId, QObject *context, Opened done, Remember remember = Remember::Yes);

    /// The account in use; null before the first.
    Session *current() const { return m_current; }
    /// The one in use and those kept for their open writes.
    std::vector<Session *> sessions() const;
    /// Of any session. Quitting is safe, but a person may want to wait.
    bool hasOpenWrites() const;
    /// Of one account, by the ledger, whether or not it is in use.
    int openWrites(const QString &accountId) const;

    /// While locked no write begins with any account; what is open goes on, and everything is read as before.
    void setLocked(bool locked);
    bool isLocked() const { return m_locked; }

    /// Takes up the writes that an earlier run left open with accounts that are not in use. A key that cannot be
    /// read leaves its account's writes for when that account is opened; an account that is not there any more leaves
    /// them for one with a key of the same owner. Either is told by a notice.
    void resumeOpenWrites();

    /// Removes a stored account, unless a write of it has not settled. The account in use changes to the Sandbox
    /// first. `done` as Accounts::remove().
    void removeAccount(
        const QString &id, Accounts::KeyFate fate, QObject *context, std::function<void(Result<Done>)> done);

signals:
    /// The one before is destroyed after this, unless writes of it are open. Never null.
    void currentChanged(nd::Session *session);
    void sessionsChanged();
    /// Of every session.
    void activity(const nd::Activity &entry);

private:
    Session *sessionOf(const QString &id) const;
    Session *make(const Account &account, const Secret &key);
    void takeOverAbsent(const Account &account, const Secret &key);
    void tellOfAbsent();
    void tellOfUnreadKey(const Account &account, int open, const Error &why);
    void use(Session *session);
    void settleOpening(const Result<Session *> &result);
    Result<Done> startSandbox();
    void planReap();
    void reap();
    void tellHolds();
    void onAccountsChanged();
    void onKeyChanged(const QString &id, const Secret &key);

    Parts m_parts;
    Notices m_notices;
    LedgerCare m_ledgerCare;
    std::map<QString, std::unique_ptr<Session>> m_sessions;
    QPointer<Session> m_current;
    struct Opening
    {
        QString id = {};
        QPointer<QObject> context = {};
        Opened done = {};
        Remember remember = Remember::Yes;
    } m_opening;
    Call m_readingKey;
    std::map<QString, Call> m_keyReads; ///< in the background, by account
    bool m_reapPlanned = false;
    bool m_locked = false;
};

} // namespace nd
