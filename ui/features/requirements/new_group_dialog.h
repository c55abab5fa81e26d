// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace nd {

/// What a new requirement group is for, and its name. Opened, never executed.
class NewGroupDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Filled in as far as it is known: an ISO code, and a type as the API has it.
    NewGroupDialog(const QString &country, const QString &type, QWidget *parent = nullptr);

signals:
    /// An ISO code, a type as the API has it, the person's words.
    void wanted(const QString &country, const QString &type, const QString &reference);

private:
    bool showProblems();
    void create();

    QLineEdit *m_country;
    QLabel *m_countryProblem;
    QComboBox *m_type;
    QLineEdit *m_reference;
    QLabel *m_referenceProblem;
};

} // namespace nd
