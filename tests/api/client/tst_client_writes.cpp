// SPDX-License-Identifier: Apache-2.0
#include "client_stage.h"

#include "api/resources/number_orders.h"
#include "api/resources/reservations.h"
#include "api/resources/sub_orders.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Answer = FakeTelnyx::Answer;
using Way = FakeTelnyx::Way;

namespace {

struct Write
{
    const char *name;
    RequestData request;
};

/// With and without a body, each verb that changes something.
std::vector<Write> writes()
{
    NewNumberOrder order;
    order.phoneNumbers = {{.phoneNumber = u"+13125550101"_s}};
    NumberOrderChange change;
    change.customerReference = u"Spring"_s;
    return {
        {"POST", endpoint::createNumberOrder(order)},
        {"POST without a body", endpoint::extendReservation(u"r1"_s)},
        {"PATCH", endpoint::updateNumberOrder(u"o1"_s, change)},
        {"PATCH without a body", endpoint::cancelSubOrder(u"s1"_s)},
    };
}

Request<NoReply> asked(const RequestData &data)
{
    Request<NoReply> request;
    static_cast<RequestData &>(request) = data;
    return request;
}

Answer no(int status, const QByteArray &code = "10000")
{
    return FakeTelnyx::error(status, code, "No.");
}

void eachWrite(const std::function<void(const char *how, const RequestData &request, bool warm)> &add)
{
    for (const Write &write : writes()) {
        for (const bool warm : {false, true}) {
            const QByteArray how = QByteArray(write.name) + (warm ? ", warm" : ", cold");
            add(how.constData(), write.request, warm);
        }
    }
}

/// A connection that has served a read and is kept.
void warmUp(ClientStage &stage, bool closesAtNextByte = false)
{
    Answer answer = balanceAnswer();
    answer.closeAtNextByte = closesAtNextByte;
    stage.telnyx.once("GET", "/balance", answer);
    const auto read = stage.readBalance();
    QVERIFY(stage.settle(read));
    QVERIFY(read->isFine());
    stage.log.clear();
}

} // namespace

/// A write leaves this machine once, whatever happens to it: neither Qt nor the client sends it again.
class TestClientWrites : public QObject
{
    Q_OBJECT

private slots:
    void sentOnce_data();
    void sentOnce();
    void accepted_data();
    void accepted();
    void closedAsItComes_data();
    void closedAsItComes();
    void droppedWhileItIsSent();
    void answeredAfterItWasRead();
    void notReadable_data();
    void notReadable();
    void nothingSent_data();
    void nothingSent();
    void keptBack();
    void askedBeforeTheFirstByteOnly();
};

void TestClientWrites::sentOnce_data()
{
    QTest::addColumn<RequestData>("request");
    QTest::addColumn<bool>("warm");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("fault");
    eachWrite([](const char *how, const RequestData &request, bool warm) {
        const auto row = [&](const char *name, const Answer &answer, ErrorKind fault) {
            QTest::addRow("%s: %s", how, name) << request << warm << answer << fault;
        };
        const ErrorKind unknown = ErrorKind::OutcomeUnknown;
        row("FIN", inWay(Way::DropAfterReading), unknown);
        row("RST", inWay(Way::ResetAfterReading), unknown);
        row("FIN in the header", inWay(Way::DropInHeader), unknown);
        row("FIN in the body", inWay(Way::Truncate), unknown);
        row("silence", inWay(Way::Silence), unknown);
        row("a trickling header", inWay(Way::Trickle), unknown);
        row("a trickling body", inWay(Way::TrickleBody), unknown);
        row("500", no(500), unknown);
        row("500, should retry", withHeader(no(500), "x-should-retry", "true"), unknown);
        row("502 in HTML", {.status = 502, .body = "<html>"}, unknown);
        row("503, later", withHeader(no(503), "retry-after", "0"), unknown);
        row("408", no(408), unknown);
        row("409", no(409), unknown);
        row("409, should retry", withHeader(no(409), "x-should-retry", "true"), unknown);
        row("422 in HTML", {.status = 422, .body = "<html>"}, unknown);
        row("307", withHeader({.status = 307}, "Location", "/v2/elsewhere"), unknown);
        row("308", withHeader({.status = 308}, "Location", "/v2/elsewhere"), unknown);
        row("429", no(429), unknown);
        row("429, later", withHeader(no(429), "retry-after", "0"), unknown);
        row("429, should retry", withHeader(no(429), "x-should-retry", "true"), unknown);
        row("422", no(422), ErrorKind::Rejected);
        row("422, should retry", withHeader(no(422), "x-should-retry", "true"), ErrorKind::Rejected);
        row("401", no(401), ErrorKind::Unauthorized);
        row("403", no(403), ErrorKind::NotAllowed);
        row("404", no(404), ErrorKind::NotFound);
    });
}

