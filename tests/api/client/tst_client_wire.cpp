// SPDX-License-Identifier: Apache-2.0
#include "client_stage.h"

#include "api/resources/available_numbers.h"
#include "api/resources/number_orders.h"
#include "api/resources/sub_order_reports.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace nd;
using Answer = FakeTelnyx::Answer;
using Seen = FakeTelnyx::Seen;
using Way = FakeTelnyx::Way;

namespace {

const QByteArray First = "/sub_number_orders_report"; ///< spec and SDK
const QByteArray Second = "/sub_number_orders/report"; ///< the documentation's pages

Answer notFound()
{
    return FakeTelnyx::error(404, "10005", "Not found.");
}

Answer report()
{
    return FakeTelnyx::data({{u"id"_s, u"r1"_s}, {u"status"_s, u"pending"_s}});
}

Answer csv()
{
    return withHeader(inWay(Way::Whole, "id,status\n"), "Content-Type", "text/csv");
}

} // namespace

/// What goes over the wire: the headers that are a contract, the query's spelling, the paths.
class TestClientWire : public QObject
{
    Q_OBJECT

private slots:
    void headers();
    void reportIsCsv();
    void noCookies();
    void noBufferOfQts();
    void keyOfTheMoment();
    void queries_data();
    void queries();
    void pathArguments_data();
    void pathArguments();
    void bases_data();
    void bases();
    void otherSpelling();
    void firstSpellingIsRemembered();
    void neitherSpelling();
    void otherSpellingOfAWrite();
    void otherSpellingDropped();
    void otherSpellingAfterARetry();
    void echoedKey_data();
    void echoedKey();
    void echoedKeyWhereTheTextIsCut();
    void shellCommand();
};

void TestClientWire::headers()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [](const Seen &) { return balanceAnswer(); });
    stage.telnyx.on("POST", "/number_orders", [](const Seen &) { return FakeTelnyx::data({{u"id"_s, u"1"_s}}); });
    const auto read = stage.readBalance();
    QVERIFY(stage.settle(read));
    NewNumberOrder order;
    order.customerReference = u"Frühling"_s;
    const auto write = stage.send(endpoint::createNumberOrder(order));
    QVERIFY(stage.settle(write));
    QCOMPARE(stage.telnyx.seen().size(), size_t(2));
    for (const Seen &seen : stage.telnyx.seen()) {
        QCOMPARE(seen.headers.value("authorization"), "Bearer " + ClientStage::key());
        QCOMPARE(seen.headers.value("user-agent"), "Numberdesk/" NUMBERDESK_VERSION);
        QCOMPARE(seen.headers.value("accept"), "application/json");
        QVERIFY(!seen.headers.contains("cookie"));
        QVERIFY(!seen.target.contains(ClientStage::key()));
    }
    const Seen &get = stage.telnyx.seen().front();
    QVERIFY(!get.headers.contains("content-type"));
    QVERIFY(get.body.isEmpty());
    const Seen &post = stage.telnyx.seen().back();
    QCOMPARE(post.headers.value("content-type"), "application/json");
    QCOMPARE(post.json().value(u"customer_reference"_s).toString(), u"Frühling"_s);
    QVERIFY(stage.keptTheKey());
}

void TestClientWire::reportIsCsv()
{
    ClientStage stage;
    stage.telnyx.on("GET", First + "/*/download", [](const Seen &) { return csv(); });
    const auto heard = stage.send(endpoint::downloadSubOrderReport(u"r1"_s));
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE(**heard->answer, "id,status\n");
    QCOMPARE(stage.telnyx.seen().front().headers.value("accept"), "text/csv");
    QVERIFY(stage.keptTheKey());
}

void TestClientWire::noCookies()
{
    ClientStage stage;
    stage.telnyx.on(
        "GET", "/balance", [](const Seen &) { return withHeader(balanceAnswer(), "Set-Cookie", "a=b; Path=/"); });
    for (int i = 0; i < 2; ++i) {
        const auto heard = stage.readBalance();
        QVERIFY(stage.settle(heard));
    }
    QVERIFY(!stage.telnyx.seen().back().headers.contains("cookie"));
}

