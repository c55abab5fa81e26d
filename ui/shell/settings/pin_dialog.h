// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nd {

class DeskLock;

/// Asks for the PIN of the lock, or for another one. Deletes itself when it is closed.
class PinDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose {
        Unlock,
        Choose, ///< a first one, or another
    };
    /// `lock` must outlive it.
    PinDialog(DeskLock &lock, Purpose purpose, QWidget *parent = nullptr);

private:
    void build();
    QLineEdit *addPin(QVBoxLayout *fields, const QString &label);
    void go();
    void showProblem(const QString &problem);

    DeskLock &m_lock;
    Purpose m_purpose;
    QLineEdit *m_now = nullptr; ///< the one that holds; null where there is none
    QLineEdit *m_new = nullptr; ///< null while it is only asked for
    QLineEdit *m_again = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace nd
