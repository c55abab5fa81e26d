// SPDX-License-Identifier: Apache-2.0
#include "models/table_model.h"
#include "support/patience.h"
#include "ui/tables/data_table.h"
#include "ui/tables/selection/selected_runs.h"
#include "ui/tables/selection/selection_summary.h"
#include "ui/tables/selection/selection_walk.h"

#include <QAbstractTableModel>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

struct Offer
{
    QString number;
    QString upfront;
    QString monthly;
    QString currency;
    friend bool operator==(const Offer &, const Offer &) = default;
};

std::vector<Column<Offer>> columns()
{
    using C = Column<Offer>;
    return {C("number", u"Number"_s, [](const Offer &o) { return o.number; }),
        C("upfront", u"Upfront"_s, [](const Offer &o) { return o.upfront; }),
        C("monthly", u"Monthly"_s, [](const Offer &o) { return o.monthly; }),
        C("currency", u"Currency"_s, [](const Offer &o) { return o.currency; })};
}

/// Rows with nothing in them, which counts what it is asked for.
class Counting final : public QAbstractTableModel
{
public:
    explicit Counting(int rows) : m_rows(rows) { }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &, int role) const override
    {
        asked += role == Qt::DisplayRole ? 1 : 0;
        return {};
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++asked;
        return QAbstractTableModel::flags(index);
    }
    void add(int rows)
    {
        beginInsertRows({}, m_rows, m_rows + rows - 1);
        m_rows += rows;
        endInsertRows();
    }

    mutable int asked = 0; ///< cells and flags

private:
    int m_rows;
};

std::vector<Offer> offers(int count)
{
    std::vector<Offer> offers;
    for (int i = 0; i < count; ++i)
        offers.push_back({u"+1%1"_s.arg(1'000 + i), u"1.00"_s, u"2.00"_s, u"USD"_s});
    return offers;
}

} // namespace

class TestSelectionSummary final : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatIsShownAndSelected()
    {
        TableModel<Offer> model(columns(), [](const Offer &o) { return o.number; });
        model.setRows({{u"+1001"_s, u"1.00"_s, u"2.00"_s, u"USD"_s}, {u"+1002"_s, u"0.50"_s, u"1.25"_s, u"USD"_s},
            {u"+4401"_s, u"3.00"_s, u"1.00"_s, u"GBP"_s}, {u"+1003"_s, u"—"_s, u"—"_s, u"USD"_s}});
        DataTable table(u"Offers"_s);
        table.setModel(&model);
        SelectionSummary summary(table);
        QCOMPARE(summary.text(), QString());

        table.selectAll();
        QTRY_COMPARE(summary.text(),
            u"4 selected · GBP 3.00 · USD 1.50 upfront, GBP 1.00 · USD 3.25 monthly, 1 without a price"_s);
        model.setFilter(u"+100"_s);
        QTRY_VERIFY2(summary.text().startsWith(u"3 of 4 shown · 3 selected · USD 1.50 upfront, USD 3.25 monthly"_s),
            qPrintable(summary.text()));
        table.clearSelection();
        QTRY_COMPARE(summary.text(), u"3 of 4 shown"_s);
        model.setFilter({});
        QTRY_COMPARE(summary.text(), QString());
    }

    void tablesWithoutPricesSumNothing()
    {
        std::vector<Column<Offer>> few = columns();
        few.erase(few.begin() + 1, few.end());
        TableModel<Offer> model(std::move(few), [](const Offer &o) { return o.number; });
        model.setRows({{u"+1001"_s, {}, {}, {}}, {u"+1002"_s, {}, {}, {}}});
        DataTable table(u"Offers"_s);
        table.setModel(&model);
        SelectionSummary summary(table);
        table.selectAll();
        QTRY_COMPARE(summary.text(), u"2 selected"_s);
    }

    void aMillionSelectedRowsAreOneRun()
    {
        Counting model(1'000'000);
        DataTable table(u"Rows"_s);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.setModel(&model);
        table.resize(600, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        model.asked = 0;
        table.selectAll();
        table.grab(); // with its header
        QCOMPARE(selectedRuns(table), std::vector<RowRun>({{{}, 0, 999'999}}));
        QVERIFY(hasSelectedRow(table));
        QVERIFY(!onlySelectedRow(table).isValid());
        QCOMPARE(firstSelectedRows(table, 3).size(), 3);
        QVERIFY2(model.asked < 5'000, qPrintable(QString::number(model.asked))); // what is on the screen
    }

    void runsAreMergedAndInOrder()
    {
        Counting model(100);
        DataTable table(u"Rows"_s);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.setModel(&model);
        const auto select = [&](int first, int last) {
            table.selectionModel()->select(QItemSelection(model.index(first, 0), model.index(last, 3)),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        select(50, 60);
        select(10, 12);
        select(13, 20);
        QCOMPARE(selectedRuns(table), std::vector<RowRun>({{{}, 10, 20}, {{}, 50, 60}}));
        QCOMPARE(rowsIn(selectedRuns(table)), 22);
        table.clearSelection();
        select(7, 7);
        QCOMPARE(onlySelectedRow(table), model.index(7, 0));
    }

    void aWalkTakesSomeRowsATurn()
    {
        Counting model(95);
        DataTable table(u"Rows"_s);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.setModel(&model);
        table.selectAll();
        std::vector<int> seen;
        SelectionWalk walk(table, [&](const QModelIndex &row) { seen.push_back(row.row()); });
        walk.setSlice({.rows = 10, .longest = std::chrono::milliseconds(0)});
        QSignalSpy begun(&walk, &SelectionWalk::begun);
        QSignalSpy finished(&walk, &SelectionWalk::finished);
        connect(&walk, &SelectionWalk::begun, &walk, [&] { seen.clear(); });
        walk.start();
        QCOMPARE(seen.size(), size_t(10)); // and no more before the window had its turn
        QVERIFY(walk.isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(seen.size(), size_t(95));
        QCOMPARE(seen.back(), 94);

        // What comes in between makes it begin anew: nothing is counted twice.
        walk.start();
        model.add(5);
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(begun.count(), 3);
        QCOMPARE(seen.size(), size_t(95)); // the new ones are not selected
    }

    void saysThatItIsCounting()
    {
        TableModel<Offer> model(columns(), [](const Offer &o) { return o.number; });
        model.setRows(offers(3'000));
        DataTable table(u"Offers"_s);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.setModel(&model);
        SelectionSummary summary(table);
        QStringList said;
        table.selectAll();
        QVERIFY(support::waitFor([&] {
            said += summary.text();
            return summary.text().contains(u"upfront"_s);
        }));
        said.removeDuplicates();
        said.removeAll(QString());
        // Never a figure that is not true.
        for (const QString &one : std::as_const(said))
            QVERIFY2(one.startsWith(u"counting"_s) || one.startsWith(QLocale().toString(3'000) + u" selected"_s),
                qPrintable(one));
        QVERIFY2(said.back().contains(u"USD 3000.00 upfront, USD 6000.00 monthly"_s), qPrintable(said.back()));
    }
};

QTEST_MAIN(TestSelectionSummary)
#include "tst_selection_summary.moc"
