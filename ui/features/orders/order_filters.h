// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QObject>

#include <utility>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QWidget;

namespace nd {

class OrdersPresenter;
struct OrderCriteria;

/// The choices above the blotter: kind, status, when it was made, country, and whether values are still wanted.
class OrderFilters final : public QObject
{
    Q_OBJECT
public:
    /// `presenter` must outlive it. The choices belong to `parent`.
    OrderFilters(OrdersPresenter &presenter, QWidget *parent);

    /// The choices with their labels, in their order.
    QList<QWidget *> widgets() const { return m_widgets; }
    /// Shows all again.
    void clear();
    OrderCriteria criteria() const;
    void setCriteria(const OrderCriteria &criteria);

private:
    void build();
    void fillCountries();
    void showDays();
    void apply();
    std::pair<QDate, QDate> days() const;
    QDate today() const;

    OrdersPresenter &m_presenter;
    QComboBox *m_kind;
    QComboBox *m_status;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QWidget *m_fromPlace;
    QWidget *m_toPlace;
    QComboBox *m_country;
    QCheckBox *m_open;
    QList<QWidget *> m_widgets;
    bool m_setting = false; ///< several choices change at once
};

} // namespace nd
