// SPDX-License-Identifier: Apache-2.0
#include "sessions/account_services.h"

#include "base/logging.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/basket/service/owned_numbers.h"
#include "features/comments/service/comment_feed.h"
#include "features/failures/service/notices.h"
#include "features/orders/service/missing_orders.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "features/purchase/service/reconciliation.h"
#include "features/purchase/service/repetition.h"
#include "features/purchase/service/unreported_lines.h"
#include "features/requirements/service/open_requirements.h"
#include "features/search/service/saved_search_service.h"
#include "sessions/failure_notices.h"
#include "store/ledger.h"
#include "store/tables/document_store.h"
#include "store/tables/report_store.h"
#include "wording/error_text.h"
#include "writes/failed_writes.h"
#include "writes/key_owners.h"
#include "writes/write_coordinator.h"

namespace nd {

using std::chrono::milliseconds;

AccountServices::AccountServices(Ledger &ledger, Client &client, const Clock &clock, const QString &accountId,
    const QString &keyOwner, QObject *parent)
    : QObject(parent), m_part{ledger, accountId, clock}, m_notices(std::make_unique<Notices>()),
      m_owned(std::make_unique<OwnedNumbers>(ledger, accountId)),
      m_writer(std::make_unique<WriteCoordinator>(ledger, client, clock, accountId)),
      m_basket(std::make_unique<Basket>(BasketStore(ledger, accountId), *m_owned, clock)),
      m_tracker(std::make_unique<OrderTracker>(OrderStore(ledger, accountId), client, clock)),
      m_keeper(std::make_unique<OrderArchive>(OrderStore(ledger, accountId), clock, *m_tracker)),
      m_gone(std::make_unique<MissingOrders>(documents(), *m_tracker, *m_notices, clock)),
      m_repetitions(std::make_unique<Repetitions>(ledger, client, *m_tracker, accountId)),
      m_reconciliation(std::make_unique<Reconciliation>(
          Reconciliation::Parts{ledger, *m_tracker, *m_writer, *m_basket, *m_notices}, accountId)),
      m_holds(std::make_unique<Holds>(ledger, client, accountId, *m_basket, *m_writer)),
      m_purchases(std::make_unique<Purchases>(ledger, clock, accountId, *m_basket, *m_tracker, *m_writer)),
      m_untold(std::make_unique<UnreportedLines>(client, clock, *m_basket, *m_purchases)),
      m_actions(std::make_unique<OrderActions>(ReportStore(ledger, accountId), *m_tracker, *m_writer)),
      m_failures(std::make_unique<FailedWrites>(ledger, *m_writer, accountId)),
      m_comments(std::make_unique<CommentFeed>(ledger, client, clock, accountId, *m_tracker)),
      m_openRequirements(std::make_unique<OpenRequirements>(*m_tracker, client, clock, documents())),
      m_savedSearches(std::make_unique<SavedSearchService>(documents(), client, clock))
{
    connect(m_writer.get(), &WriteCoordinator::changed, this, [](const WriteRecord &write) {
        qCInfo(logWrites).noquote() << write.id << wordOf(write.kind) << wordOf(write.state) << write.telnyxId;
    });
    connect(m_writer.get(), &WriteCoordinator::ledgerFailed, this,
        [](const Error &error) { qCWarning(logLedger) << "takes no entry:" << error.title << error.detail; });
    connect(m_writer.get(), &WriteCoordinator::changed, this, &AccountServices::openWritesChanged);
    connect(m_writer.get(), &WriteCoordinator::settled, this, &AccountServices::openWritesChanged);
    connect(m_tracker.get(), &OrderTracker::userSeen, this, [this](const QString &user, milliseconds askedAt) {
        if (askedAt > m_part.keySince)
            (void)KeyOwners(m_part.ledger).learn(m_writer->keyOwner(), user); // unlearnt, it is seen again
    });
    m_writer->setKeyOwner(keyOwner);
    m_owned->watch(*m_tracker, *m_keeper);
    connect(m_purchases.get(), &Purchases::purchaseChanged, m_owned.get(), &OwnedNumbers::changedSoon);
    connect(m_purchases.get(), &Purchases::settled, m_owned.get(), &OwnedNumbers::changed);
    connect(m_purchases.get(), &Purchases::linesReturned, m_owned.get(), &OwnedNumbers::changed);
    connect(m_keeper.get(), &OrderArchive::failed, this, [this](const Error &error) {
        m_notices->post({.key = QStringLiteral("orders-kept"),
            .kind = Notice::Kind::Warning,
            .sentence = tr("The orders that were read could not be kept on this computer: without a network they are "
                           "missing after the next start."),
            .advice = describe(error).whole()});
    });
    connect(
        m_keeper.get(), &OrderArchive::recovered, this, [this] { m_notices->withdraw(QStringLiteral("orders-kept")); });
    postFailuresOf(*m_writer, *m_notices);
    postFailuresOf(*m_purchases, *m_notices);
    postFailuresOf(*m_holds, *m_notices);
    // The basket first: what is taken up below changes it.
    const auto steps = {std::function([this] { return m_basket->load(); }),
        std::function([this] { return m_gone->load(); }), std::function([this] { return m_tracker->load(); }),
        std::function([this] { return m_writer->resume(); }), std::function([this] { return m_holds->load(); }),
        std::function([this] { return m_reconciliation->load(); })};
    for (const auto &step : steps) {
        if (const Result<Done> done = step(); !done) {
            m_trouble = done.error();
            m_writer->refuse(done.error());
            postTrouble(done.error(), *m_notices);
            return;
        }
    }
    m_purchases->load();
    m_untold->load();
    m_holds->refresh();
}

AccountServices::~AccountServices() = default;

void AccountServices::setKeyOwner(const QString &owner)
{
    if (owner != m_writer->keyOwner())
        m_part.keySince = m_part.clock.uptime();
    m_writer->setKeyOwner(owner);
    m_untold->load();
}

void AccountServices::setGate(WriteGate gate)
{
    m_writer->setGate(gate);
}

bool AccountServices::hasOpenWrites() const
{
    return m_writer->hasOpen();
}

Result<Done> AccountServices::rememberReport(const SubOrderReport &report)
{
    return ReportStore(m_part.ledger, m_part.account).put(report);
}

Result<std::vector<SubOrderReport>> AccountServices::reports() const
{
    return ReportStore(m_part.ledger, m_part.account).all();
}

DocumentStore AccountServices::documents() const
{
    return {m_part.ledger, m_part.account};
}

void AccountServices::tick()
{
    m_writer->tick();
    m_holds->tick();
    m_tracker->tick();
    m_untold->tick();
}

} // namespace nd
