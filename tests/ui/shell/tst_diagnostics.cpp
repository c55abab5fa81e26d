// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "features/activity/activity_presenter.h"
#include "features/activity/diagnostics.h"
#include "support/patience.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Number = u"+13125550101"_s;
const QString Title = u"Save Diagnostics"_s;

/// A desk at work: an order, looked for by its number and its reference.
struct Trouble : Office
{
    Trouble()
    {
        account.addOrder({{u"id"_s, u"a"_s}, {u"status"_s, u"pending"_s}, {u"customer_reference"_s, u"Confidential"_s},
            {u"phone_numbers"_s,
                QJsonArray{QJsonObject{{u"id"_s, u"n"_s}, {u"phone_number"_s, Number}, {u"status"_s, u"pending"_s}}}},
            {u"phone_numbers_count"_s, 1}, {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}});
        open();
    }
    bool findsTheNumber()
    {
        return desk->openTab(u"Orders"_s) && desk->type(u"Filter orders"_s, Number)
            && support::waitFor([this] { return desk->rows(u"Orders"_s) == 1; }, 10'000);
    }
    QWidget *openDialog()
    {
        for (QAction *action : desk->window().findChildren<QAction *>()) {
            if (action->text() == u"Save Diagnostics…"_s)
                action->trigger();
        }
        return desk->dialog(Title);
    }
    QString shown()
    {
        auto *text = qobject_cast<QPlainTextEdit *>(desk->field(u"Content of the file"_s, desk->dialog(Title)));
        return text ? text->toPlainText() : QString();
    }
};

} // namespace

class TestDiagnostics final : public QObject
{
    Q_OBJECT
private slots:
    void masksNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("E.164") << u"GET /x/+13125550101/y"_s << u"GET /x/+1312xxxxxxx/y"_s;
        QTest::newRow("encoded") << u"phone_number%5D=%2B13125550101"_s << u"phone_number%5D=%2B1312xxxxxxx"_s;
        QTest::newRow("bare") << u"13125550101"_s << u"1312xxxxxxx"_s;
        QTest::newRow("national") << u"call (312) 555-0101 now"_s << u"call (312) 5xx-xxxx now"_s;
        QTest::newRow("seven digits") << u"555-0101"_s << u"555-0xxx"_s;
        QTest::newRow("two") << u"+13125550101,+442071838750"_s << u"+1312xxxxxxx,+4420xxxxxxxx"_s;
        QTest::newRow("a time") << u"2026-11-23T14:05:06.123Z GET"_s << u"2026-11-23T14:05:06.123Z GET"_s;
        QTest::newRow("a time and a number")
            << u"2026-11-23 14:05 +13125550101"_s << u"2026-11-23 14:05 +1312xxxxxxx"_s;
        QTest::newRow("grouped figures") << u"rows of orders: 1,234,567"_s << u"rows of orders: 1,234,567"_s;
        QTest::newRow("figures") << u"200, 123 ms, attempt 1"_s << u"200, 123 ms, attempt 1"_s;
        QTest::newRow("a version") << u"Qt 6.4.2 (built with 6.4.2)"_s << u"Qt 6.4.2 (built with 6.4.2)"_s;
    }
    void masksNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(withoutNumbers(text), masked);
    }

    void holdsNoKeyAndNoNumber()
    {
        Trouble trouble;
        QVERIFY(trouble.findsTheNumber());
        QVERIFY(trouble.openDialog());
        const QString text = trouble.shown();
        for (const QString &told : {u"== Versions =="_s, u"== Settings =="_s, u"appearance/theme = system"_s,
                 u"environment at 127.0.0.1, in use, open writes 0"_s, u"rows of intents: 0"_s,
                 u"GET 127.0.0.1/v2/number_orders"_s, u"ended uncleanly: no"_s})
            QVERIFY2(text.contains(told), qPrintable(told + u" is missing in\n"_s + text));
        for (const QString &kept : {u"KEY_of_the_office"_s, u"KEY_"_s, u"Bearer"_s, u"5550101"_s, u"Confidential"_s})
            QVERIFY2(!text.contains(kept), qPrintable(kept));
    }

    void holdsNumbersWhereThatIsTicked()
    {
        Trouble trouble;
        QVERIFY(trouble.openDialog());
        QVERIFY(trouble.shown().contains(u"Telephone numbers are masked."_s));
        QVERIFY(trouble.desk->tick(u"With telephone numbers"_s, trouble.desk->dialog(Title)));
        QVERIFY(trouble.shown().contains(u"Telephone numbers stand in it."_s));
        QVERIFY(!trouble.shown().contains(u"KEY_of_the_office"_s));
    }

    /// Of what requests asked for, only pages and numbers are told, in the list of them and in what --log has said.
    void parametersAreLeftOut()
    {
        Trouble trouble;
        const QString query = u"?page%5Bnumber%5D=2&filter%5Bcustomer_reference%5D=Confidential"
                              "&filter%5Bphone_number%5D=%2B13125550101"_s;
        ActivityPresenter activity;
        activity.add({.id = 1, .url = QUrl(u"https://x/v2/number_orders"_s + query), .finished = true, .status = 200});
        QTRY_COMPARE(activity.rows().rowCount(), 1);
        const Diagnostics diagnostics({trouble.desk->desk(), trouble.desk->settings(), activity, trouble.clock, {},
            [query] { return QStringList{u"numberdesk.api: GET https://x/v2/number_orders%1: 200"_s.arg(query)}; }});
        const QString text = diagnostics.text(true);
        for (const QString &told : {u"x/v2/number_orders?page[number]=2&filter[customer_reference]&"
                                    "filter[phone_number]=+13125550101: 200"_s,
                 u"x/v2/number_orders?page%5Bnumber%5D=2&filter%5Bcustomer_reference%5D&"
                 "filter%5Bphone_number%5D=%2B13125550101: 200"_s})
            QVERIFY2(text.contains(told), qPrintable(told + u" is missing in\n"_s + text));
        QVERIFY(!text.contains(u"Confidential"_s));
        QVERIFY(!diagnostics.text(false).contains(u"5550101"_s));
    }

    void savesWhatItShows()
    {
        Trouble trouble;
        QVERIFY(trouble.openDialog());
        const QString shown = trouble.shown();
        QVERIFY(trouble.desk->click(u"Save…"_s, trouble.desk->dialog(Title)));
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = trouble.desk->window().findChild<QFileDialog *>()));
        const QTemporaryDir folder;
        files->selectFile(folder.filePath(u"report.txt"_s));
        QMetaObject::invokeMethod(files, "accept");
        QFile saved(folder.filePath(u"report.txt"_s));
        QTRY_VERIFY(saved.size() > 0);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), shown);
    }
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
