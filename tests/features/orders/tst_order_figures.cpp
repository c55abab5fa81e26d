// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "base/files/csv.h"
#include "features/basket/service/owned_numbers.h"
#include "features/orders/about/order_details.h"
#include "features/orders/about/order_tally.h"
#include "features/orders/export/order_export.h"
#include "features/orders/export/order_paper.h"
#include "features/orders/numbers/order_numbers_presenter.h"
#include "features/orders/order_rows.h"
#include "features/orders/order_totals.h"
#include "features/orders/orders_presenter.h"
#include "features/purchase/service/purchases.h"
#include "models/roles.h"
#include "support/patience.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <chrono>
#include <map>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

using Kind = OrderRow::Kind;
const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;
const QString C = u"+442079460001"_s;

Cost cost(const char *upfront, const char *monthly)
{
    return {Decimal::parse(QString::fromLatin1(monthly)), Decimal::parse(QString::fromLatin1(upfront)), u"USD"_s};
}

OrderRow row(Kind kind, const QString &id, const QString &status, int count)
{
    OrderRow row;
    row.kind = kind;
    row.id = id;
    row.status = status;
    row.count = count;
    return row;
}

QString keyText(const OrderRow &row)
{
    return keyOf(row);
}

bool mayHold(const OrderRow &row)
{
    return row.kind == Kind::NumberOrder;
}

const Timestamp Noon = *Timestamp::parse(u"2026-09-21T12:00:00Z");

/// The sums of these orders at noon.
QString costsOf(const std::vector<OrderRow> &orders)
{
    TreeModel<OrderRow> rows(orderColumns(), keyText, mayHold);
    rows.append(orders);
    return costsText(rows, Noon);
}

QJsonObject order(const QString &id, const QString &status, const QStringList &numbers)
{
    QJsonArray rows;
    for (const QString &number : numbers)
        rows.append(QJsonObject{{u"id"_s, id + number.mid(1)}, {u"phone_number"_s, number}, {u"status"_s, status},
            {u"requirements_met"_s, true}});
    return {{u"id"_s, id}, {u"status"_s, status}, {u"customer_reference"_s, u"Ref "_s + id}, {u"phone_numbers"_s, rows},
        {u"phone_numbers_count"_s, int(numbers.size())}, {u"requirements_met"_s, true},
        {u"created_at"_s, u"2026-09-21T10:00:00Z"_s}};
}

