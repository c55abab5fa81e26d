// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/purchase/service/order_destinations.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QLabel;
class QPushButton;

namespace nd {

class ChoiceBox;

/// Chooses a requirement group among those that fit. Its heirs say for what, and read the groups.
class GroupChoiceDialog : public QDialog
{
    Q_OBJECT
public:
    /// What it says around the choice.
    struct Words
    {
        QStringList above = {}; ///< each in a line of its own
        QString field = {};
        QString below = {};
    };

signals:
    void chosen(const QString &requirementGroupId);

protected:
    GroupChoiceDialog(const Words &words, QWidget *parent);

    /// `note`: why there is nothing to choose from, or what is being done; may be empty.
    void showGroups(const std::vector<OrderChoice> &groups, const QString &note);
    ChoiceBox &choice() const { return *m_group; }
    /// Whether this choice, which is not empty, changes anything.
    virtual bool mayAttach(const QString &requirementGroupId) const = 0;
    void showWhetherToAttach();

private:
    ChoiceBox *m_group;
    QLabel *m_note;
    QPushButton *m_attach;
};

} // namespace nd
