// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "support/patience.h"
#include "ui/shell/main_window.h"
#include "ui/shell/outside/file_open_events.h"
#include "ui/shell/outside/outside_requests.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWindow>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Paste = u"Paste Numbers"_s;

/// A window whose account is in use, and what other programs do to it.
struct Visited
{
    Visited() { file.setFileName(folder.filePath(u"numbers.csv"_s)); }
    OutsideRequests &outside() { return desk.window().outside(); }
    bool isUp()
    {
        return support::waitFor([this] { return desk.field(u"Area code"_s) || desk.openTab(u"Search"_s); });
    }
    QString pasted()
    {
        auto *edit = qobject_cast<QPlainTextEdit *>(desk.field(u"Numbers to read"_s, desk.dialog(Paste)));
        return edit ? edit->toPlainText() : QString();
    }
    void write(const QByteArray &content)
    {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
    }
    /// A drag that comes in over the middle of the window; whether it is taken.
    bool drop(const QMimeData &data, Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction)
    {
        QWindow *handle = desk.window().windowHandle();
        const QPoint middle = QRect(QPoint(), handle->size()).center();
        QDragEnterEvent enter(middle, possible, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &enter);
        QDropEvent event(middle, possible, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &event);
        return enter.isAccepted() && event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }

    WindowFixture desk;
    QTemporaryDir folder;
    QFile file;
};

} // namespace

/// What other programs hand over is shown in the window, and no more.
class TestOutsideRequests final : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreFilledIn()
    {
        Visited visited;
        QVERIFY(visited.isUp());
        visited.outside().showNumbers({u"+13125550101"_s, u"nonsense"_s});
        QTRY_VERIFY(visited.desk.dialog(Paste));
        QTRY_COMPARE(visited.desk.rows(u"Pasted numbers"_s), 2);
        QVERIFY(visited.pasted().contains(u"+13125550101"_s));
        // A second link joins the first, also while the list is open.
        visited.outside().showNumbers({u"+13125550102"_s});
        QTRY_COMPARE(visited.desk.rows(u"Pasted numbers"_s), 3);
        QCOMPARE(visited.desk.tabTitle(u"Basket"_s), u"Basket"_s); // nobody has put them there
        for (const QString &write : {u"POST"_s, u"PATCH"_s, u"DELETE"_s})
            QCOMPARE(visited.desk.requests(write), 0);
    }

    void theyJoinATable()
    {
        Visited visited;
        QVERIFY(visited.isUp());
        visited.write("name;phone\nMia;+13125550101\n");
        visited.outside().showFile(visited.file.fileName());
        QTRY_COMPARE(visited.desk.rows(u"Pasted numbers"_s), 1);
        visited.outside().showNumbers({u"+13125550102"_s});
        QTRY_COMPARE(visited.desk.rows(u"Pasted numbers"_s), 2);
        QVERIFY2(stage::rowText(visited.desk.view(u"Pasted numbers"_s), 1).contains(u"OK"_s),
            qPrintable(stage::rowText(visited.desk.view(u"Pasted numbers"_s), 1)));
    }

    /// Who is placing an order is not to find another dialog under the mouse.
    void theyWaitForADialog()
    {
        Visited visited;
        QVERIFY(visited.isUp());
        QSignalSpy waiting(&visited.outside(), &OutsideRequests::waiting);
        auto *dialog = new QDialog(&visited.desk.window());
        dialog->setWindowTitle(u"Something else"_s);
        dialog->open();
        QTRY_VERIFY(dialog->isVisible());
        visited.outside().showNumbers({u"+13125550101"_s});
        visited.outside().showOrder(u"no-order"_s);
        QCOMPARE(waiting.size(), 2);
        QVERIFY(!visited.desk.dialog(Paste));
        dialog->close();
        QTRY_VERIFY(visited.desk.dialog(Paste));
        QTRY_COMPARE(visited.desk.requests(u"GET /v2/number_orders/no-order"_s), 1);
    }

    void anOrderIsShown()
    {
        Visited visited;
        QVERIFY(visited.isUp());
        visited.outside().showOrder(u"8a1f-none"_s);
        QTRY_COMPARE(visited.desk.requests(u"GET /v2/number_orders/8a1f-none"_s), 1);
        QTRY_VERIFY(visited.desk.view(u"Orders"_s));
        QCOMPARE(visited.desk.requests(u"POST"_s), 0);
    }

    /// Telnyx is asked for number orders only: a link to another kind waits for the lists.
    void aBulkOrderIsShownOnceItIsKnown()
    {
        Office office;
        office.telnyx.on("GET", "/inexplicit_number_orders", [](const FakeTelnyx::Seen &) {
            return FakeTelnyx::list({{{u"id"_s, u"bulk-7"_s}, {u"status"_s, u"pending"_s},
                {u"customer_reference"_s, u"Autumn"_s}, {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}}});
        });
        office.open();
        office.desk->window().outside().showOrder(u"bulk-7"_s);
        QTRY_VERIFY(office.desk->view(u"Orders"_s));
        const auto *orders = office.desk->view(u"Orders"_s);
        QTRY_COMPARE(orders->currentIndex().siblingAtColumn(0).data().toString(), u"Autumn"_s);
    }

    void aFileMayBeDroppedAnywhere()
    {
        Visited visited;
        QVERIFY(visited.isUp());
        visited.write("phone\n+13125550101\n+13125550102\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(visited.file.fileName())});
        for (const QString &tab : {u"Coverage"_s, u"Search"_s, u"Orders"_s, u"Comments"_s}) {
            QVERIFY(visited.desk.openTab(tab));
            QVERIFY2(visited.drop(data), qPrintable(tab));
            QTRY_VERIFY(visited.desk.dialog(Paste));
            QTRY_COMPARE(visited.desk.rows(u"Pasted numbers"_s), 2);
            QVERIFY(!visited.drop(data)); // the window is behind a dialog now
            visited.desk.dialog(Paste)->close();
            QTRY_VERIFY(!visited.desk.dialog(Paste));
        }
        QVERIFY(visited.file.exists());
    }

    void otherThingsAreNotTaken()
    {
        Visited visited;
        QVERIFY(visited.isUp());
        QMimeData data;
        data.setUrls({QUrl(u"https://example.com/numbers.csv"_s)});
        QVERIFY(visited.desk.openTab(u"Orders"_s));
        (void)visited.drop(data);
        QCoreApplication::processEvents();
        QVERIFY(!visited.desk.dialog(Paste));
    }

    /// As macOS hands links and files over.
    void fileEventsAreHeard()
    {
        FileOpenEvents events(*QCoreApplication::instance());
        QSignalSpy opened(&events, &FileOpenEvents::opened);
        QFileOpenEvent link(QUrl(u"tel:+13125550101"_s));
        QCoreApplication::sendEvent(QCoreApplication::instance(), &link);
        QFileOpenEvent file(u"/somewhere/numbers.csv"_s);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &file);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][0].toString(), u"tel:+13125550101"_s);
        QCOMPARE(opened[1][0].toString(), u"/somewhere/numbers.csv"_s);
    }
};

QTEST_MAIN(TestOutsideRequests)
#include "tst_outside_requests.moc"
