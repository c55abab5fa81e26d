// SPDX-License-Identifier: Apache-2.0
#include "support/fake_telnyx.h"
#include "support/test_clock.h"

#include "accounts/network.h"
#include "api/client/client.h"
#include "api/resources/account/addresses.h"
#include "api/resources/account/documents.h"
#include "api/resources/account/requirement_groups.h"
#include "api/resources/advanced_orders.h"
#include "api/resources/block_orders.h"
#include "api/resources/bulk_orders.h"
#include "api/resources/comments.h"
#include "api/resources/external_requirements.h"
#include "api/resources/number_orders.h"
#include "api/resources/reservations.h"
#include "api/resources/sub_order_reports.h"
#include "api/resources/sub_orders.h"
#include "writes/outcome_lookup.h"
#include "writes/write_kinds.h"
#include "writes/write_rules.h"
#include "writes/write_words.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTest>

#include <array>
#include <memory>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

constexpr auto Id = "nd-aaaaaaaaaaaa";

template <class Record>
bool is(const ResultRecord &record)
{
    return record.as<Record>();
}

/// What a kind of write does, in the words of the wire, of the disk and of the screen.
struct Vector
{
    WriteKind kind;
    const char *word;
    const char *name;
    ErrorContext context;
    Retry retry;
    const char *claim; ///< of "x"; empty for none
    const char *sent; ///< "VERB path"
    const char *body; ///< what this kind's body is like; empty for none
    bool (*isRecord)(const ResultRecord &); ///< what the answer is read as
    const char *status; ///< of the record {"id": "r-1", "status": "pending"}
    /// What is asked, one a line, when Telnyx shows no trace of it.
    const char *asked;
    bool goneIsOurs = false; ///< that it is not there any more is what was wanted
    const char *subject = "s-1";
    const char *id = "r-1"; ///< of what came of it; an answer of some kinds has none
};

