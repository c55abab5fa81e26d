// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/purchase/order_template.h"
#include "models/column.h"
#include "models/table_model.h"

#include <QObject>

#include <memory>

namespace nd {

class Session;

struct NamedTemplate
{
    QString name = {};
    OrderTemplate order = {};
    friend bool operator==(const NamedTemplate &, const NamedTemplate &) = default;
};

/// The order templates of an account, kept in the ledger.
class OrderTemplates final : public QObject
{
    Q_OBJECT
public:
    static constexpr int LongestName = 60;

    /// Reads them. `session` must outlive it.
    explicit OrderTemplates(Session &session, QObject *parent = nullptr);
    ~OrderTemplates() override;

    TableModel<NamedTemplate> &rows() { return *m_rows; }
    const NamedTemplate *find(const QString &name) const { return m_rows->find(name); }
    /// What is in the basket, as a template; without items when it is empty.
    OrderTemplate ofBasket() const;
    /// Why a template cannot be called so; empty when it can.
    static QString problemOfName(const QString &name);

    /// Overwrites the one of this name.
    void save(const QString &name, const OrderTemplate &order);
    void remove(const QString &name);

signals:
    void refused(const QString &sentence);

private:
    void read();

    Session &m_session;
    std::unique_ptr<TableModel<NamedTemplate>> m_rows;
};

std::vector<Column<NamedTemplate>> templateColumns();

} // namespace nd
