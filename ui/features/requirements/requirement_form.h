// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/requirements/requirement_row.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace nd {

class RequirementChoices;
class RequirementField;
struct EndUserName;

/// The fields of a checklist or of a group, one below the other. Remembers where a person was: what they press to save
/// is off afterwards, and the focus comes back here.
class RequirementForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RequirementForm(QWidget *parent = nullptr);

    void setRows(const std::vector<RequirementRow> &rows, bool busy);
    void setChoices(const RequirementChoices &choices);
    RequirementTexts texts() const;
    bool isEmpty() const { return m_fields.empty(); }
    /// Null for a requirement that has none.
    RequirementField *field(const QString &requirementId) const;
    /// Where the person was; the first field before they came.
    void enter();
    /// After a change of what is enabled: the focus is not where a person left it, but on a neighbour, or nowhere.
    void keepFocus(const QWidget *before);

signals:
    void edited();
    void fileWanted(const QString &requirementId);
    void fileDropped(const QString &requirementId, const QString &path);
    void addressWanted(const QString &requirementId);
    void linkWanted(const QString &requirementId, const nd::EndUserName &endUser);
    void linkOpened(const QString &link);

private:
    void add(const RequirementRow &row, int at);

    QVBoxLayout *m_column;
    std::vector<RequirementField *> m_fields;
    QPointer<QWidget> m_last; ///< that had the focus
};

} // namespace nd
