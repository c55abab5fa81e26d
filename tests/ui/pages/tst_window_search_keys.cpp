// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "support/patience.h"
#include "ui/features/basket/basket_tab.h"
#include "ui/features/search/search_tab.h"
#include "ui/shell/main_window.h"
#include "ui/tables/data_table.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Table = u"Available numbers"_s;
const QString Asked = u"GET /v2/available_phone_numbers"_s;

/// The Search tab and somebody who counts keys.
struct Typist
{
    explicit Typist(const WindowFixture::Ground &ground = {}) : desk(ground), keys(desk.window()) { }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++pressed;
        keys.press(key, modifiers);
    }
    bool isThere(const QString &words)
    {
        for (const QLabel *label : desk.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QString text(const QString &field) { return qobject_cast<QLineEdit *>(desk.field(field))->text(); }
    /// Ctrl+2, the area code, Return, and the answer is there.
    bool searchFor(const QString &areaCode)
    {
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        if (keys.focused() != u"Area code")
            return false;
        keys.type(areaCode);
        press(Qt::Key_Return);
        return support::waitFor([this] { return desk.rows(Table) > 0; });
    }

    WindowFixture desk;
    Keyboard keys;
    int pressed = 0;
};

void drop(QWidget *on, QMimeData *data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &event);
}

} // namespace

/// Searching and buying without a mouse, and what the page says meanwhile.
class TestWindowSearchKeys final : public QObject
{
    Q_OBJECT
private slots:
    void oneNumberInFifteenKeys();
    void downAndF6LeadToTheRows();
    void whoGoesElsewhereIsLeftAlone();
    void theChosenCountryStandsInTheField();
    void anUnknownCountryIsRefused();
    void anOldAnswerIsMarked();
    void f5AsksAgain();
    void columnsComeWithTheQuestion();
    void theFormIsThereAtTheNextStart();
    void droppedNumbersAreRead();
    void theRestBecomesABulkOrder();
    void theRestIsWhatABulkOrderTakes();
};

void TestWindowSearchKeys::oneNumberInFifteenKeys()
{
    Typist typist;
    QVERIFY(typist.searchFor(u"312"_s));
    QTRY_VERIFY(typist.desk.view(Table)->hasFocus());
    typist.press(Qt::Key_Return);
    QTRY_COMPARE(typist.desk.tabTitle(u"Basket"_s), u"Basket (1)"_s);
    typist.press(Qt::Key_3, Qt::ControlModifier);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(typist.desk.dialog(u"Place order"_s));
    QWidget *ticket = typist.desk.dialog(u"Place order"_s);
    QTRY_VERIFY(stage::rowText(stage::view(ticket, u"Ticket lines"_s), 0).contains(u"Available"_s));
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!typist.desk.dialog(u"Place order"_s));
    QTRY_COMPARE(typist.desk.journal(u"POST /v2/number_orders"_s).size(), size_t(1));
    QTRY_COMPARE(typist.desk.tabTitle(u"Basket"_s), u"Basket"_s);
    QVERIFY2(typist.pressed <= 15, qPrintable(QString::number(typist.pressed)));

    // Bought: the old answer says so, and it is not bought once more.
    typist.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY2(stage::rowText(typist.desk.view(Table), 0).contains(u"Yours since"_s),
        qPrintable(stage::rowText(typist.desk.view(Table), 0)));
    QVERIFY(typist.desk.clickRows(Table, 0, 1));
    typist.press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(typist.isThere(u"refused: Yours since"_s));
    QCOMPARE(typist.desk.tabTitle(u"Basket"_s), u"Basket"_s);
}

void TestWindowSearchKeys::downAndF6LeadToTheRows()
{
    Typist typist;
    QVERIFY(typist.searchFor(u"312"_s));
    QAbstractItemView *table = typist.desk.view(Table);
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().row(), 0);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_F6}) {
        typist.desk.field(u"Contains"_s)->setFocus();
        typist.press(key);
        QVERIFY(table->hasFocus());
        QVERIFY(table->selectionModel()->hasSelection());
    }
}

void TestWindowSearchKeys::whoGoesElsewhereIsLeftAlone()
{
    Typist typist;
    typist.press(Qt::Key_2, Qt::ControlModifier);
    typist.press(Qt::Key_Return);
    typist.desk.field(u"City"_s)->setFocus(); // before the answer
    QTRY_VERIFY(typist.desk.rows(Table) > 0);
    QVERIFY(typist.desk.field(u"City"_s)->hasFocus());
}

