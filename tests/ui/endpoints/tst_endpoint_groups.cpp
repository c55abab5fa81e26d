// SPDX-License-Identifier: Apache-2.0
// endpoints: getRequirementGroup updateRequirementGroup deleteRequirementGroup submitRequirementGroup
// endpoints: listAskedRequirements getExternalRequirement createRequirementLink
// endpoints: listAddresses createAddress validateAddress getDocument
#include "window_fixture.h"

#include "api/client/client.h"
#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "support/patience.h"
#include "ui/features/requirements/requirement_field.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Opens links for the desktop, in a test.
class Browser final : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened += url; }
};

/// Addresses, requirement groups and steps outside, from the window to the request and back.
class TestEndpointGroups final : public QObject
{
    Q_OBJECT
private slots:
    void anAddressForARequirement();
    void aGroupFromBeginningToEnd();
    void aGroupFromTheTicket();
    void aStepOutside();
    void statesAreFollowedAndTheFocusStays();

private:
    static bool trigger(WindowFixture &desk, const QString &action);
    static bool says(const QWidget *in, const QString &words);
    static QJsonObject body(const sandbox::JournalEntry &entry);
    static QTreeView *tree(WindowFixture &desk) { return qobject_cast<QTreeView *>(desk.view(u"Orders"_s)); }
    static QWidget *checklistOf(WindowFixture &desk, const QString &reference);
    static bool buy(WindowFixture &desk, const QString &country, const QString &type, const QString &reference);
};

bool TestEndpointGroups::trigger(WindowFixture &desk, const QString &action)
{
    const auto actions = desk.window().findChildren<QAction *>();
    const auto found
        = std::find_if(actions.begin(), actions.end(), [&](const QAction *one) { return one->text() == action; });
    if (found == actions.end())
        return false;
    (*found)->trigger();
    return true;
}

