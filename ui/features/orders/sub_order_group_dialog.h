// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/about/order_targets.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace nd {

class ChoiceBox;
class SubOrderGroup;

/// Chooses the requirement group that a sub-order takes its values from.
class SubOrderGroupDialog final : public QDialog
{
    Q_OBJECT
public:
    SubOrderGroupDialog(std::unique_ptr<SubOrderGroup> presenter, const SubOrderTarget &target, QWidget *parent);
    ~SubOrderGroupDialog() override;

signals:
    void chosen(const QString &requirementGroupId);

private:
    void refresh();

    std::unique_ptr<SubOrderGroup> m_presenter;
    ChoiceBox *m_group;
    QLabel *m_note;
    QPushButton *m_attach;
};

} // namespace nd
