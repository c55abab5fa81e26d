// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPushButton>

class QLineEdit;
class QMenu;

namespace nd {

class OrderFilters;
class OrdersPresenter;
class UserPrompts;
struct OrderView;

/// The views that a person has saved of the blotter: a button with a menu of them. Choosing one sets the filters.
class OrderViewMenu final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. It lives with the button.
    OrderViewMenu(OrdersPresenter &presenter, UserPrompts &prompts, OrderFilters &filters, QLineEdit &words);

    QPushButton *button() const { return m_button; }

private:
    void fill();
    void show(const OrderView &view);
    void askName();
    void remove(const QString &name);

    OrdersPresenter &m_presenter;
    UserPrompts &m_prompts;
    OrderFilters &m_filters;
    QLineEdit &m_words;
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace nd