void TestClientWrites::sentOnce()
{
    QFETCH(RequestData, request);
    QFETCH(bool, warm);
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, fault);
    const QByteArray verb = verbName(request.verb);
    ClientStage stage(ClientStage::hasty(2));
    if (warm)
        warmUp(stage);
    stage.telnyx.on(verb, request.path, [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.send(asked(request));
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, fault);
    QVERIFY(!heard->error().nothingSent);
    QVERIFY(!heard->tooEarly);

    QVERIFY(stage.barrier());
    QVERIFY(armedTimers().empty());
    QVERIFY(stage.waits.empty());
    QCOMPARE(heard->times, 1);
    QCOMPARE(stage.attempts(), 1);
    QCOMPARE(stage.telnyx.begun(verb), 1);
    QCOMPARE(stage.telnyx.count(verb, request.path), 1);
    QCOMPARE(stage.telnyx.last(verb, request.path)->body, request.body);
    if (warm)
        QCOMPARE(stage.telnyx.last(verb, request.path)->connection, 1);
    QVERIFY(stage.keptTheKey());
}

void TestClientWrites::accepted_data()
{
    QTest::addColumn<RequestData>("request");
    QTest::addColumn<bool>("warm");
    eachWrite(
        [](const char *how, const RequestData &request, bool warm) { QTest::addRow("%s", how) << request << warm; });
}

void TestClientWrites::accepted()
{
    QFETCH(RequestData, request);
    QFETCH(bool, warm);
    const QByteArray verb = verbName(request.verb);
    ClientStage stage;
    if (warm)
        warmUp(stage);
    stage.telnyx.on(verb, request.path, [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({}); });
    const auto heard = stage.send(asked(request));
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE(stage.telnyx.begun(verb), 1);
    const FakeTelnyx::Seen &seen = *stage.telnyx.last(verb, request.path);
    QCOMPARE(seen.body, request.body);
    QCOMPARE(seen.headers.value("content-length"), QByteArray::number(request.body.size()));
    QCOMPARE(seen.headers.value("content-type"), request.body.isEmpty() ? QByteArray() : "application/json");
    QVERIFY(stage.keptTheKey());
}

void TestClientWrites::closedAsItComes_data()
{
    accepted_data();
}

/// The server gives the connection up just as the write arrives: it may have been read or not.
void TestClientWrites::closedAsItComes()
{
    QFETCH(RequestData, request);
    QFETCH(bool, warm);
    const QByteArray verb = verbName(request.verb);
    ClientStage stage;
    stage.telnyx.on(verb, request.path, [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({}); });
    if (warm)
        warmUp(stage, true);
    else
        stage.telnyx.dropConnections(1);
    const auto heard = stage.send(asked(request));
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::OutcomeUnknown);
    QVERIFY(stage.barrier());
    QVERIFY(armedTimers().empty());
    QCOMPARE(heard->times, 1);
    QCOMPARE(stage.telnyx.begun(verb), 1);
    QCOMPARE(stage.telnyx.count(verb, request.path), 0);
    QVERIFY(stage.keptTheKey());
}

/// A body that is larger than what the sockets hold, of which only a part was taken.
void TestClientWrites::droppedWhileItIsSent()
{
    ClientStage stage;
    RequestData order = writes().front().request;
    order.body = "{\"customer_reference\":\"" + QByteArray(16 * 1024 * 1024, 'x') + "\"}";
    stage.telnyx.on("POST", order.path, [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({}); });
    stage.telnyx.dropConnections(1);
    const auto heard = stage.send(asked(order));
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::OutcomeUnknown);
    QVERIFY(stage.barrier());
    QCOMPARE(stage.telnyx.begun("POST"), 1);
    QCOMPARE(stage.telnyx.count("POST", order.path), 0);
}

