// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "features/basket/service/holds.h"
#include "features/failures/failures_presenter.h"
#include "features/failures/service/notices.h"
#include "features/failures/write_notices.h"
#include "features/orders/service/order_actions.h"
#include "features/purchase/service/purchases.h"
#include "store/tables/write_store.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Remedy = FailureRow::Remedy;
using When = FakeAccount::When;
using Way = FakeTelnyx::Way;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

struct Pane
{
    Pane() { presenter.emplace(desk.session->services()); }

    bool order(const QStringList &numbers)
    {
        Ticket ticket;
        for (const QString &number : numbers) {
            if (!desk.basket().find(number))
                desk.fill({FakeDesk::line(number)});
            ticket.lines.push_back(*desk.basket().find(number));
        }
        ticket.userReference = u"Spring"_s;
        return bool(desk.session->services().purchases().place(ticket));
    }
    bool waitFor(int count)
    {
        return support::waitFor([&] { return presenter->count() == count; }, 20'000);
    }
    const FailureRow &row() { return presenter->rows().rows().front(); }

    FakeDesk desk;
    std::optional<FailuresPresenter> presenter;
};

} // namespace

/// The pane of failed requests without its widgets.
class TestFailuresPresenter final : public QObject
{
    Q_OBJECT
private slots:
    void whatHelpsAnOrder_data();
    void whatHelpsAnOrder();
    void whatHelpsAReservation_data();
    void whatHelpsAReservation();
    void whatHelpsTheRest();
    void anUnresolvedOneStays();
    void anUnresolvedOneIsNotPushedOut();
    void aDocumentThatNobodyAttaches();
    void outlivesTheSession();
    void isPutAside();
    void isOfOneAccount();
};

void TestFailuresPresenter::whatHelpsAnOrder_data()
{
    QTest::addColumn<FakeTelnyx::Answer>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Remedy>("remedy");
    const auto row = [](const char *name, int status, const char *code, Remedy remedy) {
        QTest::newRow(name) << FakeTelnyx::error(status, code, "No.") << QString::fromLatin1(code) << remedy;
    };
    row("not searched for", 422, "85000", Remedy::SearchAgain);
    row("gone", 422, "85001", Remedy::Substitute);
    row("reserved by another", 422, "85006", Remedy::Substitute);
    row("level", 403, "10038", Remedy::OrderAgain);
    row("limited", 403, "10039", Remedy::OrderAgain);
    row("no funds", 402, "20100", Remedy::OrderAgain);
    QTest::newRow("did you first search") << FakeTelnyx::error(
        422, "10027", "We don't recognize the number(s) ['+13125550101']. Did you first search for the number(s)?")
                                          << u"10027"_s << Remedy::SearchAgain;
}

void TestFailuresPresenter::whatHelpsAnOrder()
{
    QFETCH(FakeTelnyx::Answer, answer);
    QFETCH(QString, code);
    QFETCH(Remedy, remedy);
    Pane pane;
    QAbstractItemModelTester tester(&pane.presenter->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    pane.desk.fake.failNext("POST", "/number_orders", When::BeforeEffect, answer);
    QVERIFY(pane.order({A, B}));
    QVERIFY(pane.waitFor(1));
    QCOMPARE(pane.row().failure.code, code);
    QVERIFY(!pane.row().failure.text.sentence.isEmpty());
    QVERIFY(!pane.row().failure.text.advice.isEmpty());
    QCOMPARE(pane.row().remedy, remedy);
    QVERIFY(!labelOf(remedy).isEmpty());
    QCOMPARE(pane.row().keys, QStringList({A, B}));

    QSignalSpy order(&*pane.presenter, &FailuresPresenter::orderRequested);
    QSignalSpy substitute(&*pane.presenter, &FailuresPresenter::substituteRequested);
    QSignalSpy place(&*pane.presenter, &FailuresPresenter::placeRequested);
    pane.presenter->remedy(pane.row().id());
    QCOMPARE(order.size(), remedy == Remedy::OrderAgain ? 1 : 0);
    QCOMPARE(substitute.size(), remedy == Remedy::Substitute ? 1 : 0);
    QCOMPARE(place.size(), remedy == Remedy::SearchAgain ? 1 : 0);
    // It leads there; only a person sends.
    QCOMPARE(pane.desk.telnyx.count("POST", "/number_orders"), 1);

    // What is not in the basket any more can only be searched for.
    QVERIFY(pane.desk.basket().remove({A, B}));
    QCOMPARE(pane.row().remedy, Remedy::SearchAgain);
}

void TestFailuresPresenter::whatHelpsAReservation_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Remedy>("remedy");
    QTest::newRow("reserved already") << u"85006"_s << Remedy::Substitute;
    QTest::newRow("too many") << u"85007"_s << Remedy::OpenBasket;
    QTest::newRow("not searched for") << u"85000"_s << Remedy::SearchAgain;
    QTest::newRow("unexpected") << u"10033"_s << Remedy::ReserveAgain;
}

