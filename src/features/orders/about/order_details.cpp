// SPDX-License-Identifier: Apache-2.0
#include "features/orders/about/order_details.h"

#include "api/client/client.h"
#include "api/resources/comments.h"
#include "api/values/api_enums.h"
#include "base/clock.h"
#include "features/orders/about/order_annotations.h"
#include "features/orders/about/order_tally.h"
#include "features/orders/order_children.h"
#include "features/orders/order_rows.h"
#include "features/orders/order_tree.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/order_destinations.h"
#include "features/purchase/service/reconciliation.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/data_age.h"
#include "wording/error_text.h"
#include "wording/order_words.h"
#include "writes/write_words.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>
#include <variant>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = OrderRow::Kind;

namespace {

constexpr auto ReadAfter = 350ms; ///< whoever runs through the rows with the arrow keys asks for none of them
constexpr int MostNumbers = 12;
constexpr int MostWrites = 12;
constexpr int MostKept = 200; ///< orders in memory with all their numbers

void add(OrderFacts &facts, const QString &title, const QString &value)
{
    if (!value.isEmpty())
        facts.emplace_back(title, value);
}

bool isNumberOrder(const OrderRow &row)
{
    return row.kind == Kind::NumberOrder || row.kind == Kind::ResultingOrder;
}

QString stateText(WriteState state)
{
    if (isOpen(state))
        return OrderDetails::tr("not known yet");
    return state == WriteState::Bought ? OrderDetails::tr("done") : OrderDetails::tr("not done");
}

} // namespace

OrderDetails::OrderDetails(OrderTree &tree, const OrderAnnotations &annotations, Session &session, QObject *parent)
    : QObject(parent), m_tree(tree), m_annotations(annotations), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReadAfter);
    connect(&m_soon, &QTimer::timeout, this, &OrderDetails::read);
    connectTree();
    connect(&annotations, &OrderAnnotations::changed, this, &OrderDetails::changed);
    connect(&session, &Session::openWritesChanged, this, [this] {
        m_writes.clear();
        emit changed();
    });
    connect(&session.services().tracker(), &OrderTracker::orderRead, this, [this](const NumberOrderDetails &order) {
        if (!m_orders.contains(order.id))
            return;
        m_orders.insert(order.id, order); // a poll has read it for nothing
        emit changed();
    });
}

OrderDetails::~OrderDetails() = default;

void OrderDetails::connectTree()
{
    connect(&m_tree, &OrderTree::changed, this, [this] {
        if (!m_key.isEmpty() && !m_soon.isActive() && hasMoved())
            m_soon.start();
    });
    connect(&m_tree, &OrderTree::factsChanged, this, [this](const QString &key) {
        const OrderRow *order = m_key.isEmpty() ? nullptr : orderAbove(m_key);
        if (key == m_key || (order && key == keyOf(*order)))
            emit changed();
    });
}

void OrderDetails::look(const QString &key)
{
    m_many.reset();
    if (key == m_key)
        return;
    forget();
    m_key = key;
    if (!m_key.isEmpty())
        m_soon.start();
}

void OrderDetails::lookAtMany(int rows, const std::optional<OrderTally> &tally)
{
    forget();
    m_many = tally ? nd::sheetOf(*tally) : sheetWhileCounting(rows);
}

void OrderDetails::forget()
{
    m_key.clear();
    m_writes.clear();
    m_failure.clear();
    m_call.cancel();
    m_soon.stop();
}

// ---- what is read ----

const OrderRow *OrderDetails::orderAbove(const QString &key) const
{
    const OrderRow *row = m_tree.find(key);
    while (row) {
        const OrderRow *parent = m_tree.parentOf(keyOf(*row));
        if (!parent)
            return row;
        row = parent;
    }
    return nullptr;
}

const NumberOrderDetails *OrderDetails::detailsAbove(const QString &key) const
{
    const OrderRow *row = m_tree.find(key);
    const OrderRow *order = row && row->kind == Kind::ResultingOrder ? row : orderAbove(key);
    const auto known = order && isNumberOrder(*order) ? m_orders.constFind(order->id) : m_orders.constEnd();
    return known == m_orders.constEnd() ? nullptr : &*known;
}

