// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"
#include "features/sandbox_desk.h"

#include "base/e164.h"
#include "features/orders/number_finder.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "store/tables/order_store.h"
#include "support/patience.h"
#include "wording/number_country.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLocale>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

using Kind = OrderRow::Kind;

QJsonObject order(const QString &id, const QStringList &numbers, const QString &status = u"success"_s)
{
    QJsonArray list;
    for (const QString &number : numbers)
        list.append(QJsonObject{{u"id"_s, u"n"_s + number}, {u"phone_number"_s, number}});
    return {{u"id"_s, id}, {u"status"_s, status}, {u"customer_reference"_s, u"Ref "_s + id}, {u"phone_numbers"_s, list},
        {u"phone_numbers_count"_s, int(numbers.size())}, {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}};
}

/// The tab at a fake Telnyx that has these orders, each with one sub-order of all its numbers.
struct Blotter
{
    Blotter()
    {
        desk.telnyx.on("GET", "/sub_number_orders", [this](const FakeTelnyx::Seen &seen) {
            const QString id = seen.query.value(u"filter[order_request_id]"_s);
            if (!numbers.contains(id) || unlisted.contains(id))
                return FakeTelnyx::list({});
            return FakeTelnyx::list({subOrder(id)});
        });
        desk.telnyx.on("GET", "/sub_number_orders/*", [this](const FakeTelnyx::Seen &seen) {
            const QString id = QString::fromLatin1(seen.path).section(u"sub-"_s, -1);
            QJsonObject one = subOrder(id);
            QJsonArray list;
            for (const QString &number : numbers.value(id).mid(0, 50))
                list.append(record(id, number));
            one[u"phone_numbers"_s] = list;
            return FakeTelnyx::data(one);
        });
        desk.telnyx.on("GET", "/number_order_phone_numbers", [this](const FakeTelnyx::Seen &) {
            QList<QJsonObject> all;
            for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
                for (const QString &number : *it)
                    all.append(record(it.key(), number));
            }
            return FakeTelnyx::list(all);
        });
        make();
    }
    void make()
    {
        presenter.emplace(*desk.session);
        QObject::connect(&*presenter, &OrdersPresenter::numberAtHand, &context,
            [this](const QString &key, bool first) { shown += (first ? u"* "_s : QString()) + key; });
        QObject::connect(
            &*presenter, &OrdersPresenter::orderOpened, &context, [this](const QString &key) { opened += key; });
    }
    void add(const QString &id, const QStringList &all, const QString &status = u"success"_s)
    {
        numbers[id] = all;
        desk.fake.addOrder(order(id, all, status));
    }
    static QJsonObject subOrder(const QString &id)
    {
        return {{u"id"_s, u"sub-"_s + id}, {u"order_request_id"_s, id}, {u"status"_s, u"success"_s},
            {u"country_code"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s}, {u"phone_numbers_count"_s, 60}};
    }
    static QJsonObject record(const QString &id, const QString &number)
    {
        return {{u"id"_s, u"r"_s + number}, {u"phone_number"_s, number}, {u"status"_s, u"success"_s},
            {u"country_code"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s},
            {u"sub_number_order_id"_s, u"sub-"_s + id}, {u"order_request_id"_s, id}};
    }
    bool read()
    {
        if (std::exchange(wasRead, true))
            presenter->refresh();
        return support::waitFor([this] { return presenter->state().phase != Phase::Loading; }, 20'000);
    }
    /// Types it, and does not wait for the pause.
    void look(const QString &text)
    {
        presenter->setFilter(text);
        presenter->finder().lookNow();
    }
    /// The program ends and starts again; the network may be gone.
    void restart(bool online)
    {
        desk.session->services().keeper().finish();
        presenter.reset();
        desk.session.reset();
        if (!online)
            desk.telnyx.goAway();
        desk.session = desk.open({});
        shown.clear();
        make();
    }
    QStringList filtered()
    {
        QStringList ids;
        for (int row = 0; row < presenter->rows().shownCount(); ++row)
            ids += presenter->rows().row(row).id;
        ids.sort();
        return ids;
    }

    FakeDesk desk;
    std::optional<OrdersPresenter> presenter;
    bool wasRead = false;
    QHash<QString, QStringList> numbers;
    QStringList unlisted; ///< orders of which Telnyx lists no sub-orders
    QStringList shown;
    QStringList opened;
    QObject context;
};

