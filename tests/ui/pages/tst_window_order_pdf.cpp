// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "features/orders/export/order_paper.h"
#include "features/orders/orders_presenter.h"
#include "support/patience.h"
#include "ui/features/orders/paper/order_pdf.h"
#include "ui/prompts/printer_dialog.h"
#include "ui/prompts/user_prompts.h"
#include "ui/shell/main_window.h"
#include "ui/tables/data_tree.h"

#include <QAbstractButton>
#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPalette>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <memory>
#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

QJsonObject number(const QString &text, const QString &status)
{
    return {{u"id"_s, u"n"_s + text}, {u"phone_number"_s, text}, {u"status"_s, status}, {u"country_code"_s, u"US"_s},
        {u"phone_number_type"_s, u"local"_s}};
}

QJsonObject order(const QString &reference, const QJsonArray &numbers, int count)
{
    return {{u"id"_s, u"a"_s}, {u"status"_s, u"pending"_s}, {u"customer_reference"_s, reference},
        {u"phone_numbers"_s, numbers}, {u"phone_numbers_count"_s, count}, {u"requirements_met"_s, true},
        {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}};
}

/// A window with one order, and whoever reads papers of it.
struct Clerk : Office
{
    explicit Clerk(const QJsonObject &one)
    {
        for (const char *list : {"/connections", "/messaging_profiles", "/billing_groups", "/sub_number_orders"})
            telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
        account.addOrder(one);
        open();
    }
    bool openOrders()
    {
        return desk->openTab(u"Orders"_s) && support::waitFor([&] { return desk->rows(u"Orders"_s) == 1; }, 10'000);
    }
    QAction *menuAction(const QString &text)
    {
        for (QAction *action : desk->window().findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    /// Read by a presenter of its own.
    std::optional<Result<OrderPaper>> paper()
    {
        OrdersPresenter orders(*desk->desk().current());
        if (!support::waitFor([&] { return orders.rows().rowCount() == 1; }, 10'000))
            return {};
        OrderPaperReader reader(orders);
        std::optional<Result<OrderPaper>> read;
        QObject::connect(
            &reader, &OrderPaperReader::finished, &reader, [&read](const Result<OrderPaper> &paper) { read = paper; });
        reader.read(reader.orderOf(orders.rows().index(0, 0).data(RowKeyRole).toString()));
        (void)support::waitFor([&] { return read.has_value(); }, 10'000);
        return read;
    }
};

/// A printer whose last page can be looked at.
struct Screen final : QPdfWriter
{
    Screen() : QPdfWriter(&nowhere), sheet(1'240, 1'754, QImage::Format_RGB32)
    {
        sheet.setDotsPerMeterX(5'906); // 150 to the inch: A4
        sheet.setDotsPerMeterY(5'906);
        sheet.fill(Qt::white);
    }
    bool newPage() override
    {
        ++pages;
        sheet.fill(Qt::white);
        return true;
    }
    QPaintEngine *paintEngine() const override { return sheet.paintEngine(); }
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return sheet.width();
        case PdmHeight:
            return sheet.height();
        case PdmDepth:
            return sheet.depth();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return sheet.logicalDpiX();
        default:
            return QPdfWriter::metric(metric); // Qt's newer versions ask for more
        }
    }
    /// Of what is printed.
    int darkest() const
    {
        int found = 255;
        for (int y = 0; y < sheet.height(); ++y) {
            for (int x = 0; x < sheet.width(); ++x)
                found = std::min(found, qGray(sheet.pixel(x, y)));
        }
        return found;
    }

    QBuffer nowhere;
    QImage sheet;
    int pages = 1;
};

QString wordsOf(const OrderPaper &paper)
{
    QTextDocument document;
    fillDocument(document, paper);
    return document.toPlainText();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// An order as a PDF: all that is known of it, and nothing that is not.
class TestWindowOrderPdf final : public QObject
{
    Q_OBJECT
private slots:
    void holdsWhatIsKnown()
    {
        Clerk clerk(order(u"Spring <b>2026</b>"_s,
            {number(u"+13125550101"_s, u"success"_s), number(u"+13125550102"_s, u"pending"_s)}, 2));
        const auto paper = clerk.paper();
        QVERIFY(paper && *paper);
        const QString words = wordsOf(**paper);
        for (const QString &known : {u"Order Spring <b>2026</b>"_s, u"+13125550101"_s, u"+13125550102"_s, u"success"_s,
                 u"pending"_s, u"2026-09-21"_s, u"Account: "_s, u"Order ID"_s})
            QVERIFY2(words.contains(known), qPrintable(known + u" is missing in\n"_s + words));
        // No price has come along.
        QVERIFY2(words.contains(QRegularExpression(u"Per month\\s+not known"_s)), qPrintable(words));
        QVERIFY2(!words.contains(QRegularExpression(u"0\\.00"_s)), qPrintable(words));
        QVERIFY((*paper)->lacking.isEmpty());
    }

    void saysThatNumbersAreMissing()
    {
        Clerk clerk(order(u"Spring"_s, {number(u"+13125550101"_s, u"success"_s)}, 3));
        const auto paper = clerk.paper();
        QVERIFY(paper && *paper);
        QVERIFY2(wordsOf(**paper).contains(u"2 number(s) of this order are not known here."_s),
            qPrintable(wordsOf(**paper)));
    }

    void isNotMadeOfAnOrderThatCannotBeRead()
    {
        Clerk clerk(order(u"Spring"_s, {number(u"+13125550101"_s, u"success"_s)}, 1));
        clerk.telnyx.on("GET", "/number_orders/a",
            [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(404, "10005", "Not found"); });
        const auto paper = clerk.paper();
        QVERIFY(paper && !*paper);
    }

    void goesOverSeveralPages()
    {
        OrderPaper paper{.title = u"Many"_s, .facts = {{u"Reference"_s, u"Many"_s}}};
        paper.numbers.titles = {u"Number"_s, u"Upfront"_s};
        paper.numbers.kinds = {CellKind::Text, CellKind::Number};
        for (int i = 0; i < 400; ++i)
            paper.numbers.rows.push_back({u"+1312555%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"1.00"_s});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"order.pdf"_s);
        const Result<Done> done = writePdf(paper, path);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith("%PDF-") && content.trimmed().endsWith("%%EOF"));
        QVERIFY(content.count("/Type /Page\n") > 3);
    }

    void whereNothingCanBeWritten()
    {
        const QTemporaryDir folder;
        const Result<Done> done = writePdf({}, folder.filePath(u"none/order.pdf"_s));
        QVERIFY(!done);
        QVERIFY(!done.error().detail.isEmpty());
    }

    /// By key from the row, through the question for the file, to the file and its place at the foot of the tab.
    void isSavedFromItsRow()
    {
        Clerk clerk(order(u"Spring/7"_s, {number(u"+13125550101"_s, u"success"_s)}, 1));
        QVERIFY(clerk.openOrders());
        auto *tree = qobject_cast<DataTree *>(clerk.desk->view(u"Orders"_s));
        tree->setCurrentIndex(tree->model()->index(0, 0));
        tree->setFocus();
        QAbstractButton *save = clerk.desk->button(u"Save as PDF…"_s);
        QVERIFY(save);
        QTRY_VERIFY(save->isEnabled());
        QTest::keyClick(tree, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QWidget *question = nullptr;
        QTRY_VERIFY((question = clerk.desk->dialog(u"Save Order as PDF"_s)));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"spring.pdf"_s);
        auto *files = qobject_cast<QFileDialog *>(question);
        QVERIFY(files);
        files->selectFile(path);
        QMetaObject::invokeMethod(files, "accept");
        QTRY_VERIFY(contentOf(path).startsWith("%PDF-"));
    }

    /// In a dark window, too.
    void isBlackOnWhite()
    {
        const QPalette before = QGuiApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::Text, Qt::white);
        QGuiApplication::setPalette(dark);
        const auto restore = qScopeGuard([&] { QGuiApplication::setPalette(before); });
        Screen printer;
        QVERIFY(paintPages({.title = u"Spring"_s, .facts = {{u"Reference"_s, u"Spring"_s}}}, printer));
        QCOMPARE(printer.pages, 1);
        printer.sheet = printer.sheet.copy(0, 0, printer.sheet.width(), printer.sheet.height() / 2); // above the foot
        QVERIFY2(printer.darkest() < 64, qPrintable(QString::number(printer.darkest())));
    }

    void whatAPrinterDoesNotTakeIsNotPrinted()
    {
        const QTemporaryDir folder;
        QPdfWriter nowhere(folder.filePath(u"none/order.pdf"_s));
        QVERIFY(!paintPages({.title = u"Spring"_s}, nowhere));
    }

    /// By key from the row, through the system's question, onto a printer that writes a file.
    void isPrintedFromItsRow()
    {
        if (!canPrint())
            QSKIP("built without QtPrintSupport");
#ifdef Q_OS_WIN
        QSKIP("the question is Windows' own, and no test can answer it");
#endif
        Clerk clerk(order(u"Spring/7"_s, {number(u"+13125550101"_s, u"success"_s)}, 1));
        QVERIFY(clerk.openOrders());
        auto *tree = qobject_cast<DataTree *>(clerk.desk->view(u"Orders"_s));
        tree->setCurrentIndex(tree->model()->index(0, 0));
        tree->setFocus();
        QAction *print = clerk.menuAction(u"Print…"_s);
        QVERIFY(print);
        QTRY_VERIFY(print->isEnabled());
        QTest::keyClick(tree, Qt::Key_P, Qt::ControlModifier);
        QWidget *question = nullptr;
        QTRY_VERIFY((question = clerk.desk->dialog(u"Print Order"_s)));
        // Never a printer of the machine that runs the tests.
        auto *printers = question->findChild<QComboBox *>(u"printers"_s);
        QVERIFY(printers);
        printers->setCurrentIndex(printers->findText(u"Print to File (PDF)"_s));
        QCOMPARE(printers->currentText(), u"Print to File (PDF)"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"printed.pdf"_s);
        auto *file = question->findChild<QLineEdit *>(u"filename"_s);
        QVERIFY(file && file->isEnabled());
        file->setText(path);
        QMetaObject::invokeMethod(question, "accept");
        QTRY_VERIFY(contentOf(path).trimmed().endsWith("%%EOF"));
        QTRY_VERIFY(print->isEnabled());
    }

    void nothingIsPrintedWhenNobodyWantsIt()
    {
        if (!canPrint())
            QSKIP("built without QtPrintSupport");
#ifdef Q_OS_WIN
        QSKIP("the question is Windows' own, and no test can answer it");
#endif
        Clerk clerk(order(u"Spring"_s, {number(u"+13125550101"_s, u"success"_s)}, 1));
        QVERIFY(clerk.openOrders());
        auto *tree = qobject_cast<DataTree *>(clerk.desk->view(u"Orders"_s));
        QAction *print = clerk.menuAction(u"Print…"_s);
        QVERIFY(print);
        tree->clearSelection();
        QTRY_VERIFY(!print->isEnabled());
        QVERIFY2(print->toolTip().contains(u"Choose one row"_s), qPrintable(print->toolTip()));
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTRY_VERIFY(print->isEnabled());
        print->trigger();
        QDialog *question = nullptr;
        QTRY_VERIFY((question = qobject_cast<QDialog *>(clerk.desk->dialog(u"Print Order"_s))));
        const size_t asked = clerk.telnyx.seen().size();
        question->reject();
        QTRY_VERIFY(!clerk.desk->dialog(u"Print Order"_s));
        QVERIFY(print->isEnabled());
        QCOMPARE(clerk.telnyx.seen().size(), asked); // the order is not even read
    }

    void isOfferedWhereThereIsAnOrder()
    {
        Clerk clerk(order(u"Spring"_s, {number(u"+13125550101"_s, u"success"_s)}, 1));
        QVERIFY(clerk.openOrders());
        auto *tree = qobject_cast<DataTree *>(clerk.desk->view(u"Orders"_s));
        tree->clearSelection();
        QAbstractButton *save = clerk.desk->button(u"Save as PDF…"_s);
        QTRY_VERIFY(save && !save->isEnabled());
        QVERIFY2(save->toolTip().contains(u"Choose one row"_s), qPrintable(save->toolTip()));
        for (QAction *action : clerk.desk->window().findChildren<QAction *>()) {
            if (action->text() == u"Save as PDF…"_s)
                QVERIFY(!action->isEnabled());
        }
    }
};

QTEST_MAIN(TestWindowOrderPdf)
#include "tst_window_order_pdf.moc"
