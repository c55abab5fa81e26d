// SPDX-License-Identifier: Apache-2.0
#include "models/table_model.h"
#include "ui/tables/data_table.h"
#include "ui/tables/selection/selection_summary.h"

#include <QItemSelectionModel>
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
};

QTEST_MAIN(TestSelectionSummary)
#include "tst_selection_summary.moc"
