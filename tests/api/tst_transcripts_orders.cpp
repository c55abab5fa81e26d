// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

const auto Start = *Timestamp::parse(u"2018-01-01T00:00:00Z");
const auto NextDay = Start.plus(std::chrono::hours(24));
const auto OrderId = u"12ade33a-21c0-473b-b055-b3c836e1c292"_s;
const auto SubOrderId = u"f826ed66-b27c-4340-9dc0-57dc3459f1bd"_s;
const auto NumberId = u"dc8e4d67-33a0-4cbb-af74-7b58f05bd494"_s;
const auto RequirementId = u"8ffb3622-7c6b-4ccc-b65f-7a3dc0099576"_s;
const auto GroupId = u"dbbd94ee-9079-488f-80ba-f566b247fd79"_s;
const auto AddressId = u"45f45a04-b4be-4592-95b1-9306b9db2b21"_s;
const auto ConnectionId = u"346789098765567"_s;
const auto ProfileId = u"abc85f64-5717-4562-b3fc-2c9600"_s;
const auto Reference = u"MY REF 001"_s;

NumberOrderFilter allFilters()
{
    return {.status = status::pending,
        .createdAfter = Start,
        .createdBefore = NextDay,
        .phoneNumbersCount = 2,
        .customerReference = Reference,
        .requirementsMet = false};
}

/// The order of the transcripts once it is through.
NumberOrderDetails doneOrder()
{
    return {.id = OrderId,
        .status = status::success,
        .customerReference = Reference,
        .connectionId = ConnectionId,
        .messagingProfileId = ProfileId,
        .billingGroupId = {},
        .subNumberOrdersIds = {SubOrderId},
        .phoneNumbers = {{.id = NumberId,
            .phoneNumber = u"+492111609539"_s,
            .phoneNumberType = number_type::local,
            .status = status::success,
            .requirementsStatus = requirements_status::approved,
            .countryCode = u"DE"_s,
            .countryIsoAlpha2 = u"DE"_s,
            .regulatoryRequirements = {{.requirementId = RequirementId,
                .fieldType = field_type::address,
                .fieldValue = AddressId,
                .status = requirement_state::approved}},
            .requirementsMet = true}},
        .createdAt = Start,
        .updatedAt = Start.plus(Microseconds(1'400'000)),
        .phoneNumbersCount = 1,
        .requirementsMet = true};
}

/// The Austrian number of the transcripts, waiting for a value.
OrderNumber waitingNumber()
{
    return {.id = NumberId,
        .phoneNumber = u"+43800300238"_s,
        .phoneNumberType = number_type::tollFree,
        .status = status::pending,
        .requirementsStatus = requirements_status::infoPending,
        .countryCode = u"AT"_s,
        .locality = u"AUSTRIA"_s,
        .orderRequestId = OrderId,
        .subNumberOrderId = SubOrderId,
        .regulatoryRequirements = {{.requirementId = RequirementId, .fieldType = field_type::textual}},
        .deadline = *Timestamp::parse(u"2024-05-31T11:14:00Z")};
}

BlockOrder pendingBlock()
{
    return {.id = OrderId,
        .startingNumber = u"+19705555000"_s,
        .status = status::pending,
        .customerReference = Reference,
        .connectionId = ConnectionId,
        .createdAt = Start,
        .updatedAt = Start,
        .range = 10,
        .phoneNumbersCount = 10,
        .requirementsMet = true};
}

SubOrder pendingSubOrder()
{
    return {.id = SubOrderId,
        .orderRequestId = OrderId,
        .status = status::pending,
        .countryCode = u"AT"_s,
        .phoneNumberType = number_type::tollFree,
        .customerReference = Reference,
        .userId = u"d70873cd-7c98-401a-81b6-b1ae08246995"_s,
        .regulatoryRequirements = {{.requirementId = RequirementId, .fieldType = field_type::textual}},
        .createdAt = Start,
        .updatedAt = Start,
        .phoneNumbersCount = 1};
}

