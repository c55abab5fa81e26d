// SPDX-License-Identifier: Apache-2.0
#include "features/orders/export/order_export.h"

#include "api/client/client.h"
#include "api/resources/sub_orders.h"
#include "features/orders/numbers/number_rows.h"
#include "features/orders/order_rows.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/order_words.h"

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

using Kind = OrderRow::Kind;

namespace {

constexpr size_t MostOneByOne = 40; ///< orders that are asked for by themselves; for more the whole list is read

bool isMadeOfNumbers(const OrderRow &row)
{
    return row.kind == Kind::NumberOrder || row.kind == Kind::BlockOrder;
}

/// Upfront, per month and currency; of several currencies all in one cell, as a text.
QStringList costCells(const std::vector<Cost> &cost)
{
    if (cost.size() == 1 && cost.front().upfront && cost.front().monthly)
        return {cost.front().upfront->toString(), cost.front().monthly->toString(), cost.front().currency};
    return {upfrontText(cost), monthlyText(cost), QString()};
}

QString notesOf(const OrderRow &row)
{
    return row.reason.isEmpty() ? row.note : row.reason;
}

} // namespace

OrderExport::OrderExport(OrdersPresenter &orders, QObject *parent)
    : QObject(parent), m_orders(orders), m_annotations(orders.session().services())
{
    connect(&m_writer, &TableWriter::finished, this, [this](const Result<Done> &written) {
        finish(written ? Result<int>(m_rowCount) : Result<int>(written.error()));
    });
}

OrderExport::~OrderExport() = default;

void OrderExport::start(ExportLevel level, const QStringList &keys, const QString &path)
{
    cancel();
    m_job = {.level = level, .path = path};
    m_subOrders.clear();
    m_orderOf.clear();
    m_numbers.clear();
    m_running = true;
    choose(keys);
    if (level == ExportLevel::SubOrders)
        readSubOrders();
    else if (level == ExportLevel::Numbers)
        readNumbers();
    m_total = m_calls.running();
    emit progress(0, m_total);
    if (m_calls.isEmpty())
        write();
}

void OrderExport::cancel()
{
    m_calls.cancelAll();
    m_writer.cancel();
    m_running = false;
}

/// The orders of what is meant, and what of them is.
void OrderExport::choose(const QStringList &keys)
{
    const TreeModel<OrderRow> &rows = m_orders.rows();
    if (keys.isEmpty()) {
        for (int shown = 0; shown < rows.shownCount(); ++shown)
            m_job.orders.push_back(rows.row(shown));
        return;
    }
    QSet<QString> whole;
    QSet<QString> seen;
    for (const QString &key : keys) {
        QModelIndex index = rows.indexOfAny(key);
        if (!index.isValid())
            continue;
        const OrderRow chosen = rows.rowAt(index);
        while (index.parent().isValid())
            index = index.parent();
        const OrderRow order = rows.rowAt(index);
        if (!seen.contains(keyOf(order)))
            m_job.orders.push_back(order);
        seen.insert(keyOf(order));
        if (chosen.kind == Kind::SubOrder)
            m_job.subOrders[order.id].insert(chosen.id);
        else if (chosen.kind == Kind::Number || chosen.kind == Kind::KnownNumber)
            m_job.numbers[order.id].insert(chosen.title);
        else
            whole.insert(order.id);
    }
    for (const QString &id : std::as_const(whole)) {
        m_job.subOrders.remove(id);
        m_job.numbers.remove(id);
    }
}

// ---- reading ----

void OrderExport::readSubOrders()
{
    OrderTracker &tracker = m_orders.session().services().tracker();
    const auto heard = [this](const Result<std::vector<SubOrder>> &read) {
        if (read)
            take(*read);
        onAnswer(read ? std::nullopt : std::optional(read.error()));
    };
    if (m_job.orders.size() <= MostOneByOne) {
        for (const OrderRow &order : m_job.orders) {
            if (isMadeOfNumbers(order))
                m_calls.start([&](auto done) { return tracker.readSubOrders(order.id, std::move(done)); }, heard);
        }
        return;
    }
    m_calls.start(
        [&](auto done) {
            PageSink<SubOrder> sink;
            sink.rows = [this](std::vector<SubOrder> &&page) { take(page); };
            sink.progress = [this](int read, int known) { emit progress(read, known); };
            sink.finished = std::move(done);
            return m_orders.session().client().readAll(endpoint::listSubOrders(), std::move(sink));
        },
        [this](const Result<Done> &end) { onAnswer(end ? std::nullopt : std::optional(end.error())); });
}

void OrderExport::take(const std::vector<SubOrder> &subOrders)
{
    for (const SubOrder &subOrder : subOrders) {
        m_orderOf.insert(subOrder.id, subOrder.orderRequestId);
        m_subOrders.push_back(rowOf(subOrder));
    }
}

void OrderExport::readNumbers()
{
    OrderTracker &tracker = m_orders.session().services().tracker();
    if (m_job.orders.size() <= MostOneByOne) {
        for (const OrderRow &order : m_job.orders) {
            if (order.kind != Kind::NumberOrder)
                continue;
            m_calls.start([&](auto done) { return tracker.readOrder(order.id, std::move(done)); },
                [this, id = order.id](const Result<NumberOrderDetails> &read) {
                    if (read)
                        m_numbers[id] = read->phoneNumbers;
                    onAnswer(read ? std::nullopt : std::optional(read.error()));
                });
        }
        return;
    }
    m_calls.start(
        [&](auto done) {
            PageSink<OrderNumber> sink;
            sink.rows = [this](std::vector<OrderNumber> &&page) { takeNumbers(std::move(page)); };
            sink.progress = [this](int read, int known) { emit progress(read, known); };
            sink.finished = std::move(done);
            return m_orders.session().client().readAll(endpoint::listOrderNumbers(), std::move(sink));
        },
        [this](const Result<Done> &end) { onAnswer(end ? std::nullopt : std::optional(end.error())); });
}

