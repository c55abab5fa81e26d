// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/orders/export/order_paper.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace nd {

class OrdersPresenter;

/// Reads an order in full and makes something of its paper on another thread; one at a time.
class OrderPaperJob final : public QObject
{
    Q_OBJECT
public:
    /// Called on the other thread. An error is ErrorKind::Local and says in `detail` what the system says.
    using Make = std::function<Result<Done>(const OrderPaper &)>;

    /// `orders` must outlive it.
    explicit OrderPaperJob(OrdersPresenter &orders, QObject *parent = nullptr);
    /// Waits for what is being made.
    ~OrderPaperJob() override;

    /// The order that these rows belong to; empty when they are none, several, or of an order that is not Telnyx's.
    QString orderOf(const QStringList &keys) const;
    bool isRunning() const { return bool(m_make); }
    /// finished() follows.
    void start(const QString &orderKey, Make make);
    /// Why there is none, for a sentence.
    static QString reasonOf(const Error &why);

signals:
    void finished(const nd::Result<nd::Done> &done);

private:
    void onRead(const Result<OrderPaper> &paper);
    void end(const Result<Done> &done);

    OrderPaperReader m_reader;
    Make m_make;
    QThreadPool m_worker;
};

} // namespace nd
