// SPDX-License-Identifier: Apache-2.0
#include "store/tables/write_store.h"
#include "support/desk_fixture.h"

#include "features/requirements/service/requirement_actions.h"

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Way = FakeTelnyx::Way;

namespace {

WriteState stateIn(const DeskFixture &desk, const QString &id)
{
    return (*WriteStore(*desk.ledger).find(id))->state;
}

QJsonObject groupJson(const QString &status, const QString &value = {})
{
    return {{u"id"_s, u"g1"_s}, {u"status"_s, status}, {u"customer_reference"_s, u"Spring"_s},
        {u"regulatory_requirements"_s,
            QJsonArray{QJsonObject{{u"requirement_id"_s, u"q1"_s}, {u"field_value"_s, value}}}}};
}

QJsonObject numberJson(const QString &value, const QString &status)
{
    return {{u"id"_s, u"n-"_s + value + status},
        {u"regulatory_requirements"_s,
            QJsonArray{QJsonObject{{u"requirement_id"_s, u"q1"_s}, {u"field_value"_s, value}, {u"status"_s, status}}}}};
}

/// One more look at what Telnyx has of a sub-order, which is due after this time.
bool isNotSettledAfter(std::chrono::seconds time, DeskFixture &desk, const QString &write)
{
    const auto isWaiting = [&] {
        const WriteState state = stateIn(desk, write);
        return desk.client->inFlight() == 0 && (state == WriteState::Unknown || state == WriteState::Looking);
    };
    if (!DeskFixture::until(isWaiting))
        return false;
    const int before = desk.telnyx.count("GET", "/sub_number_orders/s1");
    desk.pass(time);
    const auto hasLooked = [&] { return desk.telnyx.count("GET", "/sub_number_orders/s1") > before; };
    return DeskFixture::until(hasLooked) && DeskFixture::until(isWaiting);
}

} // namespace

/// Paperwork whose answers never came: what became of it is read up, and nothing is sent twice.
class TestRequirementActions : public QObject
{
    Q_OBJECT
private slots:
    void valuesOfAGroupAreReadUp();
    void aSubmissionIsReadUp();
    void aSubmissionOfADeclinedGroup();
    void aDeclinedValueProvesNothing();
    void aGroupIsKnownByItsValues();
    void aDeletedGroupIsGone();
    void anAddressIsFound();
    void aLinkIsReadUp();
    void oneChangeOfAGroupAtATime();
};

void TestRequirementActions::valuesOfAGroupAreReadUp()
{
    DeskFixture desk;
    desk.telnyx.once("PATCH", "/requirement_groups/g1", {.way = Way::DropAfterReading});
    desk.telnyx.on("GET", "/requirement_groups/g1",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::data(groupJson(u"unapproved"_s, u"ACME"_s)); });
    QString id;
    const auto asked = RequirementActions(desk.services->actions())
                           .setGroupValues(u"g1"_s, {{u"q1"_s, u"ACME"_s}}, this,
                               [&](const Result<RequirementGroup> &answer) { id = answer->id; });
    QVERIFY(asked);
    QVERIFY(DeskFixture::until([&] { return stateIn(desk, *asked) == WriteState::Unknown; }));
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return id == u"g1"; }));
    QCOMPARE(desk.telnyx.count("PATCH", "/requirement_groups/g1"), 1);
}

void TestRequirementActions::aSubmissionIsReadUp()
{
    DeskFixture desk;
    QString now = u"unapproved"_s;
    desk.telnyx.once("POST", "/requirement_groups/g1/submit_for_approval", {.way = Way::DropAfterReading});
    desk.telnyx.on("GET", "/requirement_groups/g1",
        [&](const FakeTelnyx::Seen &) { return FakeTelnyx::data(groupJson(now, u"ACME"_s)); });
    QString status;
    const auto asked
        = RequirementActions(desk.services->actions())
              .submitGroup(u"g1"_s, this, [&](const Result<RequirementGroup> &answer) { status = answer->status; });
    QVERIFY(asked);
    QVERIFY(DeskFixture::until([&] { return stateIn(desk, *asked) == WriteState::Unknown; }));
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("GET", "/requirement_groups/g1") == 1; }));
    QVERIFY(status.isEmpty()); // it waits as before: no proof
    now = u"pending-approval"_s;
    QVERIFY(DeskFixture::until([&] { return desk.client->inFlight() == 0; }));
    desk.pass(2s);
    QVERIFY(DeskFixture::until([&] { return status == u"pending-approval"; }));
}