constexpr std::array Vectors{
    Vector{WriteKind::NumberOrder, "number_order", "Number order", ErrorContext::Order, Retry::OrderAgain, "line/x",
        "POST /number_orders", R"({"phone_numbers":[{"phone_number":"+13125550100"}]})", &is<NumberOrderDetails>,
        "pending",
        "GET /number_orders filter[customer_reference]=nd-aaaaaaaaaaaa\n"
        "GET /number_orders filter[created_at][gt]=2026-09-21T12:13:20.000000Z\n"
        "POST /phone_numbers/actions/verify_ownership"},
    Vector{WriteKind::BlockOrder, "block_order", "Block order", ErrorContext::Order, Retry::OrderAgain, "line/x",
        "POST /number_block_orders", R"({"range":1,"starting_number":"+13125550100"})", &is<BlockOrder>, "pending",
        "GET /number_block_orders filter[phone_numbers.starting_number]=+13125550100\n"
        "POST /phone_numbers/actions/verify_ownership"},
    Vector{WriteKind::BulkOrder, "bulk_order", "Bulk order", ErrorContext::Order, Retry::OrderAgain, "line/x",
        "POST /inexplicit_number_orders", R"({"ordering_groups":[]})", &is<BulkOrder>, "pending",
        "GET /inexplicit_number_orders"},
    Vector{WriteKind::AdvancedOrder, "advanced_order", "Advanced order", ErrorContext::Order, Retry::FromOrders,
        "advanced/x", "POST /advanced_orders", R"({"country_code":"US","quantity":1})", &is<AdvancedOrder>, "pending",
        "GET /advanced_orders"},
    Vector{WriteKind::Reservation, "reservation", "Reservation", ErrorContext::Reserve, Retry::ReserveAgain, "",
        "POST /number_reservations", R"({"phone_numbers":[{"phone_number":"+13125550100"}]})", &is<Reservation>,
        "pending",
        "GET /number_reservations filter[customer_reference]=nd-aaaaaaaaaaaa\n"
        "GET /number_reservations filter[phone_numbers.phone_number]=+13125550100"},
    Vector{WriteKind::Extension, "extension", "Extension", ErrorContext::Extend, Retry::ExtendAgain, "reservation/x",
        "POST /number_reservations/s-1/actions/extend", "", &is<Reservation>, "pending",
        "GET /number_reservations/s-1"},
    Vector{WriteKind::CancelSubOrder, "cancel_sub_order", "Cancellation", ErrorContext::Change, Retry::FromOrders,
        "sub_order/x", "PATCH /sub_number_orders/s-1/cancel", "", &is<SubOrder>, "pending",
        "GET /sub_number_orders/s-1"},
    Vector{WriteKind::ChangeReference, "change_reference", "Change of reference", ErrorContext::Change,
        Retry::FromOrders, "order/x", "PATCH /number_orders/s-1", R"({"customer_reference":"Autumn"})",
        &is<NumberOrderDetails>, "pending", "GET /number_orders/s-1"},
    Vector{WriteKind::SubOrderGroup, "sub_order_group", "Requirement group", ErrorContext::Change, Retry::FromOrders,
        "sub_order/x", "POST /sub_number_orders/s-1/requirement_group", R"({"requirement_group_id":"g-1"})",
        &is<SubOrder>, "pending",
        "GET /requirement_groups/g-1\nGET /sub_number_orders/s-1 filter[include_phone_numbers]=true"},
    Vector{WriteKind::OrderNumberGroup, "order_number_group", "Requirement group", ErrorContext::Change,
        Retry::FromOrders, "order_number/x", "POST /number_order_phone_numbers/s-1/requirement_group",
        R"({"requirement_group_id":"g-1"})", &is<OrderNumber>, "pending",
        "GET /requirement_groups/g-1\nGET /number_order_phone_numbers/s-1"},
    Vector{WriteKind::AdvancedOrderGroup, "advanced_order_group", "Requirement group", ErrorContext::Change,
        Retry::FromOrders, "advanced_order/x", "PATCH /advanced_orders/s-1/requirement_group",
        R"({"requirement_group_id":"g-1"})", &is<AdvancedOrder>, "pending", "GET /advanced_orders/s-1"},
    Vector{WriteKind::SubOrderValues, "sub_order_values", "Requirement values", ErrorContext::Change, Retry::FromOrders,
        "sub_order/x", "PATCH /sub_number_orders/s-1",
        R"({"regulatory_requirements":[{"field_value":"v","requirement_id":"q-1"}]})", &is<SubOrder>, "pending",
        "GET /sub_number_orders/s-1 filter[include_phone_numbers]=true"},
    Vector{WriteKind::OrderNumberValues, "order_number_values", "Requirement values", ErrorContext::Change,
        Retry::FromOrders, "order_number/x", "PATCH /number_order_phone_numbers/s-1",
        R"({"regulatory_requirements":[{"field_value":"v","requirement_id":"q-1"}]})", &is<OrderNumber>, "pending",
        "GET /number_order_phone_numbers/s-1"},
    Vector{WriteKind::Comment, "comment", "Comment", ErrorContext::Comment, Retry::FromComments, "said/x",
        "POST /comments", R"({"body":"Hello","comment_record_id":"s-1","comment_record_type":"sub_number_order"})",
        &is<Comment>, "", "GET /comments filter[comment_record_id]=s-1 filter[comment_record_type]=sub_number_order"},
    Vector{WriteKind::MarkCommentRead, "mark_comment_read", "Mark as read", ErrorContext::Comment, Retry::FromComments,
        "comment/x", "PATCH /comments/s-1/read", "", &is<Comment>, "", "GET /comments/s-1"},
    Vector{WriteKind::Report, "report", "Report", ErrorContext::Report, Retry::FromOrders, "report/x",
        "POST /sub_number_orders_report", R"({"status":"pending"})", &is<SubOrderReport>, "pending", ""},
    Vector{WriteKind::RequirementGroup, "requirement_group", "New requirement group", ErrorContext::Change,
        Retry::FromOrders, "group/x", "POST /requirement_groups",
        R"({"action":"ordering","country_code":"DE","phone_number_type":"local"})", &is<RequirementGroup>, "pending",
        "GET /requirement_groups filter[country_code]=DE filter[phone_number_type]=local"},
    Vector{WriteKind::Document, "document", "Document", ErrorContext::Upload, Retry::FromOrders, "document/x",
        "POST /documents", R"({"filename":"proof.pdf"})", &is<Document>, "pending",
        "GET /documents filter[customer_reference][eq]=nd-aaaaaaaaaaaa"},
    Vector{WriteKind::GroupChange, "group_change", "Change of a requirement group", ErrorContext::Change,
        Retry::FromOrders, "group/x", "PATCH /requirement_groups/s-1", R"({"customer_reference":"Autumn"})",
        &is<RequirementGroup>, "pending", "GET /requirement_groups/s-1"},
    Vector{WriteKind::GroupSubmission, "group_submission", "Submission of a requirement group", ErrorContext::Change,
        Retry::FromOrders, "group/x", "POST /requirement_groups/s-1/submit_for_approval", "", &is<RequirementGroup>,
        "pending", "GET /requirement_groups/s-1"},
    Vector{WriteKind::GroupDeletion, "group_deletion", "Deletion of a requirement group", ErrorContext::Change,
        Retry::FromOrders, "group/x", "DELETE /requirement_groups/s-1", "", &is<RequirementGroup>, "pending",
        "GET /requirement_groups/s-1", true},
    Vector{WriteKind::Address, "address", "New address", ErrorContext::Change, Retry::FromOrders, "address/x",
        "POST /addresses", R"({"street_address":"1 Main Street"})", &is<PostalAddress>, "",
        "GET /addresses filter[customer_reference][eq]=nd-aaaaaaaaaaaa"},
    Vector{WriteKind::StepOutside, "step_outside", "Link for an end user", ErrorContext::Change, Retry::FromOrders,
        "step_outside/x", "POST /external_requirements/q-1/sub_number_orders/s-1",
        R"({"requirement":{"first_name":"Jane","last_name":"Doe"}})", &is<ExternalRequirement>, "",
        "GET /external_requirements/q-1/sub_number_orders/s-1", false, "q-1/s-1", ""},
};

