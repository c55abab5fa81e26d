// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

const auto OrderId = u"12ade33a-21c0-473b-b055-b3c836e1c292"_s;
const auto SubOrderId = u"f826ed66-b27c-4340-9dc0-57dc3459f1bd"_s;
const auto ReportId = u"cada7e84-122b-4b47-bc66-58c7c3becd40"_s;
const auto AdvancedId = u"6a09cdc3-8948-47f0-aa62-74ac943d6c58"_s;
const auto BulkId = u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s;
const auto GroupId = u"dbbd94ee-9079-488f-80ba-f566b247fd79"_s;
const auto Reference = u"MY REF 001"_s;

SubOrderReportFilter reportFilter()
{
    return {.status = status::success,
        .countryCode = u"US"_s,
        .createdAfter = *Timestamp::parse(u"2023-04-05T10:22:08.230549Z"),
        .createdBefore = *Timestamp::parse(u"2025-06-05T10:22:08.230549Z"),
        .customerReference = Reference,
        .orderRequestId = OrderId};
}

AdvancedOrder pendingAdvanced()
{
    return {.id = AdvancedId,
        .status = status::pending,
        .orders = {},
        .countryCode = u"US"_s,
        .areaCode = u"212"_s,
        .phoneNumberType = number_type::local,
        .features = {u"sms"_s, u"voice"_s},
        .comments = u"As many in a row as possible"_s,
        .customerReference = Reference,
        .requirementGroupId = GroupId,
        .quantity = 25};
}

BulkOrder partlyDone()
{
    const Timestamp start = *Timestamp::parse(u"2018-01-01T00:00:00Z");
    const Timestamp end = start.plus(std::chrono::minutes(5));
    return {.id = BulkId,
        .customerReference = Reference,
        .connectionId = u"346789098765567"_s,
        .orderingGroups = {{.status = status::partialSuccess,
            .errorReason = u"Not enough numbers available"_s,
            .strategy = bulk_strategy::always,
            .countryIso = u"US"_s,
            .phoneNumberType = number_type::local,
            .nationalDestinationCode = u"212"_s,
            .administrativeArea = u"NY"_s,
            .startsWith = u"2"_s,
            .endsWith = u"00"_s,
            .contains = u"5"_s,
            .orders = {{OrderId, {SubOrderId}}},
            .createdAt = start,
            .updatedAt = end,
            .countRequested = 5,
            .countAllocated = 3,
            .excludeHeldNumbers = true,
            .quickship = false}},
        .createdAt = start,
        .updatedAt = end};
}

} // namespace

/// Reports, advanced orders and bulk orders against written transcripts.
class TestRequestTranscripts : public QObject
{
    Q_OBJECT

private slots:
    void reports();
    void reportAsCsv();
    void advancedOrders();
    void requestingAnAdvancedOrder();
    void groupForAnAdvancedOrder();
    void bulkOrders();
    void orderingInBulk();
    void cleanupTestCase() { QCOMPARE(m_stage.unplayed(), QStringList()); }

private:
    testing::Stage m_stage{u"requests"_s};
};

void TestRequestTranscripts::reports()
{
    PLAY(made, m_stage, endpoint::createSubOrderReport(reportFilter()));
    const SubOrderReport expected{.id = ReportId,
        .status = status::pending,
        .orderType = u"sub_number_order"_s,
        .filters = reportFilter(),
        .createdAt = *Timestamp::parse(u"2025-06-11T13:21:40.967339Z"),
        .updatedAt = *Timestamp::parse(u"2025-06-11T13:21:45.753260Z")};
    QVERIFY(made == expected);
    PLAY(done, m_stage, endpoint::getSubOrderReport(ReportId));
    QCOMPARE(done.status, QString(status::success));
}

void TestRequestTranscripts::reportAsCsv()
{
    PLAY(csv, m_stage, endpoint::downloadSubOrderReport(ReportId));
    QVERIFY(csv.startsWith("id,order_request_id,is_block_sub_number_order,status,"));
    QVERIFY(csv.contains("\"Zürich, 1\""));
    QCOMPARE(csv.count("\r\n"), 2);
}

void TestRequestTranscripts::advancedOrders()
{
    PLAY(page, m_stage, endpoint::listAdvancedOrders());
    AdvancedOrder second = pendingAdvanced();
    second.id = OrderId;
    second.status = status::ordered;
    second.orders = QStringList{SubOrderId};
    second.requirementGroupId.clear();
    QVERIFY(page.rows == (std::vector{pendingAdvanced(), second}));
    QCOMPARE(m_stage.notes(), QStringList()); // a list of one word is nothing odd

    PLAY(one, m_stage, endpoint::getAdvancedOrder(AdvancedId));
    QCOMPARE(one.status, QString(status::exception));
}

void TestRequestTranscripts::requestingAnAdvancedOrder()
{
    PLAY(order, m_stage,
        endpoint::createAdvancedOrder(AdvancedOrderRequest{.countryCode = u"US"_s,
            .areaCode = u"212"_s,
            .phoneNumberType = number_type::local,
            .quantity = 25,
            .features = {u"sms"_s, u"voice"_s},
            .comments = u"As many in a row as possible"_s,
            .customerReference = Reference,
            .requirementGroupId = GroupId}));
    QVERIFY(order == pendingAdvanced());
}

void TestRequestTranscripts::groupForAnAdvancedOrder()
{
    // The answer is wrapped in this transcript, bare in the others: both are read.
    PLAY(order, m_stage,
        endpoint::setAdvancedOrderRequirementGroup(AdvancedId, AdvancedOrderRequest{.requirementGroupId = GroupId}));
    QVERIFY(order == pendingAdvanced());
}

void TestRequestTranscripts::bulkOrders()
{
    PLAY(page, m_stage, endpoint::listBulkOrders());
    QVERIFY(page.rows == std::vector{partlyDone()});
    PLAY(one, m_stage, endpoint::getBulkOrder(BulkId));
    QVERIFY(one == partlyDone());
}

void TestRequestTranscripts::orderingInBulk()
{
    const NewBulkGroup full{.countryIso = u"US"_s,
        .phoneNumberType = number_type::local,
        .countRequested = {5},
        .nationalDestinationCode = u"212"_s,
        .administrativeArea = u"NY"_s,
        .locality = u"New York"_s,
        .features = {u"sms"_s, u"voice"_s},
        .phoneNumber = NumberPattern{.startsWith = u"2"_s, .endsWith = u"00"_s, .contains = u"5"_s},
        .excludeHeldNumbers = true,
        .quickship = false,
        .strategy = bulk_strategy::always};
    const NewBulkGroup least{.countryIso = u"CA"_s, .phoneNumberType = number_type::tollFree, .countRequested = {1}};
    PLAY(order, m_stage,
        endpoint::createBulkOrder(NewBulkOrder{.orderingGroups = {full, least},
            .connectionId = u"346789098765567"_s,
            .messagingProfileId = u"abc85f64-5717-4562-b3fc-2c9600"_s,
            .billingGroupId = u"f5586561-8ff0-4291-a0ac-84fe544797bd"_s,
            .customerReference = Reference}));
    QVERIFY(order == partlyDone());
}

QTEST_GUILESS_MAIN(TestRequestTranscripts)
#include "tst_transcripts_requests.moc"
