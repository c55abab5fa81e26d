// SPDX-License-Identifier: Apache-2.0
#include "engine_stage.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::EngineStage;
using nd::testing::momentOf;

namespace {

QJsonObject group(const QString &count, const QString &area, const QString &strategy = u"always"_s)
{
    return {{u"country_iso"_s, u"US"_s}, {u"count_requested"_s, count}, {u"phone_number_type"_s, u"local"_s},
        {u"national_destination_code"_s, area}, {u"strategy"_s, strategy}};
}

QJsonObject bulk(const QJsonArray &groups)
{
    return {{u"ordering_groups"_s, groups}, {u"customer_reference"_s, u"Wholesale"_s}};
}

QList<QByteArray> linesOf(const QByteArray &csv)
{
    QList<QByteArray> lines = csv.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    lines.removeAll({});
    return lines;
}

} // namespace

/// Everything that is ordered without naming numbers, blocks, and the reports on it all.
class TestEngineWholesale : public QObject
{
    Q_OBJECT

private slots:
    void bulkGroupsGoTheirWay();
    void bulkTakesWhatThereIsOrNothing();
    void bulkFailsWithoutFunds();
    void advancedOrdersAreDelivered();
    void advancedOrdersAreChanged();
    void advancedOrdersNeedHelp_data();
    void advancedOrdersNeedHelp();
    void blocksAreSoldWhole();
    void reportsBecomeReady();
    void reportsAnswerAtBothPaths();
    void reportsFilter();
    void reportsQuoteAndExpire();
};

void TestEngineWholesale::bulkGroupsGoTheirWay()
{
    EngineStage stage;
    const Decimal before = stage.balance();
    const Answered order
        = stage.post(u"/inexplicit_number_orders"_s, bulk({group(u"5"_s, u"312"_s), group(u"2"_s, u"303"_s)}));
    QCOMPARE(order.verdict(), u"200"_s);
    const auto groups = [&] {
        return stage.get(u"/inexplicit_number_orders/"_s + order.id()).data()[u"ordering_groups"_s].toArray();
    };
    QCOMPARE(groups()[0][u"status"_s].toString(), u"pending"_s);
    stage.clock.advance(1s);
    QCOMPARE(groups()[0][u"status"_s].toString(), u"processing"_s);
    QCOMPARE(groups()[0][u"count_allocated"_s].toInt(), 0);
    QVERIFY(stage.balance() == before);
    stage.clock.advance(2s);
    QVERIFY(stage.balance() < before);
    const QJsonArray bought = groups();
    QCOMPARE(bought[0][u"count_allocated"_s].toInt(), 5);
    QCOMPARE(bought[0][u"count_requested"_s].toInt(), 5);
    stage.clock.advance(3s);
    for (const QJsonValue &one : groups()) {
        QCOMPARE(one[u"status"_s].toString(), u"success"_s);
        QVERIFY(momentOf(one[u"updated_at"_s]) == stage.clock.now());
        QVERIFY(one[u"error_reason"_s].isNull());
        const QJsonValue numberOrder = one[u"orders"_s][0];
        const Answered made = stage.get(u"/number_orders/"_s + numberOrder[u"number_order_id"_s].toString());
        QCOMPARE(made.state(), u"success"_s);
        QCOMPARE(made.data()[u"sub_number_orders_ids"_s], numberOrder[u"sub_number_order_ids"_s]);
        QCOMPARE(made.data()[u"phone_numbers_count"_s], one[u"count_allocated"_s]);
        QCOMPARE(made.text("customer_reference"), u"Wholesale"_s);
        const QString area = one[u"national_destination_code"_s].toString();
        for (const QJsonValue &number : made.data()[u"phone_numbers"_s].toArray())
            QVERIFY(number[u"phone_number"_s].toString().startsWith(u"+1"_s + area));
    }
}

void TestEngineWholesale::bulkTakesWhatThereIsOrNothing()
{
    EngineStage stage;
    const Answered order = stage.post(u"/inexplicit_number_orders"_s,
        bulk({group(u"900"_s, u"312"_s), group(u"900"_s, u"303"_s, u"never"_s), group(u"1"_s, u"999"_s),
            group(u"1"_s, u"720"_s)}));
    stage.clock.advance(6s);
    const QJsonArray groups
        = stage.get(u"/inexplicit_number_orders/"_s + order.id()).data()[u"ordering_groups"_s].toArray();
    QCOMPARE(groups[0][u"status"_s].toString(), u"partial_success"_s);
    const int taken = groups[0][u"count_allocated"_s].toInt();
    QVERIFY(taken > 0 && taken < 900);
    for (int i = 1; i <= 2; ++i) {
        QCOMPARE(groups[i][u"status"_s].toString(), u"failed"_s);
        QVERIFY(!groups[i][u"error_reason"_s].toString().isEmpty());
        QCOMPARE(groups[i][u"count_allocated"_s].toInt(), 0);
        QCOMPARE(groups[i][u"orders"_s].toArray().size(), 0);
    }
    QCOMPARE(groups[3][u"status"_s].toString(), u"success"_s); // independent of the others
}

