// SPDX-License-Identifier: Apache-2.0
#include "api/request/decode.h"
#include "api/resources/number_orders.h"
#include "features/orders/order_rows.h"
#include "features/orders/order_tree.h"
#include "tests/support/sanitizers.h"

#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

constexpr int Orders = 4'000;

/// As Telnyx lists them, each with so many numbers.
QByteArray pageOf(int first, int count, int numbers)
{
    QByteArray rows;
    for (int i = first; i < first + count; ++i) {
        const QByteArray place = QByteArray::number(100'000 + i);
        rows += (i > first ? "," : "")
            + QByteArrayLiteral(R"({"record_type":"number_order","id":"f826ed66-2a3b-4c5d-8e6f-000000)") + place
            + QByteArrayLiteral(R"(","status":"success","customer_reference":"Spring )") + place
            + QByteArrayLiteral(R"(","phone_numbers_count":)") + QByteArray::number(numbers)
            + QByteArrayLiteral(R"(,"requirements_met":true,"created_at":"2026-01-02T03:04:05.000000Z",)"
                                R"("updated_at":"2026-01-02T03:04:06.000000Z","phone_numbers":[)");
        for (int number = 0; number < numbers; ++number)
            rows += (number > 0 ? "," : "") + QByteArrayLiteral(R"({"id":"1","phone_number":"+1312)")
                + QByteArray::number(5'000'000 + (i * numbers + number) % 4'000'000) + QByteArrayLiteral(R"("})");
        rows += "]}";
    }
    return R"({"data":[)" + rows + R"(],"meta":{"total_pages":1,"page_number":1,"page_size":250}})";
}

size_t bytesInUse()
{
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

void fill(OrderTree &tree, int numbers)
{
    constexpr int OfAPage = 250;
    tree.model().expect(Orders);
    for (int first = 0; first < Orders; first += OfAPage) {
        ParseWarnings warnings;
        auto page = decodeReply<Page<NumberOrder>>(pageOf(first, OfAPage, numbers), Envelope::Data, warnings);
        OrderBatch batch;
        batch.numbers = std::move(page->rows);
        tree.put(batch);
        tree.flush();
    }
}

} // namespace

/// What an order costs in memory as a row of the blotter, its place in the index included: 100,000 of them are common.
class TestOrderMemory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
#ifdef ND_HEAP_OF_ASAN
        QSKIP("AddressSanitizer has a heap of its own");
#endif
        if (bytesInUse() == 0)
            QSKIP("this C library does not tell what is in use");
        // What is made once for all orders, tables of countries for one, is no order's.
        OrderTree tree([](OrderRow &, const OrderRow *) {});
        fill(tree, 1);
    }

    void anOrderIsSmall_data()
    {
        QTest::addColumn<int>("numbers");
        QTest::addColumn<int>("most");
        // The index and the table of keys included. More than one number takes a block of its own.
        QTest::newRow("one number") << 1 << 300;
        QTest::newRow("five numbers") << 5 << 400;
        QTest::newRow("a hundred and five") << 105 << 400 + 100 * 8;
    }
    void anOrderIsSmall()
    {
        QFETCH(int, numbers);
        QFETCH(int, most);
        OrderTree tree([](OrderRow &, const OrderRow *) {});
        const size_t before = bytesInUse();
        fill(tree, numbers);
        const double each = double(bytesInUse() - before) / Orders;
        QCOMPARE(tree.model().totalCount(), Orders);
        QVERIFY2(each <= most, qPrintable(u"%1 bytes"_s.arg(each)));
        qInfo("%.0f bytes", each);
        // And each of its numbers is found.
        for (const int number : {0, numbers - 1}) {
            tree.model().setFilter(QString::number(5'000'000 + 17 * numbers + number));
            QCOMPARE(tree.model().shownCount(), 1);
            QCOMPARE(tree.model().row(0).title, u"Spring 100017"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestOrderMemory)
#include "tst_order_memory.moc"