/// A number order whose row says something newer than what was read. The lists tell all of the other kinds themselves.
bool OrderDetails::hasMoved() const
{
    const OrderRow *order = orderAbove(m_key);
    return order && order->kind == Kind::NumberOrder && m_readAs != std::pair(order->updatedAt, order->status);
}

void OrderDetails::read()
{
    const OrderRow *row = m_tree.find(m_key);
    const OrderRow *order = row && row->kind == Kind::ResultingOrder ? row : orderAbove(m_key);
    if (!order)
        return;
    if (isNumberOrder(*order))
        return readNumberOrder(*order);
    const QString orderKey = keyOf(*order);
    m_call = readOne(m_session.client(), *order, [this, orderKey](const Result<OrderReading> &read) {
        if (read) {
            m_tree.setFacts(orderKey, read->facts);
            m_tree.put(read->row);
        }
        onRead(read ? nullptr : &read.error());
    });
}

void OrderDetails::readNumberOrder(const OrderRow &order)
{
    m_readAs = {order.updatedAt, order.status};
    const auto known = m_orders.constFind(order.id);
    if (known != m_orders.constEnd() && known->updatedAt == order.updatedAt && known->status == order.status)
        return readDestinations();
    if (m_orders.size() >= MostKept)
        m_orders.clear();
    m_call = m_session.services().tracker().readOrder(
        order.id, [this, id = order.id.toText()](const Result<NumberOrderDetails> &read) {
            if (read)
                m_orders.insert(id, *read);
            onRead(read ? nullptr : &read.error());
        });
}

void OrderDetails::onRead(const Error *failure)
{
    m_failure = failure ? describe(*failure).sentence : QString();
    readDestinations();
    emit changed();
}

/// Once for all orders: Telnyx gives ids only.
void OrderDetails::readDestinations()
{
    if (m_destinations)
        return;
    m_destinations = std::make_unique<OrderDestinations>(m_session.client());
    connect(m_destinations.get(), &OrderDestinations::changed, this, &OrderDetails::changed);
}

QString OrderDetails::nameOf(const QString &id) const
{
    if (!m_destinations)
        return id;
    for (const auto *choices :
        {&m_destinations->connections(), &m_destinations->messagingProfiles(), &m_destinations->billingGroups()}) {
        for (const OrderChoice &choice : *choices) {
            if (choice.id == id)
                return choice.name;
        }
    }
    return id;
}

// ---- one row ----

OrderFacts OrderDetails::facts(const QString &key) const
{
    const OrderRow *row = m_tree.find(key);
    if (!row)
        return {};
    OrderFacts all;
    for (const OrderSheet::Section &section : sheetOf(*row).sections)
        all.insert(all.end(), section.facts.begin(), section.facts.end());
    return all;
}

OrderSheet OrderDetails::sheet() const
{
    if (m_many)
        return *m_many;
    const OrderRow *row = m_tree.find(m_key);
    return row ? sheetOf(*row) : OrderSheet();
}

OrderSheet OrderDetails::sheetOf(const OrderRow &row) const
{
    OrderSheet sheet{row.title, {{{}, firstFacts(row)}}};
    const auto section = [&](const QString &title, OrderFacts facts) {
        if (!facts.empty())
            sheet.sections.push_back({title, std::move(facts)});
    };
    section(tr("Price when ordered"), priceFacts(row));
    section(tr("Requirements"), requirementFacts(row));
    section(tr("Last comment"), commentFacts(row));
    section(tr("Numbers"), numberFacts(row));
    section(tr("Order"), recordFacts(row));
    section(tr("Sent from this desk"), historyFacts(row));
    if (!m_failure.isEmpty() && m_key == keyOf(row))
        section(tr("Not read"), {{tr("Why"), m_failure}});
    return sheet;
}