void TestEngineWholesale::bulkFailsWithoutFunds()
{
    sandbox::Options options = EngineStage::plain();
    options.balance = Decimal::fromUnits(0);
    options.creditLimit = Decimal::fromUnits(100'000'000);
    EngineStage stage(options);
    const QString id = stage.post(u"/inexplicit_number_orders"_s, bulk({group(u"1"_s, u"312"_s)})).id();
    stage.clock.advance(1h);
    const QJsonValue failed = stage.get(u"/inexplicit_number_orders/"_s + id).data()[u"ordering_groups"_s][0];
    QCOMPARE(failed[u"status"_s].toString(), u"failed"_s);
    QVERIFY(failed[u"error_reason"_s].toString().contains(u"funds"_s));
    QVERIFY(stage.balance().isZero());
}

void TestEngineWholesale::advancedOrdersAreDelivered()
{
    EngineStage stage;
    const Answered order = stage.post(u"/advanced_orders"_s,
        {{u"country_code"_s, u"US"_s}, {u"area_code"_s, u"415"_s}, {u"quantity"_s, 4},
            {u"features"_s, QJsonArray{u"voice"_s}}, {u"customer_reference"_s, u"Rare"_s}});
    QCOMPARE(order.verdict(), u"200"_s);
    QVERIFY(!order.root().contains(u"data"_s)); // bare
    const auto stateNow
        = [&] { return stage.get(u"/advanced_orders/"_s + order.id()).data()[u"status"_s][0].toString(); };
    QCOMPARE(stateNow(), u"pending"_s);
    stage.clock.advance(5s);
    QCOMPARE(stateNow(), u"processing"_s);
    stage.clock.advance(10s - 1ms);
    QCOMPARE(stateNow(), u"processing"_s);
    const Decimal before = stage.balance();
    stage.clock.advance(1ms);
    QCOMPARE(stateNow(), u"ordered"_s);
    QVERIFY(stage.balance() < before);
    const QJsonArray orders = stage.get(u"/advanced_orders/"_s + order.id()).data()[u"orders"_s].toArray();
    QCOMPARE(orders.size(), 1);
    const Answered made = stage.get(u"/number_orders/"_s + orders[0].toString());
    QCOMPARE(made.text("customer_reference"), u"Rare"_s);
    QSet<QString> numbers;
    for (const QJsonValue &number : made.data()[u"phone_numbers"_s].toArray())
        numbers += number[u"phone_number"_s].toString();
    QCOMPARE(numbers.size(), 4);
    static const QRegularExpression shape(u"^\\+1415[2-9]\\d{6}$"_s);
    for (const QString &number : std::as_const(numbers))
        QVERIFY2(shape.match(number).hasMatch(), qPrintable(number));
    stage.clock.advance(3s);
    QCOMPARE(stage.stateOf(orders[0].toString()), u"success"_s);
}

void TestEngineWholesale::advancedOrdersAreChanged()
{
    EngineStage stage;
    const QString id = stage.post(u"/advanced_orders"_s, {{u"quantity"_s, 3}, {u"comments"_s, u"soon"_s}}).id();
    const QString target = u"/advanced_orders/"_s + id;
    // Without a requirement group: each of the other fields may stand alone (spec: none is required).
    QCOMPARE(stage.patch(target + u"/requirement_group"_s, {}).verdict(), u"200"_s);
    const Answered changed = stage.patch(target + u"/requirement_group"_s,
        {{u"quantity"_s, 7}, {u"area_code"_s, u"312"_s}, {u"customer_reference"_s, u"Autumn"_s},
            {u"phone_number_type"_s, u"toll_free"_s}, {u"country_code"_s, u"CA"_s},
            {u"features"_s, QJsonArray{u"sms"_s}}});
    QCOMPARE(changed.verdict(), u"200"_s);
    const QJsonObject now = stage.get(target).root();
    QCOMPARE(now, changed.root());
    QCOMPARE(now[u"quantity"_s].toInt(), 7);
    QCOMPARE(now[u"area_code"_s].toString(), u"312"_s);
    QCOMPARE(now[u"customer_reference"_s].toString(), u"Autumn"_s);
    QCOMPARE(now[u"phone_number_type"_s][0].toString(), u"toll_free"_s);
    QCOMPARE(now[u"country_code"_s].toString(), u"CA"_s);
    QCOMPARE(now[u"features"_s], QJsonValue(QJsonArray{u"sms"_s}));
    QCOMPARE(now[u"comments"_s].toString(), u"soon"_s); // was not given
    QCOMPARE(stage.patch(target + u"/requirement_group"_s, {{u"quantity"_s, 0}}).verdict(), u"422 10033"_s);
}

