// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/account/balance.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace nd {

class Client;
class ProxyLogins;

/// Asks once for the balance, with a network and a client of its own that go when it is over.
class ConnectionTest final : public Job
{
    Q_OBJECT
public:
    using Finished = std::function<void(Result<Balance>)>;
    /// `clock` and `logins` must outlive it.
    ConnectionTest(const QUrl &baseUrl, const Secret &key, const Clock &clock, ProxyLogins &logins, Finished done,
        QObject *parent);
    ~ConnectionTest() override;

    void stop() override;

private:
    void finish(const Result<Balance> &answer);

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Client> m_client;
    Finished m_done;
    Call m_call;
};

} // namespace nd
