// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/about/order_targets.h"
#include "ui/features/purchase/group_choice_dialog.h"

#include <memory>

namespace nd {

class SubOrderGroup;

/// Chooses the requirement group that a sub-order takes its values from.
class SubOrderGroupDialog final : public GroupChoiceDialog
{
    Q_OBJECT
public:
    SubOrderGroupDialog(std::unique_ptr<SubOrderGroup> presenter, const SubOrderTarget &target, QWidget *parent);
    ~SubOrderGroupDialog() override;

protected:
    bool mayAttach(const QString &) const override { return true; }

private:
    std::unique_ptr<SubOrderGroup> m_presenter;
};

} // namespace nd
