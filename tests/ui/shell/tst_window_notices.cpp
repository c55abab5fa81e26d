// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "support/accessible_alerts.h"

#include "features/failures/notices_presenter.h"
#include "features/failures/service/notices.h"
#include "ui/features/failures/notice_bar.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QStyleHints>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Notice::Kind;
using Action = Notice::Action;

namespace {

Notice notice(
    const QString &key, Kind kind, const QString &sentence, Action action = Action::None, const QString &subject = {})
{
    return {.key = key, .kind = kind, .sentence = sentence, .advice = {}, .action = action, .subject = subject};
}

/// The real window, and what it has to say.
struct Hall
{
    Hall()
    {
        office.account.addOrder(
            {{u"id"_s, u"o1"_s}, {u"status"_s, u"success"_s}, {u"created_at"_s, office.clock.now().toIso()},
                {u"customer_reference"_s, u"Spring"_s}, {u"phone_numbers_count"_s, 1}});
        office.account.addOrder(
            {{u"id"_s, u"o2"_s}, {u"status"_s, u"success"_s}, {u"created_at"_s, office.clock.now().toIso()},
                {u"customer_reference"_s, u"Summer"_s}, {u"phone_numbers_count"_s, 1}});
        office.open();
    }
    WindowFixture &desk() { return *office.desk; }
    Notices &program() { return desk().desk().notices(); }
    Notices &account() { return desk().desk().current()->services().notices(); }
    NoticeBar &bar() { return *desk().window().findChild<NoticeBar *>(); }
    QString text() { return bar().isVisible() ? bar().findChild<Banner *>()->text() : QString(); }
    bool says(const QString &text) { return this->text().contains(text); }

    Office office;
};

/// Stands in for the desktop's file manager.
class FolderOpener final : public QObject
{
    Q_OBJECT
public:
    QUrl opened;
public slots:
    void open(const QUrl &url) { opened = url; }
};

} // namespace

/// The bar above the tabs: what a person must know whatever tab is in front.
class TestWindowNotices final : public QObject
{
    Q_OBJECT
private slots:
    void saysWhateverTabIsInFront();
    void countsAndSteps();
    void leadsToTheOrder();
    void leadsToTheBasketAndTheAccounts();
    void opensTheFolder();
    void asksForAnotherTry();
    void takesNoFocusAndGivesItBack();
    void doesNotMoveUnderAClick();
    void isAnnounced();
    void aGoodOneGoesByItself();
    void textFromOutsideIsText();
};

void TestWindowNotices::saysWhateverTabIsInFront()
{
    Hall hall;
    QVERIFY(!hall.bar().isVisible());
    QTRY_VERIFY(hall.desk().desk().current());
    hall.account().post(notice(u"1"_s, Kind::Bad, u"The disk is full."_s));
    for (const QString &tab : {u"Coverage"_s, u"Search"_s, u"Basket"_s, u"Orders"_s, u"Comments"_s}) {
        QVERIFY(hall.desk().openTab(tab));
        QTRY_COMPARE(hall.text(), u"The disk is full."_s);
    }
    hall.account().withdraw(u"1"_s);
    QTRY_VERIFY(!hall.bar().isVisible());
}

