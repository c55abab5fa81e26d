// SPDX-License-Identifier: Apache-2.0
// Does one piece of work on so many rows, for callgrind, which counts countedWork() alone: "counted_work sort-text
// 5000".
#include "api/request/decode.h"
#include "api/resources/number_orders.h"
#include "models/table_model.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <vector>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// As wide as a row of a search.
struct Row
{
    QString number = {};
    QString city = {};
    qint64 price = 0;
    friend bool operator==(const Row &, const Row &) = default;
};

std::vector<Row> makeRows(int count)
{
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({u"+1312"_s + QString::number(5'550'000 + i), u"City %1"_s.arg(i * 7919 % 300),
            qint64(i) * 7919 % 500 * 1'000'000});
    return rows;
}

std::shared_ptr<TableModel<Row>> makeModel(int count)
{
    std::vector<Column<Row>> columns{Column<Row>("number", u"Number"_s, [](const Row &r) { return r.number; }),
        Column<Row>("city", u"City"_s, [](const Row &r) { return r.city; }),
        Column<Row>("price", u"Price"_s, [](const Row &r) {
            return QString::number(r.price);
        }).sortedBy([](const Row &r) { return r.price; })};
    auto model = std::make_shared<TableModel<Row>>(std::move(columns), [](const Row &r) { return r.number; });
    model->append(makeRows(count));
    return model;
}

QByteArray pageOfOrders(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray place = QByteArray::number(100'000 + i);
        rows += (i > 0 ? "," : "")
            + QByteArrayLiteral(R"({"record_type":"number_order","id":"f826ed66-2a3b-4c5d-8e6f-000000)") + place
            + QByteArrayLiteral(R"(","status":"success","customer_reference":"Spring )") + place
            + QByteArrayLiteral(
                R"(","phone_numbers_count":2,"requirements_met":true,)"
                R"("created_at":"2026-01-02T03:04:05.000000Z","updated_at":"2026-01-02T03:04:06.000000Z",)"
                R"("phone_numbers":[{"id":"1","phone_number":"+1312555)")
            + place.right(4) + QByteArrayLiteral(R"("},{"id":"2","phone_number":"+1312556)") + place.right(4)
            + QByteArrayLiteral(R"("}]})");
    }
    return R"({"data":[)" + rows + R"(],"meta":{"total_pages":1,"page_number":1,"page_size":250}})";
}

using Work = std::function<void()>;

/// Everything up to the work itself is done when this returns.
Work prepared(const QByteArray &name, int count)
{
    if (name == "decode") {
        return [bytes = pageOfOrders(count), count] {
            ParseWarnings warnings;
            const auto page = decodeReply<Page<NumberOrder>>(bytes, Envelope::Data, warnings);
            if (!page || int(page->rows.size()) != count)
                qFatal("not decoded");
        };
    }
    const auto model = makeModel(count);
    const std::map<QByteArray, Work> works{
        {"sort-text", [model] { model->sort(1, Qt::AscendingOrder); }},
        {"sort-number", [model] { model->sort(2, Qt::DescendingOrder); }},
        {"filter", [model] { model->setFilter(u"555"_s); }},
        {"refresh",
            [model, rows = makeRows(count)]() mutable {
                rows.pop_back();
                model->setRows(std::move(rows));
            }},
    };
    return works.at(name);
}

} // namespace

extern "C" Q_DECL_EXPORT Q_NEVER_INLINE void countedWork(const Work &work)
{
    work();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3)
        qFatal("counted_work NAME ROWS");
    countedWork(prepared(argv[1], QByteArray(argv[2]).toInt()));
    return 0;
}
