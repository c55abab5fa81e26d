// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/order_columns.h"
#include "models/tree_model.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace nd {

/// Leads from a phone number, or a part of one, to its row: opens the orders that have it, reads their sub-orders until
/// the number is there, and says where it looked when there is none. Works on the tree of the blotter; what is to be
/// read is asked of its owner. Lives on the GUI's thread.
class NumberFinder final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Pause{250}; ///< after the last key
    static constexpr int MostOpened = 3; ///< with more orders than these a person types on
    static constexpr int MostRead = 20; ///< orders that are read in full because their list leaves numbers out
    static constexpr int FewestAsked = 7; ///< digits that are worth a question to Telnyx

    /// How its owner reads. After each answer, good or not, it calls step().
    struct Reads
    {
        std::function<void(const QString &key)> below; ///< what is below this row
        std::function<void(const QString &key)> more; ///< begins to look for what a row "more" stands for, or stops
        std::function<bool(const QString &subOrderId)> isLookingForMore;
        std::function<void(const QString &orderId)> inFull; ///< a number order with all its numbers, into the tree
        std::function<int(const QString &digits)> fromLedger; ///< puts orders into the tree; how many
        std::function<void(const QString &orderKey, const QString &number)> known; ///< puts the number below its order
        std::function<bool()> isReading; ///< the lists are under way
    };

    /// `rows` must outlive it.
    NumberFinder(TreeModel<OrderRow> &rows, Reads reads, QObject *parent = nullptr);

    /// Looks for these digits after a pause; empty: stops, and nothing is said any more.
    void look(const QString &digits);
    /// Something was read.
    void step();
    /// Reads::inFull() has its answer, a good one or not.
    void onReadInFull();
    /// The same without the pause.
    void lookNow();
    /// What it does or has found, one sentence; empty while nothing is looked for.
    const QString &sentence() const { return m_sentence; }

signals:
    void sentenceChanged();
    /// This order has the number: it is to be shown opened.
    void opened(const QString &orderKey);
    /// The number's row; the first one is the one to look at.
    void found(const QString &rowKey, bool first);

private:
    struct Target
    {
        QString orderKey = {};
        QString number = {};
        bool found = false;
    };

    void begin();
    std::vector<Target> matches() const;
    void open(std::vector<Target> targets);
    void advance(Target &target);
    bool findIn(const QString &parentKey, Target &target);
    std::vector<OrderRow> subOrders(const Target &target) const;
    bool readMore(const std::vector<OrderRow> &subOrders, Target &target);
    void stopLookingForMore();
    void askInFull();
    void sayNotFound();
    void say(const QString &sentence);
    bool ask(const QString &what);

    TreeModel<OrderRow> &m_rows;
    Reads m_reads;
    QString m_digits;
    QString m_sentence;
    std::vector<Target> m_targets;
    QSet<QString> m_asked; ///< keys of what was asked for in this search
    QString m_more; ///< the row "more" that is being looked behind
    QStringList m_inFull; ///< orders to be read in full
    QString m_readingInFull;
    int m_readInFull = 0;
    bool m_ledgerAsked = false;
    bool m_stepping = false;
    QTimer m_pause;
};

} // namespace nd
