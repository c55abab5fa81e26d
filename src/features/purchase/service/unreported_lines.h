// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/client.h"
#include "base/clock.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>

namespace nd {

class Basket;
class Purchases;
struct Ownership;

/// Lines of a purchase whose finished order says nothing of them. They stay in the basket, locked, until a witness has
/// spoken: what the account owns, or where that cannot be asked the list of ordered numbers. Also over restarts.
class UnreportedLines final : public QObject
{
    Q_OBJECT
public:
    /// After a witness could not be asked.
    static constexpr std::chrono::minutes AskAgain{5};

    /// All must outlive it.
    UnreportedLines(
        Client &client, const Clock &clock, Basket &basket, Purchases &purchases, QObject *parent = nullptr);

    /// Takes up what an earlier run has left. Call once the basket and the writer are there.
    void load();
    /// Does what is due. A timer calls it; a test that moves the clock calls it too.
    void tick();

private:
    struct Case
    {
        QString orderId = {};
        QStringList keys = {};
        Call call = {};
        std::chrono::milliseconds dueAt{-1}; ///< uptime; -1: being asked
    };
    using Fates = std::map<QString, QString>; ///< by line: why it failed, empty for bought

    void take(const QString &purchaseId, const QStringList &keys);
    void ask(const QString &purchaseId);
    void askTheList(const QString &purchaseId);
    void onOwnership(const QString &purchaseId, const Result<Ownership> &answer);
    void later(const QString &purchaseId);
    void finish(const QString &purchaseId, const Fates &fates);
    Case *find(const QString &purchaseId);
    void arm();

    Client &m_client;
    const Clock &m_clock;
    Basket &m_basket;
    Purchases &m_purchases;
    std::map<QString, Case> m_cases;
    QTimer m_timer;
};

} // namespace nd
