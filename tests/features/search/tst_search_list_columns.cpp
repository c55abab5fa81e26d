// SPDX-License-Identifier: Apache-2.0
#include "features/column_checks.h"

#include "features/paste/pasted_columns.h"
#include "features/search/saved_columns.h"
#include "wording/cell_format.h"

using namespace Qt::StringLiterals;
using namespace nd;

/// The columns of pasted numbers and of saved searches.
class TestSearchListColumns : public QObject
{
    Q_OBJECT

private slots:
    void pasted();
    void verdicts();
    void saved();
};

void TestSearchListColumns::pasted()
{
    PastedRow usual;
    usual.entry = {.line = 17, .text = u"(312) 555-0101"_s, .number = u"+13125550101"_s};
    usual.offer = PastedRow::Offer::Offered;
    usual.offered.cost = {Decimal::parse(u"1.0000000"), Decimal::parse(u"0.50"), u"USD"_s};
    usual.featuresKnown = true;
    usual.features = {u"sms"_s, u"voice"_s};
    PastedRow hostile;
    hostile.place = 2;
    hostile.entry.text = hostile.entry.number = hostileText();
    hostile.features = {hostileText()};
    hostile.featuresKnown = true;
    hostile.trouble = hostileText();
    hostile.offered.cost.currency = hostileText();
    checkColumns<PastedRow>(
        pastedColumns(), [](const PastedRow &row) { return row.key(); }, usual,
        {u"17"_s, u"(312) 555-0101"_s, u"+13125550101"_s, u"OK, offered"_s, u"SMS, Voice"_s, u"0.50"_s, u"1.00"_s,
            u"USD"_s},
        {}, hostile);
}

void TestSearchListColumns::verdicts()
{
    using Problem = NumberEntry::Problem;
    QStringList told;
    for (const Problem problem : {Problem::Repeated, Problem::Missing, Problem::Masked, Problem::Shortened,
             Problem::Formula, Problem::NoCountry, Problem::TooShort, Problem::TooLong, Problem::NotANumber}) {
        PastedRow row;
        row.entry.problem = problem;
        row.entry.sameAs = 3;
        QVERIFY(!row.isOk());
        told += verdictOf(row);
    }
    PastedRow row;
    row.entry.number = u"+13125550101"_s;
    told += verdictOf(row);
    row.trouble = u"Telnyx is away"_s;
    QVERIFY(row.isOk());
    told += verdictOf(row);
    row.offer = PastedRow::Offer::Gone;
    QVERIFY(!row.isOk());
    told += verdictOf(row);
    row.inBasket = true;
    told += verdictOf(row);
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), told.size()); // each says something of its own
    QVERIFY(!told.contains(QString()) && told.front().contains(u"3"_s));
}

void TestSearchListColumns::saved()
{
    SavedRow usual{.name = u"Loop"_s, .question = u"US · 312"_s, .everyMinutes = 120, .fresh = 3};
    usual.lastRun = *Timestamp::parse(u"2026-09-21T14:05:00Z");
    usual.nextTry = *Timestamp::parse(u"2026-09-21T16:05:00Z");
    usual.trouble = u"The rate limit is used up."_s;
    SavedRow hostile{.name = hostileText(), .question = hostileText(), .everyMinutes = -1, .fresh = -1};
    hostile.trouble = hostileText();
    const auto columns = savedColumns();
    checkColumns<SavedRow>(
        columns, [](const SavedRow &row) { return row.name; }, usual,
        {u"Loop"_s, u"3"_s, u"US · 312"_s, u"every 2 h"_s, cells::time(usual.lastRun), cells::time(usual.nextTry),
            usual.trouble},
        {}, hostile);
    usual.everyMinutes = 90;
    usual.isReadable = false;
    const QStringList texts = textsOf(columns, usual);
    QCOMPARE(texts[3], u"every 90 min"_s);
    QVERIFY(texts[2].contains(u"Cannot be read"_s));
    QCOMPARE(columns[2].data(usual, StatusRole).toInt(), int(Tone::Bad));
}

QTEST_GUILESS_MAIN(TestSearchListColumns)
#include "tst_search_list_columns.moc"
