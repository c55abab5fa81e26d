// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "office.h"

#include "features/basket/service/basket.h"
#include "support/patience.h"
#include "ui/features/accounts/account_strip.h"
#include "ui/features/purchase/warning_boxes.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"
#include "ui/widgets/summary_card.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using When = FakeAccount::When;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;
const QString C = u"+13125550103"_s;
const QString Pound = u"+442079460101"_s;

BasketLine line(const QString &number, const QString &currency = u"USD"_s, const QString &country = u"US"_s)
{
    AvailableNumber found;
    found.phoneNumber = number;
    found.phoneNumberType = u"local"_s;
    found.cost = {Decimal::parse(u"1.00"), Decimal::parse(u"1.00"), currency};
    return lineOf(found, country);
}

/// The order ticket in the real window, opened by keys.
struct Counter : Office
{
    Counter()
    {
        account.prices = {{A, u"1.00"_s}, {B, u"1.00"_s}, {C, u"1.00"_s}};
        telnyx.on("GET", "/connections", [](const FakeTelnyx::Seen &) {
            return FakeTelnyx::list({{{u"id"_s, u"c1"_s}, {u"connection_name"_s, u"Old trunk"_s}, {u"active"_s, false}},
                {{u"id"_s, u"c2"_s}, {u"connection_name"_s, u"Trunk"_s}, {u"active"_s, true}}});
        });
        open();
    }
    bool fill(const std::vector<BasketLine> &lines)
    {
        const auto added = desk->desk().current()->services().basket().add(lines);
        return added && size_t(added->added) == lines.size();
    }
    QWidget *openTicket()
    {
        Keyboard keys(desk->window());
        keys.press(Qt::Key_3, Qt::ControlModifier);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        const auto checked = [this] {
            const QAbstractItemView *lines = stage::view(ticket(), u"Ticket lines"_s);
            return lines && !stage::rowText(lines, 0).contains(u"Checking"_s);
        };
        return support::waitFor([&] { return ticket() && checked() && figure(u"Available credit"_s) != u"not known"; })
            ? ticket()
            : nullptr;
    }
    QWidget *ticket() { return desk->dialog(u"Place order"_s); }
    /// Of the card with this caption.
    QString figure(const QString &caption)
    {
        for (const QLabel *label : ticket()->findChildren<QLabel *>()) {
            if (label->accessibleDescription() == caption)
                return label->text();
        }
        return {};
    }
    QAbstractButton *place() { return desk->button(u"Place Order"_s, ticket()); }
    QAbstractButton *buttonWith(const QString &words)
    {
        for (QAbstractButton *button : ticket()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().contains(words))
                return button;
        }
        return nullptr;
    }
    int posts() const { return telnyx.begun("POST"); }
};

} // namespace

/// What a ticket says, and what makes it buy.
class TestWindowTicket final : public QObject
{
    Q_OBJECT
private slots:
    void saysTheAccountAndBuysByItsButtonOnly();
    void leavesOutAndOrdersInOneStep();
    void anotherCurrencyWantsAYes();
    void aFailedOrderIsFilledInAgain();
    void anInactiveConnectionIsLastAndWarned();
    void asksForTheCreditAnew();
    void nobodyOrdersAdvancedByMistake();
    void findsALine();
    void saysThatItMakesTwoOrders();
    void leavesOutWhatIsTooDear();
    void fieldsAreNeverSqueezed();
    void escapeInTheBasketMeansAllOfIt();
};

