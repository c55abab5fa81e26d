// SPDX-License-Identifier: Apache-2.0
#include "http_stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::HttpStage;
using nd::testing::phoneNumbers;

namespace {

const auto Unknown = u"00000000-0000-4000-8000-000000000000"_s;

struct Wrong
{
    const char *target;
    const char *verdict;
    const char *source;
};

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// What the API does not take, and how it says so.
class TestSandboxRefusals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void queries_data();
    void queries();
    void bodies_data();
    void bodies();
    void orders();
    void searchesWithoutResult();
    void severalAtOnce();
    void unheardOfParametersAreIgnored();
    void hugeCountsDoNotAddUp();

private:
    void check(const Answered &answered, const QString &verdict, const QString &source);

    std::unique_ptr<HttpStage> m_stage;
    QString m_number;
    QString m_subOrder;
};

void TestSandboxRefusals::initTestCase()
{
    m_stage = std::make_unique<HttpStage>(HttpStage::plain());
    const QStringList numbers = m_stage->numbers(u"country_code=GB&phone_number_type=local&limit=2"_s);
    m_subOrder = m_stage->subOrderIdOf(m_stage->order({numbers[0]}).id());
    m_number = numbers[1];
    QVERIFY(!m_subOrder.isEmpty() && !m_number.isEmpty());
}

void TestSandboxRefusals::check(const Answered &answered, const QString &verdict, const QString &source)
{
    QCOMPARE(answered.verdict(), verdict);
    QCOMPARE(answered.source(), source);
    QVERIFY(!answered.error()[u"title"_s].toString().isEmpty());
    QVERIFY(answered.error()[u"title"_s].toString() != u"Unexpected error"_s);
    QVERIFY(!answered.error()[u"detail"_s].toString().isEmpty());
}

void TestSandboxRefusals::queries_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("source");
    const Wrong all[] = {
        {"/available_phone_numbers?filter[phone_number_type]=satellite", "400 10032", "filter[phone_number_type]"},
        {"/available_phone_numbers?filter[features]=sms,telepathy", "400 10032", "filter[features]"},
        {"/available_phone_numbers?filter[limit]=0", "400 10033", "filter[limit]"},
        {"/available_phone_numbers?filter[limit]=1000000000", "400 10033", "filter[limit]"},
        {"/available_phone_numbers?filter[limit]=99999999999999999999", "400 10026", "filter[limit]"},
        {"/available_phone_numbers?filter[limit]=many", "400 10026", "filter[limit]"},
        {"/available_phone_numbers?filter[best_effort]=perhaps", "400 10026", "filter[best_effort]"},
        {"/available_phone_numbers?filter[quickship]=1", "400 10026", "filter[quickship]"},
        {"/available_phone_numbers?filter[reservable]=TRUE", "400 10026", "filter[reservable]"},
        {"/available_phone_numbers?filter[exclude_held_numbers]=no", "400 10026", "filter[exclude_held_numbers]"},
        {"/available_phone_number_blocks?filter[phone_number_type]=x", "400 10032", "filter[phone_number_type]"},
        {"/inventory_coverage?filter[country_code]=ZZ", "400 10032", "filter[country_code]"},
        {"/inventory_coverage?filter[phone_number_type]=x", "400 10032", "filter[phone_number_type]"},
        {"/inventory_coverage?filter[groupBy]=moon", "400 10032", "filter[groupBy]"},
        {"/inventory_coverage?filter[features]=hd_voice", "400 10032", "filter[features]"},
        {"/inventory_coverage?filter[npa]=12", "400 10033", "filter[npa]"},
        {"/inventory_coverage?filter[nxx]=x", "400 10026", "filter[nxx]"},
        {"/inventory_coverage?filter[count]=x", "400 10026", "filter[count]"},
        {"/number_orders?filter[status]=teleported", "400 10032", "filter[status]"},
        {"/number_orders?filter[created_at][gt]=yesterday", "400 10026", "filter[created_at][gt]"},
        {"/number_orders?filter[created_at][lt]=2026-13-01T00:00:00Z", "400 10026", "filter[created_at][lt]"},
        {"/number_orders?filter[phone_numbers_count]=few", "400 10026", "filter[phone_numbers_count]"},
        {"/number_orders?filter[requirements_met]=maybe", "400 10026", "filter[requirements_met]"},
        {"/number_block_orders?filter[status]=teleported", "400 10032", "filter[status]"},
        {"/number_block_orders?filter[created_at][gt]=x", "400 10026", "filter[created_at][gt]"},
        {"/sub_number_orders?filter[status]=teleported", "400 10032", "filter[status]"},
        {"/sub_number_orders?filter[phone_number_type]=x", "400 10032", "filter[phone_number_type]"},
        {"/sub_number_orders?filter[phone_numbers_count]=-1", "400 10033", "filter[phone_numbers_count]"},
        {"/sub_number_orders?filter[include_phone_numbers]=x", "400 10026", "filter[include_phone_numbers]"},
        {"/number_reservations?filter[status]=teleported", "400 10032", "filter[status]"},
        {"/number_reservations?filter[created_at][lt]=x", "400 10026", "filter[created_at][lt]"},
        {"/comments?filter[comment_record_type]=moon", "400 10032", "filter[comment_record_type]"},
        {"/requirement_groups?filter[status]=moon", "400 10032", "filter[status]"},
        {"/requirement_groups?filter[phone_number_type]=moon", "400 10032", "filter[phone_number_type]"},
        {"/requirement_groups?filter[action]=moon", "400 10032", "filter[action]"},
        {"/requirements?filter[action]=moon", "400 10032", "filter[action]"},
        {"/requirements?sort=moon", "400 10032", "sort"},
        {"/requirement_types?sort=moon", "400 10032", "sort"},
        {"/connections?sort=moon", "400 10032", "sort"},
        {"/connections?filter[connection_name][contains]=ab", "400 10015", "filter[connection_name][contains]"},
        {"/documents?sort=moon", "400 10032", "sort"},
        {"/documents?filter[created_at][gt]=x", "400 10026", "filter[created_at][gt]"},
        {"/phone_numbers_regulatory_requirements", "400 10004", "filter[phone_number]"},
        {"/phone_numbers_regulatory_requirements?filter[phone_number]=12", "400 10016", "filter[phone_number]"},
    };
    for (const Wrong &wrong : all)
        QTest::newRow(wrong.target) << QString::fromLatin1(wrong.target) << QString::fromLatin1(wrong.verdict)
                                    << QString::fromLatin1(wrong.source);
}

