// SPDX-License-Identifier: Apache-2.0
#include "api/all_endpoints.h"
#include "api/client/activity.h"
#include "api/request/one_page.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

template <Parameters T>
QByteArray encoded(const T &parameters)
{
    return toQuery(parameters).encoded();
}

QByteArray encoded(const QString &name, const QString &value)
{
    Query query;
    query.add(name, value);
    return query.encoded();
}

} // namespace

/// The query string as the official SDK writes it, paths, and the request as a shell command.
class TestQuery : public QObject
{
    Q_OBJECT

private slots:
    void encodesLikeTheSdk_data();
    void encodesLikeTheSdk();
    void emptyIsLeftOut();
    void joinsListsWithCommas();
    void writesBooleansNumbersAndTimes();
    void keepsTheOrder();
    void pathArgumentsCannotEscape();
    void argumentsComeInAnyOrder();
    void bodiesAreCompactJson();
    void asksForOnePage();
    void commandQuotes_data();
    void commandQuotes();
    void commandHoldsNoKey();
};

void TestQuery::encodesLikeTheSdk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("brackets") << u"filter[features]"_s << u"sms"_s << "filter%5Bfeatures%5D=sms"_ba;
    QTest::newRow("nested") << u"filter[created_at][gt]"_s << u"x"_s << "filter%5Bcreated_at%5D%5Bgt%5D=x"_ba;
    QTest::newRow("dots stay") << u"filter[phone_numbers.phone_number]"_s << u"+19705555098"_s
                               << "filter%5Bphone_numbers.phone_number%5D=%2B19705555098"_ba;
    QTest::newRow("comma") << u"f"_s << u"sms,mms"_s << "f=sms%2Cmms"_ba;
    QTest::newRow("colon") << u"f"_s << u"2018-01-01T00:00:00.000000Z"_s << "f=2018-01-01T00%3A00%3A00.000000Z"_ba;
    QTest::newRow("space is never plus") << u"f"_s << u"San Francisco"_s << "f=San%20Francisco"_ba;
    QTest::newRow("umlauts") << u"f"_s << u"Zürich"_s << "f=Z%C3%BCrich"_ba;
    QTest::newRow("beyond the first plane") << u"f"_s << u"📞"_s << "f=%F0%9F%93%9E"_ba;
    QTest::newRow("separators") << u"f"_s << u"a&b=c#d?e/f;g%h"_s << "f=a%26b%3Dc%23d%3Fe%2Ff%3Bg%25h"_ba;
    QTest::newRow("quotes") << u"f"_s << u"\"O'Hare\""_s << "f=%22O%27Hare%22"_ba;
    QTest::newRow("unreserved stay") << u"f"_s << u"A-z_0.9~"_s << "f=A-z_0.9~"_ba;
    QTest::newRow("NUL") << u"f"_s << QString(QChar(u'\0')) << "f=%00"_ba;
    QTest::newRow("line end") << u"f"_s << u"a\r\nb"_s << "f=a%0D%0Ab"_ba;
}

void TestQuery::encodesLikeTheSdk()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QByteArray, wire);
    QCOMPARE(encoded(name, value), wire);
}

void TestQuery::emptyIsLeftOut()
{
    QCOMPARE(encoded(u"filter[status]"_s, {}), QByteArray());
    forEachEndpoint([]<class R, class Params, class B>(const Endpoint<R, Params, B> &endpoint) {
        QVERIFY2(toQuery(Params()).isEmpty(), endpoint.name);
    });
    QCOMPARE(encoded(AvailableNumberFilter{.countryCode = u"US"_s, .features = {}}), "filter%5Bcountry_code%5D=US"_ba);
}