void TestWindowTicket::saysTheAccountAndBuysByItsButtonOnly()
{
    Counter counter;
    QVERIFY(counter.fill({line(A), line(B)}));
    QWidget *ticket = counter.openTicket();
    QVERIFY(ticket);
    const auto *strip = ticket->findChild<AccountStrip *>();
    QVERIFY(strip && strip->isVisible());
    QVERIFY(strip->text().contains(counter.desk->desk().current()->account().name));
    QCOMPARE(counter.figure(u"Upfront"_s), u"USD 2.00"_s);
    QCOMPARE(counter.figure(u"Per month"_s), u"USD 2.00"_s);
    QCOMPARE(counter.figure(u"After this order"_s), u"USD 96.00"_s);

    Keyboard keys(counter.desk->window());
    QCOMPARE(keys.focused(), u"Customer reference"_s);
    QTRY_VERIFY(counter.place()->isEnabled());
    keys.type(u"By hand"_s);
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_Enter);
    QVERIFY2(keys.tabTo(u"Connection"_s), qPrintable(keys.focused()));
    keys.press(Qt::Key_Return);
    QVERIFY(counter.ticket());
    QCOMPARE(counter.posts(), 0);
    QVERIFY2(keys.tabTo(u"Place Order"_s), qPrintable(keys.focused()));
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!counter.ticket());
    QTRY_COMPARE(counter.posts(), 1);
}

void TestWindowTicket::leavesOutAndOrdersInOneStep()
{
    Counter counter;
    counter.account.prices.erase(B);
    QVERIFY(counter.fill({line(A), line(B), line(C)}));
    QWidget *ticket = counter.openTicket();
    QVERIFY(ticket);
    QVERIFY(!counter.place()->isEnabled()); // known to fail
    const QAbstractItemView *lines = stage::view(ticket, u"Ticket lines"_s);
    QVERIFY(stage::rowText(lines, 0).contains(B)); // on top
    auto *only = qobject_cast<QCheckBox *>(counter.buttonWith(u"Only problems"_s));
    QVERIFY(only);
    only->click();
    QCOMPARE(lines->model()->rowCount(), 1);
    only->click();
    QCOMPARE(lines->model()->rowCount(), 3);

    Keyboard keys(counter.desk->window());
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(counter.ticket());
    QCOMPARE(counter.posts(), 0);
    QAbstractButton *rest = counter.buttonWith(u"Order the Other 2"_s);
    QVERIFY(rest);
    QTest::mouseClick(rest, Qt::LeftButton);
    QTRY_VERIFY(!counter.ticket());
    QTRY_COMPARE(counter.account.timesBought(), (QHash<QString, int>{{A, 1}, {C, 1}}));
    QTRY_COMPARE(counter.desk->desk().current()->services().basket().count(), 1);
    QCOMPARE(counter.posts(), 1);
}

void TestWindowTicket::anotherCurrencyWantsAYes()
{
    Counter counter;
    const QJsonObject pounds{{u"upfront_cost"_s, u"1.00"_s}, {u"monthly_cost"_s, u"1.00"_s}, {u"currency"_s, u"GBP"_s}};
    counter.telnyx.on("GET", "/available_phone_numbers", [=](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list(
            {{{u"phone_number"_s, Pound}, {u"phone_number_type"_s, u"local"_s}, {u"cost_information"_s, pounds}},
                {{u"phone_number"_s, A}, {u"phone_number_type"_s, u"local"_s}}});
    });
    QVERIFY(counter.fill({line(A), line(Pound, u"GBP"_s, u"GB"_s)}));
    QVERIFY(counter.openTicket());
    QCOMPARE(counter.figure(u"Upfront"_s), u"GBP 1.00 · USD 1.00"_s);
    QCOMPARE(counter.figure(u"After this order"_s), u"USD 98.00, less GBP 2.00"_s);
    QTRY_VERIFY(counter.ticket()->findChild<WarningBoxes *>()->isVisible());
    QVERIFY(!counter.place()->isEnabled());
    Keyboard keys(counter.desk->window());
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(counter.ticket());
    QVERIFY(counter.desk->tick(u"GBP 2.00"_s, counter.ticket()));
    QTRY_VERIFY(counter.place()->isEnabled());
    QCOMPARE(counter.posts(), 0);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!counter.ticket());
    QTRY_COMPARE(counter.posts(), 1);
}

