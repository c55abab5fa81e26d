// SPDX-License-Identifier: Apache-2.0
#include "models/filter_terms.h"
#include "models/filter_words.h"
#include "models/key_table.h"
#include "models/radix_sort.h"
#include "models/text_arena.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace nd;

namespace {

std::vector<QByteArray> wordsOf(const QString &typed)
{
    std::vector<QByteArray> words;
    for (const FilterTerm &term : filterTerms(typed))
        words.push_back(TextArena::folded(term.text));
    return words;
}

} // namespace

class TestRowAlgorithms : public QObject
{
    Q_OBJECT
private slots:
    void radixSortIsStableAndComplete()
    {
        QRandomGenerator random(7);
        std::vector<quint64> keys(5'000);
        for (quint64 &key : keys)
            key = sortKey(qint64(random.bounded(200)) - 100);
        keys[17] = sortKey(std::numeric_limits<qint64>::min());
        keys[18] = sortKey(std::numeric_limits<qint64>::max());
        std::vector<quint32> order(keys.size());
        std::iota(order.begin(), order.end(), 0u);
        std::vector<quint32> expected = order;
        std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) { return keys[a] < keys[b]; });
        radixSort(keys, order);
        QVERIFY(order == expected);
    }

    void sortKeyKeepsOrderOverZero() { QVERIFY(sortKey(-1) < sortKey(0) && sortKey(0) < sortKey(1)); }

    void nothingSortsToNothing()
    {
        std::vector<quint32> order;
        radixSort({}, order);
        QVERIFY(order.empty());
    }

    void arenaFindsMarkedWordsAsTheySay()
    {
        using namespace filter_words;
        TextArena arena;
        arena.append(whole(QStringLiteral("Number order")) + QStringLiteral("Denver") + End);
        arena.append(
            whole(QStringLiteral("DE")) + starts(QStringLiteral("Germany f826ed66")) + QStringLiteral("Plain"));
        const auto match = [&](const char *typed) { return arena.match(wordsOf(QString::fromLatin1(typed))); };
        using Hits = std::vector<bool>;
        QCOMPARE(match("number"), (Hits{true, false}));
        QCOMPARE(match("order number"), (Hits{true, false}));
        QCOMPARE(match("numb"), (Hits{false, false}));
        QCOMPARE(match("umber"), (Hits{false, false}));
        QCOMPARE(match("de"), (Hits{true, true})); // Denver is plain text, Germany's code a whole word
        QCOMPARE(match("ge"), (Hits{false, false})); // two letters begin no word
        QCOMPARE(match("ger"), (Hits{false, true}));
        QCOMPARE(match("erman"), (Hits{false, false}));
        QCOMPARE(match("f826"), (Hits{false, true}));
        QCOMPARE(match("ed66"), (Hits{false, false}));
        QCOMPARE(match("lai"), (Hits{false, true}));
        QCOMPARE(match("order enve"), (Hits{true, false}));
    }
    void arenaNeedsEveryTerm()
    {
        TextArena arena;
        arena.append(QStringLiteral("+13125550001 Chicago"));
        arena.append(QStringLiteral("+4930555 BERLIN Straße"));
        arena.append(QStringLiteral("Chicago Heights"));
        const auto both = arena.match(wordsOf(QStringLiteral("  CHI 312 ")));
        QCOMPARE(both, (std::vector<bool>{true, false, false}));
        QCOMPARE(arena.match(wordsOf(QStringLiteral("STRAßE"))), (std::vector<bool>{false, true, false}));
        QCOMPARE(arena.match(wordsOf(QStringLiteral("chicago")), 1), (std::vector<bool>{false, true}));
        QCOMPARE(arena.match({}), (std::vector<bool>{true, true, true}));
    }

    void filtersAreReadWordByWord()
    {
        const auto terms = filterTerms(QStringLiteral("  chi city:Chi state:\"a \"\"b\"\" c\" \"new york\" 10:30 :x "));
        QCOMPARE(terms.size(), size_t(6));
        QCOMPARE(terms[0].text, QStringLiteral("chi"));
        QVERIFY(terms[0].column.isEmpty());
        QCOMPARE(terms[1].column, QStringLiteral("city"));
        QCOMPARE(terms[1].text, QStringLiteral("Chi"));
        QVERIFY(!terms[1].whole);
        QCOMPARE(terms[2].text, QStringLiteral("a \"b\" c"));
        QVERIFY(terms[2].whole);
        QCOMPARE(terms[3].text, QStringLiteral("new york"));
        QCOMPARE(terms[4].typed, QStringLiteral("10:30"));
        QCOMPARE(terms[5].text, QStringLiteral(":x"));
    }
    void aTermIsWrittenAsItIsRead()
    {
        const QString title = QStringLiteral("Country / type");
        const QString id = QStringLiteral("country_type");
        for (const char *value : {"DE", "two words", "with \"quotes\"", "", "a:b"}) {
            const QString term = wholeTerm(filterName(title), QString::fromLatin1(value));
            const auto terms = filterTerms(term);
            QCOMPARE(terms.size(), size_t(1));
            QCOMPARE(terms[0].text, QString::fromLatin1(value));
            QVERIFY(terms[0].whole && namesColumn(terms[0].column, title, id));
            QCOMPARE(
                withoutTerms(QStringLiteral("x %1 y COUNTRY_TYPE:de").arg(term), title, id), QStringLiteral("x y"));
        }
        QVERIFY(!namesColumn({}, title, id));
    }
    void anUnfinishedQuoteEndsWithTheFilter()
    {
        const auto terms = filterTerms(QStringLiteral("city:\"Chicago H"));
        QCOMPARE(terms.size(), size_t(1));
        QCOMPARE(terms[0].text, QStringLiteral("Chicago H"));
        QVERIFY(filterTerms(QStringLiteral("\"")).front().text.isEmpty());
    }

    void arenaDoesNotMatchOverRows()
    {
        TextArena arena;
        arena.append(QStringLiteral("one"));
        arena.append(QStringLiteral("two\nthree"));
        QCOMPARE(arena.match(wordsOf(QStringLiteral("onetwo"))), (std::vector<bool>{false, false}));
        QCOMPARE(arena.match(wordsOf(QStringLiteral("three"))), (std::vector<bool>{false, true}));
    }

    void keyTableFindsAllAndNothingElse()
    {
        std::vector<QString> keys;
        KeyTable table([&](quint32 row) { return keys[row]; });
        for (int i = 0; i < 3'000; ++i) {
            keys.push_back(QStringLiteral("key-%1").arg(i * 7));
            table.add(quint32(i));
        }
        for (int i = 0; i < 3'000; ++i)
            QCOMPARE(table.find(keys[size_t(i)]).value_or(~0u), quint32(i));
        QVERIFY(!table.find(QStringLiteral("key-1")));
        table.clear();
        QVERIFY(!table.find(keys[0]));
    }
};

QTEST_APPLESS_MAIN(TestRowAlgorithms)
#include "tst_row_algorithms.moc"
