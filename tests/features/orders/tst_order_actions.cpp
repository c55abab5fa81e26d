// SPDX-License-Identifier: Apache-2.0
#include "store/tables/write_store.h"
#include "support/desk_fixture.h"

#include "api/values/customer_reference.h"
#include "base/local_code.h"
#include "features/requirements/service/requirement_actions.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Way = FakeTelnyx::Way;
using When = FakeAccount::When;

namespace {

WriteState stateIn(const DeskFixture &desk, const QString &id)
{
    return (*WriteStore(*desk.ledger).find(id))->state;
}

} // namespace

class TestOrderActions : public QObject
{
    Q_OBJECT

private slots:
    void cancelsASubOrder();
    void anUnknownCancelIsReadUp();
    void aRefusedCancelSaysWhy();
    void changesThePersonsPartOfAReference();
    void attachesARequirementGroup();
    void postsAComment();
    void anUnknownCommentIsFound();
    void twoEqualCommentsAreTwo();
    void marksACommentRead();
    void placesAnAdvancedOrder();
    void anotherPlaceIsAnotherAdvancedOrder_data();
    void anotherPlaceIsAnotherAdvancedOrder();
    void findsAnAdvancedOrder();
    void asksForAReport();
    void aReportWhoseIdWasLost();
    void aRequirementGroupIsFound_data();
    void aRequirementGroupIsFound();
    void aDocumentIsFoundAndItsBytesAreNotKept();
    void aDocumentThatNeverArrivedMayBeSentAnew();
    void oneAtATime();
    void nobodyListensAnyMore();
    void anAccountForLookingOnlyChangesNothing();
};

void TestOrderActions::cancelsASubOrder()
{
    DeskFixture desk;
    const QString id = desk.account.addSubOrder(u"o"_s, u"pending"_s);
    QString status;
    QVERIFY(desk.services->actions().cancelSubOrder(
        id, this, [&](const Result<SubOrder> &answer) { status = answer->status; }));
    QVERIFY(desk.services->hasOpenWrites());
    QVERIFY(DeskFixture::until([&] { return !status.isEmpty(); }));
    QCOMPARE(status, u"cancelled"_s);
    QVERIFY(!desk.services->hasOpenWrites());
}

void TestOrderActions::anUnknownCancelIsReadUp()
{
    DeskFixture desk;
    const QString id = desk.account.addSubOrder(u"o"_s, u"pending"_s);
    desk.account.failNext("PATCH", "/sub_number_orders/*/cancel", When::AfterEffect, {.way = Way::DropAfterReading});
    QString status;
    const auto asked = desk.services->actions().cancelSubOrder(
        id, this, [&](const Result<SubOrder> &answer) { status = answer->status; });
    QVERIFY(asked);
    const auto state = [&] { return (*WriteStore(*desk.ledger).find(*asked))->state; };
    QVERIFY(DeskFixture::until([&] { return state() == WriteState::Unknown; }));
    QVERIFY(status.isEmpty());
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return !status.isEmpty(); }));
    QCOMPARE(status, u"cancelled"_s);
    QCOMPARE(desk.telnyx.count("PATCH", "/sub_number_orders/*/cancel"), 1);
}

void TestOrderActions::aRefusedCancelSaysWhy()
{
    DeskFixture desk;
    desk.telnyx.once("PATCH", "/sub_number_orders/*/cancel", FakeTelnyx::error(422, "10027", "not pending"));
    std::optional<Error> why;
    QVERIFY(desk.services->actions().cancelSubOrder(
        u"x"_s, this, [&](const Result<SubOrder> &answer) { why = answer.error(); }));
    QVERIFY(DeskFixture::until([&] { return why.has_value(); }));
    QCOMPARE(why->code, u"10027"_s);
    QCOMPARE(why->kind, ErrorKind::Rejected);
}

void TestOrderActions::asksForAReport()
{
    DeskFixture desk;
    desk.telnyx.on("POST", "/sub_number_orders_report", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"r1"_s}, {u"status"_s, u"pending"_s}}, 201);
    });
    QString id;
    const SubOrderReportFilter filter{.status = u"success"_s};
    QVERIFY(desk.services->actions().createReport(
        filter, this, [&](const Result<SubOrderReport> &answer) { id = answer->id; }));
    QVERIFY(!desk.services->actions().createReport(filter, this, {})); // the same is on its way
    QVERIFY(DeskFixture::until([&] { return !id.isEmpty(); }));
    QCOMPARE(desk.telnyx.last("POST", "/sub_number_orders_report")->json()[u"status"_s].toString(), u"success"_s);
    desk.restart();
    QCOMPARE(desk.services->reports()->size(), size_t(1));
    QCOMPARE(desk.services->reports()->front().id, u"r1"_s);
}

