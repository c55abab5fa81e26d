// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/purchase/order_warnings.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace nd {

/// A box to tick for each thing that speaks against an order. What was ticked stays so while the question is the same.
/// Made in the place that it has in the tab order.
class WarningBoxes final : public QWidget
{
    Q_OBJECT
public:
    explicit WarningBoxes(QWidget *parent = nullptr);

    void setDoubts(const OrderWarnings &doubts);
    QStringList answered() const;

signals:
    void answersChanged();

private:
    struct Box
    {
        QCheckBox *box = nullptr;
        QLabel *reason = nullptr;
    };

    Box addBox();

    OrderWarnings m_doubts;
    std::vector<Box> m_boxes;
    QVBoxLayout *m_column;
};

} // namespace nd