/// A declined group may be submitted again: that it is declined says nothing of it.
void TestRequirementActions::aSubmissionOfADeclinedGroup()
{
    DeskFixture desk;
    QString now = u"declined"_s;
    desk.telnyx.once("POST", "/requirement_groups/g1/submit_for_approval", {.way = Way::DropAfterReading});
    desk.telnyx.on("GET", "/requirement_groups/g1",
        [&](const FakeTelnyx::Seen &) { return FakeTelnyx::data(groupJson(now, u"ACME"_s)); });
    QString status;
    const auto asked
        = RequirementActions(desk.services->actions())
              .submitGroup(u"g1"_s, this, [&](const Result<RequirementGroup> &answer) { status = answer->status; });
    QVERIFY(asked);
    QVERIFY(DeskFixture::until([&] { return stateIn(desk, *asked) == WriteState::Unknown; }));
    desk.pass(1s);
    QVERIFY(DeskFixture::until(
        [&] { return desk.telnyx.count("GET", "/requirement_groups/g1") == 1 && desk.client->inFlight() == 0; }));
    QVERIFY(stateIn(desk, *asked) != WriteState::Bought);
    now = u"approved"_s;
    desk.pass(2s);
    QVERIFY(DeskFixture::until([&] { return status == u"approved"; }));
}

/// Sent once more as it stands, it would look the same without ever having arrived.
void TestRequirementActions::aDeclinedValueProvesNothing()
{
    DeskFixture desk;
    QJsonArray numbers{numberJson(u"ACME"_s, u"declined"_s)};
    desk.telnyx.once("PATCH", "/sub_number_orders/s1", {.way = Way::DropAfterReading});
    desk.telnyx.on("GET", "/sub_number_orders/s1", [&](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"s1"_s}, {u"phone_numbers"_s, numbers}});
    });
    bool isDone = false;
    const auto asked = desk.services->actions().setSubOrderValues(
        u"s1"_s, {{u"q1"_s, u"ACME"_s}}, this, [&](const Result<SubOrder> &answer) { isDone = bool(answer); });
    QVERIFY(asked);
    QVERIFY(isNotSettledAfter(1s, desk, *asked));
    // Every number counts, not the first alone.
    numbers = {numberJson(u"ACME"_s, u"pending-approval"_s), numberJson(u"ACME"_s, u"declined"_s)};
    QVERIFY(isNotSettledAfter(2s, desk, *asked));
    numbers = {numberJson(u"ACME"_s, u"pending-approval"_s), numberJson(u"ACME"_s, u"approved"_s)};
    desk.pass(4s);
    QVERIFY(DeskFixture::until([&] { return isDone; }));
}

/// Values of an earlier group are no sign of the one that was attached.
void TestRequirementActions::aGroupIsKnownByItsValues()
{
    DeskFixture desk;
    QJsonArray numbers{numberJson(u"Old Ltd"_s, u"pending-approval"_s)};
    desk.telnyx.once("POST", "/sub_number_orders/s1/requirement_group", {.way = Way::DropAfterReading});
    desk.telnyx.on("GET", "/requirement_groups/g1",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::data(groupJson(u"approved"_s, u"ACME"_s)); });
    desk.telnyx.on("GET", "/sub_number_orders/s1", [&](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"s1"_s}, {u"phone_numbers"_s, numbers}});
    });
    bool isDone = false;
    const auto asked = desk.services->actions().attachGroupToSubOrder(
        u"s1"_s, u"g1"_s, this, [&](const Result<SubOrder> &answer) { isDone = bool(answer); });
    QVERIFY(asked);
    QVERIFY(isNotSettledAfter(1s, desk, *asked));
    numbers = {numberJson(u"ACME"_s, u"declined"_s)};
    QVERIFY(isNotSettledAfter(2s, desk, *asked));
    numbers = {numberJson(u"ACME"_s, u"pending-approval"_s), numberJson(u"Approved Ltd"_s, u"approved"_s)};
    desk.pass(4s);
    QVERIFY(DeskFixture::until([&] { return isDone; }));
}

