// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include "sandbox/engine/engine.h"
#include "sandbox/faults/fault_layer.h"
#include "support/test_clock.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::phoneNumbers;
using nd::testing::Stage;

namespace {

/// An engine behind faults. What `truth` answers is the engine's own word.
class FaultyStage final : public Stage
{
public:
    explicit FaultyStage(const QByteArray &faults) : m_engine(plain(), clock.now()), m_front(m_engine, planOf(faults))
    { }

    Answered ask(const QByteArray &method, const QString &target, const QByteArray &body = {}) override
    {
        served = m_front.handle(request(method, target, body), clock.now());
        return answered(served.answer);
    }
    Answered truth(const QString &target) { return answered(m_engine.handle(request("GET", target, {}), clock.now())); }
    int trueOrders() { return truth(u"/number_orders"_s).meta()[u"total_results"_s].toInt(); }

    TestClock clock;
    sandbox::Served served = {}; ///< of the last request

private:
    static sandbox::Options plain()
    {
        sandbox::Options options;
        options.orders = 0;
        options.requestsPerWindow = 0;
        return options;
    }
    static std::vector<sandbox::FaultRule> planOf(const QByteArray &faults)
    {
        auto plan = sandbox::parseFaults("{\"faults\":[" + faults + "]}");
        if (!plan)
            qFatal("%s", qPrintable(plan.error().detail));
        return std::move(plan).take();
    }
    static sandbox::Request request(const QByteArray &method, const QString &target, const QByteArray &body)
    {
        sandbox::Request made = sandbox::Request::of(method, "/v2" + target.toUtf8());
        made.authorization = "Bearer sandbox";
        made.contentType = "application/json";
        made.body = body;
        return made;
    }
    static Answered answered(const sandbox::Answer &answer)
    {
        Answered made{answer.status, answer.body, answer.contentType, {}};
        for (const auto &[name, value] : answer.headers)
            made.headers[name.toLower()] = value;
        return made;
    }

    sandbox::Engine m_engine;
    sandbox::FaultLayer m_front;
};

Answered orderTwo(FaultyStage &stage, const QString &reference = u"Spring nd-234567abcdef"_s)
{
    QJsonObject body = phoneNumbers(stage.numbers(u"country_code=US&limit=2"_s));
    body[u"customer_reference"_s] = reference;
    return stage.post(u"/number_orders"_s, body);
}

QStringList idsIn(const Answered &list)
{
    QStringList ids;
    for (const QJsonValue &row : list.list())
        ids += row[u"id"_s].toString();
    return ids;
}

} // namespace

/// What goes wrong on purpose, and that the engine's own books stay true.
class TestFaultLayer : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLoggingCategory::setFilterRules({}); }
    void saysWhoRunsIntoWhat();
    void nothingPlannedNothingChanged();
    void bareListsStayWhatTheyAre();
    void answersInsteadOfTheEffect();
    void answersAfterTheEffect();
    void dropsBeforeAndAfter();
    void countsRequests();
    void choosesRequests();
    void listsLagBehind();
    void listsLagBehindByGlances();
    void anIdIsUnknownAtFirst();
    void aStrangerSharesOneNumber();
    void aStrangerWishesTheSame();
    void referencesSuffer_data();
    void referencesSuffer();
    void answersContradictThemselves();
    void answersTellOfOthers();
    void answersListFewer();
    void answersAreDelayed();
    void theServersTimeIsOff();
    void filesAreRefused_data();
    void filesAreRefused();
    void theExampleIsRead();
};

void TestFaultLayer::nothingPlannedNothingChanged()
{
    FaultyStage stage({});
    const Answered order = orderTwo(stage);
    QCOMPARE(order.verdict(), u"200"_s);
    const QString target = u"/number_orders/"_s + order.id();
    QCOMPARE(stage.get(target).body, stage.truth(target).body);
    QCOMPARE(stage.get(u"/balance"_s).headers[QByteArray("date")], QByteArray("Mon, 21 Sep 2026 14:13:20 GMT"));
}