void TestFailuresPresenter::whatHelpsAReservation()
{
    QFETCH(QString, code);
    QFETCH(Remedy, remedy);
    Pane pane;
    pane.desk.fill({FakeDesk::line(A)});
    pane.desk.fake.failNext(
        "POST", "/number_reservations", When::BeforeEffect, FakeTelnyx::error(422, code.toLatin1(), "No."));
    QVERIFY(pane.desk.session->services().holds().reserve({A}));
    QVERIFY(pane.waitFor(1));
    QCOMPARE(pane.row().remedy, remedy);
    QCOMPARE(pane.row().keys, QStringList{A});
    if (remedy != Remedy::ReserveAgain)
        return;
    pane.presenter->remedy(pane.row().id());
    QTRY_COMPARE(pane.desk.telnyx.count("POST", "/number_reservations"), 2);
    QTRY_VERIFY(pane.desk.basket().find(A)->isHeld());
}

void TestFailuresPresenter::whatHelpsTheRest()
{
    Pane pane;
    const QString subOrder = pane.desk.fake.addSubOrder(u"o"_s, u"pending"_s);
    pane.desk.fake.failNext(
        "PATCH", "/sub_number_orders/*/cancel", When::BeforeEffect, FakeTelnyx::error(422, "10027", "No."));
    QVERIFY(pane.desk.session->services().actions().cancelSubOrder(subOrder, this, {}));
    QVERIFY(pane.waitFor(1));
    QCOMPARE(pane.row().remedy, Remedy::OpenOrders);

    NewComment comment;
    comment.body = u"Hello"_s;
    comment.commentRecordType = u"sub_number_order"_s;
    comment.commentRecordId = subOrder;
    pane.desk.fake.failNext("POST", "/comments", When::BeforeEffect, FakeTelnyx::error(422, "10027", "No."));
    QVERIFY(pane.desk.session->services().actions().postComment(comment, this, {}));
    QVERIFY(pane.waitFor(2));
    const auto &rows = pane.presenter->rows().rows();
    QVERIFY(std::any_of(
        rows.begin(), rows.end(), [](const FailureRow &row) { return row.remedy == Remedy::OpenComments; }));
}

