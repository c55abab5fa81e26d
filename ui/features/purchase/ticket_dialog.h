// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/features/purchase/order_dialog.h"

#include <map>
#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nd {

class ChoiceBox;
class DataTable;
class DestinationFields;
class SummaryCard;
class TicketPresenter;
struct TicketInput;

/// The order ticket `Place order`. Opened, never executed.
class TicketDialog final : public OrderDialog
{
    Q_OBJECT
public:
    TicketDialog(std::unique_ptr<TicketPresenter> presenter, QWidget *parent = nullptr);
    ~TicketDialog() override;

signals:
    /// What these numbers (E.164) ask for is to be shown.
    void requirementsWanted(const QStringList &numbers);
    /// A group is to be filled in; its id is empty: a new one for this country and type.
    void groupWanted(const QString &groupId, const QString &country, const QString &type);

private:
    QWidget *buildCards();
    QWidget *buildLines();
    QWidget *buildForm();
    QList<QWidget *> buildButtons();
    void connectAll();
    void refresh() override;
    void showLeaveOut(const TicketInput &filled);
    void showMoney();
    QString notes(const TicketInput &filled) const;
    void showChoices() override;
    void showGroups();
    void addGroupBox(const QString &place, const QString &country, const QString &type, ChoiceBox *box);
    void fillBeginning();
    void leaveOutProblems();
    void leaveOutSelected();
    void send() override;
    TicketInput input() const;

    std::unique_ptr<TicketPresenter> m_presenter;
    SummaryCard *m_count;
    SummaryCard *m_upfront;
    SummaryCard *m_monthly;
    SummaryCard *m_before;
    SummaryCard *m_after;
    DataTable *m_table;
    QCheckBox *m_problemsOnly;
    DestinationFields *m_destinations;
    QVBoxLayout *m_groupColumn; ///< one box for each place that has requirements
    std::map<QString, ChoiceBox *> m_groupBoxes; ///< by place
    std::map<QString, QLabel *> m_groupNotes;
    QPushButton *m_requirements;
    QPushButton *m_leaveOut;
    QPushButton *m_leaveOutSelected;
};

} // namespace nd
