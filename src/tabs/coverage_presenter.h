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

/// What is asked about the stock of a country.
struct StockQuestion
{
    QString group = {}; ///< inventory_group::…; empty: the one that fits the country
    QString type = {}; ///< "local", …; empty for any
    QString feature = {}; ///< "sms", …; empty for any
    QString area = {}; ///< state or province
    QString npa = {}; ///< three digits; US and CA
    QString nxx = {}; ///< three digits; US and CA
    bool count = true; ///< how many there are, too
    friend bool operator==(const StockQuestion &, const StockQuestion &) = default;
};

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
    /// Its row among those that are shown; -1 when it is not.
    int rowOf(const QString &code) const;
    const StockQuestion &stockQuestion() const { return m_stock; }
    /// NPA and NXX mean something in the country that is looked at.
    bool takesAreaCodes() const;

    /// A search of this country, and of this row of the inventory (-1: none), filled in.
    SearchForm searchFor(int inventoryRow) const;

public slots:
    /// Reads what is sold where; again when it was read before.
    void refresh();
    void cancel();
    void look(int countryRow);
    /// Asks about the stock of the country that is looked at.
    void askStock(const nd::StockQuestion &question);

signals:
    void stateChanged();
    void inventoryChanged();

private:
    void showKept();
    void keep(const WorldCoverage &world);
    void readCountry();
    void showTypes(const CountryCoverage &country);
    void readInventory();
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
    StockQuestion m_stock;
    Moment m_readAt; ///< of the countries that are shown
    Call m_read;
    Call m_readCountry;
    Call m_readInventory;
};

} // namespace nd