/// Requirement groups come as an array without an envelope.
void TestFaultLayer::bareListsStayWhatTheyAre()
{
    FaultyStage stage(R"({"method":"POST","path":"/number_orders","fault":"answer","when":"before_effect",
        "status":403,"code":"10038"})");
    const Answered groups = stage.get(u"/requirement_groups"_s);
    QCOMPARE(groups.status, 200);
    QVERIFY(QJsonDocument::fromJson(groups.body).isArray());
    QCOMPARE(groups.body, stage.truth(u"/requirement_groups"_s).body);
}

void TestFaultLayer::answersInsteadOfTheEffect()
{
    FaultyStage stage(R"({"method":"POST","path":"/number_orders","fault":"answer","when":"before_effect",
        "status":403,"code":"10038","headers":{"x-extra":"yes"}})");
    const Answered refused = orderTwo(stage);
    QCOMPARE(refused.verdict(), u"403 10038"_s);
    QCOMPARE(refused.headers.value("x-extra"), QByteArray("yes"));
    QCOMPARE(stage.trueOrders(), 0);
    QCOMPARE(orderTwo(stage).verdict(), u"200"_s); // once only
}

void TestFaultLayer::answersAfterTheEffect()
{
    FaultyStage stage(R"({"method":"POST","path":"/number_orders","fault":"answer","status":499,
        "body":{"errors":["upstream closed"]}})");
    const Answered answer = orderTwo(stage);
    QCOMPARE(answer.status, 499);
    QCOMPARE(answer.body, QByteArray(R"({"errors":["upstream closed"]})"));
    QCOMPARE(stage.trueOrders(), 1);
}

void TestFaultLayer::dropsBeforeAndAfter()
{
    FaultyStage stage(R"({"method":"POST","path":"/number_orders","fault":"drop","when":"before_effect"},
        {"method":"POST","path":"/number_orders","after":1,"fault":"drop","when":"after_effect"})");
    orderTwo(stage);
    QVERIFY(stage.served.dropped);
    QCOMPARE(stage.trueOrders(), 0);
    orderTwo(stage);
    QVERIFY(stage.served.dropped);
    QCOMPARE(stage.trueOrders(), 1);
    orderTwo(stage);
    QVERIFY(!stage.served.dropped);
}

void TestFaultLayer::countsRequests()
{
    FaultyStage stage(R"({"path":"/balance","after":2,"times":2,"fault":"answer","status":503},
        {"path":"/connections","times":0,"fault":"answer","status":500})");
    QList<int> statuses;
    for (int i = 0; i < 6; ++i)
        statuses += stage.get(u"/balance"_s).status;
    QCOMPARE(statuses, (QList<int>{200, 200, 503, 503, 200, 200}));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(stage.get(u"/connections"_s).status, 500);
}

void TestFaultLayer::choosesRequests()
{
    FaultyStage stage(R"({"method":"GET","path":"/number_orders","query_contains":"filter[customer_reference]=x",
        "times":0,"fault":"answer","when":"before_effect","status":400,"code":"10031"},
        {"path":"/comments/*/read","times":0,"fault":"answer","status":418},
        {"method":"POST","body_contains":"needle","times":0,"fault":"answer","status":409})");
    QCOMPARE(stage.get(u"/number_orders"_s).status, 200);
    QCOMPARE(stage.get(u"/number_orders?filter[customer_reference]=y"_s).status, 200);
    QCOMPARE(stage.get(u"/number_orders?filter[customer_reference]=x"_s).verdict(), u"400 10031"_s);
    QCOMPARE(stage.patch(u"/comments/abc/read"_s).status, 418);
    QCOMPARE(stage.patch(u"/comments/abc"_s).status, 404);
    QCOMPARE(stage.post(u"/advanced_orders"_s, {{u"comments"_s, u"a needle"_s}}).status, 409);
    QCOMPARE(stage.post(u"/advanced_orders"_s, {{u"comments"_s, u"hay"_s}}).status, 200);
}