OrderFacts OrderDetails::priceFacts(const OrderRow &row) const
{
    OrderFacts facts;
    add(facts, tr("Upfront"), upfrontText(row));
    add(facts, tr("Per month"), monthlyText(row));
    if (const int without = m_annotations.prices().undelivered(row.id); without > 0 && !facts.empty())
        add(facts, tr("Not counted"), tr("%Ln number(s) that failed or were cancelled", nullptr, without));
    return facts;
}

OrderFacts OrderDetails::firstFacts(const OrderRow &row) const
{
    OrderFacts facts;
    add(facts, tr("Kind"), kindText(row.kind));
    add(facts, tr("Status"), statusText(row.status));
    add(facts, tr("Why"), row.reason);
    add(facts, tr("Note"), row.note == row.reason ? QString() : row.note);
    if (row.count > 0)
        add(facts, tr("Numbers"), u"%L1"_s.arg(row.count));
    add(facts, tr("Country and type"), row.place);
    if (row.deadline.isValid()) {
        const Microseconds span = row.deadline.since(m_session.client().serverNow());
        const qint64 left = std::chrono::duration_cast<std::chrono::seconds>(span).count();
        add(facts, tr("Deadline"),
            left > 0
                ? tr("%1, in %2", "a time, how long it is until then").arg(cells::time(row.deadline), spanText(left))
                : tr("%1, overdue").arg(cells::time(row.deadline)));
    }
    add(facts, tr("Created"), cells::time(row.createdAt));
    add(facts, tr("Updated"), cells::time(row.updatedAt));
    const std::optional<OrderKind> kind = orderKindOf(row.kind);
    const auto record = kind ? m_session.services().tracker().stored(*kind, row.id) : std::nullopt;
    if (record
        && m_session.services().reconciliation().isOfAnotherDesk(
            std::visit([](const auto &order) { return order.customerReference; }, *record)))
        add(facts, tr("Made by"), tr("another Numberdesk"));
    if (row.kind != Kind::KnownNumber && row.kind != Kind::BulkGroup)
        add(facts, tr("ID"), row.id);
    return facts;
}

/// Where the order's numbers go, and what else its record says.
OrderFacts OrderDetails::recordFacts(const OrderRow &row) const
{
    const NumberOrderDetails *order = detailsAbove(keyOf(row));
    const OrderRow *above = orderAbove(keyOf(row));
    OrderFacts facts = order ? factsOf(*order) : above ? m_tree.facts(keyOf(*above)) : OrderFacts();
    if (facts.empty())
        facts = m_tree.facts(keyOf(row));
    for (auto &fact : facts)
        fact.second = nameOf(fact.second);
    if (above && above->id != row.id && row.kind != Kind::ResultingOrder)
        facts.insert(facts.begin(), {tr("Reference"), above->title});
    return facts;
}

std::vector<OrderNumber> OrderDetails::numbersOf(const OrderRow &row) const
{
    const NumberOrderDetails *order = detailsAbove(keyOf(row));
    std::vector<OrderNumber> numbers = order ? order->phoneNumbers : std::vector<OrderNumber>();
    if (row.kind != Kind::SubOrder)
        return numbers;
    // Some answers leave out the sub-order's id: then country and type tell them apart (api-facts §3.4).
    std::erase_if(numbers, [&](const OrderNumber &number) {
        if (!number.subNumberOrderId.isEmpty())
            return number.subNumberOrderId != row.id;
        const QString country = number.countryIsoAlpha2.isEmpty() ? number.countryCode : number.countryIsoAlpha2;
        return placeOf(country, number.phoneNumberType) != row.place;
    });
    return numbers;
}

