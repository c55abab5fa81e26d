// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "models/table_model.h"
#include "tabs/columns/coverage_columns.h"
#include "tabs/search_form.h"
#include "tabs/tab_state.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace nd {

class Session;

/// State of the Coverage tab: what is sold where, and what is in stock in the country that is looked at.
class CoveragePresenter final : public QObject
{
    Q_OBJECT
public:
    explicit CoveragePresenter(QObject *parent = nullptr);
    ~CoveragePresenter() override;

    void use(Session *session);

    TableModel<CountryCoverage> &countries() { return *m_countries; }
    TableModel<TypeRow> &types() { return *m_types; }
    TableModel<InventoryCoverage> &inventory() { return *m_inventory; }
    const TabState &state() const { return m_state; }
    const TabState &inventoryState() const { return m_inventoryState; }
    /// The country that is looked at; empty for none.
    const QString &country() const { return m_country; }

    /// A search of this country, and of this row of the inventory (-1: none), filled in.
    SearchForm searchFor(int inventoryRow) const;

public slots:
    /// Reads what is sold where; again when it was read before.
    void refresh();
    void cancel();
    void look(int countryRow);

signals:
    void stateChanged();
    void inventoryChanged();

private:
    void readInventory(const CountryCoverage &country);
    void setState(TabState state);
    void setInventoryState(TabState state);

    QPointer<Session> m_session;
    std::unique_ptr<TableModel<CountryCoverage>> m_countries;
    std::unique_ptr<TableModel<TypeRow>> m_types;
    std::unique_ptr<TableModel<InventoryCoverage>> m_inventory;
    TabState m_state;
    TabState m_inventoryState;
    QString m_country;
    QString m_inventoryGroup; ///< inventory_group::… that was asked for
    Call m_read;
    Call m_readInventory;
};

} // namespace nd
