// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/features/purchase/group_choice_dialog.h"
#include "ui/features/purchase/order_dialog.h"

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace nd {

class AdvancedGroupPresenter;
class AdvancedOrderPresenter;
class ChoiceBox;
class SummaryCard;
struct AdvancedInput;

/// `Advanced order`: asks Telnyx's people for numbers that are not in stock. Opened, never executed.
class AdvancedOrderDialog final : public OrderDialog
{
    Q_OBJECT
public:
    /// Filled in with `input`.
    AdvancedOrderDialog(
        std::unique_ptr<AdvancedOrderPresenter> presenter, const AdvancedInput &input, QWidget *parent = nullptr);
    ~AdvancedOrderDialog() override;

private:
    void build();
    QWidget *buildCards();
    void buildQuestion(QVBoxLayout *layout);
    void buildWords(QVBoxLayout *layout);
    void connectAll();
    void fill(const AdvancedInput &input);
    void showChoices() override;
    void refresh() override;
    void send() override;
    AdvancedInput input() const;

    std::unique_ptr<AdvancedOrderPresenter> m_presenter;
    SummaryCard *m_cost;
    SummaryCard *m_credit;
    QComboBox *m_country;
    QComboBox *m_type;
    QLineEdit *m_areaCode;
    QSpinBox *m_quantity;
    std::vector<std::pair<QString, QCheckBox *>> m_features; ///< the API's word and its box
    QPlainTextEdit *m_comments;
    ChoiceBox *m_group;
    QLabel *m_groupNote;
};

/// `Requirement group` of an advanced order: chosen among those that fit.
class AdvancedGroupDialog final : public GroupChoiceDialog
{
    Q_OBJECT
public:
    explicit AdvancedGroupDialog(std::unique_ptr<AdvancedGroupPresenter> presenter, QWidget *parent = nullptr);
    ~AdvancedGroupDialog() override;

protected:
    bool mayAttach(const QString &requirementGroupId) const override;

private:
    void refresh();

    std::unique_ptr<AdvancedGroupPresenter> m_presenter;
};

} // namespace nd
