// SPDX-License-Identifier: Apache-2.0
// endpoints: createReservation extendReservation listReservations getReservation
// endpoints: getBalance listConnections listMessagingProfiles listBillingGroups createNumberOrder
#include "office.h"
#include "window_fixture.h"

#include "models/roles.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "support/patience.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Search = u"GET /v2/available_phone_numbers"_s;
const QString Reserve = u"POST /v2/number_reservations"_s;

bool fillBasket(WindowFixture &desk, int count)
{
    return desk.openTab(u"Search"_s) && desk.type(u"Country"_s, u"US"_s) && desk.type(u"Area code"_s, u"312"_s)
        && desk.click(u"Search"_s) && support::waitFor([&] { return desk.rows(u"Available numbers"_s) > count; })
        && desk.clickRows(u"Available numbers"_s, 0, count) && desk.click(u"Add to Basket"_s)
        && desk.openTab(u"Basket"_s) && support::waitFor([&] { return desk.rows(u"Basket"_s) == count; });
}

QJsonObject bodyOf(const sandbox::JournalEntry &entry)
{
    return QJsonDocument::fromJson(entry.body).object();
}

QStringList numbersOf(const sandbox::JournalEntry &entry)
{
    QStringList numbers;
    const QJsonArray rows = bodyOf(entry)[u"phone_numbers"].toArray();
    for (const QJsonValue &row : rows)
        numbers += row[u"phone_number"].toString();
    numbers.sort();
    return numbers;
}

/// Past the desk, as somebody in the portal would.
bool reserveElsewhere(WindowFixture &desk, const QString &number)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(desk.sandboxUrl().toString() + u"/number_reservations"_s));
    request.setRawHeader("Authorization", "Bearer " + desk.sandboxKey());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject body{{u"phone_numbers"_s, QJsonArray{QJsonObject{{u"phone_number"_s, number}}}}};
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson()));
    return support::waitFor([&] { return reply->isFinished(); }) && reply->error() == QNetworkReply::NoError;
}

bool allHeld(WindowFixture &desk)
{
    static const QRegularExpression held(u"Held \\d{1,2}:\\d\\d"_s);
    const QAbstractItemView *basket = desk.view(u"Basket"_s);
    for (int row = 0; row < desk.rows(u"Basket"_s); ++row) {
        if (!stage::rowText(basket, row).contains(held))
            return false;
    }
    return true;
}

/// What the banner of the dialog says; empty when it is not there.
QString said(const QWidget *dialog)
{
    const auto *banner = dialog->findChild<Banner *>();
    return banner->isVisible() ? banner->text() : QString();
}

} // namespace

/// Holding and buying, from the basket and the ticket to the requests and back.
class TestEndpointBasket final : public QObject
{
    Q_OBJECT
private slots:
    void holds();
    void aHoldFromElsewhere();
    void aRefusedExtensionIsSaid();
    void theTicket();
    void theBalance();
};

void TestEndpointBasket::holds()
{
    WindowFixture desk;
    QVERIFY(fillBasket(desk, 2));
    QVERIFY(desk.click(u"Reserve"_s));
    QTRY_VERIFY(allHeld(desk));
    QCOMPARE(desk.journal(Reserve).size(), size_t(1));
    const sandbox::JournalEntry reserved = desk.journal(Reserve).front();
    QCOMPARE(numbersOf(reserved).size(), 2);
    for (const QString &number : numbersOf(reserved))
        QVERIFY(stage::findRow(desk.view(u"Basket"_s), number) >= 0);

    QVERIFY(desk.click(u"Extend"_s));
    QTRY_COMPARE(desk.journal(Reserve).size(), size_t(2));
    const sandbox::JournalEntry extended = desk.journal(Reserve).back();
    QVERIFY2(extended.path.endsWith(u"/actions/extend"_s), qPrintable(extended.path));
    QVERIFY(extended.body.isEmpty());
    const QString reservation = extended.path.section(u'/', 3, 3);
    QVERIFY(!reservation.isEmpty());
    QTRY_VERIFY(!desk.desk().hasOpenWrites());
    QVERIFY(allHeld(desk));

    // The ticket asks whether the hold still stands before anything is bought.
    QVERIFY(desk.click(u"Order…"_s));
    QTRY_VERIFY(!desk.journal(u"GET /v2/number_reservations/"_s + reservation).empty());
    QWidget *ticket = desk.dialog(u"Place order"_s);
    QVERIFY(ticket);
    const QAbstractButton *place = desk.button(u"Place Order"_s, ticket);
    QTRY_VERIFY(place->isEnabled());
}

