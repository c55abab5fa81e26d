// SPDX-License-Identifier: Apache-2.0
#include "accounts/scripted_keychain.h"
#include "features/features_fixture.h"

#include "accounts/accounts.h"
#include "accounts/key_store.h"
#include "accounts/settings.h"
#include "features/comments/service/comment_feed.h"
#include "features/find/find_presenter.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_record.h"
#include "store/tables/order_store.h"
#include "support/patience.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

using Kind = FoundRow::Kind;

/// An account with one order, one basket line and one comment; another account of the same ledger has an order, too.
struct Desk : FakeDesk
{
    Desk()
    {
        settings = std::make_unique<Settings>(services.dir.filePath(u"settings.ini"_s));
        vault = std::make_unique<KeyStore>(std::make_unique<ScriptedKeychain>(keychain));
        accounts = std::make_unique<Accounts>(*settings, *vault, clock);
        accounts->add({.name = u"Contoso"_s, .baseUrl = u"https://api.telnyx.com/v2"_s}, Secret("KEY_other"), &context,
            [this](const Result<AddedAccount> &added) { other = added ? added->account.id : QString(); });
        if (!support::waitFor([this] { return !other.isEmpty(); }))
            qFatal("the account is not added");
        keep(u"acme"_s, u"11111111-aaaa"_s, u"Spring_campaign nd-7k2mq5xw3abc"_s, u"+13125550101"_s);
        keep(other, u"22222222-bbbb"_s, u"Theirs"_s, u"+12125550199"_s);
        fill({line(u"+13125550155"_s)});
        Comment comment;
        comment.id = u"c1"_s;
        comment.body = u"Please send the lease for Berlin."_s;
        comment.commentRecordType = comment_record::subNumberOrder;
        comment.commentRecordId = u"33333333-cccc"_s;
        session->services().comments().put(comment);
        telnyx.on("GET", "/number_reservations", [this](const FakeTelnyx::Seen &) { return reservations; });
        presenter = std::make_unique<FindPresenter>(*session, *accounts, u"US"_s);
    }
    void keep(const QString &account, const QString &id, const QString &reference, const QString &number)
    {
        NumberOrder order;
        order.id = id;
        order.status = u"success"_s;
        order.customerReference = reference;
        order.phoneNumbers.append(*PackedNumber::fromText(number));
        QVERIFY(OrderStore(*services.ledger, account).put(cached(order, false, clock.now())));
    }
    void look(const QString &text)
    {
        presenter->look(text);
        presenter->lookNow();
    }
    std::vector<FoundRow> found() const { return presenter->rows().rows(); }
    QStringList places() const
    {
        QStringList texts;
        for (const FoundRow &row : found())
            texts += row.what + u" | "_s + row.where;
        return texts;
    }

    QObject context;
    ScriptedKeychain::Contents keychain;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<KeyStore> vault;
    std::unique_ptr<Accounts> accounts;
    QString other;
    FakeTelnyx::Answer reservations = FakeTelnyx::list({});
    std::unique_ptr<FindPresenter> presenter;
};

} // namespace

class TestFind final : public QObject
{
    Q_OBJECT
private slots:
    void findsANumberInAnyForm_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"+13125550101"_s, u"(312) 555-0101"_s, u"tel:+1 312 555 01 01"_s, u"50101"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void findsANumberInAnyForm()
    {
        QFETCH(QString, typed);
        Desk desk;
        desk.look(typed);
        const std::vector<FoundRow> rows = desk.found();
        QVERIFY(!rows.empty());
        QCOMPARE(rows.front().kind, Kind::NumberInOrder);
        QCOMPARE(rows.front().text, u"+13125550101"_s);
        QCOMPARE(rows.front().where, u"Orders, Spring_campaign"_s);
    }

    void findsReferencesIdsAndWords()
    {
        Desk desk;
        desk.look(u"spring_C"_s); // the underscore is no placeholder
        QCOMPARE(desk.found().front().id, u"11111111-aaaa"_s);
        desk.look(u"springxc"_s);
        QCOMPARE(desk.found().front().kind, Kind::AskTelnyx);
        desk.look(u"11111111"_s.left(7) + u"1-aa"_s);
        QCOMPARE(desk.found().front().kind, Kind::Order);
        desk.look(u"LEASE"_s);
        QCOMPARE(desk.found().front().kind, Kind::Conversation);
        QCOMPARE(desk.found().front().id, u"33333333-cccc"_s);
        desk.look(u"0155"_s);
        QCOMPARE(desk.found().front().kind, Kind::BasketLine);
        QVERIFY2(desk.presenter->sentence().startsWith(u'1'), qPrintable(desk.presenter->sentence()));
    }

