// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/features/purchase/spending_dialog.h"

#include <map>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nd {

class Banner;
class DataTable;
class WarningBoxes;
class SummaryCard;
class TicketPresenter;
struct OrderChoice;
struct TicketInput;

/// The order ticket `Place order`. Opened, never executed.
class TicketDialog final : public SpendingDialog
{
    Q_OBJECT
public:
    TicketDialog(std::unique_ptr<TicketPresenter> presenter, QWidget *parent = nullptr);
    ~TicketDialog() override;

signals:
    void placed();

private:
    QWidget *buildCards();
    QWidget *buildLines();
    QWidget *buildForm();
    QWidget *buildButtons();
    void connectAll();
    void refresh();
    void showMoney();
    void showNotes(const TicketInput &filled);
    void showChoices();
    void showGroups();
    void showPapers();
    void fill(QComboBox *box, const std::vector<OrderChoice> &choices);
    void fillLastTry();
    void leaveOutProblems();
    void leaveOutSelected();
    void place() override;
    TicketInput input() const;

    std::unique_ptr<TicketPresenter> m_presenter;
    Banner *m_banner;
    SummaryCard *m_count;
    SummaryCard *m_upfront;
    SummaryCard *m_monthly;
    SummaryCard *m_before;
    SummaryCard *m_after;
    DataTable *m_table;
    QCheckBox *m_problemsOnly;
    QLineEdit *m_reference;
    QComboBox *m_connection;
    QComboBox *m_profile;
    QComboBox *m_billingGroup;
    QVBoxLayout *m_groupColumn; ///< one box for each place that asks for papers
    std::map<QString, QComboBox *> m_groupBoxes; ///< by place
    std::map<QString, QLabel *> m_groupNotes;
    std::map<QComboBox *, QString> m_wished; ///< what the last try had, until it can be chosen
    QPushButton *m_papers;
    QLabel *m_typedLabel;
    QLineEdit *m_typed;
    WarningBoxes *m_doubts;
    QLabel *m_notes;
    QLabel *m_missing;
    QPushButton *m_leaveOut;
    QPushButton *m_leaveOutSelected;
    bool m_placing = false; ///< a second click while the first is under way means nothing
};

} // namespace nd
