// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace nd {

class ProxyLogins;

/// Asks who a person is to their company's proxy. Deletes itself when it is closed.
class ProxyLoginDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `logins` must outlive it. `refused`: what was given before did not do.
    ProxyLoginDialog(ProxyLogins &logins, const QString &proxy, bool refused, QWidget *parent = nullptr);

private:
    void go();

    ProxyLogins &m_logins;
    QString m_proxy;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace nd
