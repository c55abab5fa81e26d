// SPDX-License-Identifier: Apache-2.0
#include "column_checks.h"

#include "api/client/activity.h"
#include "features/activity/activity_columns.h"
#include "features/comments/comment_columns.h"
#include "features/coverage/coverage_columns.h"
#include "features/reports/report_columns.h"
#include "features/search/search_columns.h"
#include "features/search/search_presenter.h"
#include "wording/cell_format.h"

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

} // namespace

/// Every list of columns: what a usual row reads, a row of which nothing is known, and a row that means harm.
class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void search();
    void conversations();
    void messages();
    void countryList();
    void types();
    void inventory();
    void activity();
    void reportFile();
    void cellWords();
};

void TestColumns::search()
{
    SearchRow usual;
    usual.number.phoneNumber = u"+13125550101"_s;
    usual.number.phoneNumberType = u"toll_free"_s;
    usual.number.region.locality = u"Chicago"_s;
    usual.number.region.rateCenter = u"NORTHBROOK"_s;
    usual.number.region.state = u"IL"_s;
    usual.number.features = {u"sms"_s, u"mms"_s, u"voice"_s};
    usual.number.cost = cost("0.50", "1.0000000");
    usual.number.quickship = usual.number.reservable = true;
    usual.score = 42;
    usual.country = u"US"_s;
    SearchRow hostile;
    hostile.number.phoneNumber = hostile.number.phoneNumberType = hostileText();
    hostile.number.region = {hostileText(), hostileText(), hostileText(), hostileText()};
    hostile.number.features = {hostileText()};
    hostile.number.cost.currency = hostileText();
    hostile.blockSize = -1;
    const auto columns = searchColumns();
    checkColumns<SearchRow>(
        columns, [](const SearchRow &row) { return row.number.phoneNumber; }, usual,
        {u"+13125550101"_s, {}, {}, {}, u"312"_s, u"US"_s, u"Toll-free"_s, u"Chicago · NORTHBROOK"_s, u"IL"_s,
            u"S M V"_s, u"SMS, MMS, Voice"_s, u"0.50"_s, u"1.00"_s, u"USD"_s, u"Yes"_s, u"Yes"_s, u"42"_s, {}},
        {}, hostile);

    QCOMPARE(titlesOf(columns).front(), u"Number"_s); // the contract: the first column is the number in E.164
    usual.number.region.rateCenter = u"CHICAGO"_s;
    usual.blockSize = 10;
    usual.inBasket = usual.number.bestEffort = true;
    const QStringList texts = textsOf(columns, usual);
    QCOMPARE(texts[2], u"10 × 0.50 + 1.00"_s); // what one costs, and beside it what all cost
    QCOMPARE(texts[11], u"5.00"_s);
    QCOMPARE(texts[12], u"10.00"_s);
    QCOMPARE(columns[12].data(usual, Qt::ToolTipRole).toString(), u"10 × 1.00"_s);
    QCOMPARE(texts[7], u"Chicago"_s); // not said twice
    QVERIFY(texts[17].contains(u"Near"_s));
    QCOMPARE(columns[17].data(usual, StatusRole).toInt(), int(Tone::Warning));
    QCOMPARE(texts[1], u"In basket"_s);
    QVERIFY(!columns[1].data(usual, IconNameRole).toString().isEmpty());
    QVERIFY(columns[0].data(usual, IconNameRole).toString().isEmpty()); // which would move the digits
    QCOMPARE(columns[9].data(usual, Qt::ToolTipRole).toString(), u"SMS, MMS, Voice"_s);
    QCOMPARE(columns[9].data(usual, Qt::AccessibleTextRole).toString(), u"SMS, MMS, Voice"_s);
    QCOMPARE(columns[9].filterText(usual), u"SMS, MMS, Voice"_s);
    QVERIFY(!columns[11].data(usual, StatusRole).isValid());
    usual.priceNote = u"Far above"_s;
    usual.isUpfrontDear = true;
    QCOMPARE(columns[11].data(usual, StatusRole).toInt(), int(Tone::Warning));
    QCOMPARE(columns[11].data(usual, Qt::AccessibleTextRole).toString(), u"5.00, Far above"_s);
    QVERIFY(!columns[12].data(usual, StatusRole).isValid()); // the other amount is as usual
    usual.priceNote.clear();
    usual.isUpfrontDear = false;
    usual.owned = u"Yours since 14:05, KB-1"_s;
    QCOMPARE(columns[1].text(usual), usual.owned);
    QCOMPARE(columns[0].data(usual, Qt::AccessibleTextRole).toString(), u"+13125550101, Yours since 14:05, KB-1"_s);
    usual.owned.clear();
    QCOMPARE(columns[0].data(usual, Qt::ToolTipRole).toString(), u"+1 312-555-0101"_s);
    usual.match = {2, 3};
    QCOMPARE(columns[0].data(usual, MatchRole).toPoint(), QPoint(2, 3));
    usual.number.phoneNumber = u"+1312555xxxx"_s;
    QVERIFY(columns[16].text(usual).isEmpty()); // nobody knows its digits
    QCOMPARE(columns[16].number(usual), -1);
    QVERIFY(columns[0].data(usual, Qt::ToolTipRole).toString().contains(u"Masked"_s));
    usual.number.cost.upfront.reset();
    QCOMPARE(columns[11].text(usual), u"—"_s);
    QCOMPARE(columns[11].number(usual), std::numeric_limits<qint64>::max()); // after every price
    QVERIFY(columns[3].text(usual).isEmpty() && !columns[3].data(usual, StatusRole).isValid());
    usual.isNew = true;
    QCOMPARE(columns[3].text(usual), u"new"_s);
    QCOMPARE(columns[3].data(usual, StatusRole).toInt(), int(Tone::Good));
}

