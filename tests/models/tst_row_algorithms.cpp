// SPDX-License-Identifier: Apache-2.0
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
        const auto match
            = [&](const char *typed) { return arena.match(TextArena::termsOf(QString::fromLatin1(typed))); };
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
        const auto both = arena.match(TextArena::termsOf(QStringLiteral("  CHI 312 ")));
        QCOMPARE(both, (std::vector<bool>{true, false, false}));
        QCOMPARE(arena.match(TextArena::termsOf(QStringLiteral("STRAßE"))), (std::vector<bool>{false, true, false}));
        QCOMPARE(arena.match(TextArena::termsOf(QStringLiteral("chicago")), 1), (std::vector<bool>{false, true}));
        QCOMPARE(arena.match({}), (std::vector<bool>{true, true, true}));
    }

    void arenaDoesNotMatchOverRows()
    {
        TextArena arena;
        arena.append(QStringLiteral("one"));
        arena.append(QStringLiteral("two\nthree"));
        QCOMPARE(arena.match(TextArena::termsOf(QStringLiteral("onetwo"))), (std::vector<bool>{false, false}));
        QCOMPARE(arena.match(TextArena::termsOf(QStringLiteral("three"))), (std::vector<bool>{false, true}));
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
