// SPDX-License-Identifier: Apache-2.0
#include "features/sandbox_desk.h"
#include "features/search/search_words.h"

#include "api/client/activity.h"
#include "features/basket/basket_presenter.h"
#include "features/paste/paste_presenter.h"
#include "features/purchase/service/purchases.h"
#include "features/purchase/ticket_presenter.h"

#include <QMap>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

constexpr int Areas = 25;
constexpr int Each = 40;
/// One search an area code, and one order.
constexpr int LeastPossible = Areas + 1;
constexpr int Allowed = 40;

const QStringList &areaCodes()
{
    static const QStringList codes = u"205 251 256 907 480 520 623 928 501 209 310 408 510 559 562 619 650 707 714 760 "
                                     "805 818 858 909 916"_s.split(u' ');
    return codes;
}

/// Numbers that behave (stock/special_numbers.h).
bool isOrdinary(const QString &number)
{
    return !number.endsWith(u"13") && !number.endsWith(u"31") && !number.endsWith(u"42") && !number.endsWith(u"87");
}

/// A desk at the sandbox, and every request that it makes.
class Shop
{
public:
    Shop() : m_sandbox(m_clock, options())
    {
        if (const auto started = m_sandbox.start(); !started)
            qFatal("%s", qPrintable(started.error().title));
        session = open(u"acme"_s);
        QObject::connect(session.get(), &Session::activity, &m_context, [this](const Activity &entry) {
            if (!entry.finished)
                ++m_requests[u"%1 %2"_s.arg(QLatin1String(entry.verb == Verb::Get ? "GET" : "POST"), entry.url.path())];
        });
    }

    /// As somebody else has found them, so that this desk has not seen them yet.
    QStringList thousandNumbers()
    {
        const std::unique_ptr<Session> other = open(u"other"_s);
        SearchPresenter searching(*other);
        SearchForm form = inCountry(u"US"_s);
        form.type = u"local"_s;
        form.areaCode = areaCodes().join(u", "_s);
        form.limit = 120;
        if (!search(searching, form))
            return {};
        QMap<QString, QStringList> byArea;
        for (const QString &number : numbersOf(searching)) {
            QStringList &those = byArea[number.mid(2, 3)];
            if (isOrdinary(number) && those.size() < Each)
                those += number;
        }
        QStringList all;
        for (const QStringList &those : std::as_const(byArea))
            all += those;
        return all;
    }