void TestOrderActions::aReportWhoseIdWasLost()
{
    DeskFixture desk;
    desk.telnyx.once("POST", "/sub_number_orders_report", {.way = Way::DropAfterReading});
    std::optional<Error> why;
    const auto asked = desk.services->actions().createReport(
        {}, this, [&](const Result<SubOrderReport> &answer) { why = answer.error(); });
    QVERIFY(asked);
    QVERIFY(DeskFixture::until([&] { return (*WriteStore(*desk.ledger).find(*asked))->state == WriteState::Unknown; }));
    for (int minute = 0; minute < 30 && !why; ++minute) {
        desk.pass(1min);
        QCoreApplication::processEvents();
    }
    QVERIFY(DeskFixture::until([&] { return why.has_value(); }));
    QCOMPARE((*WriteStore(*desk.ledger).find(*asked))->state, WriteState::NotBought);
    QCOMPARE(desk.telnyx.count("POST", "/sub_number_orders_report"), 1);
    QVERIFY(desk.services->actions().createReport({}, this, {})); // a person may ask anew
}

void TestOrderActions::anAccountForLookingOnlyChangesNothing()
{
    DeskFixture desk;
    desk.account.addSubOrder(u"o"_s, u"pending"_s);
    desk.services->setGate(WriteGate::ReadOnly);
    const auto begun = desk.services->actions().cancelSubOrder(u"s"_s, this, {});
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, u"read_only"_s);
    QVERIFY(begun.error().nothingSent);
    QVERIFY(!desk.services->hasOpenWrites());
    QCOMPARE(desk.telnyx.count("PATCH", "/sub_number_orders/*/cancel"), 0);
    desk.services->setGate(WriteGate::Open);
    QVERIFY(desk.services->actions().cancelSubOrder(u"s"_s, this, {}));
}

void TestOrderActions::changesThePersonsPartOfAReference()
{
    DeskFixture desk;
    desk.account.addOrder({{u"id"_s, u"o1"_s}, {u"customer_reference"_s, u"Spring nd-abcdefghijkl"_s}});
    desk.account.failNext("PATCH", "/number_orders/*", When::AfterEffect, {.status = 504, .body = "<html>"});
    QString now;
    QVERIFY(desk.services->actions().changeReference(u"o1"_s, u"Spring nd-abcdefghijkl"_s, u"Autumn"_s, this,
        [&](const Result<NumberOrderDetails> &answer) { now = answer->customerReference; }));
    QVERIFY(DeskFixture::until(
        [&] { return desk.telnyx.count("PATCH", "/number_orders/*") == 1 && desk.client->inFlight() == 0; }));
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return !now.isEmpty(); }));
    QCOMPARE(now, u"Autumn nd-abcdefghijkl"_s);
    // An order that is not of this program's making gets no identifier.
    QVERIFY(desk.services->actions().changeReference(u"o1"_s, u"PO 1"_s, u"PO 2"_s, this,
        [&](const Result<NumberOrderDetails> &answer) { now = answer->customerReference; }));
    QVERIFY(DeskFixture::until([&] { return now == u"PO 2"; }));
}

void TestOrderActions::attachesARequirementGroup()
{
    DeskFixture desk;
    const QString id = desk.account.addSubOrder(u"o"_s, u"pending"_s);
    bool met = false;
    QVERIFY(desk.services->actions().attachGroupToSubOrder(
        id, u"rg"_s, this, [&](const Result<SubOrder> &answer) { met = answer->requirementsMet; }));
    QVERIFY(DeskFixture::until([&] { return met; }));
    QCOMPARE(desk.telnyx.last("POST", "/sub_number_orders/*/requirement_group")
                 ->json()
                 .value(u"requirement_group_id"_s)
                 .toString(),
        u"rg"_s);
}

