// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "ui/features/accounts/account_limits_dialog.h"
#include "ui/features/accounts/account_strip.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// The settings of the account in use, opened over the real window.
struct Opened : Office
{
    Opened()
    {
        telnyx.on("GET", "/connections", [](const FakeTelnyx::Seen &) {
            return FakeTelnyx::list({{{u"id"_s, u"c2"_s}, {u"connection_name"_s, u"Trunk"_s}, {u"active"_s, true}}});
        });
        open();
        show();
    }
    void show()
    {
        Session *session = desk->desk().current();
        dialog = new AccountLimitsDialog(desk->desk().accounts(), session->account(), session, &desk->window());
        dialog->open();
    }
    template <class Field>
    Field *field(const QString &label)
    {
        return qobject_cast<Field *>(desk->field(label, dialog));
    }
    bool fill(const QString &label, const QString &text) { return desk->type(label, text, dialog); }
    bool save() { return desk->click(u"Save"_s, dialog); }
    Account kept() const { return desk->desk().current()->account(); }
    bool says(const QString &words)
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QPointer<AccountLimitsDialog> dialog;
};

} // namespace

/// What a person sets for one account.
class TestAccountLimits final : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatIsSet();
    void refusesWhatIsNoAmount();
    void emptyMeansNoLimit();
    void theStripTakesTheColour();
    void opensFromTheAccounts();
};

void TestAccountLimits::keepsWhatIsSet()
{
    Opened opened;
    QVERIFY(opened.fill(u"Spending cap"_s, u"250"_s));
    QVERIFY(opened.fill(u"Currency"_s, u"eur"_s));
    QVERIFY(opened.fill(u"Number not above, upfront"_s, u"1.50"_s));
    QVERIFY(opened.fill(u"Number not above, per month"_s, u"2"_s));
    QVERIFY(opened.fill(u"Customer reference"_s, u"KB-{n}"_s));
    opened.field<QSpinBox>(u"Count is typed above"_s)->setValue(5);
    auto *connection = opened.field<QComboBox>(u"Connection"_s);
    QTRY_COMPARE(connection->count(), 2);
    connection->setCurrentIndex(1);
    QVERIFY(opened.save());
    QTRY_VERIFY(!opened.dialog);
    const Account kept = opened.kept();
    QCOMPARE(kept.spendingCap, (Money{*Decimal::parse(u"250"), u"EUR"_s}));
    QCOMPARE(kept.priceCeiling->upfront, Decimal::parse(u"1.50"));
    QCOMPARE(kept.priceCeiling->monthly, Decimal::parse(u"2"));
    QCOMPARE(kept.priceCeiling->currency, u"EUR"_s);
    QCOMPARE(kept.typedCountAbove, 5);
    QCOMPARE(kept.defaults, (OrderDefaults{u"c2"_s, {}, {}, u"KB-{n}"_s}));

    opened.show();
    QCOMPARE(opened.field<QLineEdit>(u"Spending cap"_s)->text(), u"250.00"_s);
    QTRY_COMPARE(opened.field<QComboBox>(u"Connection"_s)->currentText(), u"Trunk"_s);
}

void TestAccountLimits::refusesWhatIsNoAmount()
{
    Opened opened;
    QVERIFY(opened.fill(u"Spending cap"_s, u"lots"_s));
    QVERIFY(opened.save());
    QVERIFY(opened.says(u"amount as in 250.00"_s));
    QVERIFY(opened.fill(u"Spending cap"_s, u"-5"_s));
    QVERIFY(opened.save());
    QVERIFY(opened.says(u"cannot be negative"_s));
    QVERIFY(opened.fill(u"Spending cap"_s, u"5"_s));
    QVERIFY(opened.fill(u"Number not above, upfront"_s, u"1"_s));
    QVERIFY(opened.save());
    QVERIFY(opened.says(u"two amounts"_s));
    QVERIFY(opened.fill(u"Number not above, per month"_s, u"1"_s));
    QVERIFY(opened.fill(u"Customer reference"_s, u"KB-{day}"_s));
    QVERIFY(opened.save());
    QVERIFY(opened.says(u"{date} and {n} only"_s));
    QVERIFY(opened.dialog);
    QVERIFY(!opened.kept().spendingCap && !opened.kept().priceCeiling);
    QCOMPARE(opened.kept().defaults, OrderDefaults());
}

void TestAccountLimits::emptyMeansNoLimit()
{
    Opened opened;
    QVERIFY(opened.fill(u"Spending cap"_s, u"250"_s));
    QVERIFY(opened.save());
    QTRY_VERIFY(!opened.dialog);
    QVERIFY(opened.kept().spendingCap);
    opened.show();
    opened.field<QLineEdit>(u"Spending cap"_s)->clear();
    QVERIFY(opened.save());
    QTRY_VERIFY(!opened.dialog);
    QVERIFY(!opened.kept().spendingCap);
}

void TestAccountLimits::theStripTakesTheColour()
{
    Opened opened;
    auto *colours = opened.field<QComboBox>(u"Colour"_s);
    QCOMPARE(colours->count(), int(account::colours().size()));
    const int teal = colours->findText(u"Teal"_s);
    QVERIFY(teal > 0);
    colours->setCurrentIndex(teal);
    QVERIFY(opened.save());
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(opened.kept().colour, account::colours().at(teal));
    auto *strip = opened.desk->window().findChild<AccountStrip *>();
    QVERIFY(strip);
    const QColor shown = strip->grab().toImage().pixelColor(strip->width() - 3, 1);
    QVERIFY2(std::abs(shown.hslHue() - QColor(account::colours().at(teal)).hslHue()) < 12, qPrintable(shown.name()));
}

void TestAccountLimits::opensFromTheAccounts()
{
    Opened opened;
    opened.dialog->reject();
    for (QAction *action : opened.desk->window().findChildren<QAction *>()) {
        if (action->text().remove(u'&') == u"Manage Accounts…")
            action->trigger();
    }
    QTRY_VERIFY(opened.desk->dialog(u"Accounts"_s));
    QVERIFY(opened.desk->click(u"Settings…"_s, opened.desk->dialog(u"Accounts"_s)));
    QTRY_VERIFY(opened.desk->dialog(u"Account settings"_s));
}

QTEST_MAIN(TestAccountLimits)
#include "tst_account_limits.moc"