QStringList many(int count)
{
    QStringList numbers;
    for (int i = 0; i < count; ++i)
        numbers += u"+1312555"_s + QString::number(1000 + i);
    return numbers;
}

} // namespace

/// A phone number is what people have in hand.
class TestOrdersFind : public QObject
{
    Q_OBJECT

private slots:
    void whatIsANumber_data();
    void whatIsANumber();
    void whatCountryANumberIsOf_data();
    void whatCountryANumberIsOf();
    void anyNumberOfAnyOrder_data();
    void anyNumberOfAnyOrder();
    void opensTheOrderAtTheNumber();
    void beyondTheFirstFifty();
    void manyOrdersAreNotOpened();
    void whatTelnyxDoesNotListBelow();
    void afterARestartWithoutANetwork();
    void anOrderThatTheListsBringNoMore();
    void numbersThatTheListLeavesOut();
    void nowhere();
    void aPurchaseThatFailedHidesNothing();
    void words_data();
    void words();
    void anotherAccount();
    void inTwentyThousandOrders();
};

void TestOrdersFind::whatIsANumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits");
    QTest::newRow("E.164") << u"+13125550101"_s << u"13125550101"_s;
    QTest::newRow("separators") << u" +1 (312) 555-0101 "_s << u"13125550101"_s;
    QTest::newRow("dots and slashes") << u"312.555/0101"_s << u"3125550101"_s;
    QTest::newRow("a link") << u"tel:+13125550101"_s << u"13125550101"_s;
    QTest::newRow("international prefix") << u"0013125550101"_s << u"13125550101"_s;
    QTest::newRow("national prefix") << u"030 901820"_s << u"30901820"_s;
    QTest::newRow("an end that begins with 0") << u"0101"_s << u"0101"_s;
    QTest::newRow("too short") << u"312"_s << QString();
    QTest::newRow("a reference") << u"KB-1234"_s << QString();
    QTest::newRow("a day") << u"2026-09-21"_s << QString();
    QTest::newRow("a month") << u"2026-09"_s << QString();
    QTest::newRow("an id") << u"f826ed66-b27c"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("separators only") << u"+-()"_s << QString();
}

void TestOrdersFind::whatIsANumber()
{
    QFETCH(QString, typed);
    QFETCH(QString, digits);
    QCOMPARE(e164::typedDigits(typed), digits);
}

void TestOrdersFind::whatCountryANumberIsOf_data()
{
    QTest::addColumn<QString>("country");
    for (const auto &[number, country] :
        {std::pair{u"+13125550101"_s, u"US"_s}, {u"+14165550101"_s, u"CA"_s}, {u"+18765550101"_s, u"JM"_s},
            {u"+18005550101"_s, u"US"_s}, {u"+4930901820"_s, u"DE"_s}, {u"+442079460000"_s, u"GB"_s},
            {u"+3531234567"_s, u"IE"_s}, {u"+999123456789"_s, QString()}, {u"+1312"_s, QString()}})
        QTest::newRow(qPrintable(number)) << country;
}

void TestOrdersFind::whatCountryANumberIsOf()
{
    QFETCH(QString, country);
    QCOMPARE(countryOf(*PackedNumber::fromText(QString::fromLatin1(QTest::currentDataTag()))), country);
}

void TestOrdersFind::anyNumberOfAnyOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("the first") << u"+13125550101"_s << QStringList{u"a"_s};
    QTest::newRow("without its plus") << u"13125550101"_s << QStringList{u"a"_s};
    QTest::newRow("with separators") << u"+1 312-555-0102"_s << QStringList{u"a"_s};
    QTest::newRow("the third, without the country's code") << u"3125550103"_s << QStringList{u"a"_s};
    QTest::newRow("its end") << u"0201"_s << QStringList{u"b"_s};
    QTest::newRow("in the middle") << u"125550"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("as dialled from abroad") << u"0049 30 901820"_s << QStringList{u"b"_s};
    QTest::newRow("as dialled there") << u"030901820"_s << QStringList{u"b"_s};
    QTest::newRow("nobody's") << u"+13125559999"_s << QStringList();
}

