// SPDX-License-Identifier: Apache-2.0
#include "support/test_clock.h"

#include "api/client/client.h"
#include "api/values/customer_reference.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/basket/service/price_check.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "sandbox/sandbox.h"
#include "sessions/account_services.h"
#include "store/ledger.h"

#include "api/values/api_enums.h"
#include "support/patience.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

/// The sandbox reads the clock on its own threads.
class SharedClock final : public Clock
{
public:
    Timestamp now() const override { return Timestamp::fromMicros(m_micros); }
    std::chrono::milliseconds uptime() const override
    {
        return std::chrono::milliseconds((m_micros - TestClock::Start) / 1000 + 1'000'000);
    }
    void advance(std::chrono::milliseconds span) { m_micros += std::chrono::microseconds(span).count(); }

private:
    std::atomic<qint64> m_micros = TestClock::Start;
};

constexpr int Wanted = 3;

} // namespace

/// The main job from end to end against the sandbox, over HTTP and without a window.
class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void searchHoldBuyFollowComment();
    void aPurchaseCannotBeRepeated();
    void bulkOrder();

private:
    static bool until(const std::function<bool()> &so) { return support::waitFor(so, 20'000); }
    void openBooks(const QString &ledger = u"ledger"_s);
    std::vector<AvailableNumber> search();
    void fill(int count);
    bool follow(const std::function<bool()> &so);

    SharedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<AccountServices> m_services;
};

void TestMainJob::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    Sandbox::Options options;
    options.orders = 5;
    options.requestsPerWindow = 0;
    m_sandbox = std::make_unique<Sandbox>(m_clock, options);
    QVERIFY(m_sandbox->start());
    m_network = std::make_unique<QNetworkAccessManager>();
    Client::Setup setup;
    setup.base = m_sandbox->baseUrl();
    setup.key = [this] { return Secret(m_sandbox->apiKey()); };
    m_client = std::make_unique<Client>(*m_network, m_clock, setup);
    openBooks();
}

void TestMainJob::openBooks(const QString &ledger)
{
    m_services.reset();
    m_ledger.reset();
    auto opened = Ledger::open(m_dir->filePath(ledger));
    QVERIFY(opened);
    m_ledger = std::move(opened).take();
    m_services = std::make_unique<AccountServices>(*m_ledger, *m_client, m_clock, u"sandbox"_s);
    QVERIFY(!m_services->trouble());
}

void TestMainJob::cleanup()
{
    m_services.reset();
    m_ledger.reset();
    m_client.reset();
    m_network.reset();
    m_sandbox.reset();
}

std::vector<AvailableNumber> TestMainJob::search()
{
    AvailableNumberFilter filter;
    filter.countryCode = u"US"_s;
    filter.phoneNumberType = number_type::local;
    filter.nationalDestinationCode = u"312"_s;
    filter.reservable = true;
    filter.limit = 20;
    std::optional<Result<Page<AvailableNumber>>> found;
    const Call call = m_client->send(
        endpoint::searchNumbers(filter), [&](const Result<Page<AvailableNumber>> &answer) { found = answer; });
    if (!until([&] { return found.has_value(); }) || !*found) {
        qWarning("search: %s", found && !*found ? qPrintable(found->error().detail) : "no answer");
        return {};
    }
    return (**found).rows;
}

void TestMainJob::fill(int count)
{
    const std::vector<AvailableNumber> found = search();
    QVERIFY(int(found.size()) >= count);
    std::vector<BasketLine> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back(lineOf(found[size_t(i)], u"US"_s));
    const auto added = m_services->basket().add(lines);
    QVERIFY(added);
    QCOMPARE(added->added, count);
}

/// Lets seconds go by, for the desk and for the sandbox, until it is so.
bool TestMainJob::follow(const std::function<bool()> &so)
{
    for (int second = 0; second < 120 && !so(); ++second) {
        m_clock.advance(1s);
        m_services->tick();
        QCoreApplication::processEvents();
        if (!until([&] { return m_client->inFlight() == 0; }))
            return false;
    }
    return so();
}

