// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "features/coverage/coverage_columns.h"
#include "features/coverage/stock_places.h"
#include "features/search/service/search_form.h"
#include "models/tab_state.h"
#include "models/table_model.h"

#include <QObject>

#include <memory>

namespace nd {

class Session;

/// What is asked about the stock of a country.
struct StockQuestion
{
    QString group = {}; ///< inventory_group::… or groupByState; empty: the one that fits the country
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
    /// Reads what is sold where at once. `session` must outlive the presenter.
    explicit CoveragePresenter(Session &session, QObject *parent = nullptr);
    ~CoveragePresenter() override;

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

    /// What the map of stock shows; and why it shows nothing, empty when it does.
    StockPicture stockPicture() const;
    QString noStockMap() const;
    /// The area code or state that these rows lie in, all of them; empty for none.
    QString placeOfRows(const std::vector<int> &inventoryRows) const;
    /// The rows of an area code or of everything in a state.
    std::vector<int> rowsOfPlace(const QString &place) const;

    /// A search of this country, and of these rows of the inventory, filled in. Of rows of several states the first
    /// counts.
    SearchForm searchFor(const std::vector<int> &inventoryRows) const;

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
    InventoryCoverageFilter stockFilter() const;
    void takeStock(Result<Page<InventoryCoverage>> stock, const QString &age);
    Timestamp showKeptStock();
    void showStock(std::vector<InventoryCoverage> rows);
    bool isLocality(const InventoryCoverage &row) const;
    void setState(TabState state);
    void setInventoryState(TabState state);

    static constexpr QLatin1StringView KeptShelf{"coverage"};

    Session &m_session;
    std::unique_ptr<TableModel<CountryCoverage>> m_countries;
    std::unique_ptr<TableModel<TypeRow>> m_types;
    std::unique_ptr<TableModel<InventoryCoverage>> m_inventory;
    TabState m_state;
    TabState m_inventoryState;
    QString m_country;
    QString m_inventoryGroup; ///< inventory_group::… that was asked for
    StockQuestion m_stock;
    Timestamp m_readAt; ///< of the countries that are shown
    Call m_read;
    Call m_readCountry;
    Call m_readInventory;
};

} // namespace nd
