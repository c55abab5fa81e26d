// SPDX-License-Identifier: Apache-2.0
#include "engine_stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::decimalOf;
using nd::testing::EngineStage;
using nd::testing::momentOf;

namespace {

const auto Reservable = u"country_code=US&phone_number_type=local&reservable=true&exclude_held_numbers=true&limit=%1"_s;
const auto Plain = u"country_code=US&phone_number_type=local&limit=%1"_s;

QJsonValue line(const Answered &reservation, int place)
{
    return reservation.data()[u"phone_numbers"_s][place];
}

} // namespace

/// Holding, ordering and paying, without a network and without waiting.
class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    // ---- holds ----
    void aHoldLastsThirtyMinutes();
    void aHoldIsExtendedTwice();
    void aLapsedHoldIsNotExtended();
    void numbersAreHeldOneByOne();
    void holdsAreLimited();
    // ---- orders ----
    void ordersAHeldNumber();
    void refusesWhatIsNotToBeHad();
    void onlySearchedNumbersAreKnown();
    void splitsByCountryAndType();
    void anOrderSucceedsInTime();
    void numbersMayFail();
    void cancelsWhatIsPending();
    // ---- money ----
    void takesExactlyThePrice();
    void poundsAreConverted();
    void pricesRise();
    void refusesWithoutFunds();
    // ---- the whole ----
    void sameSeedAndTimesSameAnswers();
};

void TestEngine::aHoldLastsThirtyMinutes()
{
    EngineStage stage;
    const QStringList numbers = stage.numbers(Reservable.arg(2));
    QCOMPARE(numbers.size(), 2);
    const Answered held = stage.reserve(numbers);
    QCOMPARE(held.verdict(), u"200"_s);
    QCOMPARE(held.state(), u"success"_s);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(line(held, i)[u"phone_number"_s].toString(), numbers[i]);
        QCOMPARE(line(held, i)[u"status"_s].toString(), u"success"_s);
        QVERIFY(momentOf(line(held, i)[u"expired_at"_s]) == stage.clock.now().plus(30min));
    }
    QVERIFY(!stage.numbers(Reservable.arg(500)).contains(numbers[0]));

    stage.clock.advance(30min - 1ms);
    const Answered early = stage.reserve({numbers[0]});
    QCOMPARE(early.state(), u"failure"_s);
    QCOMPARE(line(early, 0)[u"errors"_s].toString(), u"Number is already on hold"_s);
    QVERIFY(line(early, 0)[u"expired_at"_s].isNull());

    stage.clock.advance(1ms);
    QVERIFY(stage.numbers(Reservable.arg(500)).contains(numbers[0]));
    QCOMPARE(stage.reserve({numbers[0]}).state(), u"success"_s);
    // What was held then is still told as it was.
    const Answered first = stage.get(u"/number_reservations/"_s + held.id());
    QCOMPARE(first.data()[u"phone_numbers"_s], held.data()[u"phone_numbers"_s]);
}

void TestEngine::aHoldIsExtendedTwice()
{
    EngineStage stage;
    const Timestamp began = stage.clock.now();
    const QStringList numbers = stage.numbers(Reservable.arg(1));
    const QString id = stage.reserve(numbers).id();
    const QString extend = u"/number_reservations/"_s + id + u"/actions/extend"_s;
    for (int times = 1; times <= 2; ++times) {
        stage.clock.advance(20min);
        const Answered extended = stage.post(extend);
        QCOMPARE(extended.verdict(), u"200"_s);
        QVERIFY(momentOf(line(extended, 0)[u"expired_at"_s]) == began.plus(30min * (times + 1)));
        QVERIFY(momentOf(extended.data()[u"updated_at"_s]) == stage.clock.now());
    }
    QCOMPARE(stage.post(extend).verdict(), u"422 85008"_s);
    const Answered after = stage.get(u"/number_reservations/"_s + id);
    QVERIFY(momentOf(line(after, 0)[u"expired_at"_s]) == began.plus(90min));
    stage.clock.advance(50min - 1ms);
    QCOMPARE(stage.reserve(numbers).state(), u"failure"_s);
    stage.clock.advance(1ms);
    QCOMPARE(stage.reserve(numbers).state(), u"success"_s);
}