OrderFacts OrderDetails::numberFacts(const OrderRow &row) const
{
    if (row.kind == Kind::Number || row.kind == Kind::KnownNumber)
        return {};
    OrderFacts facts;
    const std::vector<OrderNumber> read = numbersOf(row);
    const qsizetype all = std::max<qsizetype>({row.count, row.numbers.size(), qsizetype(read.size())});
    for (const OrderNumber &number : read) {
        if (int(facts.size()) < MostNumbers)
            facts.emplace_back(number.phoneNumber, statusText(number.status));
    }
    for (qsizetype place = 0; read.empty() && place < row.numbers.size() && int(facts.size()) < MostNumbers; ++place)
        facts.emplace_back(row.numbers.at(place).toText(), QString());
    if (!facts.empty() && all > qsizetype(facts.size()))
        facts.emplace_back(tr("and %Ln more", nullptr, int(all - qsizetype(facts.size()))), QString());
    return facts;
}

OrderFacts OrderDetails::requirementFacts(const OrderRow &row) const
{
    OrderFacts facts;
    std::map<QString, int> states;
    if (row.kind != Kind::Number) {
        for (const OrderNumber &number : numbersOf(row)) {
            if (!number.requirementsStatus.isEmpty() && number.requirementsStatus != requirements_status::approved)
                ++states[number.requirementsStatus];
        }
    }
    add(facts, tr("State"), countsText(states, requirementsText));
    if (row.kind == Kind::NumberOrder) {
        for (const OpenRequirement &open : m_annotations.openOf(row.id))
            add(facts, placeOf(open.country, open.type), cells::time(open.deadline));
    }
    if (row.kind == Kind::Number) {
        for (const auto &fact : m_tree.facts(keyOf(row)))
            facts.push_back(fact);
    }
    return facts;
}

OrderFacts OrderDetails::commentFacts(const OrderRow &row) const
{
    std::optional<Comment> newest;
    for (const QString &id : recordsOf(row)) {
        const std::optional<Comment> comment = m_annotations.lastComment(id);
        if (comment && (!newest || newest->createdAt < comment->createdAt))
            newest = comment;
    }
    if (!newest)
        return {};
    const bool ofTelnyx = newest->commenterType == commenter_type::admin;
    OrderFacts facts;
    add(facts, ofTelnyx ? tr("Telnyx") : newest->commenter, newest->body);
    add(facts, tr("Written"), cells::time(newest->createdAt));
    return facts;
}

/// The row's record, those above it that it is a part of, and its sub-orders.
QStringList OrderDetails::recordsOf(const OrderRow &row) const
{
    QStringList ids{row.id};
    if (row.kind == Kind::Number || row.kind == Kind::KnownNumber) {
        if (const OrderRow *parent = m_tree.parentOf(keyOf(row)))
            ids += parent->id;
    }
    if (const NumberOrderDetails *order = isNumberOrder(row) ? detailsAbove(keyOf(row)) : nullptr)
        ids += order->subNumberOrdersIds;
    for (const OrderRow &below : m_tree.below(keyOf(row))) {
        if (below.kind == Kind::SubOrder)
            ids += below.id;
    }
    for (const OpenRequirement &open : m_annotations.openOf(row.id))
        ids += open.subOrderId;
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

/// What the ledger has of it, the newest first.
OrderFacts OrderDetails::historyFacts(const OrderRow &row) const
{
    // A poll of any order asks for this again.
    const QString key = keyOf(row) + u' ' + recordsOf(row).join(u' ');
    auto known = m_writes.constFind(key);
    if (known == m_writes.constEnd())
        known = m_writes.insert(key, m_session.writesAbout(recordsOf(row)));
    OrderFacts facts;
    const std::vector<WriteRecord> &writes = *known;
    for (auto write = writes.crbegin(); write != writes.crend(); ++write) {
        if (int(facts.size()) == MostWrites) {
            facts.emplace_back(tr("and %Ln more", nullptr, int(std::distance(write, writes.crend()))), QString());
            break;
        }
        QString what
            = tr("%1: %2", "what was sent, what became of it").arg(whatText(write->kind), stateText(write->state));
        if (write->error && write->state != WriteState::Bought)
            what += u". "_s + describe(*write->error, ErrorContext::Change).sentence;
        facts.emplace_back(cells::time(write->createdAt), what);
    }
    return facts;
}

} // namespace nd