void TestWindowSearchKeys::theChosenCountryStandsInTheField()
{
    Typist typist;
    typist.press(Qt::Key_2, Qt::ControlModifier);
    auto *country = qobject_cast<QLineEdit *>(typist.desk.field(u"Country"_s));
    QVERIFY(country->hasFocus());
    country->selectAll();
    typist.keys.type(u"germ"_s);
    typist.press(Qt::Key_Down);
    typist.press(Qt::Key_Return);
    QTRY_VERIFY(country->text().startsWith(u"Germany"_s));
    if (typist.desk.journal(Asked).empty())
        typist.press(Qt::Key_Return);
    QTRY_VERIFY(!typist.desk.journal(Asked).empty());
    QVERIFY(typist.desk.journal(Asked).back().query.contains(std::pair(u"filter[country_code]"_s, u"DE"_s)));
    QVERIFY(country->text().startsWith(u"Germany"_s));
}

void TestWindowSearchKeys::anUnknownCountryIsRefused()
{
    Typist typist;
    QVERIFY(typist.desk.openTab(u"Search"_s));
    QVERIFY(typist.desk.type(u"Country"_s, u"xx"_s));
    typist.press(Qt::Key_Return);
    QTRY_VERIFY(typist.isThere(u"No country is called “XX”"_s));
    QVERIFY(typist.desk.journal(Asked).empty());
    QVERIFY(typist.desk.click(u"Clear"_s));
    QCOMPARE(typist.text(u"Country"_s), u"US"_s);
    QVERIFY(!typist.isThere(u"No country is called"_s));
}

void TestWindowSearchKeys::anOldAnswerIsMarked()
{
    Typist typist;
    const QString mark = u"this is the answer to “US · 312”"_s;
    QVERIFY(typist.searchFor(u"312"_s));
    QTRY_VERIFY(typist.desk.view(Table)->hasFocus());
    QVERIFY(!typist.isThere(mark));
    QVERIFY(typist.desk.type(u"Contains"_s, u"5*"_s));
    QVERIFY(typist.isThere(mark));
    typist.press(Qt::Key_Return); // refused: the rows stay, and stay marked
    QVERIFY(typist.isThere(u"wildcards"_s) && typist.isThere(mark));
    QVERIFY(typist.desk.rows(Table) > 0);
    QVERIFY(typist.desk.type(u"Contains"_s, u" "_s)); // the same question again
    QVERIFY(!typist.isThere(mark));
    QVERIFY(typist.desk.button(u"Copy as cURL"_s)->isEnabled());
}

void TestWindowSearchKeys::f5AsksAgain()
{
    Typist typist;
    QVERIFY(typist.searchFor(u"312"_s));
    QTRY_VERIFY(typist.desk.view(Table)->hasFocus());
    const auto before = typist.desk.journal(Asked).size();
    typist.press(Qt::Key_F5);
    QTRY_COMPARE(typist.desk.journal(Asked).size(), before + 1);
    QTRY_VERIFY(typist.isThere(u"asked again at"_s));
    QVERIFY(typist.desk.view(Table)->hasFocus());
}

void TestWindowSearchKeys::columnsComeWithTheQuestion()
{
    Typist typist;
    const auto isShown = [&](const QString &title) {
        const auto *table = qobject_cast<QTableView *>(typist.desk.view(Table));
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->headerData(column, Qt::Horizontal).toString() == title)
                return !table->isColumnHidden(column);
        }
        return false;
    };
    QVERIFY(typist.desk.openTab(u"Search"_s));
    typist.desk.button(u"Number blocks"_s)->click();
    QVERIFY(typist.desk.click(u"Search"_s));
    QTRY_VERIFY(typist.desk.rows(Table) > 0);
    QVERIFY(isShown(u"Block"_s));
    typist.desk.button(u"Number blocks"_s)->click();
    QVERIFY(typist.desk.type(u"Area code"_s, u"312, 212"_s));
    QVERIFY(typist.desk.click(u"Search"_s));
    QTRY_VERIFY(isShown(u"Area code"_s));
    QVERIFY(!isShown(u"Block"_s));
    // Marks for the eye, words for whoever listens or filters.
    const auto *model = typist.desk.view(Table)->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() != u"Features")
            continue;
        const QModelIndex cell = model->index(0, column);
        QVERIFY2(cell.data().toString().contains(u"V"_s), qPrintable(cell.data().toString()));
        QVERIFY(!cell.data().toString().contains(u"Voice"_s));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Voice"_s));
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Voice"_s));
    }
}

