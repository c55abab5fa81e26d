// SPDX-License-Identifier: Apache-2.0
#include "features/orders/export/order_export.h"

#include "api/client/client.h"
#include "api/resources/sub_orders.h"
#include "features/orders/numbers/number_rows.h"
#include "features/orders/order_rows.h"
#include "features/orders/order_tree.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/order_words.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

using Kind = OrderRow::Kind;

namespace {

constexpr size_t MostOneByOne = 40; ///< orders that are asked for by themselves; for more the whole list is read

/// Upfront, per month and currency, each by itself; of several currencies all in one cell, as in the window.
QStringList costCells(const OrderRow &row)
{
    const std::vector<Cost> &cost = row.cost;
    if (cost.size() == 1 && cost.front().upfront && cost.front().monthly)
        return {cost.front().upfront->toString(), cost.front().monthly->toString(), cost.front().currency};
    return {upfrontText(row), monthlyText(row), QString()};
}

} // namespace

OrderExport::OrderExport(OrdersPresenter &orders, QObject *parent)
    : QObject(parent), m_orders(orders), m_annotations(orders.session().services())
{
    connect(&m_writer, &TableWriter::finished, this, [this](const Result<Done> &written) {
        finish(written ? Result<int>(m_rowCount) : Result<int>(written.error()));
    });
    connect(&m_writer, &TableWriter::progress, this, &OrderExport::progress);
    connect(&m_next, &QTimer::timeout, this, &OrderExport::goOn);
    const QAbstractItemModel *rows = &orders.rows();
    connect(rows, &QAbstractItemModel::rowsAboutToBeInserted, this, &OrderExport::takeRest);
    connect(rows, &QAbstractItemModel::rowsAboutToBeRemoved, this, &OrderExport::takeRest);
    connect(rows, &QAbstractItemModel::layoutAboutToBeChanged, this, &OrderExport::takeRest);
    connect(rows, &QAbstractItemModel::modelAboutToBeReset, this, &OrderExport::takeRest);
}

OrderExport::~OrderExport() = default;

void OrderExport::start(ExportLevel level, const QStringList &keys, const QString &path)
{
    cancel();
    m_job = {.level = level, .path = path};
    m_read = {};
    m_running = true;
    m_step = Step::Taking;
    m_at = 0;
    if (keys.isEmpty()) {
        m_job.orders.reserve(size_t(m_orders.rows().shownCount())); // no slice has to move what others took
        m_next.start(0);
        return goOn();
    }
    choose(keys);
    read();
}

void OrderExport::cancel()
{
    m_next.stop();
    m_calls.cancelAll();
    m_writer.cancel();
    m_table = {};
    m_running = false;
}

/// One slice of what is done on this thread.
void OrderExport::goOn()
{
    QElapsedTimer spent;
    spent.start();
    const size_t all = m_step == Step::Taking ? size_t(m_orders.rows().shownCount()) : m_job.orders.size();
    do {
        if (m_step == Step::Taking) {
            takeOrders(size_t(m_slice.orders));
            continue;
        }
        for (int made = 0; made < m_slice.orders && m_at < all; ++made)
            addRows(m_job.orders[m_at++]);
    } while (m_at < all && spent.elapsed() < m_slice.longest.count());
    emit progress(int(m_at), int(all));
    if (m_at < all)
        return;
    m_next.stop();
    if (m_step == Step::Taking)
        return read();
    m_step = Step::Writing;
    m_rowCount = int(m_table.rows.size());
    m_writer.start(m_job.path, std::exchange(m_table, {}));
}

void OrderExport::takeOrders(size_t most)
{
    const TreeModel<OrderRow> &rows = m_orders.rows();
    const size_t end = std::min(size_t(rows.shownCount()), m_at + most);
    for (; m_at < end; ++m_at)
        m_job.orders.push_back(rows.row(int(m_at)));
}

void OrderExport::takeRest()
{
    if (!m_next.isActive() || m_step != Step::Taking)
        return;
    takeOrders(size_t(m_orders.rows().shownCount()));
    m_next.stop();
    read();
}

void OrderExport::read()
{
    m_step = Step::Reading;
    if (m_job.level == ExportLevel::SubOrders)
        readSubOrders();
    else if (m_job.level == ExportLevel::Numbers)
        readNumbers();
    m_total = m_calls.running();
    emit progress(0, m_total);
    if (m_calls.isEmpty())
        write();
}

