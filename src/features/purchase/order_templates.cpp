// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/order_templates.h"

#include "features/basket/service/basket.h"
#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "store/tables/document_store.h"
#include "wording/error_text.h"

#include <QDateTime>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderTemplates)
};

QString shelf()
{
    return u"order-template"_s;
}

} // namespace

std::vector<Column<NamedTemplate>> templateColumns()
{
    using Row = NamedTemplate;
    using C = Column<Row>;
    return {
        C("name", Tr::tr("Name"), [](const Row &r) { return r.name; }).wide(22),
        C("count", Tr::tr("Numbers"), [](const Row &r) { return QString::number(r.order.numbers()); })
            .sortedBy([](const Row &r) { return qint64(r.order.numbers()); })
            .alignedRight()
            .wide(8),
        C("what", Tr::tr("What"), [](const Row &r) { return r.order.text(); })
            .withToolTip([](const Row &r) { return r.order.text(); })
            .wide(40),
        C("reference", Tr::tr("Reference"), [](const Row &r) { return r.order.reference; }).wide(18),
    };
}

OrderTemplates::OrderTemplates(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(std::make_unique<TableModel<NamedTemplate>>(
                                               templateColumns(), [](const NamedTemplate &row) { return row.name; }))
{
    read();
}

OrderTemplates::~OrderTemplates() = default;

void OrderTemplates::read()
{
    const auto kept = m_session.services().documents().all(shelf());
    if (!kept) {
        // Later: while this is being made, nobody listens yet.
        QMetaObject::invokeMethod(
            this, [this, why = describe(kept.error()).sentence] { emit refused(why); }, Qt::QueuedConnection);
        return;
    }
    std::vector<NamedTemplate> rows;
    for (const StoredDocument &document : *kept) {
        if (auto order = fromJson<OrderTemplate>(document.body))
            rows.push_back({document.name, std::move(*order)});
    }
    m_rows->setRows(std::move(rows));
}

OrderTemplate OrderTemplates::ofBasket() const
{
    AccountServices &services = m_session.services();
    const QDate day = m_session.clock().now().toDateTime().toLocalTime().date();
    const OrderDefaults &defaults = m_session.account().defaults;
    OrderTemplate made = templateOf(services.basket().lines(), beginningOf(services.purchases(), defaults, day).fields);
    made.reference.clear(); // of an order, not of all that are like it
    return made;
}

QString OrderTemplates::problemOfName(const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return tr("Type a name.");
    return trimmed.size() > LongestName ? tr("A name has %1 characters at most.").arg(LongestName) : QString();
}

void OrderTemplates::save(const QString &name, const OrderTemplate &order)
{
    const Result<Done> kept = m_session.services().documents().put(
        shelf(), {.name = name.simplified(), .body = toJson(order), .keptAt = m_session.clock().now()});
    if (!kept)
        return emit refused(describe(kept.error()).sentence);
    read();
}

void OrderTemplates::remove(const QString &name)
{
    if (const Result<Done> removed = m_session.services().documents().remove(shelf(), name); !removed)
        return emit refused(describe(removed.error()).sentence);
    read();
}

} // namespace nd
