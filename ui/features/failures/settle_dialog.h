// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace nd {

/// A person has looked at Telnyx and says what became of a purchase whose outcome is unresolved. Wants a typed word,
/// since a wrong one buys twice or loses sight of an order. Opened, never executed; deletes itself.
class SettleDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `what` names the purchase in a few words.
    explicit SettleDialog(const QString &what, QWidget *parent = nullptr);

signals:
    void bought(const QString &orderId, const QString &note);
    void notBought(const QString &note);

private:
    void buildFields(QVBoxLayout *layout);
    void check();
    void settle();
    QString word() const;

    QRadioButton *m_bought;
    QRadioButton *m_notBought;
    QLineEdit *m_orderId;
    QLineEdit *m_note;
    QLineEdit *m_word;
    QLabel *m_idProblem;
    QPushButton *m_settle;
};

} // namespace nd