void TestFaultLayer::listsLagBehind()
{
    FaultyStage stage(R"({"method":"POST","path":"/number_orders","fault":"list_late","seconds":60})");
    const QString id = orderTwo(stage).id();
    const QString other = orderTwo(stage).id();
    QCOMPARE(idsIn(stage.get(u"/number_orders"_s)), QStringList{other});
    QCOMPARE(stage.get(u"/number_orders"_s).meta()[u"total_results"_s].toInt(), 1);
    const QString mine = u"/sub_number_orders?filter[order_request_id]="_s + id;
    QCOMPARE(stage.get(mine).list().size(), 0);
    QCOMPARE(stage.get(u"/number_orders/"_s + id).status, 200); // under its id it is there
    stage.clock.advance(60s);
    QCOMPARE(idsIn(stage.get(u"/number_orders"_s)), (QStringList{other, id}));
    QCOMPARE(stage.get(mine).list().size(), 1);
}

void TestFaultLayer::listsLagBehindByGlances()
{
    FaultyStage stage(R"({"method":"POST","path":"/number_orders","fault":"list_late","requests":2})");
    orderTwo(stage);
    QList<qsizetype> sizes;
    for (int i = 0; i < 4; ++i)
        sizes += stage.get(u"/number_orders?filter[customer_reference]=Spring nd-234567abcdef"_s).list().size();
    QCOMPARE(sizes, (QList<qsizetype>{0, 0, 1, 1}));
}

void TestFaultLayer::anIdIsUnknownAtFirst()
{
    FaultyStage stage(R"({"method":"POST","path":"/number_orders","fault":"list_late","unknown_seconds":30})");
    const QString target = u"/number_orders/"_s + orderTwo(stage).id();
    QCOMPARE(stage.get(target).verdict(), u"404 10005"_s);
    stage.clock.advance(29s);
    QCOMPARE(stage.get(target).verdict(), u"404 10005"_s);
    stage.clock.advance(1s);
    QCOMPARE(stage.get(target).verdict(), u"200"_s);
}

void TestFaultLayer::aStrangerSharesOneNumber()
{
    FaultyStage stage(R"({"method":"POST","path":"/number_orders","fault":"stranger","same":"one_number",
        "reference":"Portal nd-zzzzzzzzzzzz","status":"failure","older_seconds":1800})");
    const Answered mine = orderTwo(stage);
    const QJsonArray rows = stage.get(u"/number_orders"_s).list();
    QCOMPARE(rows.size(), 2);
    const QJsonObject other = rows[0].toObject();
    QVERIFY(other[u"id"_s].toString() != mine.id());
    QCOMPARE(other[u"customer_reference"_s].toString(), u"Portal nd-zzzzzzzzzzzz"_s);
    QCOMPARE(other[u"status"_s].toString(), u"failure"_s);
    QCOMPARE(Timestamp::parse(other[u"created_at"_s].toString()), std::optional(stage.clock.now().plus(-30min)));
    const auto number = [](const QJsonObject &order, int place) {
        return order[u"phone_numbers"_s][place][u"phone_number"_s].toString();
    };
    QCOMPARE(number(other, 0), number(mine.data(), 0));
    QVERIFY(number(other, 1) != number(mine.data(), 1));
    const QString target = u"/number_orders/"_s + other[u"id"_s].toString();
    QCOMPARE(stage.get(target).data(), other);
    QCOMPARE(stage.truth(target).status, 404);
    QCOMPARE(stage.trueOrders(), 1);
    QCOMPARE(stage.get(u"/number_orders?filter[customer_reference]=Spring nd-234567abcdef"_s).list().size(), 1);
}