void TestQuery::joinsListsWithCommas()
{
    QCOMPARE(encoded(AvailableNumberFilter{.features = {u"sms"_s, u"mms"_s, u"voice"_s}}),
        "filter%5Bfeatures%5D=sms%2Cmms%2Cvoice"_ba);
    QCOMPARE(encoded(AvailableNumberFilter{.features = {u"sms"_s}}), "filter%5Bfeatures%5D=sms"_ba);
    QCOMPARE(encoded(NumberRequirementsFilter{{u"+41215470622"_s, u"+41215470633"_s}}),
        "filter%5Bphone_number%5D=%2B41215470622%2C%2B41215470633"_ba);
    QCOMPARE(encoded(RequirementFilter{.sort = {u"country_code"_s, u"-created_at"_s}}),
        "sort=country_code%2C-created_at"_ba);
}

void TestQuery::writesBooleansNumbersAndTimes()
{
    QCOMPARE(encoded(NumberOrderFilter{.requirementsMet = false}), "filter%5Brequirements_met%5D=false"_ba);
    QCOMPARE(encoded(NumberOrderFilter{.requirementsMet = true}), "filter%5Brequirements_met%5D=true"_ba);
    QCOMPARE(encoded(NumberOrderFilter{.phoneNumbersCount = 0}), "filter%5Bphone_numbers_count%5D=0"_ba);
    const Timestamp newYear = *Timestamp::parse(u"2018-01-01T00:00:00Z");
    QCOMPARE(encoded(NumberOrderFilter{.createdAfter = newYear, .createdBefore = newYear.plus(Microseconds(1))}),
        "filter%5Bcreated_at%5D%5Bgt%5D=2018-01-01T00%3A00%3A00.000000Z"
        "&filter%5Bcreated_at%5D%5Blt%5D=2018-01-01T00%3A00%3A00.000001Z"_ba);
}

void TestQuery::keepsTheOrder()
{
    Query query;
    query.add(u"b"_s, u"1"_s);
    query.add(u"a"_s, u"2"_s);
    query.add(u"b"_s, u"3"_s);
    QCOMPARE(query.encoded(), "b=1&a=2&b=3"_ba);
    QCOMPARE(query.items().size(), size_t(3));
}

void TestQuery::pathArgumentsCannotEscape()
{
    const auto plain = endpoint::getNumberOrder(u"12ade33a-21c0-473b-b055-b3c836e1c292"_s);
    QCOMPARE(plain.path, "/number_orders/12ade33a-21c0-473b-b055-b3c836e1c292"_ba);
    const auto hostile = endpoint::getNumberOrder(u"../balance?x=1#y é+{}"_s);
    QCOMPARE(hostile.path, "/number_orders/..%2Fbalance%3Fx%3D1%23y%20%C3%A9%2B%7B%7D"_ba);
    const auto report = endpoint::downloadSubOrderReport(u"a/b"_s);
    QCOMPARE(report.path, "/sub_number_orders_report/a%2Fb/download"_ba);
    QCOMPARE(report.alternativePath, "/sub_number_orders/report/a%2Fb/download"_ba);
    QVERIFY(plain.alternativePath.isEmpty());
}

void TestQuery::argumentsComeInAnyOrder()
{
    const SubOrderView view{.includePhoneNumbers = true};
    for (const auto &request : {endpoint::getSubOrder(u"x"_s, view), endpoint::getSubOrder(view, u"x"_s)}) {
        QCOMPARE(request.path, "/sub_number_orders/x"_ba);
        QCOMPARE(request.query.encoded(), "filter%5Binclude_phone_numbers%5D=true"_ba);
    }
}

void TestQuery::bodiesAreCompactJson()
{
    QCOMPARE(endpoint::createSubOrderReport(SubOrderReportFilter{}).body, "{}"_ba);
    QCOMPARE(endpoint::createSubOrderReport().body, QByteArray());
    QCOMPARE(endpoint::cancelSubOrder(u"x"_s).body, QByteArray());
    QCOMPARE(endpoint::createBlockOrder(NewBlockOrder{.startingNumber = u"+19705555000"_s, .range = 10}).body,
        R"({"range":10,"starting_number":"+19705555000"})"_ba);
    QCOMPARE(endpoint::updateNumberOrder(u"x"_s, NumberOrderChange{.customerReference = QString()}).body,
        R"({"customer_reference":""})"_ba);
}