void TestOrdersFind::anyNumberOfAnyOrder()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    Blotter blotter;
    blotter.add(u"a"_s, {u"+13125550101"_s, u"+13125550102"_s, u"+13125550103"_s});
    blotter.add(u"b"_s, {u"+13125550201"_s, u"+4930901820"_s});
    QVERIFY(blotter.read());
    blotter.presenter->setFilter(typed);
    QCOMPARE(blotter.filtered(), found);
    blotter.presenter->setFilter({});
    QCOMPARE(blotter.filtered().size(), 2);
}

void TestOrdersFind::opensTheOrderAtTheNumber()
{
    Blotter blotter;
    const QAbstractItemModelTester tester(
        &blotter.presenter->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    blotter.add(u"a"_s, {u"+13125550101"_s, u"+13125550102"_s});
    blotter.add(u"b"_s, {u"+13125550201"_s});
    QVERIFY(blotter.read());
    blotter.look(u"312 555 0102"_s);
    QTRY_COMPARE(blotter.shown, QStringList{u"* "_s + keyOf(Kind::Number, u"r+13125550102"_s)});
    QCOMPARE(blotter.opened, QStringList{keyOf(Kind::NumberOrder, u"a"_s)});
    QVERIFY2(blotter.presenter->findText().contains(u"Ref a"_s), qPrintable(blotter.presenter->findText()));
    QCOMPARE(blotter.desk.telnyx.count("GET", "/sub_number_orders/*"), 1);
    blotter.look({});
    QVERIFY(blotter.presenter->findText().isEmpty());
}

void TestOrdersFind::beyondTheFirstFifty()
{
    Blotter blotter;
    blotter.add(u"a"_s, many(60));
    QVERIFY(blotter.read());
    blotter.look(u"+13125551055"_s);
    QTRY_COMPARE(blotter.shown, QStringList{u"* "_s + keyOf(Kind::Number, u"r+13125551055"_s)});
    QCOMPARE(blotter.desk.telnyx.count("GET", "/number_order_phone_numbers"), 1);
}

void TestOrdersFind::manyOrdersAreNotOpened()
{
    Blotter blotter;
    for (int i = 0; i < 4; ++i)
        blotter.add(u"o%1"_s.arg(i), {u"+1312555010%1"_s.arg(i)});
    QVERIFY(blotter.read());
    blotter.look(u"312555"_s);
    QVERIFY2(blotter.presenter->findText().contains(u"4 orders"_s), qPrintable(blotter.presenter->findText()));
    QCOMPARE(blotter.opened, QStringList());
    QCOMPARE(blotter.desk.telnyx.count("GET", "/sub_number_orders"), 0);
    blotter.look(u"3125550102"_s);
    QTRY_COMPARE(blotter.shown.size(), 1);
}

void TestOrdersFind::whatTelnyxDoesNotListBelow()
{
    Blotter blotter;
    blotter.add(u"a"_s, {u"+13125550101"_s});
    blotter.unlisted += u"a"_s;
    QVERIFY(blotter.read());
    blotter.look(u"+13125550101"_s);
    QTRY_COMPARE(blotter.shown.size(), 1);
    const OrderRow *row = blotter.presenter->rows().findAny(blotter.shown.front().section(u' ', 1));
    QVERIFY(row && row->kind == Kind::KnownNumber && row->title == u"+13125550101");
    const QModelIndex parent = blotter.presenter->rows().indexOfAny(keyOf(Kind::NumberOrder, u"a"_s));
    QCOMPARE(
        blotter.presenter->rows().rowAt(blotter.presenter->rows().index(0, 0, parent)).kind, Kind::Note); // says why
}

void TestOrdersFind::afterARestartWithoutANetwork()
{
    Blotter blotter;
    blotter.add(u"a"_s, {u"+13125550101"_s, u"+13125550102"_s});
    blotter.add(u"b"_s, {u"+13125550201"_s});
    QVERIFY(blotter.read());
    blotter.restart(false);
    QTRY_COMPARE(blotter.presenter->state().phase, Phase::Failed);
    blotter.look(u"+13125550102"_s);
    QCOMPARE(blotter.filtered(), QStringList{u"a"_s});
    QTRY_COMPARE(blotter.shown.size(), 1);
    const OrderRow *row = blotter.presenter->rows().findAny(blotter.shown.front().section(u' ', 1));
    QVERIFY(row && row->title == u"+13125550102");
}

void TestOrdersFind::anOrderThatTheListsBringNoMore()
{
    Blotter blotter;
    NumberOrder old;
    old.id = u"old"_s;
    old.status = u"success"_s;
    old.phoneNumbers = {*PackedNumber::fromText(u"+13125550777")};
    QVERIFY(blotter.desk.session->services().tracker().store(old));
    // More than are shown at once are newer.
    std::vector<CachedOrder> newer;
    for (int i = 0; i < 600; ++i) {
        CachedOrder one;
        one.kind = u"number"_s;
        one.id = u"n%1"_s.arg(i);
        one.body = "{\"id\":\"n" + QByteArray::number(i) + "\"}";
        one.updatedAt = one.createdAt = blotter.desk.clock.now();
        newer.push_back(one);
    }
    QVERIFY(OrderStore(*blotter.desk.services.ledger, u"acme"_s).put(newer));
    QVERIFY(blotter.read());
    QVERIFY(!blotter.presenter->rows().findAny(keyOf(Kind::NumberOrder, u"old"_s)));
    blotter.look(u"5550777"_s);
    QTRY_COMPARE(blotter.shown.size(), 1);
    QCOMPARE(blotter.filtered(), QStringList{u"old"_s});
}

void TestOrdersFind::numbersThatTheListLeavesOut()
{
    Blotter blotter;
    const QStringList all{u"+13125550101"_s, u"+13125550102"_s};
    blotter.numbers[u"a"_s] = all;
    QJsonObject listed = order(u"a"_s, {all.front()});
    listed[u"phone_numbers_count"_s] = 2;
    blotter.desk.fake.addOrder(listed);
    blotter.desk.telnyx.on(
        "GET", "/number_orders/*", [&](const FakeTelnyx::Seen &) { return FakeTelnyx::data(order(u"a"_s, all)); });
    QVERIFY(blotter.read());
    blotter.look(u"+13125550102"_s);
    QCOMPARE(blotter.filtered(), QStringList());
    QVERIFY(blotter.presenter->findText().contains(u"Asking Telnyx"_s));
    QTRY_COMPARE(blotter.shown, QStringList{u"* "_s + keyOf(Kind::Number, u"r+13125550102"_s)});
    QCOMPARE(blotter.filtered(), QStringList{u"a"_s});
}

void TestOrdersFind::nowhere()
{
    Blotter blotter;
    blotter.add(u"a"_s, {u"+13125550101"_s});
    QVERIFY(blotter.read());
    blotter.desk.telnyx.forget();
    blotter.look(u"+13125559999"_s);
    QVERIFY2(
        blotter.presenter->findText().contains(u"No order has a number with 13125559999; 1 order(s) were searched"_s),
        qPrintable(blotter.presenter->findText()));
    QVERIFY(blotter.desk.telnyx.seen().empty()); // every number was in the list: there is nothing to ask
}

void TestOrdersFind::aPurchaseThatFailedHidesNothing()
{
    Blotter blotter;
    blotter.add(u"a"_s, {u"+13125550101"_s});
    QVERIFY(blotter.read());
    blotter.desk.fake.failNext("POST", "/number_orders", FakeAccount::When::BeforeEffect,
        FakeTelnyx::error(422, "85001", "The phone number is no longer available."));
    blotter.desk.fill({FakeDesk::line(u"+13125550101"_s)});
    Ticket ticket;
    ticket.lines = blotter.desk.basket().lines();
    const auto placed = blotter.desk.session->services().purchases().place(ticket);
    QVERIFY(placed);
    const QString purchase = keyOf(Kind::Purchase, placed->front());
    QTRY_VERIFY(blotter.presenter->rows().findAny(purchase));
    blotter.look(u"13125550101"_s);
    QTRY_COMPARE(blotter.shown, QStringList{u"* "_s + keyOf(Kind::Number, u"r+13125550101"_s)});
    QVERIFY(blotter.presenter->rows().indexOfAny(keyOf(Kind::NumberOrder, u"a"_s)).isValid());
    QVERIFY(blotter.presenter->rows().indexOfAny(purchase).isValid());
    // The purchase opens to its numbers.
    blotter.presenter->rows().fetchMore(blotter.presenter->rows().indexOfAny(purchase));
    QTRY_VERIFY(blotter.presenter->rows().hasReadChildren(purchase));
    QCOMPARE(blotter.presenter->rows().rowCount(blotter.presenter->rows().indexOfAny(purchase)), 1);
}

void TestOrdersFind::words_data()
{
    QTest::addColumn<QStringList>("found");
    const QStringList all{u"aaaa-1"_s, u"dedede-2"_s};
    QTest::newRow("DE") << QStringList{u"aaaa-1"_s};
    QTest::newRow("germany") << QStringList{u"aaaa-1"_s};
    QTest::newRow("germ") << QStringList{u"aaaa-1"_s};
    QTest::newRow("us") << QStringList{u"dedede-2"_s};
    QTest::newRow("number order") << all;
    QTest::newRow("orde") << QStringList();
    QTest::newRow("umbe") << QStringList();
    QTest::newRow("succ") << all;
    QTest::newRow("ref") << all;
    QTest::newRow("f aaa") << QStringList{u"aaaa-1"_s};
    QTest::newRow("dede") << QStringList{u"dedede-2"_s};
    QTest::newRow("2026-09") << all;
}

void TestOrdersFind::words()
{
    QFETCH(QStringList, found);
    Blotter blotter;
    QJsonObject german = order(u"aaaa-1"_s, {u"+4930901820"_s});
    german[u"customer_reference"_s] = u"Ref aaa"_s;
    blotter.desk.fake.addOrder(german);
    QJsonObject american = order(u"dedede-2"_s, {u"+13125550101"_s});
    american[u"customer_reference"_s] = u"Ref bbb"_s;
    blotter.desk.fake.addOrder(american);
    QVERIFY(blotter.read());
    QCOMPARE(blotter.presenter->rows().row(0).place.isEmpty(), false);
    blotter.presenter->setFilter(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(blotter.filtered(), found);
}

void TestOrdersFind::anotherAccount()
{
    Blotter blotter;
    blotter.add(u"a"_s, {u"+13125550101"_s});
    QVERIFY(blotter.read());
    Account second;
    second.id = u"beta"_s;
    const auto beta = blotter.desk.open(second);
    blotter.desk.telnyx.on("GET", "/number_orders", [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    blotter.presenter.emplace(*beta);
    blotter.look(u"+13125550101"_s);
    QTRY_COMPARE(blotter.presenter->state().phase, Phase::Empty);
    QVERIFY(blotter.shown.isEmpty());
    QVERIFY(blotter.filtered().isEmpty()); // another account's ledger is not looked into
}

/// The sandbox's own long list: what was read is all there without a network, and so is each number.
void TestOrdersFind::inTwentyThousandOrders()
{
    constexpr int Orders = 20'000;
    auto desk = std::make_unique<SandboxDesk>(Orders);
    std::optional<OrdersPresenter> presenter(std::in_place, *desk->session);
    QTRY_COMPARE_WITH_TIMEOUT(presenter->state().phase, Phase::Ready, 120'000);
    const int total = presenter->rows().totalCount();
    QVERIFY(total >= Orders);
    QTRY_VERIFY_WITH_TIMEOUT(desk->session->services().keeper().isIdle(), 120'000);
    const QString number = presenter->rows().rows()[size_t(total / 2)].numbers.first().toText();
    presenter.reset();

    desk->session.reset();
    desk->session
        = sessionAt(QUrl(u"http://127.0.0.1:9/v2"_s), desk->sandbox.apiKey(), *desk->services.ledger, desk->clock, {});
    presenter.emplace(*desk->session);
    QVERIFY(presenter->rows().totalCount() > 0); // at once
    QTRY_COMPARE_WITH_TIMEOUT(presenter->state().phase, Phase::Failed, 60'000);
    const QString of = u" of %1 order(s)"_s.arg(QLocale().toString(total));
    if (presenter->rows().totalCount() < total)
        QVERIFY2(presenter->totals().contains(of), qPrintable(presenter->totals()));
    QVERIFY2(presenter->totals().contains(u"last read whole at"_s), qPrintable(presenter->totals()));
    QTRY_COMPARE_WITH_TIMEOUT(presenter->rows().totalCount(), total, 120'000);
    QVERIFY(!presenter->totals().contains(of));
    presenter->setFilter(number);
    QVERIFY(presenter->rows().shownCount() >= 1);
    QVERIFY2(presenter->totals().contains(u"1"_s + of), qPrintable(presenter->totals()));
}

QTEST_GUILESS_MAIN(TestOrdersFind)
#include "tst_orders_find.moc"
