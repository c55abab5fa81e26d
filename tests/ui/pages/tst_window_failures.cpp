// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "api/client/client.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "support/fake_account.h"
#include "support/fake_telnyx.h"
#include "support/patience.h"
#include "support/test_clock.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using When = FakeAccount::When;
using Way = FakeTelnyx::Way;

namespace {

/// The real window on an account where things go wrong on demand. Twenty numbers of one area are for sale.
struct Shop
{
    Shop() : Shop(machine) { }
    explicit Shop(const Clock &clock) : account(telnyx, clock)
    {
        for (int i = 0; i < 20; ++i)
            account.prices[u"+131255501%1"_s.arg(i, 2, 10, QLatin1Char('0'))] = u"1.00000"_s;
        telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
            return FakeTelnyx::data(
                {{u"balance"_s, u"100.00"_s}, {u"available_credit"_s, u"100.00"_s}, {u"currency"_s, u"USD"_s}});
        });
        for (const char *list : {"/country_coverage", "/connections", "/messaging_profiles", "/billing_groups",
                 "/requirement_groups", "/number_block_orders", "/inexplicit_number_orders", "/advanced_orders"})
            telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
        const EnvironmentAccount environment{telnyx.base(), Secret("KEY_of_the_window")};
        desk = std::make_unique<WindowFixture>(WindowFixture::Ground{.account = environment, .clock = &clock});
    }
    bool fillBasket(int count)
    {
        return desk->openTab(u"Search"_s) && desk->type(u"Area code"_s, u"312"_s) && desk->click(u"Search"_s)
            && support::waitFor([&] { return desk->rows(u"Available numbers"_s) >= count; })
            && desk->clickRows(u"Available numbers"_s, 0, count) && desk->click(u"Add to Basket"_s)
            && desk->openTab(u"Basket"_s) && support::waitFor([&] { return desk->rows(u"Basket"_s) == count; });
    }
    /// Presses Place Order in the ticket, once it can be.
    bool place()
    {
        QWidget *ticket = desk->dialog(u"Place order"_s);
        const QAbstractButton *button = ticket ? desk->button(u"Place Order"_s, ticket) : nullptr;
        return button && support::waitFor([&] { return button->isEnabled(); }, 20'000)
            && desk->click(u"Place Order"_s, ticket);
    }
    bool order()
    {
        return desk->click(u"Order…"_s) && support::waitFor([&] { return desk->dialog(u"Place order"_s) != nullptr; })
            && place();
    }
    QStringList numbers(const QString &view)
    {
        QStringList numbers;
        for (int row = 0; row < desk->rows(view); ++row)
            numbers += desk->view(view)->model()->index(row, 0).data().toString();
        return numbers;
    }
    int posts() const { return telnyx.count("POST", "/number_orders"); }

    SystemClock machine;
    FakeTelnyx telnyx;
    FakeAccount account;
    std::unique_ptr<WindowFixture> desk;
};

} // namespace

/// What failed is in sight with what helps, and what helps can be done from there.
class TestWindowFailures final : public QObject
{
    Q_OBJECT
private slots:
    void substitutesWhatIsGone();
    void ordersAgainWhenThereIsMoney();
    void putsAside();
    void comparesAndDecides_data();
    void comparesAndDecides();
    void settlesByHand_data();
    void settlesByHand();
};

void TestWindowFailures::substitutesWhatIsGone()
{
    Shop shop;
    WindowFixture &desk = *shop.desk;
    QVERIFY(shop.fillBasket(2));
    const QStringList lost = shop.numbers(u"Basket"_s);
    shop.account.failNext("POST", "/number_orders", When::BeforeEffect,
        FakeTelnyx::error(422, "85001", "The numbers you are trying to order are no longer available for purchase."));
    QVERIFY(shop.order());
    QTRY_VERIFY(desk.click(u"1 failed"_s)); // in the status bar
    QTRY_COMPARE(desk.rows(u"Failed requests"_s), 1);
    QVERIFY(stage::rowText(desk.view(u"Failed requests"_s), 0).contains(u"85001"_s));
    for (const QString &number : lost)
        shop.account.prices.erase(number);

    QVERIFY(desk.clickRows(u"Failed requests"_s, 0, 1));
    QWidget *pane = desk.view(u"Failed requests"_s)->parentWidget();
    QVERIFY(desk.click(u"Substitute"_s, pane));
    QTRY_VERIFY(desk.view(u"Basket"_s)); // it leads there
    QTRY_VERIFY(shop.numbers(u"Basket"_s) != lost);
    const QStringList others = shop.numbers(u"Basket"_s);
    QCOMPARE(others.size(), 2);
    QVERIFY(!others.contains(lost[0]) && !others.contains(lost[1]) && others[0] != others[1]);

    QVERIFY(shop.order());
    QTRY_COMPARE(shop.account.orders().size(), size_t(1));
    QTRY_COMPARE(desk.tabTitle(u"Basket"_s), u"Basket"_s);
    QCOMPARE(shop.posts(), 2);
    for (const QString &number : others)
        QCOMPARE(shop.account.timesBought().value(number), 1);
}