#if defined(__GNUC__)
/// The compiler writes an enumerator with its name, and anything else as a number.
template <WriteKind Kind>
constexpr bool isEnumerator()
{
    constexpr std::string_view text = __PRETTY_FUNCTION__;
    return text.find("Kind = (") == std::string_view::npos;
}
static_assert(isEnumerator<WriteKind(StoredWriteKinds.size() - 1)>());
static_assert(!isEnumerator<WriteKind(StoredWriteKinds.size())>(), "a kind without a word and a row");
#endif
static_assert(Vectors.size() == StoredWriteKinds.size(), "a kind without a vector");

WriteRecord recordOf(const Vector &vector)
{
    WriteRecord write;
    write.id = QString::fromLatin1(Id);
    write.account = u"acc"_s;
    write.kind = vector.kind;
    write.subject = QString::fromLatin1(vector.subject);
    write.body = vector.body;
    write.createdAt = write.sentAt = Timestamp::fromMicros(TestClock::Start);
    write.numbers = {*NumberSpan::of(u"+13125550100")};
    return write;
}

QString lineOf(const FakeTelnyx::Seen &seen)
{
    QString line = QString::fromLatin1(seen.verb + ' ' + seen.path);
    for (auto it = seen.query.begin(); it != seen.query.end(); ++it) {
        if (!it.key().startsWith(u"page"))
            line += u' ' + it.key() + u'=' + it.value();
    }
    return line;
}

} // namespace

