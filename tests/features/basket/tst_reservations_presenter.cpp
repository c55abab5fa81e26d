// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "features/basket/service/holds.h"
#include "features/reservations/reservations_presenter.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

} // namespace

/// What Telnyx keeps for the account, without the dialog that shows it.
class TestReservationsPresenter : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsKnownByItsDigits();
};

/// Telnyx writes them without their plus here.
void TestReservationsPresenter::aNumberIsKnownByItsDigits()
{
    FakeDesk desk;
    desk.telnyx.on("GET", "/number_reservations", [&](const FakeTelnyx::Seen &) {
        QJsonArray numbers;
        for (const QString &number : {A, B})
            numbers.append(QJsonObject{{u"phone_number"_s, number.mid(1)}, {u"status"_s, u"success"_s},
                {u"expired_at"_s, desk.clock.now().plus(20min).toIso()}});
        return FakeTelnyx::list({QJsonObject{{u"id"_s, u"r1"_s}, {u"phone_numbers"_s, numbers}}});
    });
    desk.fill({FakeDesk::line(A)});
    ReservationsPresenter presenter(*desk.session, desk.clock);
    presenter.refresh();
    QTRY_COMPARE(presenter.rows().totalCount(), 2);
    QVERIFY(presenter.rows().find(A) && presenter.rows().find(A)->inBasket);
    QVERIFY(!presenter.mayTake({A}) && presenter.mayTake({B}));
    presenter.take({B});
    QVERIFY(desk.basket().contains(B));
    QVERIFY(desk.basket().find(B)->isHeld());
}

QTEST_GUILESS_MAIN(TestReservationsPresenter)
#include "tst_reservations_presenter.moc"
