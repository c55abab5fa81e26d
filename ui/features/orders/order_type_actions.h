// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/service/search_form.h"

#include <QList>
#include <QObject>

class QAction;
class QLineEdit;
class QPushButton;
class QWidget;

namespace nd {

class DataTree;
class OrderFilters;
class OrdersPresenter;
struct SubOrderTarget;

/// What the Orders tab can do with orders of every kind: place bulk and advanced orders, go from an order to the number
/// orders that it has become, read single rows. Lives with the tab, which shows its parts.
class OrderTypeActions final : public QObject
{
    Q_OBJECT
public:
    /// Where the tab keeps what is used here. All must outlive it.
    struct Places
    {
        DataTree &tree;
        OrderFilters &filters;
        QLineEdit &text;
        QWidget &tab;
    };
    OrderTypeActions(OrdersPresenter &presenter, const Places &places);

    QList<QPushButton *> newButtons() const { return {m_newBulk, m_newAdvanced}; }
    QList<QPushButton *> rowButtons() const { return {m_group, m_readRow}; }
    QList<QAction *> actions() const { return {m_bulkAction, m_advancedAction}; }

    void placeBulk();
    /// Filled in from what a search asked for.
    void placeAdvanced(const SearchForm &form = {});
    /// Leads to this row; filters that hide it are taken away.
    void select(const QString &key);
    /// The same while the keyboard stays where it is.
    void reveal(const QString &key);
    /// Return or a double click on a row that leads to another. False: it does not.
    bool activate(const QString &key);
    /// After another selection or another state.
    void refresh();

private:
    void buildActions();
    void connectAll();
    QString selectedKey() const;
    void spanSentences(const QModelIndex &parent, int first, int last);
    void changeGroup();
    void changeGroupOf(const SubOrderTarget &target);

    OrdersPresenter &m_presenter;
    Places m_places;
    QAction *m_bulkAction;
    QAction *m_advancedAction;
    QPushButton *m_newBulk;
    QPushButton *m_newAdvanced;
    QPushButton *m_group;
    QPushButton *m_readRow;
};

} // namespace nd