void TestEngineWholesale::advancedOrdersNeedHelp_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("quantity");
    QTest::newRow("toll-free of the US") << u"US"_s << u"toll_free"_s << 1;
    QTest::newRow("a type that is not sold") << u"US"_s << u"mobile"_s << 1;
    QTest::newRow("a country without sales") << u"AQ"_s << u"local"_s << 1;
    QTest::newRow("more than can be paid") << u"US"_s << u"local"_s << 10'000;
}

void TestEngineWholesale::advancedOrdersNeedHelp()
{
    QFETCH(QString, country);
    QFETCH(QString, type);
    QFETCH(int, quantity);
    EngineStage stage;
    const Decimal before = stage.balance();
    const QString id
        = stage
              .post(u"/advanced_orders"_s,
                  {{u"country_code"_s, country}, {u"phone_number_type"_s, type}, {u"quantity"_s, quantity}})
              .id();
    stage.clock.advance(15s);
    const QJsonObject order = stage.get(u"/advanced_orders/"_s + id).data();
    QCOMPARE(order[u"status"_s][0].toString(), u"exception"_s);
    QCOMPARE(order[u"orders"_s].toArray().size(), 0);
    const QJsonArray said = stage.comments(u"advanced_number_order"_s, id);
    QCOMPARE(said.size(), 1);
    QVERIFY(!said[0][u"body"_s].toString().isEmpty());
    QVERIFY(stage.balance() == before);
}

void TestEngineWholesale::blocksAreSoldWhole()
{
    EngineStage stage;
    const QJsonArray found = stage.get(u"/available_phone_number_blocks?filter[country_code]=US"_s).list();
    QVERIFY(found.size() > 10);
    const QJsonObject block = found[0].toObject();
    const QString start = block[u"phone_number"_s].toString();
    const int range = block[u"range"_s].toInt();
    const Decimal before = stage.balance();
    const QJsonObject body{{u"starting_number"_s, start}, {u"range"_s, range}};
    QCOMPARE(stage.post(u"/number_block_orders"_s, {{u"starting_number"_s, start}, {u"range"_s, range + 1}}).verdict(),
        u"422 10027"_s);
    QCOMPARE(stage.order({start}).verdict(), u"422 10027"_s); // not one by one
    const Answered order = stage.post(u"/number_block_orders"_s, body);
    QCOMPARE(order.verdict(), u"200"_s);
    QCOMPARE(order.data()[u"phone_numbers_count"_s].toInt(), range);
    QCOMPARE(order.text("starting_number"), start);
    QVERIFY(
        stage.balance() == *before.minus(*EngineStage::costOf({block}).times(range))); // the price is for one number
    QCOMPARE(stage.post(u"/number_block_orders"_s, body).verdict(), u"422 85001"_s);
    const QString byStart = u"/number_block_orders?filter[phone_numbers.starting_number]=%2B"_s + start.mid(1);
    QCOMPARE(stage.get(byStart).list().size(), 1);
    QCOMPARE(stage.get(u"/number_orders"_s).list().size(), 0); // it is none of those
    const QJsonArray subs = stage.get(u"/sub_number_orders"_s).list();
    QCOMPARE(subs.size(), 1);
    QCOMPARE(subs[0][u"is_block_sub_number_order"_s], QJsonValue(true));
    QCOMPARE(subs[0][u"order_request_id"_s].toString(), order.id());
    stage.clock.advance(3s);
    QCOMPARE(stage.get(u"/number_block_orders/"_s + order.id()).state(), u"success"_s);
}

