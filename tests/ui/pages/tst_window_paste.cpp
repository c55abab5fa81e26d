// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"
#include "window_fixture.h"

#include "support/patience.h"
#include "ui/features/paste/paste_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Grid = u"Pasted numbers"_s;

QString wordsOn(const QWidget *dialog)
{
    QStringList words;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

/// The dialog of an open window, with its text field.
struct Pasting
{
    Pasting()
    {
        Keyboard keys(desk.window());
        keys.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        if (support::waitFor([&] { return desk.dialog(u"Paste Numbers"_s) != nullptr; })) {
            dialog = qobject_cast<PasteDialog *>(desk.dialog(u"Paste Numbers"_s));
            text = qobject_cast<QPlainTextEdit *>(desk.field(u"Numbers to read"_s, dialog));
        }
    }
    void paste(const QString &what)
    {
        QGuiApplication::clipboard()->setText(what);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    }
    bool says(const QString &words)
    {
        return support::waitFor([&] { return wordsOn(dialog).contains(words); }, 60'000);
    }

    WindowFixture desk;
    PasteDialog *dialog = nullptr;
    QPlainTextEdit *text = nullptr;
};

} // namespace

/// Pasting as a person does it.
class TestWindowPaste final : public QObject
{
    Q_OBJECT
private slots:
    void byKeyboard();
    void tabWalksAsItIsRead();
    void aSpreadsheet();
    void aMegabyte();
    void aSecondListComesToTheFirst();
    void cancelWorks();
    void files();
    void fromTheBasket();
    void escapeKeepsTheList();
};

void TestWindowPaste::byKeyboard()
{
    Pasting pasting;
    QVERIFY(pasting.text);
    Keyboard keys(pasting.desk.window());
    QCOMPARE(keys.focused(), u"Numbers to read"_s);
    keys.type(u"(312) 555-0101"_s);
    keys.press(Qt::Key_Return); // a line, not the default button
    keys.type(u"3125550101"_s);
    keys.press(Qt::Key_Return);
    keys.type(u"555"_s);
    QVERIFY(pasting.says(u"1 ok, 1 repeated, 1 invalid"_s));
    QVERIFY(pasting.says(u"Line 3: Too few digits (555)"_s));
    QVERIFY(keys.tabTo(u"Only problems"_s));
    keys.press(Qt::Key_Space);
    QTRY_COMPARE(pasting.desk.rows(Grid), 2);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(pasting.desk.tabTitle(u"Basket"_s), u"Basket (1)"_s);
    QVERIFY(pasting.says(u"1 in the basket"_s));
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!pasting.desk.dialog(u"Paste Numbers"_s));
}

void TestWindowPaste::tabWalksAsItIsRead()
{
    Pasting pasting;
    QVERIFY(pasting.text);
    pasting.paste(u"old,new\n+13125550101,+13125550102"_s);
    QVERIFY(pasting.says(u"1 ok"_s));
    Keyboard keys(pasting.desk.window());
    QStringList stops;
    do {
        stops += keys.focused();
        keys.press(Qt::Key_Tab);
    } while (keys.focused() != stops.front() && stops.size() < 30);
    QCOMPARE(stops,
        QStringList(
            {u"Numbers to read"_s, u"Country of national numbers"_s, u"Column"_s, u"Open File…"_s, u"Only problems"_s,
                u"Columns"_s, Grid, u"Look up Features"_s, u"Find Prices"_s, u"Add to Basket"_s, u"Close"_s}));
}

void TestWindowPaste::aSpreadsheet()
{
    Pasting pasting;
    QVERIFY(pasting.text);
    pasting.paste(
        u"Customer\tOld number\tPhone\nA & B\t+1 415 555 0101\t=\"+13125550101\"\nC\t1.97E+10\t'+13125550102\n"_s);
    QVERIFY(pasting.says(u"2 ok"_s) || pasting.says(u"1 ok, 1 invalid"_s));
    auto *column = qobject_cast<QComboBox *>(pasting.desk.field(u"Column"_s, pasting.dialog));
    QVERIFY(column);
    QCOMPARE(column->count(), 3);
    column->setFocus();
    QTest::keyClick(column, Qt::Key_Home);
    QVERIFY(pasting.says(u"0 ok, 2 invalid"_s));
    QTest::keyClick(column, Qt::Key_End);
    QVERIFY(pasting.says(u"2 ok"_s));
    QTest::keyClick(column, Qt::Key_Up);
    QVERIFY(pasting.says(u"1 ok, 1 invalid"_s));
    QVERIFY(pasting.says(u"Shortened by a spreadsheet"_s));
}

