// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace nd {

/// What Telnyx says about an account, read with nothing of the program's own.
struct TelnyxBooks
{
    struct Order
    {
        QString id = {};
        QStringList numbers = {};
    };
    struct Hold
    {
        QString number = {};
        QString reservation = {};
        int halfHours = 0; ///< from the reservation to the hold's end
    };

    /// Whose order is not counted: it stands in lists to mislead whoever reads them.
    static constexpr auto Stranger = "Portal nd-zzzzzzzzzzzz";
    /// In so many lists an order may be missing at first.
    static constexpr int MostGlances = 4;

    bool isRead = false;
    std::vector<Order> orders = {};
    QStringList delivered = {}; ///< ordered numbers that were neither refused nor cancelled
    QStringList cancelled = {}; ///< sub-orders
    int reservations = 0;
    std::vector<Hold> holds = {}; ///< that have not lapsed
    QStringList comments = {}; ///< bodies, of users only

    bool hasOrder(const QString &id) const;
    bool delivers(const QString &number) const { return delivered.contains(number); }

    static TelnyxBooks of(const QString &base, const QByteArray &key);
};

} // namespace nd