void TestFaultLayer::aStrangerWishesTheSame()
{
    FaultyStage stage(R"({"method":"POST","path":"/inexplicit_number_orders","fault":"stranger",
        "same":"everything"})");
    const QJsonObject group{{u"country_iso"_s, u"US"_s}, {u"count_requested"_s, u"5"_s},
        {u"phone_number_type"_s, u"local"_s}, {u"national_destination_code"_s, u"312"_s}};
    const QString id = stage.post(u"/inexplicit_number_orders"_s, {{u"ordering_groups"_s, QJsonArray{group}}}).id();
    const QJsonArray rows = stage.get(u"/inexplicit_number_orders"_s).list();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0][u"id"_s].toString() != id);
    QCOMPARE(rows[0][u"ordering_groups"_s], rows[1][u"ordering_groups"_s]);
    QVERIFY(rows[0][u"customer_reference"_s].isNull());
}

void TestFaultLayer::referencesSuffer_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("left");
    QTest::newRow("dropped") << QByteArray(R"("change":"dropped")") << QString();
    QTest::newRow("cut") << QByteArray(R"("change":"cut","characters":12)") << u"Spring nd-23"_s;
    QTest::newRow("upper case") << QByteArray(R"("change":"upper_case")") << u"SPRING ND-234567ABCDEF"_s;
}

void TestFaultLayer::referencesSuffer()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, left);
    FaultyStage stage(R"({"times":0,"fault":"reference",)" + change + "}");
    const Answered order = orderTwo(stage);
    QCOMPARE(order.text("customer_reference"), left);
    QCOMPARE(stage.get(u"/number_orders"_s).list()[0][u"customer_reference"_s].toString(), left);
    QCOMPARE(stage.truth(u"/number_orders/"_s + order.id()).text("customer_reference"), u"Spring nd-234567abcdef"_s);
}

void TestFaultLayer::answersContradictThemselves()
{
    FaultyStage stage(R"({"method":"GET","path":"/number_orders","fault":"errors"},
        {"method":"GET","path":"/number_orders","after":1,"fault":"total_results","total_results":7})");
    orderTwo(stage);
    const Answered both = stage.get(u"/number_orders"_s);
    QCOMPARE(both.status, 200);
    QVERIFY(!both.error().isEmpty());
    QCOMPARE(both.list().size(), 1);
    const Answered lying = stage.get(u"/number_orders"_s);
    QCOMPARE(lying.list().size(), 1);
    QCOMPARE(lying.meta()[u"total_results"_s].toInt(), 7);
    QVERIFY(lying.error().isEmpty());
}

void TestFaultLayer::answersTellOfOthers()
{
    FaultyStage stage(R"({"method":"POST","path":"/number_orders","fault":"wrong_order"})");
    const Answered order = orderTwo(stage);
    QCOMPARE(order.status, 200);
    QCOMPARE(stage.trueOrders(), 1);
    const QJsonObject mine = stage.truth(u"/number_orders"_s).list()[0].toObject();
    QVERIFY(order.id() != mine[u"id"_s].toString());
    QVERIFY(order.text("customer_reference").isEmpty());
    QCOMPARE(order.data()[u"phone_numbers"_s].toArray().size(), 2);
    for (int i = 0; i < 2; ++i)
        QVERIFY(
            order.data()[u"phone_numbers"_s][i][u"phone_number"_s] != mine[u"phone_numbers"_s][i][u"phone_number"_s]);
}

void TestFaultLayer::answersListFewer()
{
    FaultyStage stage(R"({"method":"POST","path":"/number_orders","fault":"fewer_numbers","count":1})");
    const Answered order = orderTwo(stage);
    QCOMPARE(order.data()[u"phone_numbers"_s].toArray().size(), 1);
    QCOMPARE(order.data()[u"phone_numbers_count"_s].toInt(), 2);
}