/// Each kind of write, from its row to the wire and back.
class TestWriteKinds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void facts_data() { kinds(); }
    void facts();
    void claims();
    void sends_data() { kinds(); }
    void sends();
    void sendsThePayload();
    void asks_data() { kinds(); }
    void asks();

private:
    static void kinds();

    TestClock m_clock;
    std::unique_ptr<FakeTelnyx> m_telnyx;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Client> m_client;
};

void TestWriteKinds::initTestCase()
{
    for (size_t place = 0; place < Vectors.size(); ++place)
        QCOMPARE(Vectors[place].kind, WriteKind(place));
}

void TestWriteKinds::init()
{
    m_telnyx = std::make_unique<FakeTelnyx>();
    m_network = networkFor(m_telnyx->base());
    Client::Setup setup;
    setup.base = m_telnyx->base();
    setup.key = [] { return Secret("KEY_test"); };
    setup.policy.retries = 0;
    m_client = std::make_unique<Client>(*m_network, m_clock, std::move(setup));
}

void TestWriteKinds::kinds()
{
    QTest::addColumn<int>("place");
    for (size_t place = 0; place < Vectors.size(); ++place)
        QTest::newRow(Vectors[place].word) << int(place);
}

void TestWriteKinds::facts()
{
    QFETCH(int, place);
    const Vector &vector = Vectors[size_t(place)];
    const WriteKindRow &row = kindRow(vector.kind);
    QCOMPARE(wordOf(vector.kind), QLatin1String(vector.word));
    QCOMPARE(writeKindOf(QString::fromLatin1(vector.word)), std::optional(vector.kind));
    QCOMPARE(whatText(vector.kind), QLatin1String(vector.name));
    QVERIFY(row.name && row.request.to && row.request.readAnswer && row.lookUp);
    QCOMPARE(row.context, vector.context);
    QCOMPARE(row.retry, vector.retry);
    const QString claim = row.claim ? Claim{*row.claim, u"x"_s}.text() : QString();
    QCOMPARE(claim, QLatin1String(vector.claim));
    // Whoever spends money has its order looked for by the service that knows the basket, and its answer compared, as
    // have holds.
    QCOMPARE(isPurchase(vector.kind), vector.context == ErrorContext::Order);
    QCOMPARE(row.owner == WriteOwner::Purchases, isPurchase(vector.kind));
    QCOMPARE(bool(row.compare), row.owner != WriteOwner::OrderActions);
    QCOMPARE(row.owner == WriteOwner::Holds,
        vector.context == ErrorContext::Reserve || vector.context == ErrorContext::Extend);
}

/// What a claim reads like on disk, and that it is read back; what no version has written is none.
void TestWriteKinds::claims()
{
    const std::array texts{"line", "bulk", "advanced", "reservation", "sub_order", "order", "order_number",
        "advanced_order", "said", "comment", "report", "group", "document", "address", "step_outside"};
    for (size_t place = 0; place < texts.size(); ++place) {
        const Claim claim{Claim::Kind(place), u"a/b"_s};
        QCOMPARE(claim.text(), QString::fromLatin1(texts[place]) + u"/a/b"_s);
        QCOMPARE(Claim::of(claim.text()), std::optional(claim));
    }
    QCOMPARE((Claim{Claim::Kind(texts.size()), u"x"_s}).text(), u"/x"_s); // a claim without a text in this test
    QVERIFY(!Claim::of(u"line"));
    QVERIFY(!Claim::of(u"lines/x"));
    QVERIFY(!Claim::of(u"/x"));
}