void TestOrderActions::postsAComment()
{
    DeskFixture desk;
    QString id;
    QVERIFY(!desk.services->actions().postComment({u"  \n"_s, u"sub_number_order"_s, u"s"_s}, this, {}));
    QVERIFY(desk.services->actions().postComment({u"Please extend <b>it</b>"_s, u"sub_number_order"_s, u"s"_s}, this,
        [&](const Result<Comment> &answer) { id = answer->id; }));
    QVERIFY(DeskFixture::until([&] { return !id.isEmpty(); }));
    QCOMPARE(desk.account.comments()[0].value(u"body"_s).toString(), u"Please extend <b>it</b>"_s);
}

void TestOrderActions::anUnknownCommentIsFound()
{
    DeskFixture desk;
    desk.account.addComment({{u"id"_s, u"theirs"_s}, {u"body"_s, u"ok"_s}, {u"commenter_type"_s, u"admin"_s},
        {u"comment_record_id"_s, u"s"_s}, {u"created_at"_s, desk.clock.now().toIso()}});
    desk.account.failNext("POST", "/comments", When::AfterEffect, {.way = Way::DropInHeader});
    QString id;
    QVERIFY(desk.services->actions().postComment(
        {u"ok"_s, u"sub_number_order"_s, u"s"_s}, this, [&](const Result<Comment> &answer) { id = answer->id; }));
    QVERIFY(DeskFixture::until([&] {
        return desk.services->actions().open().size() == 1
            && desk.services->actions().open()[0].state == WriteState::Unknown;
    }));
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return !id.isEmpty(); }));
    QCOMPARE(id, desk.account.comments()[1].value(u"id"_s).toString());
    QCOMPARE(desk.account.comments().size(), size_t(2));
}

void TestOrderActions::twoEqualCommentsAreTwo()
{
    DeskFixture desk;
    const NewComment words{u"ok"_s, u"sub_number_order"_s, u"s"_s};
    QStringList ids;
    const auto took = [&](const Result<Comment> &answer) { ids += answer ? answer->id : answer.error().code; };
    QVERIFY(desk.services->actions().postComment(words, this, took));
    QVERIFY(DeskFixture::until([&] { return ids.size() == 1; }));
    // The second never arrives: the first must not be taken for it.
    desk.account.failNext("POST", "/comments", When::BeforeEffect, {.way = Way::DropAfterReading});
    QVERIFY(desk.services->actions().postComment(words, this, took));
    QVERIFY(!desk.services->actions().postComment(words, this, took));
    QVERIFY(DeskFixture::until([&] {
        return !desk.services->actions().open().empty()
            && desk.services->actions().open()[0].state == WriteState::Unknown;
    }));
    for (const auto after :
        {std::chrono::milliseconds(1s), std::chrono::milliseconds(1s), std::chrono::milliseconds(11min)}) {
        const int asked = desk.telnyx.count("GET", "/comments");
        desk.pass(after);
        QVERIFY(DeskFixture::until(
            [&] { return desk.telnyx.count("GET", "/comments") > asked && desk.client->inFlight() == 0; }));
    }
    QVERIFY(DeskFixture::until([&] { return ids.size() == 2; }));
    QCOMPARE(ids[1], u"no_trace"_s);
}

void TestOrderActions::marksACommentRead()
{
    DeskFixture desk;
    desk.account.addComment({{u"id"_s, u"c1"_s}, {u"body"_s, u"hello"_s}});
    desk.account.failNext("PATCH", "/comments/*/read", When::AfterEffect, {.way = Way::Silence});
    bool read = false;
    QVERIFY(desk.services->actions().markCommentRead(
        u"c1"_s, this, [&](const Result<Comment> &answer) { read = answer->readAt.isValid(); }));
    QVERIFY(desk.services->actions().isOpen({Claim::Kind::Comment, u"c1"_s}));
    QVERIFY(DeskFixture::until([&] { return desk.services->actions().open()[0].state == WriteState::Unknown; }));
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return read; }));
    QCOMPARE(desk.telnyx.count("PATCH", "/comments/*/read"), 1);
}