void TestQuery::asksForOnePage()
{
    QCOMPARE(onePage(endpoint::listNumberOrders(NumberOrderFilter{.status = u"pending"_s}), 2, 250).query.encoded(),
        "filter%5Bstatus%5D=pending&page%5Bnumber%5D=2&page%5Bsize%5D=250"_ba);
    QCOMPARE(onePage(endpoint::listBulkOrders(), 1, 20).query.encoded(), "page_number=1&page_size=20"_ba);
    QVERIFY(onePage(endpoint::listSubOrders(), 1, 20).query.isEmpty());
    QVERIFY(onePage(endpoint::searchNumbers(), 1, 20).query.isEmpty());
}

void TestQuery::commandQuotes_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("command");
    const QString head = u"-H \"Authorization: Bearer $TELNYX_API_KEY\" -H 'Accept: application/json'"_s;
    const QString json = u" -H 'Content-Type: application/json' --data "_s;
    const QUrl orders(u"https://api.telnyx.com/v2/number_orders"_s);
    QTest::newRow("read") << int(Verb::Get) << QUrl::fromEncoded("https://api.telnyx.com/v2/x?filter%5Ba%5D=%2B1%2C2")
                          << QByteArray()
                          << u"curl "_s + head + u" 'https://api.telnyx.com/v2/x?filter%5Ba%5D=%2B1%2C2'"_s;
    QTest::newRow("write") << int(Verb::Post) << orders << R"({"a":"b"})"_ba
                           << u"curl -X POST "_s + head + json
            + u"'{\"a\":\"b\"}' 'https://api.telnyx.com/v2/number_orders'"_s;
    QTest::newRow("no body") << int(Verb::Patch) << orders << QByteArray()
                             << u"curl -X PATCH "_s + head + u" 'https://api.telnyx.com/v2/number_orders'"_s;
    QTest::newRow("a quote ends nothing") << int(Verb::Post) << orders << R"({"a":"O'Hare'; rm -rf $HOME `x` \\"})"_ba
                                          << u"curl -X POST "_s + head + json
            + u"'{\"a\":\"O'\\''Hare'\\''; rm -rf $HOME `x` \\\\\"}' 'https://api.telnyx.com/v2/number_orders'"_s;
    QTest::newRow("a quote in the address")
        << int(Verb::Get) << QUrl::fromEncoded("https://api.telnyx.com/v2/x?a=O'Hare") << QByteArray()
        << u"curl "_s + head + u" 'https://api.telnyx.com/v2/x?a=O'\\''Hare'"_s;
    QTest::newRow("umlauts") << int(Verb::Post) << orders << "{\"a\":\"Zürich\"}"_ba
                             << u"curl -X POST "_s + head + json
            + u"'{\"a\":\"Zürich\"}' 'https://api.telnyx.com/v2/number_orders'"_s;
}

void TestQuery::commandQuotes()
{
    QFETCH(int, verb);
    QFETCH(QUrl, url);
    QFETCH(QByteArray, body);
    QFETCH(QString, command);
    QCOMPARE(curlCommand(Verb(verb), url, body), command);
    Activity activity;
    activity.verb = Verb(verb);
    activity.url = url;
    activity.body = body;
    QCOMPARE(curlCommand(activity), command);
}

void TestQuery::commandHoldsNoKey()
{
    const QString command = curlCommand(Verb::Get, QUrl(u"https://api.telnyx.com/v2/balance"_s), {});
    QCOMPARE(command.count(u"Bearer"_s), 1);
    QVERIFY(command.contains(u"Bearer $TELNYX_API_KEY\""_s));
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
