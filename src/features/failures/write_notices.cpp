// SPDX-License-Identifier: Apache-2.0
#include "features/failures/write_notices.h"

#include "features/failures/service/notices.h"
#include "features/orders/service/order_actions.h"
#include "workspace/account_services.h"
#include "writes/failed_writes.h"
#include "writes/write_words.h"

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString keyOfFailed(const QString &id)
{
    return u"failed/"_s + id;
}

Notice noticeOf(const Failure &failure)
{
    const Intent &intent = failure.intent;
    const QString what = intent.personReference.isEmpty()
        ? whatText(intent.kind)
        : WriteNotices::tr("%1 “%2”").arg(whatText(intent.kind), intent.personReference);
    return {.key = keyOfFailed(intent.id),
        .kind = Notice::Kind::Bad,
        .sentence = WriteNotices::tr("%1: %2").arg(what, failure.text.sentence),
        .advice = failure.text.advice,
        .action = Notice::Action::ShowFailures,
        .subject = intent.id};
}

} // namespace

WriteNotices::WriteNotices(Books &books, QObject *parent) : QObject(parent), m_books(books)
{
    for (const Failure &failure : books.failures().list())
        m_known.insert(failure.intent.id);
    connect(&books.failures(), &Failures::changed, this, &WriteNotices::onFailures);
    connect(&books.actions(), &OrderActions::settledUnattended, this, &WriteNotices::onSettled);
}

void WriteNotices::onFailures()
{
    QSet<QString> now;
    const std::vector<Failure> failures = m_books.failures().list();
    for (auto failure = failures.rbegin(); failure != failures.rend(); ++failure) { // the oldest first
        const QString &id = failure->intent.id;
        now.insert(id);
        if (isPurchase(failure->intent.kind) && !m_known.contains(id))
            m_books.notices().post(noticeOf(*failure));
    }
    for (const QString &id : QSet<QString>(m_known) - now)
        m_books.notices().withdraw(keyOfFailed(id));
    m_known = now;
}

/// What did not come about stands among the failed requests.
void WriteNotices::onSettled(const Intent &intent)
{
    if (intent.state != IntentState::Bought)
        return;
    m_books.notices().post({.key = u"settled/"_s + intent.id,
        .kind = Notice::Kind::Good,
        .sentence = tr("%1: sent earlier, and known to be done now.").arg(whatText(intent.kind))});
}

} // namespace nd
