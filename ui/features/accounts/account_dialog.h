// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounts.h"
#include "api/client/call.h"
#include "base/secret.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nd {

class Banner;

/// Name, key and address of a new account; can be tried before it is added. Opened, never executed.
class AccountDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `accounts` must outlive the dialog.
    explicit AccountDialog(Accounts &accounts, QWidget *parent = nullptr);

signals:
    /// `note` says where the key is when that is not the keychain; else empty.
    void added(const QString &accountId, const QString &note);

private:
    void build();
    AccountDraft draft() const;
    Secret key() const;
    void test();
    void add();
    void setBusy(bool busy);
    bool isSound();

    Accounts &m_accounts;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QLineEdit *m_address;
    QCheckBox *m_readOnly;
    Banner *m_banner;
    QPushButton *m_test;
    QPushButton *m_add;
    Call m_testing;
};

} // namespace nd
