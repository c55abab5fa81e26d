// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "base/result.h"
#include "features/orders/service/order_record.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace nd {

class Client;

/// Reads the lists of all orders: whole, or from the newest on until those come that the ledger knows already. The
/// latter proves nothing of the orders behind them: each list's rows stay as old as its last whole reading.
class OrderLists final : public QObject
{
    Q_OBJECT
public:
    enum class Extent {
        All,
        News
    };
    /// So many known orders in a row at the end of a page are the end of what is new: Telnyx lists an order late now
    /// and then, behind younger ones.
    static constexpr int KnownTail = 50;
    /// After so many pages without an end the whole list is read instead, pages side by side.
    static constexpr int MostPagesOfNews = 4;

    /// `client` must outlive it.
    OrderLists(OrderStore store, Client &client, QObject *parent = nullptr);
    ~OrderLists() override;

    /// A running reading is replaced, with a word about its end.
    void read(Extent extent);
    void cancel();
    bool isReading() const { return m_left > 0; }

signals:
    void ordersRead(const nd::OrderBatch &batch);
    /// The list of this kind was read to its end and had so many orders.
    void listRead(nd::OrderKind kind, int total);
    /// It was read as far as was needed, and has so many orders that the ledger does not have.
    void listGrown(nd::OrderKind kind, int added);
    /// Pages over all lists.
    void progress(int done, int total);
    /// Lists that could be read are good even when another failed.
    void finished(const nd::Result<nd::Done> &end);

private:
    struct Reading
    {
        Call call = {};
        int rows = 0;
        int total = 0; ///< by Telnyx's word
        std::optional<int> known = {}; ///< in the ledger before its first page
        int added = 0; ///< that are not
        bool mayEndEarly = false;
        int pages = 0;
        int pagesKnown = 0;
    };
    template <class Row>
    void readList(const Request<Page<Row>> &request, std::vector<Row> OrderBatch::*rows, Extent extent);
    enum class Next {
        GoOn,
        Enough, ///< all that follows is known
        Whole ///< the list does not show where its news end
    };
    template <class Row>
    Next nextAfter(Reading &reading, const std::vector<Row> &page) const;
    void onProgress(OrderKind kind, int done, int total);
    void onEnd(OrderKind kind, const Result<Done> &end);
    void endEarly(OrderKind kind);
    void countDown();

    OrderStore m_store;
    Client &m_client;
    std::map<OrderKind, Reading> m_readings;
    int m_left = 0; ///< lists
    std::optional<Error> m_error;
};

} // namespace nd
