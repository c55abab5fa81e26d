// SPDX-License-Identifier: Apache-2.0
#include "measure.h"

#include "models/table_model.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// As wide as a row of a search.
struct Row
{
    QString number;
    QString city;
    qint64 price = 0;
    friend bool operator==(const Row &, const Row &) = default;
};

std::vector<Row> makeRows(int count)
{
    static const QStringList cities{u"Chicago"_s, u"New York"_s, u"Berlin"_s, u"Zürich"_s, u"Amsterdam"_s};
    QRandomGenerator random(3);
    std::vector<Row> rows;
    rows.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        rows.push_back({u"+1312"_s + QString::number(5'550'000 + i), cities[int(random.bounded(5))],
            qint64(random.bounded(500)) * 1'000'000});
    return rows;
}

std::unique_ptr<TableModel<Row>> makeModel()
{
    std::vector<Column<Row>> columns{
        Column<Row>("number", u"Number"_s, [](const Row &r) { return r.number; }).sortedBy([](const Row &r) {
            return r.number.mid(1).toLongLong();
        }),
        Column<Row>("city", u"City"_s, [](const Row &r) { return r.city; }),
        Column<Row>("price", u"Price"_s, [](const Row &r) { return QString::number(r.price); })
            .sortedBy([](const Row &r) { return r.price; }),
        Column<Row>("reference", u"Reference"_s, [](const Row &r) { return r.number; }).notFiltered()};
    return std::make_unique<TableModel<Row>>(std::move(columns), [](const Row &r) { return r.number; });
}

void measure(int count, const char *target)
{
    const QString size = count >= 1'000'000 ? u"1,000,000"_s : u"100,000"_s;
    std::vector<Row> rows = makeRows(count);
    const auto model = makeModel();
    const qint64 before = bench::residentBytes();
    model->append(std::move(rows));
    const qint64 after = bench::residentBytes();
    bench::line(u"index of %1 rows, per row"_s.arg(size), double(after - before) / count, "bytes", "<= 37");
    bool up = false;
    const auto sort = [&](int column) {
        up = !up;
        model->sort(column, up ? Qt::AscendingOrder : Qt::DescendingOrder);
    };
    bench::line(u"sort %1 rows by price"_s.arg(size), bench::median(5, [&] { sort(2); }), "ms", target);
    bench::line(
        u"sort %1 rows by city, the first time"_s.arg(size), bench::milliseconds([&] { sort(1); }), "ms", target);
    bench::line(u"sort %1 rows by city"_s.arg(size), bench::median(3, [&] { sort(1); }), "ms", target);
    bench::line(u"sort %1 rows by a text that all have otherwise, the first time"_s.arg(size),
        bench::milliseconds([&] { sort(3); }), "ms");
    bench::line(u"sort %1 rows by a text that all have otherwise"_s.arg(size), bench::median(3, [&] { sort(3); }), "ms",
        target);
    bench::line(u"first filter of %1 rows at once (folds every text)"_s.arg(size),
        bench::milliseconds([&] { model->setFilter(u"zz"_s); }), "ms");
    const QStringList filters{u"55501"_s, u"berlin"_s, u"zürich 7"_s, u"99999"_s, u"+1312555"_s};
    int at = 0;
    bench::line(u"filter %1 rows while typing"_s.arg(size), bench::median(5, [&] { model->setFilter(filters[at++]); }),
        "ms", target);
    model->sort(2, Qt::AscendingOrder);
    model->setFilter(u"i"_s);
    qint64 price = 0;
    bench::line(u"one changed row of %1 under a filter and a sort"_s.arg(size),
        bench::median(5,
            [&] {
                price = 400'000'000 - price;
                model->update({u"+13125550500"_s, u"Chicago"_s, price});
            }),
        "ms", "<= 16");
}

/// The texts are made ready in slices from the moment in which somebody goes to the field of the filter.
void measureReadiness(int count, const char *target)
{
    const QString size = count >= 1'000'000 ? u"1,000,000"_s : u"100,000"_s;
    const auto model = makeModel();
    model->append(makeRows(count));
    model->expectFilter();
    QTimer enough;
    enough.setSingleShot(true);
    enough.start(2'000);
    double longest = 0;
    while (enough.isActive())
        longest = std::max(longest, bench::milliseconds([] { QCoreApplication::processEvents(); }));
    bench::line(u"texts of %1 rows made ready: longest silence"_s.arg(size), longest, "ms", "<= 16");
    bench::line(u"first filter of %1 rows, texts ready"_s.arg(size),
        bench::milliseconds([&] { model->setFilter(u"zz"_s); }), "ms", target);
}

/// A thousand rows that stand apart go, as when a list is read anew.
void measureRemoval(int count)
{
    const auto model = makeModel();
    std::vector<Row> rows = makeRows(count);
    model->append(rows);
    model->sort(2, Qt::AscendingOrder);
    std::vector<Row> rest;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % size_t(count / 1'000) != 0)
            rest.push_back(rows[i]);
    }
    bench::line(u"removal of 1,000 scattered rows of %1"_s.arg(count >= 1'000'000 ? u"1,000,000"_s : u"100,000"_s),
        bench::milliseconds([&] { model->setRows(std::move(rest)); }), "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    measure(100'000, "<= 16");
    measure(1'000'000, "<= 50");
    measureReadiness(100'000, "<= 16");
    measureReadiness(1'000'000, "<= 100");
    measureRemoval(100'000);
    measureRemoval(1'000'000);
    return 0;
}
