// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/client.h"
#include "base/clock.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <map>

namespace nd {

class Basket;
class Purchases;

/// Lines of a purchase whose finished order says nothing of them. They stay in the basket, locked, until a witness has
/// spoken: what the account owns, or where that cannot be asked the lists of ordered numbers. Also over restarts.
/// Asked with a key of whoever sent the purchase only: another account owns none of it, and that proves nothing.
class UnreportedLines final : public QObject
{
    Q_OBJECT
public:
    /// While a line is not decided.
    static constexpr std::chrono::minutes AskAgain{5};

    /// All must outlive it.
    UnreportedLines(
        Client &client, const Clock &clock, Basket &basket, Purchases &purchases, QObject *parent = nullptr);

    /// Takes up what an earlier run has left, or begins anew with another key: what is still being asked with the one
    /// before is dropped. Call once the basket and the writer are there.
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
        /// By line: uptime when a witness first did not have it. A number may come into the account late.
        std::map<QString, std::chrono::milliseconds> missedSince = {};
    };
    using Sightings = std::map<QString, bool>; ///< by line: whether the witness has it; left out when it does not say

    void take(const QString &purchaseId, const QStringList &keys);
    void ask(const QString &purchaseId);
    void askOwnership(const QString &purchaseId, const QStringList &keys);
    void askTheLists(const QString &purchaseId, QStringList countries);
    QString countryOf(const QString &key) const;
    QStringList listsFor(const QStringList &keys) const;
    void hear(const QString &purchaseId, const Sightings &seen);
    bool hasBeenMissedForLong(Case &one, const QString &key) const;
    void endRound(const QString &purchaseId);
    void arm();

    Client &m_client;
    const Clock &m_clock;
    Basket &m_basket;
    Purchases &m_purchases;
    std::map<QString, Case> m_cases;
    QTimer m_timer;
};

} // namespace nd
