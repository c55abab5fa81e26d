// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace nd {

class Accounts;
class Banner;
class DestinationFields;
class OrderDestinations;
class Session;

/// What a person sets for one account: its colour, what one order and one number may cost, from how many numbers on a
/// count is typed, and what a new order begins with. Opened, never executed.
class AccountLimitsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `session` is the account's own when it is in use, else null: only then is known where its numbers can go.
    /// All must outlive the dialog.
    AccountLimitsDialog(Accounts &accounts, const Account &account, Session *session, QWidget *parent = nullptr);
    ~AccountLimitsDialog() override;

private:
    QWidget *buildLimits();
    QWidget *buildDefaults(Session *session);
    QLayout *buildButtons();
    void fillColours();
    void keep();
    /// False, and said at the field, when that does not do.
    bool readCap();
    bool readCeiling();
    bool readPattern();

    Accounts &m_accounts;
    Account m_account;
    Banner *m_banner;
    QComboBox *m_colour;
    QSpinBox *m_typedCount;
    QLineEdit *m_cap;
    QLineEdit *m_upfront;
    QLineEdit *m_monthly;
    QLineEdit *m_currency;
    QLineEdit *m_pattern;
    QLabel *m_patternProblem;
    std::unique_ptr<OrderDestinations> m_destinations; ///< null while the account is not in use
    DestinationFields *m_fields = nullptr;
};

} // namespace nd