void OrderExport::takeNumbers(std::vector<OrderNumber> &&numbers)
{
    for (OrderNumber &number : numbers) {
        const QString order = number.orderRequestId;
        m_numbers[order].push_back(std::move(number));
    }
}

/// A file that lacks something would be taken for the whole: then there is none.
void OrderExport::onAnswer(const std::optional<Error> &failure)
{
    if (!m_running)
        return;
    if (failure) {
        m_calls.cancelAll();
        return finish(*failure);
    }
    emit progress(m_total - m_calls.running(), m_total);
    if (m_calls.isEmpty())
        write();
}

bool OrderExport::isWanted(const QString &orderId, const QString &subOrderId) const
{
    const auto only = m_job.subOrders.constFind(orderId);
    return only == m_job.subOrders.constEnd() || only->contains(subOrderId);
}

// ---- tables ----

TextTable OrderExport::ordersTable() const
{
    using C = CellKind;
    TextTable table{{tr("Reference"), tr("Kind"), tr("Status"), tr("Numbers"), tr("Country and type"),
                        tr("Requirements, notes"), tr("Deadline"), tr("Upfront"), tr("Per month"), tr("Currency"),
                        tr("Created"), tr("Updated"), tr("Order ID")},
        {},
        {C::Text, C::Text, C::Text, C::Number, C::Text, C::Text, C::Time, C::Number, C::Number, C::Text, C::Time,
            C::Time, C::Text},
        tr("Orders")};
    for (const OrderRow &row : m_job.orders) {
        table.rows.push_back(QStringList{row.title, kindText(row.kind), statusText(row.status),
                                 QString::number(row.count), row.place, notesOf(row), cells::time(row.deadline)}
            + costCells(row.cost) + QStringList{cells::time(row.createdAt), cells::time(row.updatedAt), row.id});
    }
    return table;
}

TextTable OrderExport::subOrdersTable() const
{
    using C = CellKind;
    TextTable table{{tr("Reference"), tr("Order ID"), tr("Sub-order ID"), tr("Status"), tr("Country and type"),
                        tr("Numbers"), tr("Requirements, notes"), tr("Deadline"), tr("Created"), tr("Updated")},
        {}, {C::Text, C::Text, C::Text, C::Text, C::Text, C::Number, C::Text, C::Time, C::Time, C::Time},
        tr("Sub-orders")};
    QHash<QString, std::vector<const OrderRow *>> below;
    for (const OrderRow &subOrder : m_subOrders)
        below[m_orderOf.value(subOrder.id)].push_back(&subOrder);
    for (const OrderRow &order : m_job.orders) {
        for (const OrderRow *found : below.value(order.id)) {
            if (!isWanted(order.id, found->id))
                continue;
            OrderRow row = *found;
            m_annotations.annotate(row, &order);
            table.rows.push_back(
                {order.title, order.id, row.id, statusText(row.status), row.place, QString::number(row.count),
                    notesOf(row), cells::time(row.deadline), cells::time(row.createdAt), cells::time(row.updatedAt)});
        }
    }
    return table;
}

TextTable OrderExport::numbersTable() const
{
    const std::vector<Column<OrderedNumberRow>> columns = orderedNumberColumns();
    TextTable table;
    table.name = tr("Numbers");
    static const QStringList times{u"deadline"_s, u"created"_s};
    static const QStringList amounts{u"upfront"_s, u"monthly"_s};
    for (const auto &column : columns) {
        const QString id = column.header(ColumnIdRole).toString();
        table.titles += column.header(Qt::DisplayRole).toString();
        table.kinds.push_back(times.contains(id) ? CellKind::Time
                : amounts.contains(id)           ? CellKind::Number
                                                 : CellKind::Text);
    }
    const auto add = [&](const OrderedNumberRow &row) {
        const auto only = m_job.numbers.constFind(row.orderId);
        const bool chosen = only != m_job.numbers.constEnd() && only->contains(row.number);
        const bool partOf = m_job.subOrders.contains(row.orderId) && isWanted(row.orderId, row.subOrderId);
        const bool whole = only == m_job.numbers.constEnd() && !m_job.subOrders.contains(row.orderId);
        if (!chosen && !partOf && !whole)
            return;
        QStringList cells;
        for (const auto &column : columns)
            cells += column.text(row);
        table.rows.push_back(std::move(cells));
    };
    for (const OrderRow &order : m_job.orders) {
        if (!isMadeOfNumbers(order))
            continue;
        for (const OrderedNumberRow &row : orderedNumbers(order, m_numbers.value(order.id), m_annotations))
            add(row);
    }
    return table;
}

// ---- writing ----

void OrderExport::write()
{
    TextTable table = m_job.level == ExportLevel::Orders ? ordersTable()
        : m_job.level == ExportLevel::SubOrders          ? subOrdersTable()
                                                         : numbersTable();
    m_rowCount = int(table.rows.size());
    m_writer.start(m_job.path, std::move(table));
}

void OrderExport::finish(const Result<int> &rows)
{
    if (std::exchange(m_running, false))
        emit finished(rows);
}

} // namespace nd
