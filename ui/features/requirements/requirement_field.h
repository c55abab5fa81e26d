// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/requirements/requirements_presenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nd {

class IconLabel;

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
    void setDocuments(const std::vector<OrderChoice> &documents);
    void setBusy(bool busy);
    /// As typed; an identifier for a document.
    QString value() const;
    /// Back to what Telnyx has.
    void reset();

signals:
    void edited();
    void fileWanted(const QString &requirementId);
    void fileDropped(const QString &requirementId, const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isDocument() const;
    QWidget *buildHead();
    QWidget *buildEditor();
    void showRow();
    void check();

    RequirementRow m_row;
    IconLabel *m_icon;
    QLabel *m_state;
    QLabel *m_rejection;
    QLabel *m_problem;
    QLineEdit *m_edit = nullptr;
    QComboBox *m_document = nullptr;
    QPushButton *m_upload = nullptr;
    bool m_busy = false;
};

} // namespace nd
