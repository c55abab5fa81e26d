// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changed_marks.h"
#include "models/filter_texts.h"
#include "models/roles.h"
#include "models/sort/column_ranks.h"
#include "models/text_arena.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace nd {

/// The part of TableModel and TreeModel that does not know the row's type: which stored rows are shown, in what order,
/// and what the views are told. Stored rows never move when the table is sorted or filtered; the index beside them
/// does (8 bytes a row). GUI thread.
class RowsModelBase : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit RowsModelBase(QObject *parent = nullptr);

    /// Rows at the top level that pass the filter, and all of them.
    int shownCount() const { return int(m_branches[0]->shown.size()); }
    int totalCount() const { return int(storedCount(0)); }

    /// Top-level rows that contain every word, each in some filtered column or in the one that it names (FilterTerm);
    /// empty shows all.
    void setFilter(const QString &filter);

    /// Somebody is about to type a filter: what it looks through is made ready meanwhile.
    void expectFilter() { m_texts.expect(); }

    /// What stands in this column of the top-level rows, hidden ones too, the most frequent first. Empty where more
    /// than `most` different texts do: such a column is no choice.
    QStringList valuesIn(int column, int most) const;

    /// Are cells that read otherwise than before marked from now on? Not at first: in most tables a change is the
    /// person's own, or a clock's, and comparing texts costs.
    void markChanges(bool on) { m_changed.keep(on); }
    /// Makes marks older; see ChangedMarks.
    void ageChangedMarks();
    bool hasChangedMarks() const { return !m_changed.isEmpty(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Column -1: the order in which the rows came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void countsChanged(int shown, int total);
    /// The view wants to show what is below this row; answer with TreeModel::setChildren.
    void childrenWanted(const QString &key);

protected:
    /// The rows below one parent. Branch 0 is the top level.
    struct Branch
    {
        int parentBranch = -1;
        quint32 parentRow = 0; ///< stored row in parentBranch
        std::vector<quint32> shown; ///< stored rows, as shown
        std::vector<qint32> position; ///< stored row -> shown row, -1 when hidden
        bool alive = true;
    };

    // What the template knows.
    virtual quint32 storedCount(int branch) const = 0;
    virtual QString keyAt(int branch, quint32 row) const = 0;
    virtual QVariant cellAt(int branch, quint32 row, int column, int role) const = 0;
    virtual bool isNumeric(int column) const = 0;
    virtual qint64 numberAt(int branch, quint32 row, int column) const = 0;
    /// Of all rows, as they are stored: read in this order they cost a fraction, and half of that on two cores.
    virtual std::vector<quint64> sortKeysOf(int branch, int column) const = 0;
    virtual QString sortTextAt(int branch, quint32 row, int column) const = 0;
    virtual void readSearchText(quint32 row, FoldedText &text) const = 0;
    virtual QString filterTextAt(quint32 row, int column) const = 0; ///< what a word at this column is looked for in
    virtual bool passes(quint32 row) const = 0; ///< predicate of the top level
    virtual bool isChoosable(int branch, quint32 row) const = 0;
    virtual bool mayHaveChildren(int branch, quint32 row) const = 0;

    bool marksChanges() const { return m_changed.areKept(); }

    // What the template tells after it has changed its storage.
    void rowsAppended(int branch, quint32 first);
    void rowChanged(int branch, quint32 row, quint64 changedColumns);
    /// Ends a batch of changes: filter and order are brought up to date.
    void batchDone(int branch);
    /// Hides rows (ascending stored rows) from the views, then lets the template take them out of its storage.
    void takeOutRows(int branch, const std::vector<quint32> &rows, const std::function<void()> &takeOut);
    /// The template reorders its storage: `newRowOf[old]`. Unsorted views follow.
    void reorder(int branch, const std::vector<quint32> &newRowOf, const std::function<void()> &permute);
    void resetAll(const std::function<void()> &replace);
    void predicateChanged();

    int branchOf(const QModelIndex &index) const;
    quint32 storedRow(const QModelIndex &index) const;
    QModelIndex indexFor(int branch, quint32 row, int column = 0) const;
    int childBranch(int branch, quint32 row) const; ///< -1: not read yet
    int addBranch(int parentBranch, quint32 parentRow);
    int branchCount() const { return int(m_branches.size()); }
    const Branch &branch(int at) const { return *m_branches[size_t(at)]; }
    QModelIndex parentIndex(int branch) const;

private:
    /// A word of the filter that is looked for in one column.
    struct ColumnTerm
    {
        int column = -1;
        bool whole = false;
        QByteArray text; ///< folded
    };

    static quint64 place(int branch, quint32 row) { return quint64(branch) << 32 | row; }
    std::vector<quint32> visibleRows(int branch);
    std::vector<quint32> sorted(int branch, std::vector<quint32> rows);
    std::vector<quint64> numericKeys(int branch, const std::vector<quint32> &rows) const;
    std::vector<quint32> textKeys(int branch, const std::vector<quint32> &rows);
    /// Of the column that sorts, while its ranks are kept; else null.
    const TextRanks *ranksOf(int branch);
    /// Where these rows, sorted, fit in between the shown ones without a gap; -1: nowhere.
    int placeInOnePiece(int branch, const std::vector<quint32> &fresh);
    void setShown(int branch, std::vector<quint32> shown);
    void resort(int branch);
    void layOut(int branch, std::vector<quint32> shown);
    enum class Leaving {
        Hidden, ///< by a filter: what is below them stays
        ForGood
    };
    void removeShown(int branch, const std::vector<int> &rows, Leaving how);
    void removeShownRun(int branch, int first, int last, Leaving how);
    void insertShownRun(int branch, int first, const std::vector<quint32> &rows);
    void countShown(int branch, size_t first);
    void settleTouched(int branch, std::vector<quint32> rows);
    bool isVisible(int branch, quint32 row) const;
    bool isBefore(int branch, quint32 a, quint32 b);
    bool isInOrder(int branch, const std::vector<quint32> &rows);
    std::vector<quint32> placedAnew(int branch, const std::vector<quint32> &shown, std::vector<quint32> rows);
    void refilter();
    std::vector<quint32> inSortOrder(std::vector<quint32> rows);
    void applyVisible(const std::vector<quint32> &wanted);
    std::vector<quint32> visibleRowsInOrder();
    bool isFiltering() const;
    bool isSorting() const { return m_sortColumn >= 0 && m_sortColumn < columnCount(); }
    /// For each top-level row from `first` on: does the filter let it pass? Only while there is one.
    std::vector<bool> filterHits(int first);
    bool passesColumns(quint32 row) const;
    int columnCalled(const QString &name) const;
    bool isReachable(int branch) const; ///< no row above it is hidden: views know of it
    void dropBranchesBelow(int branch, const std::vector<quint32> &rows);
    void renumberParents(int branch, const std::vector<quint32> &newRowOf);
    void tellCounts();
    void tellMarks(const std::vector<quint64> &places);

    static constexpr size_t TellOneByOne = 200;

    std::vector<std::unique_ptr<Branch>> m_branches;
    QHash<quint64, int> m_childBranches; ///< (branch, stored row) -> branch
    ChangedMarks m_changed; ///< by place()
    FilterTexts m_texts;
    QCollator m_collator; ///< of the language: Ä stands beside A, and KB-9 before KB-10
    ColumnRanks m_ranks; ///< of the top level
    std::vector<quint32> m_touched; ///< stored rows that have changed in this batch
    std::vector<quint32> m_wholeOrder; ///< all top-level rows as they are sorted, from the last filter on; or empty
    bool m_orderStale = false;
    QString m_filter;
    std::vector<QByteArray> m_terms; ///< looked for anywhere, folded
    std::vector<ColumnTerm> m_columnTerms;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The cells of this column read otherwise than a moment ago, as clocks do: views paint what they show of it. Nothing
/// is gone over, and neither filter nor order is touched.
void repaintColumn(RowsModelBase &model, int column);

} // namespace nd
