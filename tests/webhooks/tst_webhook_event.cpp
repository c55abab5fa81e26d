// SPDX-License-Identifier: Apache-2.0
#include "webhooks/deliveries.h"
#include "webhooks/event.h"

#include <QTest>

using namespace nd;
using namespace nd::testing;
using namespace nd::webhook;
using namespace Qt::StringLiterals;

/// What is taken from an event, and what is not.
class TestWebhookEvent : public QObject
{
    Q_OBJECT
private slots:
    void knownTypes_data();
    void knownTypes();
    void aCommentMayBeNamed();
    void noEvents_data();
    void noEvents();
    void oddPayloadsOfUnknownTypesDoNotMatter();
};

void TestWebhookEvent::knownTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("hint");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, const char *type, Event::Hint hint, const char *order) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(type) << int(hint)
                            << QString::fromLatin1(order);
    };
    row("good", "number_order.complete", Event::Hint::NumberOrder, "o1");
    row("many numbers", "number_order.complete", Event::Hint::NumberOrder, "o1");
    row("advanced order", "advanced_order.status_update", Event::Hint::AdvancedOrder, "a1");
    row("new comment", "advanced_order.new_comment", Event::Hint::Comment, "a1");
    row("unknown event", "message.received", Event::Hint::None, "");
}

void TestWebhookEvent::knownTypes()
{
    QFETCH(QString, name);
    const auto event = readEvent(delivery(name).body);
    QVERIFY(event);
    QTEST(event->type, "type");
    QTEST(int(event->hint), "hint");
    QTEST(event->orderId, "order");
    QVERIFY(event->id.startsWith(u"e0000000-"_s));
}

void TestWebhookEvent::aCommentMayBeNamed()
{
    const auto named = [](const QByteArray &comment) {
        const auto event = readEvent(R"({"data":{"id":"1","event_type":"advanced_order.new_comment","payload":)"
                                     R"({"advanced_order_id":"a1","comment":)"
            + comment + "}}}");
        return event ? event->commentId : u"no event"_s;
    };
    QCOMPARE(named(R"({"id":"c1","body":"Hello"})"), u"c1"_s);
    for (const char *comment : {R"("c1")", "null", "[]", R"({"id":7})", R"({"id":"../balance"})"})
        QCOMPARE(named(comment), QString());
}

void TestWebhookEvent::noEvents_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *name :
        {"no JSON", "another shape", "no event id", "no order id", "order id is a path", "empty", "bad UTF-8"})
        QTest::newRow(name) << delivery(QString::fromLatin1(name)).body;
    QTest::newRow("nested beyond all measure") << QByteArray(2'000, '[') + QByteArray(2'000, ']');
    QTest::newRow("data is a text") << QByteArray(R"({"data":"x"})");
    QTest::newRow("type with a line break") << QByteArray(R"({"data":{"id":"1","event_type":"a\nb"}})");
    QTest::newRow("type with a mark") << QByteArray(R"({"data":{"id":"1","event_type":"<b>"}})");
    QTest::newRow("long id") << QByteArray(R"({"data":{"event_type":"a","id":")") + QByteArray(101, 'x') + "\"}}";
    QTest::newRow("payload is a list") << QByteArray(
        R"({"data":{"id":"1","event_type":"number_order.complete","payload":["o1"]}})");
    QTest::newRow("order id is a number")
        << QByteArray(R"({"data":{"id":"1","event_type":"number_order.complete","payload":{"id":7}}})");
}

void TestWebhookEvent::noEvents()
{
    QFETCH(QByteArray, body);
    QVERIFY(!readEvent(body));
}

void TestWebhookEvent::oddPayloadsOfUnknownTypesDoNotMatter()
{
    for (const char *payload : {"null", "7", "[]", "{}", "\"x\""}) {
        const auto event = readEvent(QByteArray(R"({"data":{"id":"1","event_type":"a.b","payload":)") + payload + "}}");
        QVERIFY2(event, payload);
        QCOMPARE(event->hint, Event::Hint::None);
    }
}

QTEST_APPLESS_MAIN(TestWebhookEvent)
#include "tst_webhook_event.moc"
