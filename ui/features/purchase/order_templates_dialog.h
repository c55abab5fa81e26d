// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/purchase/order_template.h"
#include "features/search/service/search_form.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace nd {

class Banner;
class DataTable;
class OrderTemplates;
class UserPrompts;
struct NamedTemplate;

/// Orders that come again: found once more with their prices, or ordered in bulk. Opened, never executed.
class OrderTemplatesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `prompts` must outlive it.
    OrderTemplatesDialog(std::unique_ptr<OrderTemplates> templates, UserPrompts &prompts, QWidget *parent = nullptr);
    ~OrderTemplatesDialog() override;

signals:
    void searchRequested(const nd::SearchForm &form);
    void bulkRequested(const nd::OrderTemplate &like);

private:
    QWidget *buildButtons();
    void showSelection();
    const NamedTemplate *selected() const;
    void find();
    void order();
    void saveBasket();
    void keep(const QString &name, const OrderTemplate &order);
    void removeSelected();

    std::unique_ptr<OrderTemplates> m_templates;
    UserPrompts &m_prompts;
    Banner *m_banner;
    DataTable *m_table;
    QPushButton *m_find;
    QPushButton *m_order;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace nd
