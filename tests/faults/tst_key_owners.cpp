// SPDX-License-Identifier: Apache-2.0
#include "agreement.h"

#include "accounts/account.h"
#include "base/local_code.h"
#include "writes/key_owners.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using When = FakeAccount::When;

namespace {

const QString A = u"+13125550101"_s;

Account accountAt(const QUrl &base)
{
    Account account;
    account.id = u"acc"_s;
    account.baseUrl = base;
    return account;
}

} // namespace

/// Row 99: a purchase is asked for only with a key of the organisation that it was sent for.
class TestKeyOwners : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsRecognisedAndNotKept();
    void usersAreLearnt();
    void anotherKeyProvesNothing();
    void theRightKeyComesBack();
    void nothingLeavesWithAnotherKey();
    void theSameOwnerUnderTwoNames();
    void anotherOwnerIsFree();
    void oldWritesAreAskedForWithAnyKey();
};

void TestKeyOwners::aKeyIsRecognisedAndNotKept()
{
    DeskFixture desk;
    const KeyOwners owners(*desk.ledger);
    const Account account = accountAt(desk.telnyx.base());
    const QString owner = owners.ownerOf(account, Secret("KEY_one_of_them"));
    QVERIFY(!owner.isEmpty());
    QCOMPARE(owners.ownerOf(account, Secret("KEY_one_of_them")), owner);
    QVERIFY(owners.ownerOf(account, Secret("KEY_another")) != owner);
    QVERIFY(owners.ownerOf(accountAt(QUrl(u"https://api.telnyx.com/v2"_s)), Secret("KEY_one_of_them")) != owner);
    desk.close();
    QFile file(desk.ledgerPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("KEY_one"));
}

void TestKeyOwners::usersAreLearnt()
{
    DeskFixture desk;
    const KeyOwners owners(*desk.ledger);
    QVERIFY(!owners.isSame(u"one"_s, u"two"_s));
    QVERIFY(owners.learn(u"one"_s, u"user-1"_s));
    QVERIFY(!owners.isSame(u"one"_s, u"two"_s));
    QVERIFY(owners.learn(u"two"_s, u"user-1"_s));
    QVERIFY(owners.isSame(u"one"_s, u"two"_s));
    QVERIFY(!owners.isSame(u"one"_s, u"three"_s));
    QVERIFY(owners.isSame(u"one"_s, QString()));
}

void TestKeyOwners::anotherKeyProvesNothing()
{
    DeskFixture desk;
    desk.services->setKeyOwner(u"organisation a"_s);
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = FakeTelnyx::Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    desk.services->setKeyOwner(u"organisation b"_s);
    desk.telnyx.forget();
    for (int i = 0; i < 10; ++i) {
        desk.pass(5min);
        QCoreApplication::processEvents();
    }
    // Half an hour without a trace, and not a word of "not bought": the other organisation was not even asked.
    QCOMPARE(desk.stateOf(id), WriteState::Unresolved);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), 0);
    const WriteRecord write = desk.purchases().find(id)->write;
    QVERIFY(hasCode(*write.error, LocalCode::OtherKey));
    QVERIFY(write.error->detail.contains(u"Manage Accounts"_s));
    QVERIFY(desk.basket().find(A)->isSent());
}

void TestKeyOwners::theRightKeyComesBack()
{
    DeskFixture desk;
    desk.services->setKeyOwner(u"organisation a"_s);
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = FakeTelnyx::Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    desk.services->setKeyOwner(u"organisation b"_s);
    desk.pass(5min);
    QCOMPARE(desk.stateOf(id), WriteState::Unresolved);
    desk.services->setKeyOwner(u"organisation a"_s);
    desk.services->tick();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(disagreement(desk, {A}), QString());
}

void TestKeyOwners::nothingLeavesWithAnotherKey()
{
    DeskFixture desk;
    desk.services->setKeyOwner(u"organisation a"_s);
    desk.fill({A});
    const QString id = desk.placeAll();
    QCOMPARE(desk.stateOf(id), WriteState::Journaled); // the answers come through the event loop
    desk.services->setKeyOwner(u"organisation b"_s);
    QVERIFY(desk.untilState(id, WriteState::NotSent));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 0);
    QCOMPARE(disagreement(desk, {A}), QString());
}

void TestKeyOwners::theSameOwnerUnderTwoNames()
{
    DeskFixture desk;
    desk.services->setKeyOwner(u"organisation a"_s);
    desk.fill({A});
    desk.telnyx.once("POST", "/number_orders", FakeTelnyx::Answer{.way = FakeTelnyx::Way::DropAfterReading});
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Unknown));
    AccountServices other(*desk.ledger, *desk.client, desk.clock, u"environment"_s, u"organisation a"_s);
    QVERIFY(other.basket().add({DeskFixture::line(A)}));
    Ticket ticket;
    ticket.lines = other.basket().lines();
    const auto placed = other.purchases().place(ticket);
    QVERIFY(!placed);
    QCOMPARE(placed.error().code, u"open"_s);
    QVERIFY(!other.basket().find(A)->isSent());
}

void TestKeyOwners::anotherOwnerIsFree()
{
    DeskFixture desk;
    desk.services->setKeyOwner(u"organisation a"_s);
    desk.fill({A});
    desk.telnyx.once("POST", "/number_orders", FakeTelnyx::Answer{.way = FakeTelnyx::Way::DropAfterReading});
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Unknown));
    AccountServices other(*desk.ledger, *desk.client, desk.clock, u"environment"_s, u"organisation b"_s);
    QVERIFY(other.basket().add({DeskFixture::line(A)}));
    Ticket ticket;
    ticket.lines = other.basket().lines();
    QVERIFY(other.purchases().place(ticket));
}

void TestKeyOwners::oldWritesAreAskedForWithAnyKey()
{
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = FakeTelnyx::Way::DropAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    desk.services->setKeyOwner(u"organisation a"_s);
    desk.pass(1s);
    QVERIFY(desk.untilState(id, WriteState::Bought));
}

QTEST_GUILESS_MAIN(TestKeyOwners)
#include "tst_key_owners.moc"