void TestEngine::aLapsedHoldIsNotExtended()
{
    EngineStage stage;
    const QStringList numbers = stage.numbers(Reservable.arg(1));
    const QString id = stage.reserve(numbers).id();
    stage.clock.advance(30min);
    const QString extend = u"/number_reservations/"_s + id + u"/actions/extend"_s;
    QCOMPARE(stage.post(extend).verdict(), u"422 10027"_s);
    // Nor when somebody has taken a hold on it since.
    QCOMPARE(stage.reserve(numbers).state(), u"success"_s);
    QCOMPARE(stage.post(extend).verdict(), u"422 10027"_s);
}

void TestEngine::numbersAreHeldOneByOne()
{
    EngineStage stage;
    const QJsonArray all = stage.search(Plain.arg(500));
    QString fixed;
    for (const QJsonValue &row : all) {
        if (!row[u"reservable"_s].toBool())
            fixed = row[u"phone_number"_s].toString();
    }
    QVERIFY(!fixed.isEmpty());
    const QString rivals = stage.numbers(Plain.arg(1) + u"&reservable=true&ends_with=31"_s).value(0);
    const QString free = stage.numbers(Reservable.arg(1)).value(0);
    const Answered held = stage.reserve({fixed, rivals, free});
    QCOMPARE(held.verdict(), u"200"_s);
    QCOMPARE(held.state(), u"partial_success"_s);
    QCOMPARE(line(held, 0)[u"errors"_s].toString(), u"Number cannot be reserved"_s);
    QCOMPARE(line(held, 1)[u"errors"_s].toString(), u"Number is already on hold"_s);
    QVERIFY(line(held, 2)[u"errors"_s].isNull());
    QCOMPARE(line(held, 2)[u"status"_s].toString(), u"success"_s);
    QCOMPARE(stage.reserve({fixed}).state(), u"failure"_s);
}

void TestEngine::holdsAreLimited()
{
    sandbox::Options options = EngineStage::plain();
    options.mostHeldNumbers = 3;
    EngineStage stage(options);
    const QStringList numbers = stage.numbers(Reservable.arg(5));
    QCOMPARE(stage.reserve(numbers.mid(0, 4)).verdict(), u"422 85007"_s);
    QCOMPARE(stage.reserve(numbers.mid(0, 3)).state(), u"success"_s);
    QCOMPARE(stage.reserve({numbers[3]}).verdict(), u"422 85007"_s);
    // What is bought is not held any more.
    QCOMPARE(stage.order({numbers[0]}).verdict(), u"200"_s);
    QCOMPARE(stage.reserve({numbers[3]}).state(), u"success"_s);
    QCOMPARE(stage.reserve({numbers[4]}).verdict(), u"422 85007"_s);
    stage.clock.advance(30min);
    QCOMPARE(stage.reserve(numbers.mid(1, 3)).state(), u"success"_s);
}

void TestEngine::ordersAHeldNumber()
{
    EngineStage stage;
    const QStringList numbers = stage.numbers(Reservable.arg(2));
    const Answered held = stage.reserve(numbers);
    const Answered bought = stage.order({numbers[0]});
    QCOMPARE(bought.verdict(), u"200"_s);
    QCOMPARE(bought.data()[u"phone_numbers"_s][0][u"phone_number"_s].toString(), numbers[0]);
    // The hold ended with the purchase: only the other number is extended.
    const Answered extended = stage.post(u"/number_reservations/"_s + held.id() + u"/actions/extend"_s);
    QCOMPARE(line(extended, 0)[u"expired_at"_s], line(held, 0)[u"expired_at"_s]);
    QVERIFY(line(extended, 1)[u"expired_at"_s] != line(held, 1)[u"expired_at"_s]);
    QCOMPARE(line(stage.reserve({numbers[0]}), 0)[u"errors"_s].toString(), u"Number is no longer available"_s);
}