void TestOrderActions::placesAnAdvancedOrder()
{
    DeskFixture desk;
    AdvancedOrderRequest order;
    order.countryCode = u"DE"_s;
    order.quantity = 50;
    order.customerReference = u"Spring"_s;
    QString id;
    const auto placed = desk.services->actions().placeAdvancedOrder(
        order, this, [&](const Result<AdvancedOrder> &answer) { id = answer->id; });
    QVERIFY(placed);
    QVERIFY(!desk.services->actions().placeAdvancedOrder(order, this, {}));
    QVERIFY(DeskFixture::until([&] { return !id.isEmpty(); }));
    QCOMPARE(desk.account.advancedOrders()[0].value(u"customer_reference"_s).toString(), u"Spring "_s + *placed);
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Advanced, id));
    QCOMPARE(desk.stateOf(*placed), WriteState::Bought);
}

void TestOrderActions::anotherPlaceIsAnotherAdvancedOrder_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("mayGo");
    QTest::newRow("another town") << u"Cork"_s << true;
    QTest::newRow("the same town") << u"dublin"_s << false;
    QTest::newRow("with other words") << u"Dublin, in a row please"_s << false;
    QTest::newRow("no town") << QString() << false;
}

/// While nobody knows what became of the one for Dublin.
void TestOrderActions::anotherPlaceIsAnotherAdvancedOrder()
{
    QFETCH(QString, wanted);
    QFETCH(bool, mayGo);
    DeskFixture desk;
    AdvancedOrderRequest order;
    order.countryCode = u"IE"_s;
    order.quantity = 50;
    order.comments = u"Dublin"_s;
    desk.account.failNext("POST", "/advanced_orders", When::BeforeEffect, {.way = Way::ResetAfterReading});
    const auto placed = desk.services->actions().placeAdvancedOrder(order, this, {});
    QVERIFY(placed);
    QVERIFY(desk.untilState(*placed, WriteState::Unknown));
    desk.restart();
    order.comments = wanted;
    order.customerReference = u"Spring"_s;
    const auto second = desk.services->actions().placeAdvancedOrder(order, this, {});
    QCOMPARE(bool(second), mayGo);
    if (!mayGo)
        QVERIFY(hasCode(second.error(), LocalCode::StillOpen));
}

void TestOrderActions::findsAnAdvancedOrder()
{
    DeskFixture desk;
    AdvancedOrderRequest order;
    order.countryCode = u"DE"_s;
    desk.account.failNext("POST", "/advanced_orders", When::AfterEffect, {.way = Way::ResetAfterReading});
    const auto placed = desk.services->actions().placeAdvancedOrder(order, this, {});
    QVERIFY(placed);
    QVERIFY(desk.untilState(*placed, WriteState::Unknown));
    desk.restart();
    desk.pass(1s);
    QVERIFY(desk.untilState(*placed, WriteState::Bought));
    QCOMPARE(desk.account.advancedOrders().size(), size_t(1));
}

void TestOrderActions::aRequirementGroupIsFound_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::newRow("the same run") << false;
    QTest::newRow("the next start") << true;
}

void TestOrderActions::aRequirementGroupIsFound()
{
    QFETCH(bool, restarted);
    DeskFixture desk;
    const QJsonObject theirs{{u"id"_s, u"theirs"_s}, {u"country_code"_s, u"DE"_s}};
    desk.telnyx.once("POST", "/requirement_groups", {.way = Way::DropAfterReading});
    desk.telnyx.on("GET", "/requirement_groups", [&desk, theirs](const FakeTelnyx::Seen &) {
        QJsonObject ours = desk.telnyx.last("POST", "/requirement_groups")->json();
        ours[u"id"_s] = u"ours"_s;
        return FakeTelnyx::list({theirs, ours});
    });
    QString id;
    NewRequirementGroup group;
    group.countryCode = u"DE"_s;
    group.phoneNumberType = u"local"_s;
    group.action = u"ordering"_s;
    group.customerReference = u"Spring"_s;
    const auto asked = RequirementActions(desk.services->actions())
                           .createGroup(group, this, [&](const Result<RequirementGroup> &answer) { id = answer->id; });
    QVERIFY(asked);
    QVERIFY(!RequirementActions(desk.services->actions()).createGroup(group, this, {})); // the same is on its way
    QVERIFY(DeskFixture::until([&] { return stateIn(desk, *asked) == WriteState::Unknown; }));
    if (restarted)
        desk.restart();
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return stateIn(desk, *asked) == WriteState::Bought; }));
    QTRY_COMPARE(id, restarted ? QString() : u"ours"_s); // after a restart nobody waits for it
    QCOMPARE(desk.telnyx.last("GET", "/requirement_groups")->query.value(u"filter[country_code]"_s), u"DE"_s);
    QCOMPARE(desk.telnyx.count("POST", "/requirement_groups"), 1);
}

