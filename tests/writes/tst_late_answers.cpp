// SPDX-License-Identifier: Apache-2.0
#include "support/desk_fixture.h"
#include "support/saboteur.h"

#include "base/local_code.h"
#include "writes/key_owners.h"
#include "writes/write_coordinator.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Way = FakeTelnyx::Way;
using When = FakeAccount::When;

namespace {

const QString A = u"+13125550101"_s;
const QString Ours = u"organisation a"_s;
const QString Theirs = u"organisation b"_s;

FakeTelnyx::Answer held(FakeTelnyx::Answer answer)
{
    answer.way = Way::Hold;
    return answer;
}

WriteResult orderOf(const QString &id)
{
    NumberOrderDetails order;
    order.id = u"read"_s;
    order.status = u"success"_s;
    order.customerReference = u"Spring "_s + id;
    order.phoneNumbersCount = 1;
    order.phoneNumbers.push_back({.id = u"n1"_s, .phoneNumber = A, .status = u"success"_s});
    return resultOf(order);
}

/// A purchase that took effect; the answer is lost, and lists do not show the order yet.
QString lostPurchase(DeskFixture &desk)
{
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::DropAfterReading});
    desk.account.listsLate = true;
    const QString id = desk.placeAll();
    return desk.untilState(id, WriteState::Unknown) ? id : QString();
}

/// The next look-up waits for its first answer, which shows nothing.
bool holdLookUp(DeskFixture &desk, std::chrono::milliseconds after)
{
    desk.telnyx.once("GET", "/number_orders", held(FakeTelnyx::list({})));
    desk.pass(after);
    return DeskFixture::until([&] { return desk.telnyx.held() == 1; });
}

/// The quick look-ups are in vain. The second after them ends the ten quiet minutes.
bool quickOnesInVain(DeskFixture &desk, const QString &id)
{
    const auto waits = {1s, 1s, 3s, 5s, 20s, 30s};
    return std::all_of(waits.begin(), waits.end(), [&](auto after) { return desk.lookUp(id, after); });
}

/// The look-up that ends the ten quiet minutes waits for its first answer.
bool holdLastLookUp(DeskFixture &desk, const QString &id)
{
    return quickOnesInVain(desk, id) && desk.lookUp(id, 300s) && holdLookUp(desk, 300s);
}

/// What was held is answered, and all that is asked after it.
bool releaseAll(DeskFixture &desk)
{
    desk.telnyx.release();
    constexpr int Questions = 4;
    for (int i = 0; i < Questions; ++i) {
        if (!DeskFixture::until([&] { return desk.client->inFlight() == 0; }))
            return false;
        QCoreApplication::processEvents();
    }
    return true;
}

} // namespace

/// What was asked before something became known, or under another key, proves nothing by the time it is answered.
class TestLateAnswers : public QObject
{
    Q_OBJECT

private slots:
    void aLookUpEndsWithTheKeyItBeganWith();
    void aLookUpOfAnotherKeyIsMadeAnew();
    void aKeyOfNobodyKnownProvesNothing();
    void whoseKeyItIsIsLearntOfItsOwnAnswers();
    void waitingForAKeyIsNoWork();
    void aProofThatWaitsForTheDiskStays();
    void aProofIsOfferedToTheDiskInTime();
    void theAnswerItselfIsTooLate();
};

void TestLateAnswers::aLookUpEndsWithTheKeyItBeganWith()
{
    DeskFixture desk;
    desk.services->setKeyOwner(Ours);
    const QString id = lostPurchase(desk);
    QVERIFY(holdLastLookUp(desk, id));
    // From the next question on it would be another organisation that answers, which owns nothing of this.
    desk.services->setKeyOwner(Theirs);
    desk.account.owned = QStringList();
    desk.telnyx.forget();
    QVERIFY(releaseAll(desk));
    desk.services->tick();
    QCOMPARE(desk.stateOf(id), WriteState::Unresolved);
    QVERIFY(hasCode(*desk.purchases().find(id)->write.error, LocalCode::OtherKey));
    QVERIFY(desk.telnyx.seen().empty());

    desk.services->setKeyOwner(Ours);
    desk.account.listsLate = false;
    desk.services->tick();
    QVERIFY(desk.untilState(id, WriteState::Bought));
}

/// Two keys of one organisation, or there and back: nobody has to wait five minutes for what was dropped.
void TestLateAnswers::aLookUpOfAnotherKeyIsMadeAnew()
{
    DeskFixture desk;
    desk.services->setKeyOwner(Ours);
    const QString id = lostPurchase(desk);
    QVERIFY(holdLookUp(desk, 1s));
    desk.services->setKeyOwner(Theirs);
    desk.services->setKeyOwner(Ours);
    desk.account.listsLate = false;
    desk.services->tick();
    QVERIFY(desk.untilState(id, WriteState::Bought));
}

