// SPDX-License-Identifier: Apache-2.0
// endpoints: listRequirements listRequirementTypes listNumberRequirements listRequirementGroups createRequirementGroup
// endpoints: listDocuments createDocument updateSubOrder updateOrderNumber
// endpoints: setSubOrderRequirementGroup setOrderNumberRequirementGroup
#include "window_fixture.h"

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

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Paperwork, from the checklist to the request and back.
class TestEndpointRequirements final : public QObject
{
    Q_OBJECT
private slots:
    void whatACountryAsksFor();
    void rejectionFixSuccess();
    void uploadsADocument();
    void oneNumber();
    void groups();
    void ticketsOfSomeCountries();

private:
    static QTreeView *tree(WindowFixture &desk) { return qobject_cast<QTreeView *>(desk.view(u"Orders"_s)); }
    static QModelIndex row(WindowFixture &desk, const QString &text, const QModelIndex &parent = {});
    static QModelIndex openOrder(WindowFixture &desk, const QModelIndex &index);
    static QModelIndex pendingSubOrder(WindowFixture &desk);
    static QWidget *openChecklist(WindowFixture &desk, const QModelIndex &index);
    static bool isInAField(const QWidget *widget);
    static RequirementField *fieldOf(QWidget *dialog, const QString &label);
    static QJsonArray values(const sandbox::JournalEntry &entry);
    static bool says(const QWidget *in, const QString &words);
    static bool drop(RequirementField *field, const QString &path);
    static void shoot(WindowFixture &desk, const QString &name);
};

/// A look at it, where a person asks for one.
void TestEndpointRequirements::shoot(WindowFixture &desk, const QString &name)
{
    const QString folder = qEnvironmentVariable("ND_SHOT_DIR");
    if (folder.isEmpty())
        return;
    for (const QString &look : {u"Dark"_s, u"Light"_s}) {
        for (QAction *action : desk.window().findChildren<QAction *>()) {
            if (action->text() == look)
                action->trigger();
        }
        QTest::qWait(50);
        QWidget *top = QApplication::activeModalWidget();
        (top ? top : &desk.window())->grab().save(u"%1/%2 %3.png"_s.arg(folder, name, look));
    }
}

QModelIndex TestEndpointRequirements::row(WindowFixture &desk, const QString &text, const QModelIndex &parent)
{
    const QAbstractItemModel *model = tree(desk)->model();
    for (int at = 0; at < model->rowCount(parent); ++at) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(at, column, parent).data().toString().contains(text))
                return model->index(at, 0, parent);
        }
    }
    return {};
}

/// Its first sub-order, once it is there.
QModelIndex TestEndpointRequirements::openOrder(WindowFixture &desk, const QModelIndex &index)
{
    const QPersistentModelIndex order = index;
    tree(desk)->setCurrentIndex(order);
    QTest::keyClick(tree(desk), Qt::Key_Right);
    const auto isOpen = [&] { return !order.isValid() || tree(desk)->model()->rowCount(order) > 0; };
    return support::waitFor(isOpen, 20'000) && order.isValid() ? tree(desk)->model()->index(0, 0, order)
                                                               : QModelIndex();
}

/// The sandbox's story has an order in the United Kingdom whose papers are missing.
QModelIndex TestEndpointRequirements::pendingSubOrder(WindowFixture &desk)
{
    for (int at = 0; at < tree(desk)->model()->rowCount(); ++at) {
        const QPersistentModelIndex order = tree(desk)->model()->index(at, 0);
        if (!order.sibling(order.row(), 2).data().toString().contains(u"pending"_s))
            continue;
        if (!openOrder(desk, order).isValid())
            return {};
        if (const QModelIndex sub = row(desk, u"to be filled in"_s, order); sub.isValid())
            return sub;
    }
    return {};
}

QWidget *TestEndpointRequirements::openChecklist(WindowFixture &desk, const QModelIndex &index)
{
    tree(desk)->setCurrentIndex(index);
    if (!desk.click(u"Requirements…"_s))
        return nullptr;
    QWidget *dialog = nullptr;
    const auto isThere = [&] {
        dialog = desk.dialog(u"Requirements"_s);
        const RequirementField *field = dialog ? fieldOf(dialog, u"End User Name"_s) : nullptr;
        return field && field->isVisible();
    };
    return support::waitFor(isThere, 20'000) ? dialog : nullptr;
}

/// Whoever has pressed a button goes on with the next field, not with the button's neighbour.
bool TestEndpointRequirements::isInAField(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const RequirementField *>(widget))
            return true;
    }
    return false;
}