void TestOrderActions::aDocumentIsFoundAndItsBytesAreNotKept()
{
    DeskFixture desk;
    desk.telnyx.once("POST", "/documents", {.way = Way::DropInHeader});
    desk.telnyx.on("GET", "/documents", [&desk](const FakeTelnyx::Seen &) {
        QJsonObject ours = desk.telnyx.last("POST", "/documents")->json();
        ours.remove(u"file"_s);
        ours[u"id"_s] = u"d1"_s;
        return FakeTelnyx::list({ours});
    });
    NewDocument document;
    document.file.bytes = "a passport's picture";
    document.filename = u"passport.pdf"_s;
    QString id;
    const auto asked = RequirementActions(desk.services->actions())
                           .uploadDocument(document, this, [&](const Result<Document> &answer) { id = answer->id; });
    QVERIFY(asked);
    QVERIFY(DeskFixture::until([&] { return stateIn(desk, *asked) == WriteState::Unknown; }));
    QVERIFY(!desk.telnyx.last("POST", "/documents")->json()[u"file"_s].toString().isEmpty());
    QVERIFY(!(*WriteStore(*desk.ledger).find(*asked))->body.contains(document.file.bytes.toBase64()));
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return id == u"d1"; }));
    QCOMPARE(desk.telnyx.count("POST", "/documents"), 1);
}

void TestOrderActions::aDocumentThatNeverArrivedMayBeSentAnew()
{
    DeskFixture desk;
    desk.telnyx.once("POST", "/documents", {.way = Way::DropAfterReading});
    desk.telnyx.on("GET", "/documents", [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    NewDocument document;
    document.file.bytes = "a passport's picture";
    document.filename = u"passport.pdf"_s;
    std::optional<Error> why;
    const auto asked
        = RequirementActions(desk.services->actions())
              .uploadDocument(document, this, [&](const Result<Document> &answer) { why = answer.error(); });
    QVERIFY(asked);
    QVERIFY(DeskFixture::until([&] { return stateIn(desk, *asked) == WriteState::Unknown; }));
    for (const auto after :
        {std::chrono::milliseconds(1s), std::chrono::milliseconds(1s), std::chrono::milliseconds(11min)}) {
        const int looks = desk.telnyx.count("GET", "/documents");
        desk.pass(after);
        QVERIFY(DeskFixture::until(
            [&] { return desk.telnyx.count("GET", "/documents") > looks && desk.client->inFlight() == 0; }));
    }
    QVERIFY(DeskFixture::until([&] { return why.has_value(); }));
    QCOMPARE(why->code, u"no_trace"_s);
    QCOMPARE(desk.telnyx.count("POST", "/documents"), 1); // never by itself
    QVERIFY(RequirementActions(desk.services->actions()).uploadDocument(document, this, {}));
}

void TestOrderActions::oneAtATime()
{
    DeskFixture desk;
    const QString id = desk.account.addSubOrder(u"o"_s, u"pending"_s);
    int answers = 0;
    const auto count = [&](const Result<SubOrder> &) { ++answers; };
    QVERIFY(desk.services->actions().cancelSubOrder(id, this, count));
    const auto second = desk.services->actions().cancelSubOrder(id, this, count);
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"open"_s);
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    QCOMPARE(answers, 1);
    QCOMPARE(desk.telnyx.count("PATCH", "/sub_number_orders/*/cancel"), 1);
}

void TestOrderActions::nobodyListensAnyMore()
{
    DeskFixture desk;
    const QString id = desk.account.addSubOrder(u"o"_s, u"pending"_s);
    auto tab = std::make_unique<QObject>();
    bool called = false;
    QVERIFY(desk.services->actions().cancelSubOrder(id, tab.get(), [&](const Result<SubOrder> &) { called = true; }));
    tab.reset();
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    QVERIFY(!called);
    QCOMPARE(desk.account.subOrder(id).value(u"status"_s).toString(), u"cancelled"_s);
}

QTEST_GUILESS_MAIN(TestOrderActions)
#include "tst_order_actions.moc"
