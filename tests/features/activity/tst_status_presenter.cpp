// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"
#include "wording/data_age.h"

#include "api/client/client.h"
#include "api/resources/sub_orders.h"
#include "features/activity/status_presenter.h"
#include "features/orders/service/order_actions.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

/// What the presenter has said.
struct Heard
{
    explicit Heard(StatusPresenter &presenter)
    {
        QObject::connect(&presenter, &StatusPresenter::changed, &context, [this] { ++changes; });
        QObject::connect(
            &presenter, &StatusPresenter::requestFailed, &context, [this](const QString &s) { failed += s; });
        QObject::connect(&presenter, &StatusPresenter::requestRecovered, &context, [this] { ++recovered; });
    }
    int changes = 0;
    QStringList failed;
    int recovered = 0;
    QObject context;
};

Activity finished(const char *path, std::optional<Error> error = {})
{
    Activity entry;
    entry.url = QUrl(u"https://api.telnyx.com/v2"_s + QString::fromLatin1(path));
    entry.finished = true;
    entry.error = std::move(error);
    return entry;
}

} // namespace

/// The texts of the status bar.
class TestStatusPresenter : public QObject
{
    Q_OBJECT

private slots:
    void ages_data();
    void ages();
    void theBalanceAndItsTime();
    void theBalanceIsUnknown();
    void anUnreadableBalance_data();
    void anUnreadableBalance();
    void requestsUnderWay();
    void theRateLimit();
    void failuresAreSaid();
    void anUnknownOutcomeIsSaidUntilItIsKnown();
    void whatIsNoFailureIsNotSaid();
    void theAccountsNameFollows();
    void anotherAccount();
};