void TestWindowNotices::countsAndSteps()
{
    Hall hall;
    const auto isSaid = [&](const QString &text) {
        const QList<QLabel *> labels = hall.bar().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    hall.program().post(notice(u"1"_s, Kind::Warning, u"One."_s));
    QTRY_COMPARE(hall.text(), u"One."_s);
    QVERIFY(!hall.desk().button(u"Next Notice"_s));
    QVERIFY(!isSaid(u"1 of"_s));
    hall.program().post(notice(u"2"_s, Kind::Warning, u"Two."_s));
    hall.program().post(notice(u"3"_s, Kind::Bad, u"Three."_s));
    QCOMPARE(hall.text(), u"Three."_s);
    QVERIFY(isSaid(u"1 of 3"_s));
    QVERIFY(hall.desk().click(u"Next Notice"_s));
    QCOMPARE(hall.text(), u"Two."_s);
    QVERIFY(isSaid(u"2 of 3"_s));
    QVERIFY(hall.desk().click(u"Previous Notice"_s));
    QCOMPARE(hall.text(), u"Three."_s);
    QVERIFY(hall.desk().click(u"Dismiss"_s));
    QTRY_COMPARE(hall.text(), u"Two."_s);
    QCOMPARE(hall.program().list().size(), 2);
}

void TestWindowNotices::leadsToTheOrder()
{
    Hall hall;
    QTRY_VERIFY(hall.desk().desk().current());
    hall.account().post(notice(u"1"_s, Kind::Good, u"Bought after all."_s, Action::ShowOrder, u"o1"_s));
    QTRY_VERIFY(hall.says(u"Bought after all."_s));
    QVERIFY(hall.desk().click(u"Show Order"_s));
    QTRY_VERIFY(hall.desk().view(u"Orders"_s));
    const auto selected = [&] { return hall.desk().view(u"Orders"_s)->selectionModel()->selectedRows(); };
    QTRY_COMPARE(selected().size(), 1);
    QVERIFY(stage::rowText(hall.desk().view(u"Orders"_s), selected().front().row()).contains(u"Spring"_s));
}

void TestWindowNotices::leadsToTheBasketAndTheAccounts()
{
    Hall hall;
    hall.program().post(notice(u"1"_s, Kind::Warning, u"Two numbers came back."_s, Action::ShowBasket));
    QTRY_VERIFY(hall.desk().button(u"Show Basket"_s));
    QVERIFY(hall.desk().click(u"Show Basket"_s));
    QTRY_VERIFY(hall.desk().view(u"Basket"_s));
    hall.program().post(notice(u"2"_s, Kind::Warning, u"A key is not there."_s, Action::ManageAccounts));
    QTRY_VERIFY(hall.desk().button(u"Manage Accounts…"_s));
    QVERIFY(hall.desk().click(u"Manage Accounts…"_s));
    QTRY_VERIFY(hall.desk().dialog(u"Accounts"_s));
    hall.desk().dialog(u"Accounts"_s)->close();
    hall.program().post(notice(u"3"_s, Kind::Bad, u"An order failed."_s, Action::ShowFailures, u"none"_s));
    QTRY_VERIFY(hall.desk().button(u"Show Failed Request"_s));
    QVERIFY(hall.desk().click(u"Show Failed Request"_s));
    QTRY_VERIFY(hall.desk().view(u"Failed requests"_s));
}

void TestWindowNotices::opensTheFolder()
{
    Hall hall;
    FolderOpener opener;
    QDesktopServices::setUrlHandler(u"file"_s, &opener, "open");
    hall.program().post(notice(u"1"_s, Kind::Warning, u"It was put aside."_s, Action::OpenFolder, u"/kept/aside"_s));
    QTRY_VERIFY(hall.desk().button(u"Open Folder"_s));
    QVERIFY(hall.desk().click(u"Open Folder"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(opener.opened, QUrl::fromLocalFile(u"/kept/aside"_s));
    QVERIFY(hall.bar().isVisible()); // it stays until it is put aside
}

void TestWindowNotices::asksForAnotherTry()
{
    Hall hall;
    int retried = 0;
    connect(&hall.program(), &Notices::retryRequested, this, [&](const QString &key) {
        ++retried;
        hall.program().withdraw(key);
    });
    hall.program().post(notice(u"1"_s, Kind::Bad, u"Not stored."_s, Action::Retry));
    QTRY_VERIFY(hall.desk().button(u"Try Again"_s, &hall.bar()));
    QVERIFY(hall.desk().click(u"Try Again"_s, &hall.bar()));
    QCOMPARE(retried, 1);
    QTRY_VERIFY(!hall.bar().isVisible());
}

void TestWindowNotices::takesNoFocusAndGivesItBack()
{
    Hall hall;
    WindowFixture &desk = hall.desk();
    QVERIFY(desk.openTab(u"Search"_s));
    QWidget *field = desk.field(u"Area code"_s);
    field->setFocus();
    hall.program().post(notice(u"1"_s, Kind::Warning, u"One."_s));
    hall.program().post(notice(u"2"_s, Kind::Bad, u"Two."_s, Action::ShowBasket));
    QTRY_VERIFY(hall.bar().isVisible());
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_F8, Qt::ShiftModifier);
    QTRY_VERIFY(desk.button(u"Show Basket"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(hall.text(), u"One."_s);
    QVERIFY(hall.bar().isAncestorOf(QApplication::focusWidget())); // the other is read next
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!hall.bar().isVisible());
    QTRY_VERIFY(field->hasFocus());
}

void TestWindowNotices::doesNotMoveUnderAClick()
{
    Hall hall;
    WindowFixture &desk = hall.desk();
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_COMPARE(desk.rows(u"Orders"_s), 2);
    QWidget *rows = desk.view(u"Orders"_s)->viewport();
    QTest::mousePress(rows, Qt::LeftButton);
    hall.program().post(notice(u"1"_s, Kind::Bad, u"One."_s));
    QVERIFY(!hall.bar().isVisible());
    QTest::mouseRelease(rows, Qt::LeftButton);
    QVERIFY(!hall.bar().isVisible()); // the second click of two would hit another row
    QTRY_VERIFY(hall.bar().isVisible());
    // The bar's own button is pressed on purpose: it goes at once.
    QVERIFY(desk.click(u"Dismiss"_s));
    QVERIFY(!hall.bar().isVisible());
}

void TestWindowNotices::isAnnounced()
{
    Hall hall;
    QStringList announced;
    const AccessibleAlerts alerts([&](const QString &text) { announced += text; });
    hall.program().post(notice(u"1"_s, Kind::Warning, u"One."_s));
    QTRY_COMPARE(announced, QStringList{u"One."_s});
    hall.program().post(notice(u"2"_s, Kind::Good, u"Two."_s)); // behind it: spoken when it comes to the front
    QCOMPARE(announced, QStringList{u"One."_s});
    hall.program().withdraw(u"1"_s);
    QCOMPARE(announced, (QStringList{u"One."_s, u"Two."_s}));
}

void TestWindowNotices::aGoodOneGoesByItself()
{
    Hall hall;
    hall.program().post(notice(u"1"_s, Kind::Good, u"It is bought."_s));
    QTRY_VERIFY(hall.bar().isVisible());
    hall.office.clock.advance(31s);
    hall.bar().presenter().tick();
    QTRY_VERIFY(!hall.bar().isVisible());
}

void TestWindowNotices::textFromOutsideIsText()
{
    Hall hall;
    hall.program().post(notice(u"1"_s, Kind::Bad, u"Order <b>A</b>\n\nfailed."_s));
    QTRY_COMPARE(hall.text(), u"Order <b>A</b> failed."_s);
    for (const QLabel *label : hall.bar().findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestWindowNotices)
#include "tst_window_notices.moc"
