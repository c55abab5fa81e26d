// SPDX-License-Identifier: Apache-2.0
// endpoints: searchBlocks
#include "window_fixture.h"

#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// Number blocks, from the form to the request, back to the grid, and on to the order.
class TestEndpointBlocks final : public QObject
{
    Q_OBJECT
private slots:
    void blocks();
};

void TestEndpointBlocks::blocks()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"US"_s));
    QVERIFY(desk.type(u"Area code"_s, u"213"_s));
    QVERIFY(desk.click(u"Number blocks"_s));
    QVERIFY(!desk.field(u"Pattern"_s)->isEnabled() && !desk.field(u"Ends with"_s)->isEnabled());
    QVERIFY(desk.click(u"Search"_s));
    QTRY_COMPARE(desk.journal(u"GET /v2/available_phone_number_blocks"_s).size(), size_t(1));
    const sandbox::JournalEntry asked = desk.journal(u"GET /v2/available_phone_number_blocks"_s).front();
    QVERIFY(asked.query.contains(std::pair(u"filter[country_code]"_s, u"US"_s)));
    QVERIFY(asked.query.contains(std::pair(u"filter[national_destination_code]"_s, u"213"_s)));
    QCOMPARE(asked.query.size(), 2);
    QTRY_VERIFY(desk.rows(u"Available numbers"_s) > 0);
    const QString shown = stage::rowText(desk.view(u"Available numbers"_s), 0);
    QVERIFY2(shown.startsWith(u"+1213"_s) && shown.contains(u"| 20 × "_s), qPrintable(shown)); // its first, its size
    const QString start = shown.section(u' ', 0, 0);

    QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 1));
    QVERIFY(desk.click(u"Add to Basket"_s));
    QVERIFY(desk.openTab(u"Basket"_s));
    QTRY_COMPARE(desk.rows(u"Basket"_s), 1);
    QVERIFY(stage::rowText(desk.view(u"Basket"_s), 0).contains(u"Block of 20"_s));
    QVERIFY(desk.click(u"Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QWidget *ticket = desk.dialog(u"Place order"_s);
    QAbstractButton *place = desk.button(u"Place Order"_s, ticket);
    QVERIFY(desk.type(u"Count of numbers, to confirm"_s, u"20"_s, ticket)); // all that are in it
    QTRY_VERIFY(place->isEnabled());
    QVERIFY(desk.click(u"Place Order"_s, ticket));
    QTRY_COMPARE(desk.journal(u"POST /v2/number_block_orders"_s).size(), size_t(1));
    const sandbox::JournalEntry ordered = desk.journal(u"POST /v2/number_block_orders"_s).front();
    const QJsonObject body = QJsonDocument::fromJson(ordered.body).object();
    QCOMPARE(body.value(u"starting_number"_s).toString(), start);
    QCOMPARE(body.value(u"range"_s).toInt(), 20);
    QTRY_COMPARE(desk.rows(u"Basket"_s), 0);
}

QTEST_MAIN(TestEndpointBlocks)
#include "tst_endpoint_blocks.moc"
