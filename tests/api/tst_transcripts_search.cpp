// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

const auto Start = *Timestamp::parse(u"2018-01-01T00:00:00Z");

Decimal amount(QStringView text)
{
    return Decimal::parse(text).value();
}

} // namespace

/// Coverage, search, reservations and balance against written transcripts.
class TestSearchTranscripts : public QObject
{
    Q_OBJECT

private slots:
    void worldCoverage();
    void oneCountry();
    void inventory();
    void numbers();
    void blocks();
    void features();
    void reservations();
    void reserving();
    void extending();
    void balance();
    void cleanupTestCase() { QCOMPARE(m_stage.unplayed(), QStringList()); }

private:
    testing::Stage m_stage{u"search"_s};
};

void TestSearchTranscripts::worldCoverage()
{
    PLAY(world, m_stage, endpoint::getWorldCoverage());
    QCOMPARE(m_stage.notes(), QStringList());
    QCOMPARE(world.countries.size(), size_t(3));
    const CountryCoverage &antarctica = world.countries[0];
    QCOMPARE(antarctica.name, u"Antarctica"_s);
    QCOMPARE(antarctica.region, QString());
    QVERIFY(!antarctica.numbers && !antarctica.local);
    QCOMPARE(world.countries[1].name, u"Côte d'Ivoire"_s);
    const CountryCoverage &us = world.countries[2];
    QCOMPARE(us.name, u"United States"_s);
    QCOMPARE(us.code, u"US"_s);
    QCOMPARE(us.region, u"AMER"_s);
    QCOMPARE(us.phoneNumberTypes, QStringList({u"local"_s, u"toll_free"_s})); // sent with "local" three times
    QVERIFY(us.numbers && us.inventoryCoverage && us.internationalSms && us.p2p && us.quickship && us.reservable);
    QVERIFY(us.local && us.tollFree);
    QVERIFY(!us.mobile && !us.national && !us.sharedCost); // {}: the type does not exist
    QVERIFY(us.local->fullPstnReplacement && !us.local->quickship);
    QVERIFY(us.tollFree->quickship && !us.tollFree->fullPstnReplacement);
    QVERIFY(us.tollFree->features.contains(u"fax"_s) && !us.tollFree->features.contains(u"hd_voice"_s));
    QCOMPARE(us.type(u"toll_free"), &*us.tollFree);
    QCOMPARE(us.type(u"mobile"), nullptr);
    QCOMPARE(us.type(u"satellite"), nullptr);
}

void TestSearchTranscripts::oneCountry()
{
    PLAY(country, m_stage, endpoint::getCountryCoverage(u"CI"_s));
    QCOMPARE(country.name, u"Côte d'Ivoire"_s);
    QCOMPARE(country.code, u"CI"_s);
    QVERIFY(country.national && !country.local);
    QCOMPARE(country.national->features, QStringList(u"voice"_s));
}

void TestSearchTranscripts::inventory()
{
    PLAY(page, m_stage,
        endpoint::listInventoryCoverage(InventoryCoverageFilter{.countryCode = u"US"_s,
            .administrativeArea = u"LA"_s,
            .phoneNumberType = u"local"_s,
            .features = {u"voice"_s, u"sms"_s},
            .groupBy = inventory_group::npa,
            .npa = 318,
            .nxx = 202,
            .count = true}));
    QCOMPARE(page.meta.totalResults, 2);
    const std::vector<InventoryCoverage> expected{
        {.group = u"318"_s,
            .groupType = u"npa"_s,
            .administrativeArea = u"LA"_s,
            .coverageType = u"number"_s,
            .numberType = u"did"_s,
            .phoneNumberType = u"local"_s,
            .count = 3,
            .numberRange = 1,
            .advanceRequirements = false},
        {.group = u"Monroe"_s,
            .groupType = u"locality"_s,
            .administrativeArea = u"LA"_s,
            .coverageType = u"block"_s,
            .numberType = u"did"_s,
            .phoneNumberType = u"local"_s,
            .count = {},
            .numberRange = 10,
            .advanceRequirements = true},
    };
    QVERIFY(page.rows == expected);
}

void TestSearchTranscripts::numbers()
{
    PLAY(page, m_stage,
        endpoint::searchNumbers(AvailableNumberFilter{.countryCode = u"US"_s,
            .phoneNumberType = u"local"_s,
            .nationalDestinationCode = u"970"_s,
            .locality = u"Fort Collins"_s,
            .administrativeArea = u"CO"_s,
            .rateCenter = u"FORTCOLINS"_s,
            .startsWith = u"555"_s,
            .endsWith = u"98"_s,
            .contains = u"50"_s,
            .features = {u"sms"_s, u"mms"_s, u"voice"_s},
            .limit = 100,
            .bestEffort = true,
            .quickship = false,
            .reservable = true,
            .excludeHeldNumbers = true}));
    QCOMPARE(page.meta.totalResults, 2);
    QCOMPARE(page.meta.bestEffortResults, 1);
    QCOMPARE(page.rows.size(), size_t(2));
    const AvailableNumber &exact = page.rows[0];
    QCOMPARE(exact.phoneNumber, u"+19705555098"_s);
    QCOMPARE(exact.phoneNumberType, u"local"_s);
    QCOMPARE(exact.vanityFormat, QString());
    QCOMPARE(exact.features, QStringList({u"sms"_s, u"mms"_s, u"voice"_s}));
    QVERIFY(exact.region == (Region{u"US"_s, u"CO"_s, u"Fort Collins"_s, u"FORTCOLINS"_s}));
    QVERIFY(exact.cost == (Cost{amount(u"1"), amount(u"1"), u"USD"_s}));
    QVERIFY(exact.cost.monthlyMoney() == (Money{amount(u"1"), u"USD"_s}));
    QVERIFY(exact.quickship && exact.reservable && !exact.bestEffort);
    const AvailableNumber &masked = page.rows[1];
    QCOMPARE(masked.phoneNumber, u"+16183xxxxxx"_s);
    QVERIFY(masked.bestEffort);
    QVERIFY(!masked.cost.monthly && !masked.cost.upfrontMoney()); // unreadable or missing, never free
    QCOMPARE(m_stage.notes(), QStringList(u"cost_information.monthly_cost: not an amount"_s));
}

