// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"
#include "accounts/key_store.h"
#include "accounts/proxy_logins.h"
#include "api/client/call_batch.h"
#include "api/resources/account/balance.h"
#include "base/clock.h"
#include "base/secret.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace nd {

class Settings;

/// An account as a person describes it.
struct AccountDraft
{
    QString name = {};
    QString baseUrl = {}; ///< empty: Telnyx's own
    QString colour = {}; ///< empty: one that no other account has
    bool readOnly = false;
};

struct AddedAccount
{
    Account account = {};
    Kept kept = {}; ///< say `kept.reason` where the key is in memory only
};

/// The account that the environment describes.
struct EnvironmentAccount
{
    QUrl baseUrl = {};
    Secret key = {};
};

/// `key` and `baseUrl` are the values of TELNYX_API_KEY and TELNYX_BASE_URL; empty for none. Empty without a key; an
/// address or key that cannot be used is a failure with one sentence in `title`.
Result<std::optional<EnvironmentAccount>> environmentAccount(const QByteArray &key, const QString &baseUrl);

/// The accounts that can be used. Records are in the settings, keys in the vault, the Environment's and the Sandbox's
/// keys in memory. Failures are ErrorKind::Local with one sentence in `title`. Lives on the GUI's thread.
class Accounts final : public QObject
{
    Q_OBJECT
public:
    /// The references must outlive it.
    Accounts(Settings &settings, KeyStore &vault, const Clock &clock,
        std::optional<EnvironmentAccount> environment = {}, QObject *parent = nullptr);
    ~Accounts() override;

    /// The Environment's if there is one, then the stored ones by name, the Sandbox last.
    std::vector<Account> list() const;
    std::optional<Account> find(const QString &id) const;
    std::optional<Account> findByName(const QString &name) const; ///< whatever its case

    /// The account to start with, by id: the Sandbox if asked for, the one named, the one used last, the
    /// Environment's, the first stored one, the Sandbox. An unknown name is a failure that lists the known ones.
    Result<QString> start(bool sandbox, const QString &name) const;

    /// What is wrong with a draft, before its key goes anywhere.
    Result<Done> check(const AccountDraft &draft, const Secret &key) const;
    /// Goes on when `context` is destroyed; then nobody is told. `done` comes through the event loop.
    void add(
        const AccountDraft &draft, const Secret &key, QObject *context, std::function<void(Result<AddedAccount>)> done);

    /// Name, colour, read-only, cap and typed count. The address stays: what the ledger keeps belongs to it. The
    /// names of the Environment and the Sandbox stay, too.
    Result<Done> update(const Account &account);

    /// Puts another key in the place of a stored account's. As add().
    void setKey(const QString &id, const Secret &key, QObject *context, std::function<void(Result<Kept>)> done);
    /// The key of any account, from where it is kept.
    Call readKey(
        const QString &id, std::function<void(Result<Secret>)> done, KeyStore::Turn turn = KeyStore::Turn::Later);

    enum class KeyFate {
        MustBeGone, ///< the account stays when the keychain does not prove that the key is gone
        MayStay, ///< a person has been told that the key may still be in the keychain
    };
    /// Removes a stored account. As add().
    void remove(const QString &id, KeyFate fate, QObject *context, std::function<void(Result<Done>)> done);

    /// Asks for the balance with an address and a key that need not belong to an account. Describe a failure with
    /// ErrorContext::Connection.
    Call test(const QUrl &baseUrl, const Secret &key, std::function<void(Result<Balance>)> done);

    /// Of the proxies on the way to all of them.
    ProxyLogins &proxies() { return m_proxies; }

    /// The sandbox's server runs.
    void setSandbox(const QUrl &baseUrl, const Secret &key);

signals:
    void changed();
    /// A stored account has another key: this one. Nobody has to ask the keychain for it, which may be shut by now.
    void keyChanged(const QString &id, const nd::Secret &key);

private:
    Account builtIn(const QString &id) const;
    std::optional<Account> stored(const QString &id) const;
    void store(const Account &account);
    Result<Done> checkUnique(const QString &name, const QString &exceptId) const;
    QString freeColour() const;
    /// Tells `context`, if it is still there.
    template <class Value>
    static std::function<void(Result<Value>)> toContext(QObject *context, std::function<void(Result<Value>)> done);
    template <class Value>
    static void later(QObject *context, std::function<void(Result<Value>)> done, const Error &error);

    Settings &m_settings;
    KeyStore &m_vault;
    const Clock &m_clock;
    std::optional<QUrl> m_environmentUrl;
    QUrl m_sandboxUrl;
    ProxyLogins m_proxies;
    CallBatch<> m_calls; ///< with the vault
};

} // namespace nd
