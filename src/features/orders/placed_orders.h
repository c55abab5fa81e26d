// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/purchase/service/purchase.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace nd {

class AccountServices;

/// What has become of the purchases that a person has just placed, and of those that failed and were not put aside.
class PlacedOrders final : public QObject
{
    Q_OBJECT
public:
    /// `services` must outlive it.
    explicit PlacedOrders(AccountServices &services, QObject *parent = nullptr);

    /// A purchase that was not bought, the newest of them.
    struct Failed
    {
        QString id = {}; ///< of the write
        QString sentence = {}; ///< what was not placed, and why
        bool backInBasket = false; ///< its lines can be ordered again there
    };
    /// Nothing when none waits to be put aside.
    std::optional<Failed> failed() const;
    /// All of them: a person has seen it.
    Result<Done> putAside();

signals:
    /// The row of a purchase that was placed just now.
    void placed(const QString &rowKey);
    /// The row of the order that has come of it, instead of its own.
    void bought(const QString &purchaseKey, const QString &orderKey, const QString &sentence);
    /// It was not bought: failed() says why.
    void refused(const QString &purchaseKey);
    /// failed() says something else.
    void failedChanged();

private:
    void onChanged(const QString &id);
    void onSettled(const QString &id);

    AccountServices &m_services;
    QSet<QString> m_earlier; ///< open already when the account came into use
    QSet<QString> m_fresh; ///< placed since then, and not settled
};

} // namespace nd