void TestFaultLayer::answersAreDelayed()
{
    FaultyStage stage(R"({"method":"GET","path":"/balance","fault":"delay","milliseconds":5000})");
    stage.get(u"/balance"_s);
    QCOMPARE(stage.served.delay, 5'000ms);
    stage.get(u"/balance"_s);
    QCOMPARE(stage.served.delay, 0ms);
}

void TestFaultLayer::theServersTimeIsOff()
{
    FaultyStage stage(R"({"times":0,"fault":"server_time","seconds":-18000})");
    QCOMPARE(stage.get(u"/balance"_s).headers[QByteArray("date")], QByteArray("Mon, 21 Sep 2026 09:13:20 GMT"));
}

void TestFaultLayer::filesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *json, const QString &said) { QTest::newRow(json) << QByteArray(json) << said; };
    row("{", u"not JSON"_s);
    row("[]", u"'faults'"_s);
    row("{}", u"'faults'"_s);
    row(R"({"faults":[],"more":1})", u"'faults'"_s);
    row(R"({"faults":[1]})", u"fault 1: must be an object"_s);
    row(R"({"faults":[{}]})", u"fault 1: 'fault' must be one of answer, drop"_s);
    row(R"({"faults":[{"fault":"drop"},{"fault":"moon"}]})", u"fault 2: 'fault' must be one of"_s);
    row(R"({"faults":[{"fault":"drop","status":500}]})", u"fault 1: 'status' has no meaning here"_s);
    row(R"({"faults":[{"fault":"drop","when":"never"}]})", u"'when' must be one of before_effect, after_effect"_s);
    row(R"({"faults":[{"fault":"answer"}]})", u"'status' must be a number from 100 to 599"_s);
    row(R"({"faults":[{"fault":"answer","status":42}]})", u"'status'"_s);
    row(R"({"faults":[{"fault":"answer","status":500,"body":7}]})", u"'body' must be JSON or text"_s);
    row(R"({"faults":[{"fault":"answer","status":500,"headers":{"a":"b\nc"}}]})", u"'headers'"_s);
    row(R"({"faults":[{"fault":"delay"}]})", u"'milliseconds'"_s);
    row(R"({"faults":[{"fault":"list_late"}]})", u"'seconds'"_s);
    row(R"({"faults":[{"fault":"stranger"}]})", u"'same' must be one of one_number, everything"_s);
    row(R"({"faults":[{"fault":"reference","change":"cut"}]})", u"'characters'"_s);
    row(R"({"faults":[{"fault":"drop","after":1.5}]})", u"'after' must be a whole number"_s);
    row(R"({"faults":[{"fault":"drop","times":-1}]})", u"'times'"_s);
    row(R"({"faults":[{"fault":"drop","path":7}]})", u"'path' must be text"_s);
}

void TestFaultLayer::filesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto plan = sandbox::parseFaults(json);
    QVERIFY(!plan);
    QVERIFY2(plan.error().detail.contains(said), qPrintable(plan.error().detail));
    QVERIFY(!plan.error().detail.contains(u'\n'));
}

void TestFaultLayer::theExampleIsRead()
{
    const auto plan = sandbox::readFaults(QStringLiteral(ND_TEST_DATA "/faults_example.json"));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QCOMPARE(plan->size(), size_t(6));
    QVERIFY(!sandbox::readFaults(u"/no/such/file"_s));
}

void TestFaultLayer::saysWhoRunsIntoWhat()
{
    FaultyStage stage(R"({"method":"POST","fault":"drop","when":"before_effect"})");
    QLoggingCategory::setFilterRules(u"numberdesk.sandbox=true"_s);
    QTest::ignoreMessage(QtInfoMsg, "POST /v2/number_orders runs into drop"); // a failure where it is not said
    orderTwo(stage);
    QVERIFY(stage.served.dropped);
}

QTEST_GUILESS_MAIN(TestFaultLayer)
#include "tst_fault_layer.moc"