/// A hold that this desk knows nothing of, as one made in the portal, comes into the basket with its countdown.
void TestEndpointBasket::aHoldFromElsewhere()
{
    WindowFixture desk;
    QVERIFY(fillBasket(desk, 1));
    const QString number = desk.view(u"Basket"_s)->model()->index(0, 0).data(RowKeyRole).toString();
    QVERIFY(reserveElsewhere(desk, number));
    QVERIFY(desk.clickRows(u"Basket"_s, 0, 1));
    QVERIFY(desk.click(u"Remove"_s));
    QTRY_COMPARE(desk.rows(u"Basket"_s), 0);

    QVERIFY(desk.click(u"Reservations…"_s));
    QTRY_VERIFY(desk.dialog(u"Reservations"_s));
    QWidget *dialog = desk.dialog(u"Reservations"_s);
    QTRY_VERIFY(desk.rows(u"Reservations"_s) > 0);
    const auto asked = desk.journal(u"GET /v2/number_reservations"_s);
    QVERIFY(std::any_of(asked.begin(), asked.end(), [](const sandbox::JournalEntry &entry) {
        return entry.path == u"/v2/number_reservations"_s && entry.query.contains(std::pair(u"page[size]"_s, u"250"_s));
    }));
    const int row = stage::findRow(desk.view(u"Reservations"_s), number);
    QVERIFY(row >= 0);
    QVERIFY(desk.clickRows(u"Reservations"_s, row, 1));
    // It can be extended where it is listed, whether it is in the basket or not.
    const auto left = [&] { return stage::rowText(desk.view(u"Reservations"_s), row); };
    QVERIFY2(left().contains(QRegularExpression(u"\\b29:|30:"_s)), qPrintable(left()));
    QVERIFY(desk.click(u"Extend"_s, dialog));
    QTRY_VERIFY2(left().contains(QRegularExpression(u"\\b59:|1:00:"_s)), qPrintable(left()));
    QCOMPARE(desk.journal(Reserve).size(), size_t(2));
    // The list that was read for it has not taken the word away.
    QVERIFY2(said(dialog).contains(u"extended by half an hour"_s), qPrintable(said(dialog)));
    QVERIFY(desk.click(u"Refresh"_s, dialog));
    QCOMPARE(said(dialog), QString());
    QTRY_VERIFY(desk.button(u"Refresh"_s, dialog)->isEnabled());
    QVERIFY(desk.clickRows(u"Reservations"_s, row, 1));
    QVERIFY(desk.click(u"Add to Basket"_s, dialog));
    QTRY_VERIFY(stage::findRow(desk.view(u"Basket"_s), number) >= 0);
    QVERIFY(desk.click(u"Close"_s, dialog));
    QTRY_VERIFY(allHeld(desk));
    QVERIFY(desk.click(u"Extend"_s));
    QTRY_COMPARE(desk.journal(Reserve).size(), size_t(3));
    QVERIFY(desk.journal(Reserve).back().path.endsWith(u"/actions/extend"_s));
}