void TestMainJob::searchHoldBuyFollowComment()
{
    fill(Wanted);
    Basket &basket = m_services->basket();
    QVERIFY(!basket.upfront().isEmpty());
    QCOMPARE(basket.unpriced(), 0);

    // Reserve, then extend.
    QStringList keys;
    for (const BasketLine &line : basket.lines())
        keys += line.key;
    QVERIFY(m_services->holds().reserve(keys));
    const auto allHeld = [&] {
        return std::all_of(
            basket.lines().begin(), basket.lines().end(), [](const BasketLine &line) { return line.isHeld(); });
    };
    QVERIFY(follow(allHeld));
    const auto before = m_services->holds().remaining(basket.lines()[0]);
    QVERIFY(before > 28min && before <= 30min);
    QVERIFY(m_services->holds().extend({basket.lines()[0].hold.reservationId}));
    QVERIFY(until([&] { return !m_services->hasOpenWrites(); }));
    QVERIFY(m_services->holds().remaining(basket.lines()[0]) >= before + 29min);

    // The look before the purchase.
    std::optional<std::vector<PriceChange>> differences;
    PriceCheck recheck(
        *m_client, m_clock, basket.lines(), [&](std::vector<PriceChange> found) { differences = std::move(found); });
    recheck.start();
    QVERIFY(until([&] { return differences.has_value(); }));
    for (const PriceChange &difference : *differences)
        QCOMPARE(difference.kind, PriceChange::Kind::Unchanged);

    // Buy.
    Ticket ticket;
    ticket.lines = basket.lines();
    ticket.userReference = u"Spring campaign"_s;
    const auto placed = m_services->purchases().place(ticket);
    QVERIFY(placed);
    QVERIFY(until([&] { return !m_services->hasOpenWrites(); }));
    const auto purchase = m_services->purchases().find(placed->value(0));
    QCOMPARE(purchase->write.state, WriteState::Bought);
    QVERIFY(basket.lines().empty());
    QVERIFY(m_services->purchases().rememberedPrice(keys[0]));

    // Follow to success, over a restart.
    const QString order = purchase->write.telnyxId;
    openBooks();
    QVERIFY(m_services->tracker().isFollowing(OrderKind::Number, order));
    std::optional<NumberOrderDetails> last;
    connect(
        &m_services->tracker(), &OrderTracker::orderRead, this, [&](const NumberOrderDetails &read) { last = read; });
    QVERIFY(follow([&] { return last && last->status == status::success; }));
    QCOMPARE(int(last->phoneNumbers.size()), Wanted);
    QCOMPARE(reference::split(last->customerReference), (reference::Parts{u"Spring campaign"_s, placed->value(0)}));
    QVERIFY(!m_services->tracker().isFollowing(OrderKind::Number, order));
    QVERIFY(m_services->basket().lines().empty());

    // Its sub-order, and a word about it.
    std::optional<std::vector<SubOrder>> subOrders;
    const Call reading = m_services->tracker().readSubOrders(
        order, [&](const Result<std::vector<SubOrder>> &answer) { subOrders = *answer; });
    QVERIFY(until([&] { return subOrders.has_value(); }));
    QCOMPARE(subOrders->size(), size_t(1));
    QCOMPARE((*subOrders)[0].status, QString(status::success));
    QString comment;
    QVERIFY(m_services->actions().postComment({u"Thank you."_s, comment_record::subNumberOrder, (*subOrders)[0].id},
        this, [&](const Result<Comment> &answer) { comment = answer ? answer->id : answer.error().detail; }));
    QVERIFY(until([&] { return !comment.isEmpty(); }));
    std::optional<Comment> there;
    const Call readBack
        = m_client->send(endpoint::getComment(comment), [&](const Result<Comment> &answer) { there = *answer; });
    QVERIFY(until([&] { return there.has_value(); }));
    QCOMPARE(there->body, u"Thank you."_s);
}

void TestMainJob::aPurchaseCannotBeRepeated()
{
    fill(1);
    Ticket ticket;
    ticket.lines = m_services->basket().lines();
    QVERIFY(m_services->purchases().place(ticket));
    QVERIFY(!m_services->purchases().place(ticket));
    QVERIFY(until([&] { return !m_services->hasOpenWrites(); }));
    QCOMPARE(m_services->purchases().recent().front().write.state, WriteState::Bought);
    // It is this account's, so it does not come into the basket again by hand.
    const auto added = m_services->basket().add({lineOfNumber(ticket.lines[0].number)});
    QVERIFY(added);
    QCOMPARE(added->added, 0);
    QCOMPARE(added->refused.size(), size_t(1));
    // A ledger that does not know of it lets it pass; then it is Telnyx that refuses: the number is gone.
    openBooks(u"another ledger"_s);
    QVERIFY(m_services->basket().add({lineOfNumber(ticket.lines[0].number)}));
    ticket.lines = m_services->basket().lines();
    const auto again = m_services->purchases().place(ticket);
    QVERIFY(again);
    QVERIFY(until([&] { return !m_services->hasOpenWrites(); }));
    QCOMPARE(m_services->purchases().find(again->value(0))->write.state, WriteState::Rejected);
    QVERIFY(!m_services->basket().lines()[0].failure.isEmpty());
}

void TestMainJob::bulkOrder()
{
    NewBulkGroup group;
    group.countryIso = u"US"_s;
    group.phoneNumberType = number_type::local;
    group.nationalDestinationCode = u"312"_s;
    group.countRequested.value = 5;
    group.strategy = bulk_strategy::always;
    QVERIFY(m_services->basket().add({lineOf(group, {})}));
    Ticket ticket;
    ticket.lines = m_services->basket().lines();
    const auto placed = m_services->purchases().place(ticket);
    QVERIFY(placed);
    QVERIFY(until([&] { return !m_services->hasOpenWrites(); }));
    const auto state = [&] { return m_services->purchases().find(placed->value(0))->write; };
    QCOMPARE(state().state, WriteState::Bought);
    QVERIFY(follow([&] { return state().recordStatus == status::success; }));
    QVERIFY(follow([&] { return m_services->tracker().following() == 0; })); // and the number orders that it made
    QVERIFY(m_services->basket().lines().empty());
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_main_job.moc"