void TestStatusPresenter::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("the clock was set back") << qint64(-100) << u"just now"_s;
    QTest::newRow("0") << qint64(0) << u"just now"_s;
    QTest::newRow("4") << qint64(4) << u"just now"_s;
    QTest::newRow("5") << qint64(5) << u"5 s ago"_s;
    QTest::newRow("59") << qint64(59) << u"59 s ago"_s;
    QTest::newRow("60") << qint64(60) << u"1 min ago"_s;
    QTest::newRow("59 min") << qint64(3'599) << u"59 min ago"_s;
    QTest::newRow("1 h") << qint64(3'600) << u"1 h ago"_s;
    QTest::newRow("23 h") << qint64(86'399) << u"23 h ago"_s;
    QTest::newRow("1 d") << qint64(86'400) << u"1 d ago"_s;
    QTest::newRow("a year") << qint64(365 * 86'400) << u"365 d ago"_s;
}

void TestStatusPresenter::ages()
{
    QFETCH(qint64, seconds);
    QTEST(ageText(std::chrono::seconds(seconds)), "text");
}

void TestStatusPresenter::theBalanceAndItsTime()
{
    FakeDesk desk;
    desk.credit = u"812.4"_s;
    StatusPresenter presenter(*desk.session);
    const Heard heard(presenter);
    QCOMPARE(presenter.account(), u"Acme"_s);
    QVERIFY2(presenter.balance().contains(u"Reading"_s), qPrintable(presenter.balance()));
    const QString before = timeText(desk.clock.now(), desk.clock.now());
    QTRY_COMPARE(presenter.balance(), u"Credit USD 812.40 at "_s + before);
    QVERIFY(heard.changes >= 2);
    desk.clock.advance(2min);
    QCOMPARE(presenter.balance(), u"Credit USD 812.40 at "_s + before);
    desk.credit.clear(); // a failed look keeps the figure, with its time
    desk.session->refreshBalance();
    QTRY_VERIFY(desk.session->balance().error);
    QCOMPARE(presenter.balance(), u"Credit USD 812.40 at "_s + before);
    desk.credit = u"-1.65"_s;
    desk.session->refreshBalance();
    QTRY_COMPARE(presenter.balance(), u"Credit USD -1.65 at "_s + timeText(desk.clock.now(), desk.clock.now()));
}

void TestStatusPresenter::theBalanceIsUnknown()
{
    FakeDesk desk;
    desk.credit.clear();
    StatusPresenter presenter(*desk.session);
    QTRY_COMPARE(presenter.balance(), u"Balance unknown"_s);
}

void TestStatusPresenter::anUnreadableBalance_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QString>("text");
    const QString unknown = u"Balance unknown"_s;
    // The balance is not what an order is compared with, and an amount of nobody knows what is none.
    const QString creditUnknown = u"Credit not known at "_s;
    QTest::newRow("without credit") << QJsonObject{{u"balance"_s, u"5.00"_s}, {u"currency"_s, u"USD"_s}}
                                    << creditUnknown;
    QTest::newRow("without currency") << QJsonObject{{u"balance"_s, u"5.00"_s}, {u"available_credit"_s, u"5.00"_s}}
                                      << creditUnknown;
    QTest::newRow("without balance") << QJsonObject{{u"available_credit"_s, u"5.00"_s}} << unknown;
    QTest::newRow("null") << QJsonObject{{u"balance"_s, QJsonValue()}, {u"available_credit"_s, u"5.00"_s}} << unknown;
    QTest::newRow("a word") << QJsonObject{{u"balance"_s, u"plenty"_s}} << unknown;
    QTest::newRow("too large") << QJsonObject{{u"balance"_s, u"99999999999999999999"_s}} << unknown;
}

void TestStatusPresenter::anUnreadableBalance()
{
    QFETCH(QJsonObject, answer);
    QFETCH(QString, text);
    FakeDesk desk;
    desk.telnyx.on("GET", "/balance", [answer](const auto &) { return FakeTelnyx::data(answer); });
    StatusPresenter presenter(*desk.session);
    QTRY_VERIFY2(presenter.balance().startsWith(text), qPrintable(presenter.balance()));
}

void TestStatusPresenter::requestsUnderWay()
{
    FakeDesk desk;
    desk.telnyx.once("GET", "/balance", FakeDesk::held(FakeTelnyx::data(desk.balance())));
    StatusPresenter presenter(*desk.session);
    QTRY_COMPARE(desk.telnyx.held(), 1);
    QVERIFY2(presenter.requests().startsWith(u"1 "_s), qPrintable(presenter.requests()));
    const Heard heard(presenter);
    QCOMPARE(desk.telnyx.release(), 1);
    QTRY_VERIFY(presenter.requests().isEmpty());
    QVERIFY(heard.changes > 0);
}

void TestStatusPresenter::theRateLimit()
{
    FakeDesk desk;
    StatusPresenter presenter(*desk.session);
    QTRY_VERIFY(desk.session->balance().value);
    QVERIFY(presenter.rateLimit().isEmpty()); // the server has said nothing about it
    const auto limited = [&](const QList<std::pair<QByteArray, QByteArray>> &headers) {
        FakeTelnyx::Answer answer = FakeTelnyx::data(desk.balance());
        answer.headers = headers;
        desk.telnyx.once("GET", "/balance", answer);
        desk.session->refreshBalance();
    };
    limited({{"x-ratelimit-remaining", "7"}});
    QTRY_COMPARE(presenter.rateLimit(), u"Rate 7 left"_s);
    QTRY_VERIFY(!desk.session->balance().loading);
    limited({{"x-ratelimit-limit", "600"}, {"x-ratelimit-remaining", "598"}, {"x-ratelimit-reset", "1"}});
    QTRY_COMPARE(presenter.rateLimit(), u"Rate 598 of 600"_s);
}

void TestStatusPresenter::failuresAreSaid()
{
    FakeDesk desk;
    desk.credit.clear();
    StatusPresenter presenter(*desk.session);
    const Heard heard(presenter);
    QTRY_COMPARE(heard.failed.size(), 1);
    QVERIFY2(heard.failed.front().startsWith(u"GET /v2/balance failed: "_s), qPrintable(heard.failed.front()));
    presenter.onActivity(finished("/comments")); // another request is fine: that one is not yet
    QCOMPARE(heard.recovered, 0);
    desk.credit = u"5.00"_s;
    desk.session->refreshBalance();
    QTRY_COMPARE(heard.recovered, 1);
    QCOMPARE(heard.failed.size(), 1);
}

void TestStatusPresenter::anUnknownOutcomeIsSaidUntilItIsKnown()
{
    FakeDesk desk;
    StatusPresenter presenter(*desk.session);
    const Heard heard(presenter);
    const QString id = desk.fake.addSubOrder(u"o"_s, u"pending"_s);
    desk.fake.failNext(
        "PATCH", "/sub_number_orders/*/cancel", FakeAccount::When::AfterEffect, {.way = FakeTelnyx::Way::DropInHeader});
    QVERIFY(desk.session->services().actions().cancelSubOrder(id, this, [](const Result<SubOrder> &) {}));
    QTRY_COMPARE(heard.failed.size(), 1);
    QTRY_VERIFY(desk.session->client().inFlight() == 0);
    QCOMPARE(heard.recovered, 0);
    desk.pass(1s);
    QTRY_COMPARE(heard.recovered, 1);
    QVERIFY(!desk.session->hasOpenWrites());
}

void TestStatusPresenter::whatIsNoFailureIsNotSaid()
{
    FakeDesk desk;
    StatusPresenter presenter(*desk.session);
    const Heard heard(presenter);
    Activity running = finished("/a", Error{.kind = ErrorKind::Server, .httpStatus = 500});
    running.finished = false; // will be tried again
    presenter.onActivity(running);
    presenter.onActivity(finished("/b", Error{.kind = ErrorKind::Cancelled}));
    presenter.onActivity(finished("/c", Error{.kind = ErrorKind::Rejected, .httpStatus = 400, .code = u"10031"_s}));
    presenter.onActivity(finished("/d"));
    QVERIFY(heard.failed.isEmpty());
    QCOMPARE(heard.recovered, 0);
    presenter.onActivity(finished("/e?filter=1", Error{.kind = ErrorKind::NotAllowed, .httpStatus = 403}));
    QCOMPARE(heard.failed.size(), 1);
    QVERIFY(!heard.failed.front().contains(u"filter"_s)); // the path is enough
    presenter.onActivity(
        finished("/e?filter=2", Error{.kind = ErrorKind::Rejected, .httpStatus = 400, .code = u"10031"_s}));
    QCOMPARE(heard.recovered, 1); // it answers again, if with nothing
}

void TestStatusPresenter::theAccountsNameFollows()
{
    FakeDesk desk;
    StatusPresenter presenter(*desk.session);
    const Heard heard(presenter);
    Account account = desk.session->account();
    account.name = u"Acme <b>Ltd</b>"_s;
    desk.session->setAccount(account);
    QCOMPARE(presenter.account(), u"Acme <b>Ltd</b>"_s);
    QCOMPARE(heard.changes, 1);
}

void TestStatusPresenter::anotherAccount()
{
    FakeDesk desk;
    Account second;
    second.id = u"beta"_s;
    second.name = u"Beta"_s;
    const auto beta = desk.open(second);
    StatusPresenter presenter(*desk.session);
    QTRY_VERIFY(desk.session->balance().value);
    desk.telnyx.once("GET", "/balance", FakeDesk::held(FakeTelnyx::data(desk.balance())));
    StatusPresenter other(*beta);
    QCOMPARE(other.account(), u"Beta"_s);
    QTRY_COMPARE(desk.telnyx.held(), 1);
    QVERIFY(!other.balance().contains(u"USD"_s)); // nothing of the other's money
    const Heard heard(other);
    desk.credit.clear();
    desk.session->refreshBalance();
    QTRY_VERIFY(desk.session->balance().error);
    QVERIFY(heard.failed.isEmpty()); // the other account's failures are not this one's
    QCOMPARE(desk.telnyx.release(), 1);
    QTRY_VERIFY(other.balance().contains(u"USD"_s));
}

QTEST_GUILESS_MAIN(TestStatusPresenter)
#include "tst_status_presenter.moc"