bool TestEndpointGroups::says(const QWidget *in, const QString &words)
{
    const auto labels = in ? in->findChildren<QLabel *>() : QList<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QJsonObject TestEndpointGroups::body(const sandbox::JournalEntry &entry)
{
    return QJsonDocument::fromJson(entry.body).object();
}

bool TestEndpointGroups::buy(WindowFixture &desk, const QString &country, const QString &type, const QString &reference)
{
    auto *types = desk.openTab(u"Search"_s) && desk.type(u"Country"_s, country)
        ? qobject_cast<QComboBox *>(desk.field(u"Number type"_s))
        : nullptr;
    if (!types)
        return false;
    types->setCurrentText(type);
    if (!desk.click(u"Search"_s) || !support::waitFor([&] { return desk.rows(u"Available numbers"_s) > 0; }, 20'000)
        || !desk.clickRows(u"Available numbers"_s, 0, 1) || !desk.click(u"Add to Basket"_s)
        || !desk.openTab(u"Basket"_s) || !desk.click(u"Order…"_s)
        || !support::waitFor([&] { return desk.dialog(u"Place order"_s) != nullptr; }, 20'000)
        || !desk.type(u"Customer reference"_s, reference, desk.dialog(u"Place order"_s)))
        return false;
    const auto ticket = [&] { return desk.dialog(u"Place order"_s); };
    const auto isChecked = [&] {
        desk.tick(u"cannot be compared"_s, ticket()); // where its price is in another currency than the credit
        return !says(ticket(), u"Checking the numbers"_s) && desk.button(u"Place Order"_s, ticket())->isEnabled();
    };
    return support::waitFor(isChecked, 20'000) && desk.click(u"Place Order"_s, ticket())
        && support::waitFor([&] { return !desk.dialog(u"Place order"_s); }, 40'000)
        && support::waitFor([&] { return desk.desk().current()->services().purchases().open().empty(); }, 40'000)
        && desk.openTab(u"Orders"_s);
}

/// The checklist of the first sub-order of the order with this reference.
QWidget *TestEndpointGroups::checklistOf(WindowFixture &desk, const QString &reference)
{
    // A row that was a purchase a moment ago becomes that of the order.
    const auto isOpen = [&] {
        const int row = stage::findRow(tree(desk), reference);
        if (row < 0)
            return false;
        const QModelIndex order = tree(desk)->model()->index(row, 0);
        tree(desk)->setCurrentIndex(order);
        if (tree(desk)->model()->rowCount(order) == 0)
            QTest::keyClick(tree(desk), Qt::Key_Right);
        if (tree(desk)->model()->rowCount(order) == 0)
            return false;
        tree(desk)->setCurrentIndex(tree(desk)->model()->index(0, 0, order));
        return desk.button(u"Requirements…"_s) && desk.button(u"Requirements…"_s)->isEnabled();
    };
    if (!support::waitFor(isOpen, 30'000))
        return nullptr;
    if (!desk.click(u"Requirements…"_s))
        return nullptr;
    const auto isRead = [&] {
        QWidget *dialog = desk.dialog(u"Requirements"_s);
        return dialog && desk.field(u"End User Name"_s, dialog);
    };
    return support::waitFor(isRead, 20'000) ? desk.dialog(u"Requirements"_s) : nullptr;
}

/// Made in the middle of a checklist, and used there; nobody has typed an identifier.
void TestEndpointGroups::anAddressForARequirement()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    QWidget *checklist = checklistOf(desk, u"London expansion"_s);
    QVERIFY(checklist);
    QVERIFY(desk.click(u"Choose or make an address for Address Matching the Area Code"_s, checklist)
        || desk.click(u"Addresses…"_s, checklist));
    QTRY_VERIFY(desk.dialog(u"Addresses"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(u"Addresses"_s), 4, 20'000);
    QVERIFY(desk.type(u"Filter addresses"_s, u"berlin"_s, desk.dialog(u"Addresses"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(u"Addresses"_s), 1, 20'000);
    QVERIFY(desk.type(u"Filter addresses"_s, u" "_s, desk.dialog(u"Addresses"_s)));

    QVERIFY(desk.click(u"New Address…"_s, desk.dialog(u"Addresses"_s)));
    QTRY_VERIFY(desk.dialog(u"New address"_s));
    QWidget *form = desk.dialog(u"New address"_s);
    QVERIFY(desk.click(u"Create Address"_s, form));
    QVERIFY(says(form, u"Type the street"_s) && says(form, u"Type the city."_s)); // and nothing was asked
    QVERIFY(desk.journal(u"POST /v2/addresses"_s).empty());
    QVERIFY(desk.type(u"Business name"_s, u"ACME Annex Ltd"_s, form));
    QVERIFY(desk.type(u"Street and number"_s, u"7 Old St."_s, form));
    QVERIFY(desk.type(u"City"_s, u"London"_s, form));
    QVERIFY(desk.type(u"Postal code"_s, u"EC1V 9BE"_s, form));
    QVERIFY(desk.type(u"Country"_s, u"GB"_s, form));
    QVERIFY(desk.click(u"Create Address"_s, form));
    QTRY_VERIFY_WITH_TIMEOUT(says(form, u"Telnyx writes it: 7 Old Street"_s), 20'000);
    QCOMPARE(desk.journal(u"POST /v2/addresses"_s).size(), size_t(1)); // the question only
    QVERIFY(desk.click(u"Use Suggestion"_s, form));
    QCOMPARE(qobject_cast<QLineEdit *>(desk.field(u"Street and number"_s, form))->text(), u"7 Old Street"_s);
    QVERIFY(desk.click(u"Create Address"_s, form));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.dialog(u"New address"_s), 20'000);
    const auto posts = desk.journal(u"POST /v2/addresses"_s);
    QCOMPARE(posts.back().path, u"/v2/addresses"_s);
    QCOMPARE(body(posts.back())[u"street_address"].toString(), u"7 Old Street"_s);
    QVERIFY(body(posts.back())[u"customer_reference"].toString().startsWith(u"nd-"_s));

    // It is chosen in the list, and goes into the field by its words.
    QTRY_VERIFY(desk.button(u"Use This Address"_s, desk.dialog(u"Addresses"_s))->isEnabled());
    QVERIFY(desk.click(u"Use This Address"_s, desk.dialog(u"Addresses"_s)));
    QTRY_VERIFY(!desk.dialog(u"Addresses"_s));
    auto *box = qobject_cast<QComboBox *>(desk.field(u"Address Matching the Area Code"_s, checklist));
    QVERIFY(box && box->currentText().startsWith(u"ACME Annex Ltd, 7 Old Street"_s));
    QVERIFY(desk.click(u"Save Values"_s, checklist));
    QTRY_COMPARE_WITH_TIMEOUT(desk.journal(u"PATCH /v2/sub_number_orders/"_s).size(), size_t(1), 20'000);
    const QJsonArray values
        = body(desk.journal(u"PATCH /v2/sub_number_orders/"_s).front())[u"regulatory_requirements"].toArray();
    QCOMPARE(values[0][u"field_value"].toString(), box->currentData().toString());
}

void TestEndpointGroups::aGroupFromBeginningToEnd()
{
    WindowFixture desk;
    QVERIFY(trigger(desk, u"Requirement Groups…"_s));
    QTRY_VERIFY(desk.dialog(u"Requirement Groups"_s));
    QWidget *groups = desk.dialog(u"Requirement Groups"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(u"Requirement Groups"_s), 4, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        stage::findRow(desk.view(u"Requirement Groups"_s), u"Address Matching the Area Code, Proof of Address"_s) >= 0,
        20'000);
    QCOMPARE(desk.journal(u"GET /v2/regulatory_requirements"_s).size(), size_t(1)); // of the one that is not approved

    QVERIFY(desk.click(u"New Group…"_s, groups));
    QTRY_VERIFY(desk.dialog(u"New requirement group"_s));
    QWidget *form = desk.dialog(u"New requirement group"_s);
    QVERIFY(desk.click(u"Create Group"_s, form));
    QVERIFY(says(form, u"Type a name."_s) && says(form, u"Type a country"_s));
    QVERIFY(desk.type(u"Name of the group"_s, u"Manchester"_s, form));
    QVERIFY(desk.type(u"Country"_s, u"United Kingdom"_s, form));
    QVERIFY(desk.click(u"Create Group"_s, form));
    // It opens by itself, to be filled in.
    QTRY_VERIFY_WITH_TIMEOUT(desk.dialog(u"Fill in requirement group"_s)
            && desk.field(u"End User Name"_s, desk.dialog(u"Fill in requirement group"_s)),
        20'000);
    QWidget *group = desk.dialog(u"Fill in requirement group"_s);
    QVERIFY(says(group, u"Manchester · United Kingdom, Local"_s));
    QVERIFY(!desk.button(u"Submit for Approval"_s, group)->isEnabled());
    QVERIFY(desk.type(u"End User Name"_s, u"ACME Ltd"_s, group));
    QTRY_VERIFY_WITH_TIMEOUT(
        stage::fill(desk.field(u"Address Matching the Area Code"_s, group), u"14 Old Street"_s), 20'000);
    QVERIFY(desk.click(u"Save Values"_s, group));
    QTRY_COMPARE_WITH_TIMEOUT(desk.journal(u"PATCH /v2/requirement_groups/"_s).size(), size_t(1), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Submit for Approval"_s, group)->isEnabled(), 20'000);
    QVERIFY(desk.click(u"Submit for Approval"_s, group));
    QTRY_VERIFY_WITH_TIMEOUT(says(group, u"under review"_s), 20'000);
    QCOMPARE(desk.journal(u"POST /v2/requirement_groups/"_s).size(), size_t(1));
    QVERIFY(desk.click(u"Close"_s, group));

    QTRY_VERIFY_WITH_TIMEOUT(stage::findRow(desk.view(u"Requirement Groups"_s), u"under review"_s) >= 0, 20'000);
    const int row = stage::findRow(desk.view(u"Requirement Groups"_s), u"Manchester"_s);
    QVERIFY(!stage::rowText(desk.view(u"Requirement Groups"_s), row).contains(u"nd-"_s));
    QVERIFY(desk.clickRows(u"Requirement Groups"_s, row, 1));
    QVERIFY(desk.click(u"Rename…"_s, groups));
    QTRY_VERIFY(desk.dialog(u"Rename the requirement group"_s));
    QVERIFY(desk.type(u"Name of the group"_s, u"Leeds"_s, desk.dialog(u"Rename the requirement group"_s)));
    QVERIFY(desk.click(u"Rename"_s, desk.dialog(u"Rename the requirement group"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(stage::findRow(desk.view(u"Requirement Groups"_s), u"Leeds"_s) >= 0, 20'000);
    QVERIFY(body(desk.journal(u"PATCH /v2/requirement_groups/"_s).back())[u"customer_reference"].toString().startsWith(
        u"Leeds nd-"_s));

    QVERIFY(desk.clickRows(u"Requirement Groups"_s, stage::findRow(desk.view(u"Requirement Groups"_s), u"Leeds"_s), 1));
    QVERIFY(desk.click(u"Delete…"_s, groups));
    QTRY_VERIFY(desk.dialog(u"Delete the requirement group?"_s));
    QVERIFY(says(desk.dialog(u"Delete the requirement group?"_s), u"“Leeds”"_s));
    QVERIFY(desk.journal(u"DELETE /v2/requirement_groups/"_s).empty());
    QVERIFY(desk.click(u"Delete Group"_s, desk.dialog(u"Delete the requirement group?"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(u"Requirement Groups"_s), 4, 20'000);
    QCOMPARE(desk.journal(u"DELETE /v2/requirement_groups/"_s).size(), size_t(1));
}

/// Beside the box of the ticket: what is filled in there can be chosen at once.
void TestEndpointGroups::aGroupFromTheTicket()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"CH"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows(u"Available numbers"_s) > 0, 20'000);
    QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 1));
    QVERIFY(desk.click(u"Add to Basket"_s));
    QVERIFY(desk.openTab(u"Basket"_s));
    QVERIFY(desk.click(u"Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QWidget *ticket = desk.dialog(u"Place order"_s);
    const auto box = [&] {
        const auto boxes = ticket->findChildren<QComboBox *>();
        const auto found = std::find_if(boxes.begin(), boxes.end(),
            [](const QComboBox *one) { return one->findText(u"Zurich office"_s, Qt::MatchStartsWith) > 0; });
        return found == boxes.end() ? nullptr : *found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(box(), 20'000);
    QVERIFY(desk.click(u"Fill In…"_s, ticket)
        || desk.click(u"Fill in a requirement group for Switzerland · Local"_s, ticket));
    QTRY_VERIFY(desk.dialog(u"New requirement group"_s));
    QWidget *form = desk.dialog(u"New requirement group"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(desk.field(u"Country"_s, form))->text(), u"Switzerland"_s);
    QVERIFY(desk.type(u"Name of the group"_s, u"Basel"_s, form));
    QVERIFY(desk.click(u"Create Group"_s, form));
    QTRY_VERIFY_WITH_TIMEOUT(desk.dialog(u"Fill in requirement group"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(box()->findText(u"Basel · to be filled in"_s) > 0, 20'000);
}

/// A mobile number of Australia: the link is asked for, shown, and opened only after a person has seen where to.
void TestEndpointGroups::aStepOutside()
{
    WindowFixture desk;
    QVERIFY(buy(desk, u"AU"_s, u"Mobile"_s, u"Sydney"_s));
    QWidget *checklist = checklistOf(desk, u"Sydney"_s);
    QVERIFY(checklist);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.journal(u"GET /v2/external_requirements/"_s).empty(), 20'000);
    QVERIFY(!desk.button(u"Get Link"_s, checklist)->isEnabled());
    QVERIFY(desk.type(u"First name"_s, u"Jane"_s, checklist));
    QVERIFY(desk.type(u"Last name"_s, u"Doe"_s, checklist));
    QVERIFY(desk.click(u"Get Link"_s, checklist));
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Open Link…"_s, checklist), 20'000);
    const auto asked = desk.journal(u"POST /v2/external_requirements/"_s);
    QCOMPARE(asked.size(), size_t(1));
    QCOMPARE(body(asked.front())[u"requirement"][u"first_name"].toString(), u"Jane"_s);
    const QString link = qobject_cast<QLineEdit *>(desk.field(u"Link for the end user"_s, checklist))->text();
    QVERIFY(link.startsWith(u"https://verification.example/"_s));

    Browser browser;
    QVERIFY(desk.click(u"Open Link…"_s, checklist));
    QTRY_VERIFY(desk.dialog(u"Open the link?"_s));
    QVERIFY(says(desk.dialog(u"Open the link?"_s), u"verification.example"_s));
    QVERIFY(desk.click(u"Cancel"_s, desk.dialog(u"Open the link?"_s)));
    QTRY_VERIFY(!desk.dialog(u"Open the link?"_s));
    QVERIFY(browser.opened.isEmpty());
    QVERIFY(desk.click(u"Open Link…"_s, checklist));
    QTRY_VERIFY(desk.dialog(u"Open the link?"_s));
    QVERIFY(desk.click(u"Open Link"_s, desk.dialog(u"Open the link?"_s)));
    QTRY_COMPARE(browser.opened, QList<QUrl>{QUrl(link)});
}

/// Pressing the button that saves leaves the person where they were; what Telnyx does then is shown without a refresh.
void TestEndpointGroups::statesAreFollowedAndTheFocusStays()
{
    WindowFixture desk;
    QVERIFY(buy(desk, u"GB"_s, u"Mobile"_s, u"Papers"_s));
    QWidget *checklist = checklistOf(desk, u"Papers"_s);
    QVERIFY(checklist);
    QTRY_VERIFY_WITH_TIMEOUT(says(checklist, u"Left to fill in"_s), 20'000);
    QVERIFY(desk.type(u"End User Name"_s, u"ACME Ltd"_s, checklist));
    QWidget *name = desk.field(u"End User Name"_s, checklist);
    QVERIFY(desk.click(u"Save Values"_s, checklist));
    QTRY_VERIFY_WITH_TIMEOUT(says(checklist, u"Saved."_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.button(u"Save Values"_s, checklist)->isEnabled(), 20'000);
    QTRY_COMPARE(checklist->focusWidget(), name);

    QTRY_VERIFY_WITH_TIMEOUT(
        stage::fill(desk.field(u"Address Matching the Area Code"_s, checklist), u"14 Old Street"_s), 20'000);
    QVERIFY(desk.click(u"Save Values"_s, checklist));
    const auto fields = checklist->findChildren<RequirementField *>();
    const auto proof
        = std::find_if(fields.begin(), fields.end(), [](const RequirementField *one) { return one->isDocument(); });
    QVERIFY(proof != fields.end());
    QTRY_VERIFY_WITH_TIMEOUT(desk.journal(u"PATCH /v2/sub_number_orders/"_s).size() == 2, 20'000);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"proof.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4") > 0);
    file.close();
    const auto drop = [&] {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(*proof, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        return enter.isAccepted() && QApplication::sendEvent(*proof, &event);
    };
    QVERIFY(support::waitFor(drop, 20'000));
    QTRY_VERIFY_WITH_TIMEOUT(says(checklist, u"uploaded and linked"_s), 20'000);
    // All of it is there: what is left is Telnyx's time, not ours.
    QTRY_VERIFY_WITH_TIMEOUT(!says(checklist, u"Left to fill in"_s), 20'000);
    QVERIFY(says(checklist, u"under review"_s));
    auto *box = qobject_cast<QComboBox *>(desk.field(u"Proof of Address"_s, checklist));
    QTRY_VERIFY_WITH_TIMEOUT(box->currentText().contains(u"being scanned for viruses"_s), 20'000);
    desk.passTime(30s);
    QTRY_VERIFY_WITH_TIMEOUT(says(checklist, u"Everything is approved"_s), 40'000);
    QTRY_VERIFY_WITH_TIMEOUT(box->currentText().endsWith(u"verified"_s), 20'000);
    QVERIFY(!desk.journal(u"GET /v2/documents/"_s).empty());
}

QTEST_MAIN(TestEndpointGroups)
#include "tst_endpoint_groups.moc"
