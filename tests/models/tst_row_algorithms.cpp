// SPDX-License-Identifier: Apache-2.0
#include "models/filter_terms.h"
#include "models/filter_texts.h"
#include "models/filter_words.h"
#include "models/key_table.h"
#include "models/sort/radix_sort.h"
#include "models/sort/side_by_side.h"
#include "models/sort/text_ranks.h"
#include "models/text_arena.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

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

/// For each place how often it was given to be worked on.
std::vector<int> timesWorkedOn(size_t count)
{
    std::vector<int> times(count, 0);
    sideBySide(count, [&](size_t first, size_t end) {
        for (size_t place = first; place < end; ++place)
            ++times[place];
    });
    return times;
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

    void eachPlaceIsWorkedOnOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 1'000, 100'001})
            QTest::addRow("%d", count) << count;
    }

    void eachPlaceIsWorkedOnOnce()
    {
        QFETCH(int, count);
        const std::vector<int> worked = timesWorkedOn(size_t(count));
        QCOMPARE(worked.size(), size_t(count));
        QVERIFY(std::all_of(worked.begin(), worked.end(), [](int times) { return times == 1; }));
    }

    void halvesNeedNoThreadOfThePool()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        const int before = pool.maxThreadCount();
        pool.setMaxThreadCount(1);
        QSemaphore end;
        pool.start([&] { end.acquire(); }); // whoever waits for this thread waits for ever
        const std::vector<int> worked = timesWorkedOn(100'000);
        end.release();
        pool.waitForDone();
        pool.setMaxThreadCount(before);
        QCOMPARE(std::accumulate(worked.begin(), worked.end(), 0), 100'000);
    }

    void radixSortTakesKeysOfAnyWidth_data()
    {
        QTest::addColumn<quint64>("spread");
        QTest::newRow("one word") << quint64(1);
        QTest::newRow("one pass") << quint64(1'000);
        QTest::newRow("two passes") << quint64(1'000'000);
        QTest::newRow("three passes") << quint64(0xffff'ffff);
        QTest::newRow("microseconds of a year") << quint64(31'536'000'000'000);
    }
    void radixSortTakesKeysOfAnyWidth()
    {
        QFETCH(quint64, spread);
        QRandomGenerator random(5);
        std::vector<quint64> keys(3'000);
        for (quint64 &key : keys)
            key = sortKey(-1'000) + random.generate64() % spread;
        for (const bool down : {false, true}) {
            if (down)
                std::transform(keys.begin(), keys.end(), keys.begin(), [](quint64 key) { return ~key; });
            std::vector<quint32> order(keys.size());
            std::iota(order.begin(), order.end(), 0u);
            std::vector<quint32> expected = order;
            std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) { return keys[a] < keys[b]; });
            radixSort(keys, order);
            QVERIFY(order == expected);
        }
    }

    void ranksStandInTheOrderOfTheLanguage()
    {
        QCollator german(QLocale(QLocale::German, QLocale::Germany));
        german.setNumericMode(true);
        TextRanks ranks(german);
        const QStringList words{QStringLiteral("Zwickau"), QStringLiteral("KB-10"), QStringLiteral("oslo"),
            QStringLiteral("KB-9"), QStringLiteral("Oslo"), QStringLiteral("Österreich"), QString()};
        for (const QString &word : words)
            ranks.append(word);
        ranks.settle();
        const auto isInOrder = [&](std::initializer_list<quint32> rows) {
            return std::is_sorted(
                rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return ranks.rank(a) < ranks.rank(b); });
        };
        QVERIFY(isInOrder({6, 3, 1, 4, 5, 0}));
        QCOMPARE(ranks.rank(2), ranks.rank(4)); // small and large letters
        QVERIFY(ranks.rank(3) < ranks.rank(1) && ranks.rank(6) < ranks.rank(3));
        ranks.append(QStringLiteral("Österreich"));
        ranks.append(QStringLiteral("ägypten"));
        ranks.set(0, QStringLiteral("OSLO"));
        ranks.settle();
        QCOMPARE(ranks.rank(7), ranks.rank(5));
        QCOMPARE(ranks.rank(0), ranks.rank(2));
        QVERIFY(isInOrder({6, 8, 3, 1, 4, 5}));
        QVERIFY(ranks.rank(8) < ranks.rank(3));
        ranks.takeOut({1, 2, 3});
        QCOMPARE(ranks.rows(), 6u);
        QCOMPARE(ranks.rank(0), ranks.rank(1));
        QVERIFY(ranks.rank(3) < ranks.rank(2)); // nothing before Österreich
    }

    /// However they come: in one piece, in a few large ones or one by one, and on two threads.
    void ranksDoNotDependOnHowTextsCome_data()
    {
        QTest::addColumn<int>("together");
        QTest::newRow("at once") << 50'000;
        QTest::newRow("in pieces") << 15'000;
        QTest::newRow("pages") << 250;
    }
    void ranksDoNotDependOnHowTextsCome()
    {
        QFETCH(int, together);
        const int count = together > 250 ? 50'000 : 4'000;
        QCollator collator(QLocale::c());
        TextRanks ranks(collator);
        QRandomGenerator random(together);
        QStringList texts;
        for (int i = 0; i < count; ++i) {
            texts += QStringLiteral("Name %1").arg(random.bounded(count));
            ranks.append(texts.back());
            if ((i + 1) % together == 0)
                ranks.settle();
        }
        ranks.settle();
        std::vector<quint32> order(static_cast<size_t>(count));
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(
            order.begin(), order.end(), [&](quint32 a, quint32 b) { return ranks.rank(a) < ranks.rank(b); });
        for (size_t i = 1; i < order.size(); ++i) {
            const int way = collator.compare(texts[order[i - 1]].toCaseFolded(), texts[order[i]].toCaseFolded());
            QVERIFY(way <= 0 && (way == 0) == (ranks.rank(order[i - 1]) == ranks.rank(order[i])));
        }
    }

    void sortKeyKeepsOrderOverZero() { QVERIFY(sortKey(-1) < sortKey(0) && sortKey(0) < sortKey(1)); }

    void nothingSortsToNothing()
    {
        std::vector<quint32> order;
        radixSort(std::vector<quint64>(), order);
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

    /// Rows that leave are found no more, and all others are where they have closed up to; only what leaves, and what
    /// stands close to it, is read.
    void keysCloseUpBehindThoseThatLeave()
    {
        std::vector<QString> keys;
        int read = 0;
        KeyTable table([&](quint32 row) {
            ++read;
            return keys[row];
        });
        for (quint32 i = 0; i < 20'000; ++i) {
            keys.push_back(QStringLiteral("key-%1").arg(i));
            QCOMPARE(table.findOrAdd(keys.back(), i), i);
        }
        QCOMPARE(table.findOrAdd(QStringLiteral("key-7"), 20'000), 7u);
        QRandomGenerator random(3);
        for (int round = 0; round < 5; ++round) {
            std::vector<quint32> gone;
            std::vector<QString> left;
            std::vector<QString> lost;
            for (quint32 row = 0; row < keys.size(); ++row) {
                const bool goes = random.bounded(100) == 0;
                if (goes)
                    gone.push_back(row);
                (goes ? lost : left).push_back(keys[row]);
            }
            read = 0;
            table.takeOut(gone);
            QVERIFY2(read < 20 * int(gone.size()), qPrintable(QString::number(read)));
            keys = left;
            for (quint32 row = 0; row < keys.size(); ++row)
                QCOMPARE(table.find(keys[row]).value_or(~0u), row);
            for (const QString &key : lost)
                QVERIFY(!table.find(key));
        }
    }

    void textsAreFoldedAsTheirLettersAre()
    {
        const auto folded = [](const char16_t *text) {
            FoldedText made;
            made.add(QStringView(text));
            return made.bytes();
        };
        QCOMPARE(folded(u"ABC xyz\n@[`{"), QByteArray("abc xyz @[`{"));
        QCOMPARE(folded(u"STRAßE"), QByteArray("straße"));
        QCOMPARE(folded(u"Ä\nZ"), QByteArray("ä z"));
        QCOMPARE(folded(u"\U0001F600A"),
            QByteArray("\xf0\x9f\x98\x80"
                       "a"));
    }

    /// Nothing is made for a filter that nobody thinks of.
    void textsOfNoFilterAreNotMade()
    {
        int read = 0;
        FilterTexts texts([] { return 5'000; }, [&](int, FoldedText &) { ++read; });
        texts.rowsCame();
        QTest::qWait(400);
        QCOMPARE(read, 0);
        texts.expect();
        QTRY_COMPARE(read, 5'000);
    }

    /// Texts are there once the rows have come to rest, and a filter that comes earlier sees all of them as well.
    void textsAreReadyOnceRowsRest()
    {
        QStringList rows;
        int read = 0;
        FilterTexts texts([&] { return int(rows.size()); },
            [&](int row, FoldedText &text) {
                ++read;
                text.add(rows[row]);
            });
        const auto hits = [&](const char *word) {
            const auto found = texts.all().match(wordsOf(QString::fromLatin1(word)));
            return std::count(found.begin(), found.end(), true);
        };
        for (int i = 0; i < 5'000; ++i)
            rows += QStringLiteral("Row %1.").arg(i);
        texts.rowsCame();
        QCOMPARE(hits("4999."), 1); // before anything was made ready
        QCOMPARE(read, 5'000);
        for (int i = 5'000; i < 9'000; ++i)
            rows += QStringLiteral("Row %1.").arg(i);
        texts.rowsCame();
        QTRY_COMPARE(read, 9'000);
        rows[17] = QStringLiteral("Other");
        texts.rowChanged(17);
        QCOMPARE(hits("8999."), 1);
        QCOMPARE(hits("17."), 89); // 117, …, 8917, not 17
        QCOMPARE(hits("other"), 1);
        QCOMPARE(read, 9'001);
        QCOMPARE(hits("\"row 0.\""), 1);
        rows.removeFirst();
        texts.takeOut({0});
        QCOMPARE(hits("other"), 1);
        QCOMPARE(hits("\"row 0.\""), 0);
        QCOMPARE(read, 9'001);
    }

    /// So many rows that read otherwise are made ready anew, too.
    void manyChangedTextsAreMadeReadyAnew()
    {
        QStringList rows;
        int read = 0;
        for (int i = 0; i < 4'000; ++i)
            rows += QString::number(i);
        FilterTexts texts([&] { return int(rows.size()); },
            [&](int row, FoldedText &text) {
                ++read;
                text.add(rows[row]);
            });
        texts.all();
        read = 0;
        for (int i = 0; i < 1'000; ++i) {
            rows[i] = QStringLiteral("new");
            texts.rowChanged(i);
        }
        QTRY_COMPARE(read, 4'000);
        const auto found = texts.all().match(wordsOf(QStringLiteral("new")));
        QCOMPARE(std::count(found.begin(), found.end(), true), 1'000);
        QCOMPARE(read, 4'000);
    }
};

QTEST_GUILESS_MAIN(TestRowAlgorithms)
#include "tst_row_algorithms.moc"