void TestWindowPaste::aMegabyte()
{
    Pasting pasting;
    QVERIFY(pasting.text);
    QString text;
    for (int i = 0; i < 75'000; ++i)
        text += u"+1312"_s + QString::number(1'000'000 + i) + u'\n';
    pasting.paste(text);
    QVERIFY(pasting.says(u"75,000 ok"_s));
    QVERIFY(!pasting.text->isEnabled() && pasting.text->toPlainText().isEmpty()); // shown as what it is, not typed out
    QVERIFY(pasting.says(u"Pasted text"_s));
    QVERIFY(pasting.desk.click(u"Clear"_s, pasting.dialog));
    QTRY_COMPARE(pasting.desk.rows(Grid), 0);
    QVERIFY(pasting.text->isEnabled() && pasting.text->hasFocus());
}

/// Together they are too long for the field: that is no reason to forget what stood in it.
void TestWindowPaste::aSecondListComesToTheFirst()
{
    Pasting pasting;
    QVERIFY(pasting.text);
    const auto list = [](int first) {
        QString text;
        for (int i = first; i < first + 8'000; ++i)
            text += u"+1312"_s + QString::number(1'000'000 + i) + u'\n';
        return text;
    };
    pasting.paste(list(0));
    QVERIFY(pasting.says(u"8,000 ok"_s));
    QVERIFY(pasting.text->isEnabled());
    pasting.text->moveCursor(QTextCursor::Start);
    pasting.paste(list(8'000));
    QVERIFY(pasting.says(u"16,000 ok"_s));
    QVERIFY(!pasting.text->isEnabled());
    QTRY_COMPARE(pasting.desk.rows(Grid), 16'000);
    QVERIFY(pasting.says(u"Pasted text, 208,000 character"_s));
}

void TestWindowPaste::cancelWorks()
{
    Pasting pasting;
    QVERIFY(pasting.text);
    QString text;
    for (int i = 0; i < 90'000; ++i)
        text += u"030 "_s + QString::number(1'000'000 + i) + u'\n';
    auto *country = qobject_cast<QComboBox *>(pasting.desk.field(u"Country of national numbers"_s, pasting.dialog));
    QVERIFY(country);
    country->setCurrentIndex(country->findData(u"DE"_s));
    pasting.paste(text);
    QTRY_VERIFY(pasting.desk.button(u"Cancel"_s, pasting.dialog));
    QVERIFY(pasting.desk.click(u"Cancel"_s, pasting.dialog));
    QVERIFY(pasting.says(u"Stopped"_s));
    QVERIFY(pasting.desk.rows(Grid) < 90'000);
}

void TestWindowPaste::files()
{
    Pasting pasting;
    QVERIFY(pasting.text);
    const QTemporaryDir folder;
    pasting.dialog->openFile(folder.path());
    QVERIFY(pasting.says(u"folder"_s));
    pasting.dialog->openFile(folder.filePath(u"none.csv"_s));
    QVERIFY(pasting.says(u"no such file"_s));
    QFile file(folder.filePath(u"numbers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,phone\r\nM\xFCller,(312) 555-0101\r\n"); // Latin-1
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pasting.dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pasting.dialog, &drop);
    QVERIFY(pasting.says(u"numbers.csv"_s) && pasting.says(u"1 ok"_s));
    QVERIFY(pasting.text->toPlainText().contains(u"Müller"_s)); // short enough to be mended by hand
    QVERIFY(!wordsOn(pasting.dialog).contains(u"no such file"_s));
}

void TestWindowPaste::fromTheBasket()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Basket"_s));
    QVERIFY(desk.click(u"Paste Numbers…"_s));
    QTRY_VERIFY(desk.dialog(u"Paste Numbers"_s));
}

void TestWindowPaste::escapeKeepsTheList()
{
    Pasting pasting;
    QVERIFY(pasting.text);
    Keyboard keys(pasting.desk.window());
    auto *country = qobject_cast<QComboBox *>(pasting.desk.field(u"Country of national numbers"_s, pasting.dialog));
    QVERIFY(country);
    country->setCurrentIndex(country->findData(u"CA"_s));
    pasting.paste(u"3125550101\n3125550102"_s);
    QVERIFY(pasting.says(u"2 ok"_s));
    QVERIFY(pasting.says(u"read as numbers of Canada"_s));
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!pasting.desk.dialog(u"Paste Numbers"_s));
    keys.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(pasting.desk.dialog(u"Paste Numbers"_s));
    QVERIFY(pasting.says(u"2 ok"_s));
    QCOMPARE(pasting.desk.rows(Grid), 2);
    QCOMPARE(country->currentData().toString(), u"CA"_s);
}

QTEST_MAIN(TestWindowPaste)
#include "tst_window_paste.moc"