/// The tab without its widgets, at a fake Telnyx.
struct Blotter
{
    Blotter()
    {
        for (const char *list : {"/connections", "/messaging_profiles", "/billing_groups"})
            desk.telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    }
    bool read()
    {
        if (!presenter)
            presenter.emplace(*desk.session);
        else
            presenter->refresh();
        return support::waitFor([this] { return presenter->state().phase != Phase::Loading; }, 20'000);
    }
    /// Bought by this desk, at USD 1.00 upfront and 2.00 a month each.
    bool buy(const QStringList &numbers)
    {
        std::vector<BasketLine> lines;
        for (const QString &one : numbers)
            lines.push_back(FakeDesk::line(one, "1.00", "2.00"));
        desk.fill(lines);
        Ticket ticket;
        ticket.lines = desk.basket().lines();
        ticket.userReference = u"Spring"_s;
        return desk.session->services().purchases().place(ticket)
            && support::waitFor([&] { return !desk.session->hasOpenWrites(); }, 20'000);
    }
    /// What Telnyx says of the order that was bought, from now on.
    void say(const QString &status, const std::map<QString, QString> &numbers)
    {
        QJsonObject bought = desk.fake.orders().back();
        QJsonArray rows;
        for (const auto &[number, state] : numbers)
            rows.append(QJsonObject{{u"id"_s, u"n"_s + number.mid(1)}, {u"phone_number"_s, number},
                {u"status"_s, state}, {u"requirements_met"_s, true}});
        bought[u"status"_s] = status;
        bought[u"phone_numbers"_s] = rows;
        bought[u"requirements_met"_s] = true;
        desk.telnyx.on(
            "GET", "/number_orders/*", [bought](const FakeTelnyx::Seen &) { return FakeTelnyx::data(bought); });
        desk.telnyx.on(
            "GET", "/number_orders", [bought](const FakeTelnyx::Seen &) { return FakeTelnyx::list({bought}); });
    }
    /// The same, and here it is known too.
    bool tell(const QString &status, const std::map<QString, QString> &numbers)
    {
        say(status, numbers);
        desk.telnyx.forget();
        desk.pass(60s);
        return support::waitFor([this] { return desk.telnyx.count("GET", "/number_orders/*") > 0; }, 20'000);
    }
    QString bought() const { return keyOf(Kind::NumberOrder, desk.fake.orders().back().value(u"id"_s).toString()); }
    /// What stands in this column of the window.
    QString cell(const QString &key, const QString &column)
    {
        TreeModel<OrderRow> &rows = presenter->rows();
        for (int at = 0; at < rows.columnCount(); ++at) {
            if (rows.headerData(at, Qt::Horizontal, ColumnIdRole).toString() == column)
                return rows.indexOfAny(key).siblingAtColumn(at).data().toString();
        }
        return u"no such column"_s;
    }
    std::optional<OrderPaper> paper(const QString &key)
    {
        OrderPaperReader reader(*presenter);
        std::optional<Result<OrderPaper>> read;
        QObject::connect(
            &reader, &OrderPaperReader::finished, &reader, [&](const Result<OrderPaper> &paper) { read = paper; });
        reader.read(key);
        if (!support::waitFor([&] { return read.has_value(); }, 20'000) || !*read)
            return {};
        return **read;
    }
    /// The lines of a file of all orders that are shown.
    QList<QStringList> file(ExportLevel level)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        OrderExport writer(*presenter);
        bool done = false;
        QObject::connect(&writer, &OrderExport::finished, &writer, [&](const Result<int> &) { done = true; });
        writer.start(level, {}, path);
        QList<QStringList> lines;
        QFile file(path);
        if (!support::waitFor([&] { return done; }, 20'000) || !file.open(QIODevice::ReadOnly))
            return lines;
        for (const csv::Row &line : csv::read(csv::decode(file.readAll()))) {
            QStringList cells;
            for (const QString &cell : line.cells)
                cells += csv::unguarded(cell);
            lines += cells;
        }
        return lines;
    }

    FakeDesk desk;
    std::optional<OrdersPresenter> presenter;
};

QString fact(const OrderFacts &facts, const QString &title)
{
    for (const auto &[name, value] : facts) {
        if (name == title)
            return value;
    }
    return u"none of that name"_s;
}

/// Of the file's line that begins so.
QString cellOf(const QList<QStringList> &file, const QString &first, const QString &title)
{
    for (const QStringList &line : file) {
        if (line.value(0) == first)
            return line.value(file.front().indexOf(title));
    }
    return u"no such line"_s;
}

} // namespace

/// The figures of the Orders tab, its numbers, files and papers: each means one thing, and says it.
class TestOrderFigures : public QObject
{
    Q_OBJECT

private slots:
    void totals();
    void totalsWithOrdersThatBecomeOthers();
    void numbersAreThoseOfTheOrders();
    void whatFailedCostsNothing();
    void aCancelledPartCostsNothing_data();
    void aCancelledPartCostsNothing();
    void whatWasGivenUpWasPaidFor();
    void aPartialSuccessOfOthersIsNotKnown();
    void aSelectionOfBulkOrdersIsNotFree();
    void aSelectionTellsWhatWasAskedForApart();
    void filesSayWhatTheWindowSays();
    void noOrderIsMissingAmongSubOrders();
    void whatIsCancelledHasNoDeadline();
};

void TestOrderFigures::totals()
{
    TreeModel<OrderRow> rows(orderColumns(), keyText, mayHold);
    OrderRow good = row(Kind::NumberOrder, u"o1"_s, u"success"_s, 2);
    good.cost = std::vector<Cost>{cost("2.00", "3.00")};
    rows.append({good, row(Kind::NumberOrder, u"o2"_s, u"failure"_s, 3),
        row(Kind::BulkOrder, u"o3"_s, u"success"_s, 10), row(Kind::Purchase, u"o4"_s, u"not_bought"_s, 7)});
    const Timestamp now = *Timestamp::parse(u"2026-09-21T10:00:00Z");
    const QString whole = totalsText(rows, {});
    QCOMPARE(whole, u"3 order(s) · 5 number(s) ordered · 0 pending"_s);
    QCOMPARE(costsText(rows, now),
        u"Shown: upfront USD 2.00, per month USD 3.00 · Today: none · sums without what failed or was cancelled"_s);

    // What is known of sub-orders because somebody has opened them is another thing.
    rows.setChildren(keyOf(good), {row(Kind::SubOrder, u"s1"_s, u"cancelled"_s, 1)});
    QCOMPARE(totalsText(rows, {}), whole);

    rows.setPredicate([](const OrderRow &row) { return row.status == u"failure"; });
    QCOMPARE(totalsText(rows, {}), u"1 of 3 order(s) · 3 number(s) ordered · 0 pending"_s);
    QVERIFY(costsText(rows, now).startsWith(u"Shown: upfront nothing, per month nothing"_s));
    rows.setPredicate([](const OrderRow &row) { return row.kind == Kind::BulkOrder; });
    QCOMPARE(totalsText(rows, {}), u"1 of 3 order(s) · 10 number(s) asked for · 0 pending"_s);
    QVERIFY(costsText(rows, now).startsWith(u"Shown: upfront not known, per month not known"_s));
}

/// What a bulk or an advanced order costs its number orders tell, once there are some.
void TestOrderFigures::totalsWithOrdersThatBecomeOthers()
{
    const QString note = u" · sums without what failed or was cancelled"_s;
    OrderRow good = row(Kind::NumberOrder, u"o1"_s, u"success"_s, 1);
    good.cost = std::vector<Cost>{cost("1.00", "3.00")};
    good.createdAt = Noon;
    OrderRow bulk = row(Kind::BulkOrder, u"o2"_s, u"pending"_s, 500);
    bulk.createdAt = Noon;
    QCOMPARE(costsOf({good, bulk}),
        u"Shown: upfront USD 1.00 and 1 not known, per month USD 3.00 and 1 not known · "
        "Today: 1 number(s) ordered, upfront USD 1.00 and 1 not known"_s
            + note);
    bulk.status = u"failed"_s;
    QCOMPARE(costsOf({bulk}),
        u"Shown: upfront nothing, per month nothing · Today: 500 number(s) asked for, upfront nothing"_s + note);

    // Telnyx does not say when it was made, so nobody can say that there is none of today.
    OrderRow advanced = row(Kind::AdvancedOrder, u"o3"_s, u"processing"_s, 500);
    QCOMPARE(costsOf({advanced}),
        u"Shown: upfront not known, per month not known · 1 order(s) under way without a date"_s + note);
    QCOMPARE(costsOf({good, advanced}).section(u" · "_s, 1),
        u"Today: 1 number(s) ordered, upfront USD 1.00 · 1 order(s) under way without a date"_s + note);
    advanced.status = u"ordered"_s; // its number orders have their dates
    QCOMPARE(costsOf({advanced}).section(u" · "_s, 1), u"Today: none"_s + note);
}

void TestOrderFigures::numbersAreThoseOfTheOrders()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s, {A, B}));
    blotter.desk.fake.addOrder(order(u"o2"_s, u"cancelled"_s, {C}));
    blotter.desk.telnyx.on(
        "GET", "/number_order_phone_numbers", [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    QVERIFY(blotter.read());
    OrderNumbersPresenter numbers(*blotter.presenter);
    numbers.setShown(true);
    QTRY_COMPARE(numbers.state().phase, Phase::Ready);
    QCOMPARE(numbers.totals(), u"3 number(s) ordered"_s);
    QVERIFY2(
        blotter.presenter->totals().contains(u" · 3 number(s) ordered · "_s), qPrintable(blotter.presenter->totals()));
    QCOMPARE(numbers.rows().find(u"o2/"_s + C)->cost, std::optional<Cost>());
}

void TestOrderFigures::whatFailedCostsNothing()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    QVERIFY(blotter.buy({A, B}));
    QVERIFY(blotter.tell(u"partial_success"_s, {{A, u"success"_s}, {B, u"failure"_s}}));
    const QString key = blotter.bought();
    QTRY_COMPARE(blotter.cell(key, u"status"_s), u"partial success"_s);
    QTRY_COMPARE(blotter.cell(key, u"upfront"_s), u"USD 1.00"_s);
    QCOMPARE(blotter.cell(key, u"monthly"_s), u"USD 2.00"_s);
    QCOMPARE(blotter.cell(key, u"count"_s), u"2"_s);
    QCOMPARE(blotter.presenter->costTotals(),
        u"Shown: upfront USD 1.00, per month USD 2.00 · Today: 2 number(s) ordered, upfront USD 1.00 · sums without "
        "what failed or was cancelled"_s);
    const OrderFacts facts = blotter.presenter->details().facts(key);
    QCOMPARE(fact(facts, u"Upfront"_s), u"USD 1.00"_s);
    QCOMPARE(fact(facts, u"Not counted"_s), u"1 number(s) that failed or were cancelled"_s);

    const auto paper = blotter.paper(key);
    QVERIFY(paper);
    QCOMPARE(fact(paper->facts, u"Upfront"_s), u"USD 1.00"_s);
    QCOMPARE(fact(paper->facts, u"Numbers"_s), u"2, 1 of them failed or cancelled"_s);
    const QStringList failed = paper->numbers.rows.back();
    QCOMPARE(failed.front(), B);
    QCOMPARE(failed.value(paper->numbers.titles.indexOf(u"Upfront"_s)), QString());
}

void TestOrderFigures::aCancelledPartCostsNothing_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"cancelled", "failure", "failed"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

/// As long as the order goes on, and after the next start as well.
void TestOrderFigures::aCancelledPartCostsNothing()
{
    QFETCH(QString, end);
    Blotter blotter;
    QVERIFY(blotter.read());
    QVERIFY(blotter.buy({A, B}));
    QVERIFY(blotter.tell(u"pending"_s, {{A, u"pending"_s}, {B, end}}));
    QTRY_COMPARE(blotter.cell(blotter.bought(), u"upfront"_s), u"USD 1.00"_s);
    blotter.presenter.reset();
    QVERIFY(blotter.read());
    QTRY_COMPARE(blotter.cell(blotter.bought(), u"upfront"_s), u"USD 1.00"_s);
    QVERIFY2(
        blotter.presenter->totals().contains(u" · 2 number(s) ordered · "_s), qPrintable(blotter.presenter->totals()));
    QVERIFY(blotter.presenter->costTotals().contains(u"Today: 2 number(s) ordered, upfront USD 1.00"_s));
    const auto paper = blotter.paper(blotter.bought());
    QVERIFY(paper);
    QCOMPARE(fact(paper->facts, u"Upfront"_s), u"USD 1.00"_s);
    QVERIFY(blotter.desk.session->services().owned().find(A));
    QVERIFY(!blotter.desk.session->services().owned().find(B));
}

/// "deleted" is what Telnyx calls an order whose numbers have all left the account: it was delivered before.
void TestOrderFigures::whatWasGivenUpWasPaidFor()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    QVERIFY(blotter.buy({A, B}));
    QVERIFY(blotter.tell(u"success"_s, {{A, u"success"_s}, {B, u"success"_s}}));
    const QString key = blotter.bought();
    QTRY_COMPARE(blotter.cell(key, u"status"_s), u"success"_s);
    blotter.say(u"deleted"_s, {{A, u"deleted"_s}, {B, u"deleted"_s}});
    QVERIFY(blotter.read());
    QTRY_COMPARE(blotter.cell(key, u"status"_s), u"deleted"_s);
    QCOMPARE(blotter.cell(key, u"upfront"_s), u"USD 2.00"_s);
    QCOMPARE(blotter.cell(key, u"monthly"_s), u"USD 4.00"_s);
    QVERIFY(blotter.presenter->costTotals().startsWith(u"Shown: upfront USD 2.00, per month USD 4.00"_s));
    const auto paper = blotter.paper(key);
    QVERIFY(paper);
    QCOMPARE(fact(paper->facts, u"Numbers"_s), u"2"_s);
    QCOMPARE(fact(paper->facts, u"Upfront"_s), u"USD 2.00"_s);
    for (const QStringList &number : paper->numbers.rows)
        QCOMPARE(number.value(paper->numbers.titles.indexOf(u"Upfront"_s)), u"1.00"_s);
}

void TestOrderFigures::aPartialSuccessOfOthersIsNotKnown()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    QVERIFY(blotter.buy({A, B})); // so that there are prices
    blotter.desk.fake.addOrder(order(u"o1"_s, u"partial_success"_s, {A, B}));
    blotter.desk.fake.addOrder(order(u"o2"_s, u"failure"_s, {A}));
    QVERIFY(blotter.read());
    QTRY_COMPARE(blotter.cell(keyOf(Kind::NumberOrder, u"o1"_s), u"upfront"_s), u"not known"_s);
    QCOMPARE(blotter.cell(keyOf(Kind::NumberOrder, u"o2"_s), u"upfront"_s), QString());
    const auto paper = blotter.paper(keyOf(Kind::NumberOrder, u"o2"_s));
    QVERIFY(paper);
    QCOMPARE(fact(paper->facts, u"Upfront"_s), u"nothing"_s);
}

void TestOrderFigures::aSelectionOfBulkOrdersIsNotFree()
{
    OrderTally tally;
    tally.add(row(Kind::BulkOrder, u"o1"_s, u"success"_s, 10), false);
    QCOMPARE(tally.cost.upfrontText(), u"not known"_s);
    OrderTally failed;
    failed.add(row(Kind::NumberOrder, u"o2"_s, u"failure"_s, 2), false);
    QCOMPARE(failed.cost.upfrontText(), u"nothing"_s);
    failed.add(row(Kind::BulkOrder, u"o3"_s, u"failed"_s, 10), false);
    QCOMPARE(failed.cost.upfrontText(), u"nothing"_s);
    failed.add(row(Kind::AdvancedOrder, u"o4"_s, u"processing"_s, 10), false);
    QCOMPARE(failed.cost.upfrontText(), u"not known"_s);
}

/// A bulk order's number orders may be selected beside it or not: what it asked for is told apart from what was
/// ordered.
void TestOrderFigures::aSelectionTellsWhatWasAskedForApart()
{
    const auto said = [](const OrderTally &tally) {
        const OrderSheet sheet = sheetOf(tally);
        return std::pair(sheet.title, sheet.sections.front().facts);
    };
    OrderTally tally;
    tally.add(row(Kind::BulkOrder, u"o1"_s, u"success"_s, 10), false);
    QCOMPARE(said(tally).first, u"1 row(s) selected · 10 number(s) asked for · upfront not known"_s);
    QCOMPARE(fact(said(tally).second, u"Numbers"_s), u"10 number(s) asked for"_s);
    OrderRow priced = row(Kind::NumberOrder, u"o2"_s, u"success"_s, 2);
    priced.cost = std::vector<Cost>{cost("2.00", "3.00")};
    tally.add(priced, false);
    QCOMPARE(said(tally).first, u"2 row(s) selected · 2 number(s) · upfront USD 2.00"_s);
    QCOMPARE(fact(said(tally).second, u"Numbers"_s), u"2"_s);
    QCOMPARE(fact(said(tally).second, u"Besides"_s),
        u"10 number(s) asked for, which count and cost in their number orders"_s);
}

void TestOrderFigures::filesSayWhatTheWindowSays()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    QVERIFY(blotter.buy({A}));
    QJsonObject waiting = order(u"o1"_s, u"pending"_s, {C});
    waiting[u"requirements_met"_s] = false;
    blotter.desk.fake.addOrder(waiting);
    blotter.desk.fake.addOrder(order(u"o2"_s, u"failure"_s, {B}));
    blotter.desk.fake.addBulkOrder({{u"id"_s, u"o3"_s}, {u"customer_reference"_s, u"Ref o3"_s},
        {u"ordering_groups"_s, QJsonArray{QJsonObject{{u"count_requested"_s, 3}, {u"status"_s, u"success"_s}}}}});
    QVERIFY(blotter.read());
    QTRY_COMPARE(blotter.presenter->rows().shownCount(), 4);
    const QList<QStringList> file = blotter.file(ExportLevel::Orders);
    QCOMPARE(file.size(), 5);
    const std::pair<QString, QString> same[] = {{u"kind"_s, u"Kind"_s}, {u"status"_s, u"Status"_s},
        {u"count"_s, u"Numbers"_s}, {u"place"_s, u"Country and type"_s}, {u"requirements"_s, u"Requirements, notes"_s},
        {u"deadline"_s, u"Deadline"_s}, {u"created"_s, u"Created"_s}};
    for (const OrderRow &row : blotter.presenter->rows().rows()) {
        for (const auto &[column, title] : same)
            QCOMPARE(cellOf(file, row.title, title), blotter.cell(keyOf(row), column));
        const QString amount = cellOf(file, row.title, u"Upfront"_s);
        const QString currency = cellOf(file, row.title, u"Currency"_s);
        QCOMPARE(currency.isEmpty() ? amount : currency + u' ' + amount, blotter.cell(keyOf(row), u"upfront"_s));
    }
    QCOMPARE(cellOf(file, u"Ref o1"_s, u"Requirements, notes"_s), u"Requirements to be filled in"_s);
}