void TestClientWrites::answeredAfterItWasRead()
{
    ClientStage stage;
    const RequestData order = writes().front().request;
    stage.telnyx.once("POST", order.path, FakeTelnyx::data({{u"id"_s, u"o1"_s}, {u"status"_s, u"pending"_s}}));
    Request<NumberOrderDetails> request;
    static_cast<RequestData &>(request) = order;
    const auto heard = stage.send(request);
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE((**heard->answer).id, u"o1"_s);
    QCOMPARE(stage.telnyx.begun("POST"), 1);
}

void TestClientWrites::notReadable_data()
{
    QTest::addColumn<Answer>("answer");
    const QByteArray order = "{\"data\":{\"id\":\"o1\",\"status\":\"pending\"}}";
    QTest::newRow("empty") << inWay(Way::Whole, "");
    QTest::newRow("HTML") << inWay(Way::Whole, "<html>");
    QTest::newRow("no data") << inWay(Way::Whole, "{}");
    QTest::newRow("data is null") << inWay(Way::Whole, "{\"data\":null}");
    QTest::newRow("no id") << inWay(Way::Whole, "{\"data\":{\"status\":\"pending\"}}");
    QTest::newRow("half a JSON") << inWay(Way::Whole, order.left(20));
    QTest::newRow("cut off") << inWay(Way::Truncate, order);
    QTest::newRow("cut off in chunks") << inWay(Way::ChunkedCut, order);
    QTest::newRow("half a JSON until it closes") << inWay(Way::UntilClose, order.left(20));
    QTest::newRow("said to be packed") << withHeader(inWay(Way::Whole, order), "Content-Encoding", "gzip");
}

/// A 2xx that cannot be understood does not say what was done.
void TestClientWrites::notReadable()
{
    QFETCH(Answer, answer);
    ClientStage stage;
    Request<NumberOrderDetails> request;
    static_cast<RequestData &>(request) = writes().front().request;
    stage.telnyx.on("POST", request.path, [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.send(request);
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::OutcomeUnknown);
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 1);
    QCOMPARE(stage.telnyx.begun("POST"), 1);
    QVERIFY(stage.keptTheKey());
}

void TestClientWrites::nothingSent_data()
{
    QTest::addColumn<RequestData>("request");
    for (const Write &write : writes())
        QTest::newRow(write.name) << write.request;
}

void TestClientWrites::nothingSent()
{
    QFETCH(RequestData, request);
    ClientStage stage;
    stage.telnyx.goAway();
    const auto heard = stage.send(asked(request));
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::Offline);
    QVERIFY(heard->error().nothingSent);
    QCOMPARE(stage.attempts(), 1);
    QVERIFY(stage.telnyx.listenAgain());
    QVERIFY(stage.barrier());
    QCOMPARE(stage.telnyx.begun(verbName(request.verb)), 0);
    QCOMPARE(heard->times, 1);
    QVERIFY(!heard->tooEarly);
    QVERIFY(stage.keptTheKey());
}

/// What must be written down first could not be: not a byte of the body leaves.
void TestClientWrites::keptBack()
{
    for (const bool warm : {false, true}) {
        ClientStage stage;
        if (warm)
            warmUp(stage);
        const RequestData order = writes().front().request;
        const auto heard = stage.send(asked(order), [] { return false; });
        QVERIFY(stage.settle(heard));
        QCOMPARE(heard->error().kind, ErrorKind::Local);
        QVERIFY(heard->error().nothingSent);
        QVERIFY(stage.barrier());
        QCOMPARE(heard->times, 1);
        QCOMPARE(stage.telnyx.count("POST", order.path), 0);
        for (const QByteArray &bytes : stage.telnyx.cutOff())
            QVERIFY(!bytes.contains("phone_numbers"));
        QVERIFY(stage.keptTheKey());
    }
}

void TestClientWrites::askedBeforeTheFirstByteOnly()
{
    ClientStage stage;
    const RequestData order = writes().front().request;
    int asks = 0;
    int seenAtAsk = -1;
    stage.telnyx.once("POST", order.path, FakeTelnyx::data({}));
    const auto heard = stage.send(asked(order), [&] {
        ++asks;
        seenAtAsk = stage.telnyx.begun("POST");
        return true;
    });
    QCOMPARE(asks, 0);
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE(asks, 1);
    QCOMPARE(seenAtAsk, 0);
}

QTEST_GUILESS_MAIN(TestClientWrites)
#include "tst_client_writes.moc"
