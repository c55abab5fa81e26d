// SPDX-License-Identifier: Apache-2.0
#include "models/table_model.h"
#include "models/tree_model.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

struct Thing
{
    QString key;
    QString name;
    int size = 0;
    friend bool operator==(const Thing &, const Thing &) = default;
};

std::vector<Column<Thing>> columns()
{
    return {Column<Thing>("key", u"Key"_s, [](const Thing &t) { return t.key; }),
        Column<Thing>("name", u"Name"_s, [](const Thing &t) { return t.name; }),
        Column<Thing>("size", u"Size"_s, [](const Thing &t) {
            return QString::number(t.size);
        }).sortedBy([](const Thing &t) {
              return qint64(t.size);
          }).alignedRight()};
}

QString keyOf(const Thing &thing)
{
    return thing.key;
}

/// How often cells and keys were asked for: what a change costs, whatever the machine.
struct Asked
{
    int texts = 0;
    int numbers = 0;
    int keys = 0;
    int all() const { return texts + numbers + keys; }
};

std::vector<Column<Thing>> countedColumns(Asked &asked)
{
    return {Column<Thing>("key", u"Key"_s,
                [&asked](const Thing &t) {
                    ++asked.texts;
                    return t.key;
                }),
        Column<Thing>("name", u"Name"_s,
            [&asked](const Thing &t) {
                ++asked.texts;
                return t.name;
            }),
        Column<Thing>("size", u"Size"_s, [&asked](const Thing &t) {
            ++asked.texts;
            return QString::number(t.size);
        }).sortedBy([&asked](const Thing &t) {
            ++asked.numbers;
            return qint64(t.size);
        })};
}

QStringList shownKeys(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(parent); ++row)
        keys += model.index(row, 0, parent).data().toString();
    return keys;
}