/// What is not there any more was deleted, by whomever.
void TestRequirementActions::aDeletedGroupIsGone()
{
    DeskFixture desk;
    desk.telnyx.once("DELETE", "/requirement_groups/g1", {.way = Way::DropAfterReading});
    desk.telnyx.on("GET", "/requirement_groups/g1",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(404, "10005", "not found"); });
    std::optional<bool> gone;
    const auto asked
        = RequirementActions(desk.services->actions()).deleteGroup(u"g1"_s, this, [&](const Result<Done> &answer) {
              gone = bool(answer);
          });
    QVERIFY(asked);
    QVERIFY(DeskFixture::until([&] { return stateIn(desk, *asked) == WriteState::Unknown; }));
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return gone.has_value(); }));
    QVERIFY(*gone);
    QCOMPARE(desk.telnyx.count("DELETE", "/requirement_groups/g1"), 1);
}

void TestRequirementActions::anAddressIsFound()
{
    DeskFixture desk;
    desk.telnyx.once("POST", "/addresses", {.way = Way::DropAfterReading});
    desk.telnyx.on("GET", "/addresses", [&](const FakeTelnyx::Seen &) {
        QJsonObject ours = desk.telnyx.last("POST", "/addresses")->json();
        ours[u"id"_s] = u"a1"_s;
        return FakeTelnyx::list({ours});
    });
    NewAddress address;
    address.businessName = u"ACME"_s;
    address.streetAddress = u"14 Old Street"_s;
    QString id;
    const auto asked = RequirementActions(desk.services->actions())
                           .createAddress(address, this, [&](const Result<PostalAddress> &made) { id = made->id; });
    QVERIFY(asked);
    QVERIFY(DeskFixture::until([&] { return stateIn(desk, *asked) == WriteState::Unknown; }));
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return id == u"a1"; }));
    QCOMPARE(desk.telnyx.count("POST", "/addresses"), 1);
}

void TestRequirementActions::aLinkIsReadUp()
{
    DeskFixture desk;
    const QByteArray path = "/external_requirements/q1/sub_number_orders/s1";
    desk.telnyx.once("POST", path, {.way = Way::DropAfterReading});
    desk.telnyx.on("GET", path, [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data(
            {{u"requirement_action"_s, QJsonObject{{u"value"_s, u"https://verification.example/1"_s}}}});
    });
    QString link;
    const auto asked = RequirementActions(desk.services->actions())
                           .askForLink(u"q1"_s, u"s1"_s, {u"Jane"_s, u"Doe"_s}, this,
                               [&](const Result<ExternalRequirement> &step) { link = step->requirementAction.value; });
    QVERIFY(asked);
    QVERIFY(DeskFixture::until([&] { return stateIn(desk, *asked) == WriteState::Unknown; }));
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return link == u"https://verification.example/1"; }));
    QCOMPARE(desk.telnyx.last("POST", path)->json()[u"requirement"_s][u"last_name"_s].toString(), u"Doe"_s);
}

void TestRequirementActions::oneChangeOfAGroupAtATime()
{
    DeskFixture desk;
    desk.telnyx.on("PATCH", "/requirement_groups/g1",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::data(groupJson(u"unapproved"_s)); });
    RequirementActions papers(desk.services->actions());
    int answers = 0;
    const auto count = [&](const Result<RequirementGroup> &) { ++answers; };
    QVERIFY(papers.renameGroup(u"g1"_s, u"Spring nd-7k2mq5xw3abc"_s, u"Autumn"_s, this, count));
    QVERIFY(!papers.submitGroup(u"g1"_s, this, count));
    QVERIFY(!papers.deleteGroup(u"g1"_s, this, {}));
    QVERIFY(DeskFixture::until([&] { return answers == 1; }));
    QCOMPARE(desk.telnyx.last("PATCH", "/requirement_groups/g1")->json()[u"customer_reference"_s].toString(),
        u"Autumn nd-7k2mq5xw3abc"_s);
    QVERIFY(papers.renameGroup(u"g1"_s, {}, u"Winter"_s, this, count));
    QVERIFY(DeskFixture::until([&] { return answers == 2; }));
}

QTEST_GUILESS_MAIN(TestRequirementActions)
#include "tst_requirement_actions.moc"
