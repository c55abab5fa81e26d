// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answered.h"

#include <QStringList>

namespace nd::testing {

/// A sandbox to ask, with words for what many tests ask. Targets are relative to /v2.
class Stage
{
public:
    Stage() = default;
    virtual ~Stage() = default;
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    virtual Answered ask(const QByteArray &method, const QString &target, const QByteArray &body = {}) = 0;
    Answered get(const QString &target) { return ask("GET", target); }
    Answered post(const QString &target, const QJsonObject &body = {});
    Answered patch(const QString &target, const QJsonObject &body = {});

    /// Answer and rows of a search. `filters`: "country_code=US&ends_with=00&limit=3", names as in the API, the
    /// patterns by their last name.
    Answered searched(const QString &filters);
    QJsonArray search(const QString &filters) { return searched(filters).list(); }
    QStringList numbers(const QString &filters) { return numbersOf(search(filters)); }

    static QStringList numbersOf(const QJsonArray &rows);
    /// Upfront and first month of the rows, as printed, in whatever currency.
    static Decimal costOf(const QJsonArray &rows);

    Answered order(const QStringList &numbers, const QString &group = {});
    Answered reserve(const QStringList &numbers);
    Decimal balance();

    // ---- parts of an order, freshly read ----
    QJsonObject numberOf(const QString &orderId, int place = 0);
    QString subOrderIdOf(const QString &orderId, int place = 0);
    QJsonObject subOrder(const QString &id) { return get(QStringLiteral("/sub_number_orders/") + id).data(); }
    QString stateOf(const QString &orderId) { return get(QStringLiteral("/number_orders/") + orderId).state(); }
    /// Newest first.
    QJsonArray comments(const QString &type, const QString &id);
};

} // namespace nd::testing
