// SPDX-License-Identifier: Apache-2.0
#include "accounts/network.h"

#include "accounts/account.h"
#include "accounts/proxy_logins.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

namespace nd {

namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// The system's choice for this network alone; Qt's switch for it is the whole application's.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

} // namespace

std::unique_ptr<QNetworkAccessManager> networkFor(const QUrl &base, ProxyLogins *logins)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setCookieJar(new NoCookies(network.get()));
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (account::isLoopback(base))
        network->setProxy(QNetworkProxy::NoProxy);
    else
        network->setProxyFactory(new SystemProxies);
    if (logins)
        logins->serve(*network);
    return network;
}

} // namespace nd
