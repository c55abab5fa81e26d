// SPDX-License-Identifier: Apache-2.0
#include "features/sandbox_desk.h"

#include "api/resources/available_numbers.h"
#include "api/resources/number_orders.h"
#include "api/values/api_enums.h"
#include "features/requirements/requirements_presenter.h"
#include "support/patience.h"

#include <QSignalSpy>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Kind = RequirementSubject::Kind;

namespace {

/// What the API answers.
template <class Reply>
Reply askedOf(SandboxDesk &desk, const Request<Reply> &request)
{
    std::optional<Result<Reply>> heard;
    const Call call = desk.session->client().send(request, [&](const Result<Reply> &answer) { heard = answer; });
    if (!support::waitFor([&] { return heard.has_value(); }, 20'000) || !*heard)
        qFatal("the sandbox does not answer");
    return **heard;
}

/// Buys so many numbers; the id of the sub-order.
QString subOrder(SandboxDesk &desk, const QString &country, const QString &type, int count)
{
    AvailableNumberFilter filter;
    filter.countryCode = country;
    filter.phoneNumberType = type;
    filter.limit = count;
    NewNumberOrder order;
    for (const AvailableNumber &number : askedOf(desk, endpoint::searchNumbers(filter)).rows)
        order.phoneNumbers.push_back({.phoneNumber = number.phoneNumber});
    return askedOf(desk, endpoint::createNumberOrder(order)).subNumberOrdersIds.value(0);
}

const RequirementRow *rowOf(const RequirementsPresenter &papers, const QString &label)
{
    const auto found = std::find_if(papers.rows().begin(), papers.rows().end(),
        [&](const RequirementRow &row) { return row.requirement.label == label; });
    return found == papers.rows().end() ? nullptr : &*found;
}

const auto Name = u"End User Name"_s;
const auto Street = u"Address Matching the Area Code"_s;

} // namespace

/// The checklist against the sandbox: what is sent, and what becomes of it while it is open.
class TestRequirementsPresenter : public QObject
{
    Q_OBJECT
private slots:
    void statesAreFollowed();
    void oneValueForSeveral();
    void severalOfDifferentKinds();
    void aStepOutside();
    void documentsSayHowFarTheyAre();
    void anAccountForLookingOnly();
    void aReadingThatFailsTakesNothingAway();
    void whatCannotBeReadIsNotNothing();
    void numbersThatAreNotListedMayBeOpen();
};

/// Filled in, under review, approved: without a refresh, and without a countdown that is nobody's any more.
void TestRequirementsPresenter::statesAreFollowed()
{
    SandboxDesk desk;
    const QString sub = subOrder(desk, u"GB"_s, u"local"_s, 2);
    RequirementsPresenter papers(*desk.session, {Kind::SubOrder, sub});
    QTRY_COMPARE_WITH_TIMEOUT(papers.rows().size(), size_t(2), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(papers.timeLeft().has_value(), 20'000);
    QCOMPARE(papers.about(), u"United Kingdom · Local · 2 number(s)"_s);
    papers.save(
        {{rowOf(papers, Name)->requirement.id, u"ACME Ltd"_s}, {rowOf(papers, Street)->requirement.id, u"some-id"_s}});
    QVERIFY(papers.isSaving());
    QVERIFY(desk.follow([&] { return rowOf(papers, Name)->state == requirement_state::pendingApproval; }));
    QVERIFY(!papers.timeLeft());
    desk.clock.advance(11s);
    papers.follow(); // as its timer does
    QTRY_COMPARE_WITH_TIMEOUT(rowOf(papers, Name)->state, QString(requirement_state::approved), 20'000);
    QVERIFY(papers.refusal().contains(u"approved"_s));
}

void TestRequirementsPresenter::oneValueForSeveral()
{
    SandboxDesk desk;
    const QString first = subOrder(desk, u"GB"_s, u"local"_s, 2);
    const QString second = subOrder(desk, u"GB"_s, u"local"_s, 1);
    RequirementsPresenter papers(*desk.session, {Kind::SubOrder, first, {second}});
    QTRY_COMPARE_WITH_TIMEOUT(papers.rows().size(), size_t(2), 20'000);
    QCOMPARE(papers.about(), u"United Kingdom · Local · 2 sub-order(s) · 3 number(s)"_s);
    QSignalSpy said(&papers, &RequirementsPresenter::said);
    papers.save(
        {{rowOf(papers, Name)->requirement.id, u"ACME Ltd"_s}, {rowOf(papers, Street)->requirement.id, u"some-id"_s}});
    QVERIFY(desk.follow([&] { return said.size() == 1; }));
    QCOMPARE(said[0][1].toBool(), false);
    QVERIFY(said[0][0].toString().startsWith(u"Saved for 2 sub-order(s)."_s));
    for (const QString &id : {first, second}) {
        SubOrderView view;
        view.includePhoneNumbers = true;
        const SubOrder now = askedOf(desk, endpoint::getSubOrder(id, view));
        QCOMPARE(now.phoneNumbers.front().regulatoryRequirements.front().fieldValue, u"ACME Ltd"_s);
    }
    QVERIFY(!rowOf(papers, Name)->differs);
}

/// Each gets what it asks for, and nothing else.
void TestRequirementsPresenter::severalOfDifferentKinds()
{
    SandboxDesk desk;
    const QString local = subOrder(desk, u"GB"_s, u"local"_s, 1);
    const QString national = subOrder(desk, u"GB"_s, u"national"_s, 1); // wants the name only
    RequirementsPresenter papers(*desk.session, {Kind::SubOrder, local, {national}});
    QTRY_COMPARE_WITH_TIMEOUT(papers.rows().size(), size_t(2), 20'000);
    QCOMPARE(papers.about(), u"2 sub-order(s) · 2 number(s)"_s);
    QSignalSpy said(&papers, &RequirementsPresenter::said);
    papers.save({{rowOf(papers, Street)->requirement.id, u"some-id"_s}});
    QVERIFY(desk.follow([&] { return said.size() == 1; }));
    QVERIFY(said[0][0].toString().startsWith(u"Saved for 1 sub-order(s)."_s));
    papers.save({{rowOf(papers, Name)->requirement.id, u"ACME Ltd"_s}});
    QVERIFY(desk.follow([&] { return said.size() == 2; }));
    QVERIFY(said[1][0].toString().startsWith(u"Saved for 2 sub-order(s)."_s));
}

/// A mobile number of Australia: the end user shows a passport somewhere else.
void TestRequirementsPresenter::aStepOutside()
{
    SandboxDesk desk;
    const QString sub = subOrder(desk, u"AU"_s, u"mobile"_s, 1);
    const auto step = u"Identity Verification"_s;
    RequirementsPresenter papers(*desk.session, {Kind::SubOrder, sub});
    QTRY_COMPARE_WITH_TIMEOUT(papers.rows().size(), size_t(2), 20'000);
    QVERIFY(rowOf(papers, step)->takesNames);
    QVERIFY(rowOf(papers, step)->link.isEmpty());
    const QString id = rowOf(papers, step)->requirement.id;
    QVERIFY(requirement::news(papers.rows(), {{id, u"typed"_s}}).empty()); // it has no value to be typed
    papers.askForLink(id, {u"Jane"_s, u"Doe"_s});
    QVERIFY(desk.follow([&] { return !rowOf(papers, step)->link.isEmpty(); }));
    const QString link = rowOf(papers, step)->link;
    QVERIFY(link.startsWith(u"https://"_s));
    // Who opens the checklist later finds it there.
    RequirementsPresenter again(*desk.session, {Kind::SubOrder, sub});
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(again, step) && rowOf(again, step)->link == link, 20'000);
}

void TestRequirementsPresenter::documentsSayHowFarTheyAre()
{
    Document document{.id = u"d"_s, .status = document_status::pending, .avScanStatus = virus_scan::pending};
    QCOMPARE(documentStateText(document), u"being scanned for viruses"_s);
    document.avScanStatus = virus_scan::scanned;
    QCOMPARE(documentStateText(document), u"scanned, not yet verified"_s);
    document.avScanStatus = virus_scan::notScanned;
    QCOMPARE(documentStateText(document), u"not yet verified"_s);
    document.status = document_status::verified;
    QCOMPARE(documentStateText(document), u"verified"_s);
    document.status = document_status::denied;
    QCOMPARE(documentStateText(document), u"refused"_s);
    document.avScanStatus = virus_scan::infected; // whatever else is said of it
    QCOMPARE(documentStateText(document), u"infected: upload a clean file"_s);

    SandboxDesk desk;
    const Document made
        = askedOf(desk, endpoint::createDocument(NewDocument{.file = {"%PDF"}, .filename = u"bill.pdf"_s}));
    RequirementChoices choices(desk.session->client());
    choices.read();
    const auto isSaid = [&](const QString &words) {
        const std::vector<OrderChoice> all = choices.documents();
        return std::any_of(all.begin(), all.end(), [&](const OrderChoice &one) {
            return one.id == made.id && one.name.startsWith(u"bill.pdf · "_s) && one.name.endsWith(words);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"being scanned for viruses"_s), 20'000);
    desk.clock.advance(11s);
    choices.follow({made.id});
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"verified"_s), 20'000);
}

void TestRequirementsPresenter::anAccountForLookingOnly()
{
    SandboxDesk desk;
    const QString sub = subOrder(desk, u"GB"_s, u"local"_s, 1);
    Account account = desk.session->account();
    account.readOnly = true;
    desk.session->setAccount(account);
    RequirementsPresenter papers(*desk.session, {Kind::SubOrder, sub});
    QTRY_COMPARE_WITH_TIMEOUT(papers.rows().size(), size_t(2), 20'000);
    QVERIFY(papers.rows()[0].fixed && papers.rows()[1].fixed);
    QVERIFY(!papers.refusal().isEmpty());
    papers.save({{papers.rows()[0].requirement.id, u"ACME Ltd"_s}});
    QVERIFY(!papers.isSaving());
}

void TestRequirementsPresenter::aReadingThatFailsTakesNothingAway()
{
    FakeDesk desk;
    const QJsonObject wanted{{u"requirement_id"_s, u"q1"_s}, {u"field_type"_s, u"textual"_s}};
    desk.telnyx.on("GET", "/requirement_types", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({{{u"id"_s, u"q1"_s}, {u"name"_s, Name}, {u"type"_s, u"textual"_s}}});
    });
    for (const char *list : {"/requirement_groups", "/documents", "/addresses"})
        desk.telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    desk.telnyx.on("GET", "/sub_number_orders/s1", [&](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"s1"_s}, {u"status"_s, u"pending"_s}, {u"country_code"_s, u"GB"_s},
            {u"phone_number_type"_s, u"local"_s}, {u"regulatory_requirements"_s, QJsonArray{wanted}}});
    });
    RequirementsPresenter papers(*desk.session, {Kind::SubOrder, u"s1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(papers.state().phase, Phase::Ready, 20'000);
    QCOMPARE(papers.rows().size(), size_t(1));
    desk.telnyx.on("GET", "/sub_number_orders/s1", [](const FakeTelnyx::Seen &) { return FakeDesk::broken(); });
    papers.follow();
    QTRY_VERIFY_WITH_TIMEOUT(!papers.state().sentence.isEmpty(), 20'000);
    QCOMPARE(papers.state().phase, Phase::Ready); // it can be filled in as before
    QCOMPARE(papers.rows().size(), size_t(1));
    QVERIFY(papers.refusal().isEmpty());
}

void TestRequirementsPresenter::whatCannotBeReadIsNotNothing()
{
    FakeDesk desk;
    desk.telnyx.on("GET", "/documents", [](const FakeTelnyx::Seen &) { return FakeDesk::broken(); });
    desk.telnyx.on("GET", "/addresses", [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    RequirementChoices choices(desk.session->client());
    choices.read();
    QTRY_VERIFY(!choices.documentsMissing().isEmpty());
    QTRY_COMPARE(desk.session->client().inFlight(), 0);
    QCOMPARE(choices.addressesMissing(), QString());
    desk.telnyx.on("GET", "/documents", [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    desk.telnyx.on("GET", "/addresses", [](const FakeTelnyx::Seen &) { return FakeDesk::broken(); });
    choices.read();
    QTRY_VERIFY(!choices.addressesMissing().isEmpty());
    QTRY_COMPARE(choices.documentsMissing(), QString());
}

/// Telnyx lists the first of them only, and all of those are approved.
void TestRequirementsPresenter::numbersThatAreNotListedMayBeOpen()
{
    FakeDesk desk;
    const QJsonObject value{{u"requirement_id"_s, u"q1"_s}, {u"field_type"_s, u"textual"_s},
        {u"field_value"_s, u"ACME Ltd"_s}, {u"status"_s, u"approved"_s}};
    const QJsonObject number{{u"id"_s, u"n1"_s}, {u"phone_number"_s, u"+441615550101"_s}, {u"status"_s, u"success"_s},
        {u"requirements_met"_s, true}, {u"regulatory_requirements"_s, QJsonArray{value}}};
    QJsonObject order{{u"id"_s, u"s1"_s}, {u"status"_s, u"pending"_s}, {u"country_code"_s, u"GB"_s},
        {u"phone_number_type"_s, u"local"_s}, {u"phone_numbers_count"_s, 2}, {u"requirements_met"_s, false},
        {u"phone_numbers"_s, QJsonArray{number}}, {u"regulatory_requirements"_s, QJsonArray{value}}};
    desk.telnyx.on("GET", "/requirement_types", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({{{u"id"_s, u"q1"_s}, {u"name"_s, Name}, {u"type"_s, u"textual"_s}}});
    });
    for (const char *list : {"/requirement_groups", "/documents", "/addresses"})
        desk.telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    desk.telnyx.on("GET", "/sub_number_orders/s1", [&](const FakeTelnyx::Seen &) { return FakeTelnyx::data(order); });
    RequirementsPresenter papers(*desk.session, {Kind::SubOrder, u"s1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(papers.state().phase, Phase::Ready, 20'000);
    QCOMPARE(papers.refusal(), QString());
    QVERIFY(!papers.rows().front().fixed);
    QCOMPARE(papers.about(), u"United Kingdom · Local · 2 number(s) · 1 of them looked at"_s);

    // The order that it belongs to lists them all.
    QJsonObject declined = value;
    declined[u"status"_s] = u"declined"_s;
    const QJsonObject other{{u"id"_s, u"n2"_s}, {u"phone_number"_s, u"+441615550102"_s}, {u"status"_s, u"pending"_s},
        {u"country_iso_alpha2"_s, u"GB"_s}, {u"phone_number_type"_s, u"local"_s},
        {u"regulatory_requirements"_s, QJsonArray{declined}}};
    QJsonObject foreign = other;
    foreign[u"id"_s] = u"n3"_s;
    foreign[u"country_iso_alpha2"_s] = u"DE"_s;
    order[u"order_request_id"_s] = u"o1"_s;
    desk.telnyx.on("GET", "/number_orders/o1", [=](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"o1"_s}, {u"phone_numbers_count"_s, 3},
            {u"phone_numbers"_s, QJsonArray{number, other, foreign}}});
    });
    desk.telnyx.on("GET", "/number_order_phone_numbers/n2", [&](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"n2"_s}, {u"deadline"_s, desk.clock.now().plus(48h).toIso()}});
    });
    papers.follow();
    QTRY_COMPARE_WITH_TIMEOUT(papers.rows().front().state, QString(requirement_state::declined), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(papers.timeLeft().has_value(), 20'000);
    QCOMPARE(papers.about(), u"United Kingdom · Local · 2 number(s)"_s);

    order[u"requirements_met"_s] = true;
    papers.follow();
    QTRY_VERIFY_WITH_TIMEOUT(papers.refusal().contains(u"approved"_s), 20'000);
    QCOMPARE(papers.about(), u"United Kingdom · Local · 2 number(s)"_s); // nothing waits behind the first
}

QTEST_GUILESS_MAIN(TestRequirementsPresenter)
#include "tst_requirements_presenter.moc"
