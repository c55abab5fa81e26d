// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/purchase/order_warnings.h"
#include "models/roles.h"
#include "ui/features/purchase/spending_dialog.h"

#include <utility>
#include <vector>

class QLabel;
class QLayout;
class QLineEdit;
class QVBoxLayout;

namespace nd {

class Banner;
class OrderForm;
class SummaryCard;
class WarningBoxes;
struct OrderInput;

/// The part of an order's window that does not depend on the kind of order: reference, count to type, boxes to tick,
/// what is missing, and what comes of placing it.
class OrderDialog : public SpendingDialog
{
    Q_OBJECT
signals:
    void placed();

protected:
    /// `form` is the derived dialog's own.
    OrderDialog(const QString &title, OrderForm &form, QWidget *parent);

    /// Cards side by side, each with its share of the width.
    QWidget *cardRow(const std::vector<std::pair<SummaryCard *, int>> &cards);
    /// The form's fields at the end of `column`, and the space below the last.
    void addReference(QVBoxLayout *column);
    void addTypedCount(QVBoxLayout *column);
    /// The whole window, from top to bottom; `costNote` may be empty. Called once, after `middle` was made: the Tab key
    /// walks the window as it was made.
    void layOut(QWidget *cards, const QString &costNote, QLayout *middle, const QList<QWidget *> &buttons = {});
    QLineEdit *reference() const { return m_reference; }
    Banner *banner() const { return m_banner; }

    void fillIn(OrderInput &input) const;
    void showDoubts(int countToType, const OrderWarnings &doubts);
    /// What follows from what is chosen, without being in the way.
    void showNotes(const QString &notes);
    /// Why it cannot be ordered; then it cannot. When nothing is in the way, `otherwise` stands there.
    void showObstacles(const QStringList &obstacles, const QString &otherwise = {});

    /// Shows everything anew; called after each change of a field.
    virtual void refresh() = 0;
    virtual void showChoices() = 0;
    /// To the presenter.
    virtual void send() = 0;
    bool isPlacing() const { return m_placing; }
    /// It was not sent, and may be tried again.
    void stopPlacing(Tone tone, const QString &sentence);
    void place() override;

private:
    Banner *m_banner;
    QLineEdit *m_reference;
    QLineEdit *m_typed;
    QLabel *m_typedLabel = nullptr;
    WarningBoxes *m_doubts = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_missing = nullptr;
    bool m_placing = false; ///< a second click while the first is under way means nothing
};

} // namespace nd