    int requests(const QString &like = {}) const
    {
        int count = 0;
        for (auto it = m_requests.begin(); it != m_requests.end(); ++it)
            count += it.key().contains(like) ? *it : 0;
        return count;
    }
    /// The account's first requests are not what is counted.
    bool settle()
    {
        const bool quiet = QTest::qWaitFor([this] { return session->client().inFlight() == 0; }, 20'000);
        m_requests.clear();
        return quiet;
    }
    QString told() const
    {
        QStringList lines;
        for (auto it = m_requests.begin(); it != m_requests.end(); ++it)
            lines += u"%1 × %2"_s.arg(*it).arg(it.key());
        return lines.join(u'\n');
    }
    void pass(std::chrono::seconds span) { m_clock.advance(span); }
    const Clock &clock() const { return m_clock; }
    Basket &basket() { return session->services().basket(); }

    std::unique_ptr<Session> session;

private:
    static Sandbox::Options options()
    {
        Sandbox::Options options;
        options.orders = 0;
        options.requestsPerWindow = 0;
        options.mostHeldNumbers = 2'000;
        options.balance = Decimal::fromUnits(500'000'000'000'000);
        return options;
    }
    std::unique_ptr<Session> open(const QString &id)
    {
        Account account;
        account.id = id;
        return sessionAt(m_sandbox.baseUrl(), m_sandbox.apiKey(), *m_books.ledger, m_clock, account);
    }

    SharedClock m_clock;
    TabsLedger m_books;
    Sandbox m_sandbox;
    QMap<QString, int> m_requests;
    QObject m_context;
};

bool paste(PastePresenter &presenter, const QStringList &numbers)
{
    presenter.setText(numbers.join(u'\n'));
    return QTest::qWaitFor([&] { return !presenter.isReading(); }, 20'000);
}

/// Opens the ticket for the whole basket and means everything that it asks.
bool buy(Shop &shop)
{
    TicketPresenter ticket(*shop.session, shop.clock(), shop.basket().lines());
    bool placed = false;
    QObject::connect(&ticket, &TicketPresenter::placed, &ticket, [&] { placed = true; });
    QObject::connect(&ticket, &TicketPresenter::refused, &ticket, [](const QString &why) { qWarning() << why; });
    if (!QTest::qWaitFor([&] { return !ticket.isChecking(); }, 20'000) || !ticket.differences().isEmpty()) {
        qWarning() << ticket.differences();
        return false;
    }
    TicketInput input;
    input.reference = u"Spring"_s;
    input.typedCount = QString::number(ticket.countToType());
    for (const OrderDoubt &doubt : ticket.doubts(input))
        input.answered += doubt.question;
    ticket.place(input);
    return placed && QTest::qWaitFor([&] { return !shop.session->hasOpenWrites(); }, 20'000)
        && QTest::qWaitFor([&] { return shop.session->client().inFlight() == 0; }, 20'000);
}

} // namespace

/// A thousand pasted numbers of 25 area codes, from the paste to the order: how many requests that takes.
class TestRequestCount : public QObject
{
    Q_OBJECT

private slots:
    void withPricesFirst();
    void straightToTheTicket();
    void heldFirst();
};

void TestRequestCount::withPricesFirst()
{
    Shop shop;
    const QStringList numbers = shop.thousandNumbers();
    QCOMPARE(numbers.size(), Areas * Each);
    QVERIFY(shop.settle());
    PastePresenter presenter(*shop.session, u"US"_s);
    QVERIFY(paste(presenter, numbers));
    presenter.findPrices({});
    QTRY_VERIFY_WITH_TIMEOUT(!presenter.isAsking(), 30'000);
    QCOMPARE(presenter.summary(), u"1,000 ok"_s);
    QCOMPARE(shop.requests(u"GET /v2/available_phone_numbers"_s), Areas);
    presenter.lookUpFeatures({}); // they came with the prices
    QVERIFY(!presenter.isAsking());
    presenter.addToBasket({});
    QCOMPARE(shop.basket().count(), 1000);
    QCOMPARE(shop.basket().unpriced(), 0);
    shop.pass(90s); // the person looks at them
    QVERIFY2(buy(shop), qPrintable(shop.told()));
    QCOMPARE(shop.basket().count(), 0);
    QCOMPARE(shop.session->services().purchases().recent().front().write.state, WriteState::Bought);
    QCOMPARE(shop.requests(u"GET /v2/available_phone_numbers"_s), Areas); // read two minutes ago
    QCOMPARE(shop.requests(u"POST /v2/number_orders"_s), 1);
    qInfo("%d requests, %d at least", shop.requests(), LeastPossible);
    QVERIFY2(shop.requests() <= Allowed, qPrintable(shop.told()));
}

void TestRequestCount::straightToTheTicket()
{
    Shop shop;
    const QStringList numbers = shop.thousandNumbers();
    QVERIFY(shop.settle());
    PastePresenter presenter(*shop.session, u"US"_s);
    QVERIFY(paste(presenter, numbers));
    presenter.addToBasket({});
    QVERIFY2(buy(shop), qPrintable(shop.told()));
    QCOMPARE(shop.basket().count(), 0);
    QCOMPARE(shop.requests(u"POST /v2/number_orders"_s), 1);
    qInfo("%d requests, %d at least", shop.requests(), LeastPossible);
    QVERIFY2(shop.requests() <= Allowed, qPrintable(shop.told()));
}

/// A hold is the surest answer to whether a number can be had: Telnyx gives one for each number of a reservation.
void TestRequestCount::heldFirst()
{
    Shop shop;
    const QStringList numbers = shop.thousandNumbers();
    QVERIFY(shop.settle());
    PastePresenter presenter(*shop.session, u"US"_s);
    QVERIFY(paste(presenter, numbers));
    presenter.addToBasket({});
    BasketPresenter basket(*shop.session);
    basket.reserve({});
    QTRY_VERIFY_WITH_TIMEOUT(!basket.isReserving(), 30'000);
    const int held = basket.heldAmong({});
    QVERIFY(held > 800); // not every number can be reserved
    QStringList others;
    for (const BasketLine &line : shop.basket().lines()) {
        if (!line.isHeld())
            others += line.key;
    }
    basket.remove(others);
    QVERIFY2(buy(shop), qPrintable(shop.told()));
    QCOMPARE(shop.basket().count(), 0);
    QCOMPARE(shop.requests(u"GET /v2/available_phone_numbers"_s), 0);
    QCOMPARE(shop.requests(u"POST /v2/number_orders"_s), 1);
    qInfo("%d requests for %d numbers", shop.requests(), held);
    QVERIFY2(shop.requests() <= Allowed, qPrintable(shop.told()));
}

QTEST_MAIN(TestRequestCount)
#include "tst_request_count.moc"
