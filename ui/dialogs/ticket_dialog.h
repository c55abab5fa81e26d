// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <map>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nd {

class Banner;
class SummaryCard;
class TicketPresenter;
struct TicketInput;

/// The order ticket `Place order`. Opened, never executed.
class TicketDialog final : public QDialog
{
    Q_OBJECT
public:
    TicketDialog(std::unique_ptr<TicketPresenter> presenter, QWidget *parent = nullptr);
    ~TicketDialog() override;

signals:
    void placed();

private:
    QWidget *buildCards();
    QWidget *buildForm();
    QWidget *buildButtons();
    void connectAll();
    void refresh();
    void showChoices();
    void showGroups();
    void showPapers();
    void place();
    TicketInput input() const;

    std::unique_ptr<TicketPresenter> m_presenter;
    Banner *m_banner;
    SummaryCard *m_count;
    SummaryCard *m_upfront;
    SummaryCard *m_monthly;
    SummaryCard *m_before;
    SummaryCard *m_after;
    QLineEdit *m_reference;
    QComboBox *m_connection;
    QComboBox *m_profile;
    QComboBox *m_billingGroup;
    QVBoxLayout *m_groupColumn; ///< one box for each place that asks for papers
    std::map<QString, QComboBox *> m_groupBoxes; ///< by place
    std::map<QString, QLabel *> m_groupNotes;
    QPushButton *m_papers;
    QLabel *m_typedLabel;
    QLineEdit *m_typed;
    QLabel *m_missing;
    QPushButton *m_leaveOut;
    QPushButton *m_place;
    bool m_placing = false; ///< a second Enter while the first is under way means nothing
};

} // namespace nd
