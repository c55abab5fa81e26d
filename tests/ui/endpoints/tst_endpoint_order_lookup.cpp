// SPDX-License-Identifier: Apache-2.0
// endpoints: findNumberOrders listBulkOrders createBulkOrder
#include "window_fixture.h"

#include "support/fake_account.h"
#include "support/fake_telnyx.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using When = FakeAccount::When;
using Way = FakeTelnyx::Way;

namespace {

/// The real window at an account that can lose an answer, which the sandbox cannot.
struct Shop
{
    Shop() : account(telnyx, clock)
    {
        account.prices[u"+13125550101"_s] = u"1.00000"_s;
        telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
            return FakeTelnyx::data(
                {{u"balance"_s, u"100.00"_s}, {u"available_credit"_s, u"100.00"_s}, {u"currency"_s, u"USD"_s}});
        });
        for (const char *list :
            {"/country_coverage", "/connections", "/messaging_profiles", "/billing_groups", "/requirement_groups"})
            telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
        const EnvironmentAccount environment{telnyx.base(), Secret("KEY_of_the_window")};
        desk = std::make_unique<WindowFixture>(WindowFixture::Ground{.account = environment});
    }
    /// A row of the blotter with all these words.
    bool shows(const QStringList &words)
    {
        const QAbstractItemView *orders = desk->view(u"Orders"_s);
        for (int row = 0; orders && row < orders->model()->rowCount(); ++row) {
            const QString text = stage::rowText(orders, row);
            if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
                return true;
        }
        return false;
    }

    SystemClock clock;
    FakeTelnyx telnyx;
    FakeAccount account;
    std::unique_ptr<WindowFixture> desk;
};

} // namespace

/// Orders whose answer never came: told as they stand, looked up, and never sent again.
class TestEndpointOrderLookup final : public QObject
{
    Q_OBJECT
private slots:
    void numberOrder();
    void bulkOrder();
};

void TestEndpointOrderLookup::numberOrder()
{
    Shop shop;
    WindowFixture &desk = *shop.desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_COMPARE(desk.rows(u"Available numbers"_s), 1);
    QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 1));
    QVERIFY(desk.click(u"Add to Basket"_s));
    QVERIFY(desk.openTab(u"Basket"_s));
    shop.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    QVERIFY(desk.click(u"Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QWidget *ticket = desk.dialog(u"Place order"_s);
    QVERIFY(desk.type(u"Customer reference"_s, u"Lost answer"_s, ticket));
    QTRY_VERIFY(desk.button(u"Place Order"_s, ticket)->isEnabled());
    QVERIFY(desk.click(u"Place Order"_s, ticket));
    QTRY_VERIFY(shop.shows({u"Lost answer"_s, u"checking"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(shop.shows({u"Lost answer"_s, u"Number order"_s}), 20'000);
    const auto asked = shop.telnyx.seen();
    QVERIFY(std::any_of(asked.begin(), asked.end(), [](const FakeTelnyx::Seen &seen) {
        return seen.verb == "GET" && seen.query.value(u"filter[customer_reference]"_s).startsWith(u"Lost answer nd-"_s);
    }));
    QCOMPARE(shop.telnyx.count("POST", "/number_orders"), 1);
    QTRY_COMPARE(desk.tabTitle(u"Basket"_s), u"Basket"_s);
}

void TestEndpointOrderLookup::bulkOrder()
{
    Shop shop;
    WindowFixture &desk = *shop.desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    shop.account.failNext("POST", "/inexplicit_number_orders", When::AfterEffect, {.way = Way::ResetAfterReading});
    QTRY_VERIFY(desk.button(u"Bulk Order…"_s)->isEnabled());
    QVERIFY(desk.click(u"Bulk Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Bulk order"_s));
    QWidget *dialog = desk.dialog(u"Bulk order"_s);
    QVERIFY(desk.type(u"How many numbers"_s, u"4"_s, dialog));
    QVERIFY(desk.type(u"Customer reference"_s, u"Lost in bulk"_s, dialog));
    QVERIFY(desk.click(u"All or nothing"_s, dialog));
    QVERIFY(desk.tick(u"cost is not known"_s, dialog));
    QVERIFY(desk.click(u"Place Order"_s, dialog));
    QTRY_VERIFY(shop.shows({u"Lost in bulk"_s, u"checking"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(shop.shows({u"Lost in bulk"_s, u"Bulk order"_s, u"pending"_s}), 20'000);
    QVERIFY(!shop.shows({u"Lost in bulk"_s, u"checking"_s}));
    QCOMPARE(shop.telnyx.count("POST", "/inexplicit_number_orders"), 1);
    QCOMPARE(shop.account.bulkOrders().size(), size_t(1));
}

QTEST_MAIN(TestEndpointOrderLookup)
#include "tst_endpoint_order_lookup.moc"
