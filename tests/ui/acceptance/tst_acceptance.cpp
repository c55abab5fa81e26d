// SPDX-License-Identifier: Apache-2.0
#include "foreign_office.h"

#include "features/basket/service/basket.h"
#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractItemView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Mishap = ForeignTelnyx::Mishap;

namespace {

/// Everything that the window says, for a test that has not found its sentence.
QByteArray said(const ForeignOffice &office)
{
    return office.everythingSaid().join(u'\n').toUtf8();
}

Purchase onlyPurchase(ForeignOffice &office)
{
    const std::vector<Purchase> purchases = office.services().purchases().recent();
    return purchases.size() == 1 ? purchases.front() : Purchase{};
}

QString idOfOrder(const ForeignOffice &office, size_t place = 0)
{
    return office.telnyx.ordersOf(ForeignOffice::Key).at(place)[u"id"_s].toString();
}

} // namespace

/// A person buys with the real window at a Telnyx that is not ours, and it goes wrong. After each the books agree:
/// nothing is bought twice, nothing that was bought is out of sight; and the window says what is so.
class TestAcceptance final : public QObject
{
    Q_OBJECT
private slots:
    void allIsWell();
    void theAnswerIsLostAndListsAreLate();
    void aStrangerSharesOneNumber();
    void aStrangersFailedOrderIsOlder();
    void aNumberIsGone();
    void theAnswerIsSomebodyElses();
    void oneBadNumberOfThree();
    void tooManyRequestsAfterTheEffect();
    void listedAfterItWasCalledNotBought();
    void aFreshOrderIsNotFoundForAMinute();
    void anotherOrganisationsKey();
    void startedOffline();
    void theSandboxGoesOnAfterARestart();
};

void TestAcceptance::allIsWell()
{
    ForeignOffice office;
    office.start();
    QVERIFY(office.fillBasket(2));
    QVERIFY(office.placeOrder());
    QTRY_COMPARE(onlyPurchase(office).write.state, WriteState::Bought);
    QTRY_COMPARE(office.linesInBasket(), 0);
    QVERIFY(office.pass(10s));
    QCOMPARE(office.disagreement(), QString());
}

void TestAcceptance::theAnswerIsLostAndListsAreLate()
{
    ForeignOffice office;
    office.telnyx.listedAfter = 60s;
    office.start();
    QVERIFY(office.fillBasket(3));
    office.telnyx.nextOrder({.answer = ForeignTelnyx::lost()});
    QVERIFY(office.placeOrder());
    QTRY_VERIFY(!office.services().purchases().recent().empty());
    QVERIFY(office.pass(0s));
    QVERIFY(office.pass(30s)); // nothing to be seen yet, and nothing is concluded from that
    QVERIFY(onlyPurchase(office).write.open());
    QCOMPARE(office.linesInBasket(), 3);
    QVERIFY(office.passUntilSettled());
    QCOMPARE(onlyPurchase(office).write.telnyxId, idOfOrder(office));
    QTRY_COMPARE(office.linesInBasket(), 0);
    QCOMPARE(office.disagreement(), QString());
    QCOMPARE(office.telnyx.posts(), 1);
}

void TestAcceptance::aStrangerSharesOneNumber()
{
    ForeignOffice office;
    office.telnyx.listedAfter = 45s;
    office.start();
    QVERIFY(office.fillBasket(3));
    const QString shared = office.numbersIn(u"Basket"_s).front();
    office.telnyx.nextOrder({.answer = ForeignTelnyx::lost()});
    QVERIFY(office.placeOrder());
    office.telnyx.strangersOrder(ForeignOffice::Key, {shared, u"+12025550111"_s}, u"failure"_s, -1s);
    QVERIFY(office.pass(0s));
    QVERIFY(office.pass(5s));
    QVERIFY(onlyPurchase(office).write.lookUps > 0);
    QVERIFY(onlyPurchase(office).write.open()); // that one proves nothing
    QVERIFY(office.passUntilSettled());
    QCOMPARE(onlyPurchase(office).write.telnyxId, idOfOrder(office));
    QTRY_COMPARE(office.linesInBasket(), 0);
    QCOMPARE(office.disagreement(), QString());
}

void TestAcceptance::aStrangersFailedOrderIsOlder()
{
    ForeignOffice office;
    office.telnyx.listedAfter = 45s;
    office.start();
    QVERIFY(office.fillBasket(2));
    const QStringList numbers = office.numbersIn(u"Basket"_s);
    office.telnyx.strangersOrder(ForeignOffice::Key, numbers, u"failure"_s, 40min);
    office.telnyx.nextOrder({.answer = ForeignTelnyx::lost()});
    QVERIFY(office.placeOrder());
    QVERIFY(office.pass(0s));
    QVERIFY(office.pass(5s));
    QVERIFY(onlyPurchase(office).write.lookUps > 0);
    QVERIFY(onlyPurchase(office).write.open());
    QVERIFY(office.passUntilSettled());
    QCOMPARE(onlyPurchase(office).write.telnyxId, idOfOrder(office));
    QCOMPARE(office.disagreement(), QString());
}

