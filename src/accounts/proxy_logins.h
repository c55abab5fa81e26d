// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "base/secret.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <utility>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkProxy;

namespace nd {

class KeyStore;
class Settings;

/// Who a person is to a company's proxy.
struct ProxyLogin
{
    QString user = {};
    Secret password = {};
};

/// The logins of proxies: the user's name is in the settings, the password in the keychain where a person wants it,
/// else in memory. A proxy that asks is answered at once with what is known; what is not known is asked of a person,
/// and the requests of that moment fail with Cause::ProxyWantsLogin. Lives on the GUI's thread.
class ProxyLogins final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ProxyLogins(Settings &settings, KeyStore &vault, QObject *parent = nullptr);
    ~ProxyLogins() override;

    /// Answers the proxies of this network for as long as both stand.
    void serve(QNetworkAccessManager &network);
    /// Reads what the keychain has; loaded() follows where there is something.
    void load();
    /// `proxy` as wanted() names it. Kept: in the keychain, as far as there is one.
    void set(const QString &proxy, const ProxyLogin &login, bool keep);
    /// The name that a person has given before; empty for none.
    QString userOf(const QString &proxy) const;

signals:
    /// A person has to say who they are: no login is known, or the proxy has refused the one that is.
    void wanted(const QString &proxy, bool refused);
    /// Requests that a proxy has turned away may be sent again.
    void loaded();

private:
    void answer(QNetworkAccessManager &network, const QNetworkProxy &proxy, QAuthenticator *authenticator);
    void forgetGiven(const QString &proxy);

    Settings &m_settings;
    KeyStore &m_vault;
    QHash<QString, ProxyLogin> m_logins; ///< by host and port
    QSet<std::pair<QObject *, QString>> m_given; ///< networks that have a proxy's login already
    CallBatch<> m_calls;
};

} // namespace nd