RequirementField *TestEndpointRequirements::fieldOf(QWidget *dialog, const QString &label)
{
    for (RequirementField *field : dialog->findChildren<RequirementField *>()) {
        for (const QLabel *text : field->findChildren<QLabel *>()) {
            if (text->text() == label)
                return field;
        }
    }
    return nullptr;
}

QJsonArray TestEndpointRequirements::values(const sandbox::JournalEntry &entry)
{
    return QJsonDocument::fromJson(entry.body).object()[u"regulatory_requirements"].toArray();
}

bool TestEndpointRequirements::says(const QWidget *in, const QString &words)
{
    const auto labels = in->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

bool TestEndpointRequirements::drop(RequirementField *field, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    return QApplication::sendEvent(field, &event);
}

void TestEndpointRequirements::whatACountryAsksFor()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Coverage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows(u"Coverage"_s) > 0, 20'000);
    const int germany = stage::findRow(desk.view(u"Coverage"_s), u"Germany"_s);
    QVERIFY(germany >= 0);
    QVERIFY(desk.clickRows(u"Coverage"_s, germany, 1));
    QVERIFY(desk.click(u"Requirements…"_s));
    QTRY_VERIFY(desk.dialog(u"Requirements by country and type"_s));
    QWidget *papers = desk.dialog(u"Requirements by country and type"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(papers, u"Germany, Shared cost"_s), 20'000);
    QVERIFY(says(papers, u"Germany, Local"_s));
    QVERIFY(says(papers, u"3 to 100 characters"_s));
    const auto asked = desk.journal(u"GET /v2/requirements"_s);
    QVERIFY(asked.front().query.contains(std::pair(u"filter[country_code]"_s, u"DE"_s)));
    shoot(desk, u"country_papers"_s);
}

void TestEndpointRequirements::rejectionFixSuccess()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows(u"Orders"_s) > 30, 20'000);
    const QPersistentModelIndex sub = pendingSubOrder(desk);
    QVERIFY(sub.isValid());
    QWidget *dialog = openChecklist(desk, sub);
    QVERIFY(dialog);
    QVERIFY(!desk.journal(u"GET /v2/requirement_types"_s).empty());
    QVERIFY(!desk.journal(u"GET /v2/documents"_s).empty());
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Left to fill in"_s), 20'000);
    QVERIFY(!desk.button(u"Save Values"_s, dialog)->isEnabled());

    // Said while it is typed, and nothing is sent.
    QVERIFY(desk.type(u"End User Name"_s, u"A"_s, dialog));
    QVERIFY(says(fieldOf(dialog, u"End User Name"_s), u"3 to 100 characters"_s));
    shoot(desk, u"checklist_problem"_s);
    QVERIFY(desk.click(u"Save Values"_s, dialog));
    QVERIFY(desk.journal(u"PATCH /v2/sub_number_orders/"_s).empty());

    QVERIFY(desk.type(u"End User Name"_s, u"Wrong Ltd"_s, dialog));
    auto *address = desk.field(u"Address Matching the Area Code"_s, dialog);
    QTRY_VERIFY_WITH_TIMEOUT(stage::fill(address, u"14 Old Street"_s), 20'000);
    QVERIFY(desk.click(u"Save Values"_s, dialog));
    QTRY_COMPARE_WITH_TIMEOUT(desk.journal(u"PATCH /v2/sub_number_orders/"_s).size(), size_t(1), 20'000);
    QCOMPARE(values(desk.journal(u"PATCH /v2/sub_number_orders/"_s).front()).size(), 2); // one request for both

    // The sandbox's reviewers decline what is wrong, and say so in a comment only.
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Saved."_s), 20'000);
    desk.passTime(30s);
    QVERIFY(desk.click(u"Close"_s, dialog));
    QTRY_VERIFY(!desk.dialog(u"Requirements"_s));
    dialog = openChecklist(desk, sub);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"does not match our records"_s), 20'000);
    // The declined value could be sent again as it stands, but nothing was typed: nobody asks.
    QVERIFY(desk.button(u"Save Values"_s, dialog)->isEnabled());
    QVERIFY(desk.click(u"Close"_s, dialog));
    QTRY_VERIFY(!desk.dialog(u"Requirements"_s));
    dialog = openChecklist(desk, sub);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"does not match our records"_s), 20'000);
    shoot(desk, u"checklist_rejected"_s);
    QVERIFY(desk.type(u"End User Name"_s, u"Acme Ltd"_s, dialog));
    QVERIFY(desk.click(u"Save Values"_s, dialog));
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Saved."_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"under review"_s), 20'000);
    QVERIFY(desk.click(u"Close"_s, dialog));
    desk.passTime(30s); // an order of some hours is looked at every five minutes; a person does not wait for that
    tree(desk)->setCurrentIndex(sub);
    QVERIFY(desk.click(u"Refresh Row"_s));
    const auto succeeded
        = [](const QModelIndex &index) { return index.siblingAtColumn(2).data().toString().contains(u"success"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(succeeded(sub), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(succeeded(QModelIndex(sub).parent()), 20'000);
    shoot(desk, u"success"_s);
}

/// A mobile number of the United Kingdom asks for a document.
void TestEndpointRequirements::uploadsADocument()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"GB"_s));
    auto *type = qobject_cast<QComboBox *>(desk.field(u"Number type"_s));
    QVERIFY(type);
    type->setCurrentText(u"Mobile"_s);
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows(u"Available numbers"_s) > 0, 20'000);
    QVERIFY(desk.clickRows(u"Available numbers"_s, 0, 1));
    QVERIFY(desk.click(u"Add to Basket"_s));
    QVERIFY(desk.openTab(u"Basket"_s));
    QVERIFY(desk.click(u"Order…"_s));
    QTRY_VERIFY(desk.dialog(u"Place order"_s));
    QVERIFY(desk.type(u"Customer reference"_s, u"With papers"_s, desk.dialog(u"Place order"_s)));
    // Its price is in pounds, the credit in dollars.
    QTRY_VERIFY_WITH_TIMEOUT(desk.tick(u"cannot be compared with the credit"_s, desk.dialog(u"Place order"_s)), 20'000);
    QVERIFY(desk.click(u"Place Order"_s, desk.dialog(u"Place order"_s)));
    QVERIFY(desk.openTab(u"Orders"_s));
    const auto isProven = [&] {
        return desk.desk().current()->services().purchases().open().empty() && row(desk, u"With papers"_s).isValid();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isProven(), 40'000);
    const QPersistentModelIndex sub = openOrder(desk, row(desk, u"With papers"_s));
    QVERIFY(sub.isValid());
    QWidget *dialog = openChecklist(desk, sub);
    QVERIFY(dialog);
    RequirementField *proof = fieldOf(dialog, u"Proof of Address"_s);
    QVERIFY(proof);

    QTemporaryDir folder;
    const auto make = [&](const QString &name, qsizetype bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(bytes, 'x')) == bytes ? file.fileName()
                                                                                              : QString();
    };
    QVERIFY(drop(proof, make(u"proof.exe"_s, 10)));
    QVERIFY(says(dialog, u"these kinds of file only"_s));
    QVERIFY(drop(proof, make(u"large.pdf"_s, 20'000'001)));
    QVERIFY(says(dialog, u"20 MB at most"_s));
    QVERIFY(drop(proof, make(u"empty.pdf"_s, 0)));
    QVERIFY(says(dialog, u"is empty"_s));
    QVERIFY(desk.journal(u"POST /v2/documents"_s).empty());

    // What is typed beside it is neither sent nor lost.
    QVERIFY(desk.type(u"End User Name"_s, u"Acme Ltd"_s, dialog));
    QVERIFY(drop(proof, make(u"proof.pdf"_s, 3'000'000)));
    // Nobody would put it where it belongs if the checklist were closed now.
    QTest::keyClick(dialog, Qt::Key_Escape);
    const QString question = u"Close without saving?"_s;
    QTRY_VERIFY(desk.dialog(question) && says(desk.dialog(question), u"will not be attached"_s));
    QVERIFY(desk.click(u"Keep Editing"_s, desk.dialog(question)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.journal(u"POST /v2/documents"_s).size(), size_t(1), 40'000);
    const QJsonObject sent = QJsonDocument::fromJson(desk.journal(u"POST /v2/documents"_s).front().body).object();
    QCOMPARE(QByteArray::fromBase64(sent[u"file"].toString().toLatin1()).size(), 3'000'000);
    QCOMPARE(sent[u"filename"].toString(), u"proof.pdf"_s);
    QVERIFY(sent[u"customer_reference"].toString().startsWith(u"nd-"_s));
    // Linked at once, by itself: an unlinked one would be deleted.
    QTRY_COMPARE_WITH_TIMEOUT(desk.journal(u"PATCH /v2/sub_number_orders/"_s).size(), size_t(1), 20'000);
    const QJsonArray linked = values(desk.journal(u"PATCH /v2/sub_number_orders/"_s).front());
    QCOMPARE(linked.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"uploaded and linked"_s), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(proof->value(), linked[0][u"field_value"].toString(), 20'000);
    QCOMPARE(qobject_cast<QLineEdit *>(desk.field(u"End User Name"_s, dialog))->text(), u"Acme Ltd"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(proof, u"under review"_s), 20'000);
    // The keyboard is where it was, although no field could be typed into meanwhile.
    QVERIFY(fieldOf(dialog, u"End User Name"_s)->isAncestorOf(dialog->focusWidget()));
    shoot(desk, u"document"_s);
}

void TestEndpointRequirements::oneNumber()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows(u"Orders"_s) > 30, 20'000);
    const QPersistentModelIndex sub = pendingSubOrder(desk);
    QVERIFY(sub.isValid());
    tree(desk)->setCurrentIndex(sub);
    QTest::keyClick(tree(desk), Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(tree(desk)->model()->rowCount(sub) > 0, 20'000);
    QWidget *dialog = openChecklist(desk, tree(desk)->model()->index(0, 0, sub));
    QVERIFY(dialog);
    QVERIFY(desk.type(u"End User Name"_s, u"Acme Ltd"_s, dialog));
    QVERIFY(desk.click(u"Save Values"_s, dialog));
    QTRY_COMPARE_WITH_TIMEOUT(desk.journal(u"PATCH /v2/number_order_phone_numbers/"_s).size(), size_t(1), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Saved."_s), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        qobject_cast<QLineEdit *>(desk.field(u"End User Name"_s, dialog))->text(), u"Acme Ltd"_s, 20'000);
    // Its values become a group, which can be attached to a number and to a sub-order.
    QTRY_VERIFY_WITH_TIMEOUT(desk.click(u"New Group from These…"_s, dialog), 20'000);
    QTRY_VERIFY(desk.dialog(u"New requirement group"_s));
    QVERIFY(desk.type(u"Name of the group"_s, u"Acme in London"_s, desk.dialog(u"New requirement group"_s)));
    QVERIFY(desk.click(u"Create Group"_s, desk.dialog(u"New requirement group"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.journal(u"POST /v2/requirement_groups"_s).size(), size_t(1), 20'000);
    const QJsonObject group
        = QJsonDocument::fromJson(desk.journal(u"POST /v2/requirement_groups"_s).front().body).object();
    QCOMPARE(group[u"country_code"].toString(), u"GB"_s);
    QVERIFY(group[u"customer_reference"].toString().startsWith(u"Acme in London nd-"_s));
    auto *box = qobject_cast<QComboBox *>(desk.field(u"Requirement group"_s, dialog));
    QTRY_VERIFY_WITH_TIMEOUT(box->findText(u"Acme in London"_s, Qt::MatchStartsWith) > 0, 20'000);
}

void TestEndpointRequirements::groups()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows(u"Orders"_s) > 30, 20'000);
    const QPersistentModelIndex sub = pendingSubOrder(desk);
    QVERIFY(sub.isValid());
    tree(desk)->setCurrentIndex(sub);
    QTest::keyClick(tree(desk), Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(tree(desk)->model()->rowCount(sub) > 0, 20'000);
    const auto attach = [&](const QModelIndex &index) {
        QWidget *dialog = openChecklist(desk, index);
        auto *box = dialog ? qobject_cast<QComboBox *>(desk.field(u"Requirement group"_s, dialog)) : nullptr;
        const auto isComplete = [&] { return box->findText(u"approved"_s, Qt::MatchContains) > 0; };
        if (!box || !support::waitFor(isComplete, 20'000))
            return false;
        box->setCurrentIndex(box->findText(u"approved"_s, Qt::MatchContains));
        shoot(desk, u"checklist_group"_s);
        QWidget *button = desk.button(u"Attach Group"_s, dialog);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        const auto isSaved = [&] { return says(dialog, u"Saved."_s) && isInAField(dialog->focusWidget()); };
        return support::waitFor(isSaved, 20'000) && desk.click(u"Close"_s, dialog);
    };
    QVERIFY(attach(tree(desk)->model()->index(0, 0, sub)));
    QCOMPARE(desk.journal(u"POST /v2/number_order_phone_numbers/"_s).size(), size_t(1));
    QVERIFY(desk.journal(u"POST /v2/number_order_phone_numbers/"_s).front().path.endsWith(u"/requirement_group"_s));
    QVERIFY(attach(sub));
    QCOMPARE(desk.journal(u"POST /v2/sub_number_orders/"_s).size(), size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(sub.sibling(sub.row(), 2).data().toString().contains(u"success"_s), 60'000);
}

void TestEndpointRequirements::ticketsOfSomeCountries()
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
    QTRY_VERIFY_WITH_TIMEOUT(says(ticket, u"takes no order there without"_s), 20'000);
    QVERIFY(!desk.button(u"Place Order"_s, ticket)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(says(ticket, u"Asks for: "_s), 20'000);
    shoot(desk, u"ticket_blocked"_s);
    QVERIFY(desk.click(u"Requirements…"_s, ticket));
    QTRY_VERIFY_WITH_TIMEOUT(says(desk.dialog(u"Requirements by country and type"_s), u"1 number"_s), 20'000);
    QVERIFY(!desk.journal(u"GET /v2/phone_numbers_regulatory_requirements"_s).empty());
    shoot(desk, u"number_papers"_s);
    QVERIFY(desk.click(u"Close"_s, desk.dialog(u"Requirements by country and type"_s)));
    const auto boxes = ticket->findChildren<QComboBox *>();
    const auto group = std::find_if(boxes.begin(), boxes.end(),
        [](const QComboBox *box) { return box->findText(u"approved"_s, Qt::MatchContains) > 0; });
    if (group == boxes.end())
        return; // this account has none: the ticket stays shut
    (*group)->setCurrentIndex((*group)->findText(u"approved"_s, Qt::MatchContains));
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Place Order"_s, ticket)->isEnabled(), 20'000);
}

QTEST_MAIN(TestEndpointRequirements)
#include "tst_endpoint_requirements.moc"
