// SPDX-License-Identifier: Apache-2.0
#include "engine_stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::EngineStage;
using nd::testing::phoneNumbers;

namespace {

QStringList numbersFound(const Answered &verified)
{
    QStringList found;
    for (const QJsonValue &one : verified.data()[u"found"_s].toArray())
        found += one[u"number_val_e164"_s].toString();
    return found;
}

QJsonObject asked(const QStringList &numbers)
{
    return {{u"phone_numbers"_s, QJsonArray::fromStringList(numbers)}};
}

} // namespace

/// What the account owns, as Telnyx tells it beside the orders.
class TestEngineOwned : public QObject
{
    Q_OBJECT

private slots:
    void ownershipIsVerified();
    void ownershipRefuses();
    void numbersAreListed();
    void numbersOfTheHistory();
    void cancelledNumbersAreNotOwned();
    void oneCountryIsNamedAsTelnyxDoes();
};

void TestEngineOwned::ownershipIsVerified()
{
    EngineStage stage;
    const QStringList numbers = stage.numbers(u"country_code=US&limit=3"_s);
    const QString verify = u"/phone_numbers/actions/verify_ownership"_s;
    QVERIFY(numbersFound(stage.post(verify, asked(numbers))).isEmpty());
    QCOMPARE(stage.order(numbers.mid(0, 2)).verdict(), u"200"_s);
    QVERIFY(numbersFound(stage.post(verify, asked(numbers))).isEmpty()); // not set up yet
    stage.clock.advance(3s);
    const Answered answer = stage.post(verify, asked(numbers));
    QCOMPARE(answer.verdict(), u"200"_s);
    QCOMPARE(numbersFound(answer), numbers.mid(0, 2));
    QCOMPARE(answer.data()[u"not_found"_s], QJsonValue(QJsonArray{numbers[2]}));
    QCOMPARE(answer.text("record_type"), u"number_ownership_verification"_s);
    const QString id = answer.data()[u"found"_s][0][u"id"_s].toString();
    QCOMPARE(stage.get(u"/phone_numbers/"_s + id).text("phone_number"), numbers[0]);
    QCOMPARE(stage.get(u"/phone_numbers/"_s + numbers[0]).id(), id);
    QCOMPARE(stage.get(u"/phone_numbers/"_s + numbers[2]).verdict(), u"404 10005"_s);
}

void TestEngineOwned::ownershipRefuses()
{
    EngineStage stage;
    const QString verify = u"/phone_numbers/actions/verify_ownership"_s;
    QCOMPARE(stage.post(verify, {}).verdict(), u"422 10004"_s);
    QCOMPARE(stage.post(verify, asked({})).verdict(), u"422 10004"_s);
    QCOMPARE(stage.post(verify, asked(QStringList(1001, u"+13125550101"_s))).verdict(), u"422 10033"_s);
}

void TestEngineOwned::numbersAreListed()
{
    EngineStage stage;
    const QStringList numbers = stage.numbers(u"country_code=US&limit=2"_s);
    stage.order(numbers);
    const QString one = u"/phone_numbers?filter[phone_number]="_s + QString(numbers[0]).replace(u"+"_s, u"%2B"_s);
    QCOMPARE(stage.get(one).list()[0][u"status"_s].toString(), u"purchase-pending"_s);
    stage.clock.advance(3s);
    const Answered found = stage.get(one);
    QCOMPARE(found.meta()[u"total_results"_s].toInt(), 1);
    QCOMPARE(found.list()[0][u"phone_number"_s].toString(), numbers[0]);
    QCOMPARE(found.list()[0][u"status"_s].toString(), u"active"_s);
    QCOMPARE(found.list()[0][u"country_iso_alpha2"_s].toString(), u"US"_s);
    QCOMPARE(stage.get(u"/phone_numbers?filter[phone_number]="_s + numbers[1].mid(1)).list().size(), 1);
    QCOMPARE(stage.get(u"/phone_numbers?filter[phone_number]=12"_s).verdict(), u"400 10031"_s);
    QCOMPARE(stage.get(u"/phone_numbers?filter[phone_number]=elephant"_s).list().size(), 0);
    QCOMPARE(stage.get(u"/phone_numbers?page[size]=1&page[number]=2"_s).list().size(), 1);
    QCOMPARE(stage.get(u"/phone_numbers?filter[status]=active"_s).meta()[u"total_results"_s].toInt(), 2);
}

void TestEngineOwned::numbersOfTheHistory()
{
    sandbox::Options options = EngineStage::plain();
    options.orders = 300;
    EngineStage stage(options);
    QStringList bought;
    for (const QJsonValue &order : stage.get(u"/number_orders?page[size]=250&page[number]=2"_s).list()) {
        if (order[u"status"_s].toString() == u"success"_s)
            bought += order[u"phone_numbers"_s][0][u"phone_number"_s].toString();
    }
    QVERIFY(bought.size() > 20);
    QCOMPARE(numbersFound(stage.post(u"/phone_numbers/actions/verify_ownership"_s, asked(bought))), bought);
}

void TestEngineOwned::cancelledNumbersAreNotOwned()
{
    EngineStage stage;
    const QStringList numbers = stage.numbers(u"country_code=US&limit=1"_s);
    const QString order = stage.order(numbers).id();
    stage.patch(u"/sub_number_orders/%1/cancel"_s.arg(stage.subOrderIdOf(order)));
    stage.clock.advance(3s);
    QCOMPARE(stage.get(u"/phone_numbers"_s).list().size(), 0);
}

void TestEngineOwned::oneCountryIsNamedAsTelnyxDoes()
{
    EngineStage stage;
    const QJsonObject one = stage.get(u"/country_coverage/countries/US"_s).data();
    QCOMPARE(one.keys(), QStringList{u"United States of America"_s});
    const QJsonArray features = one[u"United States of America"_s][u"features"_s].toArray();
    QVERIFY(features.contains(u"hd_voice"_s) && features.contains(u"international_sms"_s));
    QVERIFY(stage.get(u"/country_coverage"_s).data().contains(u"United States"_s));
    QCOMPARE(stage.get(u"/country_coverage/countries/DE"_s).data().keys(), QStringList{u"Germany"_s});
}

QTEST_GUILESS_MAIN(TestEngineOwned)
#include "tst_engine_owned.moc"
