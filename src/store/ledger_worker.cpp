// SPDX-License-Identifier: Apache-2.0
#include "store/ledger_worker.h"

#include "store/sql/database.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>

namespace nd {

LedgerWorker::LedgerWorker(LedgerPlace place, QObject *parent) : QObject(parent), m_place(std::move(place))
{
    m_thread.setMaxThreadCount(1);
}

LedgerWorker::~LedgerWorker()
{
    *m_ended = true;
    m_thread.clear();
    m_thread.waitForDone();
}

void LedgerWorker::finish()
{
    m_thread.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

/// The destructor waits for the thread, so that it finds the object.
void LedgerWorker::start(std::function<void(const Result<LedgerAccess> &)> work, std::function<void()> told)
{
    m_thread.start([this, work = std::move(work), told = std::move(told), place = m_place, ended = m_ended] {
        if (!*ended) {
            // A connection belongs to its thread, and keeps pages of the file in memory: it goes with the work.
            const Result<std::unique_ptr<Database>> opened = Database::openBeside(place);
            work(opened ? Result<LedgerAccess>(LedgerAccess(**opened)) : Result<LedgerAccess>(opened.error()));
        }
        QMetaObject::invokeMethod(
            this,
            [ended, told] {
                if (!*ended)
                    told();
            },
            Qt::QueuedConnection);
    });
}

} // namespace nd
