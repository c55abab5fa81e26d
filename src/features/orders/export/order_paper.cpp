// SPDX-License-Identifier: Apache-2.0
#include "features/orders/export/order_paper.h"

#include "api/client/client.h"
#include "base/clock.h"
#include "features/orders/about/order_prices.h"
#include "features/orders/numbers/number_rows.h"
#include "features/orders/order_children.h"
#include "features/orders/order_rows.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/order_words.h"
#include "writes/write_result.h"

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

using Kind = OrderRow::Kind;

namespace {

/// The columns of the list of numbers that differ from number to number.
const QStringList &paperColumns()
{
    static const QStringList ids{u"number"_s, u"status"_s, u"country"_s, u"type"_s, u"requirements"_s, u"deadline"_s,
        u"upfront"_s, u"monthly"_s, u"currency"_s};
    return ids;
}

/// Without those that have failed or were cancelled.
PackedNumbers deliveredOf(const NumberOrderDetails &order)
{
    PackedNumbers numbers;
    for (const OrderNumber &number : order.phoneNumbers) {
        if (!failedOrCancelled(number.status))
            numbers.append(PackedNumber::fromText(number.phoneNumber).value_or(PackedNumber()));
    }
    return numbers;
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? OrderPaperReader::tr("not known") : text;
}

/// "7, 1 of them failed or cancelled".
QString numbersText(const OrderRow &order, const NumberOrderDetails *details)
{
    if (order.count <= 0)
        return orUnknown({});
    const QString all = u"%L1"_s.arg(order.count);
    const int gone = details ? int(qsizetype(details->phoneNumbers.size()) - deliveredOf(*details).size()) : 0;
    return gone == 0 ? all : OrderPaperReader::tr("%1, %Ln of them failed or cancelled", nullptr, gone).arg(all);
}

QString costText(const OrderRow &order, const QString &text)
{
    return failedOrCancelled(order.status) ? OrderPaperReader::tr("nothing", "an amount of money") : orUnknown(text);
}

} // namespace

OrderPaperReader::OrderPaperReader(OrdersPresenter &orders, QObject *parent)
    : QObject(parent), m_orders(orders), m_annotations(orders.session().services())
{ }

OrderPaperReader::~OrderPaperReader() = default;

QString OrderPaperReader::orderOf(const QString &key) const
{
    QModelIndex index = m_orders.rows().indexOfAny(key);
    while (index.parent().isValid())
        index = index.parent();
    if (!index.isValid() || !orderKindOf(m_orders.rows().rowAt(index).kind))
        return {};
    return keyOf(m_orders.rows().rowAt(index));
}

void OrderPaperReader::read(const QString &orderKey)
{
    const OrderRow *found = m_orders.rows().findAny(orderKey);
    if (!found)
        return;
    Session &session = m_orders.session();
    if (found->kind != Kind::NumberOrder) {
        m_call = readOne(session.client(), *found, [this](const Result<OrderReading> &read) {
            emit finished(read.transform([this](const OrderReading &now) {
                OrderRow row = now.row;
                m_annotations.annotate(row, nullptr);
                return paperOf(row, now.facts, nullptr);
            }));
        });
        return;
    }
    m_call = session.services().tracker().readOrder(
        found->id, [this, before = *found](const Result<NumberOrderDetails> &read) {
            emit finished(read.transform([&](const NumberOrderDetails &order) {
                OrderRow row = before; // what this desk knows of it beyond Telnyx's record
                row.status = order.status;
                row.updatedAt = order.updatedAt;
                m_annotations.annotate(row, nullptr);
                if (hasCost(row) && row.count <= int(order.phoneNumbers.size()))
                    row.cost = m_annotations.prices().of(deliveredOf(order));
                return paperOf(row, factsOf(order), &order);
            }));
        });
}

OrderPaper OrderPaperReader::paperOf(
    const OrderRow &order, const OrderFacts &record, const NumberOrderDetails *details) const
{
    const Session &session = m_orders.session();
    OrderPaper paper{.title = orUnknown(order.title), .id = order.id};
    paper.facts = {{tr("Reference"), orUnknown(order.title)}, {tr("Kind"), kindText(order.kind)},
        {tr("Status"), orUnknown(statusText(order.status))}, {tr("Numbers"), numbersText(order, details)},
        {tr("Country and type"), orUnknown(order.place)}, {tr("Upfront"), costText(order, upfrontText(order))},
        {tr("Per month"), costText(order, monthlyText(order))},
        {tr("Created"), orUnknown(cells::time(order.createdAt))},
        {tr("Updated"), orUnknown(cells::time(order.updatedAt))}};
    if (order.deadline.isValid())
        paper.facts.emplace_back(tr("Deadline"), cells::time(order.deadline));
    if (const QString notes = notesText(order); !notes.isEmpty())
        paper.facts.emplace_back(tr("Requirements, notes"), notes);
    paper.facts.insert(paper.facts.end(), record.begin(), record.end());
    paper.facts.emplace_back(tr("Order ID"), order.id);
    paper.numbers = numbersOf(order, details);
    if (const int missing = order.count - int(paper.numbers.rows.size()); missing > 0)
        paper.lacking = tr("%Ln number(s) of this order are not known here.", nullptr, missing);
    paper.asOf = tr("Account: %1. As Telnyx has told it on %2.", "name, time")
                     .arg(session.account().name, cells::time(session.clock().now()));
    return paper;
}

TextTable OrderPaperReader::numbersOf(const OrderRow &order, const NumberOrderDetails *details) const
{
    std::vector<Column<OrderedNumberRow>> columns;
    for (const auto &column : orderedNumberColumns()) {
        if (paperColumns().contains(column.header(ColumnIdRole).toString()))
            columns.push_back(column);
    }
    TextTable table;
    for (const auto &column : columns) {
        const QString id = column.header(ColumnIdRole).toString();
        table.titles += column.header(Qt::DisplayRole).toString();
        table.kinds.push_back(id == u"upfront" || id == u"monthly" ? CellKind::Number : CellKind::Text);
    }
    const std::vector<OrderNumber> records = details ? details->phoneNumbers : std::vector<OrderNumber>();
    for (const OrderedNumberRow &row : orderedNumbers(order, records, m_annotations)) {
        QStringList cells;
        for (const auto &column : columns)
            cells += column.text(row);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace nd