/// The key is asked for at each attempt: one that was changed meanwhile is not used any more.
/// Into such a buffer Qt reads the answers to one request that it sent twice, each as long as it likes.
void TestClientWire::noBufferOfQts()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [](const Seen &) { return balanceAnswer(); });
    QVariant buffer = u"not read"_s;
    connect(&stage.network, &QNetworkAccessManager::finished, this,
        [&](QNetworkReply *reply) { buffer = reply->attribute(QNetworkRequest::DownloadBufferAttribute); });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QVERIFY(!buffer.isValid());
}

void TestClientWire::keyOfTheMoment()
{
    ClientStage stage;
    int asked = 0;
    Client::Setup setup;
    setup.base = stage.telnyx.base();
    setup.key = [&] { return Secret("KEY_" + QByteArray::number(++asked)); };
    setup.policy = ClientStage::patient();
    stage.client = std::make_unique<Client>(stage.network, stage.clock, setup);
    stage.telnyx.once("GET", "/balance", FakeTelnyx::error(503, "1", "No."));
    stage.telnyx.on("GET", "/balance", [](const Seen &) { return balanceAnswer(); });
    for (int i = 0; i < 2; ++i) {
        const auto heard = stage.readBalance();
        QVERIFY(stage.settle(heard));
    }
    QCOMPARE(stage.telnyx.seen().size(), size_t(3));
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(stage.telnyx.seen()[i].headers.value("authorization"),
            "Bearer KEY_" + QByteArray::number(qulonglong(i + 1)));
}

void TestClientWire::queries_data()
{
    QTest::addColumn<AvailableNumberFilter>("filter");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("brackets") << AvailableNumberFilter{.countryCode = u"US"_s}
                              << QByteArray("filter%5Bcountry_code%5D=US");
    QTest::newRow("nested brackets") << AvailableNumberFilter{.startsWith = u"312"_s}
                                     << QByteArray("filter%5Bphone_number%5D%5Bstarts_with%5D=312");
    QTest::newRow("plus") << AvailableNumberFilter{.contains = u"+1 312"_s}
                          << QByteArray("filter%5Bphone_number%5D%5Bcontains%5D=%2B1%20312");
    QTest::newRow("joined with commas") << AvailableNumberFilter{.features = {u"sms"_s, u"voice"_s, u"mms"_s}}
                                        << QByteArray("filter%5Bfeatures%5D=sms%2Cvoice%2Cmms");
    QTest::newRow("number and bools") << AvailableNumberFilter{.limit = 20,
        .bestEffort = false,
        .reservable
        = true} << QByteArray("filter%5Blimit%5D=20&filter%5Bbest_effort%5D=false&filter%5Breservable%5D=true");
    QTest::newRow("beyond ASCII") << AvailableNumberFilter{.locality = u"Zürich & Köln"_s}
                                  << QByteArray("filter%5Blocality%5D=Z%C3%BCrich%20%26%20K%C3%B6ln");
    QTest::newRow("percent, equals, hash")
        << AvailableNumberFilter{.locality = u"50%=#?/"_s} << QByteArray("filter%5Blocality%5D=50%25%3D%23%3F%2F");
    QTest::newRow("nothing") << AvailableNumberFilter{} << QByteArray();
}

void TestClientWire::queries()
{
    QFETCH(AvailableNumberFilter, filter);
    QFETCH(QByteArray, query);
    ClientStage stage;
    stage.telnyx.on("GET", "/available_phone_numbers", [](const Seen &) { return FakeTelnyx::list({}); });
    const auto request = endpoint::searchNumbers(filter);
    const auto heard = stage.send(request);
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    const QByteArray target = "/v2/available_phone_numbers" + (query.isEmpty() ? QByteArray() : '?' + query);
    QCOMPARE(stage.telnyx.seen().front().target, target);
    QVERIFY(stage.client->urlOf(request).toEncoded().endsWith(target)); // what is shown is what is sent
    QVERIFY(stage.log.front().url.toEncoded().endsWith(target));
}

void TestClientWire::pathArguments_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << u"3fa85f64-5717"_s << QByteArray("3fa85f64-5717");
    QTest::newRow("slash and dots") << u"../balance"_s << QByteArray("..%2Fbalance");
    QTest::newRow("question") << u"a?b=c#d"_s << QByteArray("a%3Fb%3Dc%23d");
    QTest::newRow("percent") << u"a%2Fb"_s << QByteArray("a%252Fb");
    QTest::newRow("braces") << u"{}"_s << QByteArray("%7B%7D");
}