void TestWindowTicket::aFailedOrderIsFilledInAgain()
{
    Counter counter;
    QVERIFY(counter.fill({line(A), line(B)}));
    QVERIFY(counter.openTicket());
    QVERIFY(counter.desk->type(u"Customer reference"_s, u"Spring"_s, counter.ticket()));
    auto *connection = qobject_cast<QComboBox *>(counter.desk->field(u"Connection"_s, counter.ticket()));
    QTRY_COMPARE(connection->count(), 3);
    connection->setCurrentIndex(connection->findData(u"c2"_s));
    counter.account.failNext("POST", "/number_orders", When::BeforeEffect,
        FakeTelnyx::error(422, "85001", "The number is not available any more."));
    QTRY_VERIFY(counter.place()->isEnabled());
    counter.place()->click();
    QTRY_VERIFY(!counter.ticket());
    QTRY_VERIFY(!counter.desk->desk().current()->hasOpenWrites());
    QVERIFY(counter.openTicket());
    QCOMPARE(
        qobject_cast<QLineEdit *>(counter.desk->field(u"Customer reference"_s, counter.ticket()))->text(), u"Spring"_s);
    connection = qobject_cast<QComboBox *>(counter.desk->field(u"Connection"_s, counter.ticket()));
    QTRY_COMPARE(connection->currentData().toString(), u"c2"_s);
}

void TestWindowTicket::anInactiveConnectionIsLastAndWarned()
{
    Counter counter;
    QVERIFY(counter.fill({line(A)}));
    QVERIFY(counter.openTicket());
    auto *connection = qobject_cast<QComboBox *>(counter.desk->field(u"Connection"_s, counter.ticket()));
    QTRY_COMPARE(connection->count(), 3);
    QCOMPARE(connection->itemText(1), u"Trunk"_s);
    QCOMPARE(connection->itemText(2), u"Old trunk (inactive)"_s);
    const auto warned = [&] {
        const auto labels = counter.ticket()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"connection is inactive"_s);
        });
    };
    QVERIFY(!warned());
    connection->setCurrentIndex(2);
    QVERIFY(warned());
    QVERIFY(counter.place()->isEnabled()); // it may be switched on later
    connection->setCurrentIndex(1);
    QVERIFY(!warned());
}

void TestWindowTicket::asksForTheCreditAnew()
{
    Counter counter;
    const auto asked = [&] { return counter.telnyx.count("GET", "/balance"); };
    Keyboard keys(counter.desk->window());
    for (const Qt::Key tab : {Qt::Key_3, Qt::Key_4}) {
        keys.press(tab, Qt::ControlModifier);
        QTRY_VERIFY(
            counter.desk->desk().current()->balance().value && !counter.desk->desk().current()->balance().loading);
        const int before = asked();
        keys.press(Qt::Key_F5);
        QTRY_VERIFY(asked() > before);
    }
    QVERIFY(counter.fill({line(A)}));
    QVERIFY(counter.openTicket());
    QTRY_VERIFY(counter.place()->isEnabled());
    QTRY_VERIFY(!counter.desk->desk().current()->balance().loading);
    const int before = asked();
    counter.place()->click();
    QTRY_COMPARE(counter.posts(), 1);
    QTRY_VERIFY(asked() > before);
}

void TestWindowTicket::nobodyOrdersAdvancedByMistake()
{
    Counter counter;
    Keyboard keys(counter.desk->window());
    keys.press(Qt::Key_4, Qt::ControlModifier);
    keys.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // meant was Ctrl+A
    QTRY_VERIFY(counter.desk->dialog(u"Advanced order"_s));
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QWidget *dialog = counter.desk->dialog(u"Advanced order"_s);
    QVERIFY(dialog);
    QVERIFY(counter.desk->tick(u"cost is not known"_s, dialog));
    QVERIFY(!counter.desk->button(u"Place Order"_s, dialog)->isEnabled()); // nothing was filled in
    QVERIFY(counter.desk->type(u"Area code"_s, u"312"_s, dialog));
    QVERIFY(counter.desk->button(u"Place Order"_s, dialog)->isEnabled());
    QVERIFY(counter.desk->type(u"How many numbers"_s, u"3"_s, dialog));
    QVERIFY(!counter.desk->button(u"Place Order"_s, dialog)->isEnabled()); // that was meant for one
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!counter.desk->dialog(u"Advanced order"_s));
    QCOMPARE(counter.posts(), 0);
}

