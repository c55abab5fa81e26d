// SPDX-License-Identifier: Apache-2.0
#include "features/failures/write_notices.h"

#include "features/failures/service/notices.h"
#include "features/orders/service/order_actions.h"
#include "sessions/account_services.h"
#include "writes/failed_writes.h"
#include "writes/write_words.h"

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString keyOfFailed(const QString &id)
{
    return u"failed/"_s + id;
}

Notice noticeOf(const FailedWrite &failure)
{
    const WriteRecord &write = failure.write;
    const QString what = write.userReference.isEmpty()
        ? whatText(write.kind)
        : WriteNotices::tr("%1 “%2”").arg(whatText(write.kind), write.userReference);
    return {.key = keyOfFailed(write.id),
        .kind = Notice::Kind::Bad,
        .sentence = WriteNotices::tr("%1: %2").arg(what, failure.text.sentence),
        .advice = failure.text.advice,
        .action = Notice::Action::ShowFailures,
        .subject = write.id};
}

} // namespace

WriteNotices::WriteNotices(AccountServices &services, QObject *parent) : QObject(parent), m_services(services)
{
    for (const FailedWrite &failure : services.failures().list())
        m_known.insert(failure.write.id);
    connect(&services.failures(), &FailedWrites::changed, this, &WriteNotices::onFailures);
    connect(&services.actions(), &OrderActions::settledUnattended, this, &WriteNotices::onSettled);
}

void WriteNotices::onFailures()
{
    QSet<QString> now;
    const std::vector<FailedWrite> failures = m_services.failures().list();
    for (auto failure = failures.rbegin(); failure != failures.rend(); ++failure) { // the oldest first
        const QString &id = failure->write.id;
        now.insert(id);
        if (isPurchase(failure->write.kind) && !m_known.contains(id))
            m_services.notices().post(noticeOf(*failure));
    }
    for (const QString &id : QSet<QString>(m_known) - now)
        m_services.notices().withdraw(keyOfFailed(id));
    m_known = now;
}

/// What did not come about stands among the failed requests.
void WriteNotices::onSettled(const WriteRecord &write)
{
    if (write.state != WriteState::Bought)
        return;
    if (write.kind == WriteKind::Document) {
        // Nobody is left who would attach it, and Telnyx deletes what is attached to nothing (api-facts §3.5).
        return m_services.notices().post({.key = u"settled/"_s + write.id,
            .kind = Notice::Kind::Warning,
            .sentence = tr("A document was uploaded, and is attached to nothing."),
            .advice = tr("Choose it at its requirement within half an hour: Telnyx deletes it then.")});
    }
    m_services.notices().post({.key = u"settled/"_s + write.id,
        .kind = Notice::Kind::Good,
        .sentence = tr("%1: sent earlier, and known to be done now.").arg(whatText(write.kind))});
}

} // namespace nd