void TestSandboxRefusals::queries()
{
    QFETCH(QString, target);
    QFETCH(QString, verdict);
    QFETCH(QString, source);
    check(m_stage->get(target), verdict, source);
}

void TestSandboxRefusals::bodies_data()
{
    QTest::addColumn<QString>("target"); // PATCH for a %1, which stands for a sub-order, else POST
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("source");
    int count = 0;
    const auto row = [&count](const char *target, const QByteArray &body, const char *verdict, const char *source) {
        QTest::addRow("%d %s %.60s", ++count, target, body.constData())
            << QString::fromLatin1(target) << body << QString::fromLatin1(verdict) << QString::fromLatin1(source);
    };
    row("/number_reservations", R"({})", "422 10004", "/phone_numbers");
    row("/number_reservations", R"({"phone_numbers":[]})", "422 10004", "/phone_numbers");
    row("/number_reservations", R"({"phone_numbers":[{}]})", "422 10004", "/phone_numbers/0/phone_number");
    row("/number_reservations", R"({"phone_numbers":"+13125550100"})", "422 10026", "/phone_numbers");
    row("/number_orders", R"({})", "422 10004", "/phone_numbers");
    row("/number_orders", R"({"phone_numbers":null})", "422 10004", "/phone_numbers");
    row("/number_orders", R"({"phone_numbers":[{"phone_number":""}]})", "422 10004", "/phone_numbers/0/phone_number");
    row("/number_orders", R"({"phone_numbers":[{"phone_number":1}]})", "422 10026", "/phone_numbers/0/phone_number");
    row("/number_orders", R"({"phone_numbers":[5]})", "422 10026", "/phone_numbers/0");
    row("/number_orders", R"({"phone_numbers":[{"phone_number":"0351 1"}]})", "422 10016",
        "/phone_numbers/0/phone_number");
    row("/number_orders", R"({"phone_numbers":[{"phone_number":"+49351xxxxxxx"}]})", "422 10027",
        "/phone_numbers/0/phone_number");
    row("/number_block_orders", R"({"range":10})", "422 10004", "/starting_number");
    row("/number_block_orders", R"({"starting_number":"+13125550100"})", "422 10004", "/range");
    row("/number_block_orders", R"({"starting_number":"+13125550100","range":"10"})", "422 10026", "/range");
    row("/number_block_orders", R"({"starting_number":"+13125550100","range":1.5})", "422 10026", "/range");
    row("/number_block_orders", R"({"starting_number":"+13125550100","range":1e300})", "422 10033", "/range");
    row("/number_block_orders", R"({"starting_number":"+13125550100","range":0})", "422 10033", "/range");
    row("/number_block_orders", R"({"starting_number":"+13125550100","range":10})", "422 10027", "/");
    row("/sub_number_orders_report", R"({"status":"lost"})", "422 10032", "/status");
    row("/sub_number_orders_report", R"({"country_code":"USA"})", "422 10033", "/country_code");
    row("/sub_number_orders_report", R"({"created_at_gt":"soon"})", "422 10026", "/created_at_gt");
    row("/advanced_orders", R"({"country_code":"USA"})", "422 10033", "/country_code");
    row("/advanced_orders", R"({"area_code":"12345"})", "422 10033", "/area_code");
    row("/advanced_orders", R"({"quantity":0})", "422 10033", "/quantity");
    row("/advanced_orders", R"({"quantity":10001})", "422 10033", "/quantity");
    row("/advanced_orders", R"({"quantity":"2"})", "422 10026", "/quantity");
    row("/advanced_orders", R"({"phone_number_type":"moon"})", "422 10032", "/phone_number_type");
    row("/advanced_orders", R"({"features":["hd_voice"]})", "422 10032", "/features");
    row("/advanced_orders", R"({"features":["sms","sms"]})", "422 10026", "/features");
    row("/advanced_orders", R"({"requirement_group_id":"moon"})", "422 10017", "/requirement_group_id");
    row("/inexplicit_number_orders", R"({})", "422 10004", "/ordering_groups");
    row("/inexplicit_number_orders", R"({"ordering_groups":[{"count_requested":"1","phone_number_type":"local"}]})",
        "422 10004", "/ordering_groups/0/country_iso");
    const auto group = [&row](const char *part, const char *verdict, const char *source) {
        const QByteArray body
            = R"({"ordering_groups":[{"country_iso":"US","phone_number_type":"local",)" + QByteArray(part) + "}]}";
        row("/inexplicit_number_orders", body, verdict, source);
    };
    group(R"("quickship":true)", "422 10004", "/ordering_groups/0/count_requested");
    group(R"("count_requested":5)", "422 10026", "/ordering_groups/0/count_requested");
    group(R"("count_requested":"x")", "422 10026", "/ordering_groups/0/count_requested");
    group(R"("count_requested":"0")", "422 10033", "/ordering_groups/0/count_requested");
    group(R"("count_requested":"1","country_iso":"DE")", "422 10032", "/ordering_groups/0/country_iso");
    group(R"("count_requested":"1","strategy":"x")", "422 10032", "/ordering_groups/0/strategy");
    group(R"("count_requested":"1","phone_number":"5")", "422 10026", "/ordering_groups/0/phone_number");
    row("/comments", R"({"comment_record_type":"sub_number_order","comment_record_id":"x"})", "422 10004", "/body");
    row("/comments", R"({"body":"x","comment_record_id":"x"})", "422 10004", "/comment_record_type");
    row("/comments", R"({"body":"x","comment_record_type":"sub_number_order"})", "422 10004", "/comment_record_id");
    row("/comments", R"({"body":"x","comment_record_type":"moon","comment_record_id":"x"})", "422 10032",
        "/comment_record_type");
    row("/comments", R"({"body":"x","comment_record_type":"requirement_group","comment_record_id":"x"})", "422 10017",
        "/comment_record_id");
    row("/numbers_features", R"({})", "422 10004", "/phone_numbers");
    row("/numbers_features", R"({"phone_numbers":"+13125550100"})", "422 10026", "/phone_numbers");
    row("/numbers_features", R"({"phone_numbers":["+13125550100","x"]})", "422 10016", "/phone_numbers/1");
    row("/requirement_groups", R"({"phone_number_type":"local","action":"ordering"})", "422 10004", "/country_code");
    row("/requirement_groups", R"({"country_code":"GB","action":"ordering"})", "422 10004", "/phone_number_type");
    row("/requirement_groups", R"({"country_code":"GB","phone_number_type":"local"})", "422 10004", "/action");
    row("/requirement_groups", R"({"country_code":"ZZ","phone_number_type":"local","action":"ordering"})", "422 10032",
        "/country_code");
    row("/documents", R"({"filename":"a.pdf"})", "422 10004", "/file");
    row("/documents", R"({"file":"***"})", "422 10026", "/file");
    row("/sub_number_orders/%1", R"({"regulatory_requirements":[{"field_value":"x"}]})", "422 10004",
        "/regulatory_requirements/0/requirement_id");
    row("/sub_number_orders/%1", R"({"regulatory_requirements":[{"requirement_id":"x","field_value":"x"}]})",
        "422 10017", "/regulatory_requirements/0/requirement_id");
    row("/sub_number_orders/%1", R"({"regulatory_requirements":{}})", "422 10026", "/regulatory_requirements");
}