void TestColumns::conversations()
{
    const auto columns = conversationColumns();
    Conversation usual;
    usual.recordType = u"sub_number_order"_s;
    usual.recordId = u"8ffb3622-7c6b-4ccc"_s;
    usual.lastBody = u"Please send\n the bill."_s;
    usual.lastAt = at(u"2026-09-21T14:05:00Z");
    usual.comments = 4;
    usual.unread = 2;
    const QString bad = hostileText();
    checkColumns<Conversation>(columns, [](const auto &row) { return keyOf(row); }, usual,
        {u"Sub-order 8ffb3622"_s, u"2"_s, u"Please send the bill."_s, u"2026-09-21 14:05"_s, u"8ffb3622-7c6b-4ccc"_s},
        {}, {bad, bad, bad, {}, -1, -1});
    QCOMPARE(columns.size(), size_t(ConversationColumn::Record) + 1);
    const QString spoken = columns[0].data(usual, Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Sub-order"_s, usual.recordId, u"Please send the bill."_s, u"2 unread"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    usual.unread = 0;
    QVERIFY(columns[1].text(usual).isEmpty() && !columns[1].data(usual, StatusRole).isValid());
    usual.hasDraft = usual.needsAnswer = true;
    const QString waiting = columns[0].data(usual, Qt::AccessibleTextRole).toString();
    QVERIFY(waiting.contains(u"(draft)"_s) && waiting.contains(u"(to be answered)"_s));
}

void TestColumns::messages()
{
    const auto columns = messageColumns();
    Comment usual;
    usual.id = u"c1"_s;
    usual.body = u"One\ntwo"_s;
    usual.commenter = u"ops@telnyx.com"_s;
    usual.commenterType = u"admin"_s;
    usual.createdAt = at(u"2026-09-21T14:05:00Z");
    Comment hostile;
    hostile.id = hostile.body = hostile.commenter = hostile.commenterType = hostileText();
    checkColumns<Comment>(
        columns, [](const Comment &comment) { return comment.id; }, usual,
        {u"Telnyx"_s, u"2026-09-21 14:05"_s, u"One two"_s}, {}, hostile);
    QCOMPARE(columns[2].data(usual, Qt::ToolTipRole).toString(), usual.body); // with its lines
    QCOMPARE(columns[0].data(usual, StatusRole).toInt(), int(Tone::Warning));
    usual.readAt = usual.createdAt;
    QVERIFY(!columns[0].data(usual, StatusRole).isValid());
    usual.commenterType = u"user"_s;
    QCOMPARE(columns[0].text(usual), u"ops@telnyx.com"_s);
    usual.commenter.clear();
    QCOMPARE(columns[0].text(usual), u"You"_s);
}

void TestColumns::countryList()
{
    const auto columns = countryColumns();
    CountryCoverage usual;
    usual.code = u"DE"_s;
    usual.name = u"Federal Republic"_s;
    usual.region = u"EMEA"_s;
    usual.phoneNumberTypes = {u"local"_s, u"toll_free"_s};
    usual.local.emplace().features = {u"voice"_s, u"sms"_s};
    usual.numbers = usual.reservable = usual.inventoryCoverage = true;
    CountryCoverage hostile;
    hostile.code = hostile.name = hostile.region = hostileText();
    hostile.phoneNumberTypes = hostile.features = {hostileText()};
    hostile.mobile.emplace().features = {hostileText()};
    checkColumns<CountryCoverage>(
        columns, [](const CountryCoverage &country) { return country.code; }, usual,
        {u"Germany"_s, u"DE"_s, u"EMEA"_s, u"Sold"_s, u"Local, Toll-free"_s, {}, u"Yes"_s, {}, u"Yes"_s,
            u"Voice, SMS"_s, {}, {}, {}, {}},
        {}, hostile);
    usual.code = u"ZZ"_s;
    QCOMPARE(columns[0].text(usual), u"Federal Republic"_s); // a country that the program does not know
    usual.name.clear();
    QCOMPARE(columns[0].text(usual), u"ZZ"_s);
}

void TestColumns::types()
{
    TypeRow usual{u"shared_cost"_s, {}};
    usual.coverage.features = {u"fax"_s, u"emergency"_s};
    usual.coverage.quickship = usual.coverage.fullPstnReplacement = true;
    TypeRow hostile{hostileText(), {}};
    hostile.coverage.features = {hostileText()};
    checkColumns<TypeRow>(
        typeColumns(), [](const TypeRow &row) { return row.type; }, usual,
        {u"Shared cost"_s, u"F E"_s, {}, u"Yes"_s, u"Yes"_s, {}}, {}, hostile);
}

void TestColumns::inventory()
{
    const auto columns = inventoryColumns();
    InventoryCoverage usual;
    usual.group = u"312"_s;
    usual.administrativeArea = u"IL"_s;
    usual.phoneNumberType = u"local"_s;
    usual.coverageType = u"number"_s;
    usual.count = 0;
    InventoryCoverage hostile;
    hostile.group = hostile.administrativeArea = hostile.phoneNumberType = hostile.coverageType = hostileText();
    hostile.count = std::numeric_limits<int>::min();
    checkColumns<InventoryCoverage>(
        columns, [](const InventoryCoverage &row) { return row.group; }, usual,
        {u"312"_s, u"Chicago"_s, u"0"_s, u"IL"_s, u"Local"_s, u"Numbers"_s, {}}, {}, hostile);
    QVERIFY(advanceRequirementsText({usual}).isEmpty());
    InventoryCoverage strict = usual;
    strict.advanceRequirements = true;
    QCOMPARE(columns[6].text(strict), u"Yes"_s);
    QVERIFY(advanceRequirementsText({strict}).startsWith(u"Telnyx takes no order here before its requirements"_s));
    QVERIFY(advanceRequirementsText({usual, strict, strict}).endsWith(u", for: Local."_s));
    QCOMPARE(columns[2].text({}), u"—"_s); // not told is not none
    QVERIFY(columns[2].number({}) < columns[2].number(usual));
    usual.coverageType = u"block"_s;
    QCOMPARE(columns[5].text(usual), u"Blocks"_s);
    usual.administrativeArea = u"Bavaria"_s; // a code of another country that looks like one
    QCOMPARE(columns[1].text(usual), QString());
}

void TestColumns::activity()
{
    const auto columns = activityColumns();
    Activity usual;
    usual.id = 1;
    usual.startedAt = at(u"2026-09-21T14:05:06.789Z");
    usual.url = QUrl(u"https://api.telnyx.com/v2/number_orders?filter%5Bstatus%5D=pending"_s);
    usual.status = 200;
    usual.finished = true;
    usual.duration = std::chrono::milliseconds(42);
    usual.requestId = u"req-1"_s;
    Activity hostile;
    hostile.id = 2;
    hostile.finished = true;
    hostile.requestId = hostileText();
    hostile.error = Error{.kind = ErrorKind::Server, .code = hostileText(), .detail = hostileText()};
    hostile.warnings = {hostileText()};
    checkColumns<Activity>(
        columns, [](const Activity &entry) { return QString::number(entry.id); }, usual,
        {u"14:05:06.789"_s, u"GET"_s, u"/v2/number_orders?filter%5Bstatus%5D=pending"_s, u"200"_s, u"42 ms"_s, u"1"_s,
            u"req-1"_s, {}},
        {}, hostile);

    const auto reads = [&] { return std::pair(columns[3].text(usual), columns[3].data(usual, StatusRole).toInt()); };
    usual.warnings = {u"data: not a list"_s};
    QCOMPARE(reads(), std::pair(u"200"_s, int(Tone::Warning)));
    QVERIFY(columns[7].text(usual).contains(u"not a list"_s));
    usual.error = Error{.kind = ErrorKind::OutcomeUnknown};
    QCOMPARE(reads(), std::pair(u"outcome unknown"_s, int(Tone::Bad)));
    usual.error->kind = ErrorKind::Cancelled;
    QCOMPARE(reads(), std::pair(u"stopped"_s, int(Tone::Neutral)));
    usual.error->kind = ErrorKind::Offline;
    usual.status = 0;
    QCOMPARE(reads(), std::pair(u"no answer"_s, int(Tone::Bad)));
    usual.finished = false;
    QCOMPARE(reads(), std::pair(u"will be tried again"_s, int(Tone::Busy)));
    usual.error.reset();
    QCOMPARE(reads(), std::pair(u"under way"_s, int(Tone::Busy)));
    QVERIFY(columns[4].text(usual).isEmpty());
}

/// Telnyx's own names and order are for programs.
void TestColumns::reportFile()
{
    const auto columns = reportFileColumns({u"id"_s, u"is_block_sub_number_order"_s, u"brand_new"_s, u"status"_s,
        u"created_at"_s, u"customer_reference"_s});
    csv::Row row;
    row.cells = {u"s1"_s, u"True"_s, u"x"_s, u"success"_s, u"2026-09-21 14:05:12.376686"_s, u"Spring"_s};
    QStringList titles;
    QStringList texts;
    for (const auto &column : columns) {
        titles += column.header(Qt::DisplayRole).toString();
        texts += column.text(row);
    }
    QCOMPARE(titles,
        (QStringList{u"Reference"_s, u"Status"_s, u"Created"_s, u"Block"_s, u"Sub-order ID"_s, u"brand_new"_s}));
    QCOMPARE(texts, (QStringList{u"Spring"_s, u"success"_s, u"2026-09-21 14:05"_s, u"Yes"_s, u"s1"_s, u"x"_s}));
    QCOMPARE(columns[1].data(row, StatusRole).toInt(), int(Tone::Good));
    row.cells[4] = u"soon"_s;
    QCOMPARE(columns[2].text(row), u"soon"_s); // what cannot be read is shown as it came
    row.cells.clear();
    for (const auto &column : columns)
        QVERIFY(column.text(row).isEmpty());
}

void TestColumns::cellWords()
{
    QCOMPARE(cells::price({}), u"—"_s);
    QCOMPARE(cells::price(Decimal::parse(u"0.0055")), u"0.0055"_s);
    QVERIFY(cells::priceKey(Decimal::parse(u"9.99")) < cells::priceKey(Decimal::parse(u"10")));
    QCOMPARE(cells::time({}), QString());
    QCOMPARE(cells::numberKey(u"+13125550101"_s), 13'125'550'101);
    QCOMPARE(cells::numberKey(QString()), 0);
    QVERIFY(cells::numberKey(QString(10'000, u'9')) > 0); // stops before it overflows
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