void TestWindowSearchKeys::theFormIsThereAtTheNextStart()
{
    const QTemporaryDir folder;
    {
        Typist typist({.dataDir = folder.path()});
        QVERIFY(typist.searchFor(u"312"_s));
    }
    Typist typist({.dataDir = folder.path()});
    QVERIFY(typist.desk.journal(Asked).empty()); // nobody is asked before somebody looks
    QVERIFY(typist.desk.openTab(u"Search"_s));
    QCOMPARE(typist.text(u"Area code"_s), u"312"_s);
    QTRY_VERIFY(typist.desk.rows(Table) > 0);
    QCOMPARE(typist.desk.journal(Asked).size(), size_t(1));
}

void TestWindowSearchKeys::droppedNumbersAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number\n+13125550101\n+13125550102\n");
    }
    Typist typist;
    QMimeData list;
    list.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(typist.desk.openTab(u"Search"_s));
    drop(typist.desk.window().findChild<SearchTab *>(), &list);
    QTRY_COMPARE(typist.desk.rows(u"Pasted numbers"_s), 2);
    typist.press(Qt::Key_Escape);
    QTRY_VERIFY(!typist.desk.dialog(u"Paste Numbers"_s));

    QMimeData text;
    text.setText(u"+13125550103"_s);
    QVERIFY(typist.desk.openTab(u"Basket"_s));
    drop(typist.desk.window().findChild<BasketTab *>(), &text);
    QTRY_COMPARE(typist.desk.rows(u"Pasted numbers"_s), 1);
}

void TestWindowSearchKeys::theRestBecomesABulkOrder()
{
    Typist typist;
    QVERIFY(typist.desk.openTab(u"Search"_s));
    QVERIFY(typist.desk.type(u"Area code"_s, u"312, 999, 998"_s));
    QVERIFY(typist.desk.type(u"Limit"_s, u"20"_s));
    QVERIFY(typist.desk.click(u"Search"_s));
    QTRY_COMPARE(typist.desk.rows(Table), 20);
    QTRY_VERIFY(typist.isThere(u"2 of 3 area codes fall short, by 40 together."_s));
    typist.desk.button(u"Place by Place"_s)->click();
    QCOMPARE(typist.desk.rows(u"Found by place"_s), 3);
    QAbstractItemView *places = typist.desk.view(u"Found by place"_s);
    places->setFocus();
    places->setCurrentIndex(places->model()->index(stage::findRow(places, u"312"_s), 0));
    typist.press(Qt::Key_Return);
    QCOMPARE(typist.text(u"Filter results"_s), u"+1312"_s);
    QCOMPARE(typist.desk.rows(Table), 20);

    QVERIFY(typist.desk.click(u"Order the Missing 40 in Bulk…"_s));
    QTRY_VERIFY(typist.desk.dialog(u"Bulk order"_s));
    QWidget *dialog = typist.desk.dialog(u"Bulk order"_s);
    const QAbstractItemView *groups = stage::view(dialog, u"Ordering groups"_s);
    QVERIFY(groups);
    QCOMPARE(groups->model()->rowCount(), 2);
    QVERIFY2(stage::rowText(groups, 0).contains(u"999"_s) && stage::rowText(groups, 0).contains(u"20"_s),
        qPrintable(stage::rowText(groups, 0)));
    QVERIFY(!typist.desk.button(u"Place Order"_s, dialog)->isEnabled()); // nothing is decided for the person
    QVERIFY(!typist.desk.button(u"Same Strategy for All Groups"_s, dialog));
    auto *strategy = dialog->findChild<QRadioButton *>();
    QVERIFY(strategy);
    strategy->click();
    QVERIFY(stage::rowText(groups, 0).contains(strategy->text()));
    QVERIFY(!stage::rowText(groups, 1).contains(strategy->text()));
    QVERIFY(typist.desk.click(u"Same Strategy for All Groups"_s, dialog));
    QVERIFY(stage::rowText(groups, 1).contains(strategy->text()));
    QVERIFY(!typist.desk.button(u"Same Strategy for All Groups"_s, dialog));
}

/// Germany lacks as many, and knows no bulk order.
void TestWindowSearchKeys::theRestIsWhatABulkOrderTakes()
{
    Typist typist;
    QVERIFY(typist.desk.openTab(u"Search"_s));
    QVERIFY(typist.desk.type(u"Country"_s, u"US, DE"_s));
    QVERIFY(typist.desk.type(u"City"_s, u"Nowhere"_s));
    QVERIFY(typist.desk.type(u"Limit"_s, u"20"_s));
    QVERIFY(typist.desk.click(u"Search"_s));
    QTRY_VERIFY(typist.isThere(u"2 of 2 countries fall short, by 40 together."_s));
    QVERIFY(typist.desk.button(u"Order the Missing 20 in Bulk…"_s));
}

QTEST_MAIN(TestWindowSearchKeys)
#include "tst_window_search_keys.moc"
