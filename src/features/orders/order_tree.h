// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/order_children.h"
#include "features/orders/order_rows.h"
#include "models/tree_model.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace nd {

struct OrderBatch;

/// Says that Telnyx lists nothing below a row of this kind.
QString nothingBelow(OrderRow::Kind kind);

/// The rows of the blotter, and how what was read finds its place among them. Rows come in one by one and are handed to
/// the view once a frame. Asks nobody: what is to be read is its owner's business.
class OrderTree final : public QObject
{
    Q_OBJECT
public:
    using Rows = std::vector<OrderRow>;
    /// Adds to a row what is known elsewhere, just before it is shown.
    using Annotate = std::function<void(OrderRow &row, const OrderRow *parent)>;

    enum class Pace {
        Rows,
        Lists ///< many rows, for a while
    };

    /// A cell that has changed is marked for this to twice as long.
    static constexpr std::chrono::milliseconds MarkedFor{4'000};

    explicit OrderTree(Annotate annotate, QObject *parent = nullptr);

    TreeModel<OrderRow> &model() { return m_model; }
    const TreeModel<OrderRow> &model() const { return m_model; }
    /// Of any level; null when it is not there.
    const OrderRow *find(const QString &key) const { return m_model.findAny(key); }
    /// What stands above the row; null at the top, and when the filter hides the row.
    const OrderRow *parentOf(const QString &key) const;
    /// What is shown below the row.
    Rows below(const QString &key) const;
    /// The rows of an order and of its sub-orders that a person has opened, those further down first.
    QStringList opened(const QString &orderId) const;

    /// What is known elsewhere has changed: rows of all levels are brought up to it.
    void annotateAgain();
    /// At the top, with the next frame.
    void put(OrderRow row);
    /// With its facts, where they have been read by themselves before.
    void put(const OrderRecord &record);
    void put(const OrderBatch &batch);
    /// At the top, or in the place that it has in the tree.
    void putAnywhere(const OrderRow &row);
    /// At the top, now, and without the marks of a change: rows that were known before.
    void append(Rows rows);
    /// Off the top, also when it is not shown yet.
    void remove(const QString &key);
    /// There will be a frame, even when no row comes.
    void startFrame(Pace pace = Pace::Rows);
    /// Shows what has been put, now.
    void flush();

    /// What was read below a row; a note where there is nothing.
    void setBranches(const QString &key, const std::vector<OrderChildren> &branches);
    /// The key of a sub-order that is shown in another status; empty when there is none.
    QString firstMoved(const std::vector<OrderChildren> &branches) const;
    /// Could not be read. What was read before stays: it is older, not wrong. Otherwise the numbers that the order's
    /// own list told stand there.
    void setFailure(const QString &key, const QString &id, const QString &sentence);
    /// All numbers of a purchase, which has no records below it.
    void setKnownNumbers(const QString &key);
    /// A number that Telnyx does not list below its order, though the order's own list has it.
    void addKnownNumber(const QString &orderKey, const QString &number);
    /// Takes the numbers among these rows to those that are shown; behind them stands `left`, when it says something,
    /// or what stood there before.
    void addNumbers(const QString &subOrderKey, Rows rows, const std::optional<QString> &left);

    /// The order as it was read by itself: shown at once.
    void show(const NumberOrderDetails &order);
    /// What a record says beyond its row; empty until it was read by itself.
    OrderFacts facts(const QString &key) const;
    void setFacts(const QString &key, OrderFacts facts);

signals:
    /// Before the rows of a frame are shown.
    void frameBegun();
    /// Rows or what is below them.
    void changed();
    /// facts() of that row.
    void factsChanged(const QString &key);

private:
    void letMarksFade();
    Rows withKnownNumbers(const OrderRow &order, const QString &sentence) const;
    void setBelow(const QString &key, Rows rows);
    void annotateBelow(const QString &key);
    template <class Order>
    OrderRow rowWithFacts(const Order &order);

    TreeModel<OrderRow> m_model;
    Annotate m_annotate;
    Rows m_pending; ///< for the next frame
    QTimer m_frame{this};
    QTimer m_marks{this};
    std::map<QString, OrderFacts> m_facts; ///< by key
};

} // namespace nd