void TestEngine::refusesWhatIsNotToBeHad()
{
    EngineStage stage;
    const QString own = stage.numbers(Plain.arg(1)).value(0);
    QCOMPARE(stage.order({own}).verdict(), u"200"_s);
    QCOMPARE(stage.order({own}).verdict(), u"409 85001"_s);

    const QString rivals = stage.numbers(Plain.arg(1) + u"&ends_with=31"_s).value(0);
    QCOMPARE(stage.order({rivals}).verdict(), u"422 85006"_s);

    const QString wanted = stage.numbers(Plain.arg(1) + u"&ends_with=13"_s).value(0);
    QVERIFY(!wanted.isEmpty());
    stage.clock.advance(20s);
    QCOMPARE(stage.order({wanted}).verdict(), u"409 85001"_s);
    QVERIFY(!stage.numbers(Plain.arg(1000) + u"&ends_with=13"_s).contains(wanted));
    // A hold in time keeps the rival away.
    const QStringList held = stage.numbers(Plain.arg(1) + u"&ends_with=13&reservable=true"_s);
    QCOMPARE(stage.reserve(held).state(), u"success"_s);
    stage.clock.advance(20s);
    QCOMPARE(stage.order(held).verdict(), u"200"_s);

    // One bad number and nothing is bought.
    const Decimal before = stage.balance();
    const QString good = stage.numbers(Plain.arg(1)).value(0);
    QCOMPARE(stage.order({good, rivals}).verdict(), u"422 85006"_s);
    QVERIFY(stage.balance() == before);
    QCOMPARE(stage.order({good}).verdict(), u"200"_s);
}

void TestEngine::onlySearchedNumbersAreKnown()
{
    EngineStage stage;
    const QString number = EngineStage().numbers(Plain.arg(1)).value(0); // seen by another account
    const Answered refused = stage.order({number});
    QCOMPARE(refused.verdict(), u"422 10027"_s);
    QCOMPARE(refused.error()[u"detail"_s].toString(),
        u"We don't recognize the number(s) ['%1']. Did you first search for the number(s)?"_s.arg(number));
    QCOMPARE(refused.source(), u"/"_s);
    QCOMPARE(stage.reserve({number}).verdict(), u"422 10027"_s);
    QVERIFY(stage.numbers(Plain.arg(1)).contains(number));
    stage.clock.advance(24h + 1ms);
    QCOMPARE(stage.order({number}).verdict(), u"422 10027"_s);
    stage.numbers(Plain.arg(1));
    QCOMPARE(stage.order({number}).verdict(), u"200"_s);
}

void TestEngine::splitsByCountryAndType()
{
    EngineStage stage;
    QStringList numbers = stage.numbers(Plain.arg(2));
    numbers += stage.numbers(u"country_code=US&phone_number_type=toll_free&limit=1"_s);
    numbers += stage.numbers(u"country_code=CA&phone_number_type=local&limit=3"_s);
    numbers.move(5, 0); // mixed up
    const Answered order = stage.order(numbers);
    QCOMPARE(order.verdict(), u"200"_s);
    QCOMPARE(order.data()[u"phone_numbers_count"_s].toInt(), 6);
    const QJsonArray subs = order.data()[u"sub_number_orders_ids"_s].toArray();
    QCOMPARE(subs.size(), 3);
    QMap<QString, int> counts;
    for (const QJsonValue &id : subs) {
        const QJsonObject sub = stage.subOrder(id.toString());
        QCOMPARE(sub[u"order_request_id"_s].toString(), order.id());
        const QString kind = sub[u"country_code"_s].toString() + u' ' + sub[u"phone_number_type"_s].toString();
        counts[kind] = sub[u"phone_numbers_count"_s].toInt();
    }
    QCOMPARE(counts, (QMap<QString, int>{{u"US local"_s, 2}, {u"US toll_free"_s, 1}, {u"CA local"_s, 3}}));
    const QJsonArray listed = stage.get(u"/sub_number_orders?filter[order_request_id]="_s + order.id()).list();
    QCOMPARE(listed.size(), 3);
}