void TestClientWire::pathArguments()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, path);
    ClientStage stage;
    const auto heard = stage.send(endpoint::getNumberOrder(id));
    QVERIFY(stage.settle(heard));
    QCOMPARE(stage.telnyx.seen().front().target, "/v2/number_orders/" + path);
}

void TestClientWire::bases_data()
{
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("usual") << u"/v2"_s << QByteArray("/v2/balance");
    QTest::newRow("with a slash") << u"/v2/"_s << QByteArray("/v2/balance");
    QTest::newRow("behind a gateway") << u"/telnyx/v2"_s << QByteArray("/telnyx/v2/balance");
    QTest::newRow("none") << QString() << QByteArray("/balance");
}

void TestClientWire::bases()
{
    QFETCH(QString, tail);
    QFETCH(QByteArray, target);
    ClientStage stage;
    Client::Setup setup;
    setup.base = stage.telnyx.base();
    setup.base.setPath(tail);
    setup.key = [] { return Secret(ClientStage::key()); };
    stage.client = std::make_unique<Client>(stage.network, stage.clock, setup);
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(stage.telnyx.seen().front().target, target);
}

/// The first spelling is not found, the second is: it is the one from then on, for all three calls.
void TestClientWire::otherSpelling()
{
    ClientStage stage;
    stage.telnyx.on("GET", Second + "/*", [](const Seen &) { return report(); });
    stage.telnyx.on("GET", Second + "/*/download", [](const Seen &) { return csv(); });
    const auto first = stage.send(endpoint::getSubOrderReport(u"r1"_s));
    QVERIFY(stage.settle(first));
    QVERIFY(first->isFine());
    QVERIFY(stage.waits.empty());
    QCOMPARE(stage.telnyx.seen().size(), size_t(2));
    QCOMPARE(stage.telnyx.seen()[0].path, First + "/r1");
    QCOMPARE(stage.telnyx.seen()[1].path, Second + "/r1");
    QVERIFY(stage.log.back().url.toEncoded().endsWith(Second + "/r1"));

    const auto second = stage.send(endpoint::downloadSubOrderReport(u"r1"_s));
    QVERIFY(stage.settle(second));
    QVERIFY(second->isFine());
    QCOMPARE(stage.telnyx.seen().size(), size_t(3));
    QCOMPARE(stage.telnyx.seen()[2].path, Second + "/r1/download");
    QVERIFY(stage.keptTheKey());
}

/// A report that is gone is gone: once a spelling has answered, 404 means the record.
void TestClientWire::firstSpellingIsRemembered()
{
    ClientStage stage;
    stage.telnyx.once("GET", First + "/*", report());
    const auto first = stage.send(endpoint::getSubOrderReport(u"r1"_s));
    QVERIFY(stage.settle(first));
    QVERIFY(first->isFine());
    const auto second = stage.send(endpoint::getSubOrderReport(u"gone"_s));
    QVERIFY(stage.settle(second));
    QCOMPARE(second->error().kind, ErrorKind::NotFound);
    QCOMPARE(stage.telnyx.count("GET", Second + "/*"), 0);
    QCOMPARE(stage.telnyx.seen().size(), size_t(2));
}

/// Nothing was learned: the next call tries both again.
void TestClientWire::neitherSpelling()
{
    ClientStage stage;
    for (int call = 1; call <= 2; ++call) {
        const auto heard = stage.send(endpoint::getSubOrderReport(u"gone"_s));
        QVERIFY(stage.settle(heard));
        QCOMPARE(heard->error().kind, ErrorKind::NotFound);
        QCOMPARE(stage.telnyx.count("GET", First + "/*"), call);
        QCOMPARE(stage.telnyx.count("GET", Second + "/*"), call);
        QCOMPARE(heard->times, 1);
    }
}

void TestClientWire::otherSpellingOfAWrite()
{
    ClientStage stage;
    stage.telnyx.on("POST", Second, [](const Seen &) { return report(); });
    SubOrderReportFilter filter;
    filter.countryCode = u"DE"_s;
    int asked = 0;
    const auto heard = stage.send(endpoint::createSubOrderReport(filter), [&] { return ++asked == 1; });
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE(asked, 1); // one write, whichever path it takes
    QCOMPARE(stage.telnyx.count("POST", First), 1);
    QCOMPARE(stage.telnyx.count("POST", Second), 1);
    QCOMPARE(stage.telnyx.last("POST", Second)->body, "{\"country_code\":\"DE\"}");
    const auto next = stage.send(endpoint::createSubOrderReport(filter));
    QVERIFY(stage.settle(next));
    QVERIFY(next->isFine());
    QCOMPARE(stage.telnyx.count("POST", First), 1);
}