void TestWindowFailures::ordersAgainWhenThereIsMoney()
{
    Shop shop;
    WindowFixture &desk = *shop.desk;
    QVERIFY(shop.fillBasket(1));
    const QString number = shop.numbers(u"Basket"_s).front();
    shop.account.failNext("POST", "/number_orders", When::BeforeEffect,
        FakeTelnyx::error(402, "20100", "You do not have enough funds to perform this action."));
    QVERIFY(shop.order());
    QTRY_VERIFY(desk.click(u"1 failed"_s));
    QTRY_COMPARE(desk.rows(u"Failed requests"_s), 1);
    QVERIFY(desk.clickRows(u"Failed requests"_s, 0, 1));
    QVERIFY(desk.click(u"Order Again…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QCOMPARE(shop.posts(), 1); // only a person sends
    QVERIFY(shop.place());
    QTRY_COMPARE(shop.account.timesBought().value(number), 1);
    QCOMPARE(shop.posts(), 2);
}

void TestWindowFailures::putsAside()
{
    Shop shop;
    WindowFixture &desk = *shop.desk;
    QVERIFY(shop.fillBasket(1));
    shop.account.failNext(
        "POST", "/number_reservations", When::BeforeEffect, FakeTelnyx::error(422, "85007", "Too many."));
    QVERIFY(desk.click(u"Reserve"_s));
    QTest::keyClick(&desk.window(), Qt::Key_F12, Qt::ShiftModifier);
    QTRY_COMPARE(desk.rows(u"Failed requests"_s), 1);
    QVERIFY(desk.clickRows(u"Failed requests"_s, 0, 1));
    QVERIFY(desk.click(u"Mark as Seen"_s));
    QTRY_COMPARE(desk.rows(u"Failed requests"_s), 0);
    QCOMPARE(desk.rows(u"Basket"_s), 1);
}

namespace {

/// The shop with a clock that a test moves, and an order of one number whose answer was lost.
struct LostOrder
{
    LostOrder() : shop(clock)
    {
        QVERIFY(shop.fillBasket(1));
        number = shop.numbers(u"Basket"_s).value(0);
    }
    /// So many minutes of looking, all answered.
    bool look(int minutes)
    {
        for (int minute = 0; minute < minutes; ++minute) {
            clock.advance(std::chrono::minutes(1));
            shop.desk->desk().current()->services().tick();
            QTest::qWait(0);
            if (!support::waitFor([&] { return shop.desk->desk().current()->client().inFlight() == 0; }))
                return false;
        }
        return true;
    }
    /// Its row in the pane, chosen.
    bool choose()
    {
        WindowFixture &desk = *shop.desk;
        return support::waitFor([&] { return desk.click(u"1 failed"_s); })
            && support::waitFor([&] { return desk.rows(u"Failed requests"_s) == 1; })
            && desk.clickRows(u"Failed requests"_s, 0, 1);
    }

    LeapClock clock;
    Shop shop;
    QString number;
};

} // namespace

void TestWindowFailures::comparesAndDecides_data()
{
    QTest::addColumn<bool>("ours");
    QTest::newRow("ours") << true;
    QTest::newRow("not ours") << false;
}

/// An order of exactly these numbers without our ID: the person sees both and says which it is.
void TestWindowFailures::comparesAndDecides()
{
    QFETCH(bool, ours);
    LostOrder lost;
    WindowFixture &desk = *lost.shop.desk;
    lost.shop.account.dropReferences = true;
    lost.shop.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    QVERIFY(lost.shop.order());
    QTRY_COMPARE(lost.shop.posts(), 1);
    QTRY_VERIFY(desk.desk().current()->services().hasOpenWrites());
    QVERIFY(lost.look(18));
    QVERIFY(lost.choose());
    QTRY_VERIFY(desk.button(u"Compare…"_s));
    QVERIFY(desk.click(u"Compare…"_s));
    QTRY_VERIFY(desk.dialog(u"Compare"_s));
    QWidget *dialog = desk.dialog(u"Compare"_s);
    const QString order = lost.shop.account.orders()[0].value(u"id"_s).toString();
    QStringList words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->accessibleName().isEmpty() ? label->text() : label->accessibleName();
    QVERIFY2(words.join(u'\n').contains(u"Order ID, At Telnyx: "_s + order), qPrintable(words.join(u'\n')));
    QVERIFY(words.join(u'\n').contains(lost.number));
    QVERIFY(desk.click(ours ? u"This Is Ours"_s : u"It Is Not"_s, dialog));
    QTRY_COMPARE(desk.rows(u"Failed requests"_s), ours ? 0 : 1);
    QVERIFY(!desk.desk().current()->services().hasOpenWrites());
    if (!ours)
        QVERIFY(stage::rowText(desk.view(u"Failed requests"_s), 0).contains(u"by hand"_s));
    QTRY_COMPARE(desk.tabTitle(u"Basket"_s), ours ? u"Basket"_s : u"Basket (1)"_s);
}

void TestWindowFailures::settlesByHand_data()
{
    QTest::addColumn<bool>("bought");
    QTest::newRow("bought") << true;
    QTest::newRow("not bought") << false;
}

/// By keys alone, with the word typed out.
void TestWindowFailures::settlesByHand()
{
    QFETCH(bool, bought);
    LostOrder lost;
    WindowFixture &desk = *lost.shop.desk;
    lost.shop.account.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    QVERIFY(lost.shop.order());
    QTRY_COMPARE(lost.shop.posts(), 1);
    // Telnyx answers, and contradicts itself: that finds nothing and proves nothing.
    lost.shop.account.storm
        = FakeTelnyx::Answer{.status = 200, .body = "{\"data\":[],\"errors\":[{\"code\":\"10007\"}]}"};
    QTRY_VERIFY(desk.desk().current()->services().hasOpenWrites());
    QVERIFY(lost.look(30));
    QVERIFY(lost.choose());
    QVERIFY(!desk.button(u"Compare…"_s));
    QTRY_VERIFY(desk.button(u"Settle by Hand…"_s));
    desk.button(u"Settle by Hand…"_s)->setFocus();
    QTest::keyClick(desk.button(u"Settle by Hand…"_s), Qt::Key_Space);
    QTRY_VERIFY(desk.dialog(u"Settle by Hand"_s));
    QWidget *dialog = desk.dialog(u"Settle by Hand"_s);
    const auto settles = [&] { return desk.button(u"Settle"_s, dialog)->isEnabled(); };
    QVERIFY(!settles());
    QVERIFY(
        desk.click(bought ? u"It was bought: there is an order"_s : u"It was not bought: there is no order"_s, dialog));
    QVERIFY(!settles());
    if (bought) {
        QVERIFY(desk.type(u"Order ID"_s, lost.number, dialog));
        QVERIFY(desk.type(u"Type SETTLE to confirm"_s, u"SETTLE"_s, dialog));
        QVERIFY(!settles()); // a number is not an order
        QVERIFY(desk.type(u"Order ID"_s, u"order-4711"_s, dialog));
    }
    QVERIFY(desk.type(u"How you know (optional)"_s, u"seen in the portal"_s, dialog));
    QVERIFY(desk.type(u"Type SETTLE to confirm"_s, u"settle"_s, dialog));
    QVERIFY(settles());
    QVERIFY(desk.click(u"Settle"_s, dialog));
    QTRY_COMPARE(desk.rows(u"Failed requests"_s), bought ? 0 : 1);
    QVERIFY(!desk.desk().current()->services().hasOpenWrites());
    if (!bought)
        QVERIFY(stage::rowText(desk.view(u"Failed requests"_s), 0).contains(u"seen in the portal"_s));
    QTRY_COMPARE(desk.tabTitle(u"Basket"_s), bought ? u"Basket"_s : u"Basket (1)"_s);
}

QTEST_MAIN(TestWindowFailures)
#include "tst_window_failures.moc"