Thing thing(int number, int size = 0)
{
    return {u"k%1"_s.arg(number), u"name %1"_s.arg(number), size};
}

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT

    using Table = TableModel<Thing>;
    using Tree = TreeModel<Thing>;

    static std::unique_ptr<QAbstractItemModelTester> watched(QAbstractItemModel &model)
    {
        return std::make_unique<QAbstractItemModelTester>(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

private slots:
    void refreshTellsOnlyWhatDiffers()
    {
        Table model(columns(), keyOf);
        model.markChanges(true);
        const auto tester = watched(model);
        model.setRows({thing(1), thing(2), thing(3)});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        const QPersistentModelIndex second(model.index(1, 1));
        model.setRows({thing(1), thing(2, 9), thing(3), thing(4)});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(second.row(), 1);
        QVERIFY(model.index(1, 2).data(ChangedRole).toBool());
        QVERIFY(!model.index(1, 1).data(ChangedRole).toBool());
    }

    /// Of a table that nobody asked to mark changes, texts are not even compared.
    void marksOnlyWhereAsked()
    {
        int texts = 0;
        const Column<Thing> counted("size", u"Size"_s, [&texts](const Thing &one) {
            ++texts;
            return QString::number(one.size);
        });
        Table model({counted}, keyOf);
        model.setRows({thing(1), thing(2)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRows({thing(1, 9), thing(2)});
        QCOMPARE(changes.size(), 1);
        QVERIFY(!model.hasChangedMarks());
        QCOMPARE(texts, 0);
    }

    /// However often something else changes, a mark stays for one to two spans.
    void marksGrowOld()
    {
        Table model(columns(), keyOf);
        model.markChanges(true);
        model.setRows({thing(1), thing(2)});
        const auto marked = [&](int row) { return model.index(row, 2).data(ChangedRole).toBool(); };
        model.setRows({thing(1, 9), thing(2)});
        QVERIFY(marked(0) && !marked(1));
        model.ageChangedMarks();
        QVERIFY(marked(0) && model.hasChangedMarks());
        model.setRows({thing(1, 9), thing(2, 9)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.ageChangedMarks();
        QVERIFY(!marked(0) && marked(1));
        QCOMPARE(changes.size(), 1); // only where a mark went
        QCOMPARE(changes.front().front().toModelIndex().row(), 0);
        model.setRows({thing(1, 9), thing(2, 10)}); // changed again: young again
        model.ageChangedMarks();
        QVERIFY(marked(1));
        model.ageChangedMarks();
        QVERIFY(!marked(1) && !model.hasChangedMarks());
    }

    void manyMarksGoAtOnce()
    {
        Table model(columns(), keyOf);
        model.markChanges(true);
        std::vector<Thing> before;
        std::vector<Thing> after;
        for (int i = 1; i <= 1000; ++i) {
            before.push_back(thing(i));
            after.push_back(thing(i, i + 5000));
        }
        model.setRows(before);
        model.setRows(after);
        model.ageChangedMarks();
        QVERIFY(model.index(999, 2).data(ChangedRole).toBool());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.ageChangedMarks();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.front().at(1).toModelIndex().row(), 999);
        QVERIFY(!model.index(999, 2).data(ChangedRole).toBool());
    }

    void marksAreSaid()
    {
        Table model(columns(), keyOf);
        model.markChanges(true);
        model.setRows({thing(1), thing(2)});
        const auto said = [&] { return model.index(0, 2).data(Qt::AccessibleTextRole).toString(); };
        const QString before = said();
        QVERIFY(!before.contains(u"changed"_s));
        model.setRows({thing(1, 9), thing(2)});
        QVERIFY2(said().endsWith(u", changed"_s), qPrintable(said()));
        QVERIFY(!model.index(0, 2).data().toString().contains(u"changed"_s));
        model.ageChangedMarks();
        model.ageChangedMarks();
        QVERIFY(!said().contains(u"changed"_s));
    }

    void newRowsInFrontKeepTheOldOnes()
    {
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        model.setRows({thing(2), thing(3)});
        const QPersistentModelIndex third(model.index(1, 0));
        model.setRows({thing(1), thing(2), thing(3)});
        QCOMPARE(shownKeys(model), (QStringList{u"k1"_s, u"k2"_s, u"k3"_s}));
        QCOMPARE(third.row(), 2);
    }

    void pagesInTheSortedOrderAreOnlyInserted()
    {
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        model.sort(2, Qt::DescendingOrder);
        model.expect(5);
        QSignalSpy sorts(&model, &QAbstractItemModel::layoutChanged);
        model.append({thing(1, 90), thing(2, 80)});
        model.append({thing(3, 10)});
        // Older than what is there but for the last: it fits in before it, in one piece.
        model.append({thing(4, 60), thing(5, 70), thing(6, 60)});
        QCOMPARE(shownKeys(model), (QStringList{u"k1"_s, u"k2"_s, u"k5"_s, u"k4"_s, u"k6"_s, u"k3"_s}));
        QCOMPARE(sorts.size(), 0);
    }

    void pagesInNoOrderAreSortedIn()
    {
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        model.sort(2, Qt::DescendingOrder);
        model.append({thing(1, 90), thing(2, 50)});
        model.append({thing(3, 70), thing(4, 20), thing(5, 50)});
        QCOMPARE(shownKeys(model), (QStringList{u"k1"_s, u"k3"_s, u"k2"_s, u"k5"_s, u"k4"_s}));
    }

    void anotherSetIsAReset()
    {
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        model.setRows({thing(1), thing(2)});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows({thing(5), thing(6), thing(7)});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 3);
    }

    void sameKeyTwiceIsOneRow()
    {
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        model.setRows({thing(1, 1), thing(1, 2), thing(2, 3)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.find(u"k1"_s)->size, 2);
        model.append({thing(3, 1), thing(3, 7), thing(2, 8)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.find(u"k3"_s)->size, 7);
        QCOMPARE(model.find(u"k2"_s)->size, 8);
    }

    void sortsNumbersAndTexts()
    {
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        model.setRows({{u"a"_s, u"Zürich"_s, 10}, {u"b"_s, u"aarau"_s, -2}, {u"c"_s, u"Aarau West"_s, 9}});
        const QPersistentModelIndex zurich(model.index(0, 1));
        model.sort(2, Qt::AscendingOrder);
        QCOMPARE(shownKeys(model), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        QCOMPARE(zurich.row(), 2);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(shownKeys(model), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        model.append({{u"d"_s, u"Bern"_s, 0}});
        QCOMPARE(shownKeys(model), (QStringList{u"a"_s, u"d"_s, u"c"_s, u"b"_s}));
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(shownKeys(model), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void filtersWhileTypingAndWhileAppending()
    {
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        model.setRows({thing(1), thing(2), thing(12)});
        model.setFilter(u"name 1"_s);
        QCOMPARE(shownKeys(model), (QStringList{u"k1"_s, u"k12"_s}));
        model.append({thing(13), thing(22)});
        QCOMPARE(shownKeys(model), (QStringList{u"k1"_s, u"k12"_s, u"k13"_s}));
        model.update({u"k2"_s, u"name 1b"_s, 0});
        QVERIFY(shownKeys(model).contains(u"k2"_s));
        model.setFilter({});
        QCOMPARE(model.rowCount(), 5);
        model.setPredicate([](const Thing &t) { return t.key.size() == 2; });
        QCOMPARE(model.rowCount(), 2);
    }

    void filtersOneColumn()
    {
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        model.setRows({thing(1, 2), thing(2, 1), thing(12, 12)});
        model.setFilter(u"size:1"_s);
        QCOMPARE(shownKeys(model), (QStringList{u"k2"_s, u"k12"_s}));
        model.setFilter(u"Size:\"1\""_s);
        QCOMPARE(shownKeys(model), (QStringList{u"k2"_s}));
        model.append({thing(3, 1), thing(4, 11)});
        QCOMPARE(shownKeys(model), (QStringList{u"k2"_s, u"k3"_s}));
        model.update(thing(2, 5));
        QCOMPARE(shownKeys(model), (QStringList{u"k3"_s}));
        model.setFilter(u"name SIZE:1 key:k1"_s);
        QCOMPARE(shownKeys(model), (QStringList{u"k12"_s}));
        // While it is typed nothing is hidden, and what no column is called is a word as any other.
        model.setFilter(u"size:"_s);
        QCOMPARE(model.rowCount(), 5);
        model.setFilter(u"\""_s);
        QCOMPARE(model.rowCount(), 5);
        model.setFilter(u"weight:1"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void textsStandAsTheirLanguageHasThem()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        Table model(columns(), keyOf);
        QLocale::setDefault(before);
        std::vector<Thing> things;
        for (const QString &name : {u"Zwickau"_s, u"Österreich"_s, u"KB-10"_s, u"Oslo"_s, u"KB-9"_s, u"ägypten"_s})
            things.push_back({name, name, 0});
        model.setRows(things);
        model.sort(1, Qt::AscendingOrder);
        const QStringList order{u"ägypten"_s, u"KB-9"_s, u"KB-10"_s, u"Oslo"_s, u"Österreich"_s, u"Zwickau"_s};
        QCOMPARE(shownKeys(model), order);
        // One row that changes finds the same place.
        model.update({u"Oslo"_s, u"Überlingen"_s, 0});
        QCOMPARE(shownKeys(model).indexOf(u"Oslo"_s), 4);
    }

    void valuesOfAColumn()
    {
        Table model(columns(), keyOf);
        model.setRows({thing(1, 7), thing(2, 3), thing(3, 7)});
        model.setFilter(u"size:3"_s);
        QCOMPARE(model.valuesIn(2, 5), (QStringList{u"7"_s, u"3"_s}));
        QCOMPARE(model.valuesIn(2, 1), QStringList());
    }

    void removesFromAnywhere()
    {
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        model.setRows({thing(1), thing(2), thing(3), thing(4)});
        model.sort(0, Qt::DescendingOrder);
        QVERIFY(model.remove(u"k2"_s));
        QVERIFY(!model.remove(u"k2"_s));
        QCOMPARE(shownKeys(model), (QStringList{u"k4"_s, u"k3"_s, u"k1"_s}));
        QCOMPARE(model.find(u"k3"_s)->key, u"k3"_s);
    }

    void headersHaveIdentity()
    {
        Table model(columns(), keyOf);
        QCOMPARE(model.headerData(2, Qt::Horizontal, ColumnIdRole).toString(), u"size"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Size"_s);
        QVERIFY(!model.headerData(3, Qt::Horizontal, Qt::DisplayRole).isValid());
    }

    void treeReadsWhatIsBelowWhenAsked()
    {
        Tree model(columns(), keyOf, [](const Thing &t) { return t.size > 0; });
        const auto tester = watched(model);
        QSignalSpy wanted(&model, &RowsModelBase::childrenWanted);
        model.setRows({thing(1, 1), thing(2, 0)});
        QVERIFY(model.hasChildren(model.index(0, 0)));
        QVERIFY(!model.hasChildren(model.index(1, 0)));
        wanted.clear(); // the tester looks everywhere
        model.fetchMore(model.index(0, 0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"k1"_s);
        QVERIFY(model.setChildren(u"k1"_s, {thing(11, 1), thing(12)}));
        QVERIFY(!model.canFetchMore(model.index(0, 0)));
        QVERIFY(model.setChildren(u"k11"_s, {thing(111)}));
        QVERIFY(!model.setChildren(u"nobody"_s, {}));
        const QModelIndex leaf = model.indexOfAny(u"k111"_s);
        QCOMPARE(leaf.parent().parent(), model.index(0, 0));
        QCOMPARE(model.rowAt(leaf).key, u"k111"_s);
    }

    void treeKeepsBranchesOverSortAndRemoval()
    {
        Tree model(columns(), keyOf, [](const Thing &) { return true; });
        const auto tester = watched(model);
        model.setRows({thing(1, 3), thing(2, 2), thing(3, 1)});
        model.setChildren(u"k2"_s, {thing(21, 5), thing(22, 4)});
        const QPersistentModelIndex child(model.indexOfAny(u"k22"_s));
        model.sort(2, Qt::AscendingOrder);
        QCOMPARE(shownKeys(model), (QStringList{u"k3"_s, u"k2"_s, u"k1"_s}));
        QCOMPARE(shownKeys(model, model.indexOf(u"k2"_s)), (QStringList{u"k22"_s, u"k21"_s}));
        QCOMPARE(child.data().toString(), u"k22"_s);
        model.remove(u"k1"_s);
        model.setRows({thing(0, 9), thing(3, 1), thing(2, 2)});
        QCOMPARE(child.data().toString(), u"k22"_s);
        QCOMPARE(child.parent().data().toString(), u"k2"_s);
        model.remove(u"k2"_s);
        QVERIFY(!child.isValid());
    }

    void childrenAreMergedInPlace()
    {
        Tree model(columns(), keyOf, [](const Thing &) { return true; });
        const auto tester = watched(model);
        model.setRows({thing(1)});
        model.setChildren(u"k1"_s, {thing(11), thing(12), thing(13)});
        const QPersistentModelIndex kept(model.indexOfAny(u"k13"_s));
        model.setChildren(u"k1"_s, {thing(13, 4), thing(14)});
        QCOMPARE(shownKeys(model, model.index(0, 0)), (QStringList{u"k13"_s, u"k14"_s}));
        QCOMPARE(kept.row(), 0);
    }

    void whatChangesUnderAFilterAndASort_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::newRow("number, up") << 2 << Qt::AscendingOrder;
        QTest::newRow("number, down") << 2 << Qt::DescendingOrder;
        QTest::newRow("text, up") << 1 << Qt::AscendingOrder;
        QTest::newRow("text, down") << 1 << Qt::DescendingOrder;
    }
    /// One row comes into sight, goes where it belongs, and leaves again; the others are not read for it.
    void whatChangesUnderAFilterAndASort()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        std::map<int, int> cost;
        for (const int count : {1'000, 100'000}) {
            Asked asked;
            Table model(countedColumns(asked), [&asked](const Thing &t) {
                ++asked.keys;
                return t.key;
            });
            std::vector<Thing> things;
            for (int i = 0; i < count; ++i)
                things.push_back({u"k%1"_s.arg(i), u"name %1"_s.arg(i % 997, 4, 10, QLatin1Char('0')), i % 991});
            model.setRows(things);
            model.sort(column, order);
            model.setFilter(u"name 0"_s);
            const int shown = model.shownCount();
            QVERIFY(shown > 0 && shown < count + 1);
            model.setFilter(u"name"_s);
            QCOMPARE(model.shownCount(), count);
            asked = {};
            QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
            model.update({u"k500"_s, u"name 0500x"_s, 5000}); // another place
            QCOMPARE(model
                         .row(order == Qt::AscendingOrder ? (column == 2 ? count - 1 : model.indexOf(u"k500"_s).row())
                                                          : (column == 2 ? 0 : model.indexOf(u"k500"_s).row()))
                         .key,
                u"k500"_s);
            model.update({u"k500"_s, u"other"_s, 1}); // out of sight
            QCOMPARE(model.shownCount(), count - 1);
            model.update({u"k500"_s, u"name 0499"_s, 499}); // and back
            QCOMPARE(model.shownCount(), count);
            cost[count] = asked.all();
            QCOMPARE(resets.count(), 0);
            for (int row = 1; row < count; ++row) {
                const Thing &above = model.row(order == Qt::AscendingOrder ? row - 1 : row);
                const Thing &below = model.row(order == Qt::AscendingOrder ? row : row - 1);
                QVERIFY(column == 2 ? above.size <= below.size : above.name <= below.name);
            }
        }
        // A search in order takes seven steps more among a hundred times as many rows.
        QVERIFY2(cost[100'000] <= cost[1'000] + 3 * 2 * 8 && cost[100'000] < 250,
            qPrintable(u"%1, %2"_s.arg(cost[1'000]).arg(cost[100'000])));
    }

    void scatteredRowsLeaveAtOnce()
    {
        constexpr int Count = 100'000;
        Asked asked;
        Table model(countedColumns(asked), [&asked](const Thing &t) {
            ++asked.keys;
            return t.key;
        });
        std::vector<Thing> things;
        for (int i = 0; i < Count; ++i)
            things.push_back(thing(i, i));
        model.setRows(things);
        model.sort(2, Qt::DescendingOrder);
        model.setFilter(u"name"_s);
        const QPersistentModelIndex kept(model.indexOf(u"k50001"_s));
        const QPersistentModelIndex gone(model.indexOf(u"k50000"_s));
        std::vector<Thing> rest;
        for (int i = 0; i < Count; ++i) {
            if (i % 100 != 0)
                rest.push_back(things[size_t(i)]);
        }
        asked = {};
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows(rest);
        QCOMPARE(model.shownCount(), Count - 1'000);
        QCOMPARE(removals.count(), 1);
        QCOMPARE(layouts.count(), 1);
        QCOMPARE(resets.count(), 0);
        QVERIFY(kept.isValid() && model.row(kept.row()).key == u"k50001");
        QVERIFY(!gone.isValid());
        // Each key is read where the row stands and where it comes from.
        QVERIFY2(asked.keys <= 2 * Count + 20 * 1'000, qPrintable(QString::number(asked.keys)));
        QCOMPARE(asked.texts, 0); // the texts that the filter looks through are there
        // And they are those of the rows that are left.
        model.setFilter(u"50001"_s);
        QCOMPARE(shownKeys(model), QStringList{u"k50001"_s});
        QCOMPARE(asked.texts, 1); // its cell, looked at here
        QVERIFY(
            std::is_sorted(rest.begin(), rest.end(), [](const Thing &a, const Thing &b) { return a.size < b.size; }));
    }

    /// A second sort of the same column reads nothing, and what has changed or come is read alone.
    void textsAreReadOnceForAllSorts()
    {
        constexpr int Count = 10'000;
        Asked asked;
        Table model(countedColumns(asked), keyOf);
        std::vector<Thing> things;
        for (int i = 0; i < Count; ++i)
            things.push_back({u"k%1"_s.arg(i), u"name %1"_s.arg(i % 97), i});
        model.setRows(things);
        asked = {};
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(asked.texts, Count);
        model.sort(1, Qt::DescendingOrder);
        model.sort(2, Qt::AscendingOrder);
        QCOMPARE(asked.numbers, Count);
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(asked.texts, Count);
        asked = {};
        model.append({{u"n1"_s, u"name 13"_s, 1}, {u"n2"_s, u"name 12b"_s, 2}});
        QCOMPARE(asked.texts, 2);
        model.remove(u"k5"_s);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(asked.texts, 2);
        model.update({u"k7"_s, u"zebra"_s, 7});
        QCOMPARE(asked.texts, 2 + 1); // its place
        QCOMPARE(model.row(0).key, u"k7"_s);
        QVERIFY(model.row(model.indexOf(u"n2"_s).row() + 1).name == u"name 12"_s);
    }

    /// A filter that leaves a few rows does not have all of them read for their order.
    void aFewRowsAreSortedByThemselves()
    {
        Asked asked;
        Table model(countedColumns(asked), keyOf);
        std::vector<Thing> things;
        for (int i = 0; i < 10'000; ++i)
            things.push_back(thing(i, i));
        model.setRows(things);
        model.setFilter(u"k777"_s);
        QCOMPARE(model.shownCount(), 11);
        asked = {};
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(asked.texts, 11);
        model.sort(2, Qt::DescendingOrder);
        QCOMPARE(asked.numbers, 11);
    }

    /// Without a sort rows stand as they came, also those that a filter lets pass later than others.
    void aRowThatComesToPassStandsInItsPlace_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("one of a few") << 5;
        QTest::newRow("many of many") << 400;
    }
    void aRowThatComesToPassStandsInItsPlace()
    {
        QFETCH(const int, rows);
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        std::vector<Thing> things;
        for (int i = 0; i < rows; ++i)
            things.push_back({u"k%1"_s.arg(i), i % 5 == 3 ? u"passes"_s : u"hidden"_s, i});
        model.setRows(things);
        const QStringList before = shownKeys(model);
        model.setFilter(u"passes"_s);
        for (Thing &one : things) {
            if (one.size % 5 == 1)
                one.name = u"passes"_s;
        }
        if (rows < 10)
            model.update(things[1]);
        else
            model.setRows(things);
        QStringList passing;
        for (const Thing &one : things) {
            if (one.name == u"passes")
                passing += one.key;
        }
        QCOMPARE(shownKeys(model), passing);
        model.setFilter({});
        QCOMPARE(shownKeys(model), before);
    }

    /// Neither when it comes nor when it goes, as long as nothing of the rows has changed.
    void aFilterNeedsNoSort()
    {
        constexpr int Count = 2'000;
        Asked asked;
        Table model(countedColumns(asked), keyOf);
        std::vector<Thing> things;
        for (int i = 0; i < Count; ++i)
            things.push_back(thing(i, i * 7'919 % 997));
        model.setRows(things);
        model.sort(2, Qt::DescendingOrder);
        const QStringList before = shownKeys(model);
        asked = {};
        for (const QString &typed : {u"k1"_s, u"k12"_s, u"k1"_s, QString()}) {
            model.setFilter(typed);
            QCOMPARE(shownKeys(model), before.filter(typed));
        }
        QCOMPARE(asked.numbers, 0);
        model.setFilter(u"k1"_s);
        model.update(thing(1, 5'000));
        model.setFilter(u"k"_s);
        QCOMPARE(model.row(0).key, u"k1"_s);
        model.remove(u"k1"_s);
        model.append({thing(Count, 4'000)});
        model.setFilter({});
        QCOMPARE(model.row(0).key, u"k%1"_s.arg(Count));
        QCOMPARE(model.shownCount(), Count);
    }

    /// Of the same set: what stands apart comes back in one run, not run by run.
    void scatteredRowsComeBackAtOnce()
    {
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        std::vector<Thing> things;
        for (int i = 0; i < 500; ++i)
            things.push_back(thing(i, i % 10));
        model.setRows(things);
        model.setPredicate([](const Thing &t) { return t.size != 3; });
        QCOMPARE(model.shownCount(), 450);
        const QPersistentModelIndex kept(model.indexOf(u"k404"_s));
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setPredicate({});
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.shownCount(), 500);
        QCOMPARE(kept.row(), 404);
        for (int i = 0; i < 500; ++i)
            QCOMPARE(model.row(i).key, u"k%1"_s.arg(i));
    }

    /// Refreshes in any order, with rows that come, go and move, leave what a fresh table would have.
    void aRefreshIsTheSetItBrings()
    {
        QRandomGenerator random(23);
        Table model(columns(), keyOf);
        const auto tester = watched(model);
        std::vector<Thing> things;
        int next = 0;
        for (; next < 60; ++next)
            things.push_back(thing(next));
        for (int round = 0; round < 300; ++round) {
            for (int change = 0; change < 4 && !things.empty(); ++change) {
                const int at = int(random.bounded(quint32(things.size())));
                switch (random.bounded(5)) {
                case 0:
                    things.erase(things.begin() + at);
                    break;
                case 1:
                    things.insert(things.begin() + at, thing(next++));
                    break;
                case 2:
                    things[size_t(at)].size += 1;
                    break;
                case 3:
                    std::swap(things[size_t(at)], things.front());
                    break;
                case 4:
                    things.push_back(thing(next++));
                    break;
                }
            }
            model.setRows(things);
            QVERIFY(model.rows() == things);
            for (size_t i = 0; i < things.size(); ++i) {
                QCOMPARE(model.row(int(i)).key, things[i].key);
                QVERIFY(model.find(things[i].key) == &model.rows()[i]);
            }
        }
    }

    /// What is below a row that a filter hides is there again with it.
    void aHiddenRowKeepsWhatIsBelowIt()
    {
        Tree model(columns(), keyOf, [](const Thing &) { return true; });
        const auto tester = watched(model);
        std::vector<Thing> things;
        for (int i = 0; i < 40; ++i)
            things.push_back(thing(i));
        model.setRows(things);
        for (int i = 0; i < 40; ++i)
            model.setChildren(u"k%1"_s.arg(i), {thing(100 + i)});
        model.setFilter(u"3"_s); // leaves in more than a few runs
        model.setFilter({});
        QCOMPARE(model.shownCount(), 40);
        for (int i = 0; i < 40; ++i)
            QCOMPARE(model.rowCount(model.indexOf(u"k%1"_s.arg(i))), 1);
    }

    void aColumnIsPaintedAnew()
    {
        Table model(columns(), keyOf);
        repaintColumn(model, 1); // nothing is there
        model.setRows({thing(1), thing(2)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        repaintColumn(model, 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex(), model.index(0, 1));
        QCOMPARE(changes[0][1].toModelIndex(), model.index(1, 1));
        QVERIFY(!model.hasChangedMarks());
    }

    /// Whatever happens in whatever order: the model shows what a plain list would.
    void agreesWithAPlainList()
    {
        QRandomGenerator random(11);
        QCollator language; // of whoever runs the test
        language.setNumericMode(true);
        Tree model(columns(), keyOf, [](const Thing &) { return true; });
        const auto tester = watched(model);
        std::vector<Thing> plain;
        const auto find = [&](const QString &key) {
            return std::find_if(plain.begin(), plain.end(), [&](const Thing &t) { return t.key == key; });
        };
        QString filter;
        int sortColumn = -1;
        for (int step = 0; step < 1'500; ++step) {
            const Thing one = thing(int(random.bounded(60)), int(random.bounded(9)));
            switch (random.bounded(8)) {
            case 0:
            case 1:
            case 2:
                model.update(one);
                if (const auto at = find(one.key); at == plain.end())
                    plain.push_back(one);
                else
                    *at = one;
                break;
            case 3:
                model.remove(one.key);
                if (const auto at = find(one.key); at != plain.end())
                    plain.erase(at);
                break;
            case 4:
                sortColumn = int(random.bounded(4)) - 1;
                model.sort(sortColumn, Qt::AscendingOrder);
                break;
            case 5:
                filter = random.bounded(3) == 0 ? QString() : QString::number(random.bounded(6));
                model.setFilter(filter);
                break;
            case 6:
                model.setChildren(one.key, {thing(100 + int(random.bounded(5))), thing(200)});
                break;
            case 7:
                std::rotate(plain.begin(), plain.begin() + (plain.empty() ? 0 : 1), plain.end());
                model.setRows(plain);
                break;
            }
            QStringList expected;
            for (const Thing &t : plain) {
                if (filter.isEmpty() || (t.key + u' ' + t.name + u' ' + QString::number(t.size)).contains(filter))
                    expected += t.key;
            }
            QStringList shown = shownKeys(model);
            std::sort(expected.begin(), expected.end());
            if (sortColumn >= 0) {
                for (int row = 1; row < model.rowCount(); ++row) {
                    const Thing &above = model.row(row - 1);
                    const Thing &below = model.row(row);
                    QVERIFY(sortColumn == 2   ? above.size <= below.size
                            : sortColumn == 1 ? language.compare(above.name, below.name) <= 0
                                              : language.compare(above.key, below.key) <= 0);
                }
            } else {
                const bool inOrder = std::is_sorted(
                    shown.begin(), shown.end(), [&](const QString &a, const QString &b) { return find(a) < find(b); });
                QVERIFY(inOrder || !filter.isEmpty());
            }
            std::sort(shown.begin(), shown.end());
            QCOMPARE(shown, expected);
        }
    }
};

QTEST_MAIN(TestRowsModel)
#include "tst_rows_model.moc"