const RequirementValues Values{{{RequirementId, u"1234567890"_s}}};

} // namespace

/// Number orders, block orders, order numbers and sub-orders against written transcripts.
class TestOrderTranscripts : public QObject
{
    Q_OBJECT

private slots:
    void listOfOrders();
    void listOfOrdersInFull();
    void ordering();
    void oneOrder();
    void changingAnOrder();
    void blockOrders();
    void orderNumbers();
    void fillingInANumber();
    void groupForANumber();
    void subOrders();
    void subOrderWithNumbers();
    void changingASubOrder();
    void cancelling();
    void groupForASubOrder();
    void cleanupTestCase() { QCOMPARE(m_stage.unplayed(), QStringList()); }

private:
    testing::Stage m_stage{u"orders"_s};
};

void TestOrderTranscripts::listOfOrders()
{
    PLAY(page, m_stage, endpoint::listNumberOrders(allFilters()));
    QCOMPARE(page.rows.size(), size_t(1));
    const NumberOrder &order = page.rows[0];
    QVERIFY(order
        == (NumberOrder{.id = OrderId,
            .status = status::pending,
            .customerReference = Reference,
            .phoneNumbers = {*PackedNumber::fromText(u"+19705555098"), *PackedNumber::fromText(u"+492111609539")},
            .createdAt = Start,
            .updatedAt = Start.plus(Microseconds(1'400'000)),
            .phoneNumbersCount = 2,
            .requirementsMet = false}));
    QCOMPARE(order.phoneNumbers.first().toText(), u"+19705555098"_s);
    QCOMPARE(page.meta.totalResults, 1);
}

void TestOrderTranscripts::listOfOrdersInFull()
{
    PLAY(page, m_stage, endpoint::findNumberOrders(allFilters()));
    QCOMPARE(page.rows.size(), size_t(1));
    const NumberOrderDetails &order = page.rows[0];
    QCOMPARE(order.phoneNumbers.size(), size_t(2));
    QCOMPARE(order.phoneNumbers[1].phoneNumber, u"+492111609539"_s);
    QCOMPARE(order.subNumberOrdersIds, QStringList(SubOrderId));
    QCOMPARE(order.connectionId, ConnectionId);
    QCOMPARE(m_stage.notes(), QStringList());
    PLAY(rows, m_stage, endpoint::listNumberOrders(allFilters()));
    QVERIFY(order.row() == rows.rows[0]);
}

void TestOrderTranscripts::ordering()
{
    PLAY(order, m_stage,
        endpoint::createNumberOrder(NewNumberOrder{
            .phoneNumbers = {{.phoneNumber = u"+19705555098"_s, .bundleId = u"bc8e4d67-33a0-4cbb-af74-7b58f05bd494"_s},
                {.phoneNumber = u"+492111609539"_s, .requirementGroupId = GroupId}},
            .connectionId = ConnectionId,
            .messagingProfileId = ProfileId,
            .billingGroupId = u"f5586561-8ff0-4291-a0ac-84fe544797bd"_s,
            .customerReference = Reference}));
    QVERIFY(order == doneOrder());
    QCOMPARE(m_stage.notes(), QStringList());
}

void TestOrderTranscripts::oneOrder()
{
    PLAY(order, m_stage, endpoint::getNumberOrder(OrderId));
    QVERIFY(order == doneOrder());
}

void TestOrderTranscripts::changingAnOrder()
{
    PLAY(order, m_stage,
        endpoint::updateNumberOrder(OrderId,
            NumberOrderChange{.customerReference = QString(), .regulatoryRequirements = {{RequirementId, AddressId}}}));
    NumberOrderDetails expected = doneOrder();
    expected.customerReference.clear();
    QVERIFY(order == expected);
}

