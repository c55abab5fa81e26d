// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace nd {

class ProxyLogins;

/// A network for the API at `base`: no cookies, no cache, no redirects; the system's proxy, and none to this machine.
/// `logins` answers a proxy that wants one; null: nobody does.
std::unique_ptr<QNetworkAccessManager> networkFor(const QUrl &base, ProxyLogins *logins = nullptr);

} // namespace nd
