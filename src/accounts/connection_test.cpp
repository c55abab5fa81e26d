// SPDX-License-Identifier: Apache-2.0
#include "accounts/connection_test.h"

#include "accounts/network.h"
#include "api/client/client.h"

#include <QNetworkAccessManager>

namespace nd {

ConnectionTest::ConnectionTest(
    const QUrl &baseUrl, const Secret &key, const Clock &clock, ProxyLogins &logins, Finished done, QObject *parent)
    : Job(parent), m_network(networkFor(baseUrl, &logins)), m_done(std::move(done))
{
    // A person is watching: one attempt, and not the minute that a list may take.
    RetryPolicy policy;
    policy.deadline = std::chrono::seconds(20);
    policy.retries = 0;
    Client::Setup setup;
    setup.base = baseUrl;
    setup.key = [key] { return key; };
    setup.policy = policy;
    m_client = std::make_unique<Client>(*m_network, clock, std::move(setup));
    m_call = m_client->send(endpoint::getBalance(), [this](const Result<Balance> &answer) { finish(answer); });
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::stop()
{
    if (std::exchange(m_over, true))
        return;
    m_call.cancel();
    deleteLater();
}

void ConnectionTest::finish(const Result<Balance> &answer)
{
    m_over = true;
    deleteLater();
    const Finished done = std::exchange(m_done, {});
    done(answer);
}

} // namespace nd