/// The orders of what is meant, and what of them is.
void OrderExport::choose(const QStringList &keys)
{
    const TreeModel<OrderRow> &rows = m_orders.rows();
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
        m_read.below[subOrder.orderRequestId].push_back(m_read.subOrders.size());
        m_read.subOrders.push_back(rowOf(subOrder));
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
                        m_read.numbers[id] = read->phoneNumbers;
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
        m_read.numbers[order].push_back(std::move(number));
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

// ---- rows of the file ----

TextTable OrderExport::emptyTable() const
{
    using C = CellKind;
    if (m_job.level == ExportLevel::Orders)
        return {{tr("Reference"), tr("Kind"), tr("Status"), tr("Numbers"), tr("Country and type"),
                    tr("Requirements, notes"), tr("Deadline"), tr("Upfront"), tr("Per month"), tr("Currency"),
                    tr("Created"), tr("Updated"), tr("Order ID")},
            {},
            {C::Text, C::Text, C::Text, C::Number, C::Text, C::Text, C::Time, C::Number, C::Number, C::Text, C::Time,
                C::Time, C::Text},
            tr("Orders")};
    if (m_job.level == ExportLevel::SubOrders)
        return {{tr("Reference"), tr("Order ID"), tr("Sub-order ID"), tr("Status"), tr("Country and type"),
                    tr("Numbers"), tr("Requirements, notes"), tr("Deadline"), tr("Created"), tr("Updated")},
            {}, {C::Text, C::Text, C::Text, C::Text, C::Text, C::Number, C::Text, C::Time, C::Time, C::Time},
            tr("Sub-orders")};
    TextTable table;
    table.name = tr("Numbers");
    static const QStringList times{u"deadline"_s, u"created"_s};
    static const QStringList amounts{u"upfront"_s, u"monthly"_s};
    for (const auto &column : m_columns) {
        const QString id = column.header(ColumnIdRole).toString();
        table.titles += column.header(Qt::DisplayRole).toString();
        table.kinds.push_back(times.contains(id) ? CellKind::Time
                : amounts.contains(id)           ? CellKind::Number
                                                 : CellKind::Text);
    }
    return table;
}

void OrderExport::addRows(const OrderRow &order)
{
    if (m_job.level == ExportLevel::Orders)
        addOrder(order);
    else if (m_job.level == ExportLevel::SubOrders)
        addSubOrders(order);
    else if (isMadeOfNumbers(order))
        addNumbers(order);
}

void OrderExport::addOrder(const OrderRow &row)
{
    m_table.rows.push_back(QStringList{row.title, kindText(row.kind), statusText(row.status), countText(row), row.place,
                               notesText(row), cells::time(row.deadline)}
        + costCells(row) + QStringList{cells::time(row.createdAt), cells::time(row.updatedAt), row.id});
}

void OrderExport::addSubOrders(const OrderRow &order)
{
    const std::vector<size_t> below = m_read.below.value(order.id);
    if (below.empty() && isMadeOfNumbers(order) && !m_job.subOrders.contains(order.id))
        m_table.rows.push_back({order.title, order.id, QString(), statusText(order.status), order.place,
            countText(order), nothingBelow(order.kind), cells::time(order.deadline), cells::time(order.createdAt),
            cells::time(order.updatedAt)});
    for (const size_t at : below) {
        OrderRow row = m_read.subOrders[at];
        if (!isWanted(order.id, row.id))
            continue;
        m_annotations.annotate(row, &order);
        m_table.rows.push_back({order.title, order.id, row.id, statusText(row.status), row.place, countText(row),
            notesText(row), cells::time(row.deadline), cells::time(row.createdAt), cells::time(row.updatedAt)});
    }
}

void OrderExport::addNumbers(const OrderRow &order)
{
    static const std::vector<OrderNumber> NoRecords;
    const auto records = m_read.numbers.constFind(order.id);
    for (const OrderedNumberRow &row :
        orderedNumbers(order, records == m_read.numbers.constEnd() ? NoRecords : *records, m_annotations)) {
        const auto only = m_job.numbers.constFind(row.orderId);
        const bool chosen = only != m_job.numbers.constEnd() && only->contains(row.number);
        const bool partOf = m_job.subOrders.contains(row.orderId) && isWanted(row.orderId, row.subOrderId);
        const bool whole = only == m_job.numbers.constEnd() && !m_job.subOrders.contains(row.orderId);
        if (!chosen && !partOf && !whole)
            continue;
        QStringList cells;
        cells.reserve(qsizetype(m_columns.size()));
        for (const auto &column : m_columns)
            cells += column.text(row);
        m_table.rows.push_back(std::move(cells));
    }
}

// ---- writing ----

void OrderExport::write()
{
    m_columns = orderedNumberColumns();
    m_table = emptyTable();
    m_step = Step::Making;
    m_at = 0;
    m_next.start(0);
    goOn();
}

void OrderExport::finish(const Result<int> &rows)
{
    if (std::exchange(m_running, false))
        emit finished(rows);
}

} // namespace nd