void TestWriteKinds::sends()
{
    QFETCH(int, place);
    const Vector &vector = Vectors[size_t(place)];
    const QList<QByteArray> sent = QByteArray(vector.sent).split(' ');
    m_telnyx->on(sent[0], sent[1], [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"r-1"_s}, {u"status"_s, u"pending"_s},
            {u"requirement_action"_s, QJsonObject{{u"value"_s, u"https://verification.example/1"_s}}}});
    });
    std::optional<Result<WriteResult>> heard;
    int asked = 0;
    const auto mayLeave = [&] { return ++asked > 0; };
    const Call call = sendWrite(*m_client, recordOf(vector), [&](const Result<WriteResult> &answer) { heard = answer; },
        {.mayLeave = mayLeave, .uploaded = {}});
    QTRY_VERIFY(heard);
    QCOMPARE(m_telnyx->seen().size(), size_t(1));
    const FakeTelnyx::Seen &seen = m_telnyx->seen().front();
    QCOMPARE(seen.verb + ' ' + seen.path, QByteArray(vector.sent));
    QVERIFY(seen.query.isEmpty());
    QCOMPARE(seen.body, QByteArray(vector.body));
    QCOMPARE(asked, *vector.body ? 1 : 0);
    QVERIFY2(*heard, *heard ? "" : qPrintable(heard->error().detail));
    QCOMPARE((*heard)->id, QLatin1String(vector.id));
    QCOMPARE((*heard)->status, QLatin1String(vector.status));
    QVERIFY(vector.isRecord((*heard)->record));
    // An answer that lacks its essential part proves nothing.
    m_telnyx->on(sent[0], sent[1], [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({}); });
    heard.reset();
    const Call again
        = sendWrite(*m_client, recordOf(vector), [&](const Result<WriteResult> &answer) { heard = answer; }, {});
    QTRY_VERIFY(heard);
    QVERIFY(!*heard);
    QCOMPARE(verdictOf(heard->error()), WriteState::Unknown);
}

void TestWriteKinds::sendsThePayload()
{
    m_telnyx->on("POST", "/documents", [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({{u"id"_s, u"d"_s}}); });
    WriteRecord write = recordOf(Vectors[size_t(WriteKind::Document)]);
    write.payload = R"({"file":"AAAA"})";
    bool heard = false;
    const Call call = sendWrite(*m_client, write, [&](const Result<WriteResult> &) { heard = true; }, {});
    QTRY_VERIFY(heard);
    QCOMPARE(m_telnyx->seen().front().body, write.payload);
}

/// By our reference first, then by what was asked for; at last, where it has numbers, by what the account owns.
void TestWriteKinds::asks()
{
    QFETCH(int, place);
    const Vector &vector = Vectors[size_t(place)];
    m_telnyx->on("GET", "/*", [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    for (const char *one : {"/*/*", "/*/*/*/*"})
        m_telnyx->on("GET", one, [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(404, "10005", "not found"); });
    m_telnyx->on("POST", "/phone_numbers/actions/verify_ownership", [](const FakeTelnyx::Seen &seen) {
        return FakeTelnyx::data({{u"found"_s, QJsonArray()}, {u"not_found"_s, seen.json()[u"phone_numbers"]}});
    });
    std::optional<Result<Trace>> heard;
    OutcomeLookup lookUp(*m_client, recordOf(vector), {}, OutcomeLookup::Depth::LastWitness,
        [&](const OutcomeLookup::Answer &answer) { heard = answer; });
    lookUp.start();
    QVERIFY(!heard); // through the event loop, always
    QTRY_VERIFY(heard);
    QVERIFY2(*heard, *heard ? "" : qPrintable(heard->error().detail));
    QCOMPARE((*heard)->ours.has_value(), vector.goneIsOurs);
    QVERIFY(!(*heard)->same && (*heard)->owned.isEmpty());
    QStringList asked;
    for (const FakeTelnyx::Seen &seen : m_telnyx->seen())
        asked += lineOf(seen);
    QCOMPARE(asked.join(u'\n'), QLatin1String(vector.asked));
}

QTEST_GUILESS_MAIN(TestWriteKinds)
#include "tst_write_kinds.moc"
