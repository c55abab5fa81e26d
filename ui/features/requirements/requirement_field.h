// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/purchase/service/order_destinations.h"
#include "features/requirements/requirement_row.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace nd {

class IconLabel;
class StepFields;
struct EndUserName;

/// One requirement: what it is, how it stands, why it was rejected, and where its value is typed, chosen, or dropped as
/// a file. Says at once when a value cannot do.
class RequirementField final : public QWidget
{
    Q_OBJECT
public:
    explicit RequirementField(const RequirementRow &row, QWidget *parent = nullptr);

    const QString &id() const { return m_row.requirement.id; }
    const RequirementDescription &description() const { return m_row.requirement; }
    /// What Telnyx says of it now; what was typed stays.
    void setRow(const RequirementRow &row);
    /// Of a document or an address: what it is chosen from, and why that may not be all; empty when it is.
    void setChoices(const std::vector<OrderChoice> &choices, const QString &missing);
    bool isDocument() const;
    bool isAddress() const;
    void setBusy(bool busy);
    /// As typed; an identifier for a document and an address.
    QString value() const;
    /// Chosen by other means than the box.
    void choose(const QString &id, const QString &words);
    /// Back to what Telnyx has.
    void reset();

signals:
    void edited();
    void fileWanted(const QString &requirementId);
    void fileDropped(const QString &requirementId, const QString &path);
    void addressWanted(const QString &requirementId);
    void linkWanted(const QString &requirementId, const nd::EndUserName &endUser);
    void linkOpened(const QString &link);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *editor() const;
    QLayout *buildHead();
    QLayout *buildEditor();
    void addChoice(QHBoxLayout *layout);
    void fillBox(const std::vector<OrderChoice> &choices);
    QString noChoice() const;
    void showRow();
    void check();

    RequirementRow m_row;
    QString m_missing; ///< why there may be more to choose from
    IconLabel *m_icon;
    QLabel *m_state;
    QLabel *m_rejection;
    QLabel *m_problem = nullptr;
    QLineEdit *m_edit = nullptr;
    QComboBox *m_choice = nullptr;
    QPushButton *m_other = nullptr; ///< uploads, or opens the addresses
    StepFields *m_step = nullptr;
    bool m_busy = false;
};

} // namespace nd
