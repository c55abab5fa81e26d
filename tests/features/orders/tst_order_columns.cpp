// SPDX-License-Identifier: Apache-2.0
#include "features/column_checks.h"

#include "support/test_clock.h"

#include "api/values/api_enums.h"
#include "features/basket/basket_columns.h"
#include "features/orders/order_columns.h"
#include "features/purchase/ticket_columns.h"
#include "features/purchase/ticket_presenter.h"
#include "wording/data_age.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

Timestamp at(QStringView text)
{
    return *Timestamp::parse(text);
}

Cost cost(const char *upfront, const char *monthly)
{
    return {Decimal::parse(QString::fromLatin1(monthly)), Decimal::parse(QString::fromLatin1(upfront)), u"USD"_s};
}

BasketLine line()
{
    BasketLine line;
    line.key = line.number = u"+13125550101"_s;
    line.country = u"US"_s;
    line.type = u"local"_s;
    line.place = u"Chicago"_s;
    line.region = u"IL"_s;
    line.features = {u"sms"_s, u"hd_voice"_s, u"brand_new"_s};
    line.cost = cost("1.00000", "2.5");
    line.addedAt = at(u"2026-09-21T14:05:00Z");
    return line;
}

BasketLine hostileLine()
{
    BasketLine line;
    line.key = line.number = line.country = line.type = line.place = line.region = line.failure = hostileText();
    line.features = {hostileText()};
    line.cost.currency = hostileText();
    line.cost.monthly = Decimal::fromUnits(std::numeric_limits<qint64>::max());
    line.range = std::numeric_limits<int>::max(); // times the price: more than an amount can be
    line.kind = LineKind::Block;
    return line;
}

/// 275 of what was asked for in the Bulk Order dialog.
BasketLine quantity()
{
    NewBulkGroup group;
    group.countryIso = u"US"_s;
    group.phoneNumberType = u"local"_s;
    group.countRequested.value = 275;
    group.nationalDestinationCode = u"907"_s;
    group.administrativeArea = u"AK"_s;
    group.phoneNumber = NumberPattern{.endsWith = u"00"_s};
    group.features = {u"sms"_s};
    group.strategy = bulk_strategy::always;
    return lineOf(group, {});
}

} // namespace

/// The columns of what is bought: basket, ticket, orders.
class TestOrderColumns : public QObject
{
    Q_OBJECT

private slots:
    void basket();
    void basketHolds();
    void ticket();
    void quantitiesSayWhatIsBought();
    void orders();
    void ordersSortByUrgencyAndDate();
};

void TestOrderColumns::basket()
{
    const TestClock clock;
    const auto columns = basketColumns(clock);
    const auto key = [](const BasketRow &row) { return row.line.key; };
    checkColumns<BasketRow>(columns, key, {line()},
        {u"+13125550101"_s, {}, u"Number"_s, u"Local"_s, u"Chicago, IL, US"_s, u"S HD brand_new"_s, u"1.00"_s,
            u"2.50"_s, u"USD"_s, {}, u"2026-09-21 14:05"_s},
        {}, {hostileLine()});

    BasketRow block{line()};
    block.line.kind = LineKind::Block;
    block.line.range = 100;
    QCOMPARE(columns[2].text(block), u"Block of 100"_s);
    QCOMPARE(columns[6].text(block), u"100.00"_s); // the whole line
    QCOMPARE(columns[7].text(block), u"250.00"_s);
    block.line.kind = LineKind::Quantity;
    QCOMPARE(columns[2].text(block), u"Any 100"_s);
    QVERIFY(columns[0].text(block).contains(u"100"_s));
    QCOMPARE(columns[7].text({hostileLine()}), u"—"_s); // an amount beyond all bounds is none
    block.line.sentIn = u"nd-1"_s;
    QCOMPARE(columns[9].text(block), u"In an order"_s);
    QCOMPARE(columns[9].data(block, StatusRole).toInt(), int(Tone::Busy));
    block.line.sentIn.clear();
    block.line.failure = u"Taken"_s;
    QCOMPARE(columns[9].text(block), u"Taken"_s);
    QCOMPARE(columns[9].data(block, StatusRole).toInt(), int(Tone::Bad));
}