void TestEndpointBasket::aRefusedExtensionIsSaid()
{
    Office office;
    const QJsonObject number{{u"phone_number"_s, u"+13125550101"_s}, {u"status"_s, u"success"_s},
        {u"expired_at"_s, office.clock.now().plus(20min).toIso()}};
    const QJsonObject held{{u"id"_s, u"r1"_s}, {u"status"_s, u"success"_s}, {u"phone_numbers"_s, QJsonArray{number}}};
    office.telnyx.on("GET", "/number_reservations", [=](const auto &) { return FakeTelnyx::list({held}); });
    office.telnyx.on("GET", "/number_reservations/r1", [=](const auto &) { return FakeTelnyx::data(held); });
    office.telnyx.on("POST", "/number_reservations/r1/actions/extend",
        [](const auto &) { return FakeTelnyx::error(422, "85008", "It was extended too often."); });
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(desk.openTab(u"Basket"_s));
    QVERIFY(desk.click(u"Reservations…"_s));
    QTRY_COMPARE(desk.rows(u"Reservations"_s), 1);
    QWidget *dialog = desk.dialog(u"Reservations"_s);
    const int asked = office.telnyx.count("GET", "/number_reservations");
    QVERIFY(desk.click(u"Extend"_s, dialog));
    QTRY_VERIFY((office.pass(1s), office.telnyx.count("GET", "/number_reservations") > asked));
    QTRY_VERIFY(desk.button(u"Refresh"_s, dialog)->isEnabled());
    QVERIFY(!said(dialog).isEmpty());
}

void TestEndpointBasket::theTicket()
{
    WindowFixture desk;
    QVERIFY(fillBasket(desk, 1));
    QVERIFY(desk.click(u"Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QWidget *ticket = desk.dialog(u"Place order"_s);
    for (const char *path : {"connections", "messaging_profiles", "billing_groups", "requirement_groups"})
        QTRY_VERIFY2(!desk.journal(u"GET /v2/"_s + QLatin1String(path)).empty(), path);

    // What was read there can be chosen, and what is chosen is sent.
    QHash<QString, QString> sent;
    const std::pair<QString, QString> fields[] = {{u"Connection"_s, u"connection_id"_s},
        {u"Messaging profile"_s, u"messaging_profile_id"_s}, {u"Billing group"_s, u"billing_group_id"_s}};
    for (const auto &[label, key] : fields) {
        auto *box = qobject_cast<QComboBox *>(desk.field(label, ticket));
        QVERIFY2(box, qPrintable(label));
        QTRY_VERIFY2(box->count() > 1, qPrintable(label));
        box->setCurrentIndex(1);
        sent[key] = box->currentData().toString();
        QVERIFY(!sent[key].isEmpty());
    }
    QVERIFY(desk.type(u"Customer reference"_s, u"Autumn"_s, ticket));
    QAbstractButton *place = desk.button(u"Place Order"_s, ticket);
    QTRY_VERIFY(place->isEnabled());
    QVERIFY(desk.click(u"Place Order"_s, ticket));
    QTRY_COMPARE(desk.journal(u"POST /v2/number_orders"_s).size(), size_t(1));
    const sandbox::JournalEntry order = desk.journal(u"POST /v2/number_orders"_s).front();
    for (auto it = sent.cbegin(); it != sent.cend(); ++it)
        QCOMPARE(bodyOf(order)[it.key()].toString(), it.value());
    QVERIFY(bodyOf(order)[u"customer_reference"].toString().contains(u"Autumn"_s));
    QCOMPARE(numbersOf(order).size(), 1);
    QTRY_VERIFY(desk.view(u"Orders"_s) && stage::findRow(desk.view(u"Orders"_s), u"Autumn"_s) >= 0);
}

void TestEndpointBasket::theBalance()
{
    WindowFixture desk;
    QTRY_VERIFY(!desk.journal(u"GET /v2/balance"_s).empty());
    const auto shown = [&] {
        const auto labels = desk.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"Credit "_s); });
    };
    QTRY_VERIFY(shown());
}

QTEST_MAIN(TestEndpointBasket)
#include "tst_endpoint_basket.moc"