void TestWindowTicket::findsALine()
{
    Counter counter;
    QVERIFY(counter.fill({line(A), line(B), line(C)}));
    QVERIFY(counter.openTicket());
    const QAbstractItemView *lines = stage::view(counter.ticket(), u"Ticket lines"_s);
    Keyboard keys(counter.desk->window());
    keys.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(keys.focused(), u"Filter ticket"_s);
    keys.type(u"0103"_s);
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    QVERIFY(stage::rowText(lines, 0).contains(C));
    QCOMPARE(counter.figure(u"Upfront"_s), u"USD 3.00"_s); // what is hidden is ordered all the same
    keys.press(Qt::Key_Down);
    QVERIFY(lines->hasFocus());
}

void TestWindowTicket::saysThatItMakesTwoOrders()
{
    Counter counter;
    BasketLine block = line(u"+13125550200"_s);
    block.kind = LineKind::Block;
    block.range = 10;
    QVERIFY(counter.fill({line(A), block}));
    QVERIFY(counter.openTicket());
    const auto labels = counter.ticket()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text().contains(u"This makes 2 order"_s); }));
}

void TestWindowTicket::leavesOutWhatIsTooDear()
{
    Counter counter;
    counter.account.prices[B] = u"9.00"_s;
    Account account = counter.desk->desk().current()->account();
    account.priceCeiling = Cost{.monthly = Decimal::parse(u"9"), .upfront = Decimal::parse(u"2"), .currency = u"USD"_s};
    QVERIFY(counter.desk->desk().accounts().update(account));
    BasketLine dear = line(B);
    dear.cost.upfront = Decimal::parse(u"9.00");
    QVERIFY(counter.fill({line(A), dear}));
    QVERIFY(counter.openTicket());
    QVERIFY(!counter.place()->isEnabled());
    QVERIFY(counter.desk->click(u"Leave Out 1 Above the Price Ceiling"_s, counter.ticket()));
    QTRY_VERIFY(counter.place()->isEnabled());
    QVERIFY(counter.ticket()); // it was not ordered by that
    QCOMPARE(counter.posts(), 0);
    QCOMPARE(stage::view(counter.ticket(), u"Ticket lines"_s)->model()->rowCount(), 1);
    QVERIFY(!counter.buttonWith(u"Price Ceiling"_s));
}

void TestWindowTicket::fieldsAreNeverSqueezed()
{
    Counter counter;
    QVERIFY(counter.fill({line(A)}));
    QWidget *ticket = counter.openTicket();
    QVERIFY(ticket);
    ticket->resize(ticket->minimumSizeHint());
    for (QComboBox *box : ticket->findChildren<QComboBox *>())
        QVERIFY(box->height() >= box->minimumSizeHint().height());
    const QAbstractItemView *lines = stage::view(ticket, u"Ticket lines"_s);
    const QRect number = lines->visualRect(lines->model()->index(0, 0));
    QVERIFY(lines->fontMetrics().horizontalAdvance(A) < number.width());
}

void TestWindowTicket::escapeInTheBasketMeansAllOfIt()
{
    Counter counter;
    QVERIFY(counter.fill({line(A), line(B), line(C)}));
    QVERIFY(counter.desk->openTab(u"Basket"_s));
    QVERIFY(counter.desk->clickRows(u"Basket"_s, 0, 1));
    const QAbstractButton *order = counter.desk->button(u"Order 1 Selected…"_s);
    QVERIFY(order);
    QCOMPARE(order->accessibleName(), u"Order…"_s); // for scripts and screen readers
    Keyboard keys(counter.desk->window());
    keys.press(Qt::Key_Escape);
    QCOMPARE(order->text(), u"Order All 3…"_s);
    QCOMPARE(order->accessibleName(), u"Order…"_s);
}

QTEST_MAIN(TestWindowTicket)
#include "tst_window_ticket.moc"
