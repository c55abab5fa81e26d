// SPDX-License-Identifier: Apache-2.0
#include "accounts/proxy_logins.h"

#include "accounts/key_store.h"
#include "accounts/settings.h"
#include "api/client/network_stop.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString Kind = u"proxies"_s; ///< of the records in the settings

/// Of a password in the vault; no account's id has a colon.
QString keyOf(const QString &proxy)
{
    return u"proxy:"_s + proxy;
}

/// As in a record's id: no group of an INI file.
QString nameOf(const QNetworkProxy &proxy)
{
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

} // namespace

ProxyLogins::ProxyLogins(Settings &settings, KeyStore &vault, QObject *parent)
    : QObject(parent), m_settings(settings), m_vault(vault)
{ }

ProxyLogins::~ProxyLogins() = default;

void ProxyLogins::serve(QNetworkAccessManager &network)
{
    connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [this, &network](
            const QNetworkProxy &proxy, QAuthenticator *authenticator) { answer(network, proxy, authenticator); });
    connect(&network, &QObject::destroyed, this,
        [this](QObject *gone) { m_given.removeIf([gone](const auto &one) { return one.first == gone; }); });
}

QString ProxyLogins::userOf(const QString &proxy) const
{
    return m_settings.record(Kind, proxy).value(u"user"_s).toString();
}

void ProxyLogins::load()
{
    for (const QString &proxy : m_settings.recordIds(Kind)) {
        m_calls.start([&](auto done) { return m_vault.read(keyOf(proxy), std::move(done)); },
            [this, proxy](const Result<Secret> &password) {
                if (!password || m_logins.contains(proxy))
                    return; // it is asked for when the proxy wants it
                m_logins.insert(proxy, {userOf(proxy), *password});
                emit loaded();
            });
    }
}

void ProxyLogins::set(const QString &proxy, const ProxyLogin &login, bool keep)
{
    m_logins.insert(proxy, login);
    forgetGiven(proxy);
    if (keep) {
        m_settings.setRecord(Kind, proxy, {{u"user"_s, login.user}});
        // Without a keychain it is in memory, as it would be without the wish.
        m_calls.start([&](auto done) { return m_vault.write(keyOf(proxy), login.password, std::move(done)); },
            [](const Result<Kept> &) {});
    } else if (m_settings.recordIds(Kind).contains(proxy)) {
        m_settings.removeRecord(Kind, proxy);
        m_calls.start(
            [&](auto done) { return m_vault.remove(keyOf(proxy), std::move(done)); }, [](const Result<Done> &) {});
    }
    emit loaded();
}

void ProxyLogins::forgetGiven(const QString &proxy)
{
    m_given.removeIf([&proxy](const auto &one) { return one.second == proxy; });
}

/// Qt takes what stands in `authenticator` when this returns; nothing in it lets the request fail. A network keeps what
/// it was given and uses it for all that follows, so that asking a second time means that the proxy has refused it: Qt
/// itself would try the same for ever (measured with 6.4 and CONNECT), and lock the person out.
void ProxyLogins::answer(QNetworkAccessManager &network, const QNetworkProxy &proxy, QAuthenticator *authenticator)
{
    const QString name = nameOf(proxy);
    const auto known = m_logins.constFind(name);
    if (known == m_logins.constEnd())
        return emit wanted(name, false);
    if (m_given.contains({&network, name})) {
        m_logins.remove(name);
        forgetGiven(name);
        // What waits behind the proxy would go on with the login that was refused.
        QMetaObject::invokeMethod(
            &network, [&network] { stopAll(network); }, Qt::QueuedConnection);
        return emit wanted(name, true);
    }
    m_given.insert({&network, name});
    authenticator->setUser(known->user);
    authenticator->setPassword(QString::fromUtf8(known->password.reveal()));
}

} // namespace nd
