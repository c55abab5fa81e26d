// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/paper/order_paper_job.h"

#include "wording/error_text.h"

#include <QPointer>
#include <QStringList>

#include <utility>

namespace nd {

OrderPaperJob::OrderPaperJob(OrdersPresenter &orders, QObject *parent) : QObject(parent), m_reader(orders)
{
    m_worker.setMaxThreadCount(1);
    connect(&m_reader, &OrderPaperReader::finished, this, &OrderPaperJob::onRead);
}

OrderPaperJob::~OrderPaperJob() = default;

QString OrderPaperJob::orderOf(const QStringList &keys) const
{
    return keys.size() == 1 ? m_reader.orderOf(keys.front()) : QString();
}

void OrderPaperJob::start(const QString &orderKey, Make make)
{
    m_make = std::move(make);
    m_reader.read(orderKey);
}

QString OrderPaperJob::reasonOf(const Error &why)
{
    return why.kind == ErrorKind::Local ? why.detail : describe(why).whole();
}

void OrderPaperJob::onRead(const Result<OrderPaper> &paper)
{
    if (!paper)
        return end(paper.error());
    m_worker.start([paper = *paper, make = m_make, self = QPointer(this)] {
        const Result<Done> done = make(paper);
        // The pool is waited for before this goes, so that it is still there.
        QMetaObject::invokeMethod(
            self.data(), [self, done] { self->end(done); }, Qt::QueuedConnection);
    });
}

void OrderPaperJob::end(const Result<Done> &done)
{
    m_make = {};
    emit finished(done);
}

} // namespace nd