void TestAcceptance::aNumberIsGone()
{
    ForeignOffice office;
    office.start();
    QVERIFY(office.fillBasket(2));
    const QString gone = office.numbersIn(u"Basket"_s).front();
    // Somebody else is quicker between the ticket's check and the order.
    office.telnyx.nextOrder({.effect = false,
        .answer = ForeignTelnyx::refusal(409, "85001",
            "The numbers you are trying to order are no longer available for purchase: " + gone.toLatin1())});
    QVERIFY(office.placeOrder());
    QTRY_VERIFY(!office.services().purchases().recent().empty());
    QTRY_COMPARE_WITH_TIMEOUT(onlyPurchase(office).write.state, WriteState::Rejected, 10'000); // within seconds
    QVERIFY(office.telnyx.wire().count("GET", "/number_orders") > 0);
    QCOMPARE(office.linesInBasket(), 2);
    QVERIFY2(!office.says(u"not known whether"_s), said(office).constData());
    QVERIFY2(office.says(u"no longer"_s), said(office).constData());
    QCOMPARE(office.disagreement(), QString());
}

void TestAcceptance::theAnswerIsSomebodyElses()
{
    ForeignOffice office;
    office.start();
    QVERIFY(office.fillBasket(2));
    office.telnyx.nextOrder({.wrongOrder = true});
    QVERIFY(office.placeOrder());
    QTRY_VERIFY(!office.services().purchases().recent().empty());
    QVERIFY(office.passUntilSettled());
    QCOMPARE(onlyPurchase(office).write.state, WriteState::Bought);
    QCOMPARE(onlyPurchase(office).write.telnyxId, idOfOrder(office));
    QTRY_COMPARE(office.linesInBasket(), 0);
    QCOMPARE(office.disagreement(), QString());
}

void TestAcceptance::oneBadNumberOfThree()
{
    ForeignOffice office;
    office.start();
    QVERIFY(office.fillBasket(3));
    const QStringList numbers = office.numbersIn(u"Basket"_s);
    office.telnyx.nextOrder({.effect = false,
        .answer = ForeignTelnyx::refusal(422, "85001",
            "The numbers you are trying to order are no longer available for purchase: " + numbers[1].toLatin1(),
            "/phone_numbers/1/phone_number")});
    QVERIFY(office.placeOrder());
    QTRY_VERIFY(!office.services().purchases().recent().empty());
    QTRY_VERIFY(!onlyPurchase(office).write.open());
    QCOMPARE(office.linesInBasket(), 3);
    // The others are told why they were not ordered, and carry no blame: they can be ordered as they are.
    QTRY_VERIFY(office.services().basket().find(numbers[1])->isGone());
    QVERIFY(!office.services().basket().find(numbers[0])->isTroubled());
    QVERIFY(!office.services().basket().find(numbers[2])->isTroubled());
    QCOMPARE(office.disagreement(), QString());
}

void TestAcceptance::tooManyRequestsAfterTheEffect()
{
    ForeignOffice office;
    office.start();
    QVERIFY(office.fillBasket(2));
    office.telnyx.nextOrder({.answer = ForeignTelnyx::refusal(429, "10011", "Too many requests")});
    QVERIFY(office.placeOrder());
    QTRY_VERIFY(!office.services().purchases().recent().empty());
    QVERIFY(office.passUntilSettled());
    QCOMPARE(onlyPurchase(office).write.state, WriteState::Bought);
    QCOMPARE(onlyPurchase(office).write.telnyxId, idOfOrder(office));
    QTRY_COMPARE(office.linesInBasket(), 0);
    QCOMPARE(office.telnyx.posts(), 1);
    QCOMPARE(office.disagreement(), QString());
}

void TestAcceptance::listedAfterItWasCalledNotBought()
{
    ForeignOffice office;
    office.telnyx.listedAfter = 22min;
    office.telnyx.setUpAfter = 25min; // no other witness either
    office.start();
    QVERIFY(office.fillBasket(2));
    office.telnyx.nextOrder({.answer = ForeignTelnyx::lost()});
    QVERIFY(office.placeOrder());
    QTRY_VERIFY(!office.services().purchases().recent().empty());
    for (int minute = 0; minute < 18 && onlyPurchase(office).write.open(); ++minute)
        QVERIFY(office.pass(1min));
    QCOMPARE(onlyPurchase(office).write.state, WriteState::NotBought);
    QCOMPARE(office.linesInBasket(), 2);
    // The lists are read as on any afternoon, and there it is.
    QVERIFY(office.pass(10min));
    QVERIFY(office.desk().openTab(u"Orders"_s));
    QVERIFY(office.desk().click(u"Refresh"_s));
    QTRY_COMPARE(onlyPurchase(office).write.state, WriteState::Bought);
    QCOMPARE(onlyPurchase(office).write.telnyxId, idOfOrder(office));
    QTRY_COMPARE(office.linesInBasket(), 0);
    QCOMPARE(office.disagreement(), QString());
}

void TestAcceptance::aFreshOrderIsNotFoundForAMinute()
{
    ForeignOffice office;
    office.telnyx.knownAfter = 1min;
    office.start();
    QVERIFY(office.fillBasket(1));
    QVERIFY(office.placeOrder());
    QTRY_COMPARE(onlyPurchase(office).write.state, WriteState::Bought);
    for (int i = 0; i < 12; ++i)
        QVERIFY(office.pass(10s));
    QVERIFY(office.desk().openTab(u"Orders"_s));
    QTRY_VERIFY2(office.says(u"success"_s), said(office).constData());
    QCOMPARE(office.disagreement(), QString());
}

void TestAcceptance::anotherOrganisationsKey()
{
    ForeignOffice office;
    office.telnyx.listedAfter = 30s;
    office.start();
    QVERIFY(office.fillBasket(3));
    office.telnyx.nextOrder({.answer = ForeignTelnyx::lost()});
    QVERIFY(office.placeOrder());
    QTRY_VERIFY(!office.services().purchases().recent().empty());
    QVERIFY(office.pass(0s));
    office.end();

    office.start(ForeignOffice::OtherKey);
    QVERIFY(office.pass(0s)); // what is read at the start
    for (int minute = 0; minute < 15; ++minute)
        QVERIFY(office.pass(1min));
    QVERIFY(onlyPurchase(office).write.open()); // the other organisation's books say nothing about it
    QVERIFY2(office.says(u"key"_s), said(office).constData());
    office.end();

    office.start(ForeignOffice::Key);
    QVERIFY(office.pass(0s));
    QVERIFY(office.passUntilSettled());
    QCOMPARE(onlyPurchase(office).write.telnyxId, idOfOrder(office));
    QTRY_COMPARE(office.linesInBasket(), 0);
    QCOMPARE(office.disagreement(), QString());
}

void TestAcceptance::startedOffline()
{
    ForeignOffice office;
    office.start();
    QVERIFY(office.fillBasket(2));
    QVERIFY(office.placeOrder(u"Before the storm"_s));
    QTRY_COMPARE(onlyPurchase(office).write.state, WriteState::Bought);
    QVERIFY(office.pass(10s));
    QVERIFY(office.desk().openTab(u"Orders"_s));
    QTRY_VERIFY2(office.says(u"Before the storm"_s), said(office).constData());
    office.end();

    office.telnyx.wire().goAway();
    office.start();
    QVERIFY(office.desk().openTab(u"Orders"_s));
    QTRY_VERIFY2(office.says(u"Before the storm"_s), said(office).constData());
    QTRY_VERIFY2(!office.says(u"Nothing waits for you"_s), said(office).constData());
}

/// An order of yesterday can be opened today.
void TestAcceptance::theSandboxGoesOnAfterARestart()
{
    QTemporaryDir folder;
    LeapClock clock;
    const WindowFixture::Ground ground{.dataDir = folder.filePath(u"data"_s), .clock = &clock};
    {
        WindowFixture desk(ground);
        QVERIFY(desk.openTab(u"Search"_s) && desk.type(u"Area code"_s, u"312"_s) && desk.click(u"Search"_s));
        QTRY_VERIFY(desk.rows(u"Available numbers"_s) > 0);
        QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 1) && desk.click(u"Add to Basket"_s));
        AccountServices &services = desk.desk().current()->services();
        Ticket ticket;
        ticket.lines = services.basket().lines();
        ticket.userReference = u"Yesterday"_s;
        QVERIFY(services.purchases().place(ticket));
        QTRY_COMPARE(services.purchases().recent().front().write.state, WriteState::Bought);
    }
    WindowFixture desk(ground);
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY(stage::findRow(desk.view(u"Orders"_s), u"Yesterday"_s) >= 0);
    auto *tree = qobject_cast<QTreeView *>(desk.view(u"Orders"_s));
    QVERIFY(tree);
    tree->setCurrentIndex(tree->model()->index(stage::findRow(tree, u"Yesterday"_s), 0));
    QTest::keyClick(tree, Qt::Key_Right);
    QTRY_VERIFY(tree->model()->rowCount(tree->currentIndex()) > 0);
}

QTEST_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