void TestSandboxRefusals::bodies()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    QFETCH(QString, verdict);
    QFETCH(QString, source);
    const bool patches = target.contains(u"%1"_s);
    check(m_stage->ask(patches ? "PATCH" : "POST", patches ? target.arg(m_subOrder) : target, body), verdict, source);
}

void TestSandboxRefusals::orders()
{
    const auto with = [this](const char *part) {
        QJsonObject body = phoneNumbers({m_number});
        const QJsonObject more = json(part);
        for (auto field = more.begin(); field != more.end(); ++field)
            body[field.key()] = field.value();
        return m_stage->post(u"/number_orders"_s, body);
    };
    check(with(R"({"connection_id":"1"})"), u"422 85004"_s, u"/connection_id"_s);
    check(with(R"({"messaging_profile_id":"1"})"), u"422 85005"_s, u"/messaging_profile_id"_s);
    check(with(R"({"billing_group_id":"1"})"), u"422 10017"_s, u"/billing_group_id"_s);
    check(with(R"({"customer_reference":5})"), u"422 10026"_s, u"/customer_reference"_s);
    check(m_stage->order({m_number, m_number}), u"422 10027"_s, u"/phone_numbers/1/phone_number"_s);
    check(m_stage->order({m_number}, Unknown), u"422 10017"_s, u"/phone_numbers/0/requirement_group_id"_s);
    check(m_stage->order({u"+12015550123"_s}), u"422 10027"_s, u"/"_s);
    const QString groupTarget = u"/sub_number_orders/%1/requirement_group"_s.arg(m_subOrder);
    check(m_stage->post(groupTarget), u"422 10004"_s, u"/requirement_group_id"_s);
    check(
        m_stage->post(groupTarget, {{u"requirement_group_id"_s, Unknown}}), u"422 10017"_s, u"/requirement_group_id"_s);
    QCOMPARE(m_stage->get(u"/number_orders"_s).list().size(), 1); // all of it was refused
    QCOMPARE(m_stage->order({m_number}).status, 200);
}