void TestEngine::anOrderSucceedsInTime()
{
    EngineStage stage;
    QStringList numbers = stage.numbers(Plain.arg(1));
    numbers += stage.numbers(u"country_code=GB&phone_number_type=local&limit=1"_s);
    const QString id = stage.order(numbers).id();
    const QString american = stage.subOrderIdOf(id, 0);
    const QString british = stage.subOrderIdOf(id, 1);
    QCOMPARE(stage.stateOf(id), u"pending"_s);
    stage.clock.advance(3s - 1ms);
    QCOMPARE(stage.subOrder(american)[u"status"_s].toString(), u"pending"_s);
    QCOMPARE(stage.numberOf(id)[u"requirements_status"_s].toString(), u"pending"_s);
    stage.clock.advance(1ms);
    QCOMPARE(stage.subOrder(american)[u"status"_s].toString(), u"success"_s);
    QVERIFY(momentOf(stage.subOrder(american)[u"updated_at"_s]) == stage.clock.now());
    QCOMPARE(stage.numberOf(id)[u"status"_s].toString(), u"success"_s);
    // Sub-orders go their own ways; the whole waits for the last.
    QCOMPARE(stage.subOrder(british)[u"status"_s].toString(), u"pending"_s);
    QCOMPARE(stage.stateOf(id), u"pending"_s);
    // Looked at late, it has become so when it did.
    stage.clock.advance(1h);
    QVERIFY(momentOf(stage.subOrder(american)[u"updated_at"_s]) == stage.clock.now().plus(-1h));
}

void TestEngine::numbersMayFail()
{
    EngineStage stage;
    const QJsonArray failing = stage.search(Plain.arg(1) + u"&ends_with=87"_s);
    const QJsonArray good = stage.search(Plain.arg(1));
    const Decimal before = stage.balance();
    const QString id = stage.order(EngineStage::numbersOf(good) + EngineStage::numbersOf(failing)).id();
    stage.clock.advance(3s);
    QCOMPARE(stage.stateOf(id), u"partial_success"_s);
    QCOMPARE(stage.numberOf(id, 0)[u"status"_s].toString(), u"success"_s);
    QCOMPARE(stage.numberOf(id, 1)[u"status"_s].toString(), u"failure"_s);
    QVERIFY(stage.balance() == *before.minus(EngineStage::costOf(good)));
    const QJsonArray said = stage.comments(u"sub_number_order"_s, stage.subOrderIdOf(id));
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][u"body"_s].toString().contains(EngineStage::numbersOf(failing)[0]));
    QCOMPARE(said[0][u"commenter_type"_s].toString(), u"admin"_s);
    QVERIFY(said[0][u"read_at"_s].isNull());
}

void TestEngine::cancelsWhatIsPending()
{
    EngineStage stage;
    const QJsonArray american = stage.search(Plain.arg(2));
    const QJsonArray canadian = stage.search(u"country_code=CA&phone_number_type=local&limit=1"_s);
    const Decimal before = stage.balance();
    const QString id = stage.order(EngineStage::numbersOf(american) + EngineStage::numbersOf(canadian)).id();
    const QString first = u"/sub_number_orders/"_s + stage.subOrderIdOf(id, 0) + u"/cancel"_s;
    const Answered cancelled = stage.patch(first);
    QCOMPARE(cancelled.verdict(), u"200"_s);
    QCOMPARE(cancelled.state(), u"cancelled"_s);
    QVERIFY(stage.balance() == *before.minus(EngineStage::costOf(canadian)));
    QCOMPARE(stage.numberOf(id)[u"status"_s].toString(), u"cancelled"_s);
    QCOMPARE(stage.patch(first).verdict(), u"422 10027"_s);
    QCOMPARE(stage.order(EngineStage::numbersOf(american)).verdict(), u"200"_s); // back in stock

    stage.clock.advance(3s);
    QCOMPARE(stage.subOrder(stage.subOrderIdOf(id, 0))[u"status"_s].toString(), u"cancelled"_s);
    QCOMPARE(stage.stateOf(id), u"partial_success"_s);
    const QString second = u"/sub_number_orders/"_s + stage.subOrderIdOf(id, 1) + u"/cancel"_s;
    QCOMPARE(stage.patch(second).verdict(), u"422 10027"_s); // done already
}