void TestOrderTranscripts::blockOrders()
{
    PLAY(page, m_stage,
        endpoint::listBlockOrders(BlockOrderFilter{.status = status::pending,
            .createdAfter = Start,
            .createdBefore = NextDay,
            .startingNumber = u"+19705555000"_s}));
    QVERIFY(page.rows == std::vector{pendingBlock()});

    PLAY(made, m_stage,
        endpoint::createBlockOrder(NewBlockOrder{.startingNumber = u"+19705555000"_s,
            .range = 10,
            .connectionId = ConnectionId,
            .messagingProfileId = ProfileId,
            .customerReference = Reference}));
    QVERIFY(made == pendingBlock());

    PLAY(failed, m_stage, endpoint::getBlockOrder(OrderId));
    BlockOrder expected = pendingBlock();
    expected.status = status::failure;
    expected.errors = u"Number is already on hold"_s;
    QVERIFY(failed == expected);
}

void TestOrderTranscripts::orderNumbers()
{
    PLAY(page, m_stage, endpoint::listOrderNumbers(OrderNumberFilter{u"AT"_s}));
    QVERIFY(page.rows == std::vector{waitingNumber()});
    PLAY(number, m_stage, endpoint::getOrderNumber(NumberId));
    QVERIFY(number == waitingNumber());
}

void TestOrderTranscripts::fillingInANumber()
{
    PLAY(number, m_stage, endpoint::updateOrderNumber(NumberId, Values));
    OrderNumber expected = waitingNumber();
    expected.requirementsStatus = requirements_status::infoUnderReview;
    expected.regulatoryRequirements[0].fieldValue = u"1234567890"_s;
    QVERIFY(number == expected);
}

void TestOrderTranscripts::groupForANumber()
{
    PLAY(number, m_stage, endpoint::setOrderNumberRequirementGroup(NumberId, RequirementGroupChoice{GroupId}));
    QCOMPARE(number.regulatoryRequirements.at(0).status, QString(requirement_state::pendingApproval));
    QCOMPARE(number.regulatoryRequirements.at(0).fieldValue, u"1234567890"_s);
}

void TestOrderTranscripts::subOrders()
{
    PLAY(page, m_stage,
        endpoint::listSubOrders(SubOrderFilter{.status = status::pending,
            .orderRequestId = OrderId,
            .countryCode = u"AT"_s,
            .phoneNumberType = number_type::tollFree,
            .phoneNumbersCount = 1}));
    QVERIFY(page.rows == std::vector{pendingSubOrder()});
}

void TestOrderTranscripts::subOrderWithNumbers()
{
    PLAY(subOrder, m_stage, endpoint::getSubOrder(SubOrderId, SubOrderView{.includePhoneNumbers = true}));
    QCOMPARE(subOrder.phoneNumbers.size(), size_t(1));
    QCOMPARE(subOrder.phoneNumbers[0].phoneNumber, u"+43800300238"_s);
    QCOMPARE(subOrder.phoneNumbers[0].regulatoryRequirements.at(0).status, QString(requirement_state::pendingApproval));
    QVERIFY(!subOrder.phoneNumbers[0].deadline.isValid());
}

void TestOrderTranscripts::changingASubOrder()
{
    PLAY(subOrder, m_stage, endpoint::updateSubOrder(SubOrderId, Values));
    SubOrder expected = pendingSubOrder();
    expected.requirementsMet = true;
    QVERIFY(subOrder == expected);
}

void TestOrderTranscripts::cancelling()
{
    PLAY(subOrder, m_stage, endpoint::cancelSubOrder(SubOrderId));
    QCOMPARE(subOrder.status, QString(status::cancelled));
}

void TestOrderTranscripts::groupForASubOrder()
{
    PLAY(subOrder, m_stage, endpoint::setSubOrderRequirementGroup(SubOrderId, RequirementGroupChoice{GroupId}));
    QCOMPARE(subOrder.phoneNumbers.size(), size_t(1));
    QCOMPARE(subOrder.phoneNumbers[0].requirementsStatus, QString(requirements_status::infoUnderReview));
    QCOMPARE(subOrder.customerReference, u"missing"_s);
}

QTEST_GUILESS_MAIN(TestOrderTranscripts)
#include "tst_transcripts_orders.moc"