void TestClientWire::otherSpellingDropped()
{
    ClientStage stage;
    stage.telnyx.on("POST", Second, [](const Seen &) { return inWay(Way::DropAfterReading); });
    const auto heard = stage.send(endpoint::createSubOrderReport(SubOrderReportFilter{}));
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::OutcomeUnknown);
    QVERIFY(stage.barrier());
    QCOMPARE(stage.telnyx.begun("POST"), 2); // one of each spelling
    QCOMPARE(heard->times, 1);
}

/// Trying the other spelling is not one of the two retries.
void TestClientWire::otherSpellingAfterARetry()
{
    ClientStage stage;
    stage.telnyx.once("GET", First + "/*", FakeTelnyx::error(503, "1", "No."));
    stage.telnyx.once("GET", First + "/*", notFound());
    stage.telnyx.once("GET", Second + "/*", FakeTelnyx::error(503, "1", "No."));
    stage.telnyx.once("GET", Second + "/*", report());
    const auto heard = stage.send(endpoint::getSubOrderReport(u"r1"_s));
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE(stage.telnyx.seen().size(), size_t(4));
}

void TestClientWire::echoedKey_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("422") << 422;
    QTest::newRow("500") << 500; // logged for each attempt
}

/// A server that says back what it was sent.
void TestClientWire::echoedKey()
{
    QFETCH(int, status);
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [&](const Seen &seen) {
        const QByteArray said = seen.headers.value("authorization");
        Answer answer;
        answer.status = status;
        answer.body = "{\"errors\":[{\"code\":\"" + said + "\",\"title\":\"No " + said
            + "\",\"detail\":\"Bad key: " + said + "\",\"source\":{\"pointer\":\"" + said + "\"}}]}";
        answer.headers = {{"x-request-id", said}};
        return answer;
    });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().httpStatus, status);
    QVERIFY(heard->error().detail.startsWith(u"Bad key: Bearer "_s));
    QVERIFY(stage.keptTheKey());
    QVERIFY(!heard->error().detail.toUtf8().contains(ClientStage::key()));
}

/// Of a key that a long text ends in, no part is left either.
void TestClientWire::echoedKeyWhereTheTextIsCut()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [&](const Seen &) {
        Answer answer;
        answer.status = 422;
        answer.body = "{\"errors\":[{\"code\":\"1\",\"title\":\"No\",\"detail\":\"" + QByteArray(1990, '.')
            + ClientStage::key() + "\"}]}";
        answer.headers = {{"x-request-id", QByteArray(90, '.') + ClientStage::key()}};
        return answer;
    });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    const QString begin = QString::fromLatin1(ClientStage::key().left(8));
    const Error error = heard->error();
    QVERIFY(error.detail.startsWith(u"....."_s) && !error.detail.contains(begin));
    QVERIFY(error.requestId.startsWith(u"....."_s) && !error.requestId.contains(begin));
    QVERIFY(!stage.log.back().requestId.contains(begin));
}

/// What is copied from the activity pane names the key by its variable.
void TestClientWire::shellCommand()
{
    ClientStage stage;
    stage.telnyx.on("POST", "/number_orders", [](const Seen &) { return FakeTelnyx::data({{u"id"_s, u"1"_s}}); });
    NewNumberOrder order;
    order.customerReference = u"it's $HOME"_s;
    const auto heard = stage.send(endpoint::createNumberOrder(order));
    QVERIFY(stage.settle(heard));
    const QString command = curlCommand(stage.log.back());
    QVERIFY(command.contains(u"\"Authorization: Bearer $TELNYX_API_KEY\""_s));
    QVERIFY(command.contains(u"-X POST"_s));
    QVERIFY(command.contains(u"--data '{\"customer_reference\":\"it'\\''s $HOME\"}'"_s));
    QVERIFY(command.endsWith(u'\'' + QString::fromLatin1(stage.telnyx.base().toEncoded()) + u"/number_orders'"_s));
    QVERIFY(stage.keptTheKey());
}

QTEST_GUILESS_MAIN(TestClientWire)
#include "tst_client_wire.moc"