void TestFailuresPresenter::anUnresolvedOneStays()
{
    Pane pane;
    pane.desk.fake.failNext("POST", "/number_orders", When::BeforeEffect, {.way = Way::DropAfterReading});
    QVERIFY(pane.order({A}));
    const auto state = [&] { return pane.desk.session->services().purchases().recent().front().write.state; };
    // Look-ups find nothing; Telnyx may only be slow to show it.
    const auto unresolved = [&] {
        pane.desk.pass(10s);
        return state() == WriteState::Unresolved;
    };
    QVERIFY(support::waitFor(unresolved, 20'000));
    QVERIFY(pane.waitFor(1));
    QCOMPARE(pane.row().remedy, Remedy::LookNow);
    const int asked = pane.desk.telnyx.count("GET", "/number_orders");
    pane.presenter->putAside({pane.row().id()});
    QCOMPARE(pane.presenter->count(), 1);
    pane.presenter->remedy(pane.row().id());
    QTRY_VERIFY(pane.desk.telnyx.count("GET", "/number_orders") > asked);

    const auto over = [&] {
        pane.desk.pass(60s);
        return state() == WriteState::NotBought;
    };
    QVERIFY(support::waitFor(over, 20'000));
    QCOMPARE(pane.presenter->count(), 1);
    QCOMPARE(pane.row().remedy, Remedy::OrderAgain);
    QCOMPARE(pane.desk.telnyx.count("POST", "/number_orders"), 1);
}

/// However much has failed since.
void TestFailuresPresenter::anUnresolvedOneIsNotPushedOut()
{
    Pane pane;
    WriteRecord write;
    write.id = u"nd-open"_s;
    write.account = pane.desk.session->account().id;
    write.kind = WriteKind::NumberOrder;
    write.state = WriteState::Unresolved;
    write.createdAt = pane.desk.clock.now();
    WriteStore store(*pane.desk.services.ledger);
    QVERIFY(store.add(write));
    write.state = WriteState::NotSent;
    for (int i = 0; i < FailedWrites::Most; ++i) {
        write.id = u"nd-%1"_s.arg(i);
        write.createdAt = write.createdAt.plus(1s);
        QVERIFY(store.add(write));
    }
    const std::vector<FailedWrite> listed = pane.desk.session->services().failures().list();
    QCOMPARE(listed.size(), size_t(FailedWrites::Most));
    QCOMPARE(listed.front().write.id, u"nd-open"_s);
}

/// Telnyx deletes it, though it has arrived.
void TestFailuresPresenter::aDocumentThatNobodyAttaches()
{
    Pane pane;
    AccountServices &services = pane.desk.session->services();
    const WriteNotices notices(services);
    WriteRecord write;
    write.id = u"nd-abcdefghijkl"_s;
    write.kind = WriteKind::Document;
    write.state = WriteState::Bought;
    emit services.actions().settledUnattended(write);
    QCOMPARE(services.notices().list().front().kind, Notice::Kind::Warning);
    QVERIFY(services.notices().list().front().advice.contains(u"half an hour"_s));
}

void TestFailuresPresenter::outlivesTheSession()
{
    Pane pane;
    pane.desk.fake.failNext("POST", "/number_orders", When::BeforeEffect, FakeTelnyx::error(402, "20100", "No."));
    QVERIFY(pane.order({A}));
    QVERIFY(pane.waitFor(1));
    pane.presenter.reset();
    pane.desk.session.reset();
    pane.desk.session = pane.desk.open({});
    pane.presenter.emplace(pane.desk.session->services());
    QCOMPARE(pane.presenter->count(), 1);
    QCOMPARE(pane.row().failure.code, u"20100"_s);
    QCOMPARE(pane.row().keys, QStringList{A});
}

void TestFailuresPresenter::isPutAside()
{
    Pane pane;
    pane.desk.fake.failNext("POST", "/number_orders", When::BeforeEffect, FakeTelnyx::error(402, "20100", "No."));
    QVERIFY(pane.order({A}));
    QVERIFY(pane.waitFor(1));
    pane.presenter->putAside({pane.row().id()});
    QCOMPARE(pane.presenter->count(), 0);
    // The line stays where it is, with its reason.
    QVERIFY(!pane.desk.basket().find(A)->failure.isEmpty());
}

void TestFailuresPresenter::isOfOneAccount()
{
    Pane pane;
    pane.desk.fake.failNext("POST", "/number_orders", When::BeforeEffect, FakeTelnyx::error(402, "20100", "No."));
    QVERIFY(pane.order({A}));
    QVERIFY(pane.waitFor(1));
    Account other;
    other.id = u"other"_s;
    other.name = u"Other"_s;
    const auto session = pane.desk.open(other);
    const FailuresPresenter presenter(session->services());
    QCOMPARE(presenter.count(), 0);
}

QTEST_GUILESS_MAIN(TestFailuresPresenter)
#include "tst_failures_presenter.moc"