void TestSearchTranscripts::blocks()
{
    PLAY(page, m_stage,
        endpoint::searchBlocks(AvailableBlockFilter{.countryCode = u"DE"_s,
            .phoneNumberType = u"local"_s,
            .nationalDestinationCode = u"351"_s,
            .locality = u"Dresden"_s}));
    const std::vector<AvailableBlock> expected{{.phoneNumber = u"+4935155500"_s,
        .phoneNumberType = {},
        .features = {u"fax"_s, u"voice"_s},
        .region = {.countryCode = u"DE"_s, .locality = u"Dresden"_s},
        .cost = {amount(u"6.54"), amount(u"3.21"), u"EUR"_s},
        .range = 100}};
    QVERIFY(page.rows == expected);
}

void TestSearchTranscripts::features()
{
    PLAY(page, m_stage, endpoint::askNumbersFeatures(NumbersFeaturesQuestion{{u"+19705555098"_s, u"+19705555099"_s}}));
    const std::vector<NumberFeatures> expected{{u"+19705555098"_s, {u"sms"_s, u"voice"_s}}, {u"+19705555099"_s, {}}};
    QVERIFY(page.rows == expected);
}

void TestSearchTranscripts::reservations()
{
    PLAY(page, m_stage,
        endpoint::listReservations(ReservationFilter{.status = u"pending"_s,
            .createdAfter = Start,
            .createdBefore = Start.plus(std::chrono::hours(24)),
            .phoneNumber = u"+19705555098"_s,
            .customerReference = u"MY REF 001"_s}));
    QCOMPARE(page.meta.pageNumber, 2);
    QCOMPARE(page.meta.pageSize, 25);
    QCOMPARE(page.meta.totalPages, 3);
    QCOMPARE(page.meta.totalResults, 55);
    QCOMPARE(page.rows.size(), size_t(1));

    PLAY(failed, m_stage, endpoint::getReservation(u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s));
    QCOMPARE(failed.errors, u"Number is already on hold"_s);
    QCOMPARE(failed.id, page.rows[0].id);
}

void TestSearchTranscripts::reserving()
{
    PLAY(reservation, m_stage,
        endpoint::createReservation(NewReservation{
            .phoneNumbers = {{u"+19705555098"_s}, {u"+19705555099"_s}}, .customerReference = u"MY REF 001"_s}));
    QCOMPARE(reservation.id, u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s);
    QCOMPARE(reservation.status, QString(status::partialSuccess));
    QCOMPARE(reservation.customerReference, u"MY REF 001"_s);
    QCOMPARE(reservation.createdAt, Start);
    const std::vector<ReservedNumber> expected{
        {.id = u"12ade33a-21c0-473b-b055-b3c836e1c298"_s,
            .phoneNumber = u"+19705555098"_s,
            .status = status::success,
            .errors = {},
            .expiredAt = Start.plus(std::chrono::minutes(30)),
            .createdAt = Start,
            .updatedAt = Start},
        {.id = u"12ade33a-21c0-473b-b055-b3c836e1c299"_s,
            .phoneNumber = u"+19705555099"_s,
            .status = status::failure,
            .errors = u"Number is already on hold"_s,
            .expiredAt = {},
            .createdAt = Start,
            .updatedAt = Start},
    };
    QVERIFY(reservation.phoneNumbers == expected);
}

void TestSearchTranscripts::extending()
{
    PLAY(reservation, m_stage, endpoint::extendReservation(u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s));
    QCOMPARE(reservation.phoneNumbers.at(0).expiredAt, Start.plus(std::chrono::minutes(60)));
    QCOMPARE(reservation.updatedAt, Start.plus(std::chrono::minutes(10)));
}

void TestSearchTranscripts::balance()
{
    PLAY(money, m_stage, endpoint::getBalance());
    QVERIFY(money
        == (Balance{.balance = amount(u"-1.65"),
            .creditLimit = amount(u"100"),
            .availableCredit = amount(u"98.35"),
            .pending = amount(u"10"),
            .currency = u"USD"_s}));
}

QTEST_GUILESS_MAIN(TestSearchTranscripts)
#include "tst_transcripts_search.moc"
