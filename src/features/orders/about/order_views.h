// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/orders/about/order_criteria.h"
#include "store/tables/document_store.h"

#include <QString>

#include <vector>

namespace nd {

class Clock;

/// A choice of orders under a name: "my pending GB".
struct OrderView
{
    QString name = {};
    QString words = {}; ///< of the filter field
    OrderCriteria criteria = {};
    friend bool operator==(const OrderView &, const OrderView &) = default;
};

/// The views that a person has saved, over restarts. A value: it may be made for a single call.
class OrderViews
{
public:
    /// `clock` must outlive it, and what the store stands on.
    OrderViews(DocumentStore documents, const Clock &clock) : m_documents(std::move(documents)), m_clock(clock) { }

    /// By name; one that cannot be read is left out.
    std::vector<OrderView> all() const;
    /// In the place of the one of the same name.
    Result<Done> save(const OrderView &view);
    Result<Done> remove(const QString &name);

private:
    DocumentStore m_documents;
    const Clock &m_clock;
};

} // namespace nd
