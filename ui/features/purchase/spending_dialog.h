// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;
class QWidget;

namespace nd {

class AccountStrip;
struct Account;

/// A dialog that spends money: says at its top with which account, and orders only when it is told to, by its button
/// or Ctrl+Return. Return in a field never does. Opened, never executed.
class SpendingDialog : public QDialog
{
    Q_OBJECT
protected:
    SpendingDialog(const QString &title, const Account &account, QWidget *parent);

    /// What is under the strip, with margins; made by the constructor.
    QVBoxLayout *content() const { return m_content; }
    /// `Cancel` and `Place Order` at the right end; `left` are owned by the bar from then on.
    QWidget *orderButtons(const QList<QWidget *> &left = {});
    QPushButton *placeButton() const { return m_place; }
    /// As large as wished, and never larger than the screen.
    void resizeWithin(const QSize &wished);

    virtual void place() = 0;

    void keyPressEvent(QKeyEvent *event) override;

private:
    AccountStrip *m_strip;
    QVBoxLayout *m_content;
    QPushButton *m_place;
};

} // namespace nd