void TestEngineWholesale::reportsBecomeReady()
{
    sandbox::Options options = EngineStage::plain();
    options.orders = 60;
    EngineStage stage(options);
    const Answered report = stage.post(u"/sub_number_orders_report"_s);
    QCOMPARE(report.verdict(), u"202"_s);
    QCOMPARE(report.state(), u"pending"_s);
    const QString target = u"/sub_number_orders_report/"_s + report.id();
    QCOMPARE(stage.get(target + u"/download"_s).verdict(), u"400 10015"_s);
    stage.clock.advance(3s);
    QCOMPARE(stage.get(target).state(), u"success"_s);
    const Answered csv = stage.get(target + u"/download"_s);
    QCOMPARE(csv.status, 200);
    QVERIFY(csv.contentType.startsWith("text/csv"));
    const QList<QByteArray> lines = linesOf(csv.body);
    QCOMPARE(lines[0],
        QByteArray("id,order_request_id,is_block_sub_number_order,status,phone_number_type,requirements_met,"
                   "phone_numbers_count,country_code,user_id,customer_reference,created_at,updated_at"));
    const int total = stage.get(u"/sub_number_orders?page[size]=1"_s).meta()[u"total_results"_s].toInt();
    QCOMPARE(lines.size() - 1, total);
    const QJsonObject newest = stage.get(u"/sub_number_orders?page[size]=1"_s).list()[0].toObject();
    const QList<QByteArray> cells = lines[1].split(',');
    QCOMPARE(cells.size(), 12);
    QCOMPARE(cells[0], newest[u"id"_s].toString().toLatin1());
    QCOMPARE(cells[3], newest[u"status"_s].toString().toLatin1());
    QCOMPARE(cells[5], QByteArray(newest[u"requirements_met"_s].toBool() ? "True" : "False"));
    static const QRegularExpression when(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{6}$"_s);
    QVERIFY2(when.match(QString::fromLatin1(cells[10])).hasMatch(), cells[10].constData());
    QVERIFY(Timestamp::parse(QString::fromLatin1(cells[10])) == momentOf(newest[u"created_at"_s]));
}

void TestEngineWholesale::reportsAnswerAtBothPaths()
{
    EngineStage stage;
    const Answered made = stage.post(u"/sub_number_orders/report"_s);
    QCOMPARE(made.verdict(), u"202"_s);
    stage.clock.advance(3s);
    for (const QString &path : {u"/sub_number_orders/report/"_s, u"/sub_number_orders_report/"_s}) {
        QCOMPARE(stage.get(path + made.id()).state(), u"success"_s);
        QCOMPARE(stage.get(path + made.id() + u"/download"_s).verdict(), u"200"_s);
    }
}

void TestEngineWholesale::reportsFilter()
{
    sandbox::Options options = EngineStage::plain();
    options.orders = 200;
    EngineStage stage(options);
    const QJsonObject order = stage.get(u"/number_orders?page[size]=50"_s).list()[49].toObject();
    const QList<QJsonObject> filters{{{u"status"_s, u"failure"_s}}, {{u"country_code"_s, u"CA"_s}},
        {{u"customer_reference"_s, u"Toronto launch"_s}}, {{u"order_request_id"_s, order[u"id"_s]}},
        {{u"created_at_gt"_s, order[u"created_at"_s]}}, {{u"created_at_lt"_s, order[u"created_at"_s]}}};
    QSet<qsizetype> sizes;
    for (const QJsonObject &filter : filters) {
        const QString id = stage.post(u"/sub_number_orders_report"_s, filter).id();
        stage.clock.advance(3s);
        const Answered told = stage.get(u"/sub_number_orders_report/"_s + id);
        QCOMPARE(told.data()[u"filters"_s].toObject().keys(), filter.keys());
        const qsizetype size = linesOf(stage.get(u"/sub_number_orders_report/%1/download"_s.arg(id)).body).size() - 1;
        QVERIFY2(size > 0 && size < 200, qPrintable(filter.keys()[0]));
        sizes += size;
        if (filter.contains(u"order_request_id"_s))
            QCOMPARE(size, order[u"sub_number_orders_ids"_s].toArray().size());
    }
    QVERIFY(sizes.size() >= 4); // they really are different filters
}

void TestEngineWholesale::reportsQuoteAndExpire()
{
    EngineStage stage;
    QJsonObject body = nd::testing::phoneNumbers(stage.numbers(u"country_code=US&phone_number_type=local&limit=1"_s));
    body[u"customer_reference"_s] = u"A, \"B\"\nC"_s;
    QCOMPARE(stage.post(u"/number_orders"_s, body).verdict(), u"200"_s);
    const QString target = u"/sub_number_orders_report/"_s + stage.post(u"/sub_number_orders_report"_s).id();
    stage.clock.advance(3s);
    QVERIFY(stage.get(target + u"/download"_s).body.contains(",\"A, \"\"B\"\"\nC\","));
    stage.clock.advance(24h);
    QCOMPARE(stage.get(target).state(), u"expired"_s);
    QCOMPARE(stage.get(target + u"/download"_s).verdict(), u"404 10005"_s);
}

QTEST_GUILESS_MAIN(TestEngineWholesale)
#include "tst_engine_wholesale.moc"