/// The ledger could not be read as the key was changed.
void TestLateAnswers::aKeyOfNobodyKnownProvesNothing()
{
    DeskFixture desk;
    desk.services->setKeyOwner(Ours);
    const QString id = lostPurchase(desk);
    desk.services->setKeyOwner({});
    desk.telnyx.forget();
    desk.pass(1s);
    QCOMPARE(desk.stateOf(id), WriteState::Unresolved);
    QVERIFY(desk.telnyx.seen().empty());
}

void TestLateAnswers::whoseKeyItIsIsLearntOfItsOwnAnswers()
{
    DeskFixture desk;
    const KeyOwners owners(*desk.ledger);
    const QJsonObject row{{u"id"_s, u"s1"_s}, {u"order_request_id"_s, u"o1"_s}, {u"user_id"_s, u"user-a"_s}};
    const auto read = [&] {
        bool done = false;
        const Call reading = desk.services->tracker().readSubOrders(u"o1"_s, [&](const auto &) { done = true; });
        return DeskFixture::until([&] { return desk.telnyx.held() == 1; })
            && (desk.services->setKeyOwner(Theirs), desk.telnyx.release() == 1)
            && DeskFixture::until([&] { return done; });
    };
    desk.services->setKeyOwner(Ours);
    desk.clock.advance(1s);
    desk.telnyx.once("GET", "/sub_number_orders", held(FakeTelnyx::list({row})));
    QVERIFY(read());
    QCOMPARE(owners.userOf(Theirs), QString());
    desk.clock.advance(1s);
    desk.telnyx.once("GET", "/sub_number_orders", held(FakeTelnyx::list({row})));
    QVERIFY(read());
    QCOMPARE(owners.userOf(Theirs), u"user-a"_s);
}

/// The ten minutes are over, the numbers are in the account, and the key that could tell more is not there.
void TestLateAnswers::waitingForAKeyIsNoWork()
{
    DeskFixture desk;
    desk.services->setKeyOwner(Ours);
    const QString id = lostPurchase(desk);
    QVERIFY(quickOnesInVain(desk, id) && desk.lookUp(id, 300s) && desk.lookUp(id, 300s));
    QCOMPARE(desk.stateOf(id), WriteState::Unresolved);
    desk.restart();
    desk.services->setKeyOwner(Theirs);
    int news = 0;
    QObject::connect(&desk.services->writer(), &WriteCoordinator::changed, &desk.services->writer(), [&] { ++news; });
    for (int turn = 0; turn < 5; ++turn)
        desk.services->tick();
    QVERIFY(hasCode(*desk.purchases().find(id)->write.error, LocalCode::OtherKey));
    QCOMPARE(news, 1);
}

void TestLateAnswers::aProofThatWaitsForTheDiskStays()
{
    DeskFixture desk;
    const QString id = lostPurchase(desk);
    QVERIFY(holdLastLookUp(desk, id));
    desk.account.owned = QStringList(); // lists are late, and so is this
    Saboteur saboteur(desk.ledgerPath());
    saboteur.obstruct(u"UPDATE ON intents"_s, u"NEW.state IN ('bought', 'not_bought')"_s);
    QVERIFY(!desk.services->writer().proveBought(id, orderOf(id)));
    QVERIFY(releaseAll(desk));
    QVERIFY(desk.services->writer().hasUnstored());
    saboteur.makeRoom();
    desk.services->writer().storeNow();
    QCOMPARE(desk.stateOf(id), WriteState::Bought);
    QCOMPARE(desk.basket().count(), 0);
}

void TestLateAnswers::aProofIsOfferedToTheDiskInTime()
{
    DeskFixture desk;
    const QString id = lostPurchase(desk);
    QVERIFY(quickOnesInVain(desk, id) && holdLookUp(desk, 300s));
    Saboteur saboteur(desk.ledgerPath());
    saboteur.obstruct(u"UPDATE ON intents"_s, u"NEW.state = 'bought'"_s);
    QVERIFY(!desk.services->writer().proveBought(id, orderOf(id)));
    QVERIFY(releaseAll(desk));
    saboteur.makeRoom();
    desk.pass(WriteCoordinator::StoreAgain);
    QCOMPARE(desk.stateOf(id), WriteState::Bought);
}

/// An order was read in a list while the request that made it has no answer yet.
void TestLateAnswers::theAnswerItselfIsTooLate()
{
    DeskFixture desk;
    desk.fill({A});
    desk.telnyx.once("POST", "/number_orders", held(FakeTelnyx::error(422, "85001", "gone")));
    const QString id = desk.placeAll();
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.held() == 1; }));
    Saboteur saboteur(desk.ledgerPath());
    saboteur.obstruct(u"UPDATE ON intents"_s, u"NEW.state = 'bought'"_s);
    QVERIFY(!desk.services->writer().proveBought(id, orderOf(id)));
    QVERIFY(releaseAll(desk));
    QCOMPARE(desk.stateOf(id), WriteState::Sent);
    saboteur.makeRoom();
    desk.pass(WriteCoordinator::StoreAgain);
    QCOMPARE(desk.stateOf(id), WriteState::Bought);
}

QTEST_GUILESS_MAIN(TestLateAnswers)
#include "tst_late_answers.moc"
