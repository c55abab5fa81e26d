// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/tables/basket_store.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <vector>

namespace nd {

class OwnedNumbers;

/// What has just become different.
struct BasketChange
{
    enum class Kind {
        Added,
        Removed,
        Updated, ///< the same lines with other values
        Reset, ///< anything: read all lines again
    };
    Kind kind = Kind::Reset;
    QStringList keys = {};
};

/// What a person is about to buy. Each change is in the ledger before it is seen, so that a crash loses nothing.
/// Lines that are in an open purchase stay as they are until it has settled.
class Basket final : public QObject
{
    Q_OBJECT
public:
    struct Refusal
    {
        QString number = {};
        QString reason = {}; ///< for people
    };
    struct Added
    {
        int added = 0;
        int alreadyThere = 0;
        std::vector<Refusal> refused = {};
    };
    /// Lines to write and to take out, with their places: stored first, applied after the commit.
    struct Edit
    {
        std::vector<PlacedLine> put = {};
        QStringList removed = {};
        bool isEmpty() const { return put.empty() && removed.isEmpty(); }
    };

    static constexpr int DeepestUndo = 100;

    /// `owned` and `clock` must outlive it.
    Basket(BasketStore store, const OwnedNumbers &owned, const Clock &clock, QObject *parent = nullptr);
    ~Basket() override;

    /// Reads what the ledger keeps.
    Result<Done> load();

    const std::vector<BasketLine> &lines() const { return m_lines; }
    int count() const { return int(m_lines.size()); }
    /// Null when there is no such line. Valid until the next change.
    const BasketLine *find(const QString &key) const;
    /// A single number, or a block that begins with it.
    bool contains(const QString &number) const;

    /// Numbers that are there already are counted and left alone; masked and malformed ones are refused, and so is what
    /// this desk has bought or is buying. What may be the account's by an order of somebody else is taken: the ticket
    /// asks whether it is meant.
    Result<Added> add(const std::vector<BasketLine> &lines);
    /// Refused (ErrorKind::Rejected) when a line is in an open purchase. A hold runs on: it cannot be released.
    Result<Done> remove(const QStringList &keys);
    /// Everything but what is in an open purchase.
    Result<Done> clear();
    /// Other lines in the places of these, by key; one step back undoes all of it. Lines that are in an open purchase
    /// or gone, and new ones that cannot be ordered or are there already, are left as they are. Gives how many went.
    Result<int> replace(const std::vector<std::pair<QString, BasketLine>> &lines);
    /// Overwrites lines that are there, for prices read anew. Not undone.
    Result<Done> update(const std::vector<BasketLine> &lines);

    /// Adding and removing, step by step, back to the last purchase that changed the basket.
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    Result<Done> undo();
    Result<Done> redo();

    MoneyTotals upfront() const;
    MoneyTotals monthly() const;
    int numbers() const; ///< in all lines, blocks and quantities counted out
    int unpriced() const; ///< lines that the totals leave out, as Telnyx gave no price

    // ---- for the rest of the desk ----
    Edit edit(std::vector<BasketLine> put, const QStringList &removed) const;
    Result<Done> store(const Edit &edit); ///< into the ledger, in the caller's transaction
    void apply(const Edit &edit); ///< into memory, after the commit; forgets undo when lines come or go
    void setHolds(const QHash<QString, Hold> &holds); ///< by number; holds have a table of their own

signals:
    void changed(const nd::BasketChange &change);

private:
    struct Step
    {
        std::vector<PlacedLine> added;
        std::vector<PlacedLine> removed;
    };
    enum class Direction {
        Back,
        Forth
    };

    QString refusalOf(const BasketLine &line, bool amongBlocks) const;
    Result<Done> travel(std::vector<Step> &from, std::vector<Step> &to, Direction direction);
    Result<Done> change(const Edit &edit);
    void takeIn(const Edit &edit);
    qint64 nextPosition() const { return m_positions.empty() ? 1 : m_positions.back() + 1; }
    void place(const std::vector<const PlacedLine *> &coming);
    void reindex();
    void remember(Step step);

    BasketStore m_store;
    const OwnedNumbers &m_owned;
    const Clock &m_clock;
    std::vector<BasketLine> m_lines;
    std::vector<qint64> m_positions; ///< of m_lines, ascending
    QHash<QString, int> m_index;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace nd