void TestEngine::takesExactlyThePrice()
{
    EngineStage stage;
    QJsonArray rows = stage.search(Plain.arg(200)); // dear ones and odd ones among them
    for (const QJsonValue &row : stage.search(u"country_code=US&phone_number_type=toll_free&limit=20"_s))
        rows.append(row);
    for (const QJsonValue &row : rows)
        QCOMPARE(row[u"cost_information"_s][u"currency"_s].toString(), u"USD"_s);
    sandbox::Options options = EngineStage::plain();
    options.balance = *EngineStage::costOf(rows).plus(Decimal::fromUnits(1));
    EngineStage rich(options);
    rich.numbers(Plain.arg(200));
    rich.numbers(u"country_code=US&phone_number_type=toll_free&limit=20"_s);
    QCOMPARE(rich.order(EngineStage::numbersOf(rows)).verdict(), u"200"_s);
    QVERIFY(rich.balance() == Decimal::fromUnits(1));
    const QJsonObject told = rich.get(u"/balance"_s).data();
    QVERIFY(decimalOf(told[u"available_credit"_s]) == *rich.balance().plus(options.creditLimit));
}

void TestEngine::poundsAreConverted()
{
    EngineStage stage;
    const QJsonArray rows = stage.search(u"country_code=GB&phone_number_type=local&limit=1"_s);
    QCOMPARE(rows[0][u"cost_information"_s][u"currency"_s].toString(), u"GBP"_s);
    const Decimal before = stage.balance();
    QCOMPARE(stage.order(EngineStage::numbersOf(rows)).verdict(), u"200"_s);
    const Decimal paid = *before.minus(stage.balance());
    QVERIFY(*paid.times(100) == *EngineStage::costOf(rows).times(127));
}

void TestEngine::pricesRise()
{
    EngineStage stage;
    const QJsonArray before = stage.search(Plain.arg(1) + u"&ends_with=42"_s);
    stage.clock.advance(20s);
    const QJsonArray after = stage.search(Plain.arg(1) + u"&ends_with=42"_s);
    QCOMPARE(EngineStage::numbersOf(after), EngineStage::numbersOf(before));
    QVERIFY(EngineStage::costOf(after) == *EngineStage::costOf(before).plus(Decimal::fromUnits(100'000'000)));
    const Decimal full = stage.balance();
    QCOMPARE(stage.order(EngineStage::numbersOf(after)).verdict(), u"200"_s);
    QVERIFY(stage.balance() == *full.minus(EngineStage::costOf(after)));
}

void TestEngine::refusesWithoutFunds()
{
    EngineStage rich;
    const QJsonArray rows = rich.search(Plain.arg(2));
    const Decimal cost = EngineStage::costOf(rows);
    sandbox::Options options = EngineStage::plain();
    options.balance = Decimal::fromUnits(0);
    options.creditLimit = *cost.minus(Decimal::fromUnits(1));
    EngineStage poor(options);
    const QStringList numbers = poor.numbers(Plain.arg(2));
    const Answered refused = poor.order(numbers);
    QCOMPARE(refused.verdict(), u"422 20100"_s);
    QCOMPARE(refused.error()[u"title"_s].toString(), u"Insufficient Funds"_s);
    QVERIFY(poor.balance() == Decimal::fromUnits(0));
    QCOMPARE(poor.get(u"/number_orders"_s).list().size(), 0);

    options.creditLimit = cost; // all of it may be used
    EngineStage enough(options);
    QCOMPARE(enough.order(enough.numbers(Plain.arg(2))).verdict(), u"200"_s);
    QVERIFY(enough.balance() == *Decimal().minus(cost));
    QVERIFY(decimalOf(enough.get(u"/balance"_s).data()[u"available_credit"_s]).isZero());
}

void TestEngine::sameSeedAndTimesSameAnswers()
{
    sandbox::Options options = EngineStage::plain();
    options.orders = 60;
    EngineStage one(options);
    EngineStage two(options);
    options.seed = 2;
    EngineStage other(options);
    const auto play = [](EngineStage &stage) {
        QByteArray all = stage.get(u"/number_orders?page[size]=100"_s).body;
        const QStringList numbers = stage.numbers(Reservable.arg(3));
        all += stage.reserve(numbers).body + stage.order(numbers).body;
        stage.clock.advance(3s);
        return all + stage.get(u"/sub_number_orders"_s).body + stage.get(u"/balance"_s).body;
    };
    const QByteArray first = play(one);
    QCOMPARE(play(two), first);
    QVERIFY(play(other) != first);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