    void namesTheAccountThatHasTheNumber()
    {
        Desk desk;
        for (const QString &typed : {u"+12125550199"_s, u"(212) 555-0199"_s, u"0012125550199"_s, u"12125550199"_s}) {
            desk.look(typed);
            const std::vector<FoundRow> rows = desk.found();
            QVERIFY2(rows.front().kind == Kind::Account, qPrintable(typed));
            QCOMPARE(rows.front().id, desk.other);
            QVERIFY(rows.front().where.contains(u"Contoso"_s));
        }
        desk.look(u"contos"_s);
        QCOMPARE(desk.found().front().kind, Kind::Account);
    }

    void asksForHoldsOfAWholeNumber_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("typed");
        QTest::newRow("with its plus") << u"+13125550177"_s << u"+1 312 555 0177"_s;
        QTest::newRow("without") << u"13125550177"_s << u"+1 312 555 0177"_s;
        QTest::newRow("typed without its country") << u"+13125550177"_s << u"(312) 555-0177"_s;
    }

    /// A hold of another desk or of the portal stands at Telnyx only.
    void asksForHoldsOfAWholeNumber()
    {
        QFETCH(QString, written);
        QFETCH(QString, typed);
        Desk desk;
        const QJsonObject number{{u"phone_number"_s, written}, {u"status"_s, u"success"_s},
            {u"expired_at"_s, desk.clock.now().plus(std::chrono::minutes(20)).toIso()}};
        desk.reservations
            = FakeTelnyx::list({QJsonObject{{u"id"_s, u"r1"_s}, {u"phone_numbers"_s, QJsonArray{number}}}});
        desk.look(typed);
        QTRY_COMPARE(desk.found().front().kind, Kind::Hold);
        const FakeTelnyx::Seen asked = *desk.telnyx.last("GET", "/number_reservations");
        QCOMPARE(asked.query.value(u"filter[phone_numbers.phone_number]"_s), u"+13125550177"_s);
        QCOMPARE(desk.found().back().kind, Kind::AskTelnyx);
    }

    /// Telnyx names an end also for a number that it could not reserve.
    void aRefusedReservationIsNoHold()
    {
        Desk desk;
        const QJsonObject number{{u"phone_number"_s, u"+13125550177"_s}, {u"status"_s, u"failed"_s},
            {u"expired_at"_s, desk.clock.now().plus(std::chrono::minutes(20)).toIso()}};
        desk.reservations
            = FakeTelnyx::list({QJsonObject{{u"id"_s, u"r1"_s}, {u"phone_numbers"_s, QJsonArray{number}}}});
        desk.look(u"+1 312 555 0177"_s);
        QTRY_VERIFY(!desk.presenter->sentence().contains(u"asking"_s));
        QCOMPARE(desk.found().size(), size_t(1));
        QCOMPARE(desk.found().front().kind, Kind::AskTelnyx);
    }

    /// An answer that never came is no "nothing".
    void saysWhatCouldNotBeAsked()
    {
        Desk desk;
        desk.reservations = FakeDesk::broken();
        desk.look(u"+1 312 555 0178"_s);
        QTRY_VERIFY2(
            desk.presenter->sentence().startsWith(u"Not everything"_s), qPrintable(desk.presenter->sentence()));
    }

    void anAnswerToAnEarlierQuestionIsDropped()
    {
        Desk desk;
        desk.reservations = FakeDesk::held(FakeTelnyx::list({}));
        desk.look(u"+1 312 555 0177"_s);
        QTRY_VERIFY(desk.telnyx.held() > 0);
        desk.look(u"lease"_s);
        desk.telnyx.release();
        QCoreApplication::processEvents();
        QCOMPARE(desk.found().front().kind, Kind::Conversation);
        QCOMPARE(desk.found().size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
