// SPDX-License-Identifier: Apache-2.0
#include "api/client/renewable_network.h"

#include "base/logging.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>

namespace nd {

namespace {

/// Qt waits up to five seconds for the thread of a network that goes: not on the thread of the window.
void bury(std::unique_ptr<QNetworkAccessManager> network)
{
    const auto replies = network->findChildren<QNetworkReply *>();
    qDeleteAll(replies);
    network->moveToThread(nullptr);
    QThread *grave = QThread::create([body = network.release()] { delete body; });
    QObject::connect(grave, &QThread::finished, grave, &QObject::deleteLater);
    grave->start();
}

} // namespace

RenewableNetwork::RenewableNetwork(Make make, QObject *parent) : QObject(parent), m_make(std::move(make)) { }

RenewableNetwork::RenewableNetwork(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent), m_current(&network)
{ }

RenewableNetwork::~RenewableNetwork()
{
    for (auto &network : m_old)
        bury(std::move(network));
}

QNetworkAccessManager &RenewableNetwork::current()
{
    if (!m_current) {
        m_own = m_make();
        m_current = m_own.get();
    }
    return *m_current;
}

void RenewableNetwork::onDeadline(QNetworkReply *reply)
{
    if (reply->manager() == m_current && ++m_deadlines >= DeadlinesInARow && m_make)
        replace();
}

void RenewableNetwork::replace()
{
    qCWarning(logApi) << m_deadlines << "deadlines in a row: going on with another network";
    m_deadlines = 0;
    m_current = nullptr;
    m_old.push_back(std::move(m_own));
    buryOld();
}

/// As soon as the last of its replies is gone.
void RenewableNetwork::buryOld()
{
    std::erase_if(m_old, [this](std::unique_ptr<QNetworkAccessManager> &network) {
        const auto replies = network->findChildren<QNetworkReply *>();
        if (replies.isEmpty()) {
            bury(std::move(network));
            return true;
        }
        connect(replies.front(), &QObject::destroyed, this, &RenewableNetwork::buryOld, Qt::QueuedConnection);
        return false;
    });
}

} // namespace nd