void TestOrderFigures::noOrderIsMissingAmongSubOrders()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"success"_s, {A}));
    blotter.desk.fake.addOrder(order(u"o2"_s, u"pending"_s, {B, C}));
    const QString id = blotter.desk.fake.addSubOrder(u"o1"_s, u"success"_s);
    QVERIFY(blotter.read());
    const QList<QStringList> file = blotter.file(ExportLevel::SubOrders);
    QCOMPARE(file.size(), 3);
    QCOMPARE(cellOf(file, u"Ref o1"_s, u"Sub-order ID"_s), id);
    QCOMPARE(cellOf(file, u"Ref o2"_s, u"Sub-order ID"_s), QString());
    QCOMPARE(cellOf(file, u"Ref o2"_s, u"Numbers"_s), u"2"_s);
    QCOMPARE(cellOf(file, u"Ref o2"_s, u"Requirements, notes"_s), u"Telnyx lists no sub-orders of this order."_s);
}

void TestOrderFigures::whatIsCancelledHasNoDeadline()
{
    Blotter blotter;
    blotter.desk.fake.addOrder(order(u"o1"_s, u"cancelled"_s, {A}));
    OrderNumber number;
    number.id = u"n1"_s;
    number.phoneNumber = A;
    number.orderRequestId = u"o1"_s;
    number.status = u"cancelled"_s;
    number.deadline = *Timestamp::parse(u"2026-09-24T10:00:00Z");
    QVERIFY(!rowOf(number).deadline.isValid());
    blotter.desk.telnyx.on("GET", "/number_order_phone_numbers", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({{{u"id"_s, u"n1"_s}, {u"phone_number"_s, A}, {u"order_request_id"_s, u"o1"_s},
            {u"status"_s, u"cancelled"_s}, {u"requirements_met"_s, false},
            {u"deadline"_s, u"2026-09-24T10:00:00Z"_s}}});
    });
    QVERIFY(blotter.read());
    OrderNumbersPresenter numbers(*blotter.presenter);
    numbers.setShown(true);
    QTRY_COMPARE(numbers.state().phase, Phase::Ready);
    const OrderedNumberRow *cancelled = numbers.rows().find(u"o1/"_s + A);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->status, u"cancelled"_s);
    QVERIFY(!cancelled->deadline.isValid());
}

QTEST_GUILESS_MAIN(TestOrderFigures)
#include "tst_order_figures.moc"