void TestSandboxRefusals::searchesWithoutResult()
{
    const Answered wildcard = m_stage->searched(u"country_code=US&phone_number_type=local&ends_with=*"_s);
    check(wildcard, u"400 10031"_s, {});
    QVERIFY(wildcard.error()[u"detail"_s].toString().contains(u"best_effort=true"_s));
    for (const QString &query :
        {u"country_code=ZZ"_s, u"country_code=AQ"_s, u"country_code=US&phone_number_type=mobile"_s,
            u"country_code=DE&phone_number_type=local&features=sms,voice"_s,
            u"country_code=DE&phone_number_type=local&national_destination_code=999"_s}) {
        const Answered none = m_stage->searched(query);
        check(none, u"400 10015"_s, {});
        QVERIFY(none.error()[u"detail"_s].toString().startsWith(u"No coverage found"_s));
    }
    QCOMPARE(m_stage->get(u"/available_phone_number_blocks?filter[country_code]=ZZ"_s).verdict(), u"400 10015"_s);
}

void TestSandboxRefusals::severalAtOnce()
{
    const Answered refused = m_stage->get(u"/number_orders?filter[status]=x&filter[requirements_met]=x&page[size]=x"_s);
    QStringList blamed;
    for (const QJsonValue &error : refused.root()[u"errors"_s].toArray())
        blamed += error[u"source"_s][u"parameter"_s].toString();
    blamed.sort();
    QCOMPARE(blamed, (QStringList{u"filter[requirements_met]"_s, u"filter[status]"_s, u"page[size]"_s}));
}

void TestSandboxRefusals::unheardOfParametersAreIgnored()
{
    const Answered flat = m_stage->get(u"/available_phone_numbers?country_code=DE&limit=1&filter[moon]=full"_s);
    QCOMPARE(flat.status, 200);
    QVERIFY(flat.list().size() > 1);
    QVERIFY(flat.list()[0][u"phone_number"_s].toString().startsWith(u"+1"_s));
}

void TestSandboxRefusals::hugeCountsDoNotAddUp()
{
    QJsonObject group{
        {u"country_iso"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s}, {u"count_requested"_s, u"2147483647"_s}};
    const auto order = [&](int times) {
        QJsonArray groups;
        for (int i = 0; i < times; ++i)
            groups.append(group);
        return m_stage->post(u"/inexplicit_number_orders"_s, {{u"ordering_groups"_s, groups}});
    };
    check(order(2), u"422 10033"_s, u"/ordering_groups/0/count_requested"_s);
    group[u"count_requested"_s] = u"5001"_s;
    check(order(2), u"422 10033"_s, u"/ordering_groups"_s);
    QCOMPARE(m_stage->get(u"/inexplicit_number_orders"_s).list().size(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxRefusals)
#include "tst_sandbox_refusals.moc"