void TestOrderColumns::basketHolds()
{
    const TestClock clock;
    const auto hold = basketColumns(clock)[HoldColumn];
    BasketRow row{line()};
    const auto reads = [&](HoldState state, qint64 seconds) {
        row.line.hold.state = state;
        row.line.hold.expiresAt = seconds < 0
            ? Timestamp()
            : clock.now().plus(std::chrono::seconds(seconds) - std::chrono::milliseconds(1));
        const QVariant tone = hold.data(row, StatusRole);
        return std::pair(hold.text(row), tone.isValid() ? tone.toInt() : -1);
    };
    QCOMPARE(reads(HoldState::None, -1), std::pair(QString(), -1));
    QCOMPARE(reads(HoldState::Asking, -1), std::pair(u"Reserving…"_s, int(Tone::Busy)));
    QCOMPARE(reads(HoldState::Held, 1781), std::pair(u"Held 29:41"_s, int(Tone::Good)));
    QCOMPARE(reads(HoldState::Held, 301), std::pair(u"Held 5:01"_s, int(Tone::Good)));
    QCOMPARE(reads(HoldState::Held, 300), std::pair(u"Held 5:00"_s, int(Tone::Warning)));
    QCOMPARE(reads(HoldState::Held, 60), std::pair(u"Held 1:00"_s, int(Tone::Bad)));
    QCOMPARE(reads(HoldState::Lapsed, 0), std::pair(u"Lapsed"_s, int(Tone::Bad)));
    QCOMPARE(countdown(-5), u"0:00"_s);
    QCOMPARE(countdown(3599), u"59:59"_s);
    QCOMPARE(countdown(3600), u"1:00:00"_s);
    QCOMPARE(countdown(90'061), u"25:01:01"_s);
    QVERIFY(!hold.isFiltered()); // a clock is nothing to search by
}

void TestOrderColumns::ticket()
{
    const auto columns = ticketColumns();
    const auto key = [](const TicketRow &row) { return row.line.key; };
    TicketRow usual{line(), line().cost, true, {}, {}, {}};
    usual.difference.kind = PriceChange::Kind::Unchanged;
    checkColumns<TicketRow>(columns, key, usual,
        {u"+13125550101"_s, u"Number"_s, u"Available"_s, u"USD 1.00"_s, u"USD 2.50"_s, u"Chicago, IL, US"_s,
            u"Local"_s},
        {}, {hostileLine(), {}, true, {}, {}, {}});

    const auto reads = [&](PriceChange::Kind kind) {
        usual.difference.kind = kind;
        return std::pair(columns[2].text(usual), columns[2].data(usual, StatusRole).toInt());
    };
    QCOMPARE(reads(PriceChange::Kind::Gone), std::pair(u"Gone"_s, int(Tone::Bad)));
    QCOMPARE(reads(PriceChange::Kind::Unknown), std::pair(u"Not checked"_s, int(Tone::Warning)));
    usual.line.cost = cost("1", "3.25"); // the price is the new one, and the note says what it was
    QCOMPARE(reads(PriceChange::Kind::Dearer), std::pair(u"Dearer"_s, int(Tone::Warning)));
    QCOMPARE(columns[4].text(usual), u"USD 3.25"_s);
    QVERIFY(columns[2].data(usual, Qt::ToolTipRole).toString().contains(u"USD 2.50 per month"_s));
    usual.yours = u"Yours since 14:05, KB-1"_s;
    QCOMPARE(reads(PriceChange::Kind::Unchanged), std::pair(usual.yours, int(Tone::Bad)));
    usual.yours.clear();
    usual.line.hold.state = HoldState::Held;
    QCOMPARE(reads(PriceChange::Kind::Unchanged), std::pair(u"Held for you"_s, int(Tone::Good)));
    QCOMPARE(reads(PriceChange::Kind::Unseen), std::pair(u"Held, price not checked"_s, int(Tone::Neutral)));
    usual.checked = false;
    QCOMPARE(reads(PriceChange::Kind::Gone), std::pair(u"Checking…"_s, int(Tone::Busy)));
    usual.line.kind = LineKind::Block;
    usual.line.range = 20;
    QCOMPARE(columns[0].text(usual), u"+13125550101"_s); // whole, whatever else there is to say
    QCOMPARE(columns[1].text(usual), u"Block of 20"_s);
    QCOMPARE(columns[4].text(usual), u"USD 65.00"_s);
    QCOMPARE(columns[4].data(usual, Qt::ToolTipRole).toString(), u"20 × USD 3.25"_s);
    usual.line.cost = {};
    QCOMPARE(columns[4].text(usual), u"not known"_s);
    QVERIFY(!columns[3].data(usual, StatusRole).isValid());
    usual.priceNote = {u"Far above the others"_s, false, true};
    QVERIFY(!columns[3].data(usual, StatusRole).isValid());
    QCOMPARE(columns[4].data(usual, StatusRole).toInt(), int(Tone::Warning));
    QVERIFY(columns[4].data(usual, Qt::ToolTipRole).toString().contains(u"Far above"_s));
    QVERIFY(columns[4].data(usual, Qt::AccessibleTextRole).toString().endsWith(u", Far above the others"_s));
}

/// The same wish says the same in the basket and on the ticket: nothing of it is found out from the bill.
void TestOrderColumns::quantitiesSayWhatIsBought()
{
    const TestClock clock;
    const auto basket = basketColumns(clock);
    const BasketRow row{quantity()};
    QCOMPARE(basket[0].text(row), u"275 number(s), ends with 00"_s);
    QCOMPARE(basket[2].text(row), u"Take what there is"_s);
    QCOMPARE(basket[4].text(row), u"907, AK, US"_s);
    const QString whole = u"US · Local · 907 · AK · ends with 00 · SMS · Take what there is"_s;
    QCOMPARE(basket[0].data(row, Qt::ToolTipRole).toString(), whole);

    const auto columns = ticketColumns();
    TicketRow ticket{quantity(), {}, true, {}, {}, {}};
    QCOMPARE(columns[0].text(ticket), basket[0].text(row));
    QCOMPARE(columns[0].data(ticket, Qt::ToolTipRole).toString(), whole);
    QCOMPARE(columns[5].text(ticket), u"907, AK, US · Take what there is"_s);
    ticket.difference.kind = PriceChange::Kind::Unseen;
    QCOMPARE(columns[2].text(ticket), u"Not checked"_s);
    QCOMPARE(columns[2].data(ticket, StatusRole).toInt(), int(Tone::Neutral));
    QVERIFY(columns[2].data(ticket, Qt::ToolTipRole).toString().contains(u"Telnyx chooses"_s));
    ticket.line.group->strategy = bulk_strategy::never;
    ticket.line.group->phoneNumber.reset();
    QCOMPARE(columns[0].text(ticket), u"275 number(s)"_s);
    QCOMPARE(columns[5].text(ticket), u"907, AK, US · All or nothing"_s);
}

void TestOrderColumns::orders()
{
    const auto columns = orderColumns();
    OrderRow usual;
    usual.id = u"0c6a"_s;
    usual.title = u"Spring"_s;
    usual.status = u"pending"_s;
    usual.place = u"US · Local"_s;
    usual.count = 3;
    usual.requirementsMet = false;
    usual.createdAt = at(u"2026-09-21T14:05:00Z");
    usual.updatedAt = at(u"2026-09-21T14:06:00Z");
    usual.deadline = at(u"2026-09-24T14:05:00Z");
    OrderRow hostile;
    hostile.id = hostile.title = hostile.status = hostile.place = hostile.note = hostileText();
    hostile.count = -7;
    checkColumns<OrderRow>(
        columns, [](const auto &row) { return keyOf(row); }, usual,
        {u"Spring"_s, u"Number order"_s, u"pending"_s, u"3"_s, u"US · Local"_s, u"2026-09-24 14:05"_s,
            u"2026-09-21 14:05"_s, u"not known"_s, u"not known"_s, u"Requirements to be filled in"_s,
            u"2026-09-21 14:06"_s, u"0c6a"_s},
        {}, hostile);
    usual.cost = {cost("1.00000", "2.5"), {Decimal::parse(u"4"), Decimal::parse(u"3"), u"GBP"_s}};
    QCOMPARE(columns[7].text(usual), u"USD 1.00 · GBP 3.00"_s);
    QCOMPARE(columns[8].text(usual), u"USD 2.50 · GBP 4.00"_s);
    usual.reason = u"Rejected for 2 number(s): the bill is too old"_s;
    QCOMPARE(columns[9].text(usual), usual.reason); // why it waits says more than that it does
    usual.reason.clear();

    // Every status has a word, a tone and an icon of its own; one that is new reads as it came.
    const QStringList words{u"success"_s, u"partial_success"_s, u"failure"_s, u"cancelled"_s, u"not_bought"_s,
        u"requirement-info-pending"_s, u"brand_new"_s};
    const QStringList shown{u"success"_s, u"partial success"_s, u"failure"_s, u"cancelled"_s, u"not bought"_s,
        u"requirement info pending"_s, u"brand new"_s};
    const std::vector<Tone> tones{
        Tone::Good, Tone::Warning, Tone::Bad, Tone::Neutral, Tone::Bad, Tone::Warning, Tone::Neutral};
    for (qsizetype i = 0; i < words.size(); ++i) {
        usual.status = words[i];
        QCOMPARE(columns[2].text(usual), shown[i]);
        QCOMPARE(columns[2].data(usual, StatusRole).toInt(), int(tones[size_t(i)]));
        QVERIFY(!columns[2].data(usual, IconNameRole).toString().isEmpty());
        QVERIFY(columns[9].text(usual).isEmpty()); // nothing to be filled in any more
    }
    QSet<QString> keys;
    for (int kind = 0; kind <= int(OrderRow::Kind::Note); ++kind) {
        usual.kind = OrderRow::Kind(kind);
        keys.insert(keyOf(usual));
        QCOMPARE(kindText(usual.kind).isEmpty(), usual.kind == OrderRow::Kind::Note);
    }
    QCOMPARE(keys.size(), int(OrderRow::Kind::Note) + 1); // one id in two kinds: two rows
}

void TestOrderColumns::ordersSortByUrgencyAndDate()
{
    const auto columns = orderColumns();
    const auto rowOf = [](const QString &status, const QString &created, bool underWay = false) {
        OrderRow row;
        row.status = status;
        row.underWay = underWay;
        row.createdAt = Timestamp::parse(created).value_or(Timestamp());
        return row;
    };
    const OrderRow exception = rowOf(u"exception"_s, {}); // an advanced order: Telnyx gives it no date
    OrderRow due = rowOf(u"pending"_s, u"2026-09-20T10:00:00Z"_s, true);
    due.deadline = at(u"2026-09-24T14:05:00Z");
    const std::vector<OrderRow> urgent{rowOf(u"unresolved"_s, u"2026-09-21T10:00:00Z"_s), exception,
        rowOf(u"not_bought"_s, u"2026-09-21T10:00:00Z"_s), due, rowOf(u"pending"_s, u"2026-09-22T10:00:00Z"_s, true),
        rowOf(u"pending"_s, u"2026-09-21T10:00:00Z"_s, true), rowOf(u"partial_success"_s, u"2026-09-21T10:00:00Z"_s),
        rowOf(u"failure"_s, u"2026-09-21T10:00:00Z"_s), rowOf(u"cancelled"_s, u"2026-09-21T10:00:00Z"_s),
        rowOf(u"success"_s, u"2026-09-21T10:00:00Z"_s)};
    const auto &status = columns[2];
    for (size_t i = 1; i < urgent.size(); ++i)
        QVERIFY2(status.number(urgent[i - 1]) < status.number(urgent[i]), qPrintable(urgent[i].status));

    const auto &created = columns[6];
    QCOMPARE(created.header(ColumnIdRole).toString(), u"created"_s);
    QCOMPARE(created.header(Qt::InitialSortOrderRole).toInt(), int(Qt::DescendingOrder)); // the newest first
    QVERIFY(created.number(exception) > created.number(due)); // it waits for a person: not last for ever
    QVERIFY(created.number(rowOf(u"ordered"_s, {})) < created.number(due));
    const auto &deadline = columns[5];
    QCOMPARE(deadline.header(Qt::InitialSortOrderRole).toInt(), int(Qt::AscendingOrder)); // the nearest first
    QVERIFY(deadline.number(due) < deadline.number(exception));
    QVERIFY(!deadline.header(ColumnHiddenRole).toBool());
}

QTEST_GUILESS_MAIN(TestOrderColumns)
#include "tst_order_columns.moc"
